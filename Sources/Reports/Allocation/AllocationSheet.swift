import PlanForms
import Programmes
import Workbooks

/// The county sheet: the whole arithmetic as formulas over the inputs, coming to the same pennies.
///
/// Scores, passes and remainders are whole numbers below 2⁵³ at county scale, so a spreadsheet's
/// binary numbers hold them exactly.  Ties are settled by a column of whole numbers, because a
/// spreadsheet orders text by its own language's rules.
struct AllocationSheet {
  private let allocation: Allocation
  private let names: [String: String]
  /// The rows (from 1, as formulas count) of the first and the last consortium.
  private let first = 10
  private var last: Int { first + allocation.shares.count - 1 }

  init(_ report: AllocationReport) {
    allocation = report.allocation
    names = Dictionary(
      report.programme.groups.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
  }

  // Columns: A group, B schools, C pupils, D order, E score, then one for each pass ("on the
  // floor"), then units, remainder, rank and amount.
  private static let fixedColumns = 5
  /// Two more than were needed, so that the sheet settles when an input is changed a little.
  private var passes: Int { max(1, allocation.passes) + 2 }

  private func cell(_ column: Int, _ row: Int) -> String {
    "\(SheetAddress.letters(column))\(row)"
  }
  private func range(_ column: Int) -> String {
    let letters = SheetAddress.letters(column)
    return "$\(letters)$\(first):$\(letters)$\(last)"
  }
  private var lastPass: Int { Self.fixedColumns + passes - 1 }
  private var unitsColumn: Int { lastPass + 1 }

  var sheet: WorkbookSheet {
    let headings =
      ["Group", "Schools", "Pupils", "Order for ties", "Score"]
      + (1...passes).map { "On the floor, pass \($0)" }
      + ["Whole units", "Remainder", "Rank", "Allocation"]
    let figures = Figures(allocation, passes: passes)
    return WorkbookSheet(
      name: "Arithmetic",
      columns: headings.enumerated().map { index, heading in
        SheetColumn(heading, width: index == 0 ? 34 : 14, isNumeric: index > 0)
      },
      rows: inputs + [SheetRow(headings.map { .text($0) }, as: .heading)]
        + allocation.shares.indices.map { row($0, figures) } + [total],
      headingRow: first - 2)
  }

  /// Rows 1 to 8; B2 to B7 are what the officer may change.
  private var inputs: [SheetRow] {
    let request = allocation.request
    let unit = request.unit.pence
    let base = request.method == .basePlusShare ? request.basePence : 0
    let floor = request.method == .redistribute ? request.floorPence : 0
    let topUp = request.method == .topUp ? request.floorPence : 0
    return [
      SheetRow([.text("How the allocations are worked out")], as: .title),
      SheetRow([.text("Pot"), .money(pence: request.potPence)]),
      SheetRow([.text("Minimum, others sharing the rest"), .money(pence: floor)]),
      SheetRow([.text("Minimum, paid on top of the pot"), .money(pence: topUp)]),
      SheetRow([.text("Base for each group"), .money(pence: base)]),
      SheetRow([.text("Weight of pupils, of 100"), .whole(pupilWeight)]),
      SheetRow([.text("Unit"), .money(pence: unit)]),
      SheetRow([]),
    ]
  }

  private var pupilWeight: Int { allocation.isBySchoolsOnly ? 0 : allocation.request.pupilWeight }

  /// Pot less bases, in units: what is shared.
  private var pot: String {
    "ROUND(($B$2-$B$5*COUNT(\(range(3))))/$B$7,0)"
  }
  private let floor = "ROUND($B$3/$B$7,0)"

  private func row(_ index: Int, _ figures: Figures) -> SheetRow {
    let (share, number) = (allocation.shares[index], first + index)
    var cells: [SheetCell] = [
      .text(names[share.group.id] ?? share.group.id), .whole(share.group.schools),
      .whole(share.group.pupils), .whole(figures.order[index]),
      .formula(
        "IF(SUM(\(range(2)))=0,B\(number),(100-$B$6)*B\(number)*SUM(\(range(2)))"
          + "+$B$6*C\(number)*SUM(\(range(1))))",
        result: .whole(Int(clamping: share.score))),
    ]
    for pass in 0..<passes {
      cells.append(
        .formula(passFormula(pass, number), result: .whole(figures.onFloor[pass][index] ? 1 : 0)))
    }
    let (onFloor, units) = (cell(lastPass, number), cell(unitsColumn, number))
    let (remainder, rank) = (cell(unitsColumn + 1, number), cell(unitsColumn + 2, number))
    let rest = "(\(pot)-\(floor)*SUM(\(range(lastPass))))"
    let scores = "SUMIF(\(range(lastPass)),0,\(range(4)))"
    cells += [
      .formula(
        "IF(\(onFloor)=1,0,INT(\(rest)*E\(number)/\(scores)))",
        result: .whole(figures.units[index])),
      .formula(
        "IF(\(onFloor)=1,-1,\(rest)*E\(number)-\(units)*\(scores))",
        result: .whole(figures.remainders[index])),
      .formula(
        "COUNTIF(\(range(unitsColumn + 1)),\">\"&\(remainder))+SUMPRODUCT("
          + "(\(range(unitsColumn + 1))=\(remainder))*(\(range(3))<D\(number)))",
        result: .whole(figures.ranks[index])),
      .formula(
        "IF(\(onFloor)=1,$B$3,MAX($B$4,$B$5+$B$7*(\(units)+IF(\(rank)<\(rest)"
          + "-SUM(\(range(unitsColumn))),1,0))))",
        result: .money(pence: share.pence)),
    ]
    return SheetRow(cells)
  }

  /// 1 where the consortium is on the floor after this pass: it was before, or its share of what the
  /// others leave is below it.
  private func passFormula(_ pass: Int, _ number: Int) -> String {
    if pass == 0 { return "IF(\(pot)*E\(number)<\(floor)*SUM(\(range(4))),1,0)" }
    let before = Self.fixedColumns + pass - 1
    return "IF(OR(\(cell(before, number))=1,(\(pot)-\(floor)*SUM(\(range(before))))*E\(number)"
      + "<\(floor)*SUMIF(\(range(before)),0,\(range(4)))),1,0)"
  }

  private var total: SheetRow {
    let sums: [Int: SheetNumber] = [
      1: .whole(allocation.shares.map(\.group.schools).reduce(0, +)),
      2: .whole(allocation.shares.map(\.group.pupils).reduce(0, +)),
      4: .whole(Int(clamping: allocation.shares.map(\.score).reduce(0, +))),
      unitsColumn + 3: .money(pence: allocation.totalPence),
    ]
    return SheetRow(
      (0...(unitsColumn + 3)).map { column in
        if column == 0 { return .text("Total") }
        guard let sum = sums[column] else { return .blank }
        let letters = SheetAddress.letters(column)
        return .formula("SUM(\(letters)\(first):\(letters)\(last))", result: sum)
      }, as: .total)
  }
}

extension AllocationSheet {
  /// What the formulas come to, worked out in whole numbers, so that a program that shows a sheet
  /// without calculating it shows the right figures.
  fileprivate struct Figures {
    /// 1 for the consortium that a tied unit goes to first.
    var order: [Int]
    var onFloor: [[Bool]] = []
    var units: [Int] = []
    var remainders: [Int] = []
    var ranks: [Int] = []

    init(_ allocation: Allocation, passes: Int) {
      let (request, shares) = (allocation.request, allocation.shares)
      let unit = request.unit.pence
      let base = request.method == .basePlusShare ? request.basePence : 0
      let pot = Int128((request.potPence - base * shares.count) / unit)
      let floor = Int128(request.method == .redistribute ? request.floorPence / unit : 0)
      let ordered = shares.indices.sorted { one, other in
        let (first, second) = (shares[one].group, shares[other].group)
        return first.pupils != second.pupils
          ? first.pupils > second.pupils : first.id < second.id
      }
      order = shares.map { _ in 0 }
      for (place, index) in ordered.enumerated() { order[index] = place + 1 }
      var isOn = shares.map { _ in false }
      for _ in 0..<passes {
        let rest = pot - floor * Int128(isOn.count { $0 })
        let scores = shares.indices.filter { !isOn[$0] }.reduce(0) { $0 + shares[$1].score }
        isOn = shares.indices.map { isOn[$0] || rest * shares[$0].score < floor * scores }
        onFloor.append(isOn)
      }
      let rest = pot - floor * Int128(isOn.count { $0 })
      let scores = shares.indices.filter { !isOn[$0] }.reduce(0) { $0 + shares[$1].score }
      for index in shares.indices {
        guard !isOn[index], scores > 0 else {
          units.append(0)
          remainders.append(-1)
          continue
        }
        let (whole, remainder) = (rest * shares[index].score)
          .quotientAndRemainder(dividingBy: scores)
        units.append(Int(clamping: whole))
        remainders.append(Int(clamping: remainder))
      }
      ranks = shares.indices.map { index in
        shares.indices.count { other in
          remainders[other] > remainders[index]
            || (remainders[other] == remainders[index] && order[other] < order[index])
        }
      }
    }
  }
}

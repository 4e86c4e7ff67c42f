import Documents
import PlanForms
import Programmes
import Reports
import TestSupport
import Testing

@Suite struct `The allocation of the example programme` {
  private func report(
    _ method: MoneySettings.Method = .redistribute, unit: MoneySettings.Unit = .pound
  ) throws -> AllocationReport {
    var programme = try ExampleProgramme.load()
    programme.settings.money.method = method
    programme.settings.money.unit = unit
    programme.settings.money.basePence = 200_000
    let allocation = try Allocation(AllocationRequest(programme))
    return AllocationReport(
      allocation, programme, asAt: try #require(CalendarDay(iso: "2020-09-14")))
  }

  @Test func `stands as it was read once`() throws {
    for format in [AllocationFormat.text, .json, .csv] {
      let text = String(decoding: try report().bytes(format), as: UTF8.self)
      let name = "allocate/example.\(format == .text ? "txt" : format.rawValue)"
      #expect(Snapshot.difference(of: text, from: name) == nil)
    }
  }

  @Test func `comes as a county sheet and a letter for each group`() throws {
    let files = try report().files()
    #expect(files.count == 2 + 18)
    #expect(Set(files.map(\.name)).count == files.count)
    #expect(files.allSatisfy { !$0.bytes.isEmpty })
  }

  /// Issued in September; by October a school has closed, the pot has grown and a network has come.
  @Test func `shows what was issued whatever happens later`() throws {
    let before = try report()
    var programme = try ExampleProgramme.load()
    programme.schools.removeFirst()
    programme.settings.money.potPence = 12_000_000
    programme.groups.append(
      GroupFacts(id: "west", name: "West Network", kind: .secondaryNetwork, area: "West"))
    let after = AllocationReport(
      try Allocation(AllocationRequest(programme)), programme, issued: before.toIssue,
      asAt: try #require(CalendarDay(iso: "2020-10-20")))
    #expect(!after.contradictsIssued)
    #expect(after.listing.rows == before.listing.rows)
    #expect(after.listing.remarks == before.listing.remarks)
    #expect(after.changes.count == 1)
    #expect(after.toIssue.map(\.group) == ["west"])
  }

  @Test func `says that settings changed since contradict what was issued`() throws {
    let before = try report()
    var programme = try ExampleProgramme.load()
    programme.settings.money.floorPence = 700_000
    let after = AllocationReport(
      try Allocation(AllocationRequest(programme)), programme, issued: before.toIssue,
      asAt: before.asAt)
    #expect(after.contradictsIssued)
    #expect(String(decoding: try after.bytes(.text), as: UTF8.self).contains("NOT what was issued"))
    #expect(after.toIssue.isEmpty)
  }

  @Test func `writes letters with rule, inputs, amount and deadline, and no file's name`() throws {
    let files = try report().files()
    for name in ["aldermere", "north-network"] {
      let letter = try #require(files.first { $0.name.hasSuffix("allocation-\(name).docx") })
      let text = try Self.words(letter.bytes)
      #expect(Snapshot.difference(of: text, from: "allocate/letter-\(name).txt") == nil)
      #expect(!text.contains(".csv") && !text.contains(".yaml"))
    }
  }

  /// The letter as this project's own reader reads it.
  private static func words(_ docx: [UInt8]) throws -> String {
    let texts = try DocumentReader.read(docx).blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph.text]
      case .table(let table): table.cells.map(\.text)
      }
    }
    return texts.joined(separator: "\n") + "\n"
  }

  struct Variant: Sendable, CustomTestStringConvertible {
    var method: MoneySettings.Method
    var unit: MoneySettings.Unit
    var testDescription: String { "\(method.rawValue) in \(unit.rawValue)" }
  }

  /// LibreOffice calculates the county sheet anew: our own results are taken out of it first.
  @Test(
    .enabled(
      if: Python.has("openpyxl") && Office.has(.calc),
      "LibreOffice Calc or openpyxl is not installed"),
    arguments: [
      Variant(method: .redistribute, unit: .pound), Variant(method: .redistribute, unit: .penny),
      Variant(method: .topUp, unit: .pound), Variant(method: .basePlusShare, unit: .penny),
    ])
  func `comes to the same pennies in LibreOffice`(_ variant: Variant) throws {
    let report = try report(variant.method, unit: variant.unit)
    let shown = try Python.run(
      CountySheet.recalculation, on: report.bytes(.xlsx), name: "county.xlsx")
    #expect(
      shown == "[\(report.allocation.shares.map { "\($0.pence)" }.joined(separator: ", "))]")
  }

  /// An independent program calculates the sheet's formulas, without our results.
  @Test(
    .enabled(if: Python.has("formulas"), "the Python package formulas is not installed"),
    arguments: [
      Variant(method: .redistribute, unit: .pound), Variant(method: .redistribute, unit: .penny),
      Variant(method: .topUp, unit: .pound), Variant(method: .basePlusShare, unit: .penny),
    ])
  func `has formulas that come to the same pennies`(_ variant: Variant) throws {
    let report = try report(variant.method, unit: variant.unit)
    let script = """
      import formulas, openpyxl, warnings
      warnings.simplefilter('ignore')
      sheet = openpyxl.load_workbook(path)['Arithmetic']
      column = [cell.column_letter for cell in sheet[9] if cell.value == 'Allocation'][0]
      rows = [row for row in range(10, sheet.max_row + 1) if sheet[f'A{row}'].value != 'Total']
      solution = formulas.ExcelModel().loads(path).finish().calculate()
      cells = {key.split('!')[-1].strip("'"): value for key, value in solution.items()
               if isinstance(key, str) and 'ARITHMETIC' in key.upper()}
      print([round(float(cells[f'{column}{row}'].value[0, 0]) * 100) for row in rows])
      """
    let shown = try Python.run(script, on: report.bytes(.xlsx), name: "county.xlsx")
    #expect(
      shown.split(separator: "\n").last.map(String.init)
        == "[\(report.allocation.shares.map { "\($0.pence)" }.joined(separator: ", "))]")
  }
}

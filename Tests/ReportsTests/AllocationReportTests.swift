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

  @Test func `lists later changes and doesn't follow them`() throws {
    var report = try report()
    report.issued = report.toIssue
    #expect(report.changes.isEmpty)
    report.issued[0].pupils += 10
    #expect(report.changes.count == 1)
  }

  struct Variant: Sendable, CustomTestStringConvertible {
    var method: MoneySettings.Method
    var unit: MoneySettings.Unit
    var testDescription: String { "\(method.rawValue) in \(unit.rawValue)" }
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

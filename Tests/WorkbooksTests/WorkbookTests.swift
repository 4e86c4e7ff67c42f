import Documents
import TestSupport
import Testing
import Workbooks

@Suite struct `A workbook` {
  static let sample = Workbook(
    title: "Sample & test", author: "Officer", createdSeconds: 1_601_596_800,
    sheets: [
      WorkbookSheet(
        name: "Payments: 1/2",
        columns: [SheetColumn("Group", width: 30), SheetColumn("Amount"), SheetColumn("Due")],
        table: [
          SheetRow([
            .text("=cmd|' /C calc'!A0"), .money(pence: 1_325_259), .day(daysSince1970: 18_537),
          ]),
          SheetRow([.text("5/6", .bad), .money(pence: 1_064_198), .blank]),
          SheetRow([.text("_x0041_\u{0}\u{1B}\u{FFFF} é"), .money(pence: nil), .blank]),
          SheetRow(
            [.text("Total"), .formula("SUM(B2:B4)", result: .money(pence: 2_389_457)), .blank],
            as: .total),
        ]),
      WorkbookSheet(
        name: "Payments: 1/2", columns: [], rows: [SheetRow([.text("About")], as: .title)],
        charts: [
          SheetChart(
            .bar, title: "Paid",
            series: [
              .init(
                name: "Paid", categories: .column(0, rows: 1...3), values: .column(1, rows: 1...3))
            ],
            altText: "Two groups, £13,252.59 and £10,641.98.", row: 2, column: 0)
        ]),
    ])

  @Test func `has the same bytes each time`() throws {
    #expect(try Self.sample.xlsx() == Self.sample.xlsx())
  }

  @Test func `needs a sheet`() {
    #expect(throws: WorkbookError.noSheet) {
      try Workbook(title: "", createdSeconds: 0, sheets: []).xlsx()
    }
  }

  @Test func `refuses more rows than a worksheet has`() {
    let sheet = WorkbookSheet(
      name: "Long", columns: [], rows: Array(repeating: SheetRow([]), count: 1_048_577))
    #expect(throws: WorkbookError.tooLarge(sheet: "Long")) {
      try Workbook(title: "", createdSeconds: 0, sheets: [sheet]).xlsx()
    }
  }
}

extension `A workbook` {
  @Test(.enabled(if: Python.has("openpyxl"), "openpyxl is not installed"))
  func `is read by openpyxl as it was meant`() throws {
    let script = """
      import openpyxl
      book = openpyxl.load_workbook(path)
      print(book.sheetnames, book.properties.created.isoformat())
      sheet = book.worksheets[0]
      print(sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows)
      for row in sheet.iter_rows():
          print([(cell.data_type, cell.value) for cell in row])
      print(len(book.worksheets[1]._charts))
      """
    let shown = try Python.run(script, on: Self.sample.xlsx(), name: "book.xlsx")
    #expect(
      shown == """
        ['Payments 1 2', 'Payments 1 2 2'] 2020-10-02T00:00:00
        A2 A1:C4 $1:$1
        [('s', 'Group'), ('s', 'Amount'), ('s', 'Due')]
        [('s', "=cmd|' /C calc'!A0"), ('n', 13252.59), ('d', datetime.datetime(2020, 10, 2, 0, 0))]
        [('s', '5/6'), ('n', 10641.98), ('n', None)]
        [('s', '_x0041_ é'), ('n', None), ('n', None)]
        [('s', 'Total'), ('f', '=SUM(B2:B4)'), ('n', None)]
        1
        """)
  }
}

extension `A workbook` {
  @Test func `is read back by our own reader with every text a text`() throws {
    let document = try DocumentReader.read(Self.sample.xlsx())
    let cells = try #require(document.sheets.first).cells
    let texts = cells.map(\.text)
    #expect(texts.contains("=cmd|' /C calc'!A0"))
    #expect(texts.contains("5/6"))
    #expect(texts.contains("_x0041_ é"))
    #expect(texts.contains("13252.59"))
    #expect(texts.contains("2020-10-02"))
    #expect(cells.compactMap(\.formula) == ["SUM(B2:B4)"])
  }
}

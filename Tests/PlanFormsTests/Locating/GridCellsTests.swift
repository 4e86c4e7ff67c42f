import Documents
import Testing

@testable import PlanForms

@Suite struct `The cells of a sheet` {
  static let sheet = Sheet(
    name: "Our plan",
    cells: [
      SheetCell(reference: CellReference(row: 0, column: 0), kind: .text, text: "Action"),
      SheetCell(
        reference: CellReference(row: 0, column: 3), kind: .text, text: "Cost", fill: "FFFF00"),
      SheetCell(reference: CellReference(row: 2, column: 0), kind: .text, text: " \u{A0} "),
      SheetCell(
        reference: CellReference(row: 2, column: 1), kind: .number, text: "560",
        numberFormat: "£#,##0"),
      SheetCell(
        reference: CellReference(row: 2, column: 2), kind: .number, text: "0.57999999999999996",
        numberFormat: "0%"),
      SheetCell(
        reference: CellReference(row: 3, column: 1), kind: .empty, text: "", fill: "00B050"),
    ],
    merges: ["A1:C1", "B3:B4", "A1:A9", "F9:G9"].compactMap { CellRange($0) })

  @Test(arguments: Array(sheet.cells.indices))
  func `are the same made once and made when they are asked for`(_ number: Int) {
    let made = Grid.Cells(of: Self.sheet)
    let seen = Grid.Cells(of: Self.sheet, mostMade: 0)
    let (one, other) = (made[number], seen[number])
    #expect(one.passage.text == other.passage.text)
    #expect(one.passage.place == other.passage.place)
    #expect(one.passage.fill == other.passage.fill)
    #expect(one.passage.cell?.numberFormat == other.passage.cell?.numberFormat)
    #expect((one.row, one.column) == (other.row, other.column))
    #expect((one.rowSpan, one.columnSpan) == (other.rowSpan, other.columnSpan))
    for cells in [made, seen] {
      #expect(cells.isBlank(number) == one.isBlank)
      #expect(cells.isPlain(number) == one.isPlain)
      #expect(cells.columns(of: number) == one.columns)
      #expect(cells.text(of: number) == one.passage.text)
      #expect(cells.place(of: number) == one.passage.place)
    }
    #expect(made.count == seen.count)
  }

  @Test func `say a percentage as its author sees it`() {
    #expect(Grid.Cells(of: Self.sheet).map(\.passage.text).contains("58%"))
  }
}

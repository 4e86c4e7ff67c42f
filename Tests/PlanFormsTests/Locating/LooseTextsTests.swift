import Documents
import Testing

@testable import PlanForms

@Suite struct `Texts outside the form` {
  private static func sheet(_ rows: String...) -> Sheet {
    var sheet = Sheet(name: "Data")
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.split(separator: "|").enumerated() {
        sheet.cells.append(
          SheetCell(
            reference: CellReference(row: row, column: column), kind: .text, text: String(text)))
      }
    }
    return sheet
  }

  private static let first = sheet("a|b", " |c", "d|e")
  private static let second = sheet("f|g", "h|i", "j|k", "l|m")

  /// Which rows of the first sheet and then of the second are kept.
  @Test(arguments: [
    ([0, 1, 2], [0, 1, 2, 3]), ([0], [1, 2]), ([0, 2], [3]), ([1], []), ([0, 1, 2], [3]),
    ([], [0, 2]),
  ])
  func `are the same of a sheet made once and of one that is only seen`(
    _ firstRows: [Int], _ secondRows: [Int]
  ) {
    func kept(mostMade: Int) -> [Leftover] {
      var texts = LooseTexts()
      for (sheet, rows) in [(Self.first, firstRows), (Self.second, secondRows)] {
        texts.beginGrid()
        let cells = Grid.Cells(of: sheet, mostMade: mostMade)
        for row in rows { texts.append([2 * row, 2 * row + 1], of: cells) }
      }
      return texts.leftovers
    }
    let seen = kept(mostMade: 0)
    #expect(seen == kept(mostMade: 100))
    let letters =
      firstRows.map { ["ab", "c", "de"][$0] } + secondRows.map { ["fg", "hi", "jk", "lm"][$0] }
    #expect(seen.map(\.text).joined() == letters.joined())
  }

  @Test func `keep their order among texts of other kinds`() {
    var texts = LooseTexts()
    let cells = Grid.Cells(of: Self.second, mostMade: 0)
    texts.beginGrid()
    texts.append([0, 1], of: cells)
    texts.append(Passage(text: "between", place: .paragraph(1)))
    texts.append([2, 3], of: cells)
    texts.append([5, 7], of: cells)
    #expect(texts.leftovers.map(\.text) == ["f", "g", "between", "h", "i", "k", "m"])
    #expect(texts.leftovers.last?.place == .sheet("Data", CellReference(row: 3, column: 1)))
  }
}

import Documents
import PlanForms
import TestSupport
import Testing

/// What stands beside the form, or hidden in its file.
@Suite struct `Text at the side` {
  @Test func `is reported beside the form, where it is not the form's own`() throws {
    var document = LayoutSketch.word(
      """
      | Name of consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Allocation | £5,000 |
      """)
    func story(_ text: String, at place: Place) -> SideStory {
      SideStory(place: place, blocks: [.paragraph(Paragraph(text: text, place: place))])
    }
    document.headers = [
      story("Recovery plan and evaluation 2020-21 (Fund 1)", at: .paragraph(101)),
      story("Please ring me about the money first", at: .paragraph(102)),
    ]
    document.footers = [story("Page 2 of 3", at: .paragraph(103))]
    document.footnotes = [story("Two heads were away", at: .paragraph(104))]
    document.comments = [
      Comment(place: .paragraph(105), anchor: nil, author: "A", text: "Is it £6,000 now?")
    ]
    let reading = try locate(document)
    #expect(
      reading.leftovers.map(\.text) == [
        "Please ring me about the money first", "Two heads were away", "Is it £6,000 now?",
      ])
  }

  @Test func `is reported of hidden sheets and cells under a merge`() throws {
    var document = LayoutSketch.workbook(
      """
      == Plan
      | Name of consortium | Alder Vale | < |
      | Chair | Mrs A. Person |
      | Allocation | £5,000 |
      == Old
      | Name of consortium | Elder Vale |
      """)
    document.sheets[1].state = .hidden
    document.sheets[0].cells.append(
      SheetCell(reference: CellReference(row: 0, column: 2), kind: .text, text: "and Weir"))
    document.sheets[0].cells.sort { $0.reference < $1.reference }
    let reading = try locate(document)
    #expect(reading[.groupName].text == "Alder Vale")
    #expect(reading.leftovers.map(\.text) == ["and Weir", "Elder Vale"])
  }

  @Test func `is read as the form where all but a cover sheet is hidden`() throws {
    let locator = try SchemaFiles.recoveryLocator.get()
    var document = LayoutSketch.workbook(
      """
      ## Cover
      | Please see within |
      ## Plan
      | Name of consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Allocation | £5,000 |
      | Chair's school | Alder Primary School |
      """)
    let last = try #require(document.sheets.indices.last)
    document.sheets[last].state = .hidden
    let reading = try #require(locator.read(document, values: ValueReader()))
    let outline = FormOutline.text(reading, of: locator.definition)
    #expect(outline.contains("allocation: £5,000"), "\(outline)")
  }

  private func locate(_ document: Document) throws -> FormReading {
    let locator = try SchemaFiles.recoveryLocator.get()
    return try #require(locator.read(document, values: ValueReader()))
  }
}

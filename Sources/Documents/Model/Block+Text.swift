extension [Block] {
  /// All text of the blocks in order, a line for each paragraph, tables' cells included.
  package var allText: String {
    allParagraphs.map(\.text).joined(separator: "\n")
  }

  /// All paragraphs in order, those of tables' cells included.
  package var allParagraphs: [Paragraph] {
    var paragraphs: [Paragraph] = []
    appendParagraphs(to: &paragraphs)
    return paragraphs
  }

  private func appendParagraphs(to paragraphs: inout [Paragraph]) {
    for block in self {
      switch block {
      case .paragraph(let paragraph): paragraphs.append(paragraph)
      case .table(let table):
        for cell in table.cells { cell.blocks.appendParagraphs(to: &paragraphs) }
      }
    }
  }
}

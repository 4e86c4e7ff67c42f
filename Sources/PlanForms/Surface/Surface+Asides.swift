import Documents

extension Surface {
  /// Notes the text that stands beside the form: headers, footers, notes, comments, hidden sheets
  /// and cells that a merge covers.
  ///
  /// None of it is read as an answer: it may be last year's, or somebody else's remark.  But nothing
  /// that a chair wrote may be dropped without a word.
  mutating func addAsides(of document: Document) {
    for story in document.headers + document.footers + document.footnotes + document.endnotes {
      addAsides(story.blocks)
    }
    asides += document.comments.map { Passage(text: $0.text, place: $0.anchor ?? $0.place) }
    let shown = shown(document.sheets)
    for sheet in document.sheets {
      if shown.contains(where: { $0.name == sheet.name }) {
        asides += Self.covered(in: sheet)
      } else if !Self.feedsLists(sheet, of: document.sheets) {
        asides += sheet.cells.map { Passage($0, sheet: sheet.name) }
      }
    }
  }

  private mutating func addAsides(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): asides.append(Passage(paragraph))
      case .table(let table):
        for cell in table.cells { addAsides(cell.blocks) }
      }
    }
  }

  /// The cells with a value that Excel does not show, because a merge covers them.
  private static func covered(in sheet: Sheet) -> [Passage] {
    guard !sheet.merges.isEmpty, sheet.merges.count <= coverChecks else { return [] }
    var merges: [Int: [CellRange]] = [:]
    for merge in sheet.merges where merge.last.row - merge.first.row < coverChecks {
      for row in merge.first.row...merge.last.row { merges[row, default: []].append(merge) }
    }
    return sheet.cells.filter { cell in
      let at = cell.reference
      return merges[at.row]?.contains { merge in
        at != merge.first && merge.first.column <= at.column && at.column <= merge.last.column
      } ?? false
    }.map { Passage($0, sheet: sheet.name) }
  }

  /// How many merges, and rows of one, are looked under; forms have tens.
  private static let coverChecks = 2_000
}

import Documents
import OpenPackaging
import TestSupport

/// Word documents for tests, from the XML of their parts.
enum WordDocument {
  /// Reads a document with this body.
  static func read(_ body: String, _ parts: KeyValuePairs<String, String> = [:]) throws
    -> Document
  {
    try WordReader.read(OfficePackage(bytes: UnpackedPackage.word(body: body, parts).bytes()))
  }

  /// The body as a sketch: paragraphs as their text, tables as rows of `row,column spans: text`.
  static func sketch(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.text
      case .table(let table): "[" + table.cells.map(sketch).joined(separator: " | ") + "]"
      }
    }.joined(separator: "\n")
  }

  private static func sketch(_ cell: TableCell) -> String {
    let spans = cell.rowSpan * cell.columnSpan > 1 ? " \(cell.rowSpan)×\(cell.columnSpan)" : ""
    return "\(cell.row),\(cell.column)\(spans): \(sketch(cell.blocks))"
  }
}

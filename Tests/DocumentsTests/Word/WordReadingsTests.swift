import Documents
import FoundationEssentials
import OpenPackaging
import TestSupport
import Testing

/// Real files against what python-docx makes of them.
@Suite struct `Word files as python-docx reads them` {
  struct Reading: Decodable, Sendable, CustomTestStringConvertible {
    struct Other: Decodable, Sendable {
      var paragraphs: [String]?
      var tables: [[[String]]]?
      var error: String?
    }

    var file: String
    var other: Other

    var testDescription: String { file }

    private enum Key: String, CodingKey { case file, other = "python_docx" }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      file = try values.decode(String.self, forKey: .file)
      // Some files have a remark in the reading's place.
      other = (try? values.decode(Other.self, forKey: .other)) ?? Other()
    }
  }

  static let readings: [Reading] = {
    guard let file = SharedFiles.files(in: "real", suffix: "readings.jsonl").first,
      let bytes = try? file.bytes()
    else { return [] }
    return bytes.split(separator: 0x0A).compactMap {
      try? JSONDecoder().decode(Reading.self, from: Data($0))
    }.filter { $0.file.hasSuffix(".docx") && $0.other.paragraphs != nil }
  }()

  /// Where we read otherwise, and the paragraph of ECMA-376-1 that says so.
  static let explained: [String: String] = [
    "open-xml-sdk--Comment020.docx":
      "17.13.5.12, 17.13.5.15: the table's only row and 15 paragraph marks are deleted",
    "open-xml-sdk--Comment043.docx": "17.13.5.18: inserted runs belong to the accepted view",
    "open-xml-sdk--Comment051.docx": "17.13.5.15: a deleted mark joins two paragraphs",
    "open-xml-sdk--p in sdt.docx": "17.5.2.29: a control around paragraphs holds body text",
    "open-xml-sdk--sdtRow.docx": "17.5.2.30: a control around a row holds a row",
    "open-xml-sdk--sdtRun.docx": "17.5.2.31: a control in a paragraph holds its text",
    "open-xml-sdk--footnote.docx":
      "17.5.1.9: smart tags hold text; 17.3.3.30: what a symbol font shows",
    "open-xml-sdk--complex0.docx": "17.3.3.30: symbols; 17.16.19: results of simple fields",
    "open-xml-sdk--covwepage4.docx": "17.5.2.29: the cover page is a control around paragraphs",
    "open-xml-sdk--smartTag.docx": "17.5.1.9: smart tags hold text",
    "open-xml-sdk--equation.docx": "22.1.2.116: a formula's text is text",
    "open-xml-sdk--simpleSdt.docx": "17.5.2.29: a control around a paragraph, prompt and all",
    "poi--52449.docx": "17.5.2.31, 17.16.19: controls and simple fields in paragraphs hold text",
    "poi--form_footnotes.docx":
      "17.16.7: legacy check boxes; 17.5.1.9: smart tags; 17.3.3.30: symbols",
    "poi--drawing.docx": "17.5.1.9: smart tags hold text",
    "poi--smarttag-snippet.docx": "17.5.1.9: smart tags hold text",
    "poi--stress001.docx": "17.5.1.3: custom XML around runs holds text",
    "poi--stress011.docx": "17.3.2.3, 17.3.2.8: runs of another direction hold text",
  ]

  @Test(arguments: readings) func `agree, or the difference is explained`(_ reading: Reading)
    throws
  {
    let files = SharedFiles.files(in: "real/files", suffix: reading.file)
    let file = try #require(files.first { $0.name == reading.file })
    let document = try WordReader.read(OfficePackage(bytes: file.bytes()))
    let ours = Self.lines(of: document)
    let theirs =
      (reading.other.paragraphs ?? []).map(Self.folded)
      + (reading.other.tables ?? []).flatMap { $0.map { Self.row($0.map(Self.folded)) } }
    if let reason = Self.explained[reading.file] {
      #expect(ours != theirs, "no longer different: \(reason)")
    } else {
      #expect(ours == theirs)
    }
  }

  /// The body's paragraphs, and then a line for each row of its tables.
  private static func lines(of document: Document) -> [String] {
    let paragraphs = document.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { folded(paragraph.text) } else { nil }
    }
    let rows = document.blocks.flatMap { block in
      if case .table(let table) = block { grid(table).map(row) } else { [String]() }
    }
    return paragraphs + rows
  }

  private static func row(_ texts: [String]) -> String { texts.joined(separator: " | ") }

  /// White space in one blank; page breaks are line breaks to us and nothing to them.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Row by row a text for each grid column that a cell covers, as python-docx lists them.
  private static func grid(_ table: Table) -> [[String]] {
    var rows: [[(column: Int, text: String)]] = Array(repeating: [], count: table.rowCount)
    for cell in table.cells {
      for row in cell.row..<min(cell.row + cell.rowSpan, table.rowCount) {
        for column in cell.column..<cell.column + cell.columnSpan {
          rows[row].append((column, folded(cell.text)))
        }
      }
    }
    return rows.map { $0.sorted { $0.column < $1.column }.map(\.text) }
  }
}

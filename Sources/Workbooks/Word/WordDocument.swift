/// A word-processing document as values; `docx()` turns it into a file.
///
/// Headings, captions, header rows and alternative texts are real ones, so that a screen reader
/// finds its way.  The same values always give the same bytes.
package struct WordDocument: Sendable, Hashable {
  package var title: String
  /// The officer or council that it comes from; may be empty.
  package var author: String
  /// ISO 8601, with `Z`: `2020-10-02T00:00:00Z`; take the run's own day.
  package var created: String
  /// On the left of the footer; the page number is on its right.
  package var footer: String
  package var isLandscape: Bool
  package var blocks: [WordBlock]

  package init(
    title: String, author: String = "", created: String, footer: String = "",
    isLandscape: Bool = false, blocks: [WordBlock]
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.footer = footer
    self.isLandscape = isLandscape
    self.blocks = blocks
  }
}

/// One block of a document, in reading order.
package enum WordBlock: Sendable, Hashable {
  /// The document's own title, once.
  case title(String)
  /// Levels 1 to 3.
  case heading(Int, String)
  case paragraph(WordText)
  /// Smaller and grey: sources, notes under tables.
  case note(WordText)
  case bullets([WordText])
  /// Numbered from 1, each list anew.
  case numbers([WordText])
  /// Above a table or chart: "Table 1: …", written as given.
  case caption(String)
  case table(WordTable)
  case chart(WordChart)
  case pageBreak

  /// Whether its first paragraph stands outside a table; an empty list has none.
  var beginsWithParagraph: Bool {
    switch self {
    case .table: false
    case .bullets(let items), .numbers(let items): !items.isEmpty
    default: true
    }
  }

  package static func paragraph(_ text: String) -> WordBlock { .paragraph(WordText(text)) }
  package static func note(_ text: String) -> WordBlock { .note(WordText(text)) }
}

/// Runs of words that make a paragraph; line breaks inside stay line breaks.
package struct WordText: Sendable, Hashable, ExpressibleByStringLiteral {
  package struct Run: Sendable, Hashable {
    package var text: String
    package var isBold: Bool
    package var isItalic: Bool

    package init(_ text: String, bold: Bool = false, italic: Bool = false) {
      self.text = text
      isBold = bold
      isItalic = italic
    }
  }

  package var runs: [Run]

  package init(_ text: String) { runs = [Run(text)] }
  package init(bold text: String) { runs = [Run(text, bold: true)] }
  package init(_ runs: [Run]) { self.runs = runs }
  package init(stringLiteral value: String) { self.init(value) }
}

/// A table whose header rows are repeated on every page.
package struct WordTable: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    /// In parts of the page's width; the columns share it by these.
    package var share: Int
    /// Numbers stand on the right.
    package var isNumeric: Bool

    package init(_ share: Int = 1, numeric: Bool = false) {
      self.share = share
      isNumeric = numeric
    }
  }

  package struct Cell: Sendable, Hashable, ExpressibleByStringLiteral {
    package var text: WordText
    /// Six hexadecimal digits; only ever repeats what the words say.
    package var fill: String?

    package init(_ text: WordText, fill: String? = nil) {
      self.text = text
      self.fill = fill
    }
    package init(_ text: String, fill: String? = nil) { self.init(WordText(text), fill: fill) }
    package init(stringLiteral value: String) { self.init(value) }
  }

  package var columns: [Column]
  package var header: [String]
  /// Each with one cell a column; missing ones are empty, further ones left out.
  package var rows: [[Cell]]
  /// What the table shows, for those who can't see it.
  package var altText: String

  package init(columns: [Column], header: [String], rows: [[Cell]], altText: String) {
    self.columns = columns
    self.header = header
    self.rows = rows
    self.altText = altText
  }
}

/// A chart: a DrawingML chart part (ECMA-376-1, 21.2) that is set in a line of its own.
package struct WordChart: Sendable, Hashable {
  /// The part's bytes; it may need the workbook, as `rId1`, and no further part.
  package var part: [UInt8]
  /// The figures as an XLSX file, which Word opens for "Edit Data"; nil for none.
  package var workbook: [UInt8]?
  /// In English Metric Units, 360,000 to a centimetre.
  package var width: Int
  package var height: Int
  package var altText: String

  package init(
    part: [UInt8], workbook: [UInt8]? = nil, width: Int = 5_760_000, height: Int = 2_880_000,
    altText: String
  ) {
    self.part = part
    self.workbook = workbook
    self.width = width
    self.height = height
    self.altText = altText
  }
}

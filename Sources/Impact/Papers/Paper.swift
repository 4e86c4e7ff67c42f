/// One paper as values: what it says, not how it looks.
package struct Paper: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case area, county
  }

  /// A stem for file names: `harrow-north`.
  package var id: String
  package var kind: Kind
  package var area: String
  package var title: String
  /// The lines of the cover block: label and text.
  package var cover: [CoverLine]
  /// What is missing, said on the first page; nil where every return is in.
  package var draftNotice: String?
  /// Headline figures by name, each with its sources.
  package var figures: [NamedFigure]
  package var sections: [PaperSection]

  package struct CoverLine: Hashable, Sendable {
    package var label: String
    package var text: String
  }

  package struct NamedFigure: Hashable, Sendable {
    package var id: String
    package var cell: PaperCell
  }

  package var isDraft: Bool { draftNotice != nil }
  package var tables: [PaperTable] {
    sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
  package var charts: [PaperChart] {
    sections.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }
}

package struct PaperSection: Hashable, Sendable {
  package var id: String
  package var title: String
  package var blocks: [PaperBlock]
}

package enum PaperBlock: Hashable, Sendable {
  case paragraph(String)
  /// A heading inside a section.
  case heading(String)
  case bullets([String])
  /// Numbered, to be edited and referred to.
  case numbered([String])
  /// Words that the officer picked from a return, with whose they are.
  case quote(String, from: String)
  case table(PaperTable)
  case chart(PaperChart)
}

/// A table with a caption, one header row and, perhaps, a row of totals.
package struct PaperTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package var id: String
    package var title: String
    package var isNumeric: Bool

    package init(_ id: String, _ title: String, isNumeric: Bool = true) {
      self.id = id
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  package var id: String
  package var caption: String
  package var columns: [Column]
  package var rows: [[PaperCell]]
  package var totals: [PaperCell]?
  /// What the symbols in the table mean, and what else a reader must know.
  package var notes: [String]
}

/// A chart beside the table that holds its figures.
package struct PaperChart: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Bars side by side for each category.
    case bars
    /// Two marks and the line between them for each category: before and after.
    case dumbbell
  }

  package enum Unit: String, Hashable, Sendable {
    /// Values are pence.
    case money
    case percent, number
  }

  package struct Series: Hashable, Sendable {
    package var name: String
    /// One for each category; nil where nothing may be shown.
    package var values: [Rational?]
  }

  package var id: String
  /// An active title: what the chart shows.
  package var title: String
  /// The whole content in words, for those who cannot see it.
  package var alternative: String
  package var kind: Kind
  package var unit: Unit
  package var categories: [String]
  package var series: [Series]
}

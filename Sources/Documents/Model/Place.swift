/// Where something stands in a file, in words its author can follow.
///
/// A place is made once, by the reader of the format, and only copied afterwards.  Its description
/// is the `at` of the published records: `table 3, row 4, column 6`, `paragraph 2`, `Sheet!B12`.
package struct Place: Hashable, Sendable {
  /// The part of a document that a place lies in; numbers count from 1, in document order.
  package enum Story: Hashable, Sendable {
    case body
    case textBox(Int)
    case header(Int)
    case footer(Int)
    case footnote(Int)
    case endnote(Int)
    case comment(Int)
  }

  /// One step into a table; a nested table adds a further step.
  package struct CellStep: Hashable, Sendable {
    /// The table's number in its container, from 1.
    package var table: Int
    /// The row, from 1.
    package var row: Int
    /// The first grid column that the cell covers, from 1.
    package var column: Int

    package init(table: Int, row: Int, column: Int) {
      self.table = table
      self.row = row
      self.column = column
    }
  }

  package enum Position: Hashable, Sendable {
    /// In a word-processing document: the cells stepped through, and the paragraph where the place
    /// is not in a table (from 1, counted over paragraphs outside tables).
    case document(Story, cells: [CellStep], paragraph: Int?)
    /// A cell of a workbook.
    case sheet(String, CellReference)
    /// A part of a workbook with no cell of its own, such as a text box.
    case sheetPart(String, String)
  }

  package var position: Position

  package init(_ position: Position) {
    self.position = position
  }

  /// A paragraph of the body outside tables.
  package static func paragraph(_ number: Int, in story: Story = .body) -> Place {
    Place(.document(story, cells: [], paragraph: number))
  }

  /// A cell of a top-level table of the body.
  package static func cell(table: Int, row: Int, column: Int) -> Place {
    Place(
      .document(.body, cells: [CellStep(table: table, row: row, column: column)], paragraph: nil))
  }

  /// What lies on a worksheet without being a cell, such as `text box 1`.
  package static func sheetPart(_ name: String, _ part: String) -> Place {
    Place(.sheetPart(name, part))
  }

  /// A cell of a worksheet.
  package static func sheet(_ name: String, _ reference: CellReference) -> Place {
    Place(.sheet(name, reference))
  }
}

extension Place: CustomStringConvertible {
  package var description: String {
    switch position {
    case .sheet(let name, let reference):
      "\(Self.quotedSheetName(name))!\(reference)"
    case .sheetPart(let name, let part):
      "\(Self.quotedSheetName(name)), \(part)"
    case .document(let story, let cells, let paragraph):
      ([story.words].compactMap(\.self)
        + cells.map { "table \($0.table), row \($0.row), column \($0.column)" }
        + (paragraph.map { ["paragraph \($0)"] } ?? []))
        .joined(separator: ", ")
    }
  }

  /// A sheet's name as Excel writes it in a reference: quoted unless it is a plain word that could
  /// not be taken for a cell, with quotes doubled.
  package static func quotedSheetName(_ name: String) -> String {
    let plain =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0 == "_" || $0 == "." || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
      && !("0"..."9").contains(name.unicodeScalars.first ?? "0")
      && CellReference(name) == nil
    return plain
      ? name
      : "'\(name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}

extension Place.Story {
  fileprivate var words: String? {
    switch self {
    case .body: nil
    case .textBox(let number): "text box \(number)"
    case .header(let number): "header \(number)"
    case .footer(let number): "footer \(number)"
    case .footnote(let number): "footnote \(number)"
    case .endnote(let number): "endnote \(number)"
    case .comment(let number): "comment \(number)"
    }
  }
}

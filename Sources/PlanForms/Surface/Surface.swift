import Documents

/// A document as a form's reader sees it: lines and grids in order, whatever the format.
struct Surface: Sendable {
  enum Piece: Sendable {
    case line(Line)
    case grid(Grid)

    /// Whether it is a line with nothing in it.
    var isBlank: Bool {
      if case .line(let line) = self {
        line.passage.isBlank && line.passage.tags.isEmpty
      } else {
        false
      }
    }
  }

  var pieces: [Piece] = []
  /// Whether hidden sheets are read as the others are.
  var showsHidden = false
  /// Names that stand for one cell each, in the order of the file.
  var names: [(name: String, passage: Passage)] = []
  /// Help under questions, which was taken out of what is read.
  var help: [Passage] = []
  /// Text that stands beside the form, as in a header, a comment or a hidden sheet.
  var asides: [Passage] = []
}

extension Surface.Piece {
  var isBlankLine: Bool {
    if case .line(let line) = self { line.passage.isBlank } else { false }
  }
}

/// A paragraph that stands outside tables.
struct Line: Sendable {
  var passage: Passage
  /// 1 to 9 where it is a heading.
  var headingLevel: Int?
  /// Whether it opens a part of its own, as a sheet's name does.
  var isTitle = false
}

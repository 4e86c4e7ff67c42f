import Documents

/// A stretch of text that may be a label or an answer, with all that the file says about it.
///
/// Word paragraphs, Word cells and worksheet cells all become passages, so that nothing behind the
/// surface asks which format a form came in.
struct Passage: Sendable {
  /// As it stands, paragraphs joined by line breaks.
  var text: String
  /// What is known about stretches of the text; offsets into its UTF-8.
  var marks: [Annotation]
  private var shared: Shared

  private struct Setting: Sendable {
    var place: Place
    var cell: SheetCell?
    var fill: String?
    var listLabel: String?
  }

  /// What the copies of a passage have in common: it is copied a dozen times, and this hardly ever
  /// changed.
  private final class Shared: Sendable {
    let setting: Setting

    init(_ setting: Setting) { self.setting = setting }
  }

  private var setting: Setting {
    get { shared.setting }
    set { shared = Shared(newValue) }
  }

  var place: Place {
    get { shared.setting.place }
    set { setting.place = newValue }
  }
  /// The worksheet's cell; nil in word-processing documents.
  var cell: SheetCell? {
    get { shared.setting.cell }
    set { setting.cell = newValue }
  }
  /// The colour behind the text, six hex digits.
  var fill: String? { shared.setting.fill }
  /// The number that Word puts before the first paragraph.
  var listLabel: String? {
    get { shared.setting.listLabel }
    set { setting.listLabel = newValue }
  }

  private init(_ text: String, _ marks: [Annotation], _ setting: Setting) {
    self.text = text
    self.marks = marks
    shared = Shared(setting)
  }

  init(text: String, place: Place) { self.init(text, [], Setting(place: place)) }

  init(_ paragraph: Paragraph) {
    self.init(
      paragraph.text, paragraph.annotations,
      Setting(place: paragraph.place, listLabel: paragraph.listLabel))
    tidy()
  }

  /// What stands in the cell of a table.
  init(_ cell: TableCell) {
    guard let only = cell.onlyParagraph else {
      self.init(cell.paragraphs, place: cell.place, fill: cell.fill)
      return
    }
    self.init(
      only.text, only.annotations,
      Setting(place: cell.place, fill: cell.fill, listLabel: only.listLabel))
    tidy()
  }

  /// The paragraphs of a cell as one passage, marks moved along.
  init(_ paragraphs: [Paragraph], place: Place, fill: String? = nil) {
    var text = paragraphs.first?.text ?? ""
    var marks = paragraphs.first?.annotations ?? []
    for paragraph in paragraphs.dropFirst() {
      text += "\n"
      let offset = text.utf8.count
      text += paragraph.text
      marks += paragraph.annotations.map {
        Annotation($0.kind, $0.range.lowerBound + offset..<$0.range.upperBound + offset)
      }
    }
    self.init(
      text, marks, Setting(place: place, fill: fill, listLabel: paragraphs.first?.listLabel))
    tidy()
  }

  init(_ sheetCell: SheetCell, sheet: String) {
    self.init(
      CellValue(sheetCell).shownText, [],
      Setting(
        place: .sheet(sheet, sheetCell.reference), cell: sheetCell, fill: sheetCell.fill))
    if sheetCell.kind != .empty { tidy() }
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { Self.isBlank(text) }

  static func isBlank(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = bytes.scalar(at: offset)
      guard
        scalar == " " || scalar.isASCII && (0x09...0x0D).contains(scalar.value)
          || !scalar.isASCII && scalar.properties.isWhitespace
      else { return false }
      offset += length
    }
    return true
  }

  /// Part of the passage between two UTF-8 offsets, with the marks that lie in it.
  func slice(_ range: Range<Int>) -> Passage {
    let bytes = text.utf8
    let range = range.clamped(to: 0..<bytes.count)
    let from = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let to = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    var part = self
    part.text = String(text[from..<to])
    part.marks = marks.compactMap { mark in
      let whole = mark.range
      guard whole.lowerBound <= range.upperBound, whole.upperBound >= range.lowerBound else {
        return nil
      }
      let kept = whole.clamped(to: range)
      guard !kept.isEmpty || whole.isEmpty else { return nil }
      return Annotation(
        mark.kind, kept.lowerBound - range.lowerBound..<kept.upperBound - range.lowerBound)
    }
    if range.lowerBound > 0, listLabel != nil { part.listLabel = nil }
    if range != 0..<bytes.count, cell != nil { part.cell = nil }
    return part
  }

  /// Whether all its letters are italic: forms often set help so.
  var isItalic: Bool {
    marks.contains {
      $0.kind == .italic && $0.range.lowerBound == 0 && $0.range.upperBound >= text.utf8.count
    }
  }

  /// Whether all its letters are bold: forms often set labels so.
  var isBold: Bool {
    cell?.isBold ?? false
      || marks.contains {
        $0.kind == .bold && $0.range.lowerBound == 0 && $0.range.upperBound >= text.utf8.count
      }
  }
}

/// Labels with their answers below them in one cell: "Chair:", and then "A Person".
extension Passage {
  /// Whether a colon closes the first line, whatever follows.
  var firstLineIsLabel: Bool {
    let first = text.utf8.prefix { $0 != 0x0A }
    return first.last { $0 != 0x20 } == UInt8(ascii: ":")
  }

  /// Whether a colon closes the first line, and others follow.
  var holdsOwnAnswer: Bool {
    guard let end = text.utf8.firstIndex(of: 0x0A), firstLineIsLabel else { return false }
    return !Self.isBlank(String(text[end...]))
  }
}

extension Passage {
  /// Several passages as one; it stands where the first stands.
  static func joined(_ parts: [Passage], by separator: String = "\n") -> Passage? {
    guard var whole = parts.first else { return nil }
    for part in parts.dropFirst() { whole.append(part, after: separator) }
    return whole
  }

  /// Adds a further part of the same answer.
  mutating func append(_ part: Passage, after separator: String = "\n") {
    guard !isBlank else {
      let place = place
      self = part
      if part.isBlank { self.place = place }
      return
    }
    let offset = text.utf8.count + separator.utf8.count
    text += separator + part.text
    marks += part.marks.map {
      Annotation($0.kind, $0.range.lowerBound + offset..<$0.range.upperBound + offset)
    }
    if cell != nil, !part.isBlank { cell = nil }
  }

  /// The tags of the controls and form fields that stand in the passage, with where they stand.
  var tags: [(name: String, range: Range<Int>)] {
    marks.compactMap { mark in
      switch mark.kind {
      case .control(let control): (control.tag ?? control.alias).map { ($0, mark.range) }
      case .formField(let field): field.name.map { ($0, mark.range) }
      default: nil
      }
    }
  }
}

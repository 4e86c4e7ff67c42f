/// A paragraph while its runs arrive: one buffer that is reused for the whole document.
struct ParagraphBuilder {
  /// UTF-8, always whole scalars.
  private(set) var text: [UInt8] = []
  var annotations: [Annotation] = []
  /// Flags of the text that was appended last, and where each began.
  private var flags: TextFlags = []
  private var flagStarts = Array(repeating: 0, count: TextFlags.kinds.count)
  /// Every flag that any visible character of the paragraph had.
  private(set) var seenFlags: TextFlags = []
  /// An unaccepted change touched the paragraph.
  var isChanged = false
  var properties = ParagraphProperties()

  var isEmpty: Bool { text.isEmpty }
  var count: Int { text.count }

  mutating func reset() {
    text.removeAll(keepingCapacity: true)
    annotations.removeAll()
    flags = []
    seenFlags = []
    isChanged = false
    properties = ParagraphProperties()
  }

  // MARK: Text

  /// Adds text of one format; line breaks and tabs inside it are blanks to Word, because real ones
  /// are elements (ECMA-376-1, 17.3.3.31).
  mutating func append(_ piece: Span<UInt8>, _ flags: TextFlags) {
    guard !piece.isEmpty else { return }
    setFlags(flags)
    for index in piece.indices {
      let byte = piece[index]
      if byte > 0x20 {
        seenFlags.formUnion(flags)
        text.append(byte)
      } else {
        text.append(0x20)
      }
    }
  }

  mutating func append(_ scalars: String.UnicodeScalarView, _ flags: TextFlags) {
    setFlags(flags)
    seenFlags.formUnion(flags)
    for scalar in scalars { text.append(contentsOf: UTF8.encodedBytes(of: scalar)) }
  }

  /// Adds a tab or a line break.
  mutating func append(control byte: UInt8) {
    text.append(byte)
  }

  /// Replaces the text from `start` by one scalar if it is one scalar that is no tick box already.
  ///
  /// A check box shows whatever glyph its author chose for its two states (`w14:checkbox`);
  /// readers after us know only the usual ones.
  mutating func normaliseCheckBox(from start: Int, isChecked: Bool) {
    guard start < text.count else { return }
    var scalars = String(decoding: text[start...], as: UTF8.self).unicodeScalars.makeIterator()
    guard let only = scalars.next(), scalars.next() == nil, !TickGlyphs.all.contains(only)
    else { return }
    text.replaceSubrange(
      start..., with: UTF8.encodedBytes(of: isChecked ? TickGlyphs.checked : TickGlyphs.empty))
    for index in annotations.indices where annotations[index].range.upperBound > text.count {
      annotations[index].range = annotations[index].range.clamped(to: 0..<text.count)
    }
  }

  // MARK: Flags

  private mutating func setFlags(_ new: TextFlags) {
    guard new != flags else { return }
    for (index, entry) in TextFlags.kinds.enumerated() {
      switch (flags.contains(entry.flag), new.contains(entry.flag)) {
      case (true, false): close(index, entry.kind)
      case (false, true): flagStarts[index] = text.count
      default: break
      }
    }
    flags = new
  }

  private mutating func close(_ index: Int, _ kind: Annotation.Kind) {
    let start = flagStarts[index]
    guard start < text.count else { return }
    annotations.append(Annotation(kind, start..<text.count))
  }

  /// The annotations in the order in which they begin, the longer first.
  mutating func finishAnnotations() -> [Annotation] {
    setFlags([])
    guard annotations.count > 1 else { return annotations }
    let ordered = annotations.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      if a.upperBound != b.upperBound { return a.upperBound > b.upperBound }
      return left.offset < right.offset
    }
    return ordered.map(\.element)
  }
}

/// What a paragraph's own properties say, before its style is asked.
struct ParagraphProperties {
  /// An index into the style sheet.
  var style: Int?
  /// As stored: 0 to 8 for headings, 9 for body text.
  var outlineLevel: Int?
  var numbering: NumberingReference?
  /// The paragraph's mark is deleted: its text joins the next paragraph's.
  var markIsDeleted = false
  /// Not a paragraph of the file: text that stood outside any.
  var isImplied = false
}

/// The list and level that a paragraph or a style names; `list` 0 means none (17.9.18).
struct NumberingReference: Hashable {
  var list: Int?
  var level: Int?
}

extension UTF8 {
  /// The bytes of one scalar.
  static func encodedBytes(of scalar: Unicode.Scalar) -> EncodedScalar {
    // Every scalar has a UTF-8 form; the replacement character stands in to keep this total.
    encode(scalar) ?? encodedReplacementCharacter
  }
}

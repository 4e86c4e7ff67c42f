import OpenPackaging

/// Text, as it arrives.
extension StoryHandler {
  mutating func append(_ text: Span<UInt8>) throws(PackageError) {
    try openParagraph()
    contributions += 1
    if let font = run.symbolFont {
      appendSymbols(String(copyingUTF8: text), font)
    } else {
      paragraph.append(text, flags)
    }
  }

  mutating func append(_ text: String) throws(PackageError) {
    try openParagraph()
    contributions += 1
    paragraph.append(text.unicodeScalars, flags)
  }

  mutating func append(_ scalar: Unicode.Scalar) throws(PackageError) {
    try append(String(Character(scalar)))
  }

  mutating func appendControl(_ byte: UInt8) throws(PackageError) {
    try openParagraph()
    contributions += 1
    paragraph.append(control: byte)
  }

  /// Elements that stand for one character (17.3.3).
  mutating func appendCharacter(_ name: XMLLocalName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    guard !isInInstruction else { return }
    switch name {
    case .tab, .ptab: try appendControl(0x09)
    // Page and column breaks as well: they end a line (17.3.3.1).
    case .br, .cr: try appendControl(0x0A)
    // As a plain hyphen: U+2011 looks the same and matches nothing (17.3.3.18).  Its counterpart
    // `w:softHyphen` shows only where a line ends, so nothing is read for it (17.3.3.29).
    case .noBreakHyphen: try append("-" as Unicode.Scalar)
    default:
      try appendSymbol(
        attributes.string(.char, .wordprocessing), attributes.string(.font, .wordprocessing))
    }
  }

  /// A character by its number in a font (17.3.3.30).
  mutating func appendSymbol(_ code: String?, _ font: String?) throws(PackageError) {
    guard let code = code.flatMap({ UInt32($0, radix: 16) }) else { return }
    let symbolFont = font.flatMap { SymbolFont(Array($0.utf8).span) }
    if let shown = symbolFont?.shown(code) {
      try append(shown)
    } else if symbolFont == .symbol, (0xF080...0xF09F).contains(code) {
      // The font has nothing there: what shows is the hollow box of a missing glyph.  Forms use it.
      try append(TickGlyphs.empty)
    } else if let scalar = Unicode.Scalar(code) {
      try append(scalar)
    }
  }

  /// Text set in a symbol font: what people see is the font's picture, not the letter.
  ///
  /// Letters that our tables do not hold stay as they are; words set in Wingdings by mistake are
  /// better read than lost.
  private mutating func appendSymbols(_ text: String, _ font: SymbolFont) {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar == " " ? scalar : font.shown(scalar.value) ?? scalar)
    }
    paragraph.append(shown, flags)
  }

  /// What is to be recorded of text that arrives now.
  private var flags: TextFlags {
    let paragraphStyle = paragraph.properties.style ?? record.styles.defaultParagraphStyle
    var flags = run.characters
      .over(record.styles.format(of: run.style))
      .over(record.styles.format(of: paragraphStyle))
      .flags
    if insertions > 0 { flags.insert(.inserted) }
    if controls.showsPlaceholder { flags.insert(.placeholder) }
    return flags
  }

  // MARK: Noting

  mutating func noteChange() {
    record.note(
      .unacceptedChanges, at: currentPlace,
      "Changes were tracked here and nobody has accepted or rejected them.")
  }

  /// A thing that is not text.
  mutating func noteObject(_ kind: Notice.Kind) {
    guard !isInInstruction else { return }
    contributions += 1
    record.note(kind, at: currentPlace)
  }

  mutating func noteReference(_ name: XMLLocalName, _ attributes: borrowing XMLAttributes) {
    guard let id = attributes.integer(.id, .wordprocessing) else { return }
    switch name {
    case .footnoteReference: record.footnotes.append(id)
    case .endnoteReference: record.endnotes.append(id)
    default:
      guard record.commentAnchors[id] == nil else { return }
      // A range can begin between paragraphs; then its end, which has the mark, says more.
      if name == .commentRangeStart, paragraphState != .open { return }
      record.commentAnchors[id] = currentPlace
      record.comments.append(id)
    }
  }
}

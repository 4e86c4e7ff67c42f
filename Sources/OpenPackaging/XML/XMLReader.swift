/// Reads XML documents as events.
///
/// The seam: nothing else in the project knows which parser does it.
///
/// What is read: XML 1.0 with namespaces, in UTF-8 or UTF-16.  What never is: a document type
/// definition, an entity that is not one of the five, anything outside the document.  A document
/// that is cut short is corrupt, whatever was read of it.
///
/// Documents in UTF-8, which nearly all are, go to `XMLScanner`; those in UTF-16 go through libxml2.
/// Which of the two it is stands in the first bytes, so no event is ever given out twice.
package struct XMLReader: ~Copyable {
  /// Which parser reads a document; the tests compare them.
  package enum Parser: Sendable, CaseIterable {
    case scanner, libxml2
  }

  private let limits: Limits
  private let preferred: Parser
  private var scanner: XMLScanner

  /// A reader keeps its memory for one document after the other.
  package init(limits: Limits = .standard, preferring parser: Parser = .scanner) {
    self.limits = limits
    preferred = parser
    scanner = XMLScanner(limits: limits)
  }

  /// Reads a whole document.
  ///
  /// - Parameters:
  ///   - bytes: The document, with or without a byte order mark.
  ///   - part: What to call the document in errors.
  ///   - handler: Receives the events.
  /// - Throws: `corrupt`, `unsafe`, `tooLarge`, or what the handler throws.
  package mutating func read<Handler: XMLEventHandler>(
    _ bytes: Span<UInt8>, part: String, _ handler: inout Handler
  ) throws(PackageError) {
    try read(PartBuffer(copying: bytes), part: part, &handler)
  }

  /// Reads a whole document that lies in a padded buffer.
  mutating func read<Handler: XMLEventHandler>(
    _ document: borrowing PartBuffer, part: String, _ handler: inout Handler
  ) throws(PackageError) {
    try document.withBytes { (bytes) throws(PackageError) in
      let encoding = XMLEncoding(of: bytes)
      switch encoding {
      case .utf8(let markBytes):
        try read(
          utf8: bytes.extracting(droppingFirst: markBytes), encoding, part: part, with: preferred,
          &handler)
      case .utf16(let markBytes, let isBigEndian):
        let text = try XMLEncoding.utf8(
          bytes.extracting(droppingFirst: markBytes), isBigEndian: isBigEndian, part: part)
        try read(utf8: text.span, encoding, part: part, with: .libxml2, &handler)
      }
    }
  }

  private mutating func read<Handler: XMLEventHandler>(
    utf8 text: Span<UInt8>, _ encoding: XMLEncoding, part: String, with parser: Parser,
    _ handler: inout Handler
  ) throws(PackageError) {
    guard let declaration = XMLDeclaration(text) else {
      throw .corrupt(part: part, detail: "XML declaration")
    }
    let document = text.extracting(droppingFirst: Self.start(text, behind: declaration.byteCount))
    guard let characters = XMLCharacters(document) else {
      throw .corrupt(part: part, detail: "bytes that are no text")
    }
    guard declaration.agrees(with: encoding, isASCII: characters.isASCII) else {
      throw .corrupt(part: part, detail: "another encoding than declared")
    }
    switch parser {
    case .scanner:
      try scanner.read(document, characters, XMLCounters(part: part, limits: limits), &handler)
    case .libxml2:
      // The push interface of 2.9.14 leaves carriage returns in CDATA sections as they are.
      let lines = characters.hasCarriageReturns ? XMLCharacters.withPlainLineBreaks(text) : []
      try LibXML2Reader.read(
        characters.hasCarriageReturns ? lines.span : text, part: part, limits: limits, &handler)
    }
  }

  /// Where the document begins behind its declaration and white space.
  ///
  /// Office ends the declaration's line with two characters and has no other line break: without
  /// this one, the text of the document is read as it stands.
  private static func start(_ text: Span<UInt8>, behind declaration: Int) -> Int {
    var start = declaration
    while start < text.count {
      switch text[start] {
      case 0x09, 0x0A, 0x0D, 0x20: start += 1
      default: return start
      }
    }
    return start
  }
}

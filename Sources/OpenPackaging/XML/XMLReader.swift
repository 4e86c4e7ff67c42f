/// Reads XML documents as events.
///
/// The seam: nothing else in the project knows which parser does it.
///
/// What is read: XML 1.0 with namespaces, in UTF-8 or UTF-16.  What never is: a document type
/// definition, an entity that is not one of the five, anything outside the document.  A document
/// that is cut short is corrupt, whatever was read of it.
///
/// Documents in UTF-8, which nearly all are, go to `XMLScanner` window by window; those in UTF-16 go
/// through libxml2 as a whole.  Which of the two it is stands in the first bytes, so no event is ever
/// given out twice.
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
    _ bytes: [UInt8], part: String, _ handler: inout Handler
  ) throws(PackageError) {
    var window = try PartWindow(limits)
    try window.open(PartSource(bytes, name: part))
    try read(&window, part: part, &handler)
  }

  /// Reads a whole document from a window at its first bytes.
  mutating func read<Handler: XMLEventHandler>(
    _ window: inout PartWindow, part: String, _ handler: inout Handler
  ) throws(PackageError) {
    let encoding = window.withBytes { XMLEncoding(of: $0) }
    if case .utf8 = encoding, preferred == .scanner {
      let counters = XMLCounters(part: part, limits: limits)
      return try scanner.read(&window, encoding, counters, &handler)
    }
    try window.widen()
    var text = try window.withBytes { (bytes) throws(PackageError) in
      try encoding.utf8(bytes, part: part)
    }
    var spelling = try XMLSpelling(text.span, encoding, part: part)
    try spelling.admit(text.span.extracting(droppingFirst: spelling.prologBytes))
    // The push interface of 2.9.14 leaves carriage returns in CDATA sections as they are.
    if spelling.hasCarriageReturns { text = XMLCharacters.withPlainLineBreaks(text.span) }
    try LibXML2Reader.read(text.span, part: part, limits: limits, &handler)
  }
}

/// Reads documents in UTF-8 from a padded buffer, without copying what it reads.
///
/// It does what libxml2 does for XML without a document type definition, which is all that Office
/// files may hold (ECMA-376-2, 6.2.5): the same events, the same refusals.  libxml2 is its oracle in
/// the tests.  Three things make it fast: the characters of the whole document are checked before
/// its syntax, eight bytes at a time, so that no loop behind needs to; names are looked up by their
/// bytes and never become strings; attribute values stay where they are until they are asked for.
///
/// Every loop ends at the padding behind the document: a `<`, which ends text and values, and NULs,
/// which are no characters of XML and end all the rest.
@safe struct XMLScanner: ~Copyable {
  /// An element whose end has not come yet.
  @safe struct OpenElement: BitwiseCopyable {
    var name: XMLName
    var start: UnsafePointer<UInt8>
    var length: Int
    var declarations: Int
    /// The scope around it.
    var scope: Int
  }

  // Kept between documents.
  let classes = XMLByteClasses()
  let names = XMLNameCache()
  var scopes = XMLScopes()
  var attributes: XMLAttributes
  var attributeNames: FixedBuffer<XMLWrittenName>
  var openElements: FixedBuffer<OpenElement>

  // Of one document.
  var counters: XMLCounters
  /// The next byte; before a document, and behind it, it is not read.
  var cursor: UnsafePointer<UInt8>
  private var end: UnsafePointer<UInt8>
  private var characters = XMLCharacters.none
  private(set) var hasRoot = false

  init(limits: Limits) {
    attributes = XMLAttributes(capacity: limits.attributesPerTag)
    attributeNames = FixedBuffer(capacity: limits.attributesPerTag)
    openElements = FixedBuffer(capacity: limits.xmlDepth)
    counters = XMLCounters(part: "", limits: limits)
    unsafe cursor = unsafe classes.start
    unsafe end = unsafe cursor
  }

  /// Reads a whole document.
  ///
  /// `document` is UTF-8 behind the byte order mark and the XML declaration, in the memory of a
  /// `PartBuffer` and up to its padding; `characters` says what is known of it.
  ///
  /// - Throws: `corrupt`, `unsafe`, `tooLarge`, or what the handler throws.
  mutating func read<Handler: XMLEventHandler>(
    _ document: Span<UInt8>, _ characters: XMLCharacters, _ counters: consuming XMLCounters,
    _ handler: inout Handler
  ) throws(PackageError) {
    self.characters = characters
    self.counters = counters
    hasRoot = false
    openElements.removeAll()
    scopes.begin()
    try unsafe document.withUnsafeBufferPointer { (bytes) throws(PackageError) in
      guard let start = bytes.baseAddress else { throw corrupt("empty") }
      unsafe cursor = unsafe start
      unsafe end = unsafe start + bytes.count
      try scan(&handler)
    }
  }

  private mutating func scan<Handler: XMLEventHandler>(
    _ handler: inout Handler
  ) throws(PackageError) {
    while true {
      try text(&handler)
      guard unsafe cursor < end else { break }
      switch unsafe cursor[1] {
      case UInt8(ascii: "/"): try endTag(&handler)
      case UInt8(ascii: "!"): try declaration(&handler)
      case UInt8(ascii: "?"): try instruction()
      default:
        guard counters.depth > 0 || !hasRoot else { throw corrupt("two root elements") }
        hasRoot = true
        try startTag(&handler)
      }
    }
    guard hasRoot, counters.depth == 0 else { throw corrupt("cut short") }
  }

  // MARK: Text

  /// Reads up to the next `<`.
  private mutating func text<Handler: XMLEventHandler>(
    _ handler: inout Handler
  ) throws(PackageError) {
    if unsafe cursor.pointee == UInt8(ascii: "<") { return }
    guard counters.depth > 0 else {
      unsafe cursor = unsafe classes.skip(XMLByteClasses.blank, cursor)
      guard unsafe cursor.pointee == UInt8(ascii: "<") else { throw corrupt("text outside") }
      return
    }
    while true {
      let mark = unsafe Self.mark(cursor)
      if unsafe mark > cursor { try unsafe run(cursor, mark, &handler) }
      unsafe cursor = unsafe mark
      guard unsafe mark.pointee == UInt8(ascii: "&") else { return }
      try reference(&handler)
    }
  }

  /// The first `<` or `&` at or behind `start`.
  @inline(__always)
  private static func mark(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = unsafe UnsafeRawPointer(start)
    while true {
      let word = unsafe place.loadUnaligned(as: UInt64.self).littleEndian
      let marks =
        XMLCharacters.zeroBytes(word ^ (XMLCharacters.ones &* UInt64(UInt8(ascii: "<"))))
        | XMLCharacters.zeroBytes(word ^ (XMLCharacters.ones &* UInt64(UInt8(ascii: "&"))))
      if marks != 0 {
        return unsafe (place + marks.trailingZeroBitCount >> 3)
          .assumingMemoryBound(to: UInt8.self)
      }
      unsafe place += 8
    }
  }

  /// Text without marks, from `start` up to `stop`.
  private mutating func run<Handler: XMLEventHandler>(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>, _ handler: inout Handler
  ) throws(PackageError) {
    let text = unsafe UnsafeBufferPointer(start: start, count: stop - start)
    guard unsafe !Self.endsSection(text) else { throw corrupt("]]> in text") }
    try unsafe characterData(text, &handler)
  }

  /// Text may not hold `]]>` (XML 1.0, 2.4).
  private static func endsSection(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset < text.count {
      // The padding makes eight bytes readable behind any text; what is found there costs time only.
      let word = unsafe XMLWrittenName.word(text.baseAddress.unsafelyUnwrapped + offset, 8)
      if XMLCharacters.zeroBytes(word ^ (XMLCharacters.ones &* UInt64(UInt8(ascii: "]")))) != 0 {
        return unsafe text.span.index(of: "]]>") != nil
      }
      offset += 8
    }
    return false
  }

  /// Text in which nothing is marked up; line breaks of two characters become one (XML 1.0, 2.11).
  private mutating func characterData<Handler: XMLEventHandler>(
    _ text: UnsafeBufferPointer<UInt8>, _ handler: inout Handler
  ) throws(PackageError) {
    guard characters.hasCarriageReturns else { return try unsafe handler.characters(text.span) }
    var start = 0
    for index in text.indices where unsafe text[index] == 0x0D {
      if index > start { try unsafe handler.characters(text.span.extracting(start..<index)) }
      start = index + 1
      let isPair = unsafe start < text.count && text[start] == 0x0A
      if !isPair { try handler.characters([0x0A].span) }
    }
    if start < text.count {
      try unsafe handler.characters(text.span.extracting(droppingFirst: start))
    }
  }

  private mutating func reference<Handler: XMLEventHandler>(
    _ handler: inout Handler
  ) throws(PackageError) {
    let scalar = try resolveReference()
    var bytes: [UInt8] = []
    XMLReferences.append(scalar, to: &bytes)
    try handler.characters(bytes.span)
  }

  /// Resolves the reference that begins here; the cursor goes behind it.
  mutating func resolveReference() throws(PackageError) -> Unicode.Scalar {
    let rest = unsafe UnsafeBufferPointer(start: cursor, count: end - cursor)
    guard let (scalar, length) = unsafe XMLReferences.resolve(rest.span, at: 0) else {
      throw corrupt("unknown reference")
    }
    unsafe cursor += length
    return scalar
  }

  // MARK: What is no element

  /// `<!--`, `<![CDATA[` or `<!DOCTYPE`.
  private mutating func declaration<Handler: XMLEventHandler>(
    _ handler: inout Handler
  ) throws(PackageError) {
    if starts(with: "<!--") { return try comment() }
    if counters.depth > 0, starts(with: "<![CDATA[") {
      let start = unsafe cursor + 9
      let text = try unsafe upTo("]]>", from: start, limit: .max)
      return try unsafe characterData(text, &handler)
    }
    // A definition can hold entities that grow without bound, or name files to be read.
    if !hasRoot, starts(with: "<!DOCTYPE") {
      throw .unsafe(part: counters.part, detail: "document type definition")
    }
    throw corrupt("unknown declaration")
  }

  private mutating func comment() throws(PackageError) {
    let text = try unsafe upTo("--", from: cursor + 4, limit: counters.limits.bytesPerTag)
    _ = unsafe text
    guard unsafe cursor.pointee == UInt8(ascii: ">") else { throw corrupt("-- in a comment") }
    unsafe cursor += 1
  }

  /// `<?target ...?>`; nothing in Office files depends on one, so it is passed over.
  private mutating func instruction() throws(PackageError) {
    let start = unsafe cursor + 2
    let stop = unsafe classes.skip(XMLByteClasses.name, start)
    let target = unsafe UnsafeBufferPointer(start: start, count: stop - start)
    guard unsafe XMLCharacters.prefixLength(of: target.span) == 0,
      unsafe String(decoding: target, as: UTF8.self).lowercased() != "xml"
    else { throw corrupt("instruction without a proper name") }
    let text = try unsafe upTo("?>", from: stop, limit: counters.limits.bytesPerTag)
    guard unsafe text.isEmpty || classes.skip(XMLByteClasses.blank, stop) > stop else {
      throw corrupt("instruction without a proper name")
    }
  }

  /// What stands before the next `mark`; the cursor goes behind it.
  private mutating func upTo(
    _ mark: StaticString, from start: UnsafePointer<UInt8>, limit: Int
  ) throws(PackageError) -> UnsafeBufferPointer<UInt8> {
    guard unsafe start <= end else { throw corrupt("cut short") }
    let rest = unsafe UnsafeBufferPointer(start: start, count: end - start)
    guard let length = unsafe rest.span.index(of: mark) else { throw corrupt("cut short") }
    guard length <= limit else { throw tooLong(limit) }
    unsafe cursor = unsafe start + length + mark.utf8CodeUnitCount
    return unsafe UnsafeBufferPointer(start: start, count: length)
  }

  private func starts(with mark: StaticString) -> Bool {
    for index in 0..<mark.utf8CodeUnitCount
    where unsafe cursor[index] != mark.utf8Start[index] { return false }
    return true
  }

  // MARK: Errors

  func corrupt(_ detail: String) -> PackageError { .corrupt(part: counters.part, detail: detail) }

  func tooLong(_ limit: Int) -> PackageError {
    .tooLarge(part: counters.part, what: "bytes in one tag", limit: limit)
  }
}

extension Span<UInt8> {
  /// Where `mark` first stands, by its first byte and then the rest; nil where it does not.
  fileprivate func index(of mark: StaticString) -> Int? {
    let length = mark.utf8CodeUnitCount
    guard count >= length else { return nil }
    for start in 0...(count - length) where unsafe self[start] == mark.utf8Start[0] {
      let isHere = (1..<length).allSatisfy { offset in
        unsafe self[start + offset] == mark.utf8Start[offset]
      }
      if isHere { return start }
    }
    return nil
  }
}

/// Reads documents in UTF-8 through a padded window, without copying what it reads.
///
/// It does what libxml2 does for XML without a document type definition, which is all that Office
/// files may hold (ECMA-376-2, 6.2.5): the same events, the same refusals.  libxml2 is its oracle in
/// the tests.  Three things make it fast: the characters of the whole document are checked before
/// its syntax, eight bytes at a time, so that no loop behind needs to; names are looked up by their
/// bytes and never become strings; attribute values stay where they are until they are asked for.
///
/// Every loop ends at the padding behind the window: a `<`, which ends text and values, and NULs,
/// which are no characters of XML and end all the rest.  The window moves between two pieces of text
/// or before a tag, which it then holds whole; what outlives it, the names of open elements and the
/// prefixes in force, is copied.
@safe struct XMLScanner: ~Copyable {
  /// An element whose end has not come yet.
  struct OpenElement: BitwiseCopyable {
    var name: XMLName
    /// How many bytes of `openNames` are the name as it is written.
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
  var openNames = ByteStack()

  // Of one document.
  var counters: XMLCounters
  /// The next byte; before a document, and behind it, it is not read.
  var cursor: UnsafePointer<UInt8>
  var end: UnsafePointer<UInt8>
  /// Behind this byte the window moves on, so that the longest tag fits behind `cursor`.
  private var lastStart: UnsafePointer<UInt8>
  var isLastWindow = true
  private var spelling: XMLSpelling?
  private var hasCarriageReturns = false
  private(set) var hasRoot = false

  init(limits: Limits) {
    attributes = XMLAttributes(capacity: limits.attributesPerTag)
    attributeNames = FixedBuffer(capacity: limits.attributesPerTag)
    openElements = FixedBuffer(capacity: limits.xmlDepth)
    counters = XMLCounters(part: "", limits: limits)
    unsafe cursor = unsafe classes.start
    unsafe end = unsafe cursor
    unsafe lastStart = unsafe cursor
  }

  /// Reads a whole document.
  ///
  /// - Parameters:
  ///   - window: A window at the first bytes of the document, which is UTF-8.
  ///   - encoding: Told from those bytes.
  ///   - counters: Fresh ones.
  ///   - handler: Receives the events.
  /// - Throws: `corrupt`, `unsafe`, `tooLarge`, or what the handler throws.
  mutating func read<Handler: XMLEventHandler>(
    _ window: inout PartWindow, _ encoding: XMLEncoding, _ counters: consuming XMLCounters,
    _ handler: inout Handler
  ) throws(PackageError) {
    let part = counters.part
    self.counters = counters
    hasRoot = false
    hasCarriageReturns = false
    openElements.removeAll()
    openNames.removeAll()
    scopes.begin()
    let spelling = try window.withBytes { (bytes) throws(PackageError) in
      try XMLSpelling(
        bytes.extracting(droppingFirst: encoding.markBytes), encoding, part: part)
    }
    self.spelling = spelling
    let start = encoding.markBytes + spelling.prologBytes
    try look(through: window, newFrom: start)
    unsafe cursor += start
    try scan(&window, &handler)
  }

  private mutating func scan<Handler: XMLEventHandler>(
    _ window: inout PartWindow, _ handler: inout Handler
  ) throws(PackageError) {
    while true {
      try text(&window, &handler)
      guard unsafe cursor < end else { break }
      switch unsafe cursor[1] {
      case UInt8(ascii: "/"): try endTag(&handler)
      case UInt8(ascii: "!"): try declaration(&window, &handler)
      case UInt8(ascii: "?"): try instruction()
      default:
        guard counters.depth > 0 || !hasRoot else { throw corrupt("two root elements") }
        hasRoot = true
        try startTag(&handler)
      }
    }
    guard hasRoot, counters.depth == 0 else { throw corrupt("cut short") }
  }

  /// Moves the window on, so that the byte at the cursor is its first.
  @inline(never)
  mutating func advance(_ window: inout PartWindow) throws(PackageError) {
    let kept = unsafe end - cursor
    try window.advance(keeping: kept)
    try look(through: window, newFrom: kept)
  }

  /// Goes to the first byte of a window, whose characters from `new` on have not been looked at.
  private mutating func look(
    through window: borrowing PartWindow, newFrom new: Int
  ) throws(PackageError) {
    unsafe cursor = unsafe window.start
    unsafe end = unsafe cursor + window.count
    isLastWindow = window.isLast
    let longestTag = counters.limits.bytesPerTag + PartWindow.paddingBytes
    unsafe lastStart = unsafe isLastWindow ? end : end - min(longestTag, window.count)
    try window.withBytes { (bytes) throws(PackageError) in
      try spelling?.admit(bytes.extracting(droppingFirst: new))
    }
    hasCarriageReturns = spelling?.hasCarriageReturns == true
  }

  // MARK: Text

  /// Reads up to the next `<`, or to the end of the document.
  private mutating func text<Handler: XMLEventHandler>(
    _ window: inout PartWindow, _ handler: inout Handler
  ) throws(PackageError) {
    while true {
      if unsafe cursor > lastStart { try advance(&window) }
      let start = unsafe cursor
      switch unsafe start.pointee {
      case UInt8(ascii: "<"): return
      case UInt8(ascii: "&") where counters.depth > 0: try reference(&handler)
      case _ where counters.depth > 0:
        unsafe cursor = unsafe Self.mark(start)
        try unsafe run(start, cursor, &handler)
      default:
        unsafe cursor = unsafe classes.skip(XMLByteClasses.blank, start)
        guard unsafe cursor > start else { throw corrupt("text outside") }
      }
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
  mutating func characterData<Handler: XMLEventHandler>(
    _ text: UnsafeBufferPointer<UInt8>, _ handler: inout Handler
  ) throws(PackageError) {
    guard hasCarriageReturns else { return try unsafe handler.characters(text.span) }
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

  // MARK: Errors

  /// What breaks off at the end of a window that is not the last is too long: see `lastStart`.
  func corrupt(_ detail: String) -> PackageError {
    guard unsafe isLastWindow || cursor < end else { return tooLong }
    return .corrupt(part: counters.part, detail: detail)
  }

  var tooLong: PackageError {
    .tooLarge(
      part: counters.part, what: "bytes in one tag", limit: counters.limits.bytesPerTag)
  }
}

// What is no element: remarks, instructions, sections of text.
extension XMLScanner {
  /// `<!--`, `<![CDATA[` or `<!DOCTYPE`.
  mutating func declaration<Handler: XMLEventHandler>(
    _ window: inout PartWindow, _ handler: inout Handler
  ) throws(PackageError) {
    if starts(with: "<!--") { return try comment() }
    if counters.depth > 0, starts(with: "<![CDATA[") { return try section(&window, &handler) }
    // A definition can hold entities that grow without bound, or name files to be read.
    if !hasRoot, starts(with: "<!DOCTYPE") {
      throw .unsafe(part: counters.part, detail: "document type definition")
    }
    throw corrupt("unknown declaration")
  }

  /// A CDATA section is text, however long.
  private mutating func section<Handler: XMLEventHandler>(
    _ window: inout PartWindow, _ handler: inout Handler
  ) throws(PackageError) {
    unsafe cursor += 9
    while true {
      let rest = unsafe UnsafeBufferPointer(start: cursor, count: end - cursor)
      if let length = unsafe rest.span.index(of: "]]>") {
        unsafe cursor += length + 3
        return try unsafe characterData(UnsafeBufferPointer(rebasing: rest[..<length]), &handler)
      }
      unsafe cursor = unsafe end
      guard !isLastWindow else { throw corrupt("cut short") }
      try unsafe characterData(rest, &handler)
      try advance(&window)
    }
  }

  private mutating func comment() throws(PackageError) {
    let text = try unsafe upTo("--", from: cursor + 4)
    _ = unsafe text
    guard unsafe cursor.pointee == UInt8(ascii: ">") else { throw corrupt("-- in a comment") }
    unsafe cursor += 1
  }

  /// `<?target ...?>`; nothing in Office files depends on one, so it is passed over.
  mutating func instruction() throws(PackageError) {
    let start = unsafe cursor + 2
    let stop = unsafe classes.skip(XMLByteClasses.name, start)
    let target = unsafe UnsafeBufferPointer(start: start, count: stop - start)
    guard unsafe XMLCharacters.prefixLength(of: target.span) == 0,
      unsafe String(decoding: target, as: UTF8.self).lowercased() != "xml"
    else { throw corrupt("instruction without a proper name") }
    let text = try unsafe upTo("?>", from: stop)
    guard unsafe text.isEmpty || classes.skip(XMLByteClasses.blank, stop) > stop else {
      throw corrupt("instruction without a proper name")
    }
  }

  /// What stands before the next `mark`; the cursor goes behind it.
  private mutating func upTo(
    _ mark: StaticString, from start: UnsafePointer<UInt8>
  ) throws(PackageError) -> UnsafeBufferPointer<UInt8> {
    let rest = unsafe UnsafeBufferPointer(start: start, count: max(end - start, 0))
    unsafe cursor = unsafe end
    guard let length = unsafe rest.span.index(of: mark) else { throw corrupt("cut short") }
    guard length <= counters.limits.bytesPerTag else { throw tooLong }
    unsafe cursor = unsafe start + length + mark.utf8CodeUnitCount
    return unsafe UnsafeBufferPointer(start: start, count: length)
  }

  private func starts(with mark: StaticString) -> Bool {
    for index in 0..<mark.utf8CodeUnitCount
    where unsafe cursor[index] != mark.utf8Start[index] { return false }
    return true
  }
}

extension Span<UInt8> {
  /// Where `mark` first stands, by its first byte and then the rest; nil where it does not.
  func index(of mark: StaticString) -> Int? {
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

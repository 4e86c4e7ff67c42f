extension Span<UInt8> {
  /// The scalar that begins at an offset of well-formed UTF-8, and how many bytes it takes.
  ///
  /// Bytes that begin no scalar read as U+FFFD, one byte long; a string's own bytes never do.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[offset]
    guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, offset + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in offset + 1..<offset + length { value = value << 6 | UInt32(self[next] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
  }

  /// Lends the words between single spaces, until `body` returns false.
  ///
  /// - Returns: Whether it never did.
  @discardableResult
  func forEachWord(_ body: (Range<Int>) -> Bool) -> Bool {
    var start = 0
    while start < count {
      var end = start
      while end < count, self[end] != 0x20 { end += 1 }
      if end > start, !body(start..<end) { return false }
      start = end + 1
    }
    return true
  }

  /// Whether bytes stand in these, in one piece.
  func contains(_ part: Span<UInt8>) -> Bool {
    var start = 0
    while start + part.count <= count {
      var length = 0
      while length < part.count, self[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
      start += 1
    }
    return false
  }

  /// Whether a word stands in text whose words have single spaces between them.
  func hasWord(_ word: String) -> Bool { !forEachWord { !isWord(word, $0) } }

  /// Whether the bytes of a range are a word's.
  func isWord(_ word: String, _ range: Range<Int>) -> Bool {
    let wanted = word.utf8.span
    guard range.count == wanted.count else { return false }
    for offset in wanted.indices where self[range.lowerBound + offset] != wanted[offset] {
      return false
    }
    return true
  }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for offset in range { bytes.append(self[offset]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  mutating func append(utf8 scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      for unit in String(scalar).utf8 { append(unit) }
    }
  }
}

extension [UInt8] {
  /// Bytes that `write` puts one behind another into room for so many.
  ///
  /// As `init(capacity:initializingWith:)`, which looks the type of its storage up at every call.
  init(room capacity: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    self = []
    reserveCapacity(capacity)
    append(addingCapacity: capacity, initializingWith: write)
  }
}

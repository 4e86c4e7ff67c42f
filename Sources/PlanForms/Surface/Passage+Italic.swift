extension Passage {
  /// The line in italics that a passage begins with, and the rest, which is not in italics.
  var partedAtItalicLine: (help: Passage, rest: Passage)? {
    let bytes = text.utf8
    let length =
      bytes.firstIndex(of: 0x0A).map { bytes.distance(from: bytes.startIndex, to: $0) }
      ?? bytes.count
    let (line, rest) = (slice(0..<length), slice(min(length + 1, bytes.count)..<bytes.count))
    return !line.isBlank && line.isItalic && !rest.isItalic ? (line, rest) : nil
  }
}

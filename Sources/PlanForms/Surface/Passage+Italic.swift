extension Passage {
  /// Whether a full stop ends the text, as it ends an answer and hardly ever a line of help.
  var isSentence: Bool { text.utf8.last == 0x2E }

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

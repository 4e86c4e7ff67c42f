import OpenPackaging

/// Leaves out of a styles part what says nothing about text, before it is read as XML.
///
/// A styles part is mostly table styles and lists of latent styles, which can make it ten times the
/// size of the document.  What is left out is found by its usual spelling alone; a part that is
/// spelt otherwise (another prefix, UTF-16) is left whole and merely takes longer to read.
struct StyleSheetBytes {
  /// Looked for first, being the most, so that the second search has little to go through.
  private static let tableStyles = Passage(
    opening: "<w:style w:type=\"table\"", closing: "</w:style>")
  private static let latentStyles = Passage(
    opening: "<w:latentStyles ", closing: "</w:latentStyles>")

  /// The part without those passages.
  ///
  /// A passage hidden in a comment or the like can leave something that is not well formed; who
  /// reads it must then read the whole.
  static func trimmed(_ bytes: Span<UInt8>) -> [UInt8] {
    latentStyles.removed(from: tableStyles.removed(from: bytes).span)
  }

  private struct Passage: Sendable {
    var opening: BytePattern
    var closing: BytePattern

    init(opening: String, closing: String) {
      self.opening = BytePattern(opening)
      self.closing = BytePattern(closing)
    }

    func removed(from bytes: Span<UInt8>) -> [UInt8] {
      var kept: [UInt8] = []
      var position = 0
      while let start = opening.first(in: bytes, from: position),
        let end = closing.first(in: bytes, from: start + opening.count)
      {
        kept.append(copying: bytes.extracting(position..<start))
        position = end + closing.count
      }
      kept.append(copying: bytes.extracting(position..<bytes.count))
      return kept
    }
  }
}

/// A few bytes to be found in many, by Horspool's rule: compare the last byte, and skip by how far
/// from the end of the pattern that byte stands.
struct BytePattern: Sendable {
  private let bytes: [UInt8]
  private let skips: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var skips = Array(repeating: bytes.count, count: 256)
    for (index, byte) in bytes.dropLast().enumerated() {
      skips[Int(byte)] = bytes.count - 1 - index
    }
    self.skips = skips
  }

  var count: Int { bytes.count }

  /// Where the pattern first stands at or after `start`; nil where it does not.
  func first(in text: Span<UInt8>, from start: Int) -> Int? {
    guard let last = bytes.last, start >= 0 else { return nil }
    var position = start
    while position <= text.count - bytes.count {
      let byte = text[position + bytes.count - 1]
      if byte == last, stands(in: text, at: position) { return position }
      position += skips[Int(byte)]
    }
    return nil
  }

  private func stands(in text: Span<UInt8>, at position: Int) -> Bool {
    for index in bytes.indices where text[position + index] != bytes[index] { return false }
    return true
  }
}

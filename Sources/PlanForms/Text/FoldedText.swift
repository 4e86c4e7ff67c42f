/// Text made comparable: what two hands would call the same words gives the same text.
///
/// The steps are those that the list of labels advises: compatibility forms, lower case, straight
/// quotes, plain dashes and spaces, runs of white space collapsed.  Everything is one pass over the
/// bytes, so that a cell of 32,767 characters costs no more than its length.
package enum FoldedText {
  /// Folds a text for comparing; the result has no line breaks and no space at either end.
  package static func fold(_ text: some StringProtocol) -> String {
    let text = String(text)
    return isPlain(text.utf8.span, asWritten: false)
      ? text : gathered(text, keepingLines: false).text
  }

  /// Like `fold`, but a line break (or a tab between cells) stays as one `\n`.
  package static func foldKeepingLines(_ text: some StringProtocol) -> String {
    let text = String(text)
    return isPlain(text.utf8.span, asWritten: false)
      ? text : gathered(text, keepingLines: true).text
  }

  /// The bytes of `fold` or `foldKeepingLines`.
  static func foldedBytes(_ text: String, keepingLines: Bool = false) -> [UInt8] {
    gathered(text, keepingLines: keepingLines).bytes
  }

  /// White space folded and the ends trimmed; letters, quotes and dashes as they were written.
  package static func collapse(_ text: some StringProtocol) -> String {
    let text = String(text)
    let written = text.utf8.span
    guard !isPlain(written, asWritten: true) else { return text }
    var gathered = Gatherer(keepsLines: false, capacity: written.count)
    var offset = 0
    while offset < written.count {
      let (scalar, length) = written.scalar(at: offset)
      offset += length
      switch ScalarFolding.kind(of: scalar) {
      case .space, .line: gathered.space(isLine: false)
      case .nothing: continue
      default: gathered.append(scalar)
      }
    }
    return gathered.text
  }

  /// The words and numbers of a text, folded, in order; apostrophes inside a word are left out.
  package static func tokens(_ text: some StringProtocol) -> [String] {
    let words = wordBytes(String(text))
    var tokens: [String] = []
    tokens.reserveCapacity(words.count / 5 + 1)
    forEachToken(in: words.span) { word in
      tokens.append(String(decoding: words[word], as: UTF8.self))
      return true
    }
    return tokens
  }

  /// How many words and numbers a text has.
  static func tokenCount(_ text: String) -> Int {
    var count = 0
    forEachToken(in: wordBytes(text).span) { _ in
      count += 1
      return true
    }
    return count
  }

  /// The folded bytes that words are cut from: without apostrophes, which part no words.
  static func wordBytes(_ text: String) -> [UInt8] {
    var bytes = foldedBytes(text)
    if bytes.contains(UInt8(ascii: "'")) { bytes.removeAll { $0 == UInt8(ascii: "'") } }
    return bytes
  }

  /// Lends the words and numbers of `wordBytes` one by one, until `body` returns false.
  static func forEachToken(in text: Span<UInt8>, _ body: (Range<Int>) -> Bool) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      var (isPart, length) = (ScalarFolding.isASCIIWordPart(UInt32(byte)), 1)
      if byte >= 0x80 {
        let next = text.scalar(at: offset)
        (isPart, length) = (ScalarFolding.isWordPart(next.scalar), next.length)
      }
      offset += length
      guard !isPart else { continue }
      if start < offset - length, !body(start..<offset - length) { return }
      start = offset
    }
    if start < offset { _ = body(start..<offset) }
  }

  /// Splits folded text where a word stands alone; parts without words are left out.
  static func split(_ folded: String, at word: String) -> [String] {
    folded.split(separator: " ").split(separator: Substring(word)).map { $0.joined(separator: " ") }
  }

  /// Whether folding, or collapsing `asWritten`, would change nothing: most text is looked at more
  /// than once, and is plain ASCII with single spaces.
  private static func isPlain(_ text: Span<UInt8>, asWritten: Bool) -> Bool {
    var isAfterSpace = true
    for offset in text.indices {
      switch text[offset] {
      case 0x20:
        guard !isAfterSpace else { return false }
        isAfterSpace = true
      case 0x21...0x40, 0x5B...0x5F, 0x61...0x7E: isAfterSpace = false
      case 0x41...0x5A, 0x60:
        guard asWritten else { return false }
        isAfterSpace = false
      default: return false
      }
    }
    return !isAfterSpace || text.isEmpty
  }

  private static func gathered(_ text: String, keepingLines: Bool) -> Gatherer {
    let written = text.utf8.span
    var offset = 0
    var pending: UInt8 = 0
    // Every byte becomes one at most, up to the first that is no plain one.
    let plain = [UInt8](room: written.count) { bytes in
      while offset < written.count {
        var byte = written[offset]
        switch byte {
        case 0x61...0x7A, 0x21...0x40: break
        case 0x41...0x5A: byte += 0x20
        case 0x20:
          if !bytes.isEmpty { pending = 0x20 }
          offset += 1
          continue
        default: return
        }
        if pending != 0 {
          bytes.append(pending)
          pending = 0
        }
        bytes.append(byte)
        offset += 1
      }
    }
    var gathered = Gatherer(plain, pending: pending, keepsLines: keepingLines)
    gathered.reserve(written.count - offset)
    while offset < written.count {
      let byte = written[offset]
      switch byte {
      case 0x61...0x7A, 0x21...0x40:
        gathered.append(byte)
        offset += 1
      case 0x41...0x5A:
        gathered.append(byte + 0x20)
        offset += 1
      case 0x20:
        gathered.space(isLine: false)
        offset += 1
      default:
        let (scalar, length) = written.scalar(at: offset)
        offset += length
        switch ScalarFolding.kind(of: scalar) {
        case .space: gathered.space(isLine: false)
        case .line: gathered.space(isLine: true)
        case .nothing: continue
        case .same: gathered.append(scalar)
        case .other(let folded): gathered.append(contentsOf: folded)
        }
      }
    }
    return gathered
  }
}

/// Gathers folded scalars, with runs of white space as one space or one line break.
private struct Gatherer {
  let keepsLines: Bool
  private(set) var bytes: [UInt8]
  private var pending: UInt8

  /// Goes on from bytes that are folded already, and the white space that waits behind them.
  init(_ bytes: [UInt8], pending: UInt8, keepsLines: Bool) {
    self.bytes = bytes
    self.pending = pending
    self.keepsLines = keepsLines
  }

  init(keepsLines: Bool, capacity: Int) {
    self.init([], pending: 0, keepsLines: keepsLines)
    reserve(capacity)
  }

  /// Makes room for further text.
  mutating func reserve(_ count: Int) {
    if count > 0 { bytes.reserveCapacity(bytes.count + count) }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func space(isLine: Bool) {
    guard !bytes.isEmpty else { return }
    if isLine && keepsLines { pending = 0x0A } else if pending == 0 { pending = 0x20 }
  }

  mutating func append(_ byte: UInt8) {
    if pending != 0 { flush() }
    bytes.append(byte)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    flush()
    bytes.append(utf8: scalar)
  }

  mutating func append(contentsOf text: String) {
    flush()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func flush() {
    guard pending != 0 else { return }
    bytes.append(pending)
    pending = 0
  }
}

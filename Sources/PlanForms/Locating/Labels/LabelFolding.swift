/// Folds the text of labels to words that can be compared.
enum LabelFolding {
  /// Lower-case words and brackets, separated by single spaces; nothing else is kept but `%`.
  ///
  /// Typographic forms are folded as compatibility decomposition does (Unicode Standard Annex 15)
  /// for what forms hold: curly quotes, dashes, no-break spaces, full-width and ligature letters.
  static func fold(_ text: some StringProtocol) -> String {
    String(decoding: foldedBytes(String(text)), as: UTF8.self)
  }

  /// Whether a text may fold to an ordinal's length: no more letters and digits are in it.
  static func isShort(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 where (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    {
      count += 1
      if count > LabelText.longestOrdinal { return false }
    }
    return true
  }

  /// The bytes of `fold`.
  static func foldedBytes(_ text: String) -> [UInt8] { folded(words(of: text)) }

  /// The bytes of `fold` for the `words` of a text.
  static func folded(_ words: [UInt8]) -> [UInt8] {
    words.count <= 400 ? canonical(words) : words
  }

  /// The bytes of `fold` with each word as it is spelt.
  static func words(of text: String) -> [UInt8] {
    let written = text.utf8.span
    let plainBytes = plainBytes
    var offset = 0
    var isBroken = false
    // Every byte becomes two at most, up to the first sign that becomes words.
    let plain = [UInt8](room: written.count * 2) { words in
      var last: UInt8 = 0
      while offset < written.count {
        var byte = plainBytes[Int(written[offset])]
        if byte == Plain.other || byte == Plain.nothing && verb(after: offset, in: written) != nil {
          break
        }
        offset += 1
        if byte == Plain.nothing { continue }
        if byte == Plain.stop {
          byte = isBroken || !(0x30...0x39).contains(last) ? Plain.gap : UInt8(ascii: ".")
        }
        // `1.3` is one word; a full stop at a word's end is dropped.
        if byte < 0x2E, last == UInt8(ascii: ".") {
          _ = words.removeLast()
          last = words.span[words.count - 1]
        }
        let isSign = byte > Plain.other && byte < 0x2E
        if isBroken || isSign, last != 0, byte != Plain.gap { words.append(0x20) }
        isBroken = isSign || byte == Plain.gap
        guard byte != Plain.gap else { continue }
        words.append(byte)
        last = byte
      }
      if offset == written.count, last == UInt8(ascii: ".") { _ = words.removeLast() }
    }
    guard offset < written.count else { return plain }
    var words = Words(plain, isBroken: isBroken, capacity: plain.count + written.count - offset + 8)
    while offset < written.count {
      let (scalar, length) = written.scalar(at: offset)
      offset += length
      if isApostrophe(scalar), let verb = verb(after: offset - 1, in: written) {
        words.alone(verb)
        offset += 2
      } else {
        words.add(scalar)
      }
    }
    words.finish()
    return words.bytes
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x27 || scalar.value == 0x2019
  }

  /// The verb that stands short behind the apostrophe whose last byte is at `offset`, where the word would
  /// be another without its apostrophe: "we’ll" and "we’re".
  private static func verb(after offset: Int, in text: Span<UInt8>) -> String? {
    guard offset + 2 < text.count else { return nil }
    let isEnd =
      offset + 3 == text.count
      || !(0x61...0x7A).contains(text[offset + 3] | 0x20) && text[offset + 3] < 0x80
    switch (text[offset + 1] | 0x20, text[offset + 2] | 0x20, isEnd) {
    case (UInt8(ascii: "l"), UInt8(ascii: "l"), true): return "will"
    case (UInt8(ascii: "r"), UInt8(ascii: "e"), true): return "are"
    default: return nil
    }
  }

  /// What a byte is to folding that is no letter, no digit and no sign that is kept.
  private enum Plain {
    static let gap: UInt8 = 0
    static let nothing: UInt8 = 1
    static let stop: UInt8 = 2
    /// Part of a scalar, or a sign that becomes a word.
    static let other: UInt8 = 3
  }

  private static let plainBytes: [UInt8] = (0...UInt8.max).map { byte in
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x25: byte
    case 0x41...0x5A: byte + 0x20
    case 0x2E: Plain.stop
    case 0x27: Plain.nothing
    case 0x28, 0x5B, 0x7B: UInt8(ascii: "(")
    case 0x29, 0x5D, 0x7D: UInt8(ascii: ")")
    case 0x23, 0x26, 0x80...: Plain.other
    default: Plain.gap
    }
  }

  /// Words in the making.
  private struct Words {
    private(set) var bytes: [UInt8]
    private var isBroken: Bool

    /// Goes on from words that are folded already.
    init(_ bytes: [UInt8], isBroken: Bool, capacity: Int) {
      self.bytes = bytes
      self.isBroken = isBroken
      self.bytes.reserveCapacity(capacity)
    }

    mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: letter(UInt8(scalar.value))
      case 0x41...0x5A: letter(UInt8(scalar.value + 0x20))
      case 0x2E where !isBroken && bytes.last.map { (0x30...0x39).contains($0) } ?? false:
        bytes.append(0x2E)  // `1.3` is one word; a full stop at a word's end is dropped later.
      case 0x27, 0x2018, 0x2019, 0x2BC, 0xAD, 0x200B: break
      case 0x28, 0x5B, 0x7B: alone("(")
      case 0x29, 0x5D, 0x7D: alone(")")
      case 0x25: alone("%")
      case 0x23: alone("number")
      case 0x26: alone("and")
      case 0xFF01...0xFF5E:
        if let ascii = Unicode.Scalar(scalar.value - 0xFEE0) { add(ascii) }
      case 0xFB01: for byte in "fi".utf8 { letter(byte) }
      case 0xFB02: for byte in "fl".utf8 { letter(byte) }
      case 0x80... where scalar.properties.isAlphabetic:
        for byte in scalar.properties.lowercaseMapping.utf8 { letter(byte) }
      default: breakWord()
      }
    }

    mutating func letter(_ byte: UInt8) {
      if isBroken, !bytes.isEmpty { bytes.append(0x20) }
      isBroken = false
      bytes.append(byte)
    }

    mutating func alone(_ word: String) {
      breakWord()
      for byte in word.utf8 { letter(byte) }
      breakWord()
    }

    mutating func breakWord() {
      if bytes.last == 0x2E { bytes.removeLast() }
      isBroken = true
    }

    mutating func finish() {
      if bytes.last == 0x2E { bytes.removeLast() }
    }
  }

  /// Spellings of one word that labels mix freely.
  private static let spellings = WordTable(spelt)

  private static let spelt = [
    (word: "no", value: "number"), ("nos", "number"), ("num", "number"), ("nr", "number"),
    ("numbers", "number"), ("yr", "year"), ("yrs", "years"), ("approx", "approximate"),
    ("est", "estimated"), ("organisation", "organization"), ("consortia", "consortium"),
    ("whos", "who is"), ("whats", "what is"), ("wheres", "where is"), ("hows", "how is"),
    ("weve", "we have"), ("youve", "you have"), ("theyve", "they have"), ("didnt", "did not"),
    ("doesnt", "does not"), ("dont", "do not"), ("isnt", "is not"), ("wasnt", "was not"),
    ("werent", "were not"), ("havent", "have not"), ("hasnt", "has not"), ("wont", "will not"),
    ("couldnt", "could not"), ("wouldnt", "would not"), ("cant", "cannot"), ("upon", "on"),
  ]

  /// The words that folding makes others of; `mail`, where it is that of `e mail`.
  static var respelt: [(word: String, value: String)] { spelt + [(word: "mail", value: "email")] }

  private static func canonical(_ folded: [UInt8]) -> [UInt8] {
    let text = folded.span
    let isCanonical = text.forEachWord { word in
      spellings.value(of: word, in: text) == nil && !isMail(folded, word)
    }
    if isCanonical { return folded }
    var written: [UInt8] = []
    written.reserveCapacity(folded.count + 16)
    var start = 0
    while start < folded.count {
      var end = start
      while end < folded.count, folded[end] != 0x20 { end += 1 }
      if start > 0 { written.append(0x20) }
      if isMail(folded, start..<end) {
        written.removeLast(2)
        written += "email".utf8
      } else if let spelling = spellings.value(of: start..<end, in: folded.span) {
        written += spelling.utf8
      } else {
        written += folded[start..<end]
      }
      start = end + 1
    }
    return written
  }

  /// Whether a word is the `mail` of `e mail`.
  private static func isMail(_ folded: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.count == 4, word.lowerBound >= 2, folded[word.lowerBound - 2] == UInt8(ascii: "e"),
      word.lowerBound == 2 || folded[word.lowerBound - 3] == 0x20
    else { return false }
    return folded[word].elementsEqual("mail".utf8)
  }
}

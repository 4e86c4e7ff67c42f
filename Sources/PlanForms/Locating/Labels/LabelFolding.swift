/// Folds the text of labels to words that can be compared.
enum LabelFolding {
  /// Lower-case words and brackets, separated by single spaces; nothing else is kept but `%`.
  ///
  /// Typographic forms are folded as compatibility decomposition does (Unicode Standard Annex 15)
  /// for what forms hold: curly quotes, dashes, no-break spaces, full-width and ligature letters.
  static func fold(_ text: some StringProtocol) -> String {
    String(decoding: foldedBytes(String(text)), as: UTF8.self)
  }

  /// The bytes of `fold`.
  static func foldedBytes(_ text: String) -> [UInt8] {
    let words = words(of: text)
    return words.count <= 400 ? canonical(words) : words
  }

  /// The bytes of `fold` with each word as it is spelt.
  static func words(of text: String) -> [UInt8] {
    let written = text.utf8.span
    var words = Words(capacity: written.count + 8)
    var offset = 0
    while offset < written.count {
      let byte = written[offset]
      switch byte {
      case 0x61...0x7A, 0x30...0x39:
        words.letter(byte)
        offset += 1
      case 0x41...0x5A:
        words.letter(byte + 0x20)
        offset += 1
      case 0x20:
        words.breakWord()
        offset += 1
      default:
        let (scalar, length) = written.scalar(at: offset)
        words.add(scalar)
        offset += length
      }
    }
    words.finish()
    return words.bytes
  }

  /// Words in the making.
  private struct Words {
    private(set) var bytes: [UInt8] = []
    private var isBroken = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

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

    private mutating func alone(_ word: String) {
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

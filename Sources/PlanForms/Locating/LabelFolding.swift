/// Folds the text of labels to words that can be compared.
enum LabelFolding {
  /// Lower-case words and brackets, separated by single spaces; nothing else is kept but `%`.
  ///
  /// Typographic forms are folded as compatibility decomposition does (Unicode Standard Annex 15)
  /// for what forms hold: curly quotes, dashes, no-break spaces, full-width and ligature letters.
  static func fold(_ text: some StringProtocol) -> String {
    var words = Words(capacity: text.utf8.count + 8)
    for scalar in text.unicodeScalars { words.add(scalar) }
    return canonical(words.finished())
  }

  /// Words in the making.
  private struct Words {
    var bytes: [UInt8] = []
    var isBroken = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: letter(UInt8(scalar.value))
      case 0x41...0x5A: letter(UInt8(scalar.value + 0x20))
      case 0x2E where !isBroken && bytes.last.map { (0x30...0x39).contains($0) } ?? false:
        bytes.append(0x2E)  // `1.3` is one word; a full stop at a word's end is dropped later.
      case 0x27, 0x2018, 0x2019, 0x2BC, 0xAD, 0x200B: break
      case 0x28, 0x5B, 0x7B: alone([0x28])
      case 0x29, 0x5D, 0x7D: alone([0x29])
      case 0x25: alone([0x25])
      case 0x23: alone(Array("number".utf8))
      case 0x26: alone(Array("and".utf8))
      case 0xFF01...0xFF5E:
        if let ascii = Unicode.Scalar(scalar.value - 0xFEE0) { add(ascii) }
      case 0xFB01: for byte in "fi".utf8 { letter(byte) }
      case 0xFB02: for byte in "fl".utf8 { letter(byte) }
      case 0x80... where scalar.properties.isAlphabetic:
        for byte in scalar.properties.lowercaseMapping.utf8 { letter(byte) }
      default: breakWord()
      }
    }

    private mutating func letter(_ byte: UInt8) {
      if isBroken, !bytes.isEmpty { bytes.append(0x20) }
      isBroken = false
      bytes.append(byte)
    }

    private mutating func alone(_ word: [UInt8]) {
      breakWord()
      for byte in word { letter(byte) }
      breakWord()
    }

    private mutating func breakWord() {
      if bytes.last == 0x2E { bytes.removeLast() }
      isBroken = true
    }

    func finished() -> String {
      String(decoding: bytes.last == 0x2E ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }
  }

  /// Spellings of one word that labels mix freely.
  private static let spellings: [Substring: String] = [
    "no": "number", "nos": "number", "num": "number", "nr": "number", "numbers": "number",
    "yr": "year", "yrs": "years", "approx": "approximate", "est": "estimated",
    "organisation": "organization", "consortia": "consortium",
  ]

  private static func canonical(_ folded: String) -> String {
    guard folded.utf8.count <= 400 else { return folded }
    var changed = false
    var words: [Substring] = []
    for word in folded.split(separator: " ") {
      if word == "mail", words.last == "e" {
        words[words.count - 1] = "email"
        changed = true
      } else if let spelling = spellings[word] {
        words.append(spelling[...])
        changed = true
      } else {
        words.append(word)
      }
    }
    return changed ? words.joined(separator: " ") : folded
  }
}

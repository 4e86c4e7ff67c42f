/// A first look over a text: whether anything in it could be what the scan looks for.
///
/// Nearly no text has a word that the scan asks for, and then its words need not be cut.  The look
/// may say yes for nothing, but never no for something: each sign is set for more texts than the
/// rule behind it can match.
struct PersonalDataSigns: OptionSet, Sendable {
  var rawValue: UInt16

  /// A scalar that folding may turn into something else, or that may join words.
  static let exotic = Self(rawValue: 1 << 0)
  static let at = Self(rawValue: 1 << 1)
  /// A pupil's number, a learner's and a telephone number all have ten digits at least.
  static let manyDigits = Self(rawValue: 1 << 2)
  /// Two or three capitals standing alone.
  static let capitals = Self(rawValue: 1 << 3)
  static let year = Self(rawValue: 1 << 4)
  static let birth = Self(rawValue: 1 << 5)
  static let pupil = Self(rawValue: 1 << 6)
  static let firstName = Self(rawValue: 1 << 7)
  static let one = Self(rawValue: 1 << 8)
  static let rareGroup = Self(rawValue: 1 << 9)
  static let safeguarding = Self(rawValue: 1 << 10)
  /// A word of a heading over what identifies pupils.
  static let heading = Self(rawValue: 1 << 11)
  /// A word that opens a phrase of two words.
  static let opening = Self(rawValue: 1 << 12)

  /// The signs of which one alone is enough.
  private static let sufficient: Self = [
    .exotic, .at, .manyDigits, .birth, .pupil, .safeguarding,
  ]

  /// Whether the text itself may identify a pupil.
  var mayIdentify: Bool {
    !isDisjoint(with: Self.sufficient)
      || contains(.year) && (contains(.firstName) || contains(.capitals))
      || contains(.one) && contains(.rareGroup)
  }

  /// Whether the text may head a column of pupils' names or birthdays.
  var mayHead: Bool { contains(.exotic) || contains(.heading) }
}

extension PersonalDataSigns {
  init(_ text: String) {
    self = []
    let bytes = text.utf8.span
    var words = Words()
    var offset = 0
    while offset < bytes.count {
      if words.isBetween, let end = Self.endOfOther(bytes, from: offset) {
        offset = end
        continue
      }
      let byte = bytes[offset]
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: words.add(byte)
      case 0x27: break  // An apostrophe stays in its word.
      case 0x40:
        insert(.at)
        words.end()
      case 0x2A: words.endBeforeSign()
      case 0x00..<0x80: words.end()
      default:
        let (scalar, length) = bytes.scalar(at: offset)
        words.add(scalar)
        offset += length
        continue
      }
      offset += 1
    }
    words.end()
    formUnion(words.signs)
    if words.digits >= 10 { insert(.manyDigits) }
  }

  /// Where a word of small letters ends that is none of those that tell, and part of none.
  private static func endOfOther(_ text: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < text.count, (0x61...0x7A).contains(text[end]) { end += 1 }
    guard end > start, end == text.count || text[end] == 0x20,
      !words.mayHold(start..<end, in: text)
    else { return nil }
    return end
  }

  /// The words of a text in lower case, apostrophes left out, one at a time.
  private struct Words {
    private(set) var signs: PersonalDataSigns = []
    private(set) var digits = 0
    /// The word in the making; before it, where that opens a phrase, the word before and a space.
    private var bytes: InlineArray<64, UInt8> = .init(repeating: 0)
    /// How many bytes they are, also those for which there is no room: no word that tells is so long.
    private var count = 0
    private var start = 0
    private var capitals = 0
    private var isOpen = false

    /// Whether no word is in the making, nor a phrase.
    var isBetween: Bool { count == 0 }

    mutating func add(_ byte: UInt8) {
      switch byte {
      case 0x41...0x5A:
        capitals += 1
        append(byte + 0x20)
      case 0x30...0x39:
        digits += 1
        append(byte)
      default: append(byte)
      }
    }

    mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0xA3: endBeforeSign()
      case 0x2019: break
      case 0xA0, 0x2002...0x200A, 0x2010...0x2015, 0x201C, 0x201D, 0x2022, 0x2026: end()
      case 0xA1..<0x100 where scalar.value != 0xAD:
        guard ScalarFolding.isWordPart(scalar) else { return end() }
        for byte in String(scalar).utf8 { append(byte) }
      default: signs.insert(.exotic)
      }
    }

    private mutating func append(_ byte: UInt8) {
      if count < bytes.count { bytes[count] = byte }
      count += 1
    }

    /// Ends a word at a sign that the folding of labels takes out: what follows may belong to it.
    mutating func endBeforeSign() {
      if count > start { signs.insert(.exotic) }
      end()
    }

    mutating func end() {
      let length = count - start
      guard length > 0 else { return }
      defer { capitals = 0 }
      if capitals == length, length == 2 || length == 3 { signs.insert(.capitals) }
      guard count <= bytes.count else {
        // So long a word may still be a year's: "y" with a digit at its end.
        if start >= bytes.count || bytes[start] == UInt8(ascii: "y") { signs.insert(.year) }
        isOpen = false
        (count, start) = (0, 0)
        return
      }
      let found = PersonalDataSigns.words.value(of: start..<count, in: bytes.span) ?? []
      signs.formUnion(found)
      if isOpen, let pair = PersonalDataSigns.pairs.value(of: 0..<count, in: bytes.span) {
        signs.formUnion(pair)
      }
      if bytes[start] == UInt8(ascii: "y"), (0x30...0x39).contains(bytes[count - 1]) {
        signs.insert(.year)
      }
      isOpen = found.contains(.opening)
      if isOpen {
        for offset in start..<count { bytes[offset - start] = bytes[offset] }
        count = length
        append(0x20)
      } else {
        count = 0
      }
      start = count
    }
  }

  private static let words: WordTable<Self> = {
    var words: [String: Self] = [:]
    func add(_ list: some Sequence<String>, _ sign: Self) {
      for word in list { words[word.filter { $0 != "'" }, default: []].insert(sign) }
    }
    add(PersonalDataWords.pupils, .pupil)
    add(PersonalDataWords.firstNames, .firstName)
    add(["dob", "born", "birth", "d"], .birth)
    add(["year", "yr"], .year)
    add(["one", "1", "single", "only"], .one)
    add(
      [
        "dob", "d", "birth", "pupil", "pupils", "child", "childs", "childrens", "student",
      ], .heading)
    for (phrases, sign) in phrases {
      add(phrases.filter { $0.count == 1 }.map { $0[0] }, sign)
      add(phrases.filter { $0.count > 1 }.map { $0[$0.count - 2] }, .opening)
    }
    return WordTable(words.map { (word: $0, value: $1) })
  }()

  /// The last two words of longer phrases.
  private static let pairs = WordTable<Self>(
    phrases.flatMap { phrases, sign in
      phrases.filter { $0.count > 1 }.map { phrase in
        (word: phrase.suffix(2).joined(separator: " "), value: sign)
      }
    })

  private static let phrases: [([[String]], Self)] = [
    (PersonalDataWords.rareGroups, .rareGroup), (PersonalDataWords.safeguarding, .safeguarding),
  ]
}

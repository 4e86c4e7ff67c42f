/// Cuts an answer into numbers, words and marks, in one pass.
struct ValueLexer {
  /// No value needs more pieces than this; what is longer is prose and is cut.
  static let limit = 600

  /// More words and numbers than the longest text has that may still be no answer.
  static let proseWords = 26

  /// No word or number of a value is longer; the rest of it is passed over, and the word can then
  /// be no known one.
  static let longestWord = 60

  private let bytes: [UInt8]
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var tokens: [ValueToken] = []
  /// How many of the tokens are words and numbers.
  private var wordCount = 0
  private var isGlued = false
  private let splitsNumbers: Bool

  /// The pieces of a text, and whether the text went on beyond the limit.
  ///
  /// With `splittingNumbers` points and commas end a number, as dates need it.
  static func tokens(of text: String, splittingNumbers: Bool = false)
    -> (tokens: [ValueToken], isCut: Bool)
  {
    tokens(
      ofFolded: FoldedText.foldedBytes(text, keepingLines: true),
      splittingNumbers: splittingNumbers)
  }

  /// The same of text that is folded already, with its lines kept.
  static func tokens(
    ofFolded folded: [UInt8], splittingNumbers: Bool = false, maxWords: Int = limit
  ) -> (tokens: [ValueToken], isCut: Bool) {
    var lexer = ValueLexer(folded, splittingNumbers)
    while lexer.position < lexer.scalars.count && lexer.tokens.count < limit
      && lexer.wordCount < maxWords
    {
      lexer.step()
    }
    return (lexer.tokens, lexer.position < lexer.scalars.count)
  }

  private init(_ folded: [UInt8], _ splitsNumbers: Bool) {
    let bytes = folded.span
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = bytes.scalar(at: offset)
      scalars.append(scalar)
      offset += length
    }
    self.bytes = folded
    self.scalars = scalars
    self.splitsNumbers = splitsNumbers
    tokens.reserveCapacity(min(Self.limit, scalars.count / 4 + 4))
  }

  private mutating func step() {
    let scalar = scalars[position]
    switch scalar {
    case " ":
      position += 1
      isGlued = false
    case "\n":
      position += 1
      tokens.append(ValueToken(kind: .line, isGlued: false))
      isGlued = false
    case "0"..."9":
      wordCount += 1
      add(.number(number()))
    case "." where beginsFraction:
      wordCount += 1
      add(.number(bareFraction()))
    default:
      if scalar.value >= 0xBC, let fraction = Self.fractions[scalar] {
        vulgarFraction(fraction)
      } else if ScalarFolding.isWordPart(scalar) {
        wordCount += 1
        add(.word(word()))
      } else {
        position += 1
        add(.mark(scalar))
      }
    }
  }

  private mutating func add(_ kind: ValueToken.Kind) {
    tokens.append(ValueToken(kind: kind, isGlued: isGlued))
    isGlued = true
  }

  private func scalar(_ offset: Int) -> Unicode.Scalar? {
    let index = position + offset
    return index < scalars.count ? scalars[index] : nil
  }

  private func isDigit(_ offset: Int) -> Bool {
    scalar(offset).map { ("0"..."9").contains($0) } ?? false
  }

  private func isLetter(_ offset: Int) -> Bool {
    scalar(offset).map { ScalarFolding.isWordPart($0) && !("0"..."9").contains($0) } ?? false
  }

  // MARK: Words

  /// A word; `t.b.c.` and `n/a` are one, and `x3` is two.
  private mutating func word() -> String {
    if let plain = plainWord() { return plain }
    if let first = scalar(0), !isLetter(1), isLetter(2), !isLetter(3) {
      if scalar(1) == "/" {
        let second = scalar(2) ?? " "
        position += 3
        return "\(first)/\(second)"
      }
      if scalar(1) == "." { return initials() }
    }
    var letters: [UInt8] = []
    var count = 0
    while let next = scalar(0) {
      if next == "'" && isLetter(1) {
        position += 1
        continue
      }
      guard ScalarFolding.isWordPart(next) else { break }
      if count == 1 && letters.first == UInt8(ascii: "x") && isDigit(0) { break }
      if count < Self.longestWord { letters.append(utf8: next) }
      count += 1
      position += 1
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A word of at least two letters and digits of ASCII in a text of ASCII, with nothing at its end
  /// that might belong to it: nearly every word is one.
  private mutating func plainWord() -> String? {
    guard scalars.count == bytes.count else { return nil }
    var end = position
    while end < bytes.count, ScalarFolding.isASCIIWordPart(UInt32(bytes[end])) { end += 1 }
    let length = end - position
    guard (2...Self.longestWord).contains(length), end == bytes.count || bytes[end] != 0x27,
      bytes[position] != UInt8(ascii: "x")
    else { return nil }
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// Single letters with points between them.
  private mutating func initials() -> String {
    var letters = String.UnicodeScalarView()
    while let next = scalar(0), isLetter(0), !isLetter(1) {
      letters.append(next)
      position += 1
      guard scalar(0) == "." else { break }
      guard isLetter(1), !isLetter(2) else {
        position += 1
        break
      }
      position += 1
    }
    return String(letters)
  }

  // MARK: Numbers

  private mutating func digits() -> String {
    let start = position
    while isDigit(0) { position += 1 }
    let digits = scalars[start..<min(position, start + Self.longestWord)]
    return String(decoding: digits.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
  }

  private mutating func number() -> WrittenNumber {
    var whole = Grouped(digits())
    if splitsNumbers { return Self.written(whole) }
    var hasSpace = false
    var fraction = ""
    var fault: WrittenNumber.Fault?
    while scalar(0) == "," && isDigit(1) {
      position += 1
      whole.append(digits())
    }
    while let gap = spacedGroup() {
      position += gap
      whole.append(digits())
      hasSpace = true
    }
    if scalar(0) == "." && isDigit(1) {
      position += 1
      fraction = digits()
      if (scalar(0) == "." || scalar(0) == ",") && isDigit(1) { fault = .manyPoints }
      if fault == nil && fraction.utf8.count == 3 && !whole.hasGroups && whole.digits != "0" {
        fault = .ambiguousSeparator
      }
    }
    if whole.hasGroups && !whole.isSound { fault = fault ?? .badGrouping }
    return Self.written(whole, fraction: fraction, fault: fault, hasSpace: hasSpace)
  }

  /// The digits before the point, in one group or in several.
  private struct Grouped {
    private(set) var digits: String
    private(set) var hasGroups = false
    /// Whether the first group has one to three digits, and each other one three.
    private(set) var isSound: Bool

    init(_ first: String) {
      digits = first
      isSound = (1...3).contains(first.utf8.count)
    }

    mutating func append(_ group: String) {
      digits += group
      hasGroups = true
      isSound = isSound && group.utf8.count == 3
    }
  }

  /// Whether a point begins a number such as `.5`: digits follow, and no word, number or point clings
  /// to it from before.
  private var beginsFraction: Bool {
    guard !splitsNumbers, isDigit(1) else { return false }
    guard isGlued, case .mark(let mark)? = tokens.last?.kind else { return !isGlued }
    return mark != "."
  }

  private mutating func bareFraction() -> WrittenNumber {
    position += 1
    let fraction = digits()
    let goesOn = (scalar(0) == "." || scalar(0) == ",") && isDigit(1)
    return Self.written(
      Grouped("0"), fraction: fraction, fault: goesOn ? .manyPoints : nil)
  }

  private static func written(
    _ whole: Grouped, fraction: String = "", fault: WrittenNumber.Fault? = nil,
    hasSpace: Bool = false
  ) -> WrittenNumber {
    let value = ExactNumber(whole: whole.digits, fraction: fraction)
    return WrittenNumber(
      whole: whole.digits, fraction: fraction, value: value,
      fault: value == nil ? .tooLong : fault, hasGroups: whole.hasGroups && !hasSpace,
      hasSpace: hasSpace)
  }

  /// How far ahead a further group of exactly three digits begins, as in `£47, 360` and `£11 387`.
  ///
  /// Only after a pound sign, and only where no word follows: in `£47 360 books` anything may be
  /// meant, and the loose number is then left over.
  private func spacedGroup() -> Int? {
    guard let last = tokens.last, last.isMark("£") else { return nil }
    let gap = scalar(0) == "," && scalar(1) == " " ? 2 : scalar(0) == " " ? 1 : 0
    guard gap > 0, isDigit(gap), isDigit(gap + 1), isDigit(gap + 2), !isDigit(gap + 3) else {
      return nil
    }
    var ahead = gap + 3
    while scalar(ahead) == " " { ahead += 1 }
    return isLetter(ahead) ? nil : gap
  }

  /// `¾`, alone or after a whole number as in `2½`.
  private mutating func vulgarFraction(_ fraction: (Int128, Int128)) {
    position += 1
    guard let part = ExactNumber(fraction.0, over: fraction.1) else { return }
    var written = WrittenNumber(whole: "0", fraction: "", value: part, isVulgar: true)
    if isGlued, let before = tokens.last?.number, before.fault == nil, let sum = before.value {
      tokens.removeLast()
      written.value = sum.adding(part)
    }
    add(.number(written))
  }

  private static let fractions: [Unicode.Scalar: (Int128, Int128)] = [
    "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8), "⅒": (1, 10),
  ]
}

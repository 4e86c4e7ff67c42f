/// One piece of a money answer, as the arithmetic sees it.
enum MoneyItem: Hashable, Sendable {
  /// An amount of money, in pence.
  case amount(ExactNumber)
  /// A number with no sign of money on it.
  case plain(WrittenNumber)
  case word(String)
  case plus, times, equals, at, slash, dash
  case open, close
  /// A comma, a semicolon, a colon or the end of a line.
  case stop
  case percent

  var amount: ExactNumber? { if case .amount(let pence) = self { pence } else { nil } }
  var plain: WrittenNumber? { if case .plain(let number) = self { number } else { nil } }
  var word: String? { if case .word(let word) = self { word } else { nil } }
  var isNumber: Bool { amount != nil || plain != nil }
}

/// Why no amount of money can be read, as far as the writing of it goes.
enum MoneyFault: Error, Hashable, Sendable {
  case foreign
  case letters
  case writing(WrittenNumber.Fault)
  case looseNumber
  case negative
  case signWithoutNumber
  case mark
}

/// Turns the pieces of a text into amounts, numbers, words and signs of arithmetic.
struct MoneyItems {
  private(set) var items: [MoneyItem] = []
  private(set) var flags: [ReadingFlag] = []
  private let tokens: [ValueToken]
  private var position = 0

  init(_ tokens: [ValueToken]) throws(MoneyFault) {
    self.tokens = tokens
    while position < tokens.count { try step() }
  }

  private var next: ValueToken? { token(1) }
  private func token(_ offset: Int) -> ValueToken? {
    tokens.indices.contains(position + offset) ? tokens[position + offset] : nil
  }

  private mutating func note(_ flag: ReadingFlag) {
    if !flags.contains(flag) { flags.append(flag) }
  }

  private mutating func step() throws(MoneyFault) {
    switch tokens[position].kind {
    case .line:
      items.append(.stop)
      position += 1
    case .word(let word): try read(word)
    case .number(let number): try read(number, hasSign: false)
    case .mark(let mark): try read(mark)
    }
  }

  // MARK: Words

  private mutating func read(_ word: String) throws(MoneyFault) {
    position += 1
    switch word {
    case "gbp":
      guard let number = token(0)?.number else { return }
      try read(number, hasSign: true)
    case "usd", "eur", "euro", "euros", "dollar", "dollars", "cents": throw .foreign
    case "x", "times", "multiplied": items.append(.times)
    case "plus": items.append(.plus)
    case "equals": items.append(.equals)
    // "6 half-days at £110" is a product; "at a cost of £660" is not.
    case "at" where token(0)?.isMark("£") ?? false || token(0)?.word == "gbp": items.append(.at)
    default:
      // `1a` and `y5` are names; `s00` and `oo` beside digits are mistyped numbers.
      if Self.looksMistyped(word) { throw .letters }
      items.append(.word(word))
    }
  }

  /// A number with the letters O, l, I or S for digits.
  private static func looksMistyped(_ word: String) -> Bool {
    let digits = word.unicodeScalars.count { ("0"..."9").contains($0) }
    return digits > 0 && word.unicodeScalars.count > 2
      && word.unicodeScalars.allSatisfy {
        ("0"..."9").contains($0) || "olis".unicodeScalars.contains($0)
      }
  }

  // MARK: Marks

  private mutating func read(_ mark: Unicode.Scalar) throws(MoneyFault) {
    if mark == "£" { return try readPounds() }
    position += 1
    switch mark {
    case "$", "€", "¥", "¢": throw .foreign
    case "+": items.append(.plus)
    case "*", "×", "✕", "✖", "⨯": items.append(.times)
    case "=": items.append(.equals)
    case "@": items.append(.at)
    case "/", "÷": items.append(.slash)
    case "-":
      // A minus sign stands apart from what is before it and clings to what is behind it.
      let isMinus = !tokens[position - 1].isGlued && (token(0)?.isGlued ?? false)
      if isMinus && (token(0)?.isMark("£") ?? false) && !items.isEmpty { throw .negative }
      items.append(.dash)
    case "?": items.append(.word("unsure"))
    case "(", "[": items.append(.open)
    case ")", "]": items.append(.close)
    case "%": items.append(.percent)
    case "~", "≈": items.append(.word("approx"))
    case "&": items.append(.word("and"))
    case ",", ";", ":", "•", "·", "|", "→": items.append(.stop)
    case ".", "'", "\"", "!", "#", "_": break
    default: throw .mark
    }
  }

  private mutating func readPounds() throws(MoneyFault) {
    if next?.isMark("-") ?? false { throw .negative }
    position += 1
    guard let token = token(0) else { throw .signWithoutNumber }
    switch token.kind {
    case .number(let number):
      if !token.isGlued { note("space_after_sign") }
      try read(number, hasSign: true)
    // `£,500`: a digit is missing, or the comma is too many.
    case .mark(",") where next?.isGlued ?? false && next?.number != nil:
      throw .writing(.badGrouping)
    // "£/week" and "(£)" name the currency and give no amount.
    case .mark, .line: break
    case .word(let word):
      // `£OOO` and `£l00` are mistyped; `£nil` is a word for nothing.
      let isMistyped = word.unicodeScalars.allSatisfy {
        "olis0123456789".unicodeScalars.contains($0)
      }
      if token.isGlued && isMistyped { throw .letters }
    }
  }

  // MARK: Numbers

  private mutating func read(_ number: WrittenNumber, hasSign: Bool) throws(MoneyFault) {
    position += 1
    if let fault = number.fault { throw .writing(fault) }
    guard let value = number.value else { throw .writing(.tooLong) }
    var pence = value.multiplied(by: ExactNumber(100))
    var isAmount = hasSign
    if number.hasSpace { note("space_in_number") }
    if let suffix = token(0), let word = suffix.word,
      let unit = Self.unit(word, suffix.isGlued, hasSign: hasSign)
    {
      position += 1
      pence = pence?.multiplied(by: unit.scale)
      isAmount = true
      if let flag = unit.flag { note(flag) }
      if unit.isScale, let pounds = token(0)?.word, Self.pounds.contains(pounds) {
        position += 1
      }
    } else if hasSign {
      try refuseLooseEnd()
    } else if let suffix = token(0), suffix.isGlued, let word = suffix.word {
      // `12l` and `5oo0` beside a comma or digits: letters for digits.
      if word.unicodeScalars.allSatisfy({ "olis0123456789".unicodeScalars.contains($0) }) {
        throw .letters
      }
    }
    if !isAmount, number.isPlainDigits, let name = items.last?.word,
      CountWords.naming.contains(name)
    {
      // "Tranche 1", "Sept 2020", "KS 2": the number is part of a name.
      items.append(.word(number.whole))
    } else if isAmount {
      guard let pence else { throw .writing(.tooLong) }
      if !hasSign && !flags.contains("words") { note("no_currency_sign") }
      items.append(.amount(pence))
    } else {
      items.append(.plain(number))
    }
  }

  /// Throws where what follows an amount may belong to its digits.
  private func refuseLooseEnd() throws(MoneyFault) {
    guard let token = token(0) else { return }
    if token.isGlued, let word = token.word, word != "ish", word != "p", word != "x" {
      let isMistyped = word.unicodeScalars.allSatisfy {
        "olis0123456789".unicodeScalars.contains($0)
      }
      throw isMistyped ? .letters : .looseNumber
    }
    if token.isGlued, token.isMark(","), let next, next.isGlued {
      if next.word != nil { throw .letters }
      if next.number != nil { throw .writing(.badGrouping) }
    }
    // `£47 360 books`: the second number may be the first one's last three digits.
    let gap = token.isMark(",") ? next : token
    if let number = gap?.number, number.isPlainDigits, number.whole.utf8.count == 3,
      token.isMark(",") || !token.isGlued
    {
      throw .looseNumber
    }
  }

  /// A word behind a number that makes it an amount.
  private struct Unit {
    var scale: ExactNumber
    /// "Thousand" may have "pounds" behind it.
    var isScale = false
    var flag: ReadingFlag?
  }

  private static let pounds: Set<String> = ["pound", "pounds", "quid", "sterling", "gbp"]

  private static func unit(_ word: String, _ isGlued: Bool, hasSign: Bool) -> Unit? {
    switch word {
    case "k": Unit(scale: ExactNumber(1000), flag: "k_suffix")
    case "hundred": Unit(scale: ExactNumber(100), isScale: true)
    case "thousand": Unit(scale: ExactNumber(1000), isScale: true)
    case "m" where isGlued, "million": Unit(scale: ExactNumber(1_000_000), isScale: true)
    // `£5.00p` is pounds all the same.
    case "p" where isGlued && hasSign: Unit(scale: ExactNumber(1))
    case "pence",
      "p" where isGlued || word == "pence":
      ExactNumber(1, over: 100).map { Unit(scale: $0, flag: "pence") }
    case _ where pounds.contains(word): Unit(scale: ExactNumber(1), flag: "words")
    default: nil
    }
  }
}

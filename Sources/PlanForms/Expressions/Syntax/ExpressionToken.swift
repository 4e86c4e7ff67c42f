/// One word or sign of an expression.
struct ExpressionToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case name(String)
    case literal(ExpressionValue)
    case sign(String)
    case end
  }

  var kind: Kind
  /// Offset of the first scalar.
  var offset: Int
}

/// Cuts an expression into tokens in one pass.
struct ExpressionLexer {
  /// The longest expression that is read, in Unicode scalars.
  static let maxLength = 2_000

  private let scalars: [Unicode.Scalar]
  private var index = 0

  private init(_ source: String) { scalars = Array(source.unicodeScalars) }

  /// The tokens of `source`, the last of them `.end`.
  static func tokens(of source: String) throws(ExpressionMistake) -> [ExpressionToken] {
    var lexer = ExpressionLexer(source)
    guard lexer.scalars.count <= maxLength else {
      throw ExpressionMistake(at: 0, "an expression may have \(maxLength) characters at most")
    }
    var tokens: [ExpressionToken] = []
    repeat {
      tokens.append(try lexer.next())
    } while tokens.last?.kind != .end
    return tokens
  }

  private func scalar(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  private mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let next = scalar(), belongs(next) {
      text.append(next)
      index += 1
    }
    return String(text)
  }

  private mutating func next() throws(ExpressionMistake) -> ExpressionToken {
    _ = take { $0.properties.isWhitespace }
    let start = index
    guard let first = scalar() else { return ExpressionToken(kind: .end, offset: start) }
    let kind: ExpressionToken.Kind =
      switch first {
      case "a"..."z", "A"..."Z", "_":
        .name(take { Self.isNamePart($0) })
      case "0"..."9", "£":
        .literal(try number(from: start))
      case "\"", "'", "“", "‘":
        .literal(
          .text(try quoted(by: first == "“" ? "”" : first == "‘" ? "’" : first, from: start)))
      default:
        .sign(try sign(from: start))
      }
    return ExpressionToken(kind: kind, offset: start)
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      || scalar == "_"
  }

  private mutating func sign(from start: Int) throws(ExpressionMistake) -> String {
    let two = String(String.UnicodeScalarView(scalars[index...].prefix(2)))
    if ["<=", ">=", "!=", "=="].contains(two) {
      index += 2
      return two == "==" ? "=" : two
    }
    let one = String(two.unicodeScalars.prefix(1))
    index += 1
    switch one {
    case "≤": return "<="
    case "≥": return ">="
    case "≠": return "!="
    case "−": return "-"
    case "×": return "*"
    case "<", ">", "=", "+", "-", "*", "/", "(", ")", ",", ".": return one
    case "&": throw ExpressionMistake(at: start, "“&” has no meaning here; write “and”")
    case "|": throw ExpressionMistake(at: start, "“|” has no meaning here; write “or”")
    case "!": throw ExpressionMistake(at: start, "“!” has no meaning here; write “not”")
    case "$": throw ExpressionMistake(at: start, "“$” has no meaning here; write an amount as £500")
    default: throw ExpressionMistake(at: start, "“\(one)” has no meaning in an expression")
    }
  }

  private mutating func quoted(
    by close: Unicode.Scalar, from start: Int
  ) throws(ExpressionMistake) -> String {
    index += 1
    let text = take { $0 != close }
    guard scalar() == close else {
      throw ExpressionMistake(
        at: start,
        "this text is never closed by \(close); an expression that holds “ #” needs quotes around it"
      )
    }
    index += 1
    return text
  }

  // MARK: Numbers

  /// `12`, `12.5`, `25%`, `£1,000`, `£12.50`, `2020-10-02`.
  private mutating func number(from start: Int) throws(ExpressionMistake) -> ExpressionValue {
    if let date = date() { return date }
    let isMoney = scalar() == "£"
    if isMoney { index += 1 }
    var digits = take { ("0"..."9").contains($0) }
    // A comma groups thousands only where exactly three digits follow, as in £1,000.
    while scalar() == ",", isDigits(from: 1, count: 3) {
      index += 1
      digits += take { ("0"..."9").contains($0) }
    }
    if scalar() == ".", isDigits(from: 1, count: nil) {
      index += 1
      digits += "." + take { ("0"..."9").contains($0) }
    }
    guard let number = ExactNumber(decimal: digits) else {
      throw ExpressionMistake(at: start, "this is not a number that can be held")
    }
    if isMoney {
      guard let pence = number.multiplied(by: ExactNumber(100)), pence.isWhole else {
        throw ExpressionMistake(at: start, "an amount has two decimal places at most")
      }
      return .money(ExactRange(pence))
    }
    guard scalar() == "%" else { return .number(ExactRange(number), unit: nil) }
    index += 1
    return .number(ExactRange(number), unit: ExpressionValue.percent)
  }

  private func isDigits(from ahead: Int, count: Int?) -> Bool {
    var found = 0
    while let next = scalar(ahead + found), ("0"..."9").contains(next) { found += 1 }
    return count.map { $0 == found } ?? (found > 0)
  }

  private mutating func date() -> ExpressionValue? {
    let text = String(String.UnicodeScalarView(scalars[index...].prefix(10)))
    guard let day = CalendarDay(iso: text), !isDigits(from: 10, count: nil) else { return nil }
    index += 10
    return .date(day)
  }
}

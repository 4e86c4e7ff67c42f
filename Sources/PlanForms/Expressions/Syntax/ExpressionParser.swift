/// Reads the grammar of expressions.
///
///     expression = or
///     or         = and { "or" and }
///     and        = not { "and" not }
///     not        = "not" not | comparison
///     comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum | [ "not" ] "in" set ]
///     set        = "(" expression { "," expression } ")" | path
///     sum        = product { ( "+" | "-" ) product }
///     product    = unary { ( "*" | "/" ) unary }
///     unary      = "-" unary | primary
///     primary    = literal | path | call | "(" expression ")"
///     call       = name "(" [ expression { "," expression } [ "where" expression ] ] ")"
///     path       = name { "." name }
struct ExpressionParser {
  /// The deepest nesting that is followed; beyond it the expression is refused.
  static let maxDepth = 24
  /// The most words and signs in one expression.
  static let maxTokens = 300

  private let tokens: [ExpressionToken]
  private var index = 0
  private var depth = 0

  private init(_ tokens: [ExpressionToken]) { self.tokens = tokens }

  static func parse(_ source: String) throws(ExpressionMistake) -> ExpressionSyntax {
    let tokens = try ExpressionLexer.tokens(of: source)
    guard tokens.count <= maxTokens else {
      throw ExpressionMistake(at: 0, "an expression may have \(maxTokens) words and signs at most")
    }
    var parser = ExpressionParser(tokens)
    let expression = try parser.expression(above: 0)
    guard parser.current.kind == .end else {
      throw parser.unexpected("an operator or the end")
    }
    return expression
  }

  // MARK: Tokens

  /// The last token is `.end` and is never passed.
  private var current: ExpressionToken { tokens[min(index, tokens.count - 1)] }

  private mutating func advance() { index += 1 }

  private mutating func take(_ sign: String) -> Bool {
    guard current.kind == .sign(sign) else { return false }
    advance()
    return true
  }

  private mutating func take(word: String) -> Bool {
    guard current.kind == .name(word) else { return false }
    advance()
    return true
  }

  private mutating func expect(_ sign: String) throws(ExpressionMistake) {
    guard take(sign) else { throw unexpected("“\(sign)”") }
  }

  private func unexpected(_ wanted: String) -> ExpressionMistake {
    let found =
      switch current.kind {
      case .end: "the end of the expression"
      case .name(let name): "“\(name)”"
      case .sign(let sign): "“\(sign)”"
      case .literal: "a value"
      }
    return ExpressionMistake(
      at: current.offset, "\(wanted) should stand here, not \(found)\(cure)")
  }

  /// What was meant, where another language's way of writing it is known.
  private var cure: String {
    switch current.kind {
    case .name(let name) where ["and", "or", "not", "in", "where"].contains(name.lowercased()):
      name == name.lowercased() ? "" : "; write it small: \(name.lowercased())"
    case .name("is"): "; write = or answered(question)"
    case .name("k"), .name("K"), .name("m"): "; write an amount in full, as £5,000"
    case .sign("="), .sign(">"): index > 0 && isOperator(before: index) ? "; “not equal” is !=" : ""
    case .sign("/"): "; write a date as 2020-10-02"
    default: ""
    }
  }

  private func isOperator(before index: Int) -> Bool {
    if case .sign(let sign) = tokens[index - 1].kind { ["<", "!"].contains(sign) } else { false }
  }

  // MARK: Operators

  private mutating func expression(
    above level: Int
  ) throws(ExpressionMistake) -> ExpressionSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maxDepth else {
      throw ExpressionMistake(
        at: current.offset, "the expression is nested more than \(Self.maxDepth) levels deep")
    }
    var left = try operand(above: level)
    while let (operation, offset) = binaryOperator(above: level) {
      let right = try expression(above: operation.level + 1)
      left = ExpressionSyntax(.binary(operation, left, right), at: offset)
      if operation.isComparison { try refuseChain() }
    }
    return try membership(of: left, above: level)
  }

  /// `not`, which binds looser than a comparison, or a sign and what it stands before.
  private mutating func operand(above level: Int) throws(ExpressionMistake) -> ExpressionSyntax {
    let offset = current.offset
    if level <= 2, take(word: "not") {
      return ExpressionSyntax(.not(try expression(above: 2)), at: offset)
    }
    if take("-") {
      return ExpressionSyntax(.negative(try expression(above: 6)), at: offset)
    }
    return try primary()
  }

  private mutating func binaryOperator(above level: Int) -> (BinaryOperator, Int)? {
    let token = current
    let name: String
    switch token.kind {
    case .sign(let sign): name = sign
    case .name(let word) where word == "and" || word == "or": name = word
    default: return nil
    }
    guard let operation = BinaryOperator(rawValue: name), operation.level >= level else {
      return nil
    }
    advance()
    return (operation, token.offset)
  }

  private func refuseChain() throws(ExpressionMistake) {
    guard case .sign(let sign) = current.kind, BinaryOperator(rawValue: sign)?.isComparison == true
    else { return }
    throw ExpressionMistake(
      at: current.offset, "comparisons cannot be chained: write “a < b and b < c”")
  }

  private mutating func membership(
    of left: ExpressionSyntax, above level: Int
  ) throws(ExpressionMistake) -> ExpressionSyntax {
    guard level <= 3 else { return left }
    let offset = current.offset
    let isNegated = current.kind == .name("not")
    if isNegated {
      guard tokens[min(index + 1, tokens.count - 1)].kind == .name("in") else { return left }
      advance()
    }
    guard take(word: "in") else { return left }
    let member = ExpressionSyntax(.membership(left, try members()), at: offset)
    let whole = isNegated ? ExpressionSyntax(.not(member), at: offset) : member
    return try continued(whole, above: level)
  }

  /// What follows a membership: `x in (a, b) and …`.
  private mutating func continued(
    _ first: ExpressionSyntax, above level: Int
  ) throws(ExpressionMistake) -> ExpressionSyntax {
    var left = first
    while let (operation, offset) = binaryOperator(above: level) {
      guard operation.level < 3 else {
        throw ExpressionMistake(at: offset, "“\(operation.rawValue)” cannot follow “in (…)”")
      }
      let right = try expression(above: operation.level + 1)
      left = ExpressionSyntax(.binary(operation, left, right), at: offset)
    }
    return left
  }

  private mutating func members() throws(ExpressionMistake) -> [ExpressionSyntax] {
    guard take("(") else { return [try primary()] }
    var items = [try expression(above: 0)]
    while take(",") { items.append(try expression(above: 0)) }
    try expect(")")
    return items
  }

  // MARK: Primaries

  private mutating func primary() throws(ExpressionMistake) -> ExpressionSyntax {
    let token = current
    switch token.kind {
    case .literal(let value):
      advance()
      return ExpressionSyntax(.literal(value), at: token.offset)
    case .name("yes"), .name("no"):
      advance()
      return ExpressionSyntax(.literal(.truth(token.kind == .name("yes"))), at: token.offset)
    case .name(let name) where !["and", "or", "not", "in", "where"].contains(name):
      advance()
      return take("(") ? try call(name, at: token.offset) : try path(name, at: token.offset)
    case .sign("("):
      advance()
      let inner = try expression(above: 0)
      try expect(")")
      return inner
    default: throw unexpected("a value or a name")
    }
  }

  private mutating func path(
    _ first: String, at offset: Int
  ) throws(ExpressionMistake) -> ExpressionSyntax {
    var parts = [first]
    while take(".") {
      guard case .name(let part) = current.kind else { throw unexpected("a name") }
      advance()
      parts.append(part)
    }
    return ExpressionSyntax(.path(parts), at: offset)
  }

  private mutating func call(
    _ name: String, at offset: Int
  ) throws(ExpressionMistake) -> ExpressionSyntax {
    var arguments: [ExpressionSyntax] = []
    var filter: ExpressionSyntax?
    if current.kind != .sign(")") {
      arguments.append(try expression(above: 0))
      while take(",") { arguments.append(try expression(above: 0)) }
      if take(word: "where") { filter = try expression(above: 0) }
    }
    try expect(")")
    return ExpressionSyntax(.call(name, arguments, filter: filter), at: offset)
  }
}

import TestSupport

extension PlainExpression {
  /// What the small form of `Expressions` answers in its third row, and what nobody has told.
  private static let answers: [Kind: [(String, Value)]] = {
    let may = PlainRange(PlainFraction(20), PlainFraction(25))
    let all = PlainRange(PlainFraction(62), PlainFraction(67))
    return [
      .money: [
        ("allocation", .range(PlainRange(500_000))), ("cost", .unknown),
        ("sum(actions.cost)", .unknown), ("group.allocation", .unknown),
        ("sum(actions.cost where status != dropped)", .range(PlainRange(200_050))),
      ],
      .number: [
        ("pupils", .range(may)), ("sum(actions.pupils)", .range(all)), ("group.roll", .unknown),
        ("count(actions)", .range(PlainRange(3))), ("row_number", .range(PlainRange(3))),
        ("words(title)", .range(PlainRange(2))), ("words(context)", .unknown),
      ],
      .date: [("start", .range(PlainRange(18_659))), ("programme.actions_to", .unknown)],
      .truth: [
        ("agreed", .truth(true)), ("answered(cost)", .truth(false)), ("yes", .truth(true)),
        ("status = dropped", .truth(true)), ("status in (done, changed)", .truth(false)),
        ("cost > £5", .unknown), ("contains(title, 'week')", .truth(true)),
      ],
    ]
  }()

  /// What a sign gives: the kinds of its two sides, of which the handbook lists these and no more.
  private static let arithmetic: [Kind: [(String, Kind, Kind)]] = [
    .money: [
      ("+", .money, .money), ("-", .money, .money), ("*", .money, .number),
      ("*", .number, .money), ("/", .money, .number), ("*", .money, .percent),
      ("*", .percent, .money),
    ],
    .number: [
      ("+", .number, .number), ("-", .number, .number), ("*", .number, .number),
      ("/", .number, .number), ("/", .money, .money), ("-", .date, .date),
      ("*", .number, .percent), ("*", .percent, .number), ("/", .percent, .percent),
    ],
    .percent: [
      ("+", .percent, .percent), ("-", .percent, .percent), ("*", .percent, .percent),
      ("/", .percent, .number),
    ],
    .date: [("+", .date, .number), ("-", .date, .number)],
  ]

  static func random(_ kind: Kind, depth: Int, _ dice: inout SplitMix) -> PlainExpression {
    guard depth > 0, Int.random(in: 0..<6, using: &dice) > 0 else { return leaf(kind, &dice) }
    if kind == .truth { return truth(depth - 1, &dice) }
    if Int.random(in: 0..<4, using: &dice) == 0 { return call(kind, depth - 1, &dice) }
    if kind != .date, Int.random(in: 0..<6, using: &dice) == 0 {
      return .negative(random(kind, depth: depth - 1, &dice))
    }
    guard let (sign, one, other) = arithmetic[kind]?.randomElement(using: &dice) else {
      return leaf(kind, &dice)
    }
    return .binary(
      sign, random(one, depth: depth - 1, &dice), random(other, depth: depth - 1, &dice),
      isScaled: one == .percent || other == .percent)
  }

  private static func truth(_ depth: Int, _ dice: inout SplitMix) -> PlainExpression {
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: return .not(random(.truth, depth: depth, &dice))
    case 1, 2:
      let sign = ["and", "or", "=", "!="].randomElement(using: &dice) ?? "and"
      return .binary(
        sign, random(.truth, depth: depth, &dice), random(.truth, depth: depth, &dice),
        isScaled: false)
    default:
      let sign = ["=", "!=", "<", "<=", ">", ">="].randomElement(using: &dice) ?? "="
      let kind = [Kind.money, .number, .percent, .date].randomElement(using: &dice) ?? .money
      return .binary(
        sign, random(kind, depth: depth, &dice), random(kind, depth: depth, &dice),
        isScaled: false)
    }
  }

  private static func call(_ kind: Kind, _ depth: Int, _ dice: inout SplitMix) -> PlainExpression {
    if kind == .percent, Bool.random(using: &dice) {
      let part: Kind = Bool.random(using: &dice) ? .money : .number
      return .call("percent", (0..<2).map { _ in random(part, depth: depth, &dice) })
    }
    let name = ["max", "min", "first", "abs"].randomElement(using: &dice) ?? "max"
    guard name != "abs" else {
      return kind == .date ? leaf(kind, &dice) : .call(name, [random(kind, depth: depth, &dice)])
    }
    let count = Int.random(in: 1...3, using: &dice)
    return .call(name, (0..<count).map { _ in random(kind, depth: depth, &dice) })
  }

  private static func leaf(_ kind: Kind, _ dice: inout SplitMix) -> PlainExpression {
    if Bool.random(using: &dice), let (source, value) = answers[kind]?.randomElement(using: &dice) {
      // An answer may be a comparison, which binds as one.
      let isComparison = source.contains(" = ") || source.contains(" in ") || source.contains(" > ")
      return .leaf(isComparison ? "(\(source))" : source, value)
    }
    let number = Int.random(in: 0...40, using: &dice)
    switch kind {
    case .money: return .leaf("£\(number).50", .range(PlainRange(number * 100 + 50)))
    case .percent: return .leaf("\(number)%", .range(PlainRange(number)))
    case .date:
      let day = Int.random(in: 1...9, using: &dice)
      return .leaf("2021-01-0\(day)", .range(PlainRange(18_627 + day)))
    case .truth: return .leaf("no", .truth(false))
    case .number:
      let quarter = PlainFraction(Int128(number * 4 + 1), 4)
      return Bool.random(using: &dice)
        ? .leaf("\(number)", .range(PlainRange(number)))
        : .leaf("\(number).25", .range(PlainRange(quarter, quarter)))
    }
  }
}

import TestSupport
import Testing

@testable import PlanForms

/// Whole expressions against a plain second implementation, made at random.
@Suite struct `Random expressions` {
  @Test(arguments: PlainExpression.Kind.allCases)
  func `come to what a plain reckoning comes to`(_ kind: PlainExpression.Kind) throws {
    let form = try #require(Expressions.form)
    let evaluator = Evaluator(
      RuleContext(reading: Expressions.reading), form.names, tables: form.tables
    ).at("actions", row: 2)
    let checker = ExpressionChecker(names: form.names, scope: ExpressionScope(row: "actions"))
    var dice = SplitMix(seed: 2_021)
    var known = 0
    for _ in 0..<1_200 {
      let expression = PlainExpression.random(kind, depth: 4, &dice)
      let source = expression.written(&dice)
      let outcome = evaluator.evaluate(try checker.check(source))
      let expected = expression.value
      if expected != .unknown { known += 1 }
      #expect(PlainExpression.Value(outcome) == expected, "\(source)")
    }
    // Neither nearly all nor hardly any can be known, or little would be compared.
    #expect((240...1_140).contains(known), "\(known)")
  }
}

extension PlainExpression.Value {
  init(_ outcome: Outcome) {
    switch outcome.value {
    case .truth(let isTrue)?: self = .truth(isTrue)
    case let value?:
      self =
        value.range.map { range in
          .range(
            PlainRange(
              PlainFraction(range.low.numerator, range.low.denominator),
              PlainFraction(range.high.numerator, range.high.denominator)))
        } ?? .unknown
    case nil: self = .unknown
    }
  }
}

import TestSupport
import Testing

@testable import PlanForms

/// The arithmetic and the matcher against slow plain second implementations.
@Suite struct `Expressions against a plain twin` {
  /// A fraction as two machine integers, never reduced.
  struct PlainFraction {
    var over: Int
    var under: Int

    static func + (one: Self, other: Self) -> Self {
      Self(over: one.over * other.under + other.over * one.under, under: one.under * other.under)
    }
    static func * (one: Self, other: Self) -> Self {
      Self(over: one.over * other.over, under: one.under * other.under)
    }
    func isBelow(_ other: Self) -> Bool { over * other.under < other.over * under }
    var exact: ExactNumber? { ExactNumber(Int128(over), over: Int128(under)) }
  }

  @Test func `fractions add, multiply, divide and compare exactly`() throws {
    var dice = SplitMix(seed: 1)
    for _ in 0..<2_000 {
      let one = PlainFraction(
        over: .random(in: -999...999, using: &dice), under: .random(in: 1...99, using: &dice))
      let other = PlainFraction(
        over: .random(in: -999...999, using: &dice), under: .random(in: 1...99, using: &dice))
      let left = try #require(one.exact)
      let right = try #require(other.exact)
      #expect(left.adding(right) == (one + other).exact)
      #expect(left.multiplied(by: right) == (one * other).exact)
      #expect((left < right) == one.isBelow(other))
      if other.over != 0 { #expect(left.divided(by: right)?.multiplied(by: right) == left) }
    }
  }

  @Test func `a comparison of ranges is what holds for all their numbers`() {
    var dice = SplitMix(seed: 2)
    func range() -> ClosedRange<Int> {
      let low = Int.random(in: -4...4, using: &dice)
      return low...(low + .random(in: 0...3, using: &dice))
    }
    func verdict(_ answers: [Bool]) -> Bool? {
      answers.allSatisfy { $0 } ? true : answers.contains(true) ? nil : false
    }
    for _ in 0..<2_000 {
      let (one, other) = (range(), range())
      let left = ExactRange(ExactNumber(one.lowerBound), ExactNumber(one.upperBound))
      let right = ExactRange(ExactNumber(other.lowerBound), ExactNumber(other.upperBound))
      let pairs = one.flatMap { first in other.map { (first, $0) } }
      #expect(left.isLess(than: right) == verdict(pairs.map { $0 < $1 }))
      #expect(left.isEqual(to: right) == verdict(pairs.map { $0 == $1 }))
      let products = pairs.map { $0 * $1 }.sorted()
      #expect(
        left.multiplied(by: right)
          == ExactRange(ExactNumber(products[0]), ExactNumber(products[products.count - 1])))
    }
  }

  /// Tries every way a `*` may be taken.
  static func plainMatch(_ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
      return plainMatch(pattern.dropFirst(), text)
        || (!text.isEmpty && plainMatch(pattern, text.dropFirst()))
    }
    guard let next = text.first, first == "?" || first == next else { return false }
    return plainMatch(pattern.dropFirst(), text.dropFirst())
  }

  @Test func `patterns match what trying every way matches`() {
    var dice = SplitMix(seed: 3)
    for _ in 0..<3_000 {
      let pattern = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
        Array("ab*?")[Int.random(in: 0..<4, using: &dice)]
      }
      let text = (0..<Int.random(in: 0...7, using: &dice)).map { _ in
        Array("ab")[Int.random(in: 0..<2, using: &dice)]
      }
      #expect(
        WildcardPattern(String(pattern)).matches(String(text))
          == Self.plainMatch(pattern[...], text[...]), "\(String(pattern)) \(String(text))")
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `a pattern made to be slow is not`() {
    let pattern = WildcardPattern(String(repeating: "*a", count: 40) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 5_000)))
  }

  /// Any text at all is either an expression or a mistake with a place in it.
  @Test func `no text traps the parser`() throws {
    let pieces = [
      "allocation", "cost", "actions", "(", ")", "+", "-", "*", "/", "<", "=", ".", ",", "and",
      "or",
      "not", "in", "where", "sum", "any", "£1,000", "12.5", "25%", "2020-10-02", "'x'", "yes", "“",
    ]
    let form = try #require(Expressions.form)
    var dice = SplitMix(seed: 4)
    for _ in 0..<3_000 {
      let source = (0..<Int.random(in: 1...12, using: &dice))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }.joined(separator: " ")
      let evaluator = Evaluator(
        RuleContext(reading: Expressions.reading), form.names, tables: form.tables)
      do throws(ExpressionMistake) {
        _ = evaluator.evaluate(
          try ExpressionChecker(names: form.names, scope: .form).check(source))
      } catch {
        #expect((0...source.unicodeScalars.count).contains(error.offset))
      }
    }
  }
}

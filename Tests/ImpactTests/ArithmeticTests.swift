import Impact
import InventedProgrammes
import Testing

@Suite struct `Exact arithmetic` {
  struct Rounding: Sendable, CustomTestStringConvertible {
    var text: String
    var places: Int
    var shown: String
    var testDescription: String { "\(text) to \(places) places" }
  }

  @Test(arguments: [
    Rounding(text: "0.5", places: 0, shown: "1"), Rounding(text: "-0.5", places: 0, shown: "-1"),
    Rounding(text: "-0.4", places: 0, shown: "0"),
    Rounding(text: "63.45", places: 1, shown: "63.5"),
    Rounding(text: "63.1", places: 1, shown: "63.1"),
    Rounding(text: ".05", places: 1, shown: "0.1"),
    Rounding(text: "1234567.891", places: 2, shown: "1234567.89"),
    Rounding(text: "7", places: 3, shown: "7.000"),
  ])
  func `halves are rounded away from zero`(_ example: Rounding) {
    #expect(Rational(decimal: example.text)?.text(places: example.places) == example.shown)
  }

  @Test(arguments: ["", ".", "1.2.3", "1e5", "٣", "--1", "12345678901", "NaN", "1,000"])
  func `what is no plain decimal is not read`(_ text: String) {
    #expect(Rational(decimal: text) == nil)
  }

  @Test func `sums and products obey the laws of fractions`() throws {
    var numbers = SeededNumbers(1)
    func random(_ numbers: inout SeededNumbers) -> Rational {
      Rational(
        Int.random(in: -9_999...9_999, using: &numbers),
        over: Int.random(in: 1...999, using: &numbers)) ?? .zero
    }
    for _ in 0..<2_000 {
      let (a, b, c) = (random(&numbers), random(&numbers), random(&numbers))
      #expect(try a * (b + c) == a * b + a * c)
      #expect(try (a - b) + b == a)
      if !b.isZero { #expect(try a / b * b == a) }
      let difference = try b - a
      #expect((a < b) == (difference > .zero))
    }
  }

  @Test func `what does not fit is refused, not wrapped`() {
    let huge = Rational(Int128.max, over: 1) ?? .zero
    #expect(throws: ArithmeticOverflow.self) { try huge + huge }
    #expect(throws: ArithmeticOverflow.self) { try huge * huge }
    #expect(throws: ArithmeticOverflow.self) { try huge / .zero }
    #expect(huge > (Rational(Int128.max - 1, over: 1) ?? .zero))
  }
}

@Suite struct `Wilson’s interval` {
  struct Case: Sendable, CustomTestStringConvertible {
    var count: Int
    var base: Int
    var low: String
    var high: String
    var testDescription: String { "\(count) of \(base)" }
  }

  /// Made with statsmodels 0.15.0 on SciPy 1.17.1:
  /// `proportion_confint(count, base, alpha=0.05, method="wilson")`, to seven places.
  @Test(arguments: [
    Case(count: 0, base: 1, low: "0.0000000", high: "0.7934507"),
    Case(count: 1, base: 1, low: "0.2065493", high: "1.0000000"),
    Case(count: 0, base: 10, low: "0.0000000", high: "0.2775328"),
    Case(count: 10, base: 10, low: "0.7224672", high: "1.0000000"),
    Case(count: 5, base: 10, low: "0.2365931", high: "0.7634069"),
    Case(count: 22, base: 33, low: "0.4960789", high: "0.8024977"),
    Case(count: 1, base: 1_000, low: "0.0001765", high: "0.0056426"),
    Case(count: 37, base: 61, low: "0.4811725", high: "0.7193165"),
    Case(count: 999, base: 1_000, low: "0.9943574", high: "0.9998235"),
    Case(count: 123_456, base: 1_000_000, low: "0.1228127", high: "0.1241022"),
  ])
  func `agrees with statsmodels`(_ example: Case) throws {
    let interval = try #require(WilsonInterval(count: example.count, of: example.base))
    #expect(interval.low.text(places: 7) == example.low)
    #expect(interval.high.text(places: 7) == example.high)
  }

  @Test(arguments: [(0, 0), (1, 0), (-1, 5), (6, 5), (1, 2_000_000)])
  func `there is none where there is no share`(_ count: Int, _ base: Int) {
    #expect(WilsonInterval(count: count, of: base) == nil)
  }
}

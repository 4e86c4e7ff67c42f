import Foundation
import Impact
import TestSupport
import Testing

/// Exact fractions against school arithmetic: long division, figure by figure.
@Suite struct `Arithmetic longhand` {
  /// The quotient to so many places, halves away from zero, with commas where they are wanted.
  private static func divide(_ top: Int, _ bottom: Int, places: Int, grouped: Bool) -> String {
    let isNegative = (top < 0) != (bottom < 0)
    let (top, bottom) = (abs(top), abs(bottom))
    var figures = Array(String(top / bottom)).compactMap(\.wholeNumberValue)
    let wholes = figures.count
    var rest = top % bottom
    for _ in 0...places {
      rest *= 10
      figures.append(rest / bottom)
      rest %= bottom
    }
    // The last figure decides.
    if figures.removeLast() >= 5 {
      var index = figures.count - 1
      while index >= 0 {
        figures[index] += 1
        if figures[index] < 10 { break }
        figures[index] = 0
        index -= 1
      }
      if index < 0 { figures.insert(1, at: 0) }
    }
    let count = figures.count - places
    let digits = figures.map(String.init)
    var whole = digits[..<count].joined()
    if grouped {
      var parts: [String] = []
      while whole.count > 3 {
        parts.insert(String(whole.suffix(3)), at: 0)
        whole = String(whole.dropLast(3))
      }
      whole = ([whole] + parts).joined(separator: ",")
    }
    let isNought = figures.allSatisfy { $0 == 0 }
    _ = wholes
    return (isNegative && !isNought ? "-" : "") + whole
      + (places > 0 ? "." + digits[count...].joined() : "")
  }

  @Test func `gives every fraction the same decimals`() throws {
    var dice = SplitMix(seed: 3_141)
    for _ in 0..<20_000 {
      let sizes = [9, 99, 9_999, 99_999_999]
      let size = sizes[Int.random(in: 0..<4, using: &dice)]
      let top = Int.random(in: -size...size, using: &dice)
      let bottom = Int.random(
        in: 1...[7, 8, 64, 1_000, 99_999][Int.random(in: 0..<5, using: &dice)], using: &dice)
      let places = Int.random(in: 0...6, using: &dice)
      let isGrouped = Bool.random(using: &dice)
      let fraction = try #require(Rational(top, over: bottom))
      let expected = Self.divide(top, bottom, places: places, grouped: isGrouped)
      let text = fraction.text(places: places, grouped: isGrouped)
      #expect(text == expected, "\(top)/\(bottom) to \(places)")
      // What is written reads back as what was rounded.
      if !isGrouped {
        let read = try #require(Rational(decimal: text))
        let off = try (read - fraction).magnitude * Rational(whole: 2)
        let unit = try #require(Rational(1, over: Int(pow(10.0, Double(places)))))
        #expect(off <= unit)
      }
      var short = expected.replacing(",", with: "")
      if short.contains(".") {
        while short.hasSuffix("0") { short.removeLast() }
        if short.hasSuffix(".") { short.removeLast() }
      }
      #expect(fraction.shortText(places: places) == short)
      if places == 0 { #expect(fraction.rounded == Int(short)) }
    }
  }

  @Test func `orders fractions as their difference does`() throws {
    var dice = SplitMix(seed: 2_718)
    for _ in 0..<5_000 {
      func draw() -> Rational {
        Rational(
          Int.random(in: -99_999...99_999, using: &dice),
          over: Int.random(in: 1...99_999, using: &dice)) ?? .zero
      }
      let (one, other) = (draw(), draw())
      let less = try (one - other).isNegative
      #expect((one < other) == less)
      #expect((one == other) == (try (one - other).isZero))
    }
  }

  /// Wilson's formula in floating point, which is sure to nine places for numbers as these.
  @Test func `gives the interval of every share, whatever the base`() throws {
    var dice = SplitMix(seed: 1_927)
    for _ in 0..<4_000 {
      let base = Int.random(
        in: 1...[9, 60, 900, 30_000, 1_000_000][Int.random(in: 0..<5, using: &dice)], using: &dice)
      let count = Int.random(in: 0...base, using: &dice)
      let interval = try #require(WilsonInterval(count: count, of: base), "\(count) of \(base)")
      let (n, p, z) = (Double(base), Double(count) / Double(base), 1.959_964)
      let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
      let reach = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
      let low = Double(interval.low.text(places: 9)) ?? -1
      let high = Double(interval.high.text(places: 9)) ?? -1
      #expect(abs(low - max(0, centre - reach)) < 2e-9, "\(count) of \(base)")
      #expect(abs(high - min(1, centre + reach)) < 2e-9, "\(count) of \(base)")
      let share = try #require(Rational(count, over: base))
      #expect(interval.low <= share && share <= interval.high)
    }
  }

  /// A share as a return gives it, in per cent with up to two decimals, is no whole number of pupils.
  @Test func `gives the interval of a percentage that was rounded`() throws {
    var dice = SplitMix(seed: 95)
    for _ in 0..<2_000 {
      let base = Int.random(in: 1...20_000, using: &dice)
      let hundredths = Int.random(in: 0...10_000, using: &dice)
      let share = try #require(Rational(hundredths, over: 10_000))
      let interval = try #require(
        WilsonInterval(share: share, base: base), "\(hundredths) of \(base)")
      #expect(interval.low <= share && share <= interval.high)
      #expect(interval.low >= .zero && interval.high <= .one)
    }
  }
}

import TestSupport
import Testing

@testable import Documents

@Suite struct `Cell numbers` {
  struct Case: Sendable, CustomTestStringConvertible {
    var written: String
    var text: String?
    var testDescription: String { written.debugDescription }

    init(_ written: String, _ text: String?) { (self.written, self.text) = (written, text) }
  }

  @Test(arguments: [
    Case("0", "0"), Case("-0", "0"), Case("0.0", "0"), Case("12.50", "12.5"), Case("007", "7"),
    Case("+5", "5"), Case("-1000", "-1000"), Case(".5", "0.5"), Case("5.", "5"),
    Case(" 42\n", "42"), Case("\t-1.5 ", "-1.5"),
    Case("0.30000000000000004", "0.3"), Case("1.1499999999999999", "1.15"),
    Case("5600.0000000000009", "5600"), Case("0.1", "0.1"),
    Case("1E3", "1000"), Case("1e3", "1000"), Case("1.5E-7", "0.00000015"),
    Case("2.5E+2", "250"), Case("12345678901234567", "12345678901234600"),
    Case("999999999999999", "999999999999999"), Case("9999999999999999", "10000000000000000"),
    Case("999999999999999.9", "1000000000000000"),
    Case("1E30", "1" + String(repeating: "0", count: 30)), Case("1E31", "1E+31"),
    Case("-1.25E300", "-1.25E+300"), Case("1E-40", "1E-40"), Case("9.99E307", "9.99E+307"),
    Case("1E308", nil), Case("1E999999999999", nil), Case("1E-400", "0"),
    Case("-1E-999999999999", "0"), Case("0E999999999", "0"),
    Case("", nil), Case(" ", nil), Case("-", nil), Case(".", nil), Case("E3", nil), Case("1E", nil),
    Case("1E+", nil), Case("1.2.3", nil), Case("1,000", nil), Case("1 000", nil), Case("NaN", nil),
    Case("INF", nil), Case("0x10", nil), Case("£5", nil), Case("--5", nil),
    Case(String(repeating: "9", count: 401), nil),
    Case(
      "0." + String(repeating: "0", count: 20) + "123",
      "0." + String(repeating: "0", count: 20)
        + "123"),
  ])
  func `keep fifteen significant digits, exactly`(_ example: Case) {
    #expect(CellNumber.spelt(example.written)?.text == example.text)
  }

  @Test func `agree with arithmetic by hand on 20,000 random numbers`() {
    var random = SplitMix(seed: 15)
    for _ in 0..<20_000 {
      let written = Self.randomNumber(&random)
      let bytes = Array(written.utf8)
      let text = CellNumber.spelt(written)?.text
      #expect(text == LonghandNumber.text(written), "\(written)")
      if CellNumber.isPlain(bytes.span) { #expect(text == written) }
    }
  }

  @Test func `a number that reads as itself needs no arithmetic`() {
    for plain in ["0", "5", "-5", "12.5", "0.001", "-0.5", "123456789012345"] {
      let isPlain = CellNumber.isPlain(Array(plain.utf8).span)
      #expect(isPlain, "\(plain)")
    }
    for other in ["", "-", "00", "-0", "05", "1.", ".5", "1.0", "1E3", " 1", "1234567890123456"] {
      let isPlain = CellNumber.isPlain(Array(other.utf8).span)
      #expect(!isPlain, "\(other)")
    }
  }

  @Test func `are ordered as numbers`() {
    let ordered = ["-1E300", "-20", "-3", "-0.5", "0", "1E-300", "0.25", "3", "3.1", "20", "1E9"]
      .compactMap { CellNumber.spelt($0) }
    for (index, one) in ordered.enumerated() {
      for (otherIndex, other) in ordered.enumerated() {
        #expect((one < other) == (index < otherIndex))
      }
    }
  }

  static func randomNumber(_ random: inout SplitMix) -> String {
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }
    var text = Bool.random(using: &random) ? "-" : ""
    text += digits(Int.random(in: 1...12, using: &random))
    if Bool.random(using: &random) { text += "." + digits(Int.random(in: 1...18, using: &random)) }
    if Int.random(in: 0...3, using: &random) == 0 {
      text += "E" + String(Int.random(in: -25...15, using: &random))
    }
    return text
  }
}

/// The same by the plainest means: digits in a list, one shift of the point, one rounding.
enum LonghandNumber {
  static func text(_ written: String) -> String {
    let isNegative = written.hasPrefix("-")
    let parts = written.drop { $0 == "-" }.split(separator: "E")
    let sides = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    var digits = (sides[0] + (sides.count > 1 ? sides[1] : "")).compactMap(\.wholeNumberValue)
    var point = sides[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    while digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
    if digits.count > 15 {
      let roundsUp = digits[15] >= 5
      digits = Array(digits.prefix(15))
      var index = 14
      while roundsUp {
        if index < 0 {
          digits.insert(1, at: 0)
          point += 1
          break
        }
        digits[index] += 1
        if digits[index] < 10 { break }
        digits[index] = 0
        index -= 1
      }
    }
    while digits.last == 0 { digits.removeLast() }
    guard !digits.isEmpty else { return "0" }
    while point < 0 {
      digits.insert(0, at: 0)
      point += 1
    }
    while point > digits.count { digits.append(0) }
    let whole = digits.prefix(point).map(String.init).joined()
    let fraction = digits.dropFirst(point).map(String.init).joined()
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole)
      + (fraction.isEmpty ? "" : "." + fraction)
  }
}

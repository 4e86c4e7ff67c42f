/// A number as Excel keeps it: at most fifteen significant decimal digits, exact.
///
/// Excel computes in binary but promises fifteen digits, so the seventeen that a file may carry
/// (`0.30000000000000004`) are rounded here, on the decimal digits themselves, to what Excel shows
/// (`0.3`).  No binary floating point lies on the way.
struct CellNumber: Hashable, Sendable {
  /// Below zero; never for zero itself.
  private(set) var isNegative = false
  /// The significant digits, below 10¹⁵, without trailing zeros.
  private(set) var coefficient: UInt64 = 0
  /// The power of ten that the coefficient is multiplied by; zero for zero.
  private(set) var exponent = 0

  static let significantDigits = 15
  /// The powers of ten that Excel can hold (its numbers end at 9.99E+307).
  static let magnitudes = -307...307

  /// Reads `-12.50`, `1E3` or `1.5e-7` with XML blanks around; nil for anything else, and for
  /// numbers too large for Excel.
  ///
  /// What is too small for Excel is zero, as in Excel.
  init?(_ text: Span<UInt8>) {
    var scan = Scan()
    guard let parts = scan.number(text) else { return nil }
    coefficient = parts.coefficient
    exponent = parts.exponent
    if parts.roundsUp { coefficient += 1 }
    normalise()
    guard coefficient > 0 else { return }
    let magnitude = exponent + Self.digitCount(coefficient) - 1
    guard magnitude <= Self.magnitudes.upperBound else { return nil }
    guard magnitude >= Self.magnitudes.lowerBound else {
      (coefficient, exponent) = (0, 0)
      return
    }
    isNegative = parts.isNegative
  }

  private mutating func normalise() {
    guard coefficient > 0 else {
      exponent = 0
      return
    }
    while coefficient.isMultiple(of: 10) {
      coefficient /= 10
      exponent += 1
    }
  }

  private static func digitCount(_ value: UInt64) -> Int {
    var (count, rest) = (1, value)
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }
}

extension CellNumber {
  /// How many zeros the plain form may add on either side before the scientific form is used.
  private static let plainZeros = 30

  /// The plain number (`12.5`, `-1000`), or `1E+300` where plain digits would run beyond thirty
  /// zeros.
  var text: String {
    guard coefficient > 0 else { return "0" }
    var digits = Array(String(coefficient).utf8)
    let point = digits.count + exponent
    if exponent > Self.plainZeros || point < -Self.plainZeros { return scientific(digits) }
    let zero = UInt8(ascii: "0")
    if exponent >= 0 {
      digits.append(contentsOf: repeatElement(zero, count: exponent))
    } else if point > 0 {
      digits.insert(UInt8(ascii: "."), at: point)
    } else {
      digits.insert(contentsOf: [zero, UInt8(ascii: ".")], at: 0)
      digits.insert(contentsOf: repeatElement(zero, count: -point), at: 2)
    }
    if isNegative { digits.insert(UInt8(ascii: "-"), at: 0) }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Whether `text` is spelt as `text` of the number it stands for would be: most cells are, and
  /// need no arithmetic.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    let start = !text.isEmpty && text[0] == UInt8(ascii: "-") ? 1 : 0
    guard text.count > start, text.count - start <= significantDigits else { return false }
    var point: Int?
    for index in start..<text.count {
      if text[index] == UInt8(ascii: "."), point == nil {
        point = index
      } else if !(0x30...0x39).contains(text[index]) {
        return false
      }
    }
    let zero = UInt8(ascii: "0")
    let leadsWithZero = text[start] == zero
    guard let point else { return !leadsWithZero || (text.count == 1 && start == 0) }
    guard point > start, text[text.count - 1] != zero, point < text.count - 1 else { return false }
    return !leadsWithZero || point == start + 1
  }

  private func scientific(_ digits: [UInt8]) -> String {
    let power = exponent + digits.count - 1
    let first = String(decoding: digits.prefix(1), as: UTF8.self)
    let rest = String(decoding: digits.dropFirst(), as: UTF8.self)
    return (isNegative ? "-" : "") + first + (rest.isEmpty ? "" : "." + rest)
      + "E" + (power < 0 ? "-" : "+") + String(power.magnitude)
  }
}

extension CellNumber: Comparable {
  static func < (one: Self, other: Self) -> Bool {
    if one.isNegative != other.isNegative { return one.isNegative }
    return one.isNegative
      ? other.magnitudeIsBelow(one) : one.magnitudeIsBelow(other)
  }

  private func magnitudeIsBelow(_ other: Self) -> Bool {
    guard coefficient > 0, other.coefficient > 0 else { return coefficient < other.coefficient }
    let length = Self.digitCount(coefficient)
    let otherLength = Self.digitCount(other.coefficient)
    let (magnitude, otherMagnitude) = (length + exponent, other.exponent + otherLength)
    guard magnitude == otherMagnitude else { return magnitude < otherMagnitude }
    return widened(from: length) < other.widened(from: otherLength)
  }

  /// The coefficient with zeros added up to fifteen digits.
  private func widened(from length: Int) -> UInt64 {
    var value = coefficient
    for _ in length..<max(length, Self.significantDigits) { value *= 10 }
    return value
  }
}

/// One walk over the characters of a number.
private struct Scan {
  struct Parts {
    var isNegative = false
    var coefficient: UInt64 = 0
    var exponent = 0
    var roundsUp = false
  }

  private var index = 0

  /// Longer texts are no numbers that a program would write.
  private static let longest = 400

  mutating func number(_ text: Span<UInt8>) -> Parts? {
    guard text.count <= Self.longest else { return nil }
    var parts = Parts()
    skipBlanks(text)
    parts.isNegative = sign(text)
    guard digits(text, into: &parts) else { return nil }
    if take(UInt8(ascii: "E"), text) || take(UInt8(ascii: "e"), text) {
      guard let power = power(text) else { return nil }
      parts.exponent += power
    }
    skipBlanks(text)
    return index == text.count ? parts : nil
  }

  /// The first fifteen significant digits; the sixteenth decides whether they are rounded up.
  private mutating func digits(_ text: Span<UInt8>, into parts: inout Parts) -> Bool {
    var seen = 0
    var significant = 0
    var afterPoint = false
    while true {
      if let digit = digit(text) {
        seen += 1
        if significant > 0 || digit > 0 { significant += 1 }
        if significant <= CellNumber.significantDigits {
          parts.coefficient = parts.coefficient * 10 + UInt64(digit)
          if afterPoint { parts.exponent -= 1 }
        } else {
          if significant == CellNumber.significantDigits + 1 { parts.roundsUp = digit >= 5 }
          if !afterPoint { parts.exponent += 1 }
        }
      } else if !afterPoint, take(UInt8(ascii: "."), text) {
        afterPoint = true
      } else {
        return seen > 0
      }
    }
  }

  /// Bounded, so that no sum of exponents can overflow.
  private mutating func power(_ text: Span<UInt8>) -> Int? {
    let isNegative = sign(text)
    var power = 0
    var seen = 0
    while let digit = digit(text) {
      power = min(power * 10 + Int(digit), 99_999)
      seen += 1
    }
    return seen == 0 ? nil : isNegative ? -power : power
  }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    while index < text.count, text[index] == 0x20 || (0x09...0x0D).contains(text[index]) {
      index += 1
    }
  }

  /// Whether a minus stands here; either sign is stepped over.
  private mutating func sign(_ text: Span<UInt8>) -> Bool {
    if take(UInt8(ascii: "-"), text) { return true }
    _ = take(UInt8(ascii: "+"), text)
    return false
  }

  private mutating func take(_ wanted: UInt8, _ text: Span<UInt8>) -> Bool {
    guard index < text.count, text[index] == wanted else { return false }
    index += 1
    return true
  }

  private mutating func digit(_ text: Span<UInt8>) -> UInt8? {
    guard index < text.count, (0x30...0x39).contains(text[index]) else { return nil }
    index += 1
    return text[index - 1] & 0xF
  }
}

/// A decimal number as text, with binary noise rounded off and no floating point on the way.
struct DecimalText: CustomStringConvertible {
  private let isNegative: Bool
  /// Digits without leading zeros; empty for zero.
  private let digits: [UInt8]
  /// How many of the digits stand after the point; may be more than there are, or negative.
  private let scale: Int

  private init(isNegative: Bool, digits: [UInt8], scale: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.scale = scale
  }

  /// Reads `12.5`, `-0.30000000000000004`, `6.5E-1`; nil for anything else.
  ///
  /// Excel keeps 15 significant digits (ECMA-376-1 says nothing; Excel's own specification does), so
  /// what stands beyond them is noise of the binary form.
  init?(_ text: String) {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count <= 2, let mantissa = parts.first,
      let exponent = parts.count == 2 ? Int(parts[1]) : 0, abs(exponent) < 400
    else { return nil }
    let unsigned = mantissa.drop { $0 == "-" || $0 == "+" }
    let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, !unsigned.isEmpty, unsigned.utf8.count < 400,
      halves.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let fraction = halves.count == 2 ? halves[1] : ""
    var digits = (Array(halves[0].utf8) + Array(fraction.utf8)).map { $0 - 0x30 }
    var scale = fraction.utf8.count - exponent
    digits = Array(digits.drop { $0 == 0 })
    if digits.count > 15 {
      let dropped = digits.count - 15
      let roundsUp = digits[15] >= 5
      digits = Array(digits.prefix(15))
      scale -= dropped
      if roundsUp { Self.increment(&digits) }
      while digits.last == 0, scale > 0 {
        digits.removeLast()
        scale -= 1
      }
    }
    self.init(isNegative: mantissa.hasPrefix("-") && !digits.isEmpty, digits: digits, scale: scale)
  }

  private static func increment(_ digits: inout [UInt8]) {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
  }

  /// The number times ten to the power of `places`, without zeros at the end of a fraction.
  func shifted(by places: Int) -> DecimalText {
    var digits = digits
    var scale = scale - places
    while digits.last == 0, scale > 0 {
      digits.removeLast()
      scale -= 1
    }
    return DecimalText(isNegative: isNegative, digits: digits, scale: scale)
  }

  var description: String {
    guard !digits.isEmpty else { return "0" }
    var text = digits.map { $0 + 0x30 }
    if scale <= 0 {
      text += Array(repeating: 0x30, count: min(-scale, 400))
    } else {
      if text.count <= scale {
        text = Array(repeating: 0x30, count: min(scale - text.count + 1, 800)) + text
      }
      text.insert(UInt8(ascii: "."), at: text.count - scale)
    }
    return (isNegative ? "-" : "") + String(decoding: text, as: UTF8.self)
  }
}

/// One piece of an answer: a number, a word, a mark or the end of a line.
struct ValueToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case number(WrittenNumber)
    /// Folded letters, with digits inside where they began with a letter: `y5`, `p/h`, `tbc`.
    case word(String)
    /// Any other scalar: `£`, `+`, `(`.
    case mark(Unicode.Scalar)
    case line
  }

  var kind: Kind
  /// Whether nothing stands between this piece and the one before it.
  var isGlued: Bool

  var word: String? { if case .word(let word) = kind { word } else { nil } }
  var number: WrittenNumber? { if case .number(let number) = kind { number } else { nil } }
  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark(scalar) }
}

/// A number as it was written, with what is odd about its writing.
struct WrittenNumber: Hashable, Sendable {
  enum Fault: Hashable, Sendable {
    /// `1,00` or `12,5000`.
    case badGrouping
    /// `5.000`: five, or five thousand.
    case ambiguousSeparator
    /// `1.2.3` or `1.234,5`.
    case manyPoints
    /// More than 18 digits.
    case tooLong
  }

  /// The digits before and after the point, without separators.
  var whole: String
  var fraction: String
  /// Nil with a fault `tooLong`.
  var value: ExactNumber?
  var fault: Fault?
  var hasGroups = false
  /// `47, 360` or `11 387`.
  var hasSpace = false
  /// Written with a fraction sign such as `¾`, which has no decimal text of its own.
  var isVulgar = false

  /// The whole number; nil where there is a fraction or a fault.
  var integer: Int? { fault == nil ? value?.whole : nil }
  /// Whether nothing but digits was written.
  var isPlainDigits: Bool { fraction.isEmpty && !hasGroups && !hasSpace && fault == nil }
  /// Canonical decimal text: digits as written, without separators.
  var decimalText: String {
    var digits = whole
    if whole.utf8.first == UInt8(ascii: "0") {
      digits = String(Substring(whole.utf8.drop { $0 == UInt8(ascii: "0") }))
      if digits.isEmpty { digits = "0" }
    }
    return fraction.isEmpty ? digits : digits + "." + fraction
  }
}

extension ExactNumber {
  /// The digits before and after a decimal point; nil beyond 18 digits.
  init?(whole: some StringProtocol, fraction: some StringProtocol) {
    guard whole.utf8.count + fraction.utf8.count <= 18 else { return nil }
    let decimal = fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
    self.init(decimal: decimal)
  }

  /// Nil where the number is not whole or does not fit.
  var whole: Int? { isWhole ? Int(exactly: numerator) : nil }

  /// How far apart two numbers are, in either direction; nil where that cannot be held.
  func distance(to other: ExactNumber) -> ExactNumber? {
    guard let difference = adding(other.negated) else { return nil }
    return difference.numerator < 0 ? difference.negated : difference
  }
}

/// Amounts of money as people here write them.
package enum Pounds {
  /// `£5,000`, or `£5,000.50` where there are pence.
  package static func shown(_ pence: Int) -> String {
    let exact = precise(pence)
    return exact.hasSuffix(".00") ? String(exact.dropLast(3)) : exact
  }

  /// Always with pence: `£5,000.00`, `-£0.05`.
  package static func precise(_ pence: Int) -> String {
    let magnitude = pence.magnitude
    let (pounds, rest) = magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(pence < 0 ? "-" : "")£\(grouped(pounds)).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// For CSV and groups.csv, with no sign or comma: `5000`, `5000.50`.
  package static func plain(_ pence: Int) -> String {
    shown(pence).filter { $0 != "£" && $0 != "," }
  }

  /// `12,345`.
  package static func grouped(_ number: some BinaryInteger) -> String {
    let digits = String(number)
    var shown = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, shown != "-" { shown += "," }
      shown.append(digit)
    }
    return shown
  }
}

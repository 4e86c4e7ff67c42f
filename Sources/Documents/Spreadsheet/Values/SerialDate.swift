/// The two ways in which a workbook counts days (ECMA-376-1, 18.17.4.1).
enum DateSystem: Sendable {
  /// Day 1 is 1 January 1900, and 1900 is taken for a leap year.
  case from1900
  /// Day 0 is 1 January 1904.
  case from1904

  /// The last serial that Excel shows as a date, 31 December 9999.
  var lastDay: Int {
    switch self {
    case .from1900: 2_958_465
    case .from1904: 2_957_003
    }
  }
}

/// A serial number read as a day and a time of day, written as ISO 8601.
struct SerialDate: Hashable, Sendable {
  /// Whole days in the workbook's own count.
  var day: Int
  /// Milliseconds after midnight, below 86,400,000.
  var millisecond: Int

  static let millisecondsPerDay = 86_400_000

  /// Splits a serial number; nil for negative ones and beyond the last day, which Excel shows as
  /// a row of hashes.
  ///
  /// Times are rounded to the millisecond, the finest that a number format can show.
  init?(_ number: CellNumber, in system: DateSystem) {
    guard !number.isNegative,
      let parts = Self.split(number, upTo: system.lastDay)
    else { return nil }
    (day, millisecond) = parts
    if millisecond == Self.millisecondsPerDay { (day, millisecond) = (day + 1, 0) }
    guard day <= system.lastDay else { return nil }
  }

  private static func split(_ number: CellNumber, upTo last: Int) -> (Int, Int)? {
    if number.exponent >= 0 {
      var day = number.coefficient
      guard day <= UInt64(last) else { return nil }
      for _ in 0..<number.exponent {
        day *= 10
        guard day <= UInt64(last) else { return nil }
      }
      return (Int(day), 0)
    }
    // Below 10⁻³⁰ of a day nothing is left, and 10³⁰ still leaves room for the product.
    guard number.exponent >= -30 else { return (0, 0) }
    var scale: UInt128 = 1
    for _ in 0..<(-number.exponent) { scale *= 10 }
    let (day, rest) = UInt128(number.coefficient).quotientAndRemainder(dividingBy: scale)
    guard day <= UInt128(last) else { return nil }
    let milliseconds = (rest * UInt128(millisecondsPerDay) + scale / 2) / scale
    return (Int(day), Int(milliseconds))
  }

  /// `2020-11-02`, `2020-11-02T13:30:00`, `13:30:00`.
  ///
  /// - The time is left out at midnight, unless the format shows nothing but a time.
  /// - In the 1900 system day 0 is no day, so what lies before day 1 is a time alone; in the 1904
  ///   system it is 1 January, so a format that shows a date decides.
  /// - Serial 60 of the 1900 system is `1900-02-29`, a day that never was: Excel shows it so, and
  ///   whoever reads the text as a date will refuse it.
  func text(_ shape: CellNumberFormat.Shape, in system: DateSystem) -> String {
    if shape == .elapsed { return duration }
    var text: [UInt8] = []
    text.reserveCapacity(24)
    if day == 0 && (system == .from1900 || shape == .time) {
      appendTimeOfDay(to: &text)
    } else {
      Self.append(Self.civil(day, in: system), to: &text)
      if millisecond != 0 || shape == .time {
        text.append(UInt8(ascii: "T"))
        appendTimeOfDay(to: &text)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func appendTimeOfDay(to text: inout [UInt8]) {
    let second = millisecond / 1_000
    Self.append(second / 3_600, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    Self.append(second / 60 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    Self.append(second % 60, digits: 2, to: &text)
    let fraction = millisecond % 1_000
    if fraction != 0 {
      text.append(UInt8(ascii: "."))
      Self.append(fraction, digits: 3, to: &text)
    }
  }

  /// An elapsed time, which formats such as `[h]:mm` show, as an ISO 8601 duration: `PT36H30M`.
  private var duration: String {
    let second = millisecond / 1_000
    let hours = day * 24 + second / 3_600
    let parts = [(hours, "H"), (second / 60 % 60, "M"), (second % 60, "S")]
    let shown = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
    return "PT" + (shown.isEmpty ? "0S" : shown.joined())
  }

  private struct Civil {
    var year: Int
    var month: Int
    var day: Int
  }

  private static func append(_ date: Civil, to text: inout [UInt8]) {
    append(date.year, digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date.month, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date.day, digits: 2, to: &text)
  }

  private static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
    var divisor = digits == 4 ? 1_000 : digits == 3 ? 100 : 10
    while divisor > 0 {
      text.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// The day in the Gregorian calendar, by its 400-year cycle of 146,097 days that begins on
  /// 1 March.
  private static func civil(_ serial: Int, in system: DateSystem) -> Civil {
    if system == .from1900, serial == 60 { return Civil(year: 1900, month: 2, day: 29) }
    // Days from 1 March of the year 0 to day 0 of either system; up to the false 29 February the
    // 1900 system runs one day behind.
    let start =
      switch system {
      case .from1904: 695_361
      case .from1900: serial < 60 ? 693_900 : 693_899
      }
    let days = start + serial
    let (cycle, ofCycle) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfCycle = (ofCycle - ofCycle / 1_460 + ofCycle / 36_524 - ofCycle / 146_096) / 365
    let dayOfYear = ofCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return Civil(
      year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

package import PlanForms

/// A time zone by arithmetic, so that no system's tables stand between a file's time and its day.
package enum TimeZoneRule: String, Sendable, CaseIterable {
  case europeLondon = "Europe/London"
  case utc = "UTC"

  /// The local day and minute of a moment, in seconds since 1970 (UTC); nil outside the years 1 to
  /// 9999.
  ///
  /// British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
  /// Sunday of October (Summer Time Order 2002, SI 2002/262, article 2).
  package func local(secondsSince1970 seconds: Int) -> LocalMinute? {
    guard let utc = Self.minute(secondsSince1970: seconds) else { return nil }
    guard self == .europeLondon, Self.isSummer(utc) else { return utc }
    let (summer, overflow) = seconds.addingReportingOverflow(3_600)
    return overflow ? nil : Self.minute(secondsSince1970: summer)
  }

  /// The moment at which the clocks here show `minute`, in seconds since 1970 (UTC).
  ///
  /// The hour that the clocks skip in March counts from before the change; of the hour that comes
  /// twice in October the first is meant.
  package func secondsSince1970(_ minute: LocalMinute) -> Int {
    let standard = minute.day.daysSince1970 * 86_400 + minute.minute * 60
    let summer = standard - 3_600
    return self == .europeLondon && local(secondsSince1970: summer) == minute ? summer : standard
  }

  private static func minute(secondsSince1970 seconds: Int) -> LocalMinute? {
    let secondOfDay = ((seconds % 86_400) + 86_400) % 86_400
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    guard let day = CalendarDay(daysSince1970: days) else { return nil }
    return LocalMinute(day: day, minute: secondOfDay / 60)
  }

  private static func isSummer(_ utc: LocalMinute) -> Bool {
    guard let start = lastSunday(month: 3, year: utc.day.year),
      let end = lastSunday(month: 10, year: utc.day.year)
    else { return false }
    return LocalMinute(day: start, minute: 60) <= utc && utc < LocalMinute(day: end, minute: 60)
  }

  /// March and October both have 31 days.
  private static func lastSunday(month: Int, year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: 31).flatMap { $0.adding(days: -($0.weekday % 7)) }
  }
}

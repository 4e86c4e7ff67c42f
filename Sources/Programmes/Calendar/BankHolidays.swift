package import PlanForms

/// England's bank holidays by rule, so that no list runs out.
///
/// Sources: Banking and Financial Dealings Act 1971, schedule 1; the proclamations that made New
/// Year's Day (from 1974) and the early May holiday (from 1978) yearly, move a holiday that falls
/// on a weekend to the next free weekday, and moved or added single days.
package enum BankHolidays {
  /// The holidays of a year, ascending; weekdays only.
  package static func england(_ year: Int) -> [CalendarDay] {
    guard let easter = easterSunday(year) else { return [] }
    var days: [CalendarDay] = []
    func add(_ day: CalendarDay?) {
      var day = day
      // A holiday on a weekend, or on a holiday moved before it, goes to the next free weekday.
      while let taken = day, taken.weekday > 5 || days.contains(taken) {
        day = taken.adding(days: 1)
      }
      if let day { days.append(day) }
    }
    add(CalendarDay(year: year, month: 1, day: 1))
    add(easter.adding(days: -2))
    add(easter.adding(days: 1))
    add(moved(earlyMay: year) ?? firstMonday(year, 5))
    add(moved(spring: year) ?? lastMonday(year, 5))
    add(lastMonday(year, 8))
    add(CalendarDay(year: year, month: 12, day: 25))
    add(CalendarDay(year: year, month: 12, day: 26))
    single.filter { $0.0 == year }.forEach { add(CalendarDay(year: $0.0, month: $0.1, day: $0.2)) }
    return days.sorted()
  }

  package static func isHoliday(_ day: CalendarDay) -> Bool { england(day.year).contains(day) }

  /// Easter Sunday of the Gregorian calendar; nil outside the years 1583 to 9999.
  ///
  /// The arithmetic of the anonymous Gregorian computus (Nature, 20 April 1876).
  package static func easterSunday(_ year: Int) -> CalendarDay? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let number = epact + weekday - 7 * shift + 114
    return CalendarDay(year: year, month: number / 31, day: number % 31 + 1)
  }

  /// Royal weddings, a jubilee's second day, a funeral, a coronation, the millennium.
  private static let single = [
    (1981, 7, 29), (1999, 12, 31), (2002, 6, 3), (2011, 4, 29), (2012, 6, 5), (2022, 6, 3),
    (2022, 9, 19), (2023, 5, 8),
  ]

  /// Moved to VE Day's anniversary.
  private static func moved(earlyMay year: Int) -> CalendarDay? {
    year == 1995 || year == 2020 ? CalendarDay(year: year, month: 5, day: 8) : nil
  }

  /// Moved to a jubilee.
  private static func moved(spring year: Int) -> CalendarDay? {
    switch year {
    case 2002, 2012: CalendarDay(year: year, month: 6, day: 4)
    case 2022: CalendarDay(year: year, month: 6, day: 2)
    default: nil
    }
  }

  private static func firstMonday(_ year: Int, _ month: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: 1).flatMap {
      $0.adding(days: (8 - $0.weekday) % 7)
    }
  }

  private static func lastMonday(_ year: Int, _ month: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: CalendarDay.length(ofMonth: month, in: year))
      .flatMap { $0.adding(days: 1 - $0.weekday) }
  }
}

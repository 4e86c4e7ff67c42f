package import PlanForms

/// The days on which the council's office works: no weekends, no bank holidays of England, and
/// none of the days the programme says it is closed.
package struct WorkingDays: Sendable {
  package var closedDays: Set<CalendarDay>

  package init(closedDays: [CalendarDay] = []) {
    self.closedDays = Set(closedDays)
  }

  package func isWorking(_ day: CalendarDay) -> Bool {
    day.weekday <= 5 && !closedDays.contains(day) && !BankHolidays.isHoliday(day)
  }

  /// The working days after `start`, up to and including `end`; 0 where `end` is not later.
  ///
  /// Counted over at most twenty years, which no programme outlives.
  package func count(after start: CalendarDay, through end: CalendarDay) -> Int {
    let last = min(end.daysSince1970, start.daysSince1970 + 20 * 366)
    guard start.daysSince1970 < last else { return 0 }
    var holidays: [Int: [CalendarDay]] = [:]
    var count = 0
    for number in (start.daysSince1970 + 1)...last {
      guard let day = CalendarDay(daysSince1970: number), day.weekday <= 5,
        !closedDays.contains(day)
      else { continue }
      if holidays[day.year] == nil { holidays[day.year] = BankHolidays.england(day.year) }
      if holidays[day.year]?.contains(day) != true { count += 1 }
    }
    return count
  }

  /// How many working days after `deadline` something came; 0 where it was in time.
  ///
  /// What comes in late on the deadline's own day, or before the next working day, is one day late:
  /// late is never 0.
  package func late(received: LocalMinute, deadline: LocalMinute) -> Int {
    guard received > deadline else { return 0 }
    return max(1, count(after: deadline.day, through: received.day))
  }

  /// The day `number` working days after `day`.
  package func day(_ number: Int, after day: CalendarDay) -> CalendarDay? {
    var current: CalendarDay? = day
    for _ in 0..<max(0, number) {
      repeat { current = current?.adding(days: 1) } while current.map { !isWorking($0) } ?? false
    }
    return current
  }
}

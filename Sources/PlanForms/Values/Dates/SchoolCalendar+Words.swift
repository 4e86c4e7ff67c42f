/// The three terms of a school year, each in two halves.
package enum SchoolTerm: Int, Sendable, CaseIterable {
  case autumn, spring, summer
}

/// The breaks between half terms that people date things by.
package enum SchoolBreak: Int, Sendable, CaseIterable {
  case octoberHalfTerm, christmas, februaryHalfTerm, easter, mayHalfTerm
}

extension SchoolCalendar {
  /// The first and last day of a half term, counted 1 to 6 over the year; nil where the calendar
  /// has no such half.
  package func halfTerm(_ number: Int) -> (first: CalendarDay, last: CalendarDay)? {
    guard halfTerms.indices.contains(number - 1) else { return nil }
    let half = halfTerms[number - 1]
    return (half.first, half.last)
  }

  /// A whole term, its half-term holiday included.
  package func term(_ term: SchoolTerm) -> (first: CalendarDay, last: CalendarDay)? {
    guard let first = halfTerm(term.rawValue * 2 + 1), let last = halfTerm(term.rawValue * 2 + 2)
    else { return nil }
    return (first.first, last.last)
  }

  /// The last school day before a break and the first one after it.
  package func around(_ pause: SchoolBreak) -> (before: CalendarDay, after: CalendarDay)? {
    guard let before = halfTerm(pause.rawValue + 1), let after = halfTerm(pause.rawValue + 2) else {
      return nil
    }
    return (before.last, after.first)
  }

  /// The first school day on or after a day; the day itself beyond the calendar.
  package func firstSchoolDay(from day: CalendarDay) -> CalendarDay {
    guard let half = halfTerms.first(where: { $0.last >= day }) else { return day }
    return max(half.first, day)
  }
}

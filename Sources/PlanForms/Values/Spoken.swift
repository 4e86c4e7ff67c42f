// How values are said in messages: British, short, and exact.

/// Says whole numbers as people write them here.
package enum Spoken {
  /// `1240` as `1,240`.
  package static func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return number < 0 ? "-" + grouped : grouped
  }

  /// `£5,600` or `£12.50`; a negative amount begins with a minus sign.
  package static func money(pence: Int) -> String {
    let (pounds, rest) = pence.magnitude.quotientAndRemainder(dividingBy: 100)
    let whole = "£" + number(Int(pounds))
    let sign = pence < 0 ? "-" : ""
    return rest == 0 ? sign + whole : sign + whole + (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  /// `1 table`, `3 tables`.
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(Self.number(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  package static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Money {
  /// `£5,600`, `£12.50`, `about £600`.
  package var spoken: String { (isApproximate ? "about " : "") + Spoken.money(pence: pence) }
}

extension Count {
  /// `24`, `20 to 25`, `about 24`, `1,240`.
  package var spoken: String {
    let number =
      low == high ? Spoken.number(low) : "\(Spoken.number(low)) to \(Spoken.number(high))"
    return (isApproximate ? "about " : "") + number
  }
}

extension CalendarDay {
  /// `October`.
  package var monthName: String { Self.monthNames[month - 1] }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Spoken {
  /// A text from a form as people are shown it: a workbook's day is read as `2020-10-02`, and nobody
  /// who wrote or saw it knows it by that name.
  package static func quote(_ text: String) -> String { CalendarDay(iso: text)?.spoken ?? text }
}

extension DateWindow {
  /// `2 October 2020`, `2 to 6 November 2020`, `2 November to 18 December 2020`, `March 2021`,
  /// `by 1 April 2021`, `from 4 January 2021`.
  package var spoken: String {
    if isOpenAtStart { return "by \(end.spoken)" }
    if isOpenAtEnd { return "from \(start.spoken)" }
    if start == end { return start.spoken }
    if start.year != end.year { return "\(start.spoken) to \(end.spoken)" }
    if start.month != end.month {
      return "\(start.day) \(start.monthName) to \(end.spoken)"
    }
    let isWholeMonth =
      start.day == 1 && end.day == CalendarDay.length(ofMonth: end.month, in: end.year)
    return isWholeMonth
      ? "\(start.monthName) \(start.year)" : "\(start.day) to \(end.spoken)"
  }
}

extension Quantity {
  /// `63.5%`, `11 months`, `97`.
  package var spoken: String {
    switch unit {
    case nil: number
    case "percent": number + "%"
    case "points": number + " points"
    case let unit?: number + " " + unit
    }
  }
}

extension YearGroup {
  /// `nursery`, `reception`, `Y5`.
  package var spoken: String {
    switch self {
    case .nursery: "nursery"
    case .reception: "reception"
    default: code
    }
  }
}

extension Value {
  /// The value as people are shown it; a choice by its label.
  package func spoken(choices: [Choice]) -> String {
    func label(_ id: String) -> String { choices.first { $0.id == id }?.label ?? id }
    return switch self {
    case .text(let text): text
    case .choice(let id): label(id)
    case .choices(let ids): Spoken.list(ids.map(label))
    case .money(let money): money.spoken
    case .date(let window): window.spoken
    case .count(let count): count.spoken
    case .number(let quantity): quantity.spoken
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .yearGroups(let groups): Spoken.list(groups.map(\.spoken))
    }
  }
}

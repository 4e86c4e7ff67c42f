extension ExpressionValue {
  /// The value as a message says it, in British English; choices through `label`.
  func spoken(label: (String) -> String) -> String {
    switch self {
    case .money(let range): range.spoken { pence in pence.rounded.map { Spoken.money(pence: $0) } }
    case .number(let range, let unit):
      range.spoken { $0.description }
        + (unit == Self.percent ? "%" : unit.map { " " + $0 } ?? "")
    case .date(let range): Self.spokenDate(range)
    case .text(let text): text
    case .texts(let texts): Spoken.list(texts)
    case .truth(let isTrue): isTrue ? "yes" : "no"
    case .choice(let id): label(id)
    case .choices(let ids): Spoken.list(ids.map(label))
    case .yearGroups(let groups): Spoken.list(groups.map(\.spoken))
    }
  }

  private static func spokenDate(_ range: ExactRange) -> String {
    guard let first = range.low.rounded.flatMap({ CalendarDay(daysSince1970: $0) }),
      let last = range.high.rounded.flatMap({ CalendarDay(daysSince1970: $0) })
    else { return "a date out of range" }
    return DateWindow(start: first, end: last, isExact: first == last).spoken
  }
}

extension ExactRange {
  fileprivate func spoken(_ point: (ExactNumber) -> String?) -> String {
    let first = point(low) ?? low.description
    return isPoint ? first : "\(first) to \(point(high) ?? high.description)"
  }
}

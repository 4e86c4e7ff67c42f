extension ExpressionFunction {
  /// Functions of dates.
  static let dateFunctions: [ExpressionFunction] = [
    ExpressionFunction(
      name: "earliest", usage: "earliest(date)", summary: "the first day that a date may mean",
      parameters: [.value(.date)], result: .fixed(.date),
      body: .values { values, _ in end(of: values) { $0.low } }),
    ExpressionFunction(
      name: "latest", usage: "latest(date)", summary: "the last day that a date may mean",
      parameters: [.value(.date)], result: .fixed(.date),
      body: .values { values, _ in end(of: values) { $0.high } }),
    ExpressionFunction(
      name: "shift_years", usage: "shift_years(date, 1)",
      summary: "the same day in another year; 29 February becomes the 28th",
      parameters: [.value(.date), .value(.number)], result: .fixed(.date),
      body: .values { values, _ in shiftYears(values) }),
    ExpressionFunction(
      name: "outside", usage: "outside(date, first day, last day)",
      summary: "the last day that the date may mean lies before the first day or after the last",
      parameters: [.value(.date), .value(.date), .value(.date)], result: .fixed(.truth),
      body: .values { values, _ in isOutside(values).map { .truth($0) } ?? .unknown("no date") }),
    ExpressionFunction(
      name: "year_slip", usage: "year_slip(date, first day, last day)",
      summary: "the date is outside, and would not be a year earlier or later",
      parameters: [.value(.date), .value(.date), .value(.date)], result: .fixed(.truth),
      body: .values { values, _ in isYearSlip(values) }),
    ExpressionFunction(
      name: "same_school_year", usage: "same_school_year(text, text)",
      summary: "2020-21, 2020/21, 20/21 and 2020 to 2021 are the same year",
      parameters: [.value(.text), .value(.text)], result: .fixed(.truth),
      body: .values { values, _ in
        guard let one = schoolYear(text(values, 0)), let other = schoolYear(text(values, 1)) else {
          return .unknown("that is not a school year")
        }
        return .truth(one == other)
      }),
  ]

  private static func isOutside(_ values: [ExpressionValue]) -> Bool? {
    guard values.count == 3, let date = values[0].range, let first = values[1].range,
      let last = values[2].range
    else { return nil }
    return date.high < first.low || date.high > last.high
  }

  private static func isYearSlip(_ values: [ExpressionValue]) -> Outcome {
    guard let isOutside = isOutside(values) else { return .unknown("no date") }
    guard isOutside else { return .truth(false) }
    return .truth(
      [-1, 1].contains { shift in
        guard case .known(let moved) = shiftYears([values[0], .number(shift)]) else { return false }
        return self.isOutside([moved, values[1], values[2]]) == false
      })
  }

  /// The last two digits of both years; nil where the text names no two years in a row.
  private static func schoolYear(_ text: String) -> [Int]? {
    let numbers = text.split { !$0.isDigit }.filter { $0.count == 2 || $0.count == 4 }
      .compactMap { Int($0.suffix(2)) }
    guard numbers.count >= 2, (numbers[0] + 1) % 100 == numbers[1] else { return nil }
    return [numbers[0], numbers[1]]
  }

  private static func end(
    of values: [ExpressionValue], _ choose: (ExactRange) -> ExactNumber
  ) -> Outcome {
    guard let range = values.first?.range else { return .unknown("there is no date") }
    return .known(.date(ExactRange(choose(range))))
  }

  private static func shiftYears(_ values: [ExpressionValue]) -> Outcome {
    guard values.count == 2, let dates = values[0].range, let years = values[1].range,
      years.isPoint, let shift = years.low.whole,
      let first = day(dates.low)?.shifted(years: shift),
      let last = day(dates.high)?.shifted(years: shift)
    else { return .unknown("the date cannot be moved") }
    return .known(
      .date(ExactRange(ExactNumber(first.daysSince1970), ExactNumber(last.daysSince1970))))
  }

  private static func day(_ number: ExactNumber) -> CalendarDay? {
    number.rounded.flatMap { CalendarDay(daysSince1970: $0) }
  }
}

extension CalendarDay {
  fileprivate func shifted(years: Int) -> CalendarDay? {
    let (year, overflow) = self.year.addingReportingOverflow(years)
    guard !overflow, (1...9999).contains(year) else { return nil }
    return CalendarDay(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, in: year)))
  }
}

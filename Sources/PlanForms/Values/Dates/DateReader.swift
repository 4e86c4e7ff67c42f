/// Reads when something is: a day, a week, a month, a half term, or a range of them.
struct DateReader {
  let text: AnswerText
  let raw: RawAnswer
  let cell: CellValue?
  let year: AcademicYear

  func reading() -> ValueReading {
    if let cell, let reading = reading(of: cell) { return reading }
    guard !text.isCut else {
      return .unclear("there is too much text to find one date in", ["text_with_date"])
    }
    return checkedByControl(written())
  }

  private func written() -> ValueReading {
    if text.tokens.count == 1, let number = text.tokens[0].number, number.whole.utf8.count > 4 {
      return .unclear("\(number.whole) is a number, not a date", ["excel_serial"])
    }
    do {
      var phrase = DatePhrase(DateItem.items(of: text.written), year: year)
      let window = try phrase.window()
      return ValueReading(.answered, .date(window), flags: phrase.flags)
    } catch {
      return .unclear(error.words, [error.flag])
    }
  }

  // MARK: Date controls

  /// A date control carries the day it shows in a form that cannot be misread.
  private func checkedByControl(_ written: ValueReading) -> ValueReading {
    guard let iso = raw.fullDate?.prefix(10), let day = CalendarDay(iso: iso) else {
      return written
    }
    let exact = ValueReading(
      .answered, .date(DateWindow(start: day, end: day, isExact: true)), flags: ["date_control"])
    guard case .date(let window) = written.value else { return exact }
    if window.start <= day && day <= window.end { return exact }
    // The control may be set to show the month first.
    if window.isExact && window.start.day == day.month && window.start.month == day.day {
      return exact
    }
    return .unclear("the date shown is not the one chosen in the calendar", ["conflict"])
  }

  // MARK: Cells

  private func reading(of cell: CellValue) -> ValueReading? {
    if cell.isBoolean { return cell.trouble }
    if cell.isDate { return date(of: cell) }
    guard cell.isNumber || text.tokens.count == 1 else { return nil }
    guard let number = cell.number ?? text.tokens.first?.number?.value, let serial = number.whole,
      text.tokens.first?.number?.isPlainDigits ?? false, serial > 9_999
    else { return nil }
    guard let day = AcademicYear.day(ofSerial: serial), year.serials.contains(serial) else {
      return .unclear("\(serial) is a number, not a date", ["excel_serial"])
    }
    return ValueReading(
      .answered, .date(DateWindow(start: day, end: day, isExact: true)),
      flags: ["excel_serial_1900"])
  }

  /// A date cell, whose format says how much of the date was meant.
  private func date(of cell: CellValue) -> ValueReading {
    guard let day = CalendarDay(iso: cell.text.prefix(10)) else {
      return .unclear("it gives a time and no day", ["no_date"])
    }
    let parts = DateFormatParts(cell.format)
    var flags: [ReadingFlag] = year.isYearSlip(day) ? ["year_slip"] : []
    // "Nov-20" typed into Excel becomes 1 November 2020, shown without its day.
    if parts.hasMonth && !parts.hasDay && day.day == 1 {
      let last = CalendarDay(
        year: day.year, month: day.month,
        day: CalendarDay.length(ofMonth: day.month, in: day.year))
      return ValueReading(
        .answered, .date(DateWindow(start: day, end: last ?? day, isExact: false)),
        flags: flags + ["month_only"])
    }
    // Without a year Excel took the year of the day it was typed.
    if parts.hasDay && !parts.hasYear { flags.append("year_assumed") }
    return ValueReading(
      .answered, .date(DateWindow(start: day, end: day, isExact: true)), flags: flags)
  }
}

/// Which parts of a date a number format shows (ECMA-376-1, 18.8.31).
struct DateFormatParts {
  private(set) var hasDay = false
  private(set) var hasMonth = false
  private(set) var hasYear = false

  /// Literals in quotes, behind a backslash and in brackets are no part of the date.
  init(_ format: String) {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in format.lowercased().unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "[" || character == "]" {
        isBracketed = character == "["
      } else if character == "\\" {
        isEscaped = true
      } else if !isBracketed {
        hasDay = hasDay || character == "d"
        hasMonth = hasMonth || character == "m"
        hasYear = hasYear || character == "y"
      }
    }
  }
}

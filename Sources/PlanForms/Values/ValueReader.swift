/// Reads values as the spellings list says: the safe reading, or none.
///
/// Each type has a small reader that works on the pieces of the text and must account for all of
/// them; a piece left over that could change the value makes the answer unclear.
package struct ValueReader: Sendable {
  /// The calendar and dates that words such as "Autumn 2" and "Fri 2 Oct" are read by.
  package var calendar: SchoolCalendar { didSet { settings = Settings() } }
  /// The academic year's first and last day, used where a year is left out; the calendar's own
  /// where they are nil.
  package var yearStarts: CalendarDay? { didSet { settings = Settings() } }
  package var yearEnds: CalendarDay? { didSet { settings = Settings() } }
  /// Texts of the form's own prompts and examples, which are no answers.
  package var exampleTexts: [String] {
    didSet {
      examples = Set(exampleTexts.map(FoldedText.fold))
      settings = Settings()
    }
  }
  /// Stands for all that values are read by: the copies of a reader have it in common until one is set
  /// otherwise.
  private(set) var settings = Settings()

  final class Settings: Sendable {}

  /// `exampleTexts`, folded once.
  private var examples: Set<String>
  private let spellingWords = Memo<[String]>()
  private let countedKinds = Memo<CountedKind>()

  package init(
    calendar: SchoolCalendar = .england2020, yearStarts: CalendarDay? = nil,
    yearEnds: CalendarDay? = nil, exampleTexts: [String] = []
  ) {
    self.calendar = calendar
    self.yearStarts = yearStarts
    self.yearEnds = yearEnds
    self.exampleTexts = exampleTexts
    examples = Set(exampleTexts.map(FoldedText.fold))
  }

  /// Reads `raw` as a value of `field`'s type.
  package func read(_ raw: RawAnswer, as field: FieldDefinition) -> ValueReading {
    let text = AnswerText(raw, isProse: field.type == .text || field.type == .schools)
    if let fault = raw.cell.map(CellValue.init)?.fault { return fault }
    if CellValue.isErrorText(text.folded) { return CellValue.error }
    var reading = value(of: text, raw, field)
    if text.hasStruck && !reading.flags.contains("struck_through") {
      reading.flags.append("struck_through")
    }
    return reading
  }

  private func value(of text: AnswerText, _ raw: RawAnswer, _ field: FieldDefinition)
    -> ValueReading
  {
    // Choices come first: a form may count "N/A" or "TBC" among them, and a colour or a tick may
    // answer where there are no words.
    if field.type == .choice || field.type == .choices {
      return ChoiceReader(
        field: field, text: text, raw: raw, empty: empty(text, field), spellingWords: spellingWords
      ).reading()
    }
    if field.type == .yesNo {
      return YesNoReader(text: text, raw: raw, empty: empty(text, field)).reading()
    }
    if field.type != .text, let ticks = TickList(raw.text), ticks.options.count > 1 {
      return chosen(ticks, field)
    }
    if let empty = empty(text, field) { return empty }
    let cell = raw.cell.map(CellValue.init)
    switch field.type {
    case .text, .school, .schools: return ValueReading(.answered, .text(text.collapsed))
    case .person: return PersonReader(text: text).reading()
    case .email: return EmailReader(text: text).reading()
    case .reference: return ReferenceReader(text: text, cell: cell).reading()
    case .money:
      return MoneyReader(
        text: text, cell: cell, dateSerials: academicYear.serials,
        takesBelowZero: field.acceptsBelowZero
      ).reading()
    case .date:
      return DateReader(text: text, raw: raw, cell: cell, year: academicYear).reading()
    case .count:
      return CountReader(text: text, cell: cell, counted: counted(field)).reading()
    case .number, .percent, .score:
      return QuantityReader(text: text, cell: cell, type: field.type).reading()
    case .yearGroups: return YearGroupReader(text: text, cell: cell).reading()
    case .choice, .choices, .yesNo: return ValueReading(.unanswered)
    }
  }

  /// What is ticked among options that the form itself names: "☒ Priority 1 ☐ Priority 2".
  private func chosen(_ ticks: TickList, _ field: FieldDefinition) -> ValueReading {
    guard !ticks.ticked.isEmpty else { return ValueReading(.unanswered) }
    let answer = RawAnswer(ticks.ticked.map(\.label).joined(separator: ", "))
    return value(of: AnswerText(answer, isProse: field.type == .schools), answer, field)
  }

  /// Told from nothing but the question's identifier and label.
  private func counted(_ field: FieldDefinition) -> CountedKind {
    countedKinds.value(for: "\(field.id) \(field.label)") { CountedKind(field) }
  }

  private func empty(_ text: AnswerText, _ field: FieldDefinition) -> ValueReading? {
    EmptyAnswer(text: text, type: field.type, examples: examples).reading()
  }

  private var academicYear: AcademicYear {
    AcademicYear(calendar: calendar, starts: yearStarts, ends: yearEnds)
  }
}

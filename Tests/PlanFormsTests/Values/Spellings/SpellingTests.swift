import PlanForms
import Testing

/// Over 3,300 answers as heads type them, each with the reading that is safe.
@Suite struct `What a head types` {
  @Test(
    arguments: MoneySpellings.amounts + MoneySpellings.doubts + MoneySpellings.none
      + MoneySpellings.shared + MoneySpellings.rated)
  func `as an amount is taken as it is meant or asked about`(_ example: ReadingCase) {
    example.expect(.money)
  }

  @Test(
    arguments: DateSpellings.days + DateSpellings.doubts + DateSpellings.none
      + DateSpellings.ranges + DateSpellings.company)
  func `as a time is taken as it is meant or asked about`(_ example: ReadingCase) {
    example.expect(.date)
  }

  @Test(
    arguments: CountSpellings.numbers + CountSpellings.doubts + CountSpellings.none
      + CountSpellings.grouped)
  func `as a number of pupils is taken as it is meant or asked about`(_ example: ReadingCase) {
    example.expect(.count, id: "planned_pupils")
  }

  @Test(arguments: ResultSpellings.numbers + ResultSpellings.measured)
  func `as a result is taken as it is written or asked about`(_ example: ReadingCase) {
    example.expect(.number)
  }

  @Test(arguments: ResultSpellings.shares)
  func `as a share is a percentage or asked about`(_ example: ReadingCase) {
    example.expect(.percent)
  }

  @Test(arguments: NameSpellings.people)
  func `as a person is one person or asked about`(_ example: ReadingCase) {
    example.expect(.person)
  }

  @Test(arguments: NameSpellings.references)
  func `as a reference is one reference or asked about`(_ example: ReadingCase) {
    example.expect(.reference)
  }

  @Test(arguments: NameSpellings.addresses)
  func `as an address is one address or asked about`(_ example: ReadingCase) {
    example.expect(.email)
  }

  @Test(arguments: WordSpellings.texts)
  func `in words is kept as it is unless it says that it is no answer`(_ example: ReadingCase) {
    example.expect(.text)
  }

  @Test(arguments: WordSpellings.ticks)
  func `as a yes or a no is plain or asked about`(_ example: ReadingCase) {
    example.expect(.yesNo)
  }

  @Test(arguments: YearGroupSpellings.years)
  func `as year groups is read in full or asked about`(_ example: ReadingCase) {
    example.expect(.yearGroups)
  }

  @Test(
    arguments: [
      ("delivery_status", ChoiceSpellings.statuses), ("impact_rating", ChoiceSpellings.ratings),
      ("fund", ChoiceSpellings.funds), ("group_type", ChoiceSpellings.groups),
    ] as [(FieldID, [ReadingCase])])
  func `as one of the form's choices is that choice or asked about`(
    _ id: FieldID, _ table: [ReadingCase]
  ) throws {
    let field = try #require(SchemaFiles.recoveryForm.get().field(id))
    for example in table {
      example.expect(Reading.short(ValueReader().read(RawAnswer(example.written), as: field)))
    }
  }
}

extension ReadingCase {
  /// Cases a line each: `what is typed | its reading`, with `\\n` for the end of a line in the answer.
  ///
  /// The reading `ask` stands for any doubt. One with a question mark at its end may be asked about
  /// as well: a doubt is never wrong there, another value is.
  static func table(_ lines: String) -> [ReadingCase] {
    lines.split(separator: "\n").map { line in
      let parts = line.split(separator: " | ", omittingEmptySubsequences: false)
      return ReadingCase(
        parts.dropLast().joined(separator: " | ").replacing("\\n", with: "\n"),
        String(parts.last ?? ""))
    }
  }

  /// Reads what is typed and holds the reading against the table's.
  func expect(_ type: FieldType, id: FieldID = "asked") {
    expect(Reading.short(written, type, id: id))
  }

  func expect(_ read: String) {
    let isAsked = read.hasPrefix("unclear")
    let mayAsk = reading == "ask" || reading.hasSuffix("?")
    #expect(
      read == reading || mayAsk && (isAsked || read == reading.dropLast()),
      "\(written.debugDescription) is \(reading), and was read as \(read)")
  }
}

import Documents
import PlanForms
import Testing

/// Dates that give no year, on forms of other years than the recovery fund's.
@Suite struct `A date on a form of another year` {
  static func short(_ text: String, _ calendar: SchoolCalendar) -> String {
    let field = FieldDefinition(id: "asked", label: "Asked", type: .date)
    return Reading.short(ValueReader(calendar: calendar).read(RawAnswer(text), as: field))
  }

  @Test(arguments: [
    ("2 October", "2024-10-02!"), ("March", "2025-03-01..2025-03-31"),
    ("2 October 2024", "2024-10-02!"), ("02/10/24", "2024-10-02!"),
    // Nobody has said when the terms of that year are.
    ("Autumn 2", "unclear no_calendar"), ("before Christmas", "unclear no_calendar"),
  ])
  func `takes its year and no other year's terms`(_ text: String, _ expected: String) {
    #expect(Self.short(text, SchoolCalendar(academicYear: "2024-25")) == expected)
  }

  @Test(arguments: [
    ("2 October", "unclear no_year"), ("March", "unclear no_year"), ("Nov 20", "unclear no_year"),
    ("2020-21", "unclear no_calendar"), ("Spring term", "unclear no_calendar"),
    ("2 October 2024", "2024-10-02!"), ("March 2031", "2031-03-01..2031-03-31"),
    ("44106", "unclear excel_serial"),
  ])
  func `is asked where nobody says which year`(_ text: String, _ expected: String) {
    #expect(Self.short(text, SchoolCalendar(academicYear: "")) == expected)
  }
}

/// Amounts that may be less than nothing, where a form asks for a variance or a balance.
@Suite struct `An amount below zero` {
  @Test(arguments: [
    ("-£430", "-43000"), ("(£430)", "-43000"), ("-430.50", "-43050"), ("£430", "43000"),
    ("£430 - £20", "unclear range"), ("(£430) (£20)", "unclear many_amounts"),
  ])
  func `is taken where the form accepts it`(_ text: String, _ expected: String) {
    var field = FieldDefinition(id: "variance", label: "Variance", type: .money)
    #expect(Reading.short(ValueReader().read(RawAnswer(text), as: field)).hasPrefix("-") == false)
    field.acceptsBelowZero = true
    #expect(Reading.short(ValueReader().read(RawAnswer(text), as: field)) == expected)
  }
}

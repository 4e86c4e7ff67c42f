import Documents
import PlanForms
import Testing

@Suite struct `Reading dates` {
  @Test(arguments: [
    ReadingCase("2nd October 2020", "2020-10-02!"), ReadingCase("02/10/2020", "2020-10-02!"),
    ReadingCase("2.10.20", "2020-10-02!"), ReadingCase("4/12/17", "2017-12-04!"),
    ReadingCase("02-Nov-20", "2020-11-02!"), ReadingCase("2020-11-02", "2020-11-02!"),
    ReadingCase("Nov 2nd, 2020", "2020-11-02!"), ReadingCase("Nov 5", "2020-11-05!"),
    ReadingCase("Fri 2 Oct", "2020-10-02!"), ReadingCase("Fri 2nd Oct 2020, 9am", "2020-10-02!"),
    ReadingCase("2/11", "2020-11-02!"), ReadingCase("29/2/2020", "2020-02-29!"),
    ReadingCase("05/01/2020", "2020-01-05!"),
  ])
  func `reads a day, the day first always`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .date) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("March 2021", "2021-03-01..2021-03-31"),
    ReadingCase("Autumn half term to Easter", "2020-11-02..2021-04-01"),
    ReadingCase("11/2020", "2020-11-01..2020-11-30"),
    ReadingCase("Nov ’20", "2020-11-01..2020-11-30"),
    ReadingCase("mid-November", "2020-11-01..2020-11-30"),
    ReadingCase("end of November", "2020-11-30"),
    ReadingCase("Autumn 2020", "2020-09-01..2020-12-18"),
    ReadingCase("Aut 2", "2020-11-02..2020-12-18"), ReadingCase("Aut2", "2020-11-02..2020-12-18"),
    ReadingCase("2nd half of autumn term", "2020-11-02..2020-12-18"),
    ReadingCase("Spring term", "2021-01-04..2021-04-01"),
    ReadingCase("HT3", "2021-01-04..2021-02-12"),
    ReadingCase("T4", "2021-02-22..2021-04-01"),
    ReadingCase("Spring 1 and 2", "2021-01-04..2021-04-01"),
    ReadingCase("2020 - 21", "2020-09-01..2021-07-21"),
    ReadingCase("All year", "2020-09-01..2021-07-21"),
    ReadingCase("start of Spring 2", "2021-02-22"),
    ReadingCase("w/c 9th Nov", "2020-11-09..2020-11-13"),
    ReadingCase("w/b 2.11", "2020-11-02..2020-11-06"),
    ReadingCase("week ending 13 Nov 2020", "2020-11-09..2020-11-13"),
  ])
  func `reads months, weeks and school time as windows`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .date) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("12/10/2020 to 26/03/2021", "2020-10-12..2021-03-26!"),
    ReadingCase("2 Nov - 18 Dec 2020", "2020-11-02..2020-12-18!"),
    ReadingCase("12 Oct–26 Mar", "2020-10-12..2021-03-26!"),
    ReadingCase("2nd – 6th Nov", "2020-11-02..2020-11-06!"),
    ReadingCase("Start: 2/11/20 End: 18/12/20", "2020-11-02..2020-12-18!"),
    ReadingCase("Nov 20 - Dec 18", "2020-11-20..2020-12-18!"),
    ReadingCase("Sept 20 - July 21", "2020-09-01..2021-07-31"),
    ReadingCase("Oct–Dec", "2020-10-01..2020-12-31"),
    ReadingCase("Nov 2020 to March", "2020-11-01..2021-03-31"),
    ReadingCase("October 2020-Dec 2021", "2020-10-01..2021-12-31"),
    ReadingCase("Aut–Sum", "2020-09-01..2021-07-21"),
    ReadingCase("Between Nov and Feb", "2020-11-01..2021-02-28"),
    ReadingCase("by Easter", "…..2021-04-01"), ReadingCase("by Feb half term", "…..2021-02-12"),
    ReadingCase("by half term in October", "…..2020-10-23"),
    ReadingCase("before Christmas", "…..2020-12-18"),
    ReadingCase("by end of summer term", "…..2021-07-21"),
    ReadingCase("no later than 1 April 2021", "…..2021-04-01"),
    ReadingCase("after October half term", "2020-11-02..…"),
    ReadingCase("from January", "2021-01-04..…"),
    ReadingCase("Jan 2021 onwards", "2021-01-04..…"),
  ])
  func `reads ranges and open ends`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .date) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("Mon 2 Oct", "unclear weekday_wrong"),
    ReadingCase("Nov 20", "unclear could_be_day"),
    ReadingCase("Nov 20 - Dec 21", "unclear could_be_day"),
    ReadingCase("10/02/2020", "unclear day_month_swap_suspected"),
    ReadingCase("31/09/2020", "unclear impossible_date"),
    ReadingCase("10/13/2020", "unclear impossible_date"),
    ReadingCase("Apr 2021-March 2020", "unclear end_before_start"),
    ReadingCase("Term 1", "unclear three_or_six_terms"), ReadingCase("A2", "unclear half_term"),
    ReadingCase("by spring term", "unclear by"), ReadingCase("Easter", "unclear holiday"),
    ReadingCase("Autumn 2021", "unclear other_year"), ReadingCase("2019-20", "unclear other_year"),
    ReadingCase("7-week programme", "unclear duration_only"),
    ReadingCase("from 2/11/20 for 6 weeks", "unclear duration_only"),
    ReadingCase("On-going", "unclear open_ended"), ReadingCase("Half termly", "unclear recurring"),
    ReadingCase("ASAP", "unclear vague"), ReadingCase("When safe to do so", "unclear conditional"),
    ReadingCase("2 Nov 2020 - Covid permitting", "unclear conditional"),
    ReadingCase("2 Nov 2020 (tbc)", "unclear deferred"),
    ReadingCase("2 or 3 Nov 2020", "unclear many_dates"),
    ReadingCase("2 Nov, 9 Nov, 16 Nov", "unclear many_dates"),
    ReadingCase("w/c 7/11/20", "unclear week"), ReadingCase("44106", "unclear excel_serial"),
    ReadingCase("Mrs Smith Nov 2020", "unclear text_with_date"), ReadingCase("TBC", "deferred"),
    ReadingCase("dd/mm/yyyy", "placeholder"), ReadingCase("__/__/____", "placeholder"),
  ])
  func `asks where another day could be meant`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .date) == example.reading)
  }

  @Test func `flags a year slip and corrects nothing`() {
    let field = FieldDefinition(id: "start_date", label: "Start", type: .date)
    let reading = ValueReader().read(RawAnswer("February 2020"), as: field)
    #expect(reading.flags.contains("year_slip"))
    #expect(Reading.short(reading) == "2020-02-01..2020-02-29")
  }

  struct CellCase: Sendable, CustomTestStringConvertible {
    var kind: SheetCell.Kind
    var text: String
    var format: String?
    var reading: String
    var testDescription: String { "\(kind.rawValue) \(text) as \(format ?? "General")" }
  }

  @Test(arguments: [
    CellCase(kind: .date, text: "2020-11-02", format: "dd/mm/yyyy", reading: "2020-11-02!"),
    CellCase(
      kind: .date, text: "2020-11-02T13:30:00", format: "d mmm yy hh:mm", reading: "2020-11-02!"),
    CellCase(kind: .date, text: "2020-11-01", format: "mmm-yy", reading: "2020-11-01..2020-11-30"),
    CellCase(kind: .date, text: "2020-11-12", format: "mmm-yy", reading: "2020-11-12!"),
    CellCase(kind: .date, text: "13:30:00", format: "hh:mm", reading: "unclear no_date"),
    CellCase(kind: .number, text: "44106", reading: "2020-10-02!"),
    CellCase(kind: .number, text: "42644", reading: "unclear excel_serial"),
    CellCase(kind: .text, text: "Autumn 2", reading: "2020-11-02..2020-12-18"),
  ])
  func `reads a worksheet's cells by their type and format`(_ example: CellCase) {
    var raw = RawAnswer(example.text)
    raw.cell = SheetCell(
      reference: CellReference(row: 0, column: 0), kind: example.kind, text: example.text,
      numberFormat: example.format)
    #expect(Reading.short(raw, .date) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("10/2/2020", "2020-10-02!"), ReadingCase("2 October 2020", "2020-10-02!"),
    ReadingCase("Friday", "2020-10-02!"), ReadingCase("3 October 2020", "unclear conflict"),
  ])
  func `trusts a date control unless it shows another day`(_ example: ReadingCase) {
    var raw = RawAnswer(example.written)
    raw.fullDate = "2020-10-02T00:00:00Z"
    #expect(Reading.short(raw, .date) == example.reading)
  }
}

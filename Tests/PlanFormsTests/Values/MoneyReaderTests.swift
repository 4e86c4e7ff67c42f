import Documents
import PlanForms
import Testing

@Suite struct `Reading money` {
  @Test(arguments: [
    ReadingCase("£28,720", "2872000"), ReadingCase("£1000", "100000"),
    ReadingCase("148400", "14840000"), ReadingCase("£7897.50", "789750"),
    ReadingCase("£ 21,923", "2192300"), ReadingCase("£47, 360", "4736000"),
    ReadingCase("£11 387", "1138700"), ReadingCase("£540.5", "54050"),
    ReadingCase("￡１，２００", "120000"), ReadingCase("£5,000.00p", "500000"),
    ReadingCase("£1.5k", "150000"), ReadingCase("1.5K", "150000"),
    ReadingCase("Two thousand pounds", "200000"), ReadingCase("eight hundred pounds", "80000"),
    ReadingCase("Two thousand five hundred and forty-two pounds only", "254200"),
    ReadingCase("Twelve hundred pounds", "120000"), ReadingCase("Ninety pounds", "9000"),
    ReadingCase("5 thousand pounds", "500000"), ReadingCase("£5 hundred", "50000"),
    ReadingCase("5000 pounds", "500000"), ReadingCase("GBP 500", "50000"),
    ReadingCase("1200 GBP", "120000"), ReadingCase("50p", "50"),
    ReadingCase("Chromebook Scheme\nApprox. £11,197", "~1119700"),
    ReadingCase("Estimated cost of £13,000.", "~1300000"), ReadingCase("c.£600", "~60000"),
    ReadingCase("~£1000", "~100000"), ReadingCase("£1,000ish", "~100000"),
    ReadingCase("circa 600", "~60000"), ReadingCase("up to £500", "~50000"),
    ReadingCase("£540 inc VAT", "54000"), ReadingCase("585 hours - £7897.50", "789750"),
    ReadingCase("Sept 2020 – Mar 2021 – £8260", "826000"), ReadingCase("Fund 1: £5,600", "560000"),
    ReadingCase("£400 on 5/10/2020", "40000"), ReadingCase("£1,200 (6 days)", "120000"),
  ])
  func `reads one amount, whatever it is for`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .money) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("£2050 + £770", "282000 worked 282000"),
    ReadingCase("Resources (£300) + supply (£900)", "120000 worked 120000"),
    ReadingCase("£2638 x 2 = £5276", "527600 worked 527600"),
    ReadingCase("9 x £180 = £1,520", "152000 worked 162000"),
    ReadingCase("3 x 180 = 540", "54000 worked 54000"),
    ReadingCase("£47, 360 (592 x£80)", "4736000 worked 4736000"),
    ReadingCase("£4400 (£80 per child x 55, excludes nursery)", "440000 worked 440000"),
    ReadingCase("£80 per child x 55", "440000 worked 440000"),
    ReadingCase("£120 (10 hours at £12 per hour)", "12000 worked 12000"),
    ReadingCase(
      "£30 p/h av x 3 sessions per week, x 3 teachers for 10 weeks and £15 p/h av x 3 sessions "
        + "per week x 4 TAs for 10 weeks = £5199", "519900 worked 450000"),
    ReadingCase("¾ of £25,866 £19,399", "1939900 worked 1939950"),
    ReadingCase("3 x £180 supply", "54000 worked 54000"),
    ReadingCase("6 half-days' supply at £110", "66000 worked 66000"),
    ReadingCase("9 schools at £200 each", "180000 worked 180000"),
    ReadingCase("£180 per day for 6 days", "108000 worked 108000"),
    ReadingCase("£15 per hour x 10 hours x 2 TAs", "30000 worked 30000"),
    ReadingCase("£50 per week per school x 12 weeks x 3 schools", "180000 worked 180000"),
    ReadingCase(
      "Tranche 1 Autumn 2020: £8,240 Tranche 2 Spring 2021: £10,660 Tranche 3: Summer 2021 "
        + "£ 13,500 TOTAL:£32,400", "3240000 worked 3240000"),
    ReadingCase("Supply £500\nBooks £300\nTotal: £900", "90000 worked 80000"),
    ReadingCase("Total: £50 x 3", "15000 worked 15000"),
    ReadingCase("£2,000 from recovery fund; £500 from schools", "200000"),
  ])
  func `works out what is written, beside what is stated`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .money) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("£500-£700", "unclear range"), ReadingCase("£500 - 700", "unclear range"),
    ReadingCase("between £500 and £700", "unclear range"),
    ReadingCase("£500/£700", "unclear alternatives"), ReadingCase("min £200", "unclear floor"),
    ReadingCase("£500+", "unclear floor"), ReadingCase("less than £500", "unclear ask"),
    ReadingCase("£450 + VAT", "unclear vat_excluded"), ReadingCase("0.2 FTE", "unclear fte_only"),
    ReadingCase("c.£180 per week", "unclear rate_only"),
    ReadingCase("ELSA time @ £17.50 per hour.", "unclear rate_only"),
    ReadingCase("£500 each school", "unclear rate_only"),
    ReadingCase("two hundred pounds a school", "unclear quantity_only"),
    ReadingCase("two or three thousand pounds", "unclear alternatives"),
    ReadingCase("a few hundred pounds", "unclear quantity_only"),
    ReadingCase("£12/hour", "unclear rate_only"),
    ReadingCase("£30 p/h x 3", "unclear unit_unclear"),
    ReadingCase("2 TAs @ £15 per hour", "unclear unit_unclear"),
    ReadingCase("(0.4×0.5 + 0.4×0.35) x HLTA £9,458", "unclear unit_unclear"),
    ReadingCase("6 x half days £540", "unclear unit_unclear"),
    ReadingCase("School T + L Budget", "unclear quantity_only"),
    ReadingCase("half day supply", "unclear quantity_only"),
    ReadingCase("500 for books", "unclear quantity_only"),
    ReadingCase("£500 from PTA", "unclear other_funding_only"),
    ReadingCase("£1,200 (subsidised 75%)", "unclear percent"),
    ReadingCase("£500 supply, £300 books", "unclear many_amounts"),
    ReadingCase("£3,000 of £5,000 total", "unclear many_amounts"),
    ReadingCase("£2,000 divided by 4", "unclear ask"),
    ReadingCase("£1,200 TBC", "unclear deferred"),
    ReadingCase("£5,OO0", "unclear letter_O_for_zero"),
    ReadingCase("£l00", "unclear letter_O_for_zero"),
    ReadingCase("£5.000", "unclear ambiguous_separator"),
    ReadingCase("£1,00", "unclear bad_grouping"),
    ReadingCase("£12,5000", "unclear bad_grouping"),
    ReadingCase("£47 360 books", "unclear space_in_number"),
    ReadingCase("(£200)", "unclear negative_brackets"), ReadingCase("-£500", "unclear negative"),
    ReadingCase("£-500", "unclear negative"), ReadingCase("Supply -£500", "unclear negative"),
    ReadingCase("$500", "unclear foreign_sign"), ReadingCase("500 euros", "unclear foreign_sign"),
    ReadingCase("#REF!", "unclear spreadsheet_error"),
    ReadingCase("44105", "unclear may_be_excel_date"),
    ReadingCase("99999999999999999999", "unclear too_large"),
  ])
  func `asks where another amount could be meant`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .money) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("Free", "0"), ReadingCase("£nil", "0"), ReadingCase("No cost", "0"),
    ReadingCase("In kind", "0"), ReadingCase("Existing budget", "0"),
    ReadingCase("inc. in 1a", "0"),
    ReadingCase("in action 2", "0"), ReadingCase("£0.00", "0"), ReadingCase("TBC", "deferred"),
    ReadingCase("£TBC", "deferred"), ReadingCase("£", "unanswered"), ReadingCase("-", "unanswered"),
    ReadingCase("£____", "placeholder"), ReadingCase("N/A", "not_applicable"),
    ReadingCase("as above", "refers"),
  ])
  func `keeps nothing apart from no answer`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .money) == example.reading)
  }

  struct CellCase: Sendable, CustomTestStringConvertible {
    var kind: SheetCell.Kind
    var text: String
    var format: String?
    var reading: String
    var testDescription: String { "\(kind.rawValue) \(text) as \(format ?? "General")" }
  }

  @Test(arguments: [
    CellCase(kind: .number, text: "1250", reading: "125000"),
    CellCase(kind: .number, text: "1666.6666666666667", format: "£#,##0.00", reading: "166667"),
    CellCase(kind: .number, text: "0.30000000000000004", reading: "30"),
    CellCase(kind: .number, text: "1.5E3", reading: "150000"),
    CellCase(kind: .number, text: "44105", reading: "unclear may_be_excel_date"),
    CellCase(kind: .number, text: "44105", format: "£#,##0", reading: "4410500"),
    CellCase(kind: .number, text: "0.5", format: "0%", reading: "unclear percent"),
    CellCase(kind: .number, text: "500", format: "[$$-409]#,##0", reading: "unclear foreign_sign"),
    CellCase(kind: .number, text: "500", format: "[$£-809]#,##0", reading: "50000"),
    CellCase(kind: .number, text: "-500", reading: "unclear negative"),
    CellCase(
      kind: .date, text: "2020-10-01", format: "dd/mm/yyyy",
      reading: "unclear excel_turned_range_into_date"),
    CellCase(kind: .boolean, text: "TRUE", reading: "unclear boolean"),
    CellCase(kind: .error, text: "#REF!", reading: "unclear spreadsheet_error"),
    CellCase(kind: .text, text: "£1,250", reading: "125000"),
  ])
  func `reads a worksheet's cells by their type and format`(_ example: CellCase) {
    var raw = RawAnswer(example.text)
    raw.cell = SheetCell(
      reference: CellReference(row: 0, column: 0), kind: example.kind, text: example.text,
      numberFormat: example.format)
    #expect(Reading.short(raw, .money) == example.reading)
  }

  @Test func `says that a formula came without its result`() {
    var raw = RawAnswer("")
    raw.cell = SheetCell(
      reference: CellReference(row: 0, column: 0), kind: .empty, text: "", formula: "SUM(A1:A3)",
      hasCachedValue: false)
    #expect(Reading.short(raw, .money) == "unclear formula_without_value")
  }
}

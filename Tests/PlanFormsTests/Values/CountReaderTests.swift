import PlanForms
import Testing

@Suite struct `Reading counts` {
  @Test(arguments: [
    ReadingCase("24", "24"), ReadingCase("1,240", "1240"), ReadingCase("twenty-four", "24"),
    ReadingCase("24 (Y5/6)", "24"), ReadingCase("24 pupils across Y5 and Y6", "24"),
    ReadingCase("24 most vulnerable pupils across Years 3, 4 and 5", "24"),
    ReadingCase("6 pupils receiving 30 minutes of ELSA time each week", "6"),
    ReadingCase("Third Space Learning 1:1 Maths tuition for 20 pupils", "20"),
    ReadingCase("293 (Rec-Y6)", "293"), ReadingCase("April 2021: 401", "401"),
    ReadingCase("783 (census autumn 2020)", "783"), ReadingCase("All 24", "24"),
    ReadingCase("24 pupils in 4 groups", "24"), ReadingCase("300 pupils, 40 staff", "300"),
    ReadingCase("15 inc 9PP", "15"), ReadingCase("24 (12 PP)", "24"),
    ReadingCase("30 pupils (15 boys, 15 girls)", "30"), ReadingCase("approx 30", "~30"),
    ReadingCase("c.120", "~120"), ReadingCase("30ish", "~30"), ReadingCase("20-25", "20-25"),
    ReadingCase("between 20 and 25", "20-25"),
    ReadingCase("Approximately 20 to 25 pupils", "~20-25"),
    ReadingCase("none", "0"),
  ])
  func `reads how many`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .count, id: "planned_pupils") == example.reading)
  }

  @Test(arguments: [
    ReadingCase("6 per school x 9 schools", "54"), ReadingCase("3 x groups of 6", "18"),
    ReadingCase("2 groups of 6 x 5 schools", "60"), ReadingCase("2 classes of 30", "60"),
    ReadingCase("1:3 x3 groups", "9"), ReadingCase("6 x 9 = 54", "54"),
    ReadingCase("54 (6 per school x 9)", "54"), ReadingCase("12 + 8", "20"),
    ReadingCase("12 Y5 + 8 Y6", "20"), ReadingCase("6 x 9 = 55", "unclear formula_differs"),
    ReadingCase("55 (6 x 9)", "unclear formula_differs"),
    ReadingCase("5 groups x 3 sessions of 30 minutes for 6 weeks", "unclear group_size_missing"),
  ])
  func `works out groups and sums`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .count, id: "planned_pupils") == example.reading)
  }

  @Test(arguments: [
    ReadingCase("37(13)", "unclear meaning_of_bracket_unclear"),
    ReadingCase("all PP", "unclear group_without_number"),
    ReadingCase("Years 3 and 4", "unclear group_without_number"),
    ReadingCase("Y5 and 6 pupils", "unclear number_in_sentence"),
    ReadingCase("12 Y5 and 8 SEND", "unclear number_in_sentence"),
    ReadingCase("12 Y5, 8 Y6", "unclear may_overlap"),
    ReadingCase("12 PP, 8 SEND", "unclear may_overlap"),
    ReadingCase("54%", "unclear percent_without_base"),
    ReadingCase("20/25", "unclear range_or_fraction"),
    ReadingCase("over 100", "unclear at_least"), ReadingCase("30+", "unclear at_least"),
    ReadingCase("up to 30", "unclear at_least"),
    ReadingCase("Class 1", "unclear class_without_number"),
    ReadingCase("1 class", "unclear class_without_number"),
    ReadingCase("Groups of 6", "unclear class_without_number"),
    ReadingCase("2 pupils per class", "unclear multiply_unknown"),
    ReadingCase("20 or 25", "unclear ask"),
    ReadingCase("20 laptops", "unclear ask"),
    ReadingCase("9 schools", "unclear ask"),
    ReadingCase("12.5", "unclear not_whole"), ReadingCase("-24", "unclear negative"),
    ReadingCase("24-20", "unclear range"),
    ReadingCase("Oct-20", "unclear excel_turned_range_into_date"),
    ReadingCase("5-Jun", "unclear excel_turned_range_into_date"),
    ReadingCase("TBC after baseline", "deferred"), ReadingCase("n/a (staff CPD)", "not_applicable"),
    ReadingCase("Staff only", "not_applicable"),
  ])
  func `asks where another number could be meant`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .count, id: "planned_pupils") == example.reading)
  }

  @Test func `counts what the question asks for`() {
    #expect(Reading.short("9 schools", .count, id: "schools_count") == "9")
    #expect(Reading.short("All 5", .count, id: "schools_reached") == "5")
    #expect(Reading.short("12 TAs", .count, id: "planned_staff") == "12")
    #expect(Reading.short("12 pupils", .count, id: "planned_staff") == "unclear ask")
  }
}

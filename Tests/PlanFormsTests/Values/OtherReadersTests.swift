import Documents
import PlanForms
import Testing

@Suite struct `Reading results` {
  @Test(arguments: [
    ReadingCase("84", "84"), ReadingCase("44%", "44 percent"), ReadingCase("91.0", "91.0"),
    ReadingCase("SS 88", "88"), ReadingCase("19 (SDQ)", "19"), ReadingCase("-4", "-4"),
    ReadingCase("60 per cent", "60 percent"), ReadingCase("44% in Sept 2020", "44 percent"),
    ReadingCase("Average 17 out of 30 on the topic check", "17 out of 30"),
    ReadingCase("Average 41 on the Boxall diagnostic", "41"),
    ReadingCase("37 children in red or amber", "37 pupils"),
    ReadingCase("1 lesson in 5", "1 out of 5"),
    ReadingCase("2 sessions in 5 weeks", "unclear many_numbers"),
    ReadingCase("up from 12 in the spring test", "unclear ask"),
    ReadingCase("at least 80%", "80 percent"), ReadingCase("12/40", "12 out of 40"),
    ReadingCase("12 out of 40", "12 out of 40"), ReadingCase("7y 2m", "86 months"),
    ReadingCase("67% (22 of 33)", "67 percent"), ReadingCase("67% (20 of 33)", "unclear conflict"),
    ReadingCase("63% → 90%", "unclear many_numbers"), ReadingCase("SS 88 to 94", "unclear ask"),
    ReadingCase("+5", "unclear change_only"), ReadingCase("60-65%", "unclear many_numbers"),
    ReadingCase("RA 7.02", "unclear age_unclear"),
    ReadingCase("ES 0.3", "unclear needs_comparison"),
    ReadingCase("bottom 20%", "unclear ask"), ReadingCase("12 half days", "6 days"),
    ReadingCase("Half a day a week for 12 weeks", "6 days"),
    ReadingCase("1 day per week for ten weeks", "10 days"),
    ReadingCase("1.5 hours each week for 5 weeks", "7.5 hours"), ReadingCase("10 days", "10 days"),
    ReadingCase("half a day a week", "unclear statement_no_measure"),
    ReadingCase("Level 3", "unclear statement_no_measure"),
    ReadingCase("Most children made good progress", "unclear statement_no_measure"),
    ReadingCase("12 of 40", "12 out of 40"), ReadingCase("4 in 10", "4 out of 10"),
    ReadingCase("2 in 3 families", "2 out of 3"), ReadingCase("3 of 10 tasks", "3 out of 10"),
    ReadingCase("4.1 out of 10", "4.1 out of 10"),
    ReadingCase("3 of 10 red or amber", "3 out of 10"),
    ReadingCase("52 words a minute", "52 words a minute"),
    ReadingCase("84 wpm", "84 words a minute"), ReadingCase("22 a week", "22 a week"),
    ReadingCase("22 per day by June", "unclear change_only"),
    ReadingCase("under 4 a day", "unclear ask"), ReadingCase("22 or 23 a week", "unclear ask"),
    ReadingCase("average reading age 8y 2m", "98 months"),
    ReadingCase("62% at or above expected", "62 percent"),
    ReadingCase("45% below expected", "unclear ask"), ReadingCase("62% EXS or above", "62 percent"),
    ReadingCase("82% reading most days", "82 percent"),
    ReadingCase("52% at grade 4+", "52 percent"), ReadingCase("10% below national", "unclear ask"),
    ReadingCase("62% or above", "unclear ask"), ReadingCase("most days 62%", "unclear ask"),
    ReadingCase("below 45% expected", "unclear ask"),
  ])
  func `reads one number and its unit, as written`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .number) == example.reading)
  }

  @Test func `asks whether a share was meant as a percentage`() {
    #expect(Reading.short("63", .percent) == "63 percent")
    #expect(Reading.short("0.63", .percent) == "unclear unit_unclear")
  }

  @Test(arguments: [
    ReadingCase("0.63", "63 percent"), ReadingCase("0.865", "86.5 percent"),
    ReadingCase("0.57999999999999996", "58 percent"), ReadingCase("1", "100 percent"),
    ReadingCase("1.3200000000000001", "132 percent"), ReadingCase("0", "0 percent"),
  ])
  func `shifts the point of a cell shown as a percentage`(_ example: ReadingCase) {
    var raw = RawAnswer(example.written)
    raw.cell = SheetCell(
      reference: CellReference(row: 0, column: 0), kind: .number, text: example.written,
      numberFormat: "0.0%")
    #expect(Reading.short(raw, .number) == example.reading)
  }
}

@Suite struct `Reading choices` {
  private static let ratings = [
    Choice(id: "met", label: "Met", spellings: ["Green", "G", "Yes", "✓"], fills: ["00B050"]),
    Choice(id: "partly", label: "Partly met", spellings: ["Amber", "Partly"], fills: ["FFC000"]),
    Choice(id: "not_met", label: "Not met", spellings: ["Red", "No", "✗"], fills: ["FF0000"]),
    Choice(id: "moved", label: "Moved later", spellings: ["postponed …", "… instead"]),
    Choice(
      id: "not_delivered", label: "Not delivered",
      spellings: ["N/A - lockdown", "Cancelled", "Did not run"]),
  ]

  @Test(arguments: [
    ReadingCase("Green", "met"), ReadingCase("met.", "met"), ReadingCase(" PARTLY   MET", "partly"),
    ReadingCase("✗", "not_met"), ReadingCase("N/A – lockdown", "not_delivered"),
    ReadingCase("Cancelled – schools closed", "not_delivered"),
    ReadingCase("Cancelled – did not run", "not_delivered"),
    ReadingCase("Cancelled – ran later", "unclear text_in_rating_cell"),
    ReadingCase("Postponed until September", "moved"),
    ReadingCase("Delivered online instead", "moved"),
    ReadingCase("☐ Met ☒ Partly met ☐ Not met", "partly"),
    ReadingCase("☐ Met ☐ Not met", "unanswered"),
    ReadingCase("Amber/Green", "unclear between"),
    ReadingCase("Met - not fully", "unclear text_in_rating_cell"),
    ReadingCase("Met but only just", "unclear text_in_rating_cell"),
    ReadingCase("Green shoots are visible", "unclear text_in_rating_cell"),
    ReadingCase("Nearly met", "unclear text_in_rating_cell"), ReadingCase("n/a", "not_applicable"),
    ReadingCase("Met / Partly met / Not met / Moved later / Not delivered", "unanswered"),
    ReadingCase("Choose an item.", "placeholder"),
  ])
  func `reads a listed spelling and nothing near it`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .choice, choices: Self.ratings) == example.reading)
  }

  struct Fill: Sendable {
    var text: String
    var fill: String
    var reading: String
  }

  @Test(arguments: [
    Fill(text: "", fill: "00B050", reading: "met"),
    Fill(text: "", fill: "FF2020", reading: "not_met"),
    Fill(text: "", fill: "C6EFCE", reading: "unclear from_fill"),
    Fill(text: "", fill: "D9E2F3", reading: "unanswered"),
    Fill(text: "", fill: "FFFFFF", reading: "unanswered"),
    Fill(text: "Green", fill: "00B050", reading: "met"),
    Fill(text: "Green", fill: "E2EFDA", reading: "met"),
    Fill(text: "Green", fill: "FF0000", reading: "unclear conflict"),
  ])
  func `weighs the word against the colour`(_ example: Fill) {
    var raw = RawAnswer(example.text)
    raw.fill = example.fill
    #expect(Reading.short(raw, .choice, choices: Self.ratings) == example.reading)
  }

  @Test func `reads several choices in the definition's order`() {
    let evidence = [
      Choice(id: "tests", label: "Test results"), Choice(id: "work", label: "Work looks"),
      Choice(id: "survey", label: "Survey"),
    ]
    #expect(
      Reading.short("Work looks and test results", .choices, choices: evidence) == "tests, work")
    #expect(
      Reading.short("☒ Survey ☐ Test results ☒ Work looks", .choices, choices: evidence)
        == "work, survey")
    #expect(
      Reading.short("Work looks and gut feeling", .choices, choices: evidence)
        == "unclear text_in_rating_cell")
  }
}

@Suite struct `Reading yes and no` {
  @Test(arguments: [
    ReadingCase("yes - 24/9", "yes"), ReadingCase("Agreed by all heads", "yes"),
    ReadingCase("☒", "yes"),
    ReadingCase("✓", "yes"), ReadingCase("24/09/2020", "yes"), ReadingCase("☒ Yes ☐ No", "yes"),
    ReadingCase("Yes [ ] No [x]", "no"), ReadingCase("No", "no"), ReadingCase("Not yet", "no"),
    ReadingCase("YES/NO", "unanswered"), ReadingCase("☐ Yes ☐ No", "unanswered"),
    ReadingCase("☐", "unanswered"), ReadingCase("☒ Yes ☒ No", "unclear many_ticks"),
    ReadingCase("X", "unclear cross"), ReadingCase("no issues", "unclear ask"),
    ReadingCase("yes but not all", "unclear ask"), ReadingCase("Mostly", "unclear ask"),
    ReadingCase("TBC", "deferred"), ReadingCase("n/a", "not_applicable"),
    ReadingCase("Yes, spoke to them on 21 September", "yes"),
    ReadingCase("Yes, to be confirmed", "unclear ask"),
  ])
  func `takes only a plain answer`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .yesNo) == example.reading)
  }

  @Test func `reads the option that was not struck out`() {
    var raw = RawAnswer("YES/NO")
    raw.struck = [3..<6]
    #expect(Reading.short(raw, .yesNo) == "yes")
    raw.struck = [0..<4]
    #expect(Reading.short(raw, .yesNo) == "no")
    raw.struck = [0..<99]
    #expect(Reading.short(raw, .yesNo) == "unanswered")
  }
}

@Suite struct `Reading names and references` {
  @Test(arguments: [
    ReadingCase("Mrs  D. Example", "Mrs D. Example"), ReadingCase("HT", "HT"),
    ReadingCase("SENDCo", "SENDCo"),
    ReadingCase("Example Primary School", "Example Primary School"),
    ReadingCase("JS", "unclear initials"),
    ReadingCase("J.S./KP", "unclear initials"), ReadingCase("SLT", "unclear group"),
    ReadingCase("All heads", "unclear group"),
    ReadingCase("External provider", "unclear organisation"),
    ReadingCase("TBC", "deferred"),
  ])
  func `reads one person or post`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .person) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("P1", "1"), ReadingCase("Priority 2: Reading", "2"), ReadingCase("2. Reading", "2"),
    ReadingCase("1a", "1a"), ReadingCase("KI 2", "2"), ReadingCase("WS2", "2"),
    ReadingCase("Need 2", "2"),
    ReadingCase("Priority a", "A"),
    ReadingCase("☐ Priority 1   ☒ Priority 2   ☐ Priority 3", "2"),
    ReadingCase("☐ Priority 1 ☐ Priority 2", "unanswered"),
    ReadingCase("☒ Priority 1 ☒ Priority 2", "unclear many_references"),
    ReadingCase("#3", "3"), ReadingCase("1.2", "1.2"), ReadingCase("Reading", "Reading"),
    ReadingCase("A1.2", "A1.2"), ReadingCase("P2.1", "2.1"),
    ReadingCase("A1, A2", "unclear many_references"),
    ReadingCase("P1 & P2", "unclear many_references"), ReadingCase("see above", "refers"),
  ])
  func `reads what a row is known by`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .reference) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("Jo <jo@school.example>", "jo@school.example"),
    ReadingCase("Email: head@school.example.", "head@school.example"),
    ReadingCase("head@school", "unclear bad_address"),
    ReadingCase("head at school", "unclear no_address"),
    ReadingCase("a@b.uk / c@d.uk", "unclear two_addresses"),
    ReadingCase("a@@b.uk", "unclear bad_address"),
  ])
  func `reads one e-mail address`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .email) == example.reading)
  }

  @Test(arguments: [
    ReadingCase("Yr 5 & 6", "Y5 Y6"), ReadingCase("Y2, 3 and 4", "Y2 Y3 Y4"),
    ReadingCase("YR", "R"),
    ReadingCase("Rec-Y2", "R Y1 Y2"), ReadingCase("YN-Y1", "N R Y1"),
    ReadingCase("Lower KS2", "Y3 Y4"),
    ReadingCase("KS1 & LKS2", "Y1 Y2 Y3 Y4"), ReadingCase("Key stages 3 and 4", "Y7 Y8 Y9 Y10 Y11"),
    ReadingCase("Y6→Y7", "Y6 Y7"), ReadingCase("5/6", "Y5 Y6"), ReadingCase("Infants", "R Y1 Y2"),
    ReadingCase("P1", "unclear not_english_system"), ReadingCase("Mixed", "unclear vague"),
    ReadingCase("EYFS", "unclear foundation_stage"), ReadingCase("Y5 (24 pupils)", "unclear vague"),
    ReadingCase("Y6-Y4", "unclear range"), ReadingCase("not Y5", "unclear vague"),
  ])
  func `reads year groups`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .yearGroups) == example.reading)
  }
}

import Impact
import InventedProgrammes
import PlanForms
import Testing

/// Different tests, subjects and standards are never averaged; one test under two names is.
@Suite struct `The names of measures` {
  /// Names as schools write them, with what they are averaged as.
  @Test(arguments: [
    ("Phonics screening check", "Phonics screening check"),
    ("Y1 phonics", "Phonics screening check"),
    ("PSC Y2 autumn", "Phonics screening check"),
    ("Phonics screen – % at the expected standard", "Phonics screening check"),
    ("% EXS in reading", "KS2 teacher assessment (reading, EXS)"),
    ("Reading at ARE", "KS2 teacher assessment (reading, EXS)"),
    ("KS2 teacher assessment: reading, expected standard", "KS2 teacher assessment (reading, EXS)"),
    ("GDS reading", "KS2 teacher assessment (reading, GDS)"),
    ("EXS+ maths", "KS2 teacher assessment (maths, EXS)"),
    ("% at EXS in RWM", "KS2 teacher assessment (reading, writing, maths, EXS)"),
    (
      "Reading, writing and maths combined EXS",
      "KS2 teacher assessment (reading, writing, maths, EXS)"
    ),
    ("Teacher assessment", "KS2 teacher assessment"),
    ("WTS writing", "KS2 teacher assessment (writing, WTS)"),
    ("PIRA", "PIRA"), ("PIRA reading", "PIRA"), ("PIRA standardised score", "PIRA"),
    ("PUMA maths", "PUMA"),
    ("NTS reading", "NTS (reading)"), ("NTS maths", "NTS (maths)"), ("NFER maths", "NFER (maths)"),
    ("Star Reading", "Star (reading)"), ("Star Maths", "Star (maths)"), ("PTE", "PTE"),
    ("PTM standardised score", "PTM"),
    ("Standardised score", "Standardised score test"),
    ("Standardised score, reading", "Standardised score test (reading)"),
    ("Standardised test in maths", "Standardised score test (maths)"),
    ("SWST standardised score", "Spelling test"),
    ("Reading age", "Reading age"), ("RA", "Reading age"), ("Salford", "Salford reading test"),
    ("Salford reading age", "Salford reading test"), ("YARC reading age", "YARC"),
    ("Suffolk reading age", "Suffolk reading scale"),
    ("Reading age (NGRT)", "NGRT"), ("SDQ", "SDQ"),
    ("Strengths and Difficulties Questionnaire", "SDQ"),
    ("Boxall", "Boxall Profile"),
    ("Boxall developmental strands", "Boxall Profile (developmental)"),
    ("Persistent absence", "Persistent absence"), ("Overall absence", "Absence"),
    ("Attendance %", "Attendance"),
    ("Staff confidence survey", "Staff survey (confidence)"), ("Pupil survey", "Pupil survey"),
    ("Pupil survey of attitudes to reading", "Pupil survey (reading, attitudes)"),
    ("Pupil survey: wellbeing", "Pupil survey (wellbeing)"), ("Parent survey", "Parent survey"),
    ("Our own tally", "our own tally"), ("Our  OWN – tally!", "our own tally"),
    ("Parade of stars", "parade of stars"),
  ])
  func `are known by test, subject and standard`(_ written: String, _ expected: String) {
    #expect(MeasureCatalogue.identity(of: written) == expected)
  }

  @Test(arguments: [
    ("PIRA", "PIRA autumn", true), ("EXS", "% at EXS in maths", true),
    ("Reading EXS", "KS2 teacher assessment in reading", true),
    ("EXS reading", "EXS maths", false), ("EXS reading", "GDS reading", false),
    ("EXS", "GDS", false),
    ("PIRA", "PUMA", false), ("Salford", "Reading age", false),
    ("Salford reading age", "Salford", true),
    ("YARC reading age", "Salford reading age", false), ("Star Reading", "Star Maths", false),
    ("Star", "Star Maths", true),
    ("Our tally", "our  tally", true), ("Our tally", "Their tally", false), ("PTE", "PTM", false),
    ("Pupil survey", "Parent survey", false), ("Boxall", "Boxall developmental", false),
  ])
  func `before and after are of one measure unless they say otherwise`(
    _ before: String, _ after: String, _ isSame: Bool
  ) throws {
    #expect(MeasureCatalogue.mayBeSame(before, after) == isSame)
    #expect(MeasureCatalogue.mayBeSame(after, before) == isSame)
    let action = try #require(
      Sketch.action(
        plan: ["measure_name": .text(before), "baseline_value": AnswerSketch.number("40")],
        outcome: [
          "end_measure_name": .text(after), "end_value": AnswerSketch.number("60"),
          "pupils_measured": AnswerSketch.count(20),
        ]))
    #expect((action.result != nil) == isSame)
  }

  @Test func `results are averaged within their subject, weighted by the pupils measured`() throws {
    let results = [
      ("EXS reading", "50", "60", 10), ("EXS maths", "20", "40", 10),
      ("% EXS, reading", "80", "90", 30),
    ]
    let account = Sketch.account(
      plans: results.map { _ in [:] },
      outcomes: results.map { name, before, after, pupils in
        [
          "end_measure_name": .text(name), "baseline_result": AnswerSketch.percent(before),
          "end_value": AnswerSketch.percent(after), "pupils_measured": AnswerSketch.count(pupils),
        ]
      })
    let pooled = PooledMeasure.pool(account.results)
    #expect(
      pooled.map(\.identity) == [
        "KS2 teacher assessment (maths, EXS)", "KS2 teacher assessment (reading, EXS)",
      ])
    #expect(pooled.map(\.pupils) == [10, 40])
    #expect(pooled.map { $0.before?.text(places: 2) } == ["20.00", "72.50"])
    #expect(pooled.map { $0.change?.text(places: 2) } == ["20.00", "10.00"])
  }
}

import Impact
import InventedProgrammes
import PlanForms
import Testing

/// What heads write of impact, each sentence alone, with the level that its words can carry.
///
/// Expected from the evidence ladder of the evaluation guide: what was done is 0, a claim 1, a named
/// source 2, a result of pupils at the end 3.  Without a measure and a number of pupils no sentence
/// carries more, and figures of money, time, staff and schools are no results.
@Suite struct `Sentences of impact` {
  /// A sentence a line, `the level | the sentence`.
  private static func table(_ lines: String) -> [(level: Int, sentence: String)] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " | ", maxSplits: 1)
      guard parts.count == 2, let level = Int(parts[0]) else { return nil }
      return (level, String(parts[1]))
    }
  }

  static let deeds = table(
    """
    0 | Training took place in October.
    0 | All staff attended the training.
    0 | 12 sessions were delivered.
    0 | 12 sessions delivered to Y5.
    0 | Books were purchased for all schools.
    0 | Resources purchased and shared.
    0 | Meetings were held each half term.
    0 | The tutor worked with 20 pupils.
    0 | We ran 12 sessions in each school.
    0 | 15% of the grant was spent on books.
    0 | We spent 80% of the money on TAs.
    0 | 5 of 9 schools took part.
    0 | 5 out of 9 schools took part.
    0 | 95% of staff attended the training.
    0 | 4 of the 6 sessions were held.
    0 | Sessions took place on 3 of 5 days.
    0 | The programme was extended from 8 to 12 weeks and was delivered in full.
    0 | Sessions were delivered, up from 2 to 3 sessions a week.
    0 | Training was delivered to 30 TAs.
    0 | Laptops were bought for 20 pupils.
    0 | The course ran from 9 to 12 am and all staff attended.
    0 | Delivered as planned.
    0 | Completed.
    """)

  static let claims = table(
    """
    1 | Good progress was made.
    1 | Pupils made good progress.
    1 | Children are more confident readers.
    1 | Improved attitudes to maths.
    1 | A big difference to our most vulnerable pupils.
    1 | The gap is closing.
    1 | Positive impact on wellbeing.
    1 | No impact could be seen.
    1 | Attendance improved.
    1 | Behaviour is better.
    1 | Outstanding results.
    1 | Children now read for pleasure.
    1 | Groups of 3 to 5 made progress.
    1 | Pupils aged from 5 to 7 made good progress.
    1 | Progress was good in Years 5 to 6.
    1 | It cost £500 and made a difference.
    1 | Everyone benefited.
    1 | Schools report nothing yet, but progress is good.
    """)

  static let reports = table(
    """
    2 | Teachers report that pupils are calmer.
    2 | Staff say children are more confident.
    2 | Pupil voice shows enjoyment.
    2 | Parents said it helped at home.
    2 | Feedback from TAs was positive.
    2 | Work scrutiny shows better sentences.
    2 | Book looks show progress.
    2 | Lesson observations show better questioning.
    2 | A survey of pupils was positive.
    2 | Questionnaires were positive.
    2 | Learning walks show the approach in use.
    2 | Headteachers report improved behaviour.
    2 | Families report better sleep.
    2 | Observations in all 9 schools show better talk.
    2 | Staff report that 3 of 5 sessions were lively.
    """)

  static let results = table(
    """
    3 | 75% of pupils met the standard.
    3 | 75% met the expected standard.
    3 | 22 of 33 pupils passed.
    3 | 22 out of 33 pupils passed.
    3 | 22 of the 33 pupils passed.
    3 | 22/33 pupils passed.
    3 | 75 per cent of pupils passed.
    3 | 75 percent of children are at ARE.
    3 | Four in five pupils passed.
    3 | Two thirds of the children reached the expected standard.
    3 | Half of the pupils passed the check.
    3 | Three quarters of pupils are now at ARE.
    3 | Phonics: 63% to 90%.
    3 | 63% → 90% (+27%)
    3 | Phonics rose from 63% to 90%.
    3 | Phonics rose from 63 per cent to 90 per cent.
    3 | SS 88 to 94
    3 | The mean score rose from 88 to 94.
    3 | SDQ 19 → 14
    3 | Reading age from 86 to 97 months.
    3 | 12/40 to 31/40
    3 | Scores went from 12/40 to 31/40.
    3 | PA down from 14 to 9 pupils.
    3 | 67% of the cohort (22 of 33)
    3 | Attendance was 95.4% in the summer.
    3 | 22 out of the 33 pupils passed.
    1 | Progress since 9/10 and 5/6 has been good.
    3 | Nine out of ten pupils met their target.
    1 | Half of the term was lost, but progress was good.
    1 | In one of three terms pupils made progress.
    1 | Progress in Y5/6 was good.
    """)

  @Test(arguments: deeds + claims + reports + results)
  func `carry what their words carry and no more`(_ level: Int, _ sentence: String) throws {
    let action = try #require(Sketch.action(outcome: ["impact_summary": .text(sentence)]))
    #expect(action.grade.level.rawValue == level, "\(action.grade.cues.map(\.words))")
  }

  /// With the pupils measured, a measure and a starting point a change in words is level 4; a figure
  /// of time or of sessions is none, whatever stands beside it.
  @Test(arguments: [
    (4, "Phonics rose from 63% to 90%."), (4, "SS 88 to 94"), (4, "12/40 to 31/40"),
    (4, "Phonics rose from 63 per cent to 90 per cent."), (3, "90% passed."),
    (1, "Progress from 8 to 12 weeks of work."),
    (1, "Pupils aged from 5 to 7 improved."),
    (0, "The course ran from 9 to 12 am and was delivered."),
    (1, "Good progress."), (0, "Delivered in full."),
  ])
  func `carry more beside a measure and a number of pupils`(_ level: Int, _ sentence: String) throws
  {
    let action = try #require(
      Sketch.action(
        plan: ["measure_name": .text("PUMA")],
        outcome: [
          "impact_summary": .text(sentence), "pupils_measured": AnswerSketch.count(24),
          "end_date_measured": AnswerSketch.day("2021-05-28") ?? .text(""),
        ]))
    #expect(action.grade.level.rawValue == level, "\(action.grade.cues.map(\.words))")
  }
}

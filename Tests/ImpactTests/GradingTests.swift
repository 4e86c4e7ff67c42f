import Impact
import InventedProgrammes
import PlanForms
import Programmes
import Testing

@Suite struct `What a report lets a reader be sure of` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var answers: [FieldID: Value]
    var level: EvidenceLevel
    var plan: [FieldID: Value] = [:]
  }

  private static func percent(_ number: String) -> Value { AnswerSketch.percent(number) }

  @Test(arguments: [
    Case(testDescription: "nothing said", answers: [:], level: .activityOnly),
    Case(
      testDescription: "what was done",
      answers: ["impact_summary": .text("Training took place in May.")], level: .activityOnly),
    Case(
      testDescription: "a claim",
      answers: ["impact_summary": .text("Positive impact has been made.")], level: .stated),
    Case(
      testDescription: "a claim in words nobody listed",
      answers: ["impact_summary": .text("Children love it.")], level: .stated),
    Case(
      testDescription: "a named source",
      answers: [
        "impact_summary": .text("Good progress."), "evidence_type": .text("Pupil voice and survey"),
      ], level: .reported),
    Case(
      testDescription: "the end alone", answers: ["end_value": percent("75")],
      level: .measuredAtEnd),
    Case(
      testDescription: "a share in words",
      answers: ["impact_summary": .text("22 of 33 pupils met the standard.")],
      level: .measuredAtEnd),
    Case(
      testDescription: "before and after, without n",
      answers: ["baseline_result": percent("44"), "end_value": percent("61")],
      level: .measuredAtEnd),
    Case(
      testDescription: "before and after with n",
      answers: [
        "baseline_result": percent("44"), "end_value": percent("61"),
        "pupils_measured": AnswerSketch.count(34), "end_measure_name": .text("PUMA"),
      ], level: .measuredBeforeAndAfter),
    Case(
      testDescription: "another measure at the end",
      answers: [
        "baseline_result": percent("44"), "end_value": percent("61"),
        "pupils_measured": AnswerSketch.count(34), "end_measure_name": .text("PIRA"),
      ], level: .measuredAtEnd, plan: ["measure_name": .text("PUMA")]),
    Case(
      testDescription: "with a comparison",
      answers: [
        "baseline_result": percent("44"), "end_value": percent("61"),
        "pupils_measured": AnswerSketch.count(34), "end_measure_name": .text("PUMA"),
        "comparison": .text("Pupils of the parallel class, 44% to 52%"),
      ], level: .measuredAgainstOthers),
    Case(
      testDescription: "a comparison denied",
      answers: [
        "baseline_result": percent("44"), "end_value": percent("61"),
        "pupils_measured": AnswerSketch.count(34), "end_measure_name": .text("PUMA"),
        "comparison": .text("No comparison group"),
      ], level: .measuredBeforeAndAfter),
    Case(
      testDescription: "both values in words, with n and measure",
      answers: [
        "impact_summary": .text("Scores rose from 88 to 94 for 24 pupils since the baseline."),
        "end_measure_name": .text("PUMA"),
      ], level: .measuredBeforeAndAfter),
    Case(
      testDescription: "a range of years is no change",
      answers: ["impact_summary": .text("Years 5 to 6 enjoyed it.")], level: .stated),
  ])
  func `the level is what words and figures carry`(_ example: Case) throws {
    let action = try #require(Sketch.action(plan: example.plan, outcome: example.answers))
    #expect(action.grade.level == example.level, "\(action.grade)")
    #expect(action.grade.level <= .stated || action.grade.cues.allSatisfy { !$0.sources.isEmpty })
  }

  @Test func `what did not take place is no evidence, and no failure`() throws {
    let action = try #require(
      Sketch.action(outcome: [
        "delivery_status": .choice("not_delivered"), "end_value": AnswerSketch.percent("80"),
      ]))
    #expect(action.grade.level == .activityOnly)
    #expect(!action.tookPlace)
  }

  @Test func `a correction goes on top and comes back from the sheet`() throws {
    let action = try #require(
      Sketch.action(outcome: ["impact_summary": .text("Good progress.")]))
    let correction = Correction(
      action: action.id, change: .level(.reported), reason: "The chair rang", by: "An Officer",
      on: CalendarDay(iso: "2021-06-01"))
    let corrected = GradedAction(action.story, corrections: [correction])
    #expect(corrected.level == .reported)
    #expect(corrected.grade.level == .stated)
    let lines = [GradingSheet.columns] + GradingSheet.rows([corrected])
    let text = lines.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }
      .joined(separator: "\n")
    let reading = GradingSheet.read(Array(text.utf8), file: "grading.csv")
    #expect(reading.mistakes.isEmpty)
    #expect(reading.corrections == [correction])
  }

  @Test func `a correction without a reason is refused`() {
    let text = "group,action,level,reason,by\ng,1,4,,\n"
    let reading = GradingSheet.read(Array(text.utf8), file: "grading.csv")
    #expect(reading.corrections.isEmpty)
    #expect(reading.mistakes.count == 1)
  }

  struct Themed: Sendable, CustomTestStringConvertible {
    var title: String
    var theme: Theme
    var isStaffFacing = false
    var testDescription: String { title }
  }

  @Test(arguments: [
    Themed(title: "Daily phonics catch-up", theme: .phonics),
    Themed(title: "Number facts tutoring in maths", theme: .maths),
    Themed(title: "ELSA training for two staff", theme: .semh, isStaffFacing: true),
    Themed(title: "Peer review and coaching", theme: .teachingCPD, isStaffFacing: true),
    Themed(title: "A padlock for the shed", theme: .other),
    Themed(title: "Papa’s spaghetti", theme: .other),
  ])
  func `a theme is told from whole words`(_ example: Themed) throws {
    let action = try #require(
      Sketch.action(
        plan: ["intervention_title": .text(example.title)],
        outcome: ["pupils_reached": AnswerSketch.count(20)]))
    #expect(action.themes.primary == example.theme)
    #expect(action.themes.isStaffFacing == example.isStaffFacing)
  }
}

/// One action from its answers.
enum Sketch {
  static func action(
    plan: [FieldID: Value] = [:], outcome: [FieldID: Value]
  ) -> GradedAction? {
    account(plans: [plan], outcomes: [outcome]).actions.first
  }

  static func account(
    plans: [[FieldID: Value]], outcomes: [[FieldID: Value]], numbered: Bool = true
  ) -> GroupAccount {
    func rows(_ all: [[FieldID: Value]], table: Int) -> [AnswerRow] {
      all.enumerated().map { index, answers in
        var row = AnswerSketch.row([:], table: table, row: index + 2)
        let reference: [FieldID: Value] =
          numbered && answers["intervention_ref"] == nil
          ? ["intervention_ref": .text("\(index + 1)")] : [:]
        for (field, value) in answers.merging(reference, uniquingKeysWith: { first, _ in first }) {
          row.answers[field] =
            AnswerSketch.row([field: value], table: table, row: index + 2).answers[field]
        }
        return row
      }
    }
    let submission = GroupSubmission(
      group: "g",
      plan: .init(
        record: AnswerSketch.record(
          "plan.docx", stage: .plan, tables: ["interventions": rows(plans, table: 1)])),
      evaluation: .init(
        record: AnswerSketch.record(
          "evaluation.docx", stage: .evaluation, tables: ["outcomes": rows(outcomes, table: 2)])))
    let facts = GroupFacts(id: "g", name: "Group", allocationPence: 500_000)
    let programme = Programme(
      settings: ProgrammeSettings(), groups: [facts],
      schools: (0..<5).map { SchoolFacts(urn: "\($0)", name: "School \($0)", group: "g") })
    let day = CalendarDay(iso: "2021-06-04")
    guard let day else { preconditionFailure("a day of June") }
    return ImpactReport(programme, submissions: [submission], asAt: day).areas[0].groups[0]
  }
}

import TestSupport
import Testing

@testable import PlanForms

/// Every question of every shipped form, in every state an answer can be in.
@Suite struct `Every question` {
  /// A question at a stage at which it is checked.
  private struct Asked {
    var form: FormDefinition
    var field: FieldDefinition
    var stage: StageID

    /// A form that asks nothing but this question, and the row's number where it is asked in rows.
    func reading(_ answer: Answer) -> FormReading {
      var reading = FormReading(stage: stage)
      guard let table = field.table else {
        reading.fields[field.id] = answer
        return reading
      }
      var row = AnswerRow(answers: [field.id: answer])
      if let key = form.table(table)?.key, key != field.id {
        row.answers[key] = Answer(state: .answered, text: "1", value: .text("1"))
      }
      reading.tables[table] = [row]
      return reading
    }

    /// What is said of the question itself.
    func said(_ answer: Answer) -> [Finding] {
      FormRules(form).check(RuleContext(reading: reading(answer), programme: RuleCase.programme))
        .findings.filter { $0.field == field.id }
    }
  }

  private static func asked() throws -> [Asked] {
    try RuleCase.forms.get().values.sorted { $0.id < $1.id }.flatMap { form in
      form.fields.flatMap { field in
        field.checkedAt.map { Asked(form: form, field: field, stage: $0) }
      }
    }
  }

  @Test(arguments: [AnswerState.unanswered, .placeholder, .deferred, .refers])
  func `that must be answered is asked again once`(_ state: AnswerState) throws {
    for asked in try Self.asked() {
      let said = asked.said(Answer(state: state, text: state == .unanswered ? "" : "TBC"))
      let rules = said.map(\.rule).filter { !$0.hasPrefix("X") && !$0.hasPrefix("M") }
      let mayBeSpared = asked.field.required == nil || asked.field.required?.when != nil
      #expect(
        rules == ["required.\(asked.field.id)"] || mayBeSpared && rules.isEmpty,
        "\(asked.form.id) \(asked.field.id): \(rules)")
    }
  }

  @Test func `whose label may ask something else is asked about and holds nothing back`() throws {
    for asked in try Self.asked() {
      let answer = Answer(
        state: .unclear, text: "Maths", flags: [.ambiguousLabel],
        doubt: "it could ask for two things")
      let severities = asked.said(answer).filter { $0.rule == "type.\(asked.field.id)" }
        .map(\.severity)
      #expect(severities.count == 1, "\(asked.form.id) \(asked.field.id)")
      #expect(!severities.contains(.error), "\(asked.form.id) \(asked.field.id)")
    }
  }

  @Test func `that does not apply is asked again only where it must apply`() throws {
    for asked in try Self.asked() where asked.field.required?.when == nil {
      let rules = asked.said(Answer(state: .notApplicable, text: "N/A")).map(\.rule)
      let isAsked = asked.field.required != nil && !asked.field.acceptsNotApplicable
      #expect(
        rules == (isAsked ? ["required.\(asked.field.id)"] : []),
        "\(asked.form.id) \(asked.field.id): \(rules)")
    }
  }

  @Test func `whose answer is not sure is asked about, whether it must be answered or not`() throws
  {
    for asked in try Self.asked() {
      let said = asked.said(Answer(state: .unclear, text: "one or two", doubt: "it could be both"))
      #expect(
        said.map(\.rule) == ["type.\(asked.field.id)"], "\(asked.form.id) \(asked.field.id)")
      #expect(said.allSatisfy { $0.text == "one or two" })
    }
  }

  /// A question that is not on the council's own form can never hold money back by itself.
  @Test func `that is not on the form is at most named among those that are missing`() throws {
    for asked in try Self.asked() {
      for profile in Profile.allCases {
        var asked = asked
        asked.form.profile = profile
        let findings = FormRules(asked.form).check(
          RuleContext(reading: asked.reading(.notOnForm), programme: RuleCase.programme)
        ).findings
        #expect(!findings.contains { $0.field == asked.field.id }, "\(asked.field.id)")
        let missing = findings.filter { $0.message.contains("“\(asked.field.label)”") }
        let isNamed = asked.field.required != nil && (asked.field.isCore || profile == .full)
        #expect(missing.isEmpty || isNamed, "\(asked.field.id) in \(profile)")
      }
    }
  }

  @Test func `is asked in words that a chair can read`() throws {
    for asked in try Self.asked() {
      for state in AnswerState.allCases where state != .answered {
        let doubt = state == .unclear ? "it may be two" : nil
        for finding in asked.said(Answer(state: state, text: "as above", doubt: doubt)) {
          for text in [finding.message, finding.help] where !text.isEmpty {
            let isWhole =
              text.first.map { $0.isUppercase || $0 == "“" } == true
              && [".", "?", "”"].contains(text.last.map(String.init))
            let isFilled = !["{", "}", "  ", "“”", " .", "()"].contains { text.contains($0) }
            #expect(isWhole && isFilled, "\(finding.rule): \(text)")
          }
          #expect(!finding.message.isEmpty)
          #expect(!finding.help.isEmpty || finding.severity == .advice, "\(finding.rule)")
        }
      }
    }
  }

  /// However a form is filled in, one answer has one fault, and no rule traps.
  @Test(arguments: 1...40)
  func `has one fault at most in a form filled in at random`(_ seed: UInt64) throws {
    var numbers = SplitMix(seed: seed)
    for form in try RuleCase.forms.get().values.sorted(by: { $0.id < $1.id }) {
      for stage in form.stages.map(\.id) {
        let reading = Self.reading(form, stage, &numbers)
        let context = RuleContext(
          reading: reading, programme: RuleCase.programme, group: RuleCase.programme.groups.first,
          workingDaysLate: 0)
        let (findings, _) = FormRules(form).check(context)
        let own = findings.filter {
          $0.rule.hasPrefix("required.") || $0.rule.hasPrefix("type.")
        }
        let places = own.map { "\($0.field.map(\.description) ?? "") \($0.row ?? 0)" }
        #expect(Set(places).count == places.count, "\(form.id)")
        for finding in findings where !finding.rule.hasPrefix("type.") {
          guard let field = finding.field, finding.table == nil else { continue }
          let isDoubted = reading[field].state == .unclear && form.field(field)?.table == nil
          #expect(!isDoubted || finding.rule.hasPrefix("X40"), "\(finding.rule)")
        }
        #expect(findings.map(\.severity) == findings.map(\.severity).sorted())
      }
    }
  }

  private static func reading(
    _ form: FormDefinition, _ stage: StageID, _ numbers: inout SplitMix
  ) -> FormReading {
    var reading = FormReading(stage: stage)
    for table in form.tables {
      reading.tables[table.id] = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
        AnswerRow()
      }
    }
    for field in form.fields {
      guard let table = field.table else {
        reading.fields[field.id] = answer(field, &numbers)
        continue
      }
      let isThere = Int.random(in: 0...3, using: &numbers) > 0
      for row in reading.rows(table).indices where isThere {
        reading.tables[table]?[row].answers[field.id] = answer(field, &numbers)
      }
    }
    return reading
  }

  private static func answer(_ field: FieldDefinition, _ numbers: inout SplitMix) -> Answer {
    let states = AnswerState.allCases + [.answered, .answered, .answered, .answered]
    let state = states[Int.random(in: states.indices, using: &numbers)]
    guard state == .answered else {
      return Answer(state: state, text: state == .unanswered || state == .notOnForm ? "" : "TBC")
    }
    let number = [0, 1, 7, 40, 5_000, Int.max][Int.random(in: 0...5, using: &numbers)]
    switch field.type {
    case .choice:
      let choice = field.choices[Int.random(in: field.choices.indices, using: &numbers)]
      return AnswerSketch.answer(choice.id, field)
    case .money:
      return Answer(state: .answered, text: "£\(number)", value: .money(Money(pence: number)))
    case .count:
      let count = Count(low: number / 2, high: number)
      return Answer(state: .answered, text: "\(number)", value: .count(count))
    case .date:
      let days = ["2020-11-02", "2021-03-01..2021-04-01", "2020-02-29", "1900-01-01", "2999-12-31"]
      return AnswerSketch.answer(days[Int.random(in: days.indices, using: &numbers)], field)
    default: return AnswerSketch.answer("\(number)", field)
    }
  }
}

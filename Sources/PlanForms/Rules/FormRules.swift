internal import Documents

/// Says what is to be put right in one form: what is missing, what is unclear, what does not fit.
///
///     let (findings, skipped) = FormRules(form).check(RuleContext(reading: reading))
///
/// Every word of a finding comes from the definition; this type only decides which are made.
package struct FormRules: Sendable {
  let form: FormDefinition
  /// The place of each question in the order of the form, for sorting.
  private let order: [FieldID: Int]
  /// What a rule says of a doubt is more than that there is one.
  private let rulesOfDoubts: [RuleDefinition]
  private let otherRules: [RuleDefinition]

  package init(_ form: FormDefinition) {
    self.form = form
    let rules = form.rules.filter { $0.isCore || form.profile == .full }
    rulesOfDoubts = rules.filter(\.speaksOfDoubts)
    otherRules = rules.filter { !$0.speaksOfDoubts }
    order = Dictionary(form.fields.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The findings, gravest first and then in the order of the form, and the rules that could not
  /// be decided.
  package func check(_ context: RuleContext) -> (findings: [Finding], skipped: [SkippedRule]) {
    let evaluator = Evaluator(context, form.names, tables: form.tables)
    var report = RuleReport()
    let stage = context.reading.stage
    for rule in rulesOfDoubts where rule.stages.contains(stage) {
      check(rule, evaluator, &report, except: [])
    }
    var questions = QuestionChecks(form: form, evaluator: evaluator)
    questions.check(stage, &report)
    let settled = report.answers
    for rule in otherRules where rule.stages.contains(stage) {
      check(rule, evaluator, &report, except: settled)
    }
    return (sorted(report.findings), report.skipped)
  }

  // MARK: Rules

  /// Checks one rule; of the `settled` answers something is said already, and a fault is said once.
  private func check(
    _ rule: RuleDefinition, _ evaluator: Evaluator, _ report: inout RuleReport,
    except settled: Set<AnswerPlace>
  ) {
    guard case .expression(let check) = rule.check else {
      if case .search(.personalData) = rule.check {
        for hit in evaluator.context.personalData { report.add(rule, hit, evaluator) }
      }
      return
    }
    if !rule.fields.isEmpty, !isAsked(rule, evaluator.context.reading) {
      let question = rule.fields.map(\.description).joined(separator: ", ")
      return report.skip(rule.id, nil, "\(question) is not on the form")
    }
    guard let table = rule.each else {
      return self.check(rule, check, at: nil, evaluator, &report, except: settled)
    }
    for row in evaluator.context.reading.rows(table).indices {
      self.check(
        rule, check, at: Evaluator.Frame(table: table, row: row), evaluator.at(table, row: row),
        &report, except: settled)
    }
  }

  private func check(
    _ rule: RuleDefinition, _ check: Expression, at frame: Evaluator.Frame?,
    _ evaluator: Evaluator, _ report: inout RuleReport, except settled: Set<AnswerPlace>
  ) {
    switch rule.when.map({ evaluator.evaluate($0.checked) }) {
    case nil, .known(.truth(true))?: break
    case .unknown(let reason)?: return report.skip(rule.id, frame, reason)
    default: return
    }
    let outcome = evaluator.evaluate(check.checked)
    if case .unknown(let reason) = outcome { return report.skip(rule.id, frame, reason) }
    guard outcome == .truth(false) else { return }
    let pointed = pointed(rule, frame, evaluator)
    if let place = pointed?.place, settled.contains(place) { return }
    report.add(rule, pointed, at: frame, evaluator)
  }

  /// Whether the form asks any of the questions that the rule is about.
  private func isAsked(_ rule: RuleDefinition, _ reading: FormReading) -> Bool {
    rule.fields.contains { id in
      guard let table = form.names.fields[id.description]?.table else {
        return reading[id].state != .notOnForm
      }
      return reading.rows(table).contains { $0[id].state != .notOnForm }
    }
  }

  /// The answer that the finding points at: the first of the rule's questions that is on the form.
  private func pointed(
    _ rule: RuleDefinition, _ frame: Evaluator.Frame?, _ evaluator: Evaluator
  ) -> PointedAnswer? {
    for id in rule.fields {
      guard let field = form.names.fields[id.description] else { continue }
      let answer = evaluator.answer(
        to: AnswerReference(field: id, table: field.table, source: .thisForm))
      guard answer.state != .notOnForm else { continue }
      let row = field.table.flatMap { table in
        frame.flatMap { evaluator.links.row($0.row, of: $0.table, in: table) }
      }
      return PointedAnswer(
        field: field, answer: answer,
        place: AnswerPlace(field: id, table: field.table, row: row.map { $0 + 1 }))
    }
    return nil
  }

  // MARK: Order

  private func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { one, other in
      key(one.element, one.offset) < key(other.element, other.offset)
    }.map(\.element)
  }

  /// Gravest first; then findings about the whole form, then in the form's order.
  private func key(_ finding: Finding, _ made: Int) -> (Severity, Int, Int, Int) {
    (finding.severity, finding.field.flatMap { order[$0] } ?? -1, finding.row ?? 0, made)
  }
}

/// Which answer of a form: a question, and the row it is asked in.
struct AnswerPlace: Hashable, Sendable {
  var field: FieldID
  var table: TableID?
  /// From 1.
  var row: Int?
}

/// An answer that a finding points at.
struct PointedAnswer: Sendable {
  var field: FieldDefinition
  var answer: Answer
  var place: AnswerPlace
}

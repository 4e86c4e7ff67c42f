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
  private let rulesOfDoubts: [ReadyRule]
  private let otherRules: [ReadyRule]

  /// A rule with where its questions are asked.
  ///
  /// A class, because every rule is handed on for every row of every form, and none changes it.
  private final class ReadyRule: Sendable {
    let rule: RuleDefinition
    /// For which rows it is looked at.
    let when: CheckedExpression?
    /// What must hold; nil for what no expression says.
    let check: CheckedExpression?
    /// The tables of the rule's questions, nil for one that is asked once; in the order of its `fields`.
    let tables: [TableID?]

    init(_ rule: RuleDefinition, _ names: ExpressionNames) {
      self.rule = rule
      when = rule.when?.checked
      check = if case .expression(let check) = rule.check { check.checked } else { nil }
      tables = rule.fields.map { names.fields[$0.description]?.table }
    }
  }

  package init(_ form: FormDefinition) {
    self.form = form
    let rules = form.rules.filter { $0.isCore || form.profile == .full }
      .map { ReadyRule($0, form.names) }
    rulesOfDoubts = rules.filter(\.rule.speaksOfDoubts)
    otherRules = rules.filter { !$0.rule.speaksOfDoubts }
    order = Dictionary(form.fields.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The findings, gravest first and then in the order of the form, and the rules that could not
  /// be decided.
  package func check(_ context: RuleContext) -> (findings: [Finding], skipped: [SkippedRule]) {
    let evaluator = Evaluator(context, form.names, tables: form.tables)
    var report = RuleReport()
    let stage = context.reading.stage
    for rule in rulesOfDoubts where rule.rule.stages.contains(stage) {
      check(rule, evaluator, &report, except: [])
    }
    var questions = QuestionChecks(form: form, evaluator: evaluator)
    questions.check(stage, &report)
    let settled = report.answers
    for rule in otherRules where rule.rule.stages.contains(stage) {
      check(rule, evaluator, &report, except: settled)
    }
    return (sorted(report.findings), report.skipped)
  }

  // MARK: Rules

  /// Checks one rule; of the `settled` answers something is said already, and a fault is said once.
  private func check(
    _ rule: ReadyRule, _ evaluator: Evaluator, _ report: inout RuleReport,
    except settled: Set<AnswerPlace>
  ) {
    guard let check = rule.check else {
      if case .search(.personalData) = rule.rule.check {
        for hit in evaluator.context.personalData { report.add(rule.rule, hit, evaluator) }
      }
      return
    }
    if !rule.rule.fields.isEmpty, !isAsked(rule, evaluator.context.reading) {
      let question = rule.rule.fields.map(\.description).joined(separator: ", ")
      return report.skip(rule.rule.id, nil, "\(question) is not on the form")
    }
    guard let table = rule.rule.each else {
      return self.check(rule, check, at: nil, evaluator, &report, except: settled)
    }
    var inner = evaluator.at(table, row: 0)
    for row in evaluator.context.reading.rows(table).indices {
      inner.move(to: row)
      self.check(rule, check, at: inner.frames.last, inner, &report, except: settled)
    }
  }

  private func check(
    _ rule: ReadyRule, _ check: CheckedExpression, at frame: Evaluator.Frame?,
    _ evaluator: Evaluator, _ report: inout RuleReport, except settled: Set<AnswerPlace>
  ) {
    if let when = rule.when {
      switch evaluator.evaluate(when) {
      case .known(.truth(true)): break
      case .unknown(let reason): return report.skip(rule.rule.id, frame, reason)
      default: return
      }
    }
    let outcome = evaluator.evaluate(check)
    if case .unknown(let reason) = outcome { return report.skip(rule.rule.id, frame, reason) }
    guard outcome == .truth(false) else { return }
    let pointed = pointed(rule.rule, frame, evaluator)
    if let place = pointed?.place, settled.contains(place) { return }
    report.add(rule.rule, pointed, at: frame, evaluator)
  }

  /// Whether the form asks any of the questions that the rule is about.
  private func isAsked(_ rule: ReadyRule, _ reading: FormReading) -> Bool {
    zip(rule.rule.fields, rule.tables).contains { id, table in
      guard let table else { return reading[id].state != .notOnForm }
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

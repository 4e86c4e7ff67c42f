package import Documents

/// Gathers findings and skipped rules while a form is checked.
struct RuleReport {
  private(set) var findings: [Finding] = []
  private(set) var skipped: [SkippedRule] = []
  /// The answers of which something has been said.
  private(set) var answers: Set<AnswerPlace> = []
  /// Where in `skipped` a rule is skipped for a reason.
  private var skips: [Skip: Int] = [:]

  private struct Skip: Hashable {
    var rule: String
    var because: String
  }

  /// Most forms leave some dozens of rules open.
  init() { skipped.reserveCapacity(32) }

  mutating func add(_ finding: Finding, about answer: AnswerPlace? = nil) {
    findings.append(finding)
    if let answer { answers.insert(answer) }
  }

  mutating func skip(_ rule: String, _ frame: Evaluator.Frame?, _ reason: String) {
    let skip = SkippedRule(
      rule: rule, table: frame?.table, row: frame.map { $0.row + 1 }, because: reason)
    guard let known = position(of: skip) else {
      skips[Skip(rule: rule, because: reason)] = skipped.count
      return skipped.append(skip)
    }
    // One reason for several rows is a reason of none of them.
    if skipped[known] != skip { skipped[known].row = nil }
  }

  /// Where a rule is skipped for a reason already.
  private func position(of skip: SkippedRule) -> Int? {
    // Mostly for the row before.
    if let last = skipped.last, last.rule == skip.rule, last.because == skip.because {
      return skipped.count - 1
    }
    return skips[Skip(rule: skip.rule, because: skip.because)]
  }

  /// Makes the finding of a rule that is broken.
  mutating func add(
    _ rule: RuleDefinition, _ pointed: PointedAnswer?, at frame: Evaluator.Frame?,
    _ evaluator: Evaluator
  ) {
    let speaker = pointed.map { evaluator.about($0.field, $0.answer) } ?? evaluator
    let place = pointed?.place ?? AnswerPlace(field: "", table: nil, row: nil)
    add(
      Finding(
        rule: rule.id, severity: rule.wording.severity(by: speaker), field: pointed?.field.id,
        table: place.table ?? frame?.table, row: place.row ?? frame.map { $0.row + 1 },
        place: pointed?.answer.place
          ?? frame.flatMap { evaluator.context.reading.rows($0.table)[$0.row].place },
        text: pointed?.answer.text ?? "", message: rule.wording.message.spoken(by: speaker),
        help: rule.wording.help.spoken(by: speaker), isForOfficerOnly: rule.isForOfficerOnly),
      about: pointed?.place)
  }

  /// Makes the finding of something that may identify a pupil; the text itself is never repeated.
  mutating func add(_ rule: RuleDefinition, _ hit: PersonalDataNote, _ evaluator: Evaluator) {
    let kind = FieldDefinition(id: "", label: hit.kind)
    let speaker = evaluator.about(kind, Answer(state: .answered, text: hit.kind, place: hit.place))
    add(
      Finding(
        rule: rule.id, severity: hit.isSure ? rule.wording.severity : .warning, place: hit.place,
        message: rule.wording.message.spoken(by: speaker),
        help: rule.wording.help.spoken(by: speaker), isForOfficerOnly: rule.isForOfficerOnly))
  }
}

/// Something in a file that may identify a pupil: what kind and where, never the words.
package struct PersonalDataNote: Hashable, Sendable {
  /// As a message says it: "a unique pupil number".
  package var kind: String
  package var place: Place?
  /// Whether it certainly is what it looks like; else it is only asked about.
  package var isSure: Bool

  package init(kind: String, place: Place?, isSure: Bool) {
    self.kind = kind
    self.place = place
    self.isSure = isSure
  }
}

extension Wording {
  /// The severity, softened where the definition says so.
  func severity(by evaluator: Evaluator) -> Severity {
    guard let softening, evaluator.evaluate(softening.when.checked) == .truth(true) else {
      return severity
    }
    return softening.severity
  }
}

/// Tells from what is filled in at which stage a form was sent.
struct StageDetector {
  let labels: LabelReader

  private var definition: FormDefinition { labels.index.definition }

  /// The last stage that holds answers of its own to at least two questions.
  ///
  /// One answer alone does not turn a plan into an evaluation: a chair may have begun to fill in a
  /// column too early.  A label that may as well be an earlier stage's, as "Impact" and "Signed by"
  /// are, tells nothing; one that is only much like a question's tells half.
  func stage(of assembly: FormAssembly) -> StageID {
    var weights: [FieldID: Int] = [:]
    for (field, answer) in assembly.fields {
      weigh(definition.fields[field].id, answer, &weights)
    }
    for row in assembly.rows.joined() where row.isFilled {
      for (id, answer) in row.answers { weigh(id, answer, &weights) }
    }
    let stages = definition.stages.map(\.id)
    return stages.last { stage in
      weights.reduce(0) { $0 + (definition.field($1.key)?.stage == stage ? $1.value : 0) } >= 4
    } ?? stages.first ?? .plan
  }

  private func weigh(_ id: FieldID, _ answer: Answer, _ weights: inout [FieldID: Int]) {
    guard weights[id] != 2, isFilled(answer), let field = definition.field(id),
      !isSharedLabel(answer, field)
    else { return }
    weights[id] = answer.confidence == .close ? 1 : 2
  }

  /// Whether an answer's label asks as well a question of an earlier stage.
  private func isSharedLabel(_ answer: Answer, _ field: FieldDefinition) -> Bool {
    guard field.stage != definition.stages.first?.id, let label = answer.label,
      answer.confidence != .tag
    else { return false }
    let asked = labels.readHeader(label).meanings.flatMap(\.fields).map { definition.fields[$0] }
    return asked.contains { $0.id == field.id } && asked.contains { $0.stage != field.stage }
  }

  private func isFilled(_ answer: Answer) -> Bool {
    switch answer.state {
    case .answered, .unclear, .deferred, .refers: true
    case .unanswered, .placeholder, .notApplicable, .notOnForm: false
    }
  }
}

/// Tells from what is filled in at which stage a form was sent.
struct StageDetector {
  let labels: LabelReader
  /// The stage at which a day falls, where the school year tells.
  var stageOfDay: (Answer) -> StageID? = { _ in nil }

  private var definition: FormDefinition { labels.index.definition }

  /// The last stage that holds answers of its own to at least two questions.
  ///
  /// One answer alone does not turn a plan into an evaluation: a chair may have begun to fill in a
  /// column too early.  A label that may as well be an earlier stage's, as "Impact" and "Signed by"
  /// are, tells nothing; one that is only much like a question's tells half.  The day on which a form was signed
  /// tells as much as a question.
  func stage(of assembly: FormAssembly) -> StageID {
    var weights = [Int](repeating: 0, count: definition.fields.count)
    for (field, answer) in assembly.fields { weigh(field, answer, &weights) }
    for row in assembly.rows.joined() where row.isFilled {
      for (id, answer) in row.answers where isFilled(answer) {
        if let field = labels.index.positions[id] { weigh(field, answer, &weights) }
      }
    }
    var weightOfStage: [StageID: Int] = [:]
    for (field, weight) in weights.enumerated() where weight > 0 {
      weightOfStage[definition.fields[field].stage, default: 0] += weight
    }
    for (field, answer) in assembly.fields where definition.fields[field].isInDeclaration {
      guard definition.fields[field].type == .date, let stage = stageOfDay(answer) else { continue }
      weightOfStage[stage, default: 0] += 2
    }
    let stages = definition.stages.map(\.id)
    return stages.last { weightOfStage[$0, default: 0] >= 4 } ?? stages.first ?? .plan
  }

  private func weigh(_ field: Int, _ answer: Answer, _ weights: inout [Int]) {
    guard weights[field] != 2, isFilled(answer), !isSharedLabel(answer, field) else { return }
    weights[field] = answer.confidence == .close ? 1 : 2
  }

  /// Whether an answer's label asks as well a question of an earlier stage.
  private func isSharedLabel(_ answer: Answer, _ field: Int) -> Bool {
    let stage = definition.fields[field].stage
    guard stage != definition.stages.first?.id, let label = answer.label,
      answer.confidence != .tag
    else { return false }
    let asked = labels.readHeader(label).meanings.flatMap(\.fields)
    return asked.contains(field) && asked.contains { definition.fields[$0].stage != stage }
  }

  /// Whether somebody wrote an answer: "0" for what was spent is what a formula makes of nothing.
  private func isFilled(_ answer: Answer) -> Bool {
    if answer.isNoMoney { return false }
    return switch answer.state {
    case .answered, .unclear, .deferred, .refers: true
    case .unanswered, .placeholder, .notApplicable, .notOnForm: false
    }
  }
}

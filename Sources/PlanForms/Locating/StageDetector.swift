/// Tells from what is filled in at which stage a form was sent.
struct StageDetector {
  let definition: FormDefinition

  /// The last stage that holds answers of its own to at least two questions.
  ///
  /// One answer alone does not turn a plan into an evaluation: a chair may have begun to fill in a
  /// column too early, or a bare "Impact" may have been meant as the plan's.
  func stage(of assembly: FormAssembly) -> StageID {
    var answered: [StageID: Set<FieldID>] = [:]
    for (field, answer) in assembly.fields where isFilled(answer) {
      let field = definition.fields[field]
      answered[field.stage, default: []].insert(field.id)
    }
    for rows in assembly.rows {
      for row in rows where row.isFilled {
        for (id, answer) in row.answers where isFilled(answer) {
          guard let field = definition.field(id) else { continue }
          answered[field.stage, default: []].insert(id)
        }
      }
    }
    let stages = definition.stages.map(\.id)
    return stages.last { (answered[$0]?.count ?? 0) >= 2 } ?? stages.first ?? .plan
  }

  private func isFilled(_ answer: Answer) -> Bool {
    switch answer.state {
    case .answered, .unclear, .deferred, .refers: true
    case .unanswered, .placeholder, .notApplicable, .notOnForm: false
    }
  }
}

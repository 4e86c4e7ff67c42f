extension DefinitionReader {
  /// Notes every wording that leads to two questions in the same company.
  ///
  /// A wording found twice is found by neither: the second could never be reached.  Where the form
  /// itself is at fault, the wording belongs under `headers: ambiguous`, which is settled by what
  /// stands beside it.  Wordings are compared as labels on a form are.
  mutating func checkWordings(_ node: YAMLNode?, of form: FormDefinition) {
    guard let node else { return }
    var known: [WordingContext: FieldID] = [:]
    let ambiguous = Set(form.ambiguous.map { FoldedText.labelFold($0.header) })
    for (index, member) in mapping(node, "“fields”").enumerated() {
      guard form.fields.indices.contains(index) else { return }
      let field = form.fields[index]
      for wording in wordings(in: member.value) {
        let folded = FoldedText.labelFold(wording.text)
        let context = WordingContext(table: field.table, stage: field.stage, folded: folded)
        guard let other = known[context] else {
          known[context] = field.id
          continue
        }
        if other != field.id, !ambiguous.contains(folded) {
          note(
            "“\(wording.text)” leads to “\(other)” already; list it under “ambiguous” if it may "
              + "mean either", at: wording.mark)
        }
      }
    }
  }

  private func wordings(in field: YAMLNode) -> [(text: String, mark: YAMLNode.Mark)] {
    guard case .mapping(let members) = field.content else { return [] }
    var found: [(String, YAMLNode.Mark)] = []
    for member in members where member.key == "label" || member.key == "wordings" {
      let items: [YAMLNode] =
        if case .list(let items) = member.value.content { items } else { [member.value] }
      for item in items {
        if case .scalar(let text, _) = item.content { found.append((text, item.mark)) }
      }
    }
    return found
  }
}

/// The company that a wording is met in: labels of one table, or outside tables, at one stage.
private struct WordingContext: Hashable {
  var table: TableID?
  var stage: StageID
  var folded: String
}

/// Labels that say in brackets what they ask of what they name.
extension LabelReader {
  /// The questions of a row that a label asks with words in brackets behind it: "Led by (name, school)" asks who
  /// leads it and from which school, "Focus pupils (who and how many)" for whom it is and how many they are.
  ///
  /// Brackets with any other word hold help, as those of "Monitoring (who, how, when)" do.
  func meaningsOfAspects(_ text: LabelText) -> [Meaning] {
    guard !text.aside.isEmpty,
      case let named = index.lookUp(LabelText(text.bare), written: text.bare),
      named.count == 1, named[0].fields.count == 1, let field = named[0].fields.first,
      let table = index.tableOfField[field]
    else { return [] }
    var types: Set<FieldType> = []
    for word in text.aside.split(separator: " ") {
      if let type = Self.further[word] {
        types.insert(type)
      } else if !Self.named.contains(word) {
        return []
      }
    }
    let fields = index.definition.fields
    let others = types.sorted { $0.rawValue < $1.rawValue }.compactMap { type -> Int? in
      let asked = fields.indices.filter { other in
        index.tableOfField[other] == table && fields[other].type == type
          && fields[other].stage == fields[field].stage
          && (type != .count || CountedKind(fields[other]) == .pupils)
      }
      return asked.count == 1 ? asked[0] : nil
    }.filter { $0 != field }
    guard !others.isEmpty, others.count == types.count else { return [] }
    return [
      Meaning(fields: [field] + others, confidence: .known, fit: Weights.Words.joined)
    ]
  }

  /// What words of such brackets ask for beside what is named.
  private static let further: [Substring: FieldType] = [
    "school": .school, "many": .count, "number": .count,
  ]
  /// Words that name it again.
  private static let named: Set<Substring> = [
    "name", "names", "who", "and", "job", "role", "post", "title", "how",
  ]
}

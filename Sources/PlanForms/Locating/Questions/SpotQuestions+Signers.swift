extension SpotQuestions {
  /// Leaves what a sign-off asks to the place that stands by the signature, where it is asked again elsewhere:
  /// "Job title" of whoever filled the form in, and "Position" of whoever signs it.
  func dropOtherSigners(_ settled: inout [Settled?], _ spots: [Spot]) {
    let fields = index.definition.fields
    var places: [Int: [Int]] = [:]
    for (number, question) in settled.enumerated() {
      guard let question, question.fields.count == 1, let field = question.fields.first,
        fields[field].isInDeclaration, fields[field].type != .person, !spots[number].answer.isBlank
      else { continue }
      places[field, default: []].append(number)
    }
    for (field, numbers) in places where numbers.count > 1 {
      let signed = numbers.filter { number in
        let near = (number - Self.reachOfSigner)...(number + Self.reachOfSigner)
        return near.clamped(to: 0...settled.count - 1).contains { other in
          spots[other].block == spots[number].block
            && settled[other]?.fields.first.map {
              fields[$0].type == .person && fields[$0].isInDeclaration
                && fields[$0].stage == fields[field].stage
            } ?? false
        }
      }
      guard signed.count == 1 else { continue }
      for number in numbers where number != signed[0] { settled[number] = nil }
    }
  }

  /// As many places away a signature still is that of the same person.
  private static var reachOfSigner: Int { 3 }

  /// The name of the chair under "Declaration", where nothing else is to be signed, is a signature;
  /// where two people sign, nobody can tell whose.
  func signed(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    guard let best = spot.meanings.map(\.fit).max(),
      spot.meanings.flatMap(\.fields).allSatisfy({
        fields[$0].type == .person && index.tableOfField[$0] == nil
      })
    else { return [] }
    let signatures = fields.indices.filter(isSignature)
    guard Set(signatures.map { fields[$0].stage }).count == signatures.count else { return [] }
    return signatures.map {
      LabelIndex.Meaning(
        fields: [$0], confidence: .known, fit: best - Weights.Place.nameAsSignature)
    }
  }

  /// "Chair (or deputy) – type your name to sign" asks in words for an office, and a person's name answers it: no
  /// office has a title before a name.
  func signedByName(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    guard isNamedForOffice(spot), let best = spot.meanings.map(\.fit).max() else { return [] }
    let stages = Set(spot.meanings.flatMap(\.fields).map { fields[$0].stage })
    return fields.indices.filter { isSignature($0) && stages.contains(fields[$0].stage) }.map {
      LabelIndex.Meaning(fields: [$0], confidence: .known, fit: best)
    }
  }

  /// Whether a place that asks for nothing but an office is answered by a person with a title.
  private func isNamedForOffice(_ spot: Spot) -> Bool {
    !spot.meanings.isEmpty && index.shape(of: spot.answer).contains(.titled)
      && spot.meanings.allSatisfy { $0.fields.allSatisfy(isOffice) }
  }

  /// Whether a question asks in what office somebody signs.
  func isOffice(_ field: Int) -> Bool {
    index.definition.fields[field].isInDeclaration && index.definition.fields[field].type == .text
  }

  func asksSignature(_ spot: Spot) -> Bool {
    spot.meanings.flatMap(\.fields).contains(where: isSignature)
  }

  private func isSignature(_ field: Int) -> Bool {
    index.definition.fields[field].type == .person && index.definition.fields[field].isInDeclaration
  }
}

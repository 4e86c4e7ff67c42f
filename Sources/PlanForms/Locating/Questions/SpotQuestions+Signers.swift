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
}

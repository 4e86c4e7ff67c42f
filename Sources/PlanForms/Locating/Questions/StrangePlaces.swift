import Documents

/// Places whose labels nobody knows, told by their answers and by what stands beside them.
///
/// "Write to: head@school.example" among a chair's details gives the chair's e-mail address, whatever
/// its author calls it: nothing else there is answered so.  Only a question that no other place of the
/// form may answer is found like this, and only by an answer that hardly answers another: an address
/// of e-mail, a list of schools, an answer that has a form of its own or is a choice that no other question
/// offers, a name where the label asks who, a text of several sentences' length where one such is open.
struct StrangePlaces {
  let index: LabelIndex
  /// Whether a text is one of the register's groups.
  var isGroupName: (String) -> Bool = { _ in false }

  /// How many places away a known one still tells in which part of the form this one stands.
  private static let reach = 3
  /// A text shorter than this, in bytes, may be a name or a remark.
  private static let shortestProse = 80

  /// Finds the places that answer a question.
  ///
  /// - Parameters:
  ///   - places: The places, with labels that mean nothing.
  ///   - items: What is known of the form, in order.
  ///   - asked: The questions that other places may answer.
  /// - Returns: The places, each with its question for its meaning.
  func answered(
    _ places: [FormWalk.Unnamed], among items: [FormWalk.Item], asked: Set<Int>
  ) -> [Spot] {
    var claims: [Int: [FormWalk.Unnamed]] = [:]
    for place in places {
      let near = neighbours(of: place, in: items)
      guard !near.isEmpty else { continue }
      let open = open(near, asked)
      let fields = nearest(open.filter { suits(place, $0, near) }, to: near[0])
      if fields.count == 1, let field = fields.first { claims[field, default: []].append(place) }
    }
    return claims.sorted { $0.key < $1.key }.compactMap { field, places in
      guard places.count == 1, let place = places.first else { return nil }
      let meaning = LabelIndex.Meaning(
        fields: [field], confidence: .position, fit: Weights.Words.order)
      return Spot(
        label: FoldedText.collapse(place.label.text), meanings: [meaning], answer: place.answer,
        block: place.block, context: place.context)
    }
  }

  /// The questions asked once that the nearest places before and behind surely ask: those of its own
  /// part, where it has any.
  private func neighbours(of place: FormWalk.Unnamed, in items: [FormWalk.Item]) -> [Int] {
    let own = neighbours(of: place, in: items) { $0.block == place.block }
    return own.isEmpty ? neighbours(of: place, in: items) { _ in true } : own
  }

  private func neighbours(
    of place: FormWalk.Unnamed, in items: [FormWalk.Item], where counts: (Spot) -> Bool
  ) -> [Int] {
    let before = items[..<place.position].suffix(Self.reach).reversed()
    let behind = items[place.position...].prefix(Self.reach)
    return [Array(before), Array(behind)].compactMap { side in
      side.compactMap { item -> Int? in
        guard case .spot(let spot) = item, counts(spot), spot.rowName == nil,
          let first = spot.meanings.first,
          first.confidence != .close, index.tableOfField[first.fields[0]] == nil
        else { return nil }
        return first.fields[0]
      }.first
    }
  }

  /// Of several people's addresses the one that belongs to the part of the form right before.
  private func nearest(_ questions: [Int], to before: Int) -> [Int] {
    let fields = index.definition.fields
    guard questions.count > 1, questions.allSatisfy({ fields[$0].type == .email }) else {
      return questions
    }
    return questions.filter { fields[$0].section == fields[before].section }
  }

  /// The questions of the same stage that nothing on the form asks.
  private func open(_ near: [Int], _ asked: Set<Int>) -> [Int] {
    let fields = index.definition.fields
    let stages = Set(near.map { fields[$0].stage })
    return fields.indices.filter {
      index.tableOfField[$0] == nil && !asked.contains($0) && stages == [fields[$0].stage]
    }
  }

  private func suits(_ place: FormWalk.Unnamed, _ number: Int, _ near: [Int]) -> Bool {
    let fields = index.definition.fields
    let field = fields[number]
    let answer = place.answer
    let shape = index.shape(of: answer)
    let isNear = near.contains { fields[$0].section == field.section }
    guard !index.words.namesElse(in: LabelText(place.label.text).bare) else { return false }
    if field.id == index.definition.groupField { return isNear && isGroupName(answer.text) }
    switch field.type {
    case .email: return isNear && shape.contains(.email) && !shape.contains(.long)
    case .schools:
      return isNear && shape.isSuperset(of: [.school, .list]) && Self.isListOfNames(answer.text)
    case .choice: return isNear && isOwnChoice(answer.text, of: number)
    case .person:
      return isNear && shape.contains(.person) && manner(of: place) == .who
    case .date: return isNear && shape.contains(.date) && manner(of: place) == .when
    case .text where index.isLikeSample(answer.text, of: number): return isNear
    case .text:
      // Who they are, where and in what office is asked in words too, and answered with names.
      // What stands under the title, before all questions, tells how to fill in the form.
      // What a form may leave out and may ask of each row is told by its words alone.
      let isProse =
        (field.alsoColumnOf == nil || field.required != nil) && !field.isInDeclaration
        && field.section != index.groupSection && place.position > 0
      return isProse && shape.contains(.long) && !shape.contains(.schoolName)
        && answer.text.utf8.count >= Self.shortestProse && !Self.declares(answer.text)
        && !GuidanceText.addressesReader(answer.text)
    default: return false
    }
  }

  private func manner(of place: FormWalk.Unnamed) -> LabelWords.Manner? {
    let words = LabelText(place.label.text).bare
    // "Minuted on" asks for the day, "Minuted by" for the person.
    if words.hasSuffix(" on") { return .when }
    return words.hasSuffix(" by") ? .who : LabelWords.manner(of: words)
  }

  /// Whether an answer of two words and more is a choice of one question and of no other: "Fund 1 – Recovery".
  private func isOwnChoice(_ text: String, of field: Int) -> Bool {
    index.isChoice(text, of: field) && LabelFolding.fold(text).utf8.contains(0x20)
      && !index.choiceWords.indices.contains { $0 != field && index.isChoice(text, of: $0) }
  }

  /// Whether a text lists names: no part of it is as long as a sentence.
  static func isListOfNames(_ text: String) -> Bool {
    text.split { ",;\n".contains($0) }.allSatisfy { part in
      let words = part.split(separator: " ")
      return words.count <= mostWordsOfName && words.first?.first?.isLowercase != true
    }
  }

  private static let mostWordsOfName = 7

  /// Whether a text is what the form would have its reader declare: "I certify that the particulars are correct".
  private static func declares(_ text: String) -> Bool {
    let words = LabelFolding.fold(text).split(separator: " ", maxSplits: 3)
    return words.count > 2 && ["i", "we"].contains(words[0]) && declaring.contains(words[1])
      && words[2] == "that"
  }

  private static let declaring: Set<Substring> = [
    "certify", "confirm", "declare", "understand", "agree", "undertake", "attest",
  ]
}

extension FormReading {
  /// Takes the labels and the answers of places that nobody knew from what lies outside the form.
  mutating func leave(out places: [Spot]) {
    guard !places.isEmpty else { return }
    let known = Set(places.map(\.answer.place))
    let labels = Set(places.map(\.label))
    leftovers.removeAll { known.contains($0.place) }
    unknownLabels.removeAll { labels.contains($0.text) }
  }
}

/// The meanings of all wordings of a definition, in the making.
struct LabelWordings {
  typealias Meaning = LabelIndex.Meaning

  let words: LabelWords
  let likeness: LabelLikeness
  private(set) var meanings: [String: [Meaning]] = [:]
  private(set) var meaningsOfWords: [LabelWords.Key: [Meaning]] = [:]

  /// - Parameters:
  ///   - definition: The definition.
  ///   - positions: Positions of its fields by identifier.
  init(_ definition: FormDefinition, _ positions: [FieldID: Int]) {
    let wordings = definition.fields.map { field in
      ([field.label] + field.wordings.filter { !$0.utf8.contains(UInt8(ascii: "|")) })
        .map { Wording($0) }
    }
    let others = definition.composites.map(\.text) + definition.ambiguous.map(\.header)
    words = LabelWords(
      definition.sameWords,
      wordings: wordings.joined().map(\.label.bare) + others.map { LabelText($0).bare })
    likeness = LabelLikeness(Self.spoken(wordings, definition, positions), words)
    for (position, list) in wordings.enumerated() {
      for (number, wording) in list.enumerated() {
        add(wording, field: position, number == 0 ? .exact : .known)
      }
    }
    addComposites(definition, positions)
    addAmbiguous(definition, positions)
  }

  /// A wording and its words.
  private struct Wording {
    let text: String
    let label: LabelText

    init(_ text: String) {
      self.text = text
      label = LabelText(text)
    }
  }

  /// What each question is called: its own wordings, and the bare headers that may mean it.
  private static func spoken(
    _ wordings: [[Wording]], _ definition: FormDefinition, _ positions: [FieldID: Int]
  ) -> [[String]] {
    var spoken = wordings.map { $0.map(\.label.bare) }
    for ambiguous in definition.ambiguous {
      let words = LabelText(ambiguous.header).bare
      for field in ambiguous.couldBe.compactMap({ positions[$0] }) { spoken[field].append(words) }
    }
    return spoken
  }

  private mutating func add(_ wording: Wording, field: Int, _ confidence: Confidence) {
    let label = wording.label
    let key = label.isEmpty ? LabelIndex.signs(of: wording.text) : label.words
    guard !key.isEmpty else { return }
    var list = meanings[key] ?? []
    guard !list.contains(where: { $0.fields == [field] }) else { return }
    let fit = confidence == .exact ? 100 : 92
    list.append(Meaning(fields: [field], confidence: confidence, fit: fit))
    meanings[key] = list
    addWords(of: label, Meaning(fields: [field], confidence: .known, fit: 84))
  }

  /// Makes a wording findable by its telling words.
  private mutating func addWords(of label: LabelText, _ meaning: Meaning) {
    // A whole sentence with one telling word, "What is the money for?", is known by its own words
    // only: "Our money" asks something else.
    guard let key = words.key(ofWording: label.bare),
      key.count > 1 || label.bare.utf8.count(where: { $0 == 0x20 }) < 2
    else { return }
    let known = meaningsOfWords[key] ?? []
    if !known.contains(where: { $0.fields == meaning.fields }) {
      meaningsOfWords[key] = known + [meaning]
    }
  }

  private mutating func addComposites(
    _ definition: FormDefinition, _ positions: [FieldID: Int]
  ) {
    for composite in definition.composites {
      let fields = composite.fields.compactMap { positions[$0] }
      guard fields.count > 1 else { continue }
      let key = LabelText(composite.text).words
      meanings[key] = [Meaning(fields: fields, confidence: .known, fit: 96)]
      addWords(
        of: LabelText(composite.text), Meaning(fields: fields, confidence: .known, fit: 84))
    }
  }

  private mutating func addAmbiguous(
    _ definition: FormDefinition, _ positions: [FieldID: Int]
  ) {
    for (number, ambiguous) in definition.ambiguous.enumerated() {
      let key = LabelText(ambiguous.header).words
      var list = meanings[key] ?? []
      for index in list.indices { list[index].ambiguity = number }
      for field in ambiguous.couldBe.compactMap({ positions[$0] })
      where !list.contains(where: { $0.fields == [field] }) {
        list.append(Meaning(fields: [field], confidence: .known, fit: 88, ambiguity: number))
      }
      meanings[key] = list
      for var meaning in list {
        meaning.fit -= 6
        addWords(of: LabelText(ambiguous.header), meaning)
      }
    }
  }
}

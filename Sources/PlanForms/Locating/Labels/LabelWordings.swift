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
      wordings: wordings.joined().map(\.label.bare) + others.map { LabelText($0).bare },
      elsewhere: definition.wordsElsewhere)
    likeness = LabelLikeness(
      Self.spoken(wordings, definition, positions),
      manners: definition.fields.map(Self.manners), words)
    let count = wordings.reduce(0) { $0 + $1.count }
    meanings.reserveCapacity(count)
    meaningsOfWords.reserveCapacity(count)
    for (position, list) in wordings.enumerated() { add(list, field: position) }
    shareParentKeys(definition, positions, wordings)
    addComposites(definition, positions)
    addAmbiguous(definition, positions)
  }

  /// The manners in which a question of a type may be asked, whatever its wordings.
  private static func manners(of field: FieldDefinition) -> Set<LabelWords.Manner> {
    var manners: Set<LabelWords.Manner> = []
    if field.type == .yesNo || !field.choices.isEmpty { manners.insert(.whether) }
    manners.insert(field.type.isNumeric ? .amount : .which)
    switch field.type {
    case .person: manners.insert(.who)
    case .date: manners.insert(.when)
    default: break
    }
    return manners
  }

  /// A wording and its words.
  private struct Wording {
    let text: String
    let label: LabelText

    init(_ text: String) {
      self.text = text
      label = LabelText(text)
    }

    /// What it is known by: its words, or its signs where it has none.
    var key: String { label.isEmpty ? LabelIndex.signs(of: text) : label.words }
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

  /// Adds a question's own label and then its other wordings.
  private mutating func add(_ wordings: [Wording], field: Int) {
    // One list for all wordings that mean this question alone.
    let known = [Meaning(fields: [field], confidence: .known, fit: Weights.Words.listed)]
    let told = [Meaning(fields: [field], confidence: .known, fit: Weights.Words.telling)]
    for (number, wording) in wordings.enumerated() {
      let key = wording.key
      guard !key.isEmpty else { continue }
      let isNew =
        number == 0
        ? Self.add(
          [Meaning(fields: [field], confidence: .exact, fit: Weights.Words.own)], to: &meanings[key]
        )
        : Self.add(known, to: &meanings[key])
      if isNew { addWords(of: wording.label, told) }
    }
  }

  /// Adds a meaning to those of one label; false where its questions are meant already.
  private static func add(_ meaning: [Meaning], to list: inout [Meaning]?) -> Bool {
    guard let known = list else {
      list = meaning
      return true
    }
    guard !known.contains(where: { $0.fields == meaning[0].fields }) else { return false }
    list = known + meaning
    return true
  }

  /// A row's number and another row's reference to it are one question in other company: "Priority
  /// ref" beside a priority is its own, and beside an action the priority's that it serves.
  private mutating func shareParentKeys(
    _ definition: FormDefinition, _ positions: [FieldID: Int], _ wordings: [[Wording]]
  ) {
    for table in definition.tables {
      guard let parent = table.parent, let by = positions[parent.by],
        let owner = definition.tables.first(where: { $0.id == parent.table }),
        let key = owner.key.flatMap({ positions[$0] })
      else { continue }
      let noun = LabelFolding.fold(owner.rowName)
      let title = owner.anchors.first.flatMap { positions[$0] }
      let titles = title.map { title in
        Set(wordings[title].compactMap { words.key(ofWording: $0.label.bare) })
      }
      for (field, other) in [(key, by), (by, key)] {
        for wording in wordings[field]
        where wording.label.words.split(separator: " ").contains(where: { $0 == noun })
          || titles?.contains(unnumbered(wording)) ?? false
        {
          let meaning = [Meaning(fields: [other], confidence: .known, fit: Weights.Words.parentKey)]
          _ = Self.add(meaning, to: &meanings[wording.label.words])
        }
      }
      shareTitles(title, noun, [key, by], wordings)
    }
  }

  /// What a wording tells but that it asks for a number: "focus" of "Focus no.".
  private func unnumbered(_ wording: Wording) -> LabelWords.Key {
    let number = words.numbers.value(of: LabelWords.number)
    return (words.key(ofWording: wording.label.bare) ?? []).filter { $0 != number }
  }

  /// A parent goes by other names than the row's noun, and what is asked of it by that noun is asked by
  /// those: where "Priority it supports" is listed, "Area of need it supports" is known.
  private mutating func shareTitles(
    _ title: Int?, _ noun: String, _ fields: [Int], _ wordings: [[Wording]]
  ) {
    guard let title, let nounKey = words.key(ofWording: noun) else { return }
    let titles = wordings[title].compactMap { words.key(ofWording: $0.label.bare) }
      .filter { $0.count <= 2 && Set($0).isDisjoint(with: nounKey) }
    let listed = meaningsOfWords
    for field in fields {
      for wording in wordings[field] {
        guard let key = words.key(ofWording: wording.label.bare),
          Set(nounKey).isSubset(of: key), key.count > nounKey.count
        else { continue }
        for title in titles {
          let shared = Set(title).union(key).subtracting(nounKey).sorted()
          guard shared.count > title.count, listed[shared] == nil else { continue }
          let meaning = [
            Meaning(fields: [field], confidence: .known, fit: Weights.Words.parentTitle)
          ]
          _ = Self.add(meaning, to: &meaningsOfWords[shared])
        }
      }
    }
  }

  /// Makes a wording findable by its telling words.
  private mutating func addWords(of label: LabelText, _ meaning: [Meaning]) {
    // A whole sentence with one telling word, "What is the money for?", is known by its own words
    // only: "Our money" asks something else.
    guard let key = words.key(ofWording: label.bare),
      key.count > 1 || label.bare.utf8.count(where: { $0 == 0x20 }) < 2
    else { return }
    _ = Self.add(meaning, to: &meaningsOfWords[key])
  }

  private mutating func addComposites(
    _ definition: FormDefinition, _ positions: [FieldID: Int]
  ) {
    for composite in definition.composites {
      let fields = composite.fields.compactMap { positions[$0] }
      guard fields.count > 1 else { continue }
      let key = LabelText(composite.text).words
      meanings[key] = [Meaning(fields: fields, confidence: .known, fit: Weights.Words.composite)]
      addWords(
        of: LabelText(composite.text),
        [Meaning(fields: fields, confidence: .known, fit: Weights.Words.telling)])
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
        list.append(
          Meaning(
            fields: [field], confidence: .known, fit: Weights.Words.bareHeader, ambiguity: number))
      }
      meanings[key] = list
      for var meaning in list {
        meaning.fit -= Weights.Words.wordsOfBareHeader
        addWords(of: LabelText(ambiguous.header), [meaning])
      }
    }
  }
}

/// All the words by which a definition's questions are known, folded once, ready to look labels up.
///
/// Whole labels are found in one hash table.  Only a label that stands where a label must stand, and
/// that no whole wording matches, is compared for likeness; see `LabelLikeness`.
struct LabelIndex: Sendable {
  /// One way in which a label may be meant.
  struct Meaning: Hashable, Sendable {
    /// Positions in the definition's list of fields; more than one for a composite header.
    var fields: [Int]
    var confidence: Confidence
    /// From 0 to 100: how well the words fit.
    var fit: Int
    /// The bare header that the definition lists as ambiguous, by its position there.
    var ambiguity: Int?

    var isComposite: Bool { fields.count > 1 }
  }

  let definition: FormDefinition
  /// Positions of fields by identifier.
  let positions: [FieldID: Int]
  private(set) var meanings: [String: [Meaning]] = [:]
  /// Meanings by the telling words of their wordings, in no order.
  private(set) var meaningsOfWords: [String: [Meaning]] = [:]
  private(set) var words: LabelWords
  private(set) var headings: [String: Heading] = [:]
  private(set) var totalLabels: Set<String> = []
  /// Questions that total rows answer, by the column they total.
  private(set) var totals: [FieldID: Int] = [:]
  /// Words for a table's rows, `action` and `priority`, to the table's position.
  private(set) var rowNouns: [String: Int] = [:]
  /// Positions of tables by identifier.
  let tablePositions: [TableID: Int]
  /// Each field's table, by position; nil for a question asked once.
  let tableOfField: [Int?]
  private(set) var likeness: LabelLikeness
  /// The folded words that are choices of a field, for fields that offer choices.
  private(set) var choiceWords: [Int: Set<String>] = [:]
  /// Fields by their tags, without spaces and signs; a field's own name is always one.
  private(set) var tagged: [String: Int] = [:]
  /// The first words of all wordings.
  private var firstWords = WordTable(set: [])
  /// What was found for the labels of earlier documents.
  let known = Known()

  /// Labels looked up before, by their texts.
  struct Known: Sendable {
    let labels = Memo<LabelReader.Found>()
    let likenesses = Memo<[Meaning]>()
    let columnLikenesses = Memo<[Meaning]>()
    let headings = Memo<Heading?>()
  }

  init(_ definition: FormDefinition) {
    self.definition = definition
    positions = Dictionary(
      definition.fields.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tables = Dictionary(
      definition.tables.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    tablePositions = tables
    tableOfField = definition.fields.map { $0.table.flatMap { tables[$0] } }
    likeness = LabelLikeness()
    words = LabelWords(definition.sameWords)
    for (position, field) in definition.fields.enumerated() {
      add(field.label, field: position, .exact)
      for wording in field.wordings where !wording.contains("|") {
        add(wording, field: position, .known)
      }
      if let column = field.totals { totals[column] = position }
      if !field.choices.isEmpty {
        choiceWords[position] = Set(
          field.choices.flatMap { [$0.label] + $0.spellings }.map { LabelFolding.fold($0) })
      }
      for tag in field.tags + [field.id.description] {
        let key = LabelFolding.fold(tag).filter { $0 != " " }
        if !key.isEmpty, tagged[key] == nil { tagged[key] = position }
      }
    }
    addComposites()
    addAmbiguous()
    addHeadings()
    addRowNouns()
    totalLabels = Set(definition.totalRowLabels.map { LabelText($0).words })
    likeness.prepare()
    firstWords = WordTable(set: meanings.keys.map { String($0.prefix { $0 != " " }) })
  }

  private mutating func add(_ text: String, field: Int, _ confidence: Confidence) {
    let label = LabelText(text)
    let key = label.isEmpty ? Self.signs(of: text) : label.words
    guard !key.isEmpty else { return }
    var list = meanings[key] ?? []
    guard !list.contains(where: { $0.fields == [field] }) else { return }
    let fit = confidence == .exact ? 100 : 92
    list.append(Meaning(fields: [field], confidence: confidence, fit: fit))
    meanings[key] = list
    if !label.isEmpty { likeness.add(words.led(label.words), field: field) }
    addWords(of: label, Meaning(fields: [field], confidence: .known, fit: 84))
  }

  /// Makes a wording findable by its telling words.
  private mutating func addWords(of label: LabelText, _ meaning: Meaning) {
    guard let key = words.key(ofWording: label.bare) else { return }
    words.learn(label.bare)
    let known = meaningsOfWords[key] ?? []
    if !known.contains(where: { $0.fields == meaning.fields }) {
      meaningsOfWords[key] = known + [meaning]
    }
  }

  /// Labels without a letter, such as `£`, are known by their signs.
  static func signs(of text: some StringProtocol) -> String {
    var signs = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where !scalar.properties.isWhitespace && scalar != ":" && scalar != "*" {
      signs.append(scalar)
      if signs.count > 3 { return "" }
    }
    return String(signs)
  }

  private mutating func addComposites() {
    for composite in definition.composites {
      let fields = composite.fields.compactMap { positions[$0] }
      guard fields.count > 1 else { continue }
      let key = LabelText(composite.text).words
      meanings[key] = [Meaning(fields: fields, confidence: .known, fit: 96)]
      addWords(
        of: LabelText(composite.text), Meaning(fields: fields, confidence: .known, fit: 84))
    }
  }

  private mutating func addAmbiguous() {
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

  private mutating func addRowNouns() {
    for (number, table) in definition.tables.enumerated() where table.extends == nil {
      addRowNoun(table.rowName, of: number, withInitial: true)
      for id in table.anchors {
        guard let field = definition.field(id), field.table == table.id else { continue }
        for noun in [field.label] + field.wordings { addRowNoun(noun, of: number) }
      }
      if let key = table.key, let field = definition.field(key) {
        for noun in [field.label] + field.wordings where LabelText(noun).ordinal != nil {
          addRowNoun(noun, of: number)
        }
      }
    }
  }

  private mutating func addRowNoun(_ noun: String, of table: Int, withInitial: Bool = false) {
    let words = LabelText(noun).unnumbered
    let count = words.split(separator: " ").count
    guard (1...3).contains(count), !words.hasSuffix("number"), words.utf8.count > 2 else { return }
    if rowNouns[words] == nil { rowNouns[words] = table }
    if withInitial, let initial = words.first.map({ String($0) }), rowNouns[initial] == nil {
      rowNouns[initial] = table
    }
  }
}

extension LabelIndex {
  /// What a heading says of the part of the form that follows it.
  struct Heading: Hashable, Sendable {
    var stage: StageID?
    var section: String?
    var table: Int?
    var isDeclaration = false
  }

  private mutating func addHeadings() {
    for (number, table) in definition.tables.enumerated() {
      for words in table.wordings {
        headings[LabelText(words).words] = Heading(stage: table.stage, table: number)
      }
    }
    for section in definition.sections {
      for words in [section.title] + section.wordings {
        addHeading(
          words,
          Heading(
            stage: section.stage, section: section.id,
            isDeclaration: section.id.hasSuffix("declaration")))
      }
    }
    for (part, list) in definition.sectionHeadings.sorted(by: { $0.key < $1.key }) {
      let stage = definition.stages.first { $0.id.description == part }?.id
      for words in list {
        guard headings[LabelText(words).words] == nil else { continue }
        addHeading(words, Heading(stage: stage, isDeclaration: part == "declaration"))
      }
    }
  }

  /// A heading that two parts of the form share, as both sign-offs share "Declaration", says only
  /// what they have in common.
  private mutating func addHeading(_ words: String, _ heading: Heading) {
    let key = LabelText(words).words
    guard var known = headings[key] else {
      headings[key] = heading
      return
    }
    if known.stage != heading.stage { known.stage = nil }
    if known.section != heading.section { known.section = nil }
    known.isDeclaration = known.isDeclaration || heading.isDeclaration
    headings[key] = known
  }

  /// Whether some wording begins with the same word as a label; only then can a part of it be one.
  func begins(_ label: LabelText) -> Bool {
    beginsWording(label.words.utf8.span) || beginsWording(label.bare.utf8.span)
  }

  private func beginsWording(_ words: Span<UInt8>) -> Bool {
    var end = 0
    while end < words.count, words[end] != 0x20 { end += 1 }
    return firstWords.value(of: 0..<end, in: words) ?? false
  }

  /// The whole-label meanings of a text: as it stands, or without help text in brackets.
  func lookUp(_ label: LabelText, written text: some StringProtocol = "") -> [Meaning] {
    if label.isEmpty { return meanings[Self.signs(of: text)] ?? [] }
    if let found = meanings[label.words] { return found }
    guard label.bare != label.words else { return [] }
    // "Pupils (number)" asks for their number, which "Pupils" alone may not.
    if let key = words.key(ofWording: label.words), let found = meaningsOfWords[key] {
      return found
    }
    guard let found = meanings[label.bare] else { return [] }
    return found.map { meaning in
      var meaning = meaning
      meaning.fit -= 2
      return meaning
    }
  }

  /// The meanings of a label that uses the telling words of a wording, in whatever order.
  func lookUpWords(of label: LabelText, isAsked: Bool) -> [Meaning] {
    for key in words.keys(ofLabel: label, isAsked: isAsked) {
      if let found = meaningsOfWords[key] { return found }
    }
    return []
  }

  /// The table whose rows are named so, and which row: `Priority 2`, `A1`, `Key issue 3`.
  func rowName(_ label: LabelText) -> (table: Int, ordinal: String)? {
    guard let ordinal = label.ordinal, let table = rowNouns[label.unnumbered] else { return nil }
    return (table, ordinal)
  }
}

/// All the words by which a definition's questions are known, folded once, ready to look labels up.
///
/// Whole labels are found in one hash table.  Only a label that stands where a label must stand, and
/// that no whole wording matches, is compared for likeness; see `LabelLikeness`.  A class, because
/// whatever reads a form holds it and none changes it.
final class LabelIndex: Sendable {
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

  /// What a heading says of the part of the form that follows it.
  struct Heading: Hashable, Sendable {
    var stage: StageID?
    var section: String?
    var table: Int?
    var isDeclaration = false
  }

  let definition: FormDefinition
  /// Positions of fields by identifier.
  let positions: [FieldID: Int]
  let meanings: [String: [Meaning]]
  /// Meanings by the telling words of their wordings, in no order.
  let meaningsOfWords: [LabelWords.Key: [Meaning]]
  let words: LabelWords
  let likeness: LabelLikeness
  let headings: [String: Heading]
  let totalLabels: Set<String>
  /// The words of the form's title.
  let titleWords: String
  /// Questions that total rows answer, by the column they total.
  let totals: [FieldID: Int]
  /// Words for a table's rows, `action` and `priority`, to the table's position.
  let rowNouns: [String: Int]
  /// The words by which the form's groups go, `consortium`, and what they are made of, `schools`.
  let groupWords: Set<String>
  /// The words by which only the form's groups go; "group" is one for every form.
  let groupNouns: WordTable<Bool>
  /// The later stage's question that asks how an earlier one's answer turned out: the actual cost of
  /// the planned.
  let outturns: [Int: Int]
  /// Positions of tables by identifier.
  let tablePositions: [TableID: Int]
  /// Each field's table, by position; nil for a question asked once.
  let tableOfField: [Int?]
  /// The folded words that are choices of a field, for fields that offer choices.
  let choiceWords: [Int: Set<String>]
  /// The choices that the form's title may name.
  let titleChoices: TitleChoices
  /// Fields by their tags, without spaces and signs; a field's own name is always one.
  let tagged: [String: Int]
  /// The digits of the figures that are labels: "2019/20" over the year's column.
  let figures: WordTable<Bool>
  let vocabulary: LabelVocabulary
  /// The first words of all wordings.
  private let firstWords: WordTable<Bool>
  /// What was found for the texts of earlier documents.
  let known = Known()

  /// Texts looked up before.
  struct Known: Sendable {
    let labels = Memo<LabelReader.Found>()
    let likenesses = Memo<[Meaning]>()
    let columnLikenesses = Memo<[Meaning]>()
    let headings = Memo<Heading?>()
    let shapes = Memo<TextShape>()
    /// Whether a text asks for nothing; see `FormWalk.readOrdinary`.
    let ordinary = Memo<Bool>()
  }

  init(_ definition: FormDefinition) {
    let fields = definition.fields
    self.definition = definition
    titleWords = LabelText(definition.title).words
    totalLabels = Set(definition.totalRowLabels.map { LabelText($0).words })
    let tables = Self.numbered(definition.tables.map(\.id))
    tablePositions = tables
    tableOfField = fields.map { $0.table.flatMap { tables[$0] } }
    positions = Self.numbered(fields.map(\.id))
    totals = Dictionary(
      fields.enumerated().compactMap { number, field in field.totals.map { ($0, number) } },
      uniquingKeysWith: { $1 })
    tagged = Self.numbered(fields.map { Self.tags(of: $0) })
    choiceWords = Dictionary(
      uniqueKeysWithValues: fields.enumerated().filter { !$1.choices.isEmpty }.map {
        ($0, Set($1.choices.flatMap { [$0.label] + $0.spellings }.map { LabelFolding.fold($0) }))
      })
    titleChoices = TitleChoices(fields)
    let wordings = LabelWordings(definition, positions)
    words = wordings.words
    likeness = wordings.likeness
    meanings = wordings.meanings
    meaningsOfWords = wordings.meaningsOfWords
    outturns = Self.outturns(meanings, fields)
    let nouns = Self.words(of: fields.filter { $0.id == definition.groupField })
    groupNouns = WordTable(set: nouns.sorted() + ["group"])
    groupWords = nouns.union(
      Self.words(of: fields.filter { $0.table == nil && $0.type == .schools }))
    firstWords = WordTable(set: meanings.keys.map { String($0.utf8.prefix { $0 != 0x20 }) ?? "" })
    let heads = HeadingWordings(definition)
    headings = heads.headings
    rowNouns = heads.rowNouns
    vocabulary = LabelVocabulary(
      words,
      Array(meanings.keys) + Array(headings.keys) + Array(rowNouns.keys)
        + definition.stages.map { LabelFolding.fold($0.id.description) }
        + ["yes", LabelFolding.fold("no")])  // Columns to tick in are headed so.
    figures = WordTable(
      set: (Array(meanings.keys) + Array(headings.keys)).compactMap { words in
        LabelReader.digits(ofFigure: words).map { String(decoding: $0, as: UTF8.self) }
      })
  }

  /// The wordings of one word.
  private static func words(of fields: [FieldDefinition]) -> Set<String> {
    Set(
      fields.flatMap { $0.wordings.map { LabelText($0).bare } }
        .filter { !$0.isEmpty && !$0.utf8.contains(0x20) })
  }

  /// "Actual cost" is a wording of one question, and "Cost" of another that is asked before it.
  private static func outturns(
    _ meanings: [String: [Meaning]], _ fields: [FieldDefinition]
  ) -> [Int: Int] {
    var found: [Int: Set<Int>] = [:]
    for (words, later) in meanings where words.hasPrefix(actual) {
      for early in (meanings[String(words.dropFirst(actual.count))] ?? []).flatMap(\.fields) {
        found[early, default: []].formUnion(
          later.flatMap(\.fields).filter {
            fields[$0].stage != fields[early].stage && fields[$0].type == fields[early].type
              && fields[$0].table != nil && fields[early].table != nil
          })
      }
    }
    return found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// What a label begins with that asks how something turned out.
  static let actual = "actual "

  private static func numbered<Name: Hashable>(_ names: [Name]) -> [Name: Int] {
    numbered(names.map { [$0] })
  }

  /// The position of the first list that holds a name.
  private static func numbered<Name: Hashable>(_ names: [[Name]]) -> [Name: Int] {
    Dictionary(
      names.enumerated().flatMap { number, names in names.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func tags(of field: FieldDefinition) -> [String] {
    (field.tags + [field.id.description]).map {
      String(decoding: LabelFolding.foldedBytes($0).filter { $0 != 0x20 }, as: UTF8.self)
    }
    .filter { !$0.isEmpty }
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
    if let found = meanings[label.words] { return withKin(found, label) }
    guard label.bare != label.words else { return [] }
    // "Pupils (number)" asks for their number, which "Pupils" alone may not.
    if let key = words.key(ofWording: label.words), let found = meaningsOfWords[key] {
      return found
    }
    guard let found = meanings[label.bare] else { return [] }
    let others = told(byAsideOf: label, beside: found)
    return asked(by: label.aside, of: found).map { meaning in
      var meaning = meaning
      meaning.fit -= others.isEmpty ? 2 : 30
      return meaning
    } + others
  }

  /// What brackets say that a label asks for, where they say it in several words and it is another
  /// question of the form: "Host school (receives grant)" is the school to be paid, not the chair's.
  private func told(byAsideOf label: LabelText, beside found: [Meaning]) -> [Meaning] {
    guard words.told(by: label.aside).known.count > 1 else { return [] }
    let types = Set(found.flatMap(\.fields).map { definition.fields[$0].type })
    let near = likeness.nearest(
      to: label.words, among: { types.contains(definition.fields[$0].type) },
      needsEveryWord: { mustBeNamedWholly($0) })
    guard let best = near.first, !found.contains(where: { $0.fields.contains(best.field) }),
      tableOfField[best.field] == nil
    else { return [] }
    return [Meaning(fields: [best.field], confidence: .close, fit: best.fit)]
  }

  /// What a word in brackets after a known label asks: "Chair sign-off (date)" asks for the date of
  /// the part that "Chair sign-off" is in.
  ///
  /// - Returns: The label's own meanings where the brackets hold no label, or one of the same kind.
  private func asked(by aside: String, of found: [Meaning]) -> [Meaning] {
    guard !aside.isEmpty else { return found }
    if let signatures = signatures(toldBy: aside, of: found) { return signatures }
    guard let told = meanings[aside] else { return found }
    let own = found.flatMap(\.fields).map { definition.fields[$0] }
    let asked = told.filter { meaning in
      meaning.fields.allSatisfy { field in
        own.contains { $0.section == definition.fields[field].section }
      }
    }
    let isSameKind = asked.contains { meaning in
      meaning.fields.contains { field in own.contains { $0.type == definition.fields[field].type } }
    }
    return asked.isEmpty || isSameKind ? found : asked
  }

  /// The signatures that a person's name is asked as where the brackets after it say so: "Chair's name
  /// (typing your name counts as a signature)".
  private func signatures(toldBy aside: String, of found: [Meaning]) -> [Meaning]? {
    guard aside.split(separator: " ").contains(where: { Self.signing.contains($0) }),
      found.allSatisfy({ !$0.isComposite && definition.fields[$0.fields[0]].type == .person })
    else { return nil }
    let signed = meanings["signature"] ?? []
    let people = signed.filter { definition.fields[$0.fields[0]].type == .person }
    return people.isEmpty ? nil : people
  }

  private static let signing: Set<Substring> = ["signature", "signed", "sign", "signing"]

  /// A listed wording's own meanings and, less likely, those of wordings that differ from it in no
  /// telling word: "Assessment tool" and "Assessment tools" are asked in October and in June.
  private func withKin(_ found: [Meaning], _ label: LabelText) -> [Meaning] {
    // What stands in brackets tells as well: "Number of pupils (actual)" asks nothing in October.
    guard !found.contains(where: { $0.isComposite || $0.ambiguity != nil }),
      label.words == label.bare, let key = words.key(ofWording: label.bare), key.count > 1
    else { return found }
    let kin = (meaningsOfWords[key] ?? []).filter { meaning in
      !meaning.isComposite && !found.contains { $0.fields == meaning.fields }
    }
    // Standing tells what is asked once from what rows are asked, and does not tell two that are
    // asked in the same place.
    let homes = Set(found.flatMap(\.fields).map { tableOfField[$0] })
    return found
      + kin.map { meaning in
        let isElsewhere = !homes.contains(tableOfField[meaning.fields[0]])
        return Meaning(
          fields: meaning.fields, confidence: .known, fit: meaning.fit - (isElsewhere ? 0 : 8))
      }
  }

  /// The meanings of a label that uses the telling words of a wording, in whatever order.
  func lookUpWords(of label: LabelText, isAsked: Bool) -> [Meaning] {
    for key in words.keys(ofLabel: label, isAsked: isAsked) {
      if let found = meaningsOfWords[key] {
        return asked(by: label.aside, of: found.filter { suitsTense(of: label, $0) })
      }
    }
    return []
  }

  /// Whether a meaning found by telling words alone is asked when the label says: what “will” happen
  /// is no question of a later stage that never asks so.
  private func suitsTense(of label: LabelText, _ meaning: Meaning) -> Bool {
    guard LabelWords.isFuture(label.bare) else { return true }
    return meaning.fields.allSatisfy {
      definition.fields[$0].stage == definition.stages.first?.id || likeness.asksOfFuture($0)
    }
  }

  /// The one question that two choices ask: "Consortium or network?".
  func questionOfChoices(_ label: LabelText) -> Int? {
    let parts = FoldedText.split(label.words, at: "or")
    guard parts.count == 2, parts[0] != parts[1] else { return nil }
    let asked = choiceWords.filter { _, words in parts.allSatisfy { words.contains($0) } }
    return asked.count == 1 ? asked.first?.key : nil
  }

  /// Whether texts beside a label that is only much like a question's, or below it, may be answers to
  /// that question: most look like it, or are among the choices it offers.
  func mayAnswer(_ field: Int, _ passages: [Passage]) -> Bool {
    let written = passages.filter { !$0.isBlank }
    let fitting = written.count { passage in
      let isChoice = choiceWords[field].map { $0.contains(LabelFolding.fold(passage.text)) }
      return isChoice ?? shape(of: passage).answers(definition.fields[field].type)
    }
    return fitting * 2 > written.count || written.isEmpty
  }

  /// The table whose rows are named so, and which row: `Priority 2`, `A1`, `Key issue 3`.
  func rowName(_ label: LabelText) -> (table: Int, ordinal: String)? {
    guard let ordinal = label.ordinal else { return nil }
    if let table = rowNouns[label.unnumbered] { return (table, ordinal) }
    // "Evaluation of action 1" names the action too.
    let words = label.unnumbered.split(separator: " ")
    guard let noun = words.last, noun.utf8.count > 2, let table = rowNouns[String(noun)],
      case let before = words.dropLast().filter({ LabelWords.roles.value(of: String($0)) == nil }),
      before.count == 1, let part = before.first, headings[String(part)]?.stage != nil
    else { return nil }
    return (table, ordinal)
  }
}

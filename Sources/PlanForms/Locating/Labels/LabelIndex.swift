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
    /// How well the words fit; see `Weights.Words`.
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
  let headingStarts: HeadingStarts
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
  let outturns: [Int?]
  /// The later stage's question that is asked with many of the same words as an earlier one of the same type: the
  /// measure used of the measure to be used.
  let twins: [Int: Int]
  /// The questions that ask in one what others ask one by one.
  let wholes: [(whole: Int, parts: [Int])]
  /// The forms of answers that have one of their own, by question.
  let samples: [Int: Set<String>]
  /// Positions of tables by identifier.
  let tablePositions: [TableID: Int]
  /// Each field's table, by position; nil for a question asked once.
  let tableOfField: [Int?]
  /// The folded words that are choices of a field; nil for fields that offer none.
  let choiceWords: [Set<String>?]
  /// The fields that offer choices, in order.
  let choosingFields: [Int]
  /// The questions that choices tell.
  let offered: OfferedChoices
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
    let wholeLabels = Memo<LabelReader.Found>()
    let likenesses = Memo<[Meaning]>()
    let columnLikenesses = Memo<[Meaning]>()
    let headings = Memo<Heading?>()
    /// What headers ask, by their words; see `TableRegion.knownColumn`.
    let columns = Memo<FoundTable.Column>(limit: 1024)
    /// What authors call their rows, by the words of all headers of a table.
    let rowNouns = Memo<String?>(limit: 512, longestText: 1024)
    let shapes = Memo<TextShape>()
    let readings = KnownReadings()
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
    let positions = Self.numbered(fields.map(\.id))
    self.positions = positions
    wholes = fields.enumerated().filter { !$1.wholeOf.isEmpty }
      .map { ($0, $1.wholeOf.compactMap { positions[$0] }) }
    samples = Dictionary(
      uniqueKeysWithValues: fields.enumerated().filter { !$1.samples.isEmpty }
        .map { ($0, Set($1.samples.map(Self.sample))) })
    totals = Dictionary(
      fields.enumerated().compactMap { number, field in field.totals.map { ($0, number) } },
      uniquingKeysWith: { $1 })
    tagged = Self.numbered(fields.map { Self.tags(of: $0) })
    choiceWords = fields.map { field in
      field.choices.isEmpty
        ? nil
        : Set(field.choices.flatMap { [$0.label] + $0.spellings }.map { LabelFolding.fold($0) })
    }
    choosingFields = fields.indices.filter { !fields[$0].choices.isEmpty }
    offered = OfferedChoices(fields, words: choiceWords)
    titleChoices = TitleChoices(fields)
    let wordings = LabelWordings(definition, positions)
    words = wordings.words
    likeness = wordings.likeness
    meanings = wordings.meanings
    meaningsOfWords = wordings.meaningsOfWords
    outturns = Self.outturns(meanings, definition)
    twins = Self.twins(meanings, definition)
    let nouns = Self.words(of: fields.filter { $0.id == definition.groupField })
    groupNouns = WordTable(set: nouns.sorted() + ["group"])
    groupWords = nouns.union(
      Self.words(of: fields.filter { $0.table == nil && $0.type == .schools }))
    firstWords = WordTable(set: meanings.keys.map { String($0.utf8.prefix { $0 != 0x20 }) ?? "" })
    let heads = HeadingWordings(definition)
    headings = heads.headings
    headingStarts = HeadingStarts(headings.keys)
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

  /// "Actual cost" is a wording of one question, and "Cost" of another that is asked before it, of the rows on which
  /// the later one reports.
  private static func outturns(
    _ meanings: [String: [Meaning]], _ definition: FormDefinition
  ) -> [Int?] {
    let fields = definition.fields
    var found: [Set<Int>] = Array(repeating: [], count: fields.count)
    for (words, later) in meanings where words.hasPrefix(actual) {
      for early in (meanings[String(words.dropFirst(actual.count))] ?? []).flatMap(\.fields) {
        found[early].formUnion(
          later.flatMap(\.fields).filter {
            fields[$0].stage != fields[early].stage && fields[$0].type == fields[early].type
              && reports(fields[$0], on: fields[early], definition)
          })
      }
    }
    return found.map { $0.count == 1 ? $0.first : nil }
  }

  private static func twins(
    _ meanings: [String: [Meaning]], _ definition: FormDefinition
  ) -> [Int: Int] {
    let fields = definition.fields
    var shared: [Int: [Int: Int]] = [:]
    for asked in meanings.values where asked.count > 1 {
      let asked = asked.flatMap(\.fields)
      for early in asked where fields[early].table != nil {
        for later in asked where fields[later].type == fields[early].type {
          guard reports(fields[later], on: fields[early], definition) else { continue }
          shared[early, default: [:]][later, default: 0] += 1
        }
      }
    }
    return shared.compactMapValues { counts in
      let many = counts.filter { $0.value >= leastShared }.keys
      return many.count == 1 ? many.first : nil
    }
  }

  /// Whether a question is asked of rows on whose rows another's table reports.
  private static func reports(
    _ later: FieldDefinition, on early: FieldDefinition, _ definition: FormDefinition
  ) -> Bool {
    let extended = definition.tables.first { $0.id == later.table }?.extends
    return extended != nil && extended == early.table
  }

  /// As many shared wordings make two questions one that is asked twice.
  private static let leastShared = 8

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

  /// The table whose rows a table's rows belong to.
  func parent(of table: Int) -> Int? {
    definition.tables[table].parent.flatMap { tablePositions[$0.table] }
  }

  /// Whether other rows belong to a table's.
  func isParent(_ table: Int) -> Bool {
    definition.tables.indices.contains { parent(of: $0) == table }
  }

  /// The table whose rows a table reports on.
  func base(of table: Int) -> Int? {
    definition.tables[table].extends.flatMap { tablePositions[$0] }
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
}

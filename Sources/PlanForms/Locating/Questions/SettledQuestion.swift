/// What a labelled place, or a column of a table, was settled as.
struct SettledQuestion: Hashable, Sendable {
  /// Positions in the definition; several for a composite label.
  var fields: [Int]
  var confidence: Confidence
  /// Questions that the label may as well mean; where there are any, nothing is sure.
  var rivals: [Int] = []
}

extension SettledQuestion {
  /// Settles a place on the question that it was given; nil where the label could be any of three
  /// questions, which no chair can be asked about.
  ///
  /// - Parameters:
  ///   - field: The question's position.
  ///   - confidence: How its label is known.
  ///   - scores: What each question is worth here, this one's too.
  ///   - taken: The questions that other places were given.
  ///   - isBlank: Whether nothing is written here, so that a wrong guess would tell nothing wrong.
  init?(
    _ field: Int, _ confidence: Confidence, scores: [Assignment.Choice], taken: Set<Int>,
    isBlank: Bool
  ) {
    self.init(fields: [field], confidence: confidence)
    guard !isBlank, let own = scores.first(where: { $0.target == field }) else { return }
    let isNear = confidence == .close
    let margin = isNear ? Weights.Sure.marginOfNear : Weights.Sure.margin
    rivals = scores.filter {
      $0.target != field && !taken.contains($0.target) && own.score - $0.score < margin
    }.map(\.target)
    if isNear, rivals.count > 1 { return nil }
  }
}

extension LabelIndex {
  /// Whether a label whose words say all that words can say, and for one question only, asks for a text
  /// that may look like a name: "Microsoft Teams" under "Platforms in use across the consortium".
  func isSureText(_ meaning: Meaning, _ shape: TextShape) -> Bool {
    meaning.fit >= LabelLikeness.bestFit && definition.fields[meaning.fields[0]].type == .text
      && shape.contains(.person)
      && shape.isDisjoint(with: [.date, .money, .pureNumber, .email, .schoolName])
  }

  /// Whether a meaning whose words fit less well than `words` asks for what an answer of a look cannot
  /// be.
  func contradicts(
    _ meaning: Meaning, _ shape: TextShape, under words: Int = Weights.Words.listed
  ) -> Bool {
    let type = definition.fields[meaning.fields[0]].type
    // A number of pupils may be formatted as pounds.
    let isOnlyFormatted = type.isNumeric && shape.contains(.pureNumber)
    return meaning.fit < words && !isOnlyFormatted
      && shape.suits(type) <= Weights.Sure.contradiction
  }

  /// The tables of the definition that two columns and more of a form's table ask of.
  func tablesOfRows(_ tables: [[SettledQuestion?]]) -> Set<Int> {
    Set(
      tables.flatMap { columns in
        let asked = columns.compactMap { $0?.fields }.joined().compactMap { tableOfField[$0] }
        return Dictionary(grouping: asked) { $0 }.filter { $1.count > 1 }.keys
      })
  }

  /// The same by the block below each table; see `SpotQuestions.tablesAbove`.
  func tablesAbove(_ found: [FoundTable], _ settled: [[SettledQuestion?]]) -> [Int: Set<Int>] {
    let asked = settled.map { tablesOfRows([$0]) }
    let several = Dictionary(asked.joined().map { ($0, 1) }, uniquingKeysWith: +)
      .filter { $1 > 1 }.keys
    return Dictionary(
      zip(found, asked).map { ($0.block + 1, $1.intersection(several)) }, uniquingKeysWith: { $1 })
  }

  /// Whether answers are among the choices that a question offers: from `Weights.Choices.all`
  /// to `none`, 0 where nothing tells.
  func choiceFit(_ field: Int, _ passages: @autoclosure () -> [Passage]) -> Int {
    guard choiceWords[field] != nil else { return 0 }
    let texts = passages().filter { !$0.isBlank }
    guard !texts.isEmpty else { return 0 }
    let known = texts.count { isChoice($0.text, of: field) }
    let range = Weights.Choices.all - Weights.Choices.none
    return known * range / texts.count + Weights.Choices.none
  }

  /// A choice with more behind it is no longer than this, in bytes.
  private static let longestChoice = 80

  /// Whether a text is one of the choices that a question offers, or one with more in brackets or behind
  /// a mark: "Fund 1 (recovery)", "Fund 1: recovery money".
  func isChoice(_ text: String, of field: Int) -> Bool {
    guard let words = choiceWords[field] else { return false }
    if words.contains(LabelFolding.fold(text)) { return true }
    // "Fund 1 (recovery). Fill in the cream cells and return the workbook by …" chooses nothing.
    guard text.utf8.count <= Self.longestChoice else { return false }
    // No comma: "Yes, but online" is another choice than "Yes".
    let dash = text.firstRange(of: " - ")?.lowerBound ?? text.endIndex
    let opening = text[..<dash].prefix { !"(:–".contains($0) }
    return opening.utf8.count < text.utf8.count && words.contains(LabelFolding.fold(opening))
  }
}

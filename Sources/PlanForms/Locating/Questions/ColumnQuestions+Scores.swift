/// How well each question that a column may ask suits it.
extension ColumnQuestions {
  private typealias Weight = Weights.Column

  /// A question that a column may ask, with the meaning of its header that says so.
  struct Candidate {
    /// The meaning's place among the header's.
    var meaning: Int
    var choice: Assignment.Choice
  }

  /// What each column may ask and how well that suits it, whatever its neighbours ask.
  func candidates(_ table: FoundTable, _ shapes: [[TextShape]]) -> [[Candidate]] {
    let votes = self.votes(table)
    let titled = titled(by: table)
    return table.columns.indices.map { column in
      // A column without header and answers is a stray of the layout.
      let isStray = table.columns[column].words.isEmpty && shapes[column].isEmpty
      let meanings = table.columns[column].meanings
      let singles =
        isStray
        ? []
        : meanings.indices.filter { number in
          !meanings[number].isComposite
            && !contradicts(meanings[number], shapes[column])
            && (meanings[number].confidence != .close
              || mayAnswer(meanings[number].fields[0], column, table)
                && !isGuessAtOtherStage(meanings[number].fields[0], column, table))
        }
      let holdsChoices = !singles.isEmpty && !choosing(column, table, votes.keys).isEmpty
      return singles.map { number in
        let meaning = meanings[number]
        let field = meaning.fields[0]
        var score =
          meaning.fit + content(field, shapes[column])
          + index.choiceFit(field, answers(column, table))
          + stage(field, column, table)
          + kind(field, table, votes, titled) + position(meaning, column, table)
        if let formStage, singles.count > 1,
          index.definition.fields[field].isInDeclaration
        {
          score += Weights.either(
            Weight.stageOfForm, index.definition.fields[field].stage == formStage)
        }
        if meaning.fit < Weights.Words.listed, index.isFigure(field), areWords(shapes[column]) {
          score -= Weight.wordsForFigure
        }
        if meaning.confidence == .close, isOfOtherStage(field, column, table) {
          score -= Weight.nearOfOtherStage
        }
        if holdsChoices, index.definition.fields[field].type == .text {
          score -= Weight.choicesForText
        }
        if numbersOthers(field, column, table, votes) {
          score -= Weight.repeatedNumbers
        }
        if isParentReference(field), repeatsTitles(column, table) {
          score += Weight.parentTitles
        }
        return Candidate(
          meaning: number, choice: Assignment.Choice(target: field, score: score))
      }
    }
  }

  /// Whether a header asks for what no answer of its column can be: "Mrs Example" and no school.
  ///
  /// Two answers and more say so of a listed wording as well, "Runs from" over days: only the form's own
  /// label stands against all of them.
  private func contradicts(_ meaning: LabelIndex.Meaning, _ shapes: [TextShape]) -> Bool {
    let words = shapes.count > 1 ? Weights.Words.own : Weights.Words.listed
    return !shapes.isEmpty && shapes.allSatisfy { index.contradicts(meaning, $0, under: words) }
  }

  /// Whether two answers and more are words, with no number or date and nothing put off among them.
  private func areWords(_ shapes: [TextShape]) -> Bool {
    shapes.count > 1
      && shapes.allSatisfy {
        $0.isDisjoint(with: [.number, .pureNumber, .money, .date, .placeholder])
      }
  }

  /// The same in view of what is certain of the neighbours.
  func inCompany(
    _ candidates: [[Candidate]], _ table: FoundTable, beside certain: [Int?]
  ) -> [[Assignment.Choice]] {
    candidates.enumerated().map { column, candidates in
      candidates.map { candidate in
        var choice = candidate.choice
        choice.score += company(
          table.columns[column].meanings[candidate.meaning], column, table, certain)
        return choice
      }
    }
  }

  /// The average look of the answers, in so far as it tells.
  private func content(_ field: Int, _ shapes: [TextShape]) -> Int {
    guard !shapes.isEmpty else { return 0 }
    // Numbers title no row: "1" under "Priority" is the priority's number.
    let id = index.definition.fields[field].id
    let isTitle = index.definition.tables.contains { $0.extends == nil && $0.anchors.contains(id) }
    if isTitle, shapes.allSatisfy({ $0.contains(.reference) || $0.contains(.pureNumber) }) {
      return -Weight.numbersForTitle
    }
    let type = index.definition.fields[field].type
    if type == .text, shapes.allSatisfy({ $0.isSuperset(of: [.pureNumber, .number]) }) {
      return -Weight.numbersForText
    }
    return shapes.reduce(0) { $0 + $1.suits(type) } / shapes.count
  }

  /// How many headers of one meaning belong to each table of the form.
  private func votes(_ table: FoundTable) -> [Int: Int] {
    var votes: [Int: Int] = [:]
    for column in table.columns where column.meanings.count == 1 {
      for field in column.meanings[0].fields {
        if let owner = index.tableOfField[field] { votes[owner, default: 0] += 1 }
      }
    }
    return votes
  }

  private func kind(
    _ field: Int, _ table: FoundTable, _ votes: [Int: Int], _ titled: Set<Int>
  ) -> Int {
    guard let owner = index.tableOfField[field] else {
      let column = index.definition.fields[field].alsoColumnOf
      if let column, votes.keys.contains(where: { index.definition.tables[$0].id == column }) {
        return Weight.onceAsked
      }
      return votes.isEmpty && table.rows.count <= 1 ? 0 : -Weight.onceInRows
    }
    var score = table.context.table == owner ? Weight.heading : 0
    let most = votes.values.max() ?? 0
    if most > 0 {
      score +=
        votes[owner] == most ? Weight.mostVotes : (votes[owner] ?? 0) > 0 ? Weight.someVotes : 0
    }
    // A table that reports on another's rows names them by their number or title.
    let id = index.definition.fields[field].id
    let tables = index.definition.tables
    let isReportedOn = votes.keys.contains { tables[$0].extends == tables[owner].id }
    // Without a column that may title its rows, a table is hardly the owner's.
    if tables[owner].extends == nil, !titled.contains(owner) {
      score -= Weight.untitled
    }
    if isReportedOn, tables[owner].key == id || tables[owner].anchors.contains(id) {
      score += Weight.reportedOn
    }
    // A row refers to its parent among questions of its own; beside the parent's it is the parent.
    if let parent = tables[owner].parent, parent.by == id, votes[owner] == nil,
      !titled.contains(owner), titled.contains(where: { tables[$0].id == parent.table })
    {
      score -= Weight.besideParent
    }
    return score
  }

  /// The definition's tables whose rows some column may title.
  private func titled(by table: FoundTable) -> Set<Int> {
    let asked = Set(table.columns.flatMap { $0.meanings.flatMap(\.fields) })
    return Set(
      index.definition.tables.indices.filter { number in
        index.definition.tables[number].anchors.contains {
          index.positions[$0].map { asked.contains($0) } ?? false
        }
      })
  }

  /// The leftmost column holds what the others belong to, and a plan stands before its evaluation.
  private func position(
    _ meaning: LabelIndex.Meaning, _ column: Int, _ table: FoundTable
  ) -> Int {
    let definition = index.definition.fields[meaning.fields[0]]
    let count = max(1, table.columns.count)
    let isLate = definition.stage != index.definition.stages.first?.id
    var score = (isLate ? column : count - column) * Weight.order / count
    if definition.isCore, definition.table != nil {
      score += meaning.confidence == .close ? Weight.coreOfNear : Weight.core
    }
    guard
      let owner = index.definition.tables.first(where: {
        $0.anchors.contains(definition.id) || $0.key == definition.id
      }), index.definition.tables.contains(where: { $0.parent?.table == owner.id })
    else { return score }
    let isTitle = owner.key != definition.id
    guard column == 0 else { return score - (column > 2 && isTitle ? Weight.late : 0) }
    let isMerged = table.rows.contains { $0.entries[0].map { $0.isCarried } ?? false }
    // Merged numbers are those of what the rows belong to; others may be the rows' own.
    return score + (isMerged ? Weight.firstMerged : isTitle ? Weight.first : 0)
  }

  /// What the neighbours say: questions of one part of the form stand together.
  private func company(
    _ meaning: LabelIndex.Meaning, _ column: Int, _ table: FoundTable, _ certain: [Int?]
  ) -> Int {
    let fields = index.definition.fields
    let field = meaning.fields[0]
    var score = 0
    for step in [-1, 1] {
      var other = column + step
      var distance = 1
      while certain.indices.contains(other), certain[other] == nil, distance < Weight.reach {
        other += step
        distance += 1
      }
      guard certain.indices.contains(other), let found = certain[other] else { continue }
      // A report names the plan's rows again, which is no sign of the plan.
      if let told = table.columns[column].stage ?? stageAround(table),
        told != fields[found].stage, namesRows(found)
      {
        continue
      }
      score +=
        Weights.either(Weight.neighbourOfStage, fields[found].stage == fields[field].stage)
        / distance
      if fields[found].section == fields[field].section {
        score += Weight.neighbourOfSection / distance
      }
      if distance == 1, let ambiguity = meaning.ambiguity,
        index.definition.ambiguous[ambiguity].beside[fields[field].id]?
          .contains(fields[found].id) ?? false
      {
        score += step < 0 ? Weight.besideBefore : Weight.besideBehind
      }
    }
    return score
  }

  private func isParentReference(_ field: Int) -> Bool {
    let id = index.definition.fields[field].id
    return index.definition.tables.contains { $0.parent?.by == id }
  }

  /// Whether a column asks for the number of rows that are none of this table's: "1", "1" and "2" under
  /// "Priority number" among questions of actions, where no title stands twice beside them.
  private func numbersOthers(
    _ field: Int, _ column: Int, _ table: FoundTable, _ votes: [Int: Int]
  ) -> Bool {
    let tables = index.definition.tables
    guard let number = index.tableOfField[field],
      tables[number].key.flatMap({ index.positions[$0] }) == field,
      votes.keys.contains(where: { index.parent(of: $0) == number }), standTwice(column, table)
    else { return false }
    let anchors = tables[number].anchors.compactMap { index.positions[$0] }
    return !table.columns.indices.contains { other in
      table.columns[other].meanings.contains { anchors.contains($0.fields[0]) }
        && standTwice(other, table)
    }
  }

  /// Whether some answer of a column is written in two rows and more.
  private func standTwice(_ column: Int, _ table: FoundTable) -> Bool {
    let texts = table.rows.compactMap { $0.entries[column] }
      .filter { !$0.isCarried && !$0.passage.isBlank }.map { LabelFolding.fold($0.passage.text) }
    return Set(texts).count < texts.count
  }

  private func repeatsTitles(_ column: Int, _ table: FoundTable) -> Bool {
    guard !parentTitles.isEmpty else { return false }
    let texts = table.rows.compactMap { $0.entries[column]?.passage }.filter { !$0.isBlank }
    let known = texts.count { parentTitles.contains(LabelFolding.fold($0.text)) }
    return known * 2 > texts.count
  }
}

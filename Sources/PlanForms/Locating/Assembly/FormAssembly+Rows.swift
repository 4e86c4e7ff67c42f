import Documents

extension FormAssembly {
  /// Gives a row read from a table its place among the form's rows.
  mutating func place(
    _ row: BuiltRow, _ owner: Int, _ logical: LogicalRows.Row, _ sheet: inout RowSheet
  ) {
    let hasChildren = sheet.owners.contains {
      tables[$0].parent.flatMap { index.tablePositions[$0.table] } == owner
    }
    if hasChildren {
      placeParent(row, owner, &sheet)
    } else if tables[owner].extends != nil {
      placeReport(row, owner, &sheet)
    } else {
      placeRow(row, owner, logical, &sheet)
    }
  }

  /// A priority beside its actions: a new one where the cell begins with other words.
  private mutating func placeParent(_ row: BuiltRow, _ owner: Int, _ sheet: inout RowSheet) {
    guard let anchor = tables[owner].anchors.first else { return }
    let title = row.answers[anchor]
    guard let title, title.isContent, row.isFilled else {
      if let parent = sheet.parent { fillIn(row, owner, parent) }
      return
    }
    if let same = rowTitled(title.text, in: owner) {
      sheet.parent = same
      fillIn(row, owner, same)
      return
    }
    rows[owner].append(row)
    sheet.parent = rows[owner].count - 1
  }

  /// Adds what a further row of the same priority says and the first did not.
  private mutating func fillIn(_ row: BuiltRow, _ owner: Int, _ number: Int) {
    for (id, answer) in row.answers where answer.isContent {
      if rows[owner][number].answers[id].map({ !$0.isContent }) ?? true {
        rows[owner][number].answers[id] = answer
      }
    }
  }

  private mutating func placeRow(
    _ row: BuiltRow, _ owner: Int, _ logical: LogicalRows.Row, _ sheet: inout RowSheet
  ) {
    var row = row
    sheet.subject = nil
    guard row.isFilled else {
      sheet.subject = known(row, owner)
      return
    }
    let isReported = sheet.owners.contains { tables[$0].extends == tables[owner].id }
    if isReported, let same = known(row, owner) {
      sheet.subject = same
      return
    }
    if let parent = tables[owner].parent.flatMap({ index.tablePositions[$0.table] }) {
      row.parent =
        sheet.owners.contains(parent)
        ? sheet.parent
        : logical.heading.flatMap { heading in
          heading.table == parent ? rows[parent].firstIndex { $0.heading == heading.number } : nil
        }
    } else if let anchor = tables[owner].anchors.first.flatMap({ row.answers[$0] }),
      anchor.isContent, rowTitled(anchor.text, in: owner) != nil
    {
      return  // The same priority told again in a summary.
    }
    rows[owner].append(row)
    sheet.subject = rows[owner].count - 1
  }

  private mutating func placeReport(_ row: BuiltRow, _ owner: Int, _ sheet: inout RowSheet) {
    var row = row
    guard let base = tables[owner].extends.flatMap({ index.tablePositions[$0] }) else { return }
    row.subject = sheet.owners.contains(base) ? sheet.subject : known(row, base)
    guard row.isFilled || row.subject != nil || hasName(row, base) else { return }
    if sheet.owners.contains(base), sheet.subject == nil, !row.isFilled { return }
    if let same = earlierReport(as: row, owner, base) {
      fillIn(row, owner, same)
      rows[owner][same].isFilled = rows[owner][same].isFilled || row.isFilled
      return
    }
    rows[owner].append(row)
  }

  /// The report on the same row that another table began, where this one only adds to it.
  ///
  /// A June form may tell what was done in one table and what it changed in the next.
  private func earlierReport(as row: BuiltRow, _ owner: Int, _ base: Int) -> Int? {
    let names = [tables[base].key].compactMap(\.self) + tables[base].anchors
    let same = rows[owner].indices.filter { number in
      let other = rows[owner][number]
      if let subject = row.subject, let known = other.subject { return subject == known }
      let shared = names.filter { id in
        row.answers[id].map(\.isContent) ?? false
          && other.answers[id].map(\.isContent) ?? false
      }
      return !shared.isEmpty
        && shared.allSatisfy { id in
          let (one, two) = (row.answers[id], other.answers[id])
          return one?.value != nil && one?.value == two?.value
            || Self.titleWords(one?.text ?? "") == Self.titleWords(two?.text ?? "")
        }
    }
    guard same.count == 1, let number = same.first else { return nil }
    let hasSameQuestion = row.answers.keys.contains { id in
      !names.contains(id) && rows[owner][number].answers[id] != nil
    }
    return hasSameQuestion ? nil : number
  }

  private func hasName(_ row: BuiltRow, _ base: Int) -> Bool {
    let names = [tables[base].key].compactMap(\.self) + tables[base].anchors
    return names.contains { id in row.answers[id].map(\.isContent) ?? false }
  }

  /// The row of a table that a row names by its number or its title.
  func known(_ row: BuiltRow, _ owner: Int) -> Int? {
    if let key = tables[owner].key, let name = row.answers[key], let value = name.value {
      let same = rows[owner].indices.filter { rows[owner][$0].answers[key]?.value == value }
      if same.count == 1, !hasOtherTitle(row, same[0], owner) { return same[0] }
    }
    for anchor in tables[owner].anchors {
      guard let title = row.answers[anchor], title.isContent else { continue }
      if let same = rowTitled(title.text, in: owner) { return same }
    }
    return nil
  }

  /// Whether a row has another title than the known row of the same number: then the numbers only
  /// happen to agree.
  private func hasOtherTitle(_ row: BuiltRow, _ known: Int, _ owner: Int) -> Bool {
    tables[owner].anchors.contains { anchor in
      guard let one = row.answers[anchor], let other = rows[owner][known].answers[anchor],
        one.isContent, other.isContent
      else { return false }
      let (words, others) = (Self.titleWords(one.text), Self.titleWords(other.text))
      return Set(words.split(separator: " ")).isDisjoint(with: others.split(separator: " "))
    }
  }

  func rowTitled(_ text: String, in owner: Int) -> Int? {
    guard let anchor = tables[owner].anchors.first else { return nil }
    let words = Self.titleWords(text)
    guard !words.isEmpty else { return nil }
    return rows[owner].firstIndex { row in
      row.answers[anchor].map { Self.titleWords($0.text) == words } ?? false
    }
  }

  /// A title without the number before it.
  static func titleWords(_ text: String) -> String { LabelText(text).words }

  // MARK: - When every row is in

  /// Drops what was never filled in, links rows to their parents, and names them.
  mutating func finish(stage: StageID) {
    addTotals()
    numberParents()
    dropBlankRows(stage: stage)
    linkParents()
    nameReports()
  }

  /// A total row answers the question for the total; of several, each sums its own table, and only
  /// a grand total sums them all.
  private mutating func addTotals() {
    for (field, answers) in totalAnswers.sorted(by: { $0.key < $1.key }) {
      let grand = answers.filter { answer in
        let words = LabelText(answer.label ?? "").words
        return words.hasPrefix("grand") || words.hasPrefix("overall")
      }
      let named = answers.filter { answer in
        let label = answer.label ?? ""
        return LabelText(label).words.utf8.contains(0x20)
          && LabelReader(index).read(label).meanings.contains { $0.fields == [field] }
      }
      let chosen = !grand.isEmpty ? grand : named.count == 1 ? named : answers
      if chosen.count == 1, let total = chosen.first { addOnce(total, field) }
    }
  }

  /// Numbers rows by the number before their title: "1) Attendance".
  private mutating func numberParents() {
    for (number, table) in tables.enumerated() {
      guard let key = table.key, table.extends == nil, let anchor = table.anchors.first else {
        continue
      }
      for row in rows[number].indices where rows[number][row].answers[key] == nil {
        guard let title = rows[number][row].answers[anchor], title.isContent,
          let ordinal = Self.leadingNumber(title.text)
        else { continue }
        rows[number][row].answers[key] = numbered(ordinal, key, at: title.place)
      }
    }
  }

  /// The number that a title begins with: 2 in "2) Attendance" and in "Priority 2: attendance".
  static func leadingNumber(_ text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 3)
    for (position, word) in words.prefix(2).enumerated() {
      let digits = word.prefix { $0.isNumber && $0.isASCII }
      let mark = word.dropFirst(digits.count)
      guard !digits.isEmpty, digits.count <= 2 else { continue }
      let isMarked = [".", ")", ":", ".)"].contains(mark)
      let isNamed =
        position == 1 && ["priority", "action", "objective", "aim"].contains(words[0].lowercased())
      if isMarked && (position == 0 || isNamed) || isNamed && mark.isEmpty { return String(digits) }
    }
    return nil
  }

  private mutating func dropBlankRows(stage: StageID) {
    for number in tables.indices {
      let isReport = tables[number].extends != nil
      let keepsBlank = isReport && tables[number].stage == stage
      let referenced = Set(
        tables.indices.filter { tables[$0].parent.map { $0.table == tables[number].id } ?? false }
          .flatMap { rows[$0].filter(\.isFilled).compactMap(\.parent) })
      var moved: [Int: Int] = [:]
      var kept: [BuiltRow] = []
      for (old, row) in rows[number].enumerated() {
        let isKept = row.isFilled || keepsBlank && row.subject != nil || referenced.contains(old)
        guard isKept else { continue }
        if !isReport, isOnlyGuessed(row, number), !referenced.contains(old) {
          leftovers += row.answers.sorted { $0.key < $1.key }.compactMap { _, answer in
            answer.place.map { Leftover(text: answer.text, place: $0) }
          }
          continue
        }
        moved[old] = kept.count
        kept.append(row)
      }
      rows[number] = kept
      for other in tables.indices {
        let isChild = tables[other].parent.map { $0.table == tables[number].id } ?? false
        let isReportOn = tables[other].extends == tables[number].id
        guard isChild || isReportOn else { continue }
        for row in rows[other].indices {
          if isChild { rows[other][row].parent = rows[other][row].parent.flatMap { moved[$0] } }
          if isReportOn {
            rows[other][row].subject = rows[other][row].subject.flatMap { moved[$0] }
          }
        }
      }
    }
  }

  /// Whether a row stands on near matches alone: neither numbered nor titled, each of its answers
  /// found by a label that is only much like the form's.
  ///
  /// A question asked once that resembles a column's makes no row of the table.
  private func isOnlyGuessed(_ row: BuiltRow, _ number: Int) -> Bool {
    let names = [tables[number].key].compactMap(\.self) + tables[number].anchors
    return !names.contains { row.answers[$0] != nil }
      && row.answers.values.allSatisfy { $0.confidence == .close }
  }

  /// Where the layout says which parent a row belongs to, the row says it too.
  private mutating func linkParents() {
    for (number, table) in tables.enumerated() {
      guard let parent = table.parent, let owner = index.tablePositions[parent.table],
        let key = tables[owner].key
      else { continue }
      for row in rows[number].indices {
        if let named = rows[number][row].answers[parent.by] {
          if named.isContent, let found = rowTitled(named.text, in: owner),
            let name = rows[owner][found].answers[key]?.value
          {
            rows[number][row].answers[parent.by]?.state = .answered
            rows[number][row].answers[parent.by]?.value = name
          }
          continue
        }
        guard let linked = rows[number][row].parent, let name = rows[owner][linked].answers[key],
          name.state == .answered
        else { continue }
        rows[number][row].answers[parent.by] = Answer(
          state: .answered, text: name.text, value: name.value, place: rows[owner][linked].place,
          confidence: .position)
      }
    }
  }

  /// A report on a row that it stands beside, or names by title, takes the row's number.
  private mutating func nameReports() {
    for (number, table) in tables.enumerated() {
      guard let owner = table.extends.flatMap({ index.tablePositions[$0] }),
        let key = tables[owner].key
      else { continue }
      for row in rows[number].indices where rows[number][row].answers[key] == nil {
        guard let subject = rows[number][row].subject, rows[owner].indices.contains(subject),
          var name = rows[owner][subject].answers[key]
        else { continue }
        name.confidence = .position
        rows[number][row].answers[key] = name
      }
    }
  }
}

import Documents

extension FormAssembly {
  /// Gives a row read from a table its place among the form's rows.
  mutating func place(
    _ row: BuiltRow, _ owner: Int, _ logical: LogicalRows.Row, _ sheet: inout RowSheet
  ) {
    let hasChildren = sheet.owners.contains { index.parent(of: $0) == owner }
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
    for (id, answer) in row.answers {
      let known = rows[owner][number].answers[id]
      if known == nil || answer.isContent && known.map({ !$0.isContent }) ?? true {
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
    if sheet.told.contains(owner) {
      tellMore(row, owner, &sheet)
      return
    }
    let isReported = sheet.owners.contains { tables[$0].extends == tables[owner].id }
    if isReported, let same = known(row, owner) {
      sheet.subject = same
      return
    }
    if let same = goneOnWith(row, owner) {
      fillIn(row, owner, same)
      rows[owner][same].isFilled = true
      sheet.subject = same
      return
    }
    if let parent = index.parent(of: owner) {
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

  /// Adds what a table of reports says of a row that stands elsewhere, where it says nothing else of it.
  private mutating func tellMore(_ row: BuiltRow, _ owner: Int, _ sheet: inout RowSheet) {
    sheet.subject = known(row, owner)
    if let same = sheet.subject, !isToldOtherwise(row, same, owner) {
      fillIn(row, owner, same)
      rows[owner][same].isFilled = true
      return
    }
    leftovers += row.answers.sorted { $0.key.description < $1.key.description }
      .compactMap { id, answer in
        guard id != tables[owner].key, answer.isContent, let place = answer.place else {
          return nil
        }
        return Leftover(text: answer.text, place: place)
      }
  }

  /// Whether a row answers a question otherwise than the known row of its number.
  private func isToldOtherwise(_ row: BuiltRow, _ known: Int, _ owner: Int) -> Bool {
    let other = rows[owner][known].answers
    return row.answers.contains { id, answer in
      !tables[owner].names.contains(id) && answer.isContent
        && other[id].map(\.isContent) ?? false && answer.value != other[id]?.value
    }
  }

  /// The row of another table that a row goes on with: of the same number and the same title, where both
  /// have one, as on a sheet of costs beside one of actions, and neither says what the other does.
  private mutating func goneOnWith(_ row: BuiltRow, _ owner: Int) -> Int? {
    guard let key = tables[owner].key, rows[owner].first.map({ $0.block != row.block }) ?? false,
      let same = known(row, owner),
      row.answers[key]?.value == rows[owner][same].answers[key]?.value, row.answers[key] != nil,
      rows[owner][same].block != row.block,
      case let other = rows[owner][same].answers,
      let anchor = tables[owner].anchors.first,
      row.answers[anchor] != nil || other[anchor] != nil,
      haveOneTitle(row.answers[anchor], other[anchor])
    else { return nil }
    return isToldOtherwise(row, same, owner) ? nil : same
  }

  private func haveOneTitle(_ one: Answer?, _ other: Answer?) -> Bool {
    guard let one, let other else { return true }
    return Self.titleWords(one.text) == Self.titleWords(other.text)
  }

  private mutating func placeReport(_ row: BuiltRow, _ owner: Int, _ sheet: inout RowSheet) {
    var row = row
    guard let base = index.base(of: owner) else { return }
    row.subject = sheet.owners.contains(base) ? sheet.subject : known(row, base)
    guard row.isFilled || row.subject != nil || hasName(row, base) else { return }
    if sheet.owners.contains(base), sheet.subject == nil, !row.isFilled { return }
    if let same = earlierReport(as: row, owner, base) ?? goneOn(row, owner, base, sheet) {
      fillIn(row, owner, same)
      rows[owner][same].isFilled = rows[owner][same].isFilled || row.isFilled
      rows[owner][same].block = max(rows[owner][same].block, row.block)
      return
    }
    rows[owner].append(row)
  }

  /// The report on the same row that another table began, where this one only adds to it.
  ///
  /// A June form may tell what was done in one table and what it changed in the next.
  private func earlierReport(as row: BuiltRow, _ owner: Int, _ base: Int) -> Int? {
    let names = tables[base].names
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

  /// The report that a header over one row goes on with, in the next part of the same table, where it asks for no
  /// row's name and for nothing that was asked before: questions over their answers, two by two, of a form that sets
  /// nothing apart.
  private func goneOn(
    _ row: BuiltRow, _ owner: Int, _ base: Int, _ sheet: RowSheet
  ) -> Int? {
    guard sheet.hasOneRow, row.subject == nil, let last = rows[owner].last,
      (0...1).contains(row.block - last.block),
      tables[base].names.allSatisfy({ row.answers[$0] == nil }),
      row.answers.keys.allSatisfy({ last.answers[$0] == nil })
    else { return nil }
    return rows[owner].count - 1
  }

  private func hasName(_ row: BuiltRow, _ base: Int) -> Bool {
    tables[base].names.contains { id in row.answers[id].map(\.isContent) ?? false }
  }

  /// The row of a table that a row names by its number or its title.
  mutating func known(_ row: BuiltRow, _ owner: Int) -> Int? {
    if let key = tables[owner].key, let name = row.answers[key], let value = name.value,
      let same = rowNumbered(value, key, in: owner), !hasOtherTitle(row, same, owner)
    {
      return same
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

  /// The one row of a number; of the many rows of a long table, the first.
  private mutating func rowNumbered(_ value: Value, _ key: FieldID, in owner: Int) -> Int? {
    guard rows[owner].count > Self.mostCompared else {
      let same = rows[owner].indices.filter { rows[owner][$0].answers[key]?.value == value }
      return same.count == 1 ? same[0] : nil
    }
    takeInRows(of: owner)
    let isLast = rows[owner].last?.answers[key]?.value == value
    return indexes[owner].row(numbered: value) ?? (isLast ? rows[owner].count - 1 : nil)
  }

  mutating func rowTitled(_ text: String, in owner: Int) -> Int? {
    guard let anchor = tables[owner].anchors.first else { return nil }
    let words = Self.titleWords(text)
    guard !words.isEmpty else { return nil }
    func hasTitle(_ row: BuiltRow) -> Bool {
      row.answers[anchor].map { Self.titleWords($0.text) == words } ?? false
    }
    guard rows[owner].count > Self.mostCompared else {
      return rows[owner].firstIndex(where: hasTitle)
    }
    takeInRows(of: owner)
    let isLast = rows[owner].last.map(hasTitle) ?? false
    return indexes[owner].row(titled: words) ?? (isLast ? rows[owner].count - 1 : nil)
  }

  /// More rows than a form has are looked up, and not compared with one another.
  private static let mostCompared = 200

  /// A title without the number before it.
  static func titleWords(_ text: String) -> String {
    knownTitles.value(for: text) { LabelText(text).words }
  }

  /// A title is compared with those of all rows before it.
  private static let knownTitles = Memo<String>(limit: 512)
}

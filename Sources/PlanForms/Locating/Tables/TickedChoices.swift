import Documents

/// Columns to tick in, one for each choice of a question: "Met | Partly met | Not met".
///
/// They ask one question together.  A tick by itself says nothing: the answer is the header of the
/// column that it stands in.
struct TickedChoices {
  let index: LabelIndex

  /// A table with every run of such columns put together as one.
  func joined(_ table: FoundTable) -> FoundTable {
    var joined = table
    var end = table.columns.count
    while end > 1 {
      guard let start = start(ofRunTo: end, in: table) else {
        end -= 1
        continue
      }
      join(start..<end, of: &joined)
      end = start
    }
    return joined
  }

  /// Where the longest run begins that ends before a column.
  private func start(ofRunTo end: Int, in table: FoundTable) -> Int? {
    guard isTicked(end - 1, in: table) else { return nil }
    var fields = offering(table.columns[end - 1])
    guard !fields.isEmpty else { return nil }
    var start = end - 1
    while start > 0, isTicked(start - 1, in: table) {
      let shared = fields.intersection(offering(table.columns[start - 1]))
      guard !shared.isEmpty else { break }
      fields = shared
      start -= 1
    }
    return end - start > 1 ? start : nil
  }

  /// The questions that have a column's header among their choices.
  private func offering(_ column: FoundTable.Column) -> Set<Int> {
    Set(
      index.offered.questions(choosing: LabelFolding.fold(column.label))
        .filter { index.tableOfField[$0] != nil })
  }

  private func isTicked(_ column: Int, in table: FoundTable) -> Bool {
    table.rows.allSatisfy { row in
      row.entries[column].map { $0.passage.isBlank || Self.isMark($0.passage.text) } ?? true
    }
  }

  private static func isMark(_ text: String) -> Bool {
    var mark: Character?
    for character in text where !character.isWhitespace {
      guard mark == nil else { return false }
      mark = character
    }
    return mark.map { "xXyY1☐☑☒✓✔✗✘".contains($0) } ?? false
  }

  private func join(_ run: Range<Int>, of table: inout FoundTable) {
    let labels = run.map { table.columns[$0].label }
    let shared = run.dropFirst().reduce(offering(table.columns[run.lowerBound])) {
      $0.intersection(offering(table.columns[$1]))
    }
    table.columns[run.lowerBound].label = labels.joined(separator: " / ")
    table.columns[run.lowerBound].words = LabelText(labels.joined(separator: " ")).words
    table.columns[run.lowerBound].meanings = shared.sorted().map {
      LabelIndex.Meaning(fields: [$0], confidence: .known, fit: Weights.Words.composite)
    }
    table.columns.removeSubrange(run.dropFirst())
    func join(_ entries: inout [FoundTable.Entry?]) {
      let ticked = run.filter { column in
        entries[column].map { !$0.passage.isBlank && $0.passage.text != "☐" } ?? false
      }
      if let first = ticked.first, var entry = entries[first] {
        entry.passage = Passage(
          text: ticked.map { labels[$0 - run.lowerBound] }.joined(separator: " / "),
          place: entry.passage.place)
        entries[run.lowerBound] = entry
      } else {
        entries[run.lowerBound]?.passage.text = ""
      }
      entries.removeSubrange(run.dropFirst())
    }
    for row in table.rows.indices { join(&table.rows[row].entries) }
    for total in table.totals.indices { join(&table.totals[total].entries) }
  }
}

/// What rows under a table's own say: what its columns come to.
extension FormAssembly {
  mutating func addTotal(
    _ label: String, _ entries: [FoundTable.Entry?], _ table: FoundTable, _ settled: [Settled?],
    again: Set<Int>
  ) {
    let words = LabelText(label)
    let isRest = ["remaining", "balance", "underspend", "unspent"].contains {
      words.words.hasPrefix($0) || words.words.hasSuffix($0)
    }
    let isSub = words.words.hasPrefix("sub") || index.speaksOfParent(words)
    for (column, question) in settled.enumerated() {
      guard
        let field = question?.fields.first(where: { index.definition.fields[$0].type == .money }),
        let entry = entries[column], !entry.passage.isBlank, entry.passage.text != label,
        let owner = index.tableOfField[field]
      else { continue }
      guard !isRest else { continue }
      guard !again.contains(owner) else {
        // "Total for this priority" is no total of all.
        if !isSub { noteRetold(entry.passage, label, field) }
        continue
      }
      let id = index.definition.fields[field].id
      let answer = reader.answer(
        entry.passage, to: field, label: FoldedText.collapse(label), confidence: .known)
      if totals[tables[owner].id]?[id] == nil || !isSub {
        totals[tables[owner].id, default: [:]][id] = answer
      }
      if !isSub, let asked = index.totals[id] {
        let total = reader.answer(
          entry.passage, to: asked, label: FoldedText.collapse(label), confidence: .known)
        totalAnswers[asked, default: []].append(total)
      }
    }
    if !isRest { addBlankTotal(label, entries, settled, again: again) }
  }

  /// Notes the plan's total that a report tells again: it answers only where no other place does.
  private mutating func noteRetold(_ passage: Passage, _ label: String, _ field: Int) {
    guard let asked = index.totals[index.definition.fields[field].id], retold[asked] == nil else {
      leftovers.append(Leftover(passage))
      return
    }
    retold[asked] = reader.answer(
      passage, to: asked, label: FoldedText.collapse(label), confidence: .known)
  }

  /// A total with nothing beside it is a question that nobody has answered, where its row could be the total of
  /// one column alone.
  private mutating func addBlankTotal(
    _ label: String, _ entries: [FoundTable.Entry?], _ settled: [Settled?], again: Set<Int>
  ) {
    let words = LabelText(label)
    let filled = entries.compactMap(\.self).filter { !$0.passage.isBlank }
    guard words.words.hasPrefix("total"), filled.count == 1, let own = filled.first,
      own.passage.text == label
    else { return }
    let asked = settled.enumerated().compactMap { column, question -> (column: Int, total: Int)? in
      let sums = question?.fields.compactMap { field -> Int? in
        let isAgain = index.tableOfField[field].map { again.contains($0) } ?? true
        return isAgain ? nil : index.totals[index.definition.fields[field].id]
      }
      return sums?.first.map { (column, $0) }
    }
    guard asked.count == 1, let (column, total) = asked.first else { return }
    var blank = entries[column]?.passage ?? own.passage
    (blank.text, blank.marks, blank.cell) = ("", [], nil)
    totalAnswers[total, default: []].append(
      reader.answer(blank, to: total, label: FoldedText.collapse(label), confidence: .known))
  }

  /// The tables of which a report beside tells again no more than names and figures: it sums the plan's costs up, and
  /// asks for the plan's total only where nothing else does.
  func toldAgain(_ settled: [Settled?]) -> Set<Int> {
    let fields = settled.compactMap(\.self).flatMap(\.fields)
    return Set(
      tables.indices.filter { number in
        let own = fields.filter { index.tableOfField[$0] == number }
        let content = own.filter { field in
          let id = index.definition.fields[field].id
          return id != tables[number].key && id != tables[number].parent?.by
            && !isAnchor(id, of: number)
        }
        return tables[number].extends == nil && content.allSatisfy { index.isFigure($0) }
          && fields.contains { field in
            index.tableOfField[field].map { tables[$0].extends == tables[number].id } ?? false
          }
      })
  }

  /// A total row answers the question for the total; of several, each sums its own table, and only
  /// a grand total sums them all.
  mutating func addTotals() {
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
    for (field, total) in retold.sorted(by: { $0.key < $1.key }) {
      if totalAnswers[field] == nil, fields[field] == nil {
        addOnce(total, field)
      } else if let place = total.place, total.text != fields[field]?.text {
        leftovers.append(Leftover(text: total.text, place: place))
      }
    }
  }
}

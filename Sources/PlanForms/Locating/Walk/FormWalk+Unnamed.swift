import Documents

/// Labels that nobody knows where the questions of a named row stand: under "Priority 1", before its
/// actions.
///
/// Authors put the row's own questions in their words, "What we want to put right", and in the
/// form's order: what the row is, then why.
extension FormWalk {
  struct Unnamed {
    var label: Passage
    var answer: Passage
    /// How many items stand before it.
    var position: Int
    var block: Int
    var context: PartContext
  }

  /// Keeps a label that nobody knows, with its answer, where both may belong to the row whose
  /// heading stands above and whose table is still to come.
  ///
  /// - Returns: Whether it was kept.
  mutating func keepUnnamed(_ label: Passage, _ answers: [Passage]) -> Bool {
    let written = answers.filter { !$0.isBlank }
    guard rowHeading != nil, !hasTableBelow, written.count == 1, let answer = written.first,
      answer.tags.isEmpty,
      index.shape(of: answer).isDisjoint(with: [.pureNumber, .date, .money, .email, .tick])
    else { return false }
    unnamed.append(unnamed(label, answer))
    return true
  }

  /// A label that nobody knows, with its answer, where the walk stands.
  private func unnamed(_ label: Passage, _ answer: Passage) -> Unnamed {
    Unnamed(
      label: label, answer: answer, position: items.count, block: block, context: context)
  }

  /// Keeps a label that nobody knows, with its one answer, which may yet tell what it asks.
  mutating func keepStrange(_ label: Passage, _ answers: [Passage]) {
    let written = answers.filter { !$0.isBlank }
    guard !context.isExample, written.count == 1, let answer = written.first, answer.tags.isEmpty
    else { return }
    strange.append(unnamed(label, answer))
  }

  /// Keeps a line that has a bold label nobody knows before its answer: "**Write to:** a@b.example".
  mutating func keepStrange(_ line: Passage) {
    let bytes = Array(line.text.utf8)
    guard let mark = bytes.prefix(Self.longestStrange).firstIndex(of: UInt8(ascii: ":")),
      case let label = line.slice(0..<mark), label.isBold,
      case let answer = line.slice(LabelledParts.trimmed(bytes, mark + 1..<bytes.count)),
      !answer.isBlank, !answer.isBold
    else { return }
    keepStrange(label, [answer])
  }

  /// A bold beginning longer than this, in bytes, is no label.
  private static let longestStrange = 100

  /// Gives what was kept to the questions of the row that nothing else asks; the rest is no answer.
  mutating func settleUnnamed() {
    guard !unnamed.isEmpty else { return }
    let kept = unnamed
    unnamed = []
    let open = rowHeading.map { openQuestions(of: $0) } ?? (hasTitle: true, fields: [])
    // A title comes first.  Beyond that the order tells only where no question and no label is over.
    let known = kept.count == open.fields.count ? kept.count : open.hasTitle ? 0 : 1
    for pair in kept.dropFirst(known) {
      unknown.append(pair.label)
      loose.append(pair.answer)
    }
    for (pair, field) in zip(kept.prefix(known), open.fields).reversed() {
      let meaning = LabelIndex.Meaning(
        fields: [field], confidence: .position, fit: Weights.Words.order)
      let spot = Spot(
        label: FoldedText.collapse(pair.label.text), meanings: [meaning], answer: pair.answer,
        block: block, context: context)
      items.insert(.spot(spot), at: pair.position)
    }
  }

  /// The questions of a named row that are answered in words and that no label since its heading
  /// asks, in the form's order.
  private func openQuestions(
    of heading: FoundTable.RowHeading
  ) -> (hasTitle: Bool, fields: [Int]) {
    let table = index.definition.tables[heading.table]
    var asked: Set<Int> = []
    for case .spot(let spot) in items.reversed() {
      asked.formUnion(spot.meanings.flatMap(\.fields))
      guard spot.heading == heading.number else { continue }
      if !spot.answer.isBlank { asked.formUnion(table.anchors.compactMap { index.positions[$0] }) }
      break
    }
    let fields = index.definition.fields.indices.filter { number in
      let field = index.definition.fields[number]
      return field.table == table.id && field.type == .text && field.isCore
        && !asked.contains(number)
    }
    let title = table.anchors.first.flatMap { index.positions[$0] }
    return (hasTitle: title.map { !fields.contains($0) } ?? true, fields: fields)
  }
}

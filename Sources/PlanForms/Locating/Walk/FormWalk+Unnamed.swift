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

  /// A label known by likeness alone, right under the heading of a row, as what it asks of that row, where it may.
  func ownQuestions(_ found: LabelReader.Found) -> LabelReader.Found {
    guard let table = rowHeading?.table, !hasTableBelow,
      (pending?.spot.rowName?.table ?? openCard) == table
    else { return found }
    var own = found
    own.meanings = found.meanings.filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == table }
    }
    let isGuessed = found.meanings.allSatisfy { $0.confidence == .close }
    return isGuessed && !own.meanings.isEmpty ? own : found
  }

  /// A label that nobody knows, with its answer, where the walk stands.
  func unnamed(_ label: Passage, _ answer: Passage) -> Unnamed {
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
  static let longestStrange = 100
  /// A list is longer; a form asks less.
  private static let mostBlank = 500

  /// Keeps a text with nothing beside it, which on another card may have an answer.
  mutating func keepBlank(_ label: Passage, _ answer: Passage) {
    guard blank.count < Self.mostBlank, label.text.utf8.count <= Self.longestStrange,
      label.tags.isEmpty, answer.tags.isEmpty, !labels.read(label.text).isLabel
    else { return }
    blank.append(unnamed(label, answer))
  }

  /// What an answer told of a label on one card, its like on another asks that nobody has answered.
  mutating func askBlank() {
    guard !blank.isEmpty else { return }
    var asked: [String: [LabelIndex.Meaning]] = [:]
    for case .spot(let spot) in items where spot.rowName == nil && spot.answer.tags.isEmpty {
      asked[spot.label] = spot.meanings
    }
    for place in blank.reversed() {
      let label = FoldedText.collapse(place.label.text)
      guard let meanings = asked[label], !meanings.isEmpty, !isAnswered(label, at: place.position)
      else { continue }
      let spot = Spot(
        label: label, meanings: meanings, answer: place.answer, block: place.block,
        context: place.context)
      insert(spot, at: place.position)
    }
  }

  /// Whether a label found its answer after all, below it and not beside it.
  private func isAnswered(_ label: String, at position: Int) -> Bool {
    guard items.indices.contains(position), case .spot(let spot) = items[position] else {
      return false
    }
    return spot.label == label
  }

  /// Gives the labels that names tell, and those that stand first on each card, to the questions they ask.
  mutating func nameRows() {
    let names = StrangeNames(index: index)
    if let titles = names.titles(strange, among: items) { give(titles.places, to: titles.field) }
    if let found = names.named(strange, among: items) { give(found.places, to: found.field) }
  }

  private mutating func give(_ places: [Unnamed], to field: Int) {
    for place in places.reversed() {
      let meaning = LabelIndex.Meaning(
        fields: [field], confidence: .position, fit: Weights.Words.order)
      let spot = Spot(
        label: FoldedText.collapse(place.label.text), meanings: [meaning], answer: place.answer,
        block: place.block, context: place.context)
      insert(spot, at: place.position)
      named.append(spot)
    }
  }

  /// Puts a place between others, and what is kept behind it one further.
  private mutating func insert(_ spot: Spot, at position: Int) {
    items.insert(.spot(spot), at: position)
    func shift(_ kept: inout [Unnamed]) {
      for number in kept.indices where kept[number].position > position {
        kept[number].position += 1
      }
    }
    shift(&strange)
    shift(&blank)
  }

  /// Gives what was kept to the questions of the row that nothing else asks; the rest is no answer.
  mutating func settleUnnamed() {
    guard !unnamed.isEmpty else { return }
    let places = unnamed
    unnamed = []
    let kept = places.filter { place in
      guard beginsCard(place) else { return true }
      leaveStrange(place)
      return false
    }
    let open = rowHeading.map { openQuestions(of: $0) } ?? (hasTitle: true, fields: [])
    // A title comes first.  Beyond that the order tells only where no question and no label is over.
    let known = kept.count == open.fields.count ? kept.count : open.hasTitle ? 0 : 1
    for pair in kept.dropFirst(known) { leaveStrange(pair) }
    for (pair, field) in zip(kept.prefix(known), open.fields).reversed() {
      let meaning = LabelIndex.Meaning(
        fields: [field], confidence: .position, fit: Weights.Words.order)
      let spot = Spot(
        label: FoldedText.collapse(pair.label.text), meanings: [meaning], answer: pair.answer,
        block: block, context: context)
      insert(spot, at: pair.position)
    }
  }

  /// Leaves a place that is none of the open row's for what the rest of the form tells of it.
  private mutating func leaveStrange(_ place: Unnamed) {
    unknown.append(place.label)
    loose.append(place.answer)
    strange.append(place)
  }

  /// Whether questions of a row of the open one's own follow right behind, in the same part, of which
  /// none asks what that row is: then this one does.
  private func beginsCard(_ pair: Unnamed) -> Bool {
    guard let table = rowHeading?.table else { return false }
    let behind = items[pair.position...].prefix { item in
      if case .spot(let spot) = item { spot.block == pair.block } else { false }
    }
    let asked = behind.map { item -> Set<Int> in
      guard case .spot(let spot) = item else { return [] }
      return Set(spot.meanings.flatMap(\.fields))
    }
    guard let child = asked.first?.first.flatMap({ index.tableOfField[$0] }),
      index.parent(of: child) == table, asked.count > 1
    else { return false }
    let anchors = index.definition.tables[child].anchors.compactMap { index.positions[$0] }
    return asked.allSatisfy { $0.isDisjoint(with: anchors) }
  }

  /// The questions of a named row that are answered in words and that no label since its heading
  /// asks, in the form's order.
  func openQuestions(
    of heading: FoundTable.RowHeading
  ) -> (hasTitle: Bool, fields: [Int]) {
    let table = index.definition.tables[heading.table]
    var asked: Set<Int> = []
    for case .spot(let spot) in items.reversed() {
      asked.formUnion(spot.meanings.flatMap(\.fields))
      guard spot.heading == heading.number else {
        // What follows the name of another row, as of an action, is asked of that one.
        if spot.rowName != nil { asked = [] }
        continue
      }
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

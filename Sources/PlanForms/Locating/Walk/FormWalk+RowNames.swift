/// What stands after the name of a row in one line with it.
extension FormWalk {
  /// The part of a line that names a row, with what follows the name read for what it is.
  ///
  /// That may be the part of the form that the line opens, as in "Action 1: evaluation (May 2021)", or
  /// a row of that row's own, as in "Priority 1: action a".  Neither is the row's title.
  mutating func readRowName(_ part: LabelledParts.Part) -> LabelledParts.Part {
    guard let name = part.found.rowName, !part.answer.isBlank,
      part.answer.text.utf8.count <= 60
    else { return part }
    if isPartName(part.answer.text) {
      enterHeading(part.answer)
      return part.unanswered
    }
    if asksOfRow(part.answer.text, name.table) { return part.unanswered }
    guard let inner = labels.read(part.answer.text).rowName,
      index.definition.tables[inner.table].parent?.table == index.definition.tables[name.table].id
    else { return part }
    if rowHeading?.table != name.table || rowHeading?.ordinal != name.ordinal {
      var spot = Spot(
        label: part.label, meanings: part.found.meanings, rowName: name,
        answer: part.unanswered.answer, block: block, context: context)
      spot.heading = openHeading(name)
      add(spot)
    }
    var part = part.unanswered
    part.found.meanings = []
    // "Priority 1: action a" is 1a, and "Priority 1: action 2" is 1.2.
    let isNumbered = inner.ordinal.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    part.found.rowName = (inner.table, name.ordinal + (isNumbered ? "." : "") + inner.ordinal)
    return part
  }

  /// A heading that opens a part of the form and its first row, parted.
  ///
  ///     2. What happened – Action 1: Saturday maths
  func partedAtRowName(_ passage: Passage) -> (part: Passage, row: Passage)? {
    let text = passage.text
    guard text.utf8.count <= LabelReader.longestLabel,
      let dash = [" – ", " - "].lazy.compactMap({ text.firstRange(of: $0) }).first,
      case let bytes = text.utf8,
      case let start = bytes.distance(from: bytes.startIndex, to: dash.lowerBound),
      case let end = bytes.distance(from: bytes.startIndex, to: dash.upperBound),
      case let row = passage.slice(end..<bytes.count), row.text.utf8.contains(0x3A),
      case let part = passage.slice(0..<start), index.heading(LabelText(part.text)) != nil,
      LabelledParts.split(row, labels, isHeading: false).first?.found.rowName != nil
    else { return nil }
    return (part, row)
  }

  /// A line of several labels with their answers behind a sentence, parted: "Signed: A Person  Date: 10/6/21" behind
  /// what is declared.
  func partedBeforeLabels(_ passage: Passage) -> (sentence: Passage, rest: Passage)? {
    guard passage.text.utf8.count <= Self.longestOfLabels,
      passage.text.utf8.count(where: { $0 == 0x3A }) > 1
    else { return nil }
    let bytes = Array(passage.text.utf8)
    for stop in bytes.indices.dropLast(3) where bytes[stop] == 0x2E && bytes[stop + 1] == 0x20 {
      let rest = passage.slice(LabelledParts.trimmed(bytes, stop + 1..<bytes.count))
      let parts = LabelledParts.split(rest, labels, isHeading: false)
      if parts.count > 1, parts.allSatisfy({ $0.hasMark && $0.found.rowName == nil }) {
        return (passage.slice(0..<stop + 1), rest)
      }
    }
    return nil
  }

  /// A longer paragraph is an answer, in bytes.
  private static let longestOfLabels = 400

  /// What a line asks of the row that it names, with the answers: "Action 1 – what it cost: £2,700".
  ///
  /// The name is left without them; it names a row that was told before, or opens it.
  func askedOfRow(_ part: inout LabelledParts.Part) -> [LabelledParts.Part] {
    guard let name = part.found.rowName, !part.answer.isBlank else { return [] }
    let asked = LabelledParts.split(part.answer, labels, isHeading: false)
    let table = index.definition.tables[name.table].id
    guard let first = asked.first, first.hasMark,
      asked.allSatisfy({ part in
        part.found.rowName == nil && !part.answer.isBlank
          && part.found.meanings.contains { meaning in
            index.tableOfField[meaning.fields[0]].map { home in
              let home = index.definition.tables[home]
              return home.id == table || home.extends == table
            } ?? false
          }
      })
    else { return [] }
    part = part.unanswered
    return asked
  }

  /// Whether a text behind a row's name is one of the questions of a report on such rows: "Action 2: how it
  /// went" titles no action.
  private func asksOfRow(_ text: String, _ table: Int) -> Bool {
    // "Met" answers one, and what stands behind a colon does.
    guard text.utf8.contains(0x20), !text.utf8.contains(0x3A) else { return false }
    let meanings = labels.readWhole(text).meanings
    return !meanings.isEmpty
      && meanings.allSatisfy { meaning in
        index.tableOfField[meaning.fields[0]].map { index.base(of: $0) == table } ?? false
      }
  }

  /// Whether a text is nothing but the name of one of the form's stages or of a part that has one.
  private func isPartName(_ text: String) -> Bool {
    let label = LabelText(text)
    let words = LabelWords.withoutYears(label.bare)
    return index.headings[words]?.stage != nil || index.headings[label.words]?.stage != nil
      || index.definition.stages.contains { LabelFolding.fold($0.id.description) == words }
  }
}

extension LabelledParts.Part {
  /// The part as a question that nothing answers.
  fileprivate var unanswered: Self {
    var part = self
    part.answer.text = ""
    part.answer.marks = []
    return part
  }
}

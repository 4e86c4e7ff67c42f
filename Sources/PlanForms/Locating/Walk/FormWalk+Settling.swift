import Documents

/// What becomes of a label that waits for its answer below.
extension FormWalk {
  /// Lets a heading or a question that nobody knows wait for the text below it, which may tell what it asks.
  mutating func waitStrange(_ label: Passage, isHeading: Bool) {
    let folded = LabelText(label.text)
    guard label.text.utf8.count <= LabelReader.longestLabel, !isOverGrid || isOverBox,
      isHeading || label.text.hasSuffix("?"), index.heading(folded) == nil, !context.isExample
    else { return }
    let spot = Spot(
      label: FoldedText.collapse(label.text), meanings: [],
      answer: Passage(text: "", place: label.place), block: block, context: context)
    pending = Pending(
      spot: spot, isHeading: isHeading, isBold: label.isBold, isStyled: isHeading, strange: label)
  }

  /// Settles what waited before a table: text under a heading that the table's own columns ask for
  /// is help on how to fill them in.
  ///
  /// - Parameter columns: All that the table's columns may ask.
  mutating func settlePending(beforeColumns columns: Set<Int>) {
    if let waiting = pending, waiting.isHeading || !waiting.hasText, waiting.spot.rowName == nil,
      waiting.spot.meanings.contains(where: { !columns.isDisjoint(with: $0.fields) })
    {
      pending = nil
      if waiting.hasText { loose.append(waiting.spot.answer) }
      loose += waiting.listed.map(\.answer)
    }
    settlePending(beforeGrid: true)
  }

  /// Notes the label that waited: answered, or a question without an answer.
  mutating func settlePending(beforeGrid: Bool = false) {
    guard let waiting = pending else { return }
    pending = nil
    if let label = waiting.strange {
      guard waiting.hasText, !keepUnnamed(label, [waiting.spot.answer]) else { return }
      keepStrange(label, [waiting.spot.answer])
      return loose.append(waiting.spot.answer)
    }
    guard waiting.listed.isEmpty else {
      for spot in waiting.listed { add(spot) }
      return
    }
    let isAskedFor = waiting.isAsked && waiting.spot.label.hasSuffix("?") && !beforeGrid
    let isQuestion = waiting.spot.meanings.contains { meaning in
      guard meaning.confidence != .close || isAskedFor else { return false }
      // A bold "Date" under a signature asks for one, though the word alone may ask for others.
      return meaning.fields.allSatisfy {
        meaning.ambiguity == nil
          ? index.tableOfField[$0] == nil
          : waiting.isBold && index.definition.fields[$0].isInDeclaration
      }
    }
    // A heading without text is a heading; a label with its colon is a question left open.
    guard
      waiting.hasText || !waiting.isHeading || waiting.spot.rowName != nil
        || isQuestion && !beforeGrid || isAskedOfEachRow(waiting.spot)
    else { return }
    var spot = waiting.spot
    if waiting.isHeading, !waiting.hasText {
      for number in spot.meanings.indices {
        spot.meanings[number].fit -= Weights.Place.headingAlone
      }
    }
    add(spot)
  }

  /// A question over the rows that answer it, "What are your priorities?" over "Priority 1: …", is no
  /// row's own.
  mutating func dropPending(beforeRow table: Int?) {
    guard let table, let waiting = pending, !waiting.hasText, waiting.listed.isEmpty,
      waiting.spot.rowName == nil, !waiting.spot.meanings.isEmpty,
      waiting.spot.meanings.allSatisfy({ meaning in
        meaning.fields.allSatisfy { index.tableOfField[$0] == table }
      })
    else { return }
    for case .spot(let spot) in items where spot.rowName?.table == table { return }
    pending = nil
  }

  /// Drops a heading that waits where what stands below it asks the same: "Why these priorities, why now" under "Our
  /// context", "Name of our lead: TBC" under "Our expert lead".
  mutating func dropPending(beforeSame part: LabelledParts.Part) {
    guard part.found.rowName == nil, let waiting = pending, waiting.isHeading, !waiting.hasText,
      waiting.listed.isEmpty, waiting.spot.rowName == nil,
      asksForText(waiting.spot)
        || waiting.isStyled
          && (!part.answer.isBlank || Self.isNumbered(part.label, under: waiting.spot.label)),
      waiting.spot.meanings.contains(where: { meaning in
        part.found.meanings.contains { $0.fields == meaning.fields }
      })
    else { return }
    pending = nil
  }

  /// Whether a label is numbered as one of the part that a heading numbers: "2.1 Name" under "2 Your lead".
  private static func isNumbered(_ label: String, under heading: String) -> Bool {
    let number = heading.prefix { $0.isASCII && $0.isNumber }
    return !number.isEmpty && label.hasPrefix(number + ".")
      && label.dropFirst(number.count + 1).first.map { $0.isASCII && $0.isNumber } ?? false
  }

  /// Whether a word for a person, "Chair", answers the question for a post above it rather than ask
  /// for one itself: the next line is no answer to it.
  func isPostOfSignatory(_ found: LabelReader.Found, _ pending: Pending) -> Bool {
    let fields = index.definition.fields
    let asksPost = pending.spot.meanings.contains {
      fields[$0.fields[0]].type == .text && fields[$0.fields[0]].isInDeclaration
    }
    guard asksPost, found.meanings.allSatisfy({ fields[$0.fields[0]].type == .person }) else {
      return false
    }
    guard case .line(let line)? = following, !line.passage.isBlank else { return true }
    return labels.read(line.passage.text).isLabel
  }

  /// Whether a label that heads nothing has asked a question of an earlier row: then it asks this one
  /// too, though nobody answered.
  private func isAskedOfEachRow(_ spot: Spot) -> Bool {
    guard !spot.meanings.isEmpty else { return false }
    for case .spot(let earlier) in items.suffix(200) where earlier.label == spot.label {
      if !earlier.answer.isBlank { return true }
    }
    return false
  }
}

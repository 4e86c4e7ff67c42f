import Documents

extension FormWalk {
  /// Gives a paragraph to the label above it, where it can be its answer.
  mutating func answerPending(_ passage: Passage) -> Bool {
    guard var waiting = pending else { return false }
    // "Context", then "What is it like in our schools this term?": the question is help. So is "Statement of local
    // context and reasons:" under it.
    if waiting.isHeading, !waiting.hasText, waiting.listed.isEmpty, !passage.isBold,
      waiting.spot.rowName == nil, asksForText(waiting.spot),
      passage.text.hasSuffix("?") && !asksElse(passage, than: waiting.spot)
        || passage.text.hasSuffix(":") && asksSame(passage, as: waiting.spot)
    {
      loose.append(passage)
      return true
    }
    // "3. Your activities", then "Copy the table below for each activity."
    if waiting.isHeading, !waiting.hasText, waiting.spot.rowName == nil,
      asksOfRows(waiting.spot)
        ? GuidanceText.isInstruction(passage.text) || Self.isAboutTables(passage.text)
          || passage.text.hasSuffix(".") && GuidanceText.addressesReader(passage.text)
        : GuidanceText.isInstruction(passage.text) && !pointsElsewhere(passage.text)
          && (isBeforeAnswer || GuidanceText.bidsLength(passage.text)
            || !asksForText(waiting.spot, orLike: waiting.spot.label.hasSuffix("?")))
    {
      loose.append(passage)
      return true
    }
    if waiting.isHeading, !waiting.hasText, waiting.spot.rowName != nil, isOverGrid, !isOverBox,
      GuidanceText.isInstruction(passage.text) || Self.instructsInSentence(passage.text)
    {
      loose.append(passage)
      return true
    }
    if GuidanceText.closesLetter(passage.text) {
      settlePending()
      loose.append(passage)
      return true
    }
    if isThanks(passage, under: waiting) || asksForRowsBelow(passage, under: waiting) {
      loose.append(passage)
      return true
    }
    if !waiting.hasText, waiting.spot.rowName == nil, isHelpOverTable(passage) {
      loose.append(passage)
      return true
    }
    guard !isNextQuestion(passage, after: waiting), !namesRow(passage, of: waiting),
      canAnswer(passage, waiting)
    else {
      settlePending()
      return false
    }
    if waiting.isHeading, isList(waiting.spot) {
      var spot = waiting.spot
      spot.answer = passage
      waiting.listed.append(spot)
      pending = waiting
      return true
    }
    waiting.spot.answer.append(waiting.hasText ? passage : withoutLead(passage, waiting))
    waiting.hasText = true
    pending = waiting
    return true
  }

  /// Whether a lower heading that nobody knows, over a line of text, only says more of what the heading above it asks:
  /// "Why we are writing" under "Our context".
  func helpsPending(_ passage: Passage) -> Bool {
    guard let waiting = pending, waiting.isHeading, waiting.strange == nil, !waiting.hasText,
      waiting.level < level, waiting.spot.rowName == nil, asksForText(waiting.spot),
      index.heading(LabelText(passage.text)) == nil || asksSame(passage, as: waiting.spot),
      case .line(let line)? = further
    else { return false }
    return line.headingLevel == nil && index.shape(of: line.passage).contains(.long)
  }

  /// A first paragraph under a heading without the form's own words before it, "**Where our schools stand:** We are
  /// five schools …", in a form whose other lines begin with such labels.
  private mutating func withoutLead(_ passage: Passage, _ waiting: Pending) -> Passage {
    guard waiting.isHeading, labelledLines >= Self.leastLabelled, !passage.isBold,
      passage.isBoldUpTo(1),
      case let bytes = Array(passage.text.utf8),
      let mark = bytes.prefix(LabelReader.longestLabel).firstIndex(of: 0x3A),
      passage.isBoldUpTo(mark), !passage.isBoldUpTo(mark + 3),
      let start = bytes[(mark + 1)...].firstIndex(where: { $0 != 0x20 })
    else { return passage }
    var (lead, rest) = (passage.slice(0..<mark + 1), passage.slice(start..<bytes.count))
    (lead.place, rest.place) = (passage.place, passage.place)
    loose.append(lead)
    return rest
  }

  private static let leastLabelled = 3

  /// Whether some sentence of a text tells how to fill in the form: "Two or three are plenty. Please say what you have
  /// seen."
  private static func instructsInSentence(_ text: String) -> Bool {
    text.split(separator: ".").contains { sentence in
      let sentence = String(sentence.drop { $0 == " " })
      return GuidanceText.isInstruction(sentence) || GuidanceText.saysEnough(sentence)
    }
  }

  /// Whether a line closes the form with thanks: no date and no name begins so.
  private func isThanks(_ passage: Passage, under waiting: Pending) -> Bool {
    ["Thank", "Thanks"].contains(passage.text.prefix { $0.isLetter }) && !waiting.hasText
      && !waiting.spot.meanings.isEmpty
      && waiting.spot.meanings.allSatisfy { meaning in
        meaning.fields.allSatisfy { index.definition.fields[$0].type != .text }
      }
  }

  /// Whether a line under an answer asks for what stands in the table right below it, as "One line for each thing they
  /// will do, please." does.
  private func asksForRowsBelow(_ passage: Passage, under waiting: Pending) -> Bool {
    guard waiting.hasText, passage.text.utf8.count <= 120, case .grid(let grid)? = following,
      !grid.isBox
    else { return false }
    return GuidanceText.isInstruction(passage.text)
      || GuidanceText.addressesReader(passage.text)
  }

  /// Whether a question asks for something else than a heading over it: "Overall, what was the impact?" under
  /// "Reflections".
  private func asksElse(_ passage: Passage, than spot: Spot) -> Bool {
    let asked = labels.readLike(passage.text, inTable: false).meanings
    let own = Set(spot.meanings.flatMap(\.fields))
    return !asked.isEmpty && asked.allSatisfy { own.isDisjoint(with: $0.fields) }
  }

  /// Whether a line is most like what a heading over it asks.
  private func asksSame(_ passage: Passage, as spot: Spot) -> Bool {
    let asked = labels.readLike(passage.text, inTable: false).meanings.max { $0.fit < $1.fit }
    return asked.map { likeliest in spot.meanings.contains { $0.fields == likeliest.fields } }
      ?? false
  }

  /// Whether a text names a row of the table that a waiting label asks of: "Action 1" under "What we are going
  /// to do" is no answer.
  private func namesRow(_ passage: Passage, of waiting: Pending) -> Bool {
    guard !waiting.spot.meanings.isEmpty, waiting.spot.rowName == nil, asksOfRows(waiting.spot),
      passage.text.utf8.count <= LabelReader.longestLabel,
      let name = LabelledParts.split(passage, labels, isHeading: false).first?.found.rowName
    else { return false }
    return waiting.spot.meanings.allSatisfy { meaning in
      meaning.fields.allSatisfy { field in
        index.tableOfField[field] == name.table
          || index.tableOfField[field].map { index.base(of: $0) == name.table } ?? false
      }
    }
  }

  /// Whether the next line may be the answer that the one being read tells how to give.
  private var isBeforeAnswer: Bool {
    if isOverBox || isOverSameQuestion { return true }
    guard case .line(let line)? = following, line.headingLevel == nil, !line.passage.isBlank else {
      return false
    }
    return !line.passage.isBold && !line.passage.text.hasSuffix("?")
      && !labels.read(line.passage.text).isLabel
  }

  /// Whether the table below begins with the question that waits: "Context for this plan" under "Local context".
  private var isOverSameQuestion: Bool {
    guard case .grid(let grid)? = following, let waiting = pending,
      let first = grid.rows.first?.filled.first
    else { return false }
    let label = grid.cells.text(of: first)
    let asked = Set(labels.readLike(label, inTable: false).meanings.flatMap(\.fields))
    return waiting.spot.meanings.contains { !asked.isDisjoint(with: $0.fields) }
  }

  /// Whether a text right over a table speaks to who fills it in: "Two or three is plenty. Leave Priority 3 blank
  /// if you do not need it."
  private func isHelpOverTable(_ passage: Passage) -> Bool {
    isOverGrid && !isOverBox && passage.text.hasSuffix(".")
      && (GuidanceText.addressesReader(passage.text) || GuidanceText.saysEnough(passage.text))
  }

  /// "Please see the attached sheet" is an answer of its kind.
  private func pointsElsewhere(_ text: String) -> Bool {
    AnswerPhrases.refers.begin(AnswerText(RawAnswer(text)).words)
  }

  func asksOfRows(_ spot: Spot) -> Bool {
    spot.meanings.allSatisfy { $0.fields.allSatisfy { index.tableOfField[$0] != nil } }
  }

  /// Whether a text tells what to do with a table below.
  private static func isAboutTables(_ text: String) -> Bool {
    text.split { ".;!".contains($0) }.contains { sentence in
      let words = LabelFolding.fold(sentence).split(separator: " ", maxSplits: 12)
      guard let first = words.first, orders.contains(first) else { return false }
      return words.contains(where: rows.contains)
    }
  }

  private static let orders: Set<Substring> = [
    "copy", "complete", "fill", "use", "add", "insert", "repeat", "continue", "write", "put", "one",
    "leave",
  ]
  private static let rows: Set<Substring> = [
    "table", "tables", "box", "boxes", "block", "blocks", "row", "rows", "column", "columns",
    "line", "lines",
  ]

  func asksForText(_ spot: Spot, orLike isLike: Bool = false) -> Bool {
    spot.meanings.contains { meaning in
      (isLike || meaning.confidence != .close)
        && meaning.fields.allSatisfy {
          let field = index.definition.fields[$0]
          return field.type == .text && index.tableOfField[$0] == nil
            && field.id != index.definition.groupField
        }
    }
  }

  /// Whether a heading stands over a list of rows: "Priorities".
  private func isList(_ spot: Spot) -> Bool {
    guard LabelText(spot.label).words.hasSuffix("s") else { return false }
    return spot.meanings.contains { meaning in
      meaning.fields.contains { field in
        let id = index.definition.fields[field].id
        return index.definition.tables.contains { $0.anchors.first == id }
      }
    }
  }

  /// Whether a paragraph is set as the label was, or asks: then it is the next question, known or
  /// not, and no answer.
  private func isNextQuestion(_ passage: Passage, after waiting: Pending) -> Bool {
    passage.isBold && waiting.isBold || passage.text.hasSuffix("?") || passage.text.hasSuffix(":")
      || AskingText.asksAndAnswers(passage.text) || stands(passage, leftOf: waiting.spot.answer)
  }

  /// Whether a cell of a sheet stands further left than a label: a heading does, and no answer to it.
  private func stands(_ passage: Passage, leftOf label: Passage) -> Bool {
    guard case .sheet(_, let cell) = passage.place.position,
      case .sheet(_, let other) = label.place.position
    else {
      return false
    }
    return cell.column < other.column
  }

  private func canAnswer(_ passage: Passage, _ waiting: Pending) -> Bool {
    if waiting.spot.rowName != nil { return true }
    let shape = index.shape(of: passage)
    // Under words that nobody knows sentences stand, or are gone on with.
    if waiting.spot.meanings.isEmpty { return waiting.hasText || shape.contains(.long) }
    // Further paragraphs can only go on with a text or a list.
    let longTypes: Set<FieldType> = [.text, .schools]
    return waiting.spot.meanings.contains { meaning in
      // What asks several things at once may be answered in any words.
      if meaning.isComposite, !waiting.hasText { return true }
      return meaning.fields.contains { field in
        let type = index.definition.fields[field].type
        // A yes or a no is what a question for one that is only guessed must get.
        if meaning.confidence == .close, type == .yesNo, !shape.answers(type) { return false }
        if waiting.hasText { return longTypes.contains(type) }
        if type == .yesNo, waiting.isAsked, Self.beginsWithYesOrNo(passage.text) { return true }
        if index.isLikeSample(passage.text, of: field) { return true }
        // "☒ Primary ☐ Secondary" chooses.
        if [.choice, .choices, .yesNo].contains(type), shape.contains(.tick) { return true }
        // "One table does for everything." under the form's title names nobody.
        if type == .person, passage.text.hasSuffix("."), !shape.contains(.person) { return false }
        // "For the clerk: reported to the forum of 5 November 2020." is no date of a signature.
        if type == .date, shape.contains(.long) { return false }
        // A number is no text, but where a known question asks it is the answer: "2020-21".
        let isAsked = waiting.isAsked && (type != .text || meaning.confidence != .close)
        return shape.suits(type) > (isAsked ? -12 : type == .text ? -8 : 2)
      }
    }
  }

  /// Whether an answer says yes or no first and more behind: "Not yet – she will ring them next week".
  private static func beginsWithYesOrNo(_ text: String) -> Bool {
    let first = LabelFolding.fold(text).prefix { $0 != " " }
    return ["yes", "no", "not"].contains(first)
  }
}

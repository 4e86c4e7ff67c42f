import Documents

/// The questions that choices tell: those that a label offers to choose from, and one that its answer is.
struct OfferedChoices: Sendable {
  /// The questions that have a choice of these folded words.
  private let questions: [String: [Int]]
  /// The stems of the words that alone ask a question of the form asked once: "Fund".
  private let names: [Int: Set<String>]

  init(_ fields: [FieldDefinition], words: [Set<String>?]) {
    var questions: [String: [Int]] = [:]
    for (field, choices) in words.enumerated() {
      for choice in choices ?? [] { questions[choice, default: []].append(field) }
    }
    self.questions = questions
    names = fields.enumerated().reduce(into: [:]) { names, own in
      let (number, field) = own
      guard words[number] != nil, field.type == .choice, field.table == nil else { return }
      let single = ([field.label] + field.wordings).map { LabelText($0).words }.filter {
        !$0.isEmpty && !$0.utf8.contains(0x20)
      }
      if !single.isEmpty { names[number] = Set(single.map { LabelWords.stem($0) }) }
    }
  }

  /// The questions that have folded words among their choices.
  func questions(choosing words: String) -> [Int] { questions[words] ?? [] }

  /// The one question of whose choices a label gives two or more and nothing else, behind a colon or in
  /// brackets: "Aim: met, partly met or not met".
  func question(offeredIn label: String) -> Int? {
    guard let mark = label.utf8.firstIndex(where: { $0 == 0x3A || $0 == 0x28 }) else { return nil }
    return question(offering: label[label.utf8.index(after: mark)...])
  }

  /// The one question of whose choices a text is a list.
  func question(offering list: some StringProtocol) -> Int? {
    guard list.utf8.count <= LabelReader.longestLabel, !GuidanceText.isChoiceOfAnswers(String(list))
    else { return nil }
    var options: Set<String> = []
    var asked: Set<Int>?
    var unknown = 0
    for part in list.split(whereSeparator: { "/,;|\n".contains($0) }) {
      for option in FoldedText.split(LabelFolding.fold(String(part)), at: "or") {
        let known = Set(questions[LabelText(option).words] ?? [])
        guard !known.isEmpty else {
          unknown += 1
          continue
        }
        asked = asked?.intersection(known) ?? known
        options.insert(option)
        guard asked?.isEmpty == false else { return nil }
      }
    }
    // Of four and more one may be worded anew: "Not carried out".
    guard unknown == 0 || unknown == 1 && options.count > 2 else { return nil }
    // "(1 or 2)" offers the numbers of rows, though a fund is called so too.
    let isTold = options.contains { option in option.utf8.contains { (0x61...0x7A).contains($0) } }
    return options.count > 1 && isTold && asked?.count == 1 ? asked?.first : nil
  }

  /// The one question asked once that an answer is a choice of and that it, or its label, names by the
  /// question's own word: "Fund 1 (recovery)" says which fund, whatever its label asks.
  func question(answeredBy answer: String, under label: LabelText) -> Int? {
    let words = (LabelText(answer).words + " " + label.words).split(separator: " ")
    return question(answeredBy: answer) { names in
      words.contains { names.contains(LabelWords.stem(String($0))) }
    }
  }

  /// The one question asked once that an answer is a choice of.
  func question(answeredBy answer: String) -> Int? {
    question(answeredBy: answer) { _ in true }
  }

  /// A choice without what a text says more of it, in brackets or behind a mark: "Fund 1" of "Fund 1
  /// (recovery)" and of "Fund 1: recovery money".
  static func opening(of text: String) -> Substring {
    text.prefix { !":,;(–—".contains($0) }
  }

  private func question(
    answeredBy answer: String, named isNamed: (Set<String>) -> Bool
  ) -> Int? {
    // "Recovery grant (Fund 1)" names it in brackets.
    let met =
      ([answer[...], Self.opening(of: answer)].map { LabelFolding.fold($0) }
      + [LabelText(answer).aside])
      // "1" may be a spelling, and is the beginning of "£1,760".
      .filter { $0.utf8.count > 3 }.flatMap { questions[$0] ?? [] }
    let asked = Set(met).filter { names[$0].map(isNamed) ?? false }
    return asked.count == 1 ? asked.first : nil
  }
}

extension LabelReader {
  /// Whether a text is one of the choices that a label offers, or begins with one and says more of it.
  func mayOffer(_ meanings: [Meaning], _ written: String) -> Bool {
    offers(meanings, written)
      || index.offered.question(answeredBy: written).map { field in
        meanings.contains { $0.fields == [field] }
      } ?? false
  }

  /// A label that nobody has listed as the question whose choice stands beside it: where the choice
  /// or the label names that question, and where nothing that the label may ask is so answered.
  func chosen(_ known: Found, by answer: Passage) -> Found? {
    if let field = question(offeredInBoxesOf: answer),
      known.meanings.allSatisfy({ meaning in
        meaning.fields.allSatisfy { index.definition.fields[$0].type == .text }
      })
    {
      let meaning = Meaning(fields: [field], confidence: .known, fit: Weights.Words.listed)
      return Found(text: known.text, meanings: [meaning], rowName: nil)
    }
    // "Consortium or network" before "Secondary area network" asks which it is, and not how it is called.
    // Nearly no answer is a choice, so that is asked first.
    if answer.text.utf8.count <= 60,
      let field = index.offered.question(answeredBy: answer.text),
      index.questionOfChoices(known.text) == field
    {
      let meaning = Meaning(fields: [field], confidence: .known, fit: Weights.Words.listed)
      return Found(text: known.text, meanings: [meaning], rowName: nil)
    }
    let isSure = known.meanings.contains {
      $0.isComposite || $0.confidence != .close && $0.fit >= Weights.Words.listed
    }
    guard known.rowName == nil, !known.text.isEmpty, !isSure, answer.text.utf8.count <= 60 else {
      return nil
    }
    let named = index.offered.question(answeredBy: answer.text, under: known.text)
    let shape = index.shape(of: answer)
    let isOpen =
      !known.meanings.isEmpty
      && known.meanings.allSatisfy {
        index.isFigure($0.fields[0]) && shape.suits(index.definition.fields[$0.fields[0]].type) < 0
      }
    // "We are a" says nothing, and "Secondary area network" all.
    let isTelling = known.meanings.isEmpty && answer.text.utf8.contains(0x20)
    guard
      let field = named
        ?? (isOpen || isTelling ? index.offered.question(answeredBy: answer.text) : nil),
      !known.meanings.contains(where: { $0.fields.contains(field) })
    else { return nil }
    var found = known
    found.meanings = [
      Meaning(fields: [field], confidence: .position, fit: LabelLikeness.bestFit)
    ]
    return found
  }

  /// The one question whose choices the boxes of an answer offer, whatever its label asks in words: "☐ As planned
  /// ☒ Changed ☐ Not delivered" beside "Delivery".
  private func question(offeredInBoxesOf answer: Passage) -> Int? {
    // Hardly any answer has a sign that is a box; quotes and dashes are none.
    guard Self.mayHoldBox(answer.text.utf8.span), let list = TickList(answer.text),
      list.options.count > 1
    else { return nil }
    return index.offered.question(offering: list.options.map(\.label).joined(separator: "|"))
  }

  /// Whether a text has a sign beyond the quotes and dashes of U+2000 to U+203F.
  private static func mayHoldBox(_ text: Span<UInt8>) -> Bool {
    text.indices.contains { offset in
      text[offset] >= 0xF0
        || text[offset] == 0xE2 && offset + 1 < text.count && text[offset + 1] != 0x80
    }
  }
}

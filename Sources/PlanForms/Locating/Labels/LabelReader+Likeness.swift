/// Texts that are labels by where they stand, and are known by what they are like.
extension LabelReader {
  /// The meanings of a text that must be a label by where it stands: also by likeness.
  func readLike(_ written: String, inTable: Bool) -> Found {
    var found = readNear(written, inTable: inTable)
    found.meanings = withinWords(found)
    return found
  }

  private func readNear(_ written: String, inTable: Bool) -> Found {
    var found = read(written)
    guard !found.isLabel, !found.text.isEmpty else { return found }
    // "Part A" heads something, and asks for no part of anything.
    if found.text.ordinal != nil, Self.partNames.contains(found.text.unnumbered) { return found }
    guard written.utf8.count <= 120 else {
      // "What will be different by the end? Please tell us about pupils, and not …" goes on with help.
      if let question = Self.question(of: written), question.utf8.count <= 120 {
        found.meanings = readLike(question, inTable: inTable).meanings
      }
      return found
    }
    if let rest = Self.withoutCode(written) {
      found.meanings = readLike(rest, inTable: inTable).meanings
      return found
    }
    let known = inTable ? index.known.columnLikenesses : index.known.likenesses
    found.meanings = known.value(for: found.text.words) { like(found.text.words, inTable: inTable) }
    if GuidanceText.isChoiceOfAnswers(found.text.aside) {
      return asking(found, for: Self.answeredByYes)
    }
    if found.meanings.isEmpty,
      case let first = Self.question(of: written) ?? Self.firstLine(of: written),
      first.utf8.count < written.utf8.count
    {
      // What stands behind or below it may be help, whose words ask nothing.
      found.meanings = readLike(first, inTable: inTable).meanings
      return found
    }
    guard found.text.bare != found.text.words else { return found }
    // What stands in brackets may tell, as "(date)" does, or be help; of what the words before it leave
    // possible it chooses: "Price (from this money)" asks for no money from elsewhere.
    let bare = known.value(for: found.text.bare) { like(found.text.bare, inTable: inTable) }
    let told = found.meanings.filter { meaning in
      bare.contains { $0.fields == meaning.fields }
    }
    if found.meanings.isEmpty || !told.isEmpty {
      found.meanings = told.isEmpty ? bare : told
    }
    return found
  }

  /// What the parts of a form are called.
  private static let partNames: Set<String> = [
    "part", "section", "schedule", "annex", "appendix", "step", "page",
  ]

  /// "(Yes / No)" behind a label asks for nothing that a yes is no answer to.
  private static let answeredByYes: Set<FieldType> = [.yesNo, .choice, .choices, .text]

  private func asking(_ found: Found, for types: Set<FieldType>) -> Found {
    var found = found
    found.meanings.removeAll { meaning in
      !meaning.fields.contains { types.contains(index.definition.fields[$0].type) }
    }
    return found
  }

  /// The meanings of a sentence that stands beside a box or a "yes": the questions for a yes or no that
  /// have two of its words and more.
  func readStatement(_ written: String) -> Found {
    var found = read(written)
    guard !found.isLabel, !found.text.isEmpty, written.utf8.count <= Self.longestLabel else {
      return found
    }
    let index = index
    found.meanings = index.likeness.nearest(
      to: LabelText(Self.firstLine(of: written)).bare, leastWords: 2,
      among: { index.tableOfField[$0] == nil && index.definition.fields[$0].type == .yesNo },
      needsEveryWord: { _ in false }
    ).map { Meaning(fields: [$0.field], confidence: .close, fit: $0.fit) }
    return found
  }

  /// The meanings of a question whose answer is one that some questions list, "Partly": those of them
  /// that have two of its words and more.
  func readQuestion(_ written: String, answeredBy answer: String) -> Found {
    var found = read(written)
    // "1" may stand for a choice, and for much else.
    guard !found.isLabel, !found.text.isEmpty, written.utf8.count <= 120,
      Self.digits(ofFigure: answer) == nil
    else { return found }
    let index = index
    found.meanings = index.likeness.nearest(
      to: LabelText(Self.firstLine(of: written)).bare, leastWords: 2, leastEvidence: .min,
      among: { index.isChoice(answer, of: $0) },
      needsEveryWord: { _ in false }
    ).map { Meaning(fields: [$0.field], confidence: .close, fit: $0.fit) }
    return found
  }

  /// The meanings of a text that must be a label by where it stands, in view of its answer: those
  /// questions that such an answer can be given to, where the words alone leave none or too many.
  func readLike(_ written: String, answeredBy answer: Passage) -> Found {
    var found = readLike(written, inTable: false)
    let isAnswered = found.meanings.contains { meaning in
      meaning.confidence != .close || index.mayAnswer(meaning.fields[0], [answer])
    }
    guard !isAnswered, let near = near(found, written, answer) else { return found }
    // What is asked of each row is told by the other rows' answers, where this one's tells nothing.
    let ofRows = found.meanings.filter { $0.fields.allSatisfy { index.tableOfField[$0] != nil } }
    found.meanings = near.isEmpty ? ofRows : near
    found.meanings = withinWords(found)
    return found
  }

  /// A label known by its telling words alone, with what else it may ask.
  ///
  /// That is asked where its answer is a sentence and can be none to what those words ask: "What will
  /// the group do with any amount not spent?" asks for no sum.
  func told(_ known: Found, _ written: String, by answer: Passage) -> Found? {
    let shape = index.shape(of: answer)
    // A day is as plain, under "Agreed by all heads at our meeting of".
    let isDay = shape.contains(.date) && !shape.contains(.long)
    guard !known.meanings.isEmpty, shape.contains(.long) || isDay, !answer.holdsOwnAnswer,
      known.meanings.allSatisfy({ meaning in
        !meaning.isComposite && meaning.confidence != .exact && meaning.fit < Weights.Words.listed
          && shape.suits(index.definition.fields[meaning.fields[0]].type)
            <= Weights.Sure.contradiction
      }), let others = near(known, written, answer), !others.isEmpty
    else { return nil }
    var found = known
    found.meanings = others
    return found
  }

  /// The questions asked once that a text is like and that an answer can be given to.
  private func near(_ found: Found, _ written: String, _ answer: Passage) -> [Meaning]? {
    guard found.rowName == nil, !found.text.isEmpty, written.utf8.count <= 120, !answer.isBlank
    else { return nil }
    let index = index
    let shape = index.shape(of: answer)
    // A date, or a sum in pounds, says itself what is asked.
    let isTelling = !shape.isDisjoint(with: [.date, .money]) && !shape.contains(.long)
    return index.likeness.nearest(
      to: found.text.bare,
      leastEvidence: isTelling ? Self.leastOfTold : LabelLikeness.leastEvidence,
      among: { field in
        let type = index.definition.fields[field].type
        return index.tableOfField[field] == nil && shape.answers(type)
          && (!isTelling || type == .date || type == .money)
          && index.choiceFit(field, [answer]) >= 0
      },
      needsEveryWord: { index.mustBeNamedWholly($0) }
    ).map { Meaning(fields: [$0.field], confidence: .close, fit: $0.fit) }
  }

  /// The least that words must say for a question of the kind that the answer tells.
  private static let leastOfTold = 16

  /// A text without the help below it.
  private static func firstLine(of text: String) -> String {
    text.split(separator: "\n", maxSplits: 1).first.map { String($0) } ?? text
  }

  private func like(_ label: String, inTable: Bool) -> [Meaning] {
    guard index.vocabulary.isMet(in: label) || index.likeness.standsShort(label) else { return [] }
    let bare = index.titleChoices.unnamed(label) ?? label
    if let asked = askedWithoutAdjunct(bare) { return asked }
    let found = nearest(to: bare, inTable: inTable)
    let rest = withoutGroup(bare)
    // "Chair this year" is the chair, whatever else is asked of chairs.
    if let rest, !inTable, rest + Self.thisYear == bare {
      let whole = index.lookUp(LabelText(rest), written: rest)
      if !whole.isEmpty {
        return whole.map {
          Meaning(
            fields: $0.fields, confidence: .close, fit: LabelLikeness.bestFit,
            ambiguity: $0.ambiguity)
        }
      }
    }
    guard found.isEmpty, let rest else { return found.filter { mayAskFor($0, bare) } }
    // What is asked whole of the group is asked once: "Total pupils on roll" across the group.
    let whole = read(rest).meanings.filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
    }
    if !inTable, !whole.isEmpty {
      return whole.map {
        Meaning(
          fields: $0.fields, confidence: .close, fit: LabelLikeness.bestFit, ambiguity: $0.ambiguity
        )
      }
    }
    // A sum or a number of the group is another than the row's, or than some of its schools'.
    let told = index.lookUpWords(of: LabelText(rest), isAsked: true).filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == nil && !index.isFigure($0) }
    }
    if !inTable, !told.isEmpty {
      return told.map { Meaning(fields: $0.fields, confidence: .close, fit: LabelLikeness.bestFit) }
    }
    return nearest(to: rest, inTable: inTable).filter { !index.mustBeNamedWholly($0.fields[0]) }
  }

  /// Whether a label that begins with what may be counted asks for a sum only where it says so: "Schools that
  /// shared in it" does not, and "Schools' money" does.
  private func mayAskFor(_ meaning: Meaning, _ label: String) -> Bool {
    guard index.definition.fields[meaning.fields[0]].type == .money else { return true }
    let words = label.split(separator: " ").map { String($0) }
    let counted = [CountWords.schools, CountWords.pupils, CountWords.staff, CountWords.others]
    let counts = counted.contains { nouns in
      words.first.map(nouns.contains) ?? false
    }
    return !counts
      || words.contains { LabelWords.costs.contains($0) || LabelWords.moneys.contains($0) }
  }

  /// A label without what says whose it is, or that it is this year's: "overall impact" for "overall
  /// impact across the consortium" and "overall impact on pupils and schools".
  private func withoutGroup(_ bare: String) -> String? {
    let words = bare.split(separator: " ")
    if words.count > 2, bare.hasSuffix(Self.thisYear) {
      return words.dropLast(2).joined(separator: " ")
    }
    for place in words.indices.dropFirst().reversed() where Self.places.contains(words[place]) {
      var end = place + 1
      var hasGroup = false
      while end < words.count {
        let isGroup = index.groupWords.contains(String(words[end]))
        let isIdle =
          Self.people.contains(words[end])
          || LabelWords.roles.value(of: String(words[end])) != nil
        guard isGroup || isIdle && (end < words.count - 1 || hasGroup) else { break }
        hasGroup = hasGroup || isGroup
        end += 1
      }
      guard hasGroup else { continue }
      return (words[..<place] + words[end...]).joined(separator: " ")
    }
    return nil
  }

  private static let thisYear = " this year"
  private static let places: Set<Substring> = [
    "across", "in", "within", "of", "for", "on", "to", "throughout",
  ]
  /// Who is in a group, all of them.
  private static let people: Set<Substring> = ["all", "pupils", "children", "staff", "teachers"]

  private func nearest(to bare: String, inTable: Bool) -> [Meaning] {
    let index = index
    let sumsUp = sumsUp(bare)
    let isFuture = LabelWords.isFuture(bare)
    let isPast = LabelWords.isPast(bare)
    return index.likeness.nearest(
      to: bare,
      among: { field in
        (index.tableOfField[field] == nil ? !inTable : inTable || !sumsUp)
          && (!isFuture || index.mayLookAhead(field)) && (!isPast || index.mayLookBack(field))
      },
      needsEveryWord: { index.mustBeNamedWholly($0) }
    ).map { Meaning(fields: [$0.field], confidence: .close, fit: $0.fit) }
  }

  /// The questions of rows that a label is like which is known to ask once: "Schools signed up" over
  /// each action's schools.
  func likeRows(_ text: LabelText) -> [Meaning] { nearest(to: text.bare, inTable: true) }

  /// Whether a label asks of all rows together what is then asked of none of them.
  func sumsUp(_ label: String) -> Bool {
    let folded = LabelFolding.foldedBytes(label)
    let text = folded.span
    return !text.forEachWord { LabelWords.sums.value(of: $0, in: text) == nil }
  }

  /// What a question set as a heading asks by its likeness: something in words that is asked once.
  ///
  /// "Overall, what difference has the money made?" does; what is asked of rows stands in their tables.
  func asksOnce(_ written: String) -> [Meaning] {
    let near = readLike(written, inTable: false).meanings
    guard let best = near.map(\.fit).max() else { return [] }
    return near.filter { meaning in
      meaning.fit == best && best >= Weights.Words.leastOfHeading && meaning.confidence == .close
        && meaning.fields.allSatisfy { field in
          index.tableOfField[field] == nil && index.definition.fields[field].type == .text
        }
    }
  }
}

/// What a label asks, and what a line names, by the words of the definition.
extension LabelIndex {
  /// The whole-label meanings of a text: as it stands, or without help text in brackets.
  func lookUp(_ label: LabelText, written text: some StringProtocol = "") -> [Meaning] {
    if label.isEmpty { return meanings[Self.signs(of: text)] ?? [] }
    if let found = meanings[label.words] { return withKin(found, label) }
    guard label.bare != label.words else { return [] }
    // "Pupils (number)" asks for their number, which "Pupils" alone may not; behind a whole question, as in "Which
    // pupils is it for? (no names please)", brackets help.
    let isAsked = Self.asksBeforeBrackets(text) && meanings[label.bare] != nil
    if !isAsked, let key = words.key(ofWording: label.words), let found = meaningsOfWords[key] {
      return found
    }
    guard let found = meanings[label.bare] else { return [] }
    let others = told(byAsideOf: label, beside: found)
    return asked(by: label.aside, of: found).map { meaning in
      var meaning = meaning
      meaning.fit -= others.isEmpty ? Weights.Words.brackets : Weights.Words.besideBrackets
      return meaning
    } + others
  }

  /// Whether a question mark ends what stands before the brackets of a text.
  private static func asksBeforeBrackets(_ text: some StringProtocol) -> Bool {
    text.utf8.prefix { $0 != 0x28 }.last { $0 != 0x20 } == 0x3F
  }

  /// What brackets say that a label asks for, where they say it in several words and it is another
  /// question of the form: "Host school (receives grant)" is the school to be paid, not the chair's.
  private func told(byAsideOf label: LabelText, beside found: [Meaning]) -> [Meaning] {
    guard words.told(by: label.aside).known.count > 1 else { return [] }
    let types = Set(found.flatMap(\.fields).map { definition.fields[$0].type })
    let near = likeness.nearest(
      to: label.words, among: { types.contains(definition.fields[$0].type) },
      needsEveryWord: { mustBeNamedWholly($0) })
    guard let best = near.first, !found.contains(where: { $0.fields.contains(best.field) }),
      tableOfField[best.field] == nil
    else { return [] }
    return [Meaning(fields: [best.field], confidence: .close, fit: best.fit)]
  }

  /// What a word in brackets after a known label asks: "Chair sign-off (date)" asks for the date of
  /// the part that "Chair sign-off" is in.
  ///
  /// - Returns: The label's own meanings where the brackets hold no label, or one of the same kind.
  private func asked(by aside: String, of found: [Meaning]) -> [Meaning] {
    guard !aside.isEmpty else { return found }
    if let named = named(by: aside, of: found) { return named }
    if let counted = counted(by: aside, of: found) { return counted }
    if let signatures = signatures(toldBy: aside, of: found) { return signatures }
    // "Signed (chair or deputy chair)" says who signs, and asks for no role.
    guard let told = meanings[aside], !aside.utf8.span.hasWord("or") else { return found }
    let own = found.flatMap(\.fields).map { definition.fields[$0] }
    let asked = told.filter { meaning in
      meaning.fields.allSatisfy { field in
        own.contains { $0.section == definition.fields[field].section }
      }
    }
    let isSameKind = asked.contains { meaning in
      meaning.fields.contains { field in own.contains { $0.type == definition.fields[field].type } }
    }
    return asked.isEmpty || isSameKind ? found : asked
  }

  /// What brackets name in the form's own words, where the words before them are a bare header: "Pupils
  /// (NOR)" asks for the number on roll.
  private func named(by aside: String, of found: [Meaning]) -> [Meaning]? {
    guard found.allSatisfy({ $0.ambiguity != nil && !$0.isComposite }),
      let told = meanings[aside]?.filter({ $0.ambiguity == nil && !$0.isComposite })
    else { return nil }
    let types = Set(found.flatMap(\.fields).map { definition.fields[$0].type })
    let asked = told.filter { types.contains(definition.fields[$0.fields[0]].type) }
    return asked.isEmpty ? nil : asked
  }

  /// The questions for a number where the brackets ask for one: "Pupils (number and years)".
  private func counted(by aside: String, of found: [Meaning]) -> [Meaning]? {
    guard found.count > 1, aside.utf8.span.hasWord("number") || aside.utf8.span.hasWord("many")
    else { return nil }
    let counts = found.filter { meaning in
      meaning.fields.allSatisfy { definition.fields[$0].type == .count }
    }
    return counts.isEmpty ? nil : counts
  }

  /// The signatures that a person's name is asked as where the brackets after it say so: "Chair's name
  /// (typing your name counts as a signature)".
  private func signatures(toldBy aside: String, of found: [Meaning]) -> [Meaning]? {
    guard aside.split(separator: " ").contains(where: { LabelWords.signing.contains($0) }),
      found.allSatisfy({ !$0.isComposite && definition.fields[$0.fields[0]].type == .person })
    else { return nil }
    let people = definition.fields.indices.filter {
      definition.fields[$0].type == .person && definition.fields[$0].isInDeclaration
    }
    return people.isEmpty
      ? nil
      : people.map {
        Meaning(fields: [$0], confidence: .known, fit: Weights.Words.bareHeader)
      }
  }

  /// A listed wording's own meanings and, less likely, those of wordings that differ from it in no
  /// telling word: "Assessment tool" and "Assessment tools" are asked in October and in June.
  private func withKin(_ found: [Meaning], _ label: LabelText) -> [Meaning] {
    // What stands in brackets tells as well: "Number of pupils (actual)" asks nothing in October.
    guard !found.contains(where: { $0.isComposite || $0.ambiguity != nil }),
      label.words == label.bare, let key = words.key(ofWording: label.bare), key.count > 1
    else { return found }
    let asksForText = found.allSatisfy { definition.fields[$0.fields[0]].type == .text }
    let kin = (meaningsOfWords[key] ?? []).filter { meaning in
      !meaning.isComposite && !found.contains { $0.fields == meaning.fields }
        // "What will the money be spent on?" asks for no sum.
        && !(asksForText && definition.fields[meaning.fields[0]].type == .money)
    }
    // Standing tells what is asked once from what rows are asked, and does not tell two that are
    // asked in the same place.
    let homes = Set(found.flatMap(\.fields).map { tableOfField[$0] })
    return found
      + kin.map { meaning in
        let isElsewhere = !homes.contains(tableOfField[meaning.fields[0]])
        return Meaning(
          fields: meaning.fields, confidence: .known,
          fit: meaning.fit - (isElsewhere ? 0 : Weights.Words.kin))
      }
  }

  /// The meanings of a label that uses the telling words of a wording, in whatever order.
  func lookUpWords(of label: LabelText, isAsked: Bool) -> [Meaning] {
    for key in words.keys(ofLabel: label, isAsked: isAsked) {
      if let found = meaningsOfWords[key] {
        let known = found.filter { suits(label, $0) }
        return renamed(label, known) ?? asked(by: label.aside, of: known)
      }
    }
    return []
  }

  /// What brackets name in the form's own words behind others that nobody listed, where it is of the same kind:
  /// "Project owner (chair)", "Budget approved (your allocation)".
  private func renamed(_ label: LabelText, _ found: [Meaning]) -> [Meaning]? {
    let aside = label.aside
    // A longer label says itself what it asks: "Which school should receive the grant? (the school releasing the lead)".
    guard !aside.isEmpty, label.bare.utf8.split(separator: 0x20).count <= 3 else { return nil }
    let name = ["your ", "our ", "the "].first { aside.hasPrefix($0) }
      .map { String(aside.dropFirst($0.count)) }
    guard let told = meanings[name ?? aside] ?? meanings[aside] else { return nil }
    let types = Set(found.flatMap(\.fields).map { definition.fields[$0].type })
    let asked = told.filter { meaning in
      meaning.ambiguity == nil && !meaning.isComposite
        && types.contains(definition.fields[meaning.fields[0]].type)
    }
    return asked.isEmpty ? nil : asked
  }

  /// Whether a meaning found by telling words alone is asked as the label asks: what “will” happen is no
  /// question of a later stage that never asks so, "how many" no question for a row's number, and what
  /// has a manner of its own none that is never asked so.
  private func suits(_ label: LabelText, _ meaning: Meaning) -> Bool {
    guard meaning.fields.allSatisfy({ likeness.mayAsk($0, as: label) }) else { return false }
    if label.bare.utf8.span.hasWord("many"),
      meaning.fields.contains(where: { definition.fields[$0].type == .reference })
    {
      return false
    }
    guard LabelWords.isFuture(label.bare) else { return true }
    return meaning.fields.allSatisfy(mayLookAhead)
  }

  /// Whether a question may ask what will be: one of a later stage only where it is listed so.
  func mayLookAhead(_ field: Int) -> Bool {
    definition.fields[field].stage == definition.stages.first?.id || likeness.asksOfFuture(field)
  }

  /// Whether a question may ask what has been: one in words about rows of the first stage only where it is listed so.
  func mayLookBack(_ field: Int) -> Bool {
    definition.fields[field].stage != definition.stages.first?.id || tableOfField[field] == nil
      || definition.fields[field].type != .text || likeness.asksOfPast(field)
  }

  /// The one question that two choices ask: "Consortium or network?".
  func questionOfChoices(_ label: LabelText) -> Int? {
    let parts = FoldedText.split(label.words, at: "or")
    guard parts.count == 2, parts[0] != parts[1] else { return nil }
    let asked = choosingFields.filter { field in
      parts.allSatisfy { choiceWords[field]?.contains($0) ?? false }
    }
    return asked.count == 1 ? asked.first : nil
  }

  /// Whether texts beside a label that is only much like a question's, or below it, may be answers to
  /// that question: most look like it, or are among the choices it offers.
  func mayAnswer(_ field: Int, _ passages: [Passage]) -> Bool {
    let written = passages.filter { !$0.isBlank }
    let fitting = written.count { passage in
      let type = definition.fields[field].type
      return choiceWords[field] != nil
        ? isChoice(passage.text, of: field)
        : shape(of: passage).answers(type)
          || type == .text && TextShape.multiplies(passage.text.utf8.span)
          || isLikeSample(passage.text, of: field)
    }
    return fitting * 2 > written.count || written.isEmpty
  }

  /// The table whose rows are named so, and which row: `Priority 2`, `A1`, `Key issue 3`.
  func rowName(_ label: LabelText) -> (table: Int, ordinal: String)? {
    guard let ordinal = label.ordinal else { return spokenRow(label) }
    if let table = rowNouns[label.unnumbered] { return (table, ordinal) }
    // "Evaluation of action 1" names the action too, and so does "June: action 1".
    var words = label.unnumbered.split(separator: " ")
    if words.count > 1, let last = words.last, Self.papers.contains(last) {
      words.removeLast()
      if let reported = reported(words) { return (reported, ordinal) }
    }
    guard let noun = words.last, noun.utf8.count > 2, let table = rowNouns[String(noun)] else {
      return nil
    }
    if words.count == 1 { return (table, ordinal) }
    let before = words.dropLast().filter { LabelWords.roles.value(of: String($0)) == nil }
    let namesPart =
      before.count == 1 && before.allSatisfy { headings[String($0)]?.stage != nil }
      || namesStage(words.dropLast())
    // "June 2021 – action 1".
    let namesMonth =
      before.allSatisfy({ $0.utf8.count == 4 && Int($0) != nil })
      && words.dropLast().contains(where: LabelWords.isMonth)
    return namesPart || namesMonth || Self.asksForRow(words.dropLast()) ? (table, ordinal) : nil
  }

  /// What a row has for itself: "Action card 1", "Activity sheet 2".
  private static let papers: Set<Substring> = ["card", "box", "sheet", "page", "panel", "block"]

  /// The table on whose rows a stage reports that a word heads alone: "Review card 1".
  private func reported(_ words: [Substring]) -> Int? {
    guard words.count == 1, let stage = headings[String(words[0])]?.stage else { return nil }
    let reports = definition.tables.filter { $0.extends != nil && $0.stage == stage }
    return reports.count == 1 ? reports[0].extends.flatMap { tablePositions[$0] } : nil
  }

  /// Whether words before a row's name only ask for it: "What is our priority 1?".
  private static func asksForRow(_ words: ArraySlice<Substring>) -> Bool {
    words.first.map { openings.contains($0) } ?? false
      && words.dropFirst().allSatisfy { LabelWords.roles.value(of: String($0)) != nil }
  }

  private static let openings: Set<Substring> = ["what", "our", "your"]

  /// Whether words head a part of the form of one stage, with a preposition behind: "Looking back at".
  private func namesStage(_ words: ArraySlice<Substring>) -> Bool {
    var part = words
    while part.count > 1, let last = part.last, LabelWords.roles.value(of: String(last)) == .idle {
      part.removeLast()
    }
    return part.count > 1 && headings[part.joined(separator: " ")]?.stage != nil
  }

  /// The row that a label names by a word for its number: "What is our first priority?".
  private func spokenRow(_ label: LabelText) -> (table: Int, ordinal: String)? {
    let text = label.bare.utf8.span
    // Hardly any label has such a word.
    guard !text.forEachWord({ LabelWords.ordinals.value(of: $0, in: text) == nil }) else {
      return nil
    }
    let words = label.bare.split(separator: " ", maxSplits: 6)
    guard let place = words.firstIndex(where: { LabelWords.ordinals.value(of: String($0)) != nil }),
      place + 1 < words.count, let ordinal = LabelWords.ordinals.value(of: String(words[place])),
      let table = rowNouns[String(words[place + 1])],
      (words[..<place] + words[(place + 2)...]).allSatisfy({
        LabelWords.roles.value(of: String($0)) != nil
      })
    else { return nil }
    return (table, ordinal)
  }
}

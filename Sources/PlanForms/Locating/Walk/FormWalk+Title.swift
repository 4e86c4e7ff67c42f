import Documents

/// What a form's title answers.
extension FormWalk {
  /// Whether a heading or another line above all questions is the form's title.
  ///
  /// Of headings only those need be told that seem to ask for something and to be answered.
  func isTitle(_ passage: Passage, isHeading: Bool) -> Bool {
    isHeading ? isLetterhead(passage) || headsStage(passage) : isTitle(passage)
  }

  /// Whether a line is what heads the part of a stage, perhaps with more behind a mark: "How did it go? A short look
  /// back", "Looking back: our plan in June 2021".
  private func headsStage(_ passage: Passage) -> Bool {
    let text = passage.text
    guard text.utf8.count <= LabelReader.longestLabel else { return false }
    if index.headings[LabelText(text).words]?.stage != nil { return true }
    guard let end = text.utf8.firstIndex(where: { $0 == 0x3F || $0 == 0x3A }) else { return false }
    return index.headings[LabelText(String(text[...end])).words]?.stage != nil
  }

  /// Whether a line above all questions is the form's title, though nothing sets it as one: it begins
  /// with the fund's name, "Fund 2: remote learning action plan", or names the stage and asks nothing,
  /// "Recovery fund 2020-21: evaluation".
  func isTitle(_ passage: Passage) -> Bool {
    // "How did it go?" heads the reports; a form asks who sends it before.
    if headsStage(passage) { return true }
    guard passage.text.utf8.count <= 100, !passage.text.utf8.contains(0x09),
      let mark = passage.text.utf8.last, ![0x3F, 0x3A, 0x2E].contains(mark)
    else { return false }
    if index.titleChoices.begin(LabelFolding.fold(passage.text)) {
      return labels.readWhole(passage.text).meanings.isEmpty
    }
    if isLetterhead(passage) { return true }
    guard passage.text.utf8.count <= 80, index.heading(LabelText(passage.text))?.stage != nil,
      !labels.read(passage.text).isLabel
    else { return false }
    return LabelledParts.split(passage, labels, isHeading: false).allSatisfy { part in
      part.found.rowName == nil && part.found.meanings.allSatisfy { $0.confidence == .close }
    }
  }

  /// Whether a line with a mark in it says who sends the form, "Hallowshire County Council: School
  /// Improvement", or what it is, "Remote learning: expert lead 2020/21", and asks for nothing.
  private func isLetterhead(_ passage: Passage) -> Bool {
    let parts = LabelledParts.split(passage, labels, isHeading: false)
    guard parts.count == 1, let part = parts.first, part.found.rowName == nil, !part.answer.isBlank
    else { return false }
    let meanings = part.found.meanings
    let sender = LabelFolding.fold(part.label).split(separator: " ").last
    if meanings.allSatisfy({ $0.confidence == .close }), sender.map(Self.senders.contains) ?? false
    {
      return true
    }
    // "Partnership plan – Recovery fund" says which fund, and what the form is.
    if let chosen = index.offered.question(answeredBy: part.answer.text),
      !meanings.contains(where: { $0.fields.contains(chosen) })
    {
      return true
    }
    // "REMOTE LEARNING FUND: NOMINATION OF EXPERT LEAD" is none of the funds.
    let choosesNone = meanings.allSatisfy { index.choiceWords[$0.fields[0]] != nil }
    let rest = LabelFolding.fold(part.answer.text)
    let undated = LabelWords.withoutYears(rest)
    let isYearly = undated.utf8.count < rest.utf8.count && rest.hasPrefix(undated)
    return (choosesNone || namesNobody(part) || isYearly)
      && meanings.allSatisfy { meaning in
        meaning.fields.allSatisfy { field in
          // No name has a year in it.
          !index.mayAnswer(field, [part.answer]) || index.definition.fields[field].type == .person
        }
      }
  }

  /// Whether a part asks for a person and has none: "Remote learning expert lead 2020-21: application", "… lead: our
  /// plan"; "Chair: anna smith" names one.
  private func namesNobody(_ part: LabelledParts.Part) -> Bool {
    let label = LabelFolding.fold(part.label)
    return part.found.meanings.flatMap(\.fields).allSatisfy {
      index.definition.fields[$0].type == .person
    }
      && (LabelWords.withoutYears(label).utf8.count < label.utf8.count
        || Self.ofTitles.contains(part.answer.text.prefix { $0 != " " })
        || namesPaper(part.answer))
  }

  /// Whether what stands behind a mark says what the form is, "Plan on a Page", "Consortium Plan", perhaps with its
  /// years behind it.
  ///
  /// A person called Page has a title before the name.
  private func namesPaper(_ answer: Passage) -> Bool {
    let words = LabelFolding.fold(answer.text).split(separator: " ").prefix { word in
      !word.utf8.contains { (0x30...0x39).contains($0) }
    }
    return words.first.map(Self.papers.contains) ?? false
      || words.last.map(Self.papers.contains) ?? false
        && !index.shape(of: answer).contains(.titled)
  }

  /// What goes on with a title behind a colon, in small letters.
  private static let ofTitles: Set<Substring> = ["our", "your", "my", "the", "a", "an", "all"]

  /// What a form is, "action plan", and nobody's name.
  private static let papers = Set(
    LabelWords.papers.map { $0[...] } + ["action", "page", "specification", "schedule", "details"])

  private static let senders: Set<Substring> = [
    "council", "authority", "borough", "trust", "service", "services", "directorate", "department",
  ]

  /// Notes the choices that a line above all questions names.
  ///
  /// They answer only what nothing else asks; a sentence, which may be about another form, names none.
  mutating func readTitle(_ passage: Passage) {
    guard items.isEmpty, passage.text.utf8.count <= LabelReader.longestLabel,
      !passage.text.hasSuffix(".")
    else { return }
    for (field, choice) in index.titleChoices.named(in: passage.text) {
      // Lines that name two of them name none.
      guard let choice, titled[field, default: choice.id] == choice.id else {
        titled[field] = ""
        rests.removeAll { $0.meanings.contains { $0.fields == [field] } }
        continue
      }
      guard titled.updateValue(choice.id, forKey: field) == nil else { continue }
      let meaning = LabelIndex.Meaning(
        fields: [field], confidence: .close, fit: LabelLikeness.bestFit)
      rests.append(
        Spot(
          label: FoldedText.collapse(passage.text), meanings: [meaning],
          answer: Passage(text: choice.spelling, place: passage.place), block: block,
          context: context))
    }
  }
}

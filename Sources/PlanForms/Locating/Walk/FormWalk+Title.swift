import Documents

/// What a form's title answers.
extension FormWalk {
  /// Notes the choices that a line above all questions names.
  ///
  /// They answer only what nothing else asks; a sentence, which may be about another form, names none.
  mutating func readTitle(_ passage: Passage) {
    guard items.isEmpty, passage.text.utf8.count <= LabelReader.longestLabel,
      !passage.text.hasSuffix(".")
    else { return }
    for (field, spelling) in index.titleChoices.named(in: passage.text) {
      let meaning = LabelIndex.Meaning(
        fields: [field], confidence: .close, fit: LabelLikeness.bestFit)
      rests.append(
        Spot(
          label: FoldedText.collapse(passage.text), meanings: [meaning],
          answer: Passage(text: spelling, place: passage.place), block: block, context: context))
    }
  }
}

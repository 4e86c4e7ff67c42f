/// Labels that begin as a heading of the form does.
extension LabelReader {
  /// A text with what is known of it as a heading.
  ///
  /// "Sign-off" heads a part of the form, and asks for nothing like "Signed off by"; no more does "Evaluation – complete
  /// by June".
  func withHeading(_ candidate: LabelLook.Candidate) -> LabelLook.Candidate {
    var candidate = candidate
    candidate.mayBeHeading = index.headingStarts.mayBegin(candidate.text)
    candidate.isHeading =
      candidate.mayBeHeading && beginsWithHeading(candidate.written, candidate.text)
      && !namesWhatItAsks(candidate.written)
    return candidate
  }

  /// The meanings of a question with its stage before it: "Evaluation – what difference did it make?".
  func meaningsUnderStage(_ written: String) -> [Meaning] {
    // "Evaluation signed by the chair" needs no dash, nor does "Looking back signed by the chair".
    let ends = Self.labelEnds(written.utf8.span).prefix(1)
    let candidates = ends.isEmpty ? Self.wordEnds(written.utf8.span, most: 3) : Array(ends)
    var told: (end: Int, stage: StageID)?
    for end in candidates where end <= 40 {
      let part = String(decoding: written.utf8.prefix(end), as: UTF8.self)
      if let stage = index.headings[LabelText(part).words]?.stage { told = (end, stage) }
    }
    guard let (end, stage) = told, !sumsUp(written) else { return [] }
    let rest = written.utf8.dropFirst(end).drop { !Self.isWordByte($0) }
    guard rest.count > 3 else { return [] }
    return read(String(decoding: rest, as: UTF8.self)).meanings.filter { meaning in
      !meaning.isComposite
        && meaning.fields.allSatisfy { index.definition.fields[$0].stage == stage }
    }
  }

  /// Where each of the first words of a text ends.
  private static func wordEnds(_ text: Span<UInt8>, most: Int) -> [Int] {
    var ends: [Int] = []
    text.forEachWord { word in
      ends.append(word.upperBound)
      return ends.count < most
    }
    return ends
  }

  /// Whether a colon parts a label from what of it is asked: "Expert lead: school".
  private func namesWhatItAsks(_ written: String) -> Bool {
    let parts = written.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[1].utf8.count <= 24 else { return false }
    let rest = LabelText(parts[1])
    return !index.lookUp(rest, written: String(parts[1])).isEmpty
  }

  private func beginsWithHeading(_ written: String, _ folded: LabelText) -> Bool {
    index.headings[LabelWords.withoutYears(folded.words)] != nil
      || Self.labelEnds(written.utf8.span).contains { end in
        let part = String(decoding: written.utf8.prefix(end), as: UTF8.self)
        return index.headings[LabelText(part).words] != nil
      }
  }
}

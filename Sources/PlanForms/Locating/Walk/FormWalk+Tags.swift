import Documents

extension FormWalk {
  /// Notes the questions that content controls or form fields in a passage stand for by their tag.
  ///
  /// - Returns: Whether the passage is settled by its tags.
  mutating func readTagged(_ passage: Passage) -> Bool {
    let tagged = passage.tags.compactMap { tag in
      index.fieldTagged(tag.name).map { (field: $0, range: tag.range) }
    }
    guard !tagged.isEmpty else { return false }
    let isWhole = tagged.count == 1 && pending == nil && passage.isLittleMore(than: tagged[0].range)
    for (field, range) in tagged {
      let label = labelBefore(range.lowerBound, in: passage)
      var answer = isWhole ? passage : passage.slice(range)
      answer.place = passage.place
      add(spot(tagged: field, label: label, answer: answer))
    }
    if let waiting = pending, !waiting.hasText { pending = nil }
    return true
  }

  func spot(tagged field: Int, label: String, answer: Passage) -> Spot {
    Spot(
      label: label.isEmpty ? index.definition.fields[field].label : label,
      meanings: [LabelIndex.Meaning(fields: [field], confidence: .tag, fit: Weights.Words.tag)],
      answer: answer, block: block, context: context)
  }

  private func labelBefore(_ offset: Int, in passage: Passage) -> String {
    let before = passage.slice(0..<offset).text
    let label = FoldedText.collapse(before.split(separator: "\t").last ?? "")
    return label.isEmpty ? pending?.spot.label ?? "" : label
  }
}

extension LabelIndex {
  /// The question that a tag, a form field's name or a defined name stands for.
  func fieldTagged(_ name: String) -> Int? {
    tagged[LabelFolding.fold(name).filter { $0 != " " }]
  }
}

extension Passage {
  /// Whether only marks and spaces stand around a stretch of the text.
  fileprivate func isLittleMore(than range: Range<Int>) -> Bool {
    text.utf8.count - range.count <= 3
  }
}

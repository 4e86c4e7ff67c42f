extension FormWalk {
  /// Gives a paragraph to the label above it, where it can be its answer.
  mutating func answerPending(_ passage: Passage) -> Bool {
    guard var waiting = pending else { return false }
    guard !isNextQuestion(passage, after: waiting), canAnswer(passage, waiting) else {
      settlePending()
      return false
    }
    if waiting.isHeading, isList(waiting.spot) {
      var spot = waiting.spot
      spot.answer = passage
      add(spot)
      waiting.isListed = true
      pending = waiting
      return true
    }
    waiting.spot.answer.append(passage)
    waiting.hasText = true
    pending = waiting
    return true
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
  }

  private func canAnswer(_ passage: Passage, _ waiting: Pending) -> Bool {
    if waiting.spot.rowName != nil { return true }
    let shape = index.shape(of: passage)
    // Further paragraphs can only go on with a text or a list.
    let longTypes: Set<FieldType> = [.text, .schools]
    return waiting.spot.meanings.contains { meaning in
      meaning.fields.contains { field in
        let type = index.definition.fields[field].type
        if waiting.hasText { return longTypes.contains(type) }
        return type == .text
          ? shape.suits(type) > -8 : shape.suits(type) > (waiting.isAsked ? -12 : 2)
      }
    }
  }

  /// Notes the label that waited: answered, or a question without an answer.
  mutating func settlePending(beforeGrid: Bool = false) {
    guard let waiting = pending else { return }
    pending = nil
    guard !waiting.isListed else { return }
    let isQuestion = waiting.spot.meanings.contains { meaning in
      guard meaning.confidence != .close else { return false }
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
        || isQuestion && !beforeGrid
    else { return }
    add(waiting.spot)
  }
}

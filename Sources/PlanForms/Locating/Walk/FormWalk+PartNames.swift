import Documents

/// Parts of a form that are named by a question.
extension FormWalk {
  /// Whether what follows the number of a part is a question answered in words below, and waits for
  /// them: "Section 2: Context".
  mutating func waitsBelow(_ passage: Passage) -> Bool {
    let text = passage.text
    guard let mark = endOfNumber(text), !isOverGrid,
      case let name = FoldedText.collapse(text[mark...]),
      case let found = labels.readWhole(name), found.rowName == nil
    else { return false }
    let spot = Spot(
      label: name, meanings: found.meanings,
      answer: Passage(text: "", place: passage.place), block: block, context: context)
    guard !found.meanings.isEmpty, asksForText(spot) else { return false }
    pending = Pending(spot: spot, isHeading: true, isStyled: true, level: level)
    return true
  }

  /// Where the name of a part begins behind its number: after a colon, a stop or a dash.
  private func endOfNumber(_ text: String) -> String.Index? {
    let bytes = text.utf8
    if let mark = bytes.firstIndex(where: { $0 == 0x3A || $0 == 0x2E }) {
      return bytes.index(after: mark)
    }
    return [" – ", " - "].lazy.compactMap { text.firstRange(of: $0)?.upperBound }.first
  }
}

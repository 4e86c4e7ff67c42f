extension FormWalk {
  /// Reads a statement with a box to tick before or after it: "☑ All schools have agreed this plan".
  ///
  /// - Returns: Whether the line was one, of a question that is answered by yes or no.
  mutating func readTicked(_ passage: Passage) -> Bool {
    guard let cut = Self.box(in: passage) else { return false }
    let statement = passage.slice(cut.statement)
    let found = labels.readStatement(statement.text)
    let meanings = found.meanings.filter { meaning in
      meaning.fields.allSatisfy { index.definition.fields[$0].type == .yesNo }
    }
    guard !meanings.isEmpty else { return false }
    settlePending()
    add(
      Spot(
        label: FoldedText.collapse(statement.text), meanings: meanings,
        answer: passage.slice(cut.box), block: block, context: context))
    return true
  }

  /// The one box at either end of a line, and the words beside it, as UTF-8 ranges.
  static func box(in passage: Passage) -> (box: Range<Int>, statement: Range<Int>)? {
    guard passage.text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let bytes = Array(passage.text.utf8)
    let whole = LabelledParts.trimmed(bytes, 0..<bytes.count)
    guard whole.count > 8, whole.count <= LabelReader.longestLabel else { return nil }
    let text = passage.slice(whole).text
    let boxes = text.unicodeScalars.count { isBox($0) }
    guard boxes == 1, let first = text.unicodeScalars.first, let last = text.unicodeScalars.last
    else { return nil }
    if isBox(first) {
      let end = whole.lowerBound + first.utf8.count
      return (whole.lowerBound..<end, LabelledParts.trimmed(bytes, end..<whole.upperBound))
    }
    guard isBox(last) else { return nil }
    let start = whole.upperBound - last.utf8.count
    return (start..<whole.upperBound, LabelledParts.trimmed(bytes, whole.lowerBound..<start))
  }

  private static func isBox(_ scalar: Unicode.Scalar) -> Bool {
    ["☐", "☑", "☒", "✓", "✔", "✗", "✘"].contains(scalar)
  }
}

/// Labels that name a row and ask something of it: "Action 1: start date", "Priority 2 – what tells you this?".
extension LabelReader {
  /// The name and what follows its mark, where that asks or nothing follows; nil for any other text.
  func prefixed(_ written: Passage) -> Grid.PrefixedLabel? {
    guard written.text.utf8.count >= 4,
      written.text.utf8.prefix(Self.longestPrefixed + 1).prefix(while: { $0 != 0x0A }).count
        <= Self.longestPrefixed
    else { return nil }
    // "A1: start date" asks of the action A1; only what names no row is looked at without its code.
    return named(written) ?? Self.withoutCode(written).flatMap(named)
  }

  private func named(_ passage: Passage) -> Grid.PrefixedLabel? {
    let bytes = Array(passage.text.utf8)
    // Help may stand below the label.
    guard bytes.count >= 4, case let line = bytes.prefix(while: { $0 != 0x0A }) else { return nil }
    guard let mark = Self.mark(in: line) else {
      guard line.count == bytes.count else { return nil }
      return read(passage.text).rowName.map {
        Grid.PrefixedLabel(
          name: passage, rest: passage.slice(bytes.count..<bytes.count),
          key: "\($0.table) \($0.ordinal)")
      }
    }
    let name = passage.slice(LabelledParts.trimmed(bytes, 0..<mark.lowerBound))
    let rest = passage.slice(LabelledParts.trimmed(bytes, mark.upperBound..<bytes.count))
    guard let row = read(name.text).rowName, !rest.isBlank,
      AskingText.begins(rest.text) || asksOfRow(rest.text)
    else { return nil }
    return Grid.PrefixedLabel(name: name, rest: rest, key: "\(row.table) \(row.ordinal)")
  }

  /// A label without the code of its question, as of "B2  Priority 1: what do you want to put right?"; nil where it has
  /// none.
  private static func withoutCode(_ label: Passage) -> Passage? {
    guard let rest = withoutCode(label.text) else { return nil }
    let end = label.text.utf8.count
    return label.slice(end - rest.utf8.count..<end)
  }

  /// Whether a text is wholly a question of rows, and no title that sounds like one, as "Training" may.
  private func asksOfRow(_ text: String) -> Bool {
    let isSmall = text.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    return read(text).meanings.contains { meaning in
      meaning.confidence != .close
        && meaning.fields.allSatisfy { field in
          index.tableOfField[field] != nil
            && (isSmall || index.definition.fields[field].type != .text)
        }
    }
  }

  /// A colon, or a dash between blanks.
  private static func mark(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    for offset in bytes.indices.dropFirst() {
      if bytes[offset] == 0x3A { return offset..<offset + 1 }
      guard bytes[offset - 1] == 0x20 else { continue }
      if bytes[offset...].starts(with: [0xE2, 0x80, 0x93, 0x20]) { return offset..<offset + 3 }
      if bytes[offset...].starts(with: [0x2D, 0x20]) { return offset..<offset + 1 }
    }
    return nil
  }

  /// A longer line, in bytes, is no such label.
  private static let longestPrefixed = 120
}

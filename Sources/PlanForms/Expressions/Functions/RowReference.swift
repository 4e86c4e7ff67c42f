/// A reference to a row, made comparable: `Priority 1`, `P1`, `1.` and `1` are one.
package struct RowReference: Hashable, Sendable {
  package let key: String

  package init(_ text: String) {
    guard !Self.isPlainNumber(text) else {
      key = text
      return
    }
    let kept = FoldedText.fold(text).split { !$0.isLetter && !$0.isNumber && $0 != "." }
      .filter { !Self.words.contains(String($0.filter { $0 != "." })) }
    var key = kept.joined()
    while key.hasSuffix(".") { key.removeLast() }
    while key.hasPrefix(".") { key.removeFirst() }
    // "P1" and "A2" are a priority's and an action's number; "A" alone is a letter of its own.
    if let first = key.first, "pa".contains(first), key.dropFirst().first?.isDigit == true {
      key.removeFirst()
    }
    self.key = key
  }

  /// Whether a row known by `row` may be meant: `T3` and `Target 3` name the row 3 of a table whose
  /// rows are called targets, and not a row that is itself called something else.
  func names(_ row: RowReference) -> Bool {
    if key == row.key { return true }
    guard Self.isPlainNumber(row.key), key.first?.isLetter == true else { return false }
    return key.dropFirst() == row.key
  }

  private static let words: Set<String> = [
    "priority", "action", "intervention", "objective", "key", "issue", "number", "no", "ref",
    "challenge", "ki", "target", "aim", "goal", "outcome", "output", "strand",
  ]

  /// Most references are digits and nothing else, which are their own key.
  private static func isPlainNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The reference as it is said after the row's name: `1` for "Priority 1" and "P1" of a
  /// priority, `A3` for a budget line called so.
  static func spoken(_ text: String, of rowName: String) -> String {
    let written = FoldedText.collapse(text)
    let isCode = written.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." }
    let isInitial =
      written.first?.lowercased() == rowName.first?.lowercased()
      && written.dropFirst().first?.isDigit == true
    return isCode && !isInitial && written.contains(where: \.isNumber)
      ? written : RowReference(text).key.uppercased()
  }

  /// The references of "1 and 2", "P1, P3" or "1/2"; one for anything else.
  static func list(_ text: String) -> [RowReference] {
    guard !isPlainNumber(text) else { return [RowReference(text)] }
    return FoldedText.fold(text).split { ",;&/+ ".contains($0) }.filter { $0 != "and" }
      .reduce(into: [RowReference(text)]) { references, piece in
        let reference = RowReference(String(piece))
        if !reference.key.isEmpty { references.append(reference) }
      }
  }
}

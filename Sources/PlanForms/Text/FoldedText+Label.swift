extension FoldedText {
  /// Folds a label: also without its numbering, bracketed help, `£`, asterisks and end punctuation.
  ///
  /// A part is only taken away where words are left, so `(£)` and `1.` stay what they are.
  package static func labelFold(_ label: some StringProtocol) -> String {
    let folded = foldedBytes(String(label))
    let bare = withoutBrackets(folded)
    let chosen = bare.isEmpty ? folded : bare
    let start = endOfNumbering(chosen.span)
    let trimmed = trimmedLabel(start < chosen.count ? chosen[start...] : chosen[...])
    return String(decoding: hasWord(trimmed.span) ? trimmed : folded, as: UTF8.self)
  }

  private static func hasWord(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = bytes.scalar(at: offset)
      if ScalarFolding.isWordPart(scalar) { return true }
      offset += length
    }
    return false
  }

  /// Takes out every `(…)` and `[…]`, however deep; an unclosed one stays.
  private static func withoutBrackets(_ folded: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(folded.count)
    var opened: [Int] = []
    for byte in folded {
      kept.append(byte)
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
        opened.append(kept.count - 1)
      } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]"), let start = opened.popLast()
      {
        kept.removeLast(kept.count - start)
        kept.append(0x20)
      }
    }
    return withSingleSpaces(kept)
  }

  /// Where `1.`, `2.3)`, `(a)`, `b)`, `Q4:`, `Question 4 -`, `Section B:` at the start ends.
  private static func endOfNumbering(_ text: Span<UInt8>) -> Int {
    for word in ["question ", "section ", "part ", "q"] where starts(text, with: word) {
      if let end = endOfNumber(text, from: word.utf8.count, needsMark: false) { return end }
    }
    let start = text.count > 0 && text[0] == UInt8(ascii: "(") ? 1 : 0
    return endOfNumber(text, from: start, needsMark: true) ?? 0
  }

  private static func starts(_ text: Span<UInt8>, with word: String) -> Bool {
    let word = word.utf8.span
    guard text.count >= word.count else { return false }
    for offset in word.indices where text[offset] != word[offset] { return false }
    return true
  }

  /// Where a number or a single letter and its mark end; nil where there is none.
  private static func endOfNumber(_ text: Span<UInt8>, from start: Int, needsMark: Bool) -> Int? {
    func isMark(_ offset: Int) -> Bool {
      offset < text.count
        && [UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-")]
          .contains(text[offset])
    }
    var end = start
    var hasPoint = false
    while end < text.count {
      let (scalar, length) = text.scalar(at: end)
      guard scalar == "." || scalar.properties.numericType != nil else { break }
      hasPoint = hasPoint || scalar == "."
      end += length
    }
    let isLetter = end == start
    if isLetter {
      guard end < text.count else { return nil }
      let (scalar, length) = text.scalar(at: end)
      guard scalar.properties.isAlphabetic else { return nil }
      end += length
    }
    let hasSpace = end < text.count && text[end] == 0x20
    guard hasPoint || isMark(end) || !needsMark && hasSpace else { return nil }
    while isMark(end) || end < text.count && text[end] == 0x20 { end += 1 }
    // "e.g." and "i.e." are words, not numbering.
    if isLetter, end < text.count {
      let next = end + text.scalar(at: end).length
      if next < text.count, text[next] == UInt8(ascii: ".") { return nil }
    }
    return end
  }

  /// Without `£`, asterisks and the marks at either end.
  private static func trimmedLabel(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    for byte in text {
      if byte == 0xA3, kept.last == 0xC2 {
        kept.removeLast()
      } else if byte != UInt8(ascii: "*") {
        kept.append(byte)
      }
    }
    func isTrimmed(_ byte: UInt8) -> Bool { trimmedMarks.contains(byte) }
    guard let last = kept.lastIndex(where: { !isTrimmed($0) }) else { return [] }
    kept.removeSubrange((last + 1)...)
    return withSingleSpaces(Array(kept.drop(while: isTrimmed)))
  }

  private static let trimmedMarks = Array(":*?.,;-=_# ".utf8)

  /// Folded text put together from parts, with its spaces folded again.
  private static func withSingleSpaces(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for byte in bytes where byte != 0x20 || kept.last.map({ $0 != 0x20 }) ?? false {
      kept.append(byte)
    }
    if kept.last == 0x20 { kept.removeLast() }
    return kept
  }
}

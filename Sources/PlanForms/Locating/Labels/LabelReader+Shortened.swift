/// Labels without what they do not ask for: their codes, the numbers of parts, a condition, who else may sign.
extension LabelReader {
  /// A label without what it does not ask for; nil for a label with nothing of the kind.
  static func shortened(_ written: String) -> String? {
    withoutCode(written) ?? withoutSectionNumbers(written) ?? withoutCondition(written)
      ?? withoutLength(written) ?? withoutEmphasis(written) ?? withoutDeputy(written)
      ?? withoutCopula(written)
  }

  /// A label without the letter and the number of its question: "B4 Amount spent in all".
  static func withoutCode(_ written: String) -> String? {
    let bytes = written.utf8
    guard let letter = bytes.first, (0x41...0x5A).contains(letter),
      case let code = bytes.dropFirst().prefix(while: { $0 != 0x20 }),
      case let digits = code.prefix(while: { (0x30...0x39).contains($0) }),
      (1...2).contains(digits.count), code.count <= digits.count + 1,
      case let rest = bytes[code.endIndex...].drop(while: { $0 == 0x20 }), rest.count > 3
    else { return nil }
    return String(Substring(rest))
  }

  /// A label without the help in brackets at its end; nil where they hold none.
  static func withoutAside(_ written: String) -> String? {
    let bytes = written.utf8
    guard bytes.last == 0x29, let open = bytes.firstIndex(of: 0x28),
      case let label = bytes[..<open], label.count > 3
    else { return nil }
    let aside = String(written[open...])
    guard
      GuidanceText.isAside(aside, behind: "") || GuidanceText.saysLength(aside)
        || GuidanceText.addressesReader(aside)
    else { return nil }
    return FoldedText.collapse(String(written[..<open]))
  }

  /// A label without who else may answer it: "Signature of chair or deputy", "Signed by the chair or their
  /// deputy chair".
  static func withoutDeputy(_ written: String) -> String? {
    guard written.utf8.span.hasWord("or") else { return nil }
    var words = written.split { $0 == " " || $0 == "\n" }
    guard let or = words.firstIndex(of: "or"), or > 0,
      let deputy = words[or...].prefix(4).firstIndex(where: { word in
        word.lowercased().hasPrefix("deputy")
      })
    else { return nil }
    let isChair = words.dropFirst(deputy + 1).first?.lowercased().hasPrefix("chair") ?? false
    words.removeSubrange(or...(isChair ? deputy + 1 : deputy))
    return words.joined(separator: " ")
  }

  /// A question without the condition on which it is asked: "If not exactly as you said, what changed and why?".
  static func withoutCondition(_ written: String) -> String? {
    let bytes = written.utf8
    guard bytes.starts(with: "If ".utf8), bytes.last == 0x3F || bytes.last == 0x29,
      let comma = bytes.firstIndex(of: 0x2C),
      bytes.distance(from: bytes.startIndex, to: comma) <= 60
    else { return nil }
    let rest = written[comma...].dropFirst().drop { $0 == " " }
    return rest.utf8.count > 8 ? String(rest) : nil
  }

  /// A label without the verb that its answer goes on from: "Our priority was", "The school that will be paid is…".
  static func withoutCopula(_ written: String) -> String? {
    let words = written.split { $0 == " " || $0 == "\n" || $0 == "…" || $0 == "." || $0 == ":" }
    guard words.count > 1, let last = words.last, copulas.contains(last) else { return nil }
    return words.dropLast().joined(separator: " ")
  }

  private static let copulas: Set<Substring> = ["is", "was", "are", "were"]

  /// A question without a word that only presses for an answer: "What exactly will you do?".
  static func withoutEmphasis(_ written: String) -> String? {
    let text = written.utf8.span
    guard !text.forEachWord({ emphatic.value(of: $0, in: text) == nil }) else { return nil }
    return written.split(separator: " ").filter { emphatic.value(of: String($0)) == nil }
      .joined(separator: " ")
  }

  private static let emphatic = WordTable(set: ["exactly", "precisely", "really", "simply"])

  /// A question without the length that its answer may have, said before it, and without who asks: "In no more
  /// than 150 words, tell us what your schools found".
  static func withoutLength(_ written: String) -> String? {
    guard written.hasPrefix("In "), let comma = written.utf8.firstIndex(of: 0x2C),
      case let length = written[..<comma], length.utf8.count <= longestLength,
      GuidanceText.saysLength(String(length.dropFirst(3)))
    else { return nil }
    let words = written[comma...].dropFirst().split(separator: " ")
    let rest = words.drop { telling.contains($0.lowercased()) }
    return rest.count > 1 ? rest.joined(separator: " ") : nil
  }

  private static let longestLength = 40
  private static let telling: Set<String> = ["please", "tell", "describe", "explain", "say", "us"]

  /// A label with the parts of the form that it names by number named by none: "Who filled in sections 6 and
  /// 7?" asks what "Who filled in these sections?" does.
  static func withoutSectionNumbers(_ written: String) -> String? {
    let text = written.utf8.span
    // Most texts are answers, and name no part of the form.
    guard !text.forEachWord({ !isSection(text.extracting($0)) }) else { return nil }
    let words = written.split(separator: " ")
    guard
      let place = words.indices.dropLast().first(where: { place in
        isSection(words[place].utf8.span) && isNumber(words[place + 1])
      })
    else { return nil }
    var end = place + 1
    while end < words.count, isNumber(words[end]) || joining.contains(words[end]) { end += 1 }
    while joining.contains(words[end - 1]) { end -= 1 }
    let mark = words[end - 1].hasSuffix("?") ? "?" : ""
    let name = words[place].lowercased()
    let named = (name.hasSuffix("s") ? "these " : "this ") + name + mark
    let rest = words[..<place].map(String.init) + [named] + words[end...].map(String.init)
    return rest.joined(separator: " ")
  }

  private static func isSection(_ word: Span<UInt8>) -> Bool {
    switch word.count {
    case 4...5: begins("parts", word)
    case 7...8: begins("sections", word)
    default: false
    }
  }

  /// Whether a word of small letters or large is what another begins with.
  private static func begins(_ whole: String, _ word: Span<UInt8>) -> Bool {
    let whole = whole.utf8.span
    return word.indices.allSatisfy { word[$0] | 0x20 == whole[$0] }
  }

  /// Whether a word is one or two digits, or a capital alone, with or without a mark behind.
  private static func isNumber(_ word: Substring) -> Bool {
    let bare = word.utf8.prefix { $0 != 0x3F && $0 != 0x2C && $0 != 0x3A }
    guard word.utf8.count - bare.count <= 1, let first = bare.first else { return false }
    if bare.count == 1, (0x41...0x5A).contains(first) { return true }
    return bare.count <= 2 && bare.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let joining: Set<Substring> = ["and", "to", "or", "&", "–", "-"]

  /// A label without the day at its end by which something is wanted: "Will you send us an evaluation
  /// by 21 May 2021?".
  static func withoutDeadline(_ written: String, _ text: LabelText) -> String? {
    guard text.bare.utf8.span.hasWord("by"),
      case let words = text.bare.split(separator: " "),
      let by = words.lastIndex(of: "by"), by > 1, (1...5).contains(words.count - by - 1),
      case let day = words[(by + 1)...], day.contains(where: { $0.first?.isNumber ?? false }),
      written.hasSuffix("?")
        || LabelWords.isFuture(text.bare) && day.contains(where: { LabelWords.isMonth($0) })
    else { return nil }
    return words[..<by].joined(separator: " ")
  }
}

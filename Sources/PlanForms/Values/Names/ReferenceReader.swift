/// Reads the number or letter that a priority or an action is known by.
///
/// `Priority 1`, `P1`, `1.`, `#1` and `No. 1` are all `1`; `KI 2` and `WS2` are `2`; `1a` stays `1a`, and a
/// letter alone is upper case.  A name instead of a number is kept as it was written.
struct ReferenceReader {
  let text: AnswerText
  let cell: CellValue?

  func reading() -> ValueReading {
    if let cell, cell.isDate { return cell.trouble ?? .unclear("Excel turned it into a date") }
    let references = references()
    guard let first = references.first else {
      return ValueReading(.answered, .text(text.collapsed), flags: ["by_name"])
    }
    guard !text.folded.hasSuffix("?") || text.words.count > 1 else {
      return .unclear("it ends in a question mark", ["ask"])
    }
    guard Set(references).count == 1 else {
      return .unclear("it names more than one: \(Spoken.list(references))", ["many_references"])
    }
    return ValueReading(.answered, .text(first))
  }

  /// The references that stand before any words of explanation.
  private func references() -> [String] {
    var found: [String] = []
    var tokens = text.tokens.filter { $0.kind != .line }[...]
    while let token = tokens.popFirst() {
      switch token.kind {
      case .number(let number):
        guard number.fault == nil || number.fault == .manyPoints else { return found }
        var reference = number.decimalText
        // `1a` and `2.3b`.
        if let suffix = tokens.first, suffix.isGlued, let letter = suffix.word, letter.count == 1 {
          reference += letter
          tokens.removeFirst()
        }
        found.append(reference)
        if let next = tokens.first, next.isMark("."), next.isGlued { tokens.removeFirst() }
      case .word(let word):
        if let reference = Self.labelled(word) {
          found.append(reference + Self.further(&tokens))
        } else if Self.labels.contains(word) {
          continue
        } else if found.isEmpty, word.count == 1,
          word != "a" || tokens.isEmpty || isLabelled || Self.closes(tokens.first)
        {
          found.append(word.uppercased())
        } else if !["and", "or"].contains(word) || found.isEmpty {
          // The rest is what the priority is called.
          return found
        }
      case .mark(let mark):
        guard "#.:()[]/,&+-;".unicodeScalars.contains(mark) else { return found }
        // "1: reading" and "1 - reading" go on in words; "1, 2" in numbers.
        if !found.isEmpty,
          tokens.first?.word.map({
            !Self.labels.contains($0) && Self.labelled($0) == nil && !["and", "or"].contains($0)
          }) ?? false
        {
          return found
        }
      case .line: continue
      }
    }
    return found
  }

  /// Whether a mark sets the letter before it off as a number: `a)`, `a.`.
  private static func closes(_ token: ValueToken?) -> Bool {
    guard let token, token.isGlued, case .mark(let mark) = token.kind else { return false }
    return ").:]".unicodeScalars.contains(mark)
  }

  /// What goes on after a point right behind a reference: `.2` of `A1.2`.
  private static func further(_ tokens: inout ArraySlice<ValueToken>) -> String {
    var further = ""
    while let point = tokens.first, point.isMark("."), point.isGlued,
      let next = tokens.dropFirst().first, next.isGlued, case .number(let number) = next.kind
    {
      further += "." + number.decimalText
      tokens.removeFirst(2)
    }
    return further
  }

  private var isLabelled: Bool { text.words.first.map(Self.labels.contains) ?? false }

  /// `p1` and `ki2` are `1` and `2`; `a1` and `b2` keep their letter.
  private static func labelled(_ word: String) -> String? {
    let letters = word.prefix { $0.isLetter }
    let rest = word.dropFirst(letters.count)
    guard let first = rest.first, first.isNumber, letters.count <= 2 else { return nil }
    guard rest.allSatisfy({ $0.isNumber || $0.isLetter }), rest.count <= 4 else { return nil }
    let isKind = ["p", "ki", "no", "pr", "ob", "kp", "ws"].contains(String(letters))
    return isKind ? String(rest) : letters.uppercased() + rest
  }

  private static let labels: Set<String> = [
    "priority", "priorities", "action", "actions", "intervention", "interventions", "objective",
    "number", "no", "ref", "reference", "ki", "key", "issue", "aim", "goal", "strand", "target",
    "challenge", "p", "outcome", "barrier", "act", "int", "item", "links", "linked", "link", "to",
    "pri", "obj", "the", "need", "needs", "step", "activity", "project", "job", "task", "line",
    "theme", "problem", "concern", "point", "focus", "workstream",
  ]
}

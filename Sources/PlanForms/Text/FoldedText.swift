/// Text made comparable: what two hands would call the same words gives the same text.
///
/// The steps are those that the list of labels advises: compatibility forms, lower case, straight
/// quotes, plain dashes and spaces, runs of white space collapsed.  Everything is one pass over the
/// scalars, so that a cell of 32,767 characters costs no more than its length.
package enum FoldedText {
  /// Folds a text for comparing; the result has no line breaks and no space at either end.
  package static func fold(_ text: some StringProtocol) -> String {
    folded(text, keepingLines: false)
  }

  /// Like `fold`, but a line break (or a tab between cells) stays as one `\n`.
  package static func foldKeepingLines(_ text: some StringProtocol) -> String {
    folded(text, keepingLines: true)
  }

  /// White space folded and the ends trimmed; letters, quotes and dashes as they were written.
  package static func collapse(_ text: some StringProtocol) -> String {
    var gathered = Gatherer(keepsLines: false)
    for scalar in text.unicodeScalars {
      switch ScalarFolding.kind(of: scalar) {
      case .space, .line: gathered.space(isLine: false)
      case .nothing: continue
      default: gathered.append(scalar)
      }
    }
    return gathered.text
  }

  /// Folds a label: also without its numbering, bracketed help, `£`, asterisks and end punctuation.
  ///
  /// A part is only taken away where words are left, so `(£)` and `1.` stay what they are.
  package static func labelFold(_ label: some StringProtocol) -> String {
    let folded = fold(label)
    let bare = withoutBrackets(folded)
    let chosen = bare.isEmpty ? folded : bare
    let unnumbered = withoutNumbering(chosen)
    let trimmed = trimmedLabel(unnumbered.isEmpty ? chosen : unnumbered)
    return trimmed.unicodeScalars.contains(where: ScalarFolding.isWordPart) ? trimmed : folded
  }

  /// The words and numbers of a text, folded, in order; apostrophes inside a word are left out.
  package static func tokens(_ text: some StringProtocol) -> [String] {
    var tokens: [String] = []
    var current = String.UnicodeScalarView()
    for scalar in fold(text).unicodeScalars {
      if scalar == "'" && !current.isEmpty { continue }
      if ScalarFolding.isWordPart(scalar) {
        current.append(scalar)
      } else if !current.isEmpty {
        tokens.append(String(current))
        current = String.UnicodeScalarView()
      }
    }
    if !current.isEmpty { tokens.append(String(current)) }
    return tokens
  }

  /// Splits folded text where a word stands alone; parts without words are left out.
  static func split(_ folded: String, at word: String) -> [String] {
    folded.split(separator: " ").split(separator: Substring(word)).map { $0.joined(separator: " ") }
  }

  private static func folded(_ text: some StringProtocol, keepingLines: Bool) -> String {
    var gathered = Gatherer(keepsLines: keepingLines)
    for scalar in text.unicodeScalars {
      switch ScalarFolding.kind(of: scalar) {
      case .space: gathered.space(isLine: false)
      case .line: gathered.space(isLine: true)
      case .nothing: continue
      case .same: gathered.append(scalar)
      case .other(let folded): gathered.append(contentsOf: folded)
      }
    }
    return gathered.text
  }

  /// Takes out every `(…)` and `[…]`, however deep; an unclosed one stays.
  private static func withoutBrackets(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var opened: [Int] = []
    for scalar in text.unicodeScalars {
      kept.append(scalar)
      if scalar == "(" || scalar == "[" {
        opened.append(kept.count - 1)
      } else if scalar == ")" || scalar == "]", let start = opened.popLast() {
        kept.removeLast(kept.count - start)
        kept.append(" ")
      }
    }
    return fold(String(kept))
  }

  /// Takes off `1.`, `2.3)`, `(a)`, `b)`, `Q4:`, `Question 4 -`, `Section B:` at the start.
  private static func withoutNumbering(_ text: String) -> String {
    var rest = Substring(text)
    for word in ["question ", "section ", "part ", "q"] where rest.hasPrefix(word) {
      let after = rest.dropFirst(word.count)
      if let body = afterNumber(after, needsMark: false) { return body }
    }
    if rest.hasPrefix("(") { rest = rest.dropFirst() }
    return afterNumber(rest, needsMark: true) ?? text
  }

  /// What follows a number or a single letter and its mark; nil where there is none.
  private static func afterNumber(_ text: Substring, needsMark: Bool) -> String? {
    let number = text.prefix { $0.isNumber || $0 == "." }
    let head = number.isEmpty ? text.prefix(1).filter(\.isLetter) : String(number)
    guard !head.isEmpty else { return nil }
    var rest = text.dropFirst(head.count)
    let isMarked = head.hasSuffix(".") || rest.first.map { ").:-".contains($0) } ?? false
    guard isMarked || (!needsMark && rest.first == " ") || head.contains(".") else { return nil }
    rest = rest.drop { ").:- ".contains($0) }
    // "e.g." and "i.e." are words, not numbering.
    guard !(head.first?.isLetter ?? false) || !rest.dropFirst().hasPrefix(".") else { return nil }
    return String(rest)
  }

  private static func trimmedLabel(_ text: String) -> String {
    func isTrimmed(_ character: Character) -> Bool { ":*?.,;-=_# ".contains(character) }
    let withoutSigns = String(text.filter { $0 != "£" && $0 != "*" })
    let start = withoutSigns.drop(while: isTrimmed)
    let end = start.reversed().drop(while: isTrimmed)
    return fold(String(end.reversed()))
  }
}

/// Gathers folded scalars, with runs of white space as one space or one line break.
private struct Gatherer {
  let keepsLines: Bool
  private var bytes: [UInt8] = []
  private var pending: UInt8?

  init(keepsLines: Bool) { self.keepsLines = keepsLines }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func space(isLine: Bool) {
    guard !bytes.isEmpty else { return }
    if isLine && keepsLines { pending = 0x0A } else if pending == nil { pending = 0x20 }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    flush()
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
  }

  mutating func append(contentsOf text: String) {
    flush()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func flush() {
    guard let space = pending else { return }
    bytes.append(space)
    pending = nil
  }
}

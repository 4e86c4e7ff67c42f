/// What is left of an answer's words once struck-through text and prompts are taken out.
struct AnswerText: Sendable {
  /// As written, without what was struck or prompted; line breaks kept.
  let written: String
  /// Folded for comparing; one line.
  let folded: String
  /// The pieces of the text; `line` pieces included.
  let tokens: [ValueToken]
  /// Longer than any value: prose.
  let isCut: Bool
  /// The words and numbers, in order, for phrases.
  let words: [String]
  /// Whether something was taken out because it was struck through.
  let hasStruck: Bool
  /// Whether there was text but all of it was a prompt.
  let isPrompt: Bool

  /// Of prose only the first words are cut into pieces: whether it is an answer at all shows there.
  init(_ raw: RawAnswer, isProse: Bool = false) {
    guard raw.struck.isEmpty, raw.placeholders.isEmpty else {
      self.init(
        of: Self.without(raw.struck + raw.placeholders, in: raw.text), isProse: isProse,
        hasStruck: !raw.struck.isEmpty, hasPrompt: !raw.placeholders.isEmpty)
      return
    }
    // Names of schools and people, days, "All" and "Yes" stand in row after row and form after form.
    self = (isProse ? Self.knownProse : Self.known).value(for: raw.text) {
      Self(of: raw.text, isProse: isProse, hasStruck: false, hasPrompt: false)
    }
  }

  /// What is cut into pieces takes twenty times the room of its text.
  private static let known = Memo<Self>(limit: 512)
  private static let knownProse = Memo<Self>(limit: 512)

  private init(of kept: String, isProse: Bool, hasStruck: Bool, hasPrompt: Bool) {
    written = kept
    var bytes = FoldedText.foldedBytes(kept, keepingLines: true)
    (tokens, isCut) = ValueLexer.tokens(
      ofFolded: bytes, maxWords: isProse ? ValueLexer.proseWords : ValueLexer.limit)
    for offset in bytes.indices where bytes[offset] == 0x0A { bytes[offset] = 0x20 }
    folded = String(decoding: bytes, as: UTF8.self)
    var words: [String] = []
    words.reserveCapacity(tokens.count)
    for token in tokens {
      switch token.kind {
      case .word(let word): words.append(word)
      case .number(let number): words.append(number.decimalText)
      case .mark, .line: continue
      }
    }
    self.words = words
    self.hasStruck = hasStruck
    isPrompt = hasPrompt && folded.isEmpty
  }

  /// The words as written, white space folded.
  var collapsed: String { FoldedText.collapse(written) }

  var hasDigits: Bool { tokens.contains { $0.number != nil } }

  /// Copies what lies outside the ranges; ranges that do not fit the text are cut to it.
  private static func without(_ ranges: [Range<Int>], in text: String) -> String {
    let utf8 = Array(text.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    var next = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = min(max(range.lowerBound, next), utf8.count)
      kept += utf8[next..<start]
      next = max(next, min(max(range.upperBound, start), utf8.count))
    }
    kept += utf8[next...]
    return String(decoding: kept, as: UTF8.self)
  }
}

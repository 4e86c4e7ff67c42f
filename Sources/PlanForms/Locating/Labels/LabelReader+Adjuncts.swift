/// Questions with more words at their end than they need.
extension LabelReader {
  /// A question without what it says last of whom or what it is about: "What did you learn from doing this?" asks
  /// what "What did you learn?" does, and "Which fund is this form for?" asks which fund.
  ///
  /// Only of texts that begin as a question does: "More books for the children" is an answer.
  ///
  /// - Returns: The words before, as a question; nil where nothing can be left out.
  static func withoutAdjunct(_ text: LabelText) -> String? {
    let words = text.bare.utf8.span
    var (count, asks, end) = (0, false, 0..<0)
    words.forEachWord { word in
      if count == 0 { asks = asking.value(of: word, in: words) != nil }
      count += 1
      end = word
      return asks
    }
    guard asks, count > 3, let adjuncts = adjuncts.value(of: end, in: words),
      let adjunct = adjuncts.first(where: { text.bare.hasSuffix($0) }),
      case let rest = text.bare.dropLast(adjunct.count), rest.utf8.contains(0x20)
    else { return nil }
    return rest + "?"
  }

  /// A question with "this" for the row that it names: "How do you know that priority 1 is needed?", "What evidence do
  /// you have for your first priority?".
  ///
  /// - Returns: The question, and the table of the row; nil where it names none.
  func withoutRowName(_ text: LabelText) -> (question: String, table: Int)? {
    let bytes = text.bare.utf8.span
    var count = 0
    var asks = false
    var before: Range<Int>?
    var name: (range: Range<Int>, noun: Range<Int>)?
    bytes.forEachWord { word in
      if count == 0 { asks = Self.asking.value(of: word, in: bytes) != nil }
      count += 1
      if let before, name == nil {
        if word.count <= 2, bytes[word.lowerBound] <= 0x39 {
          name = (before.lowerBound..<word.upperBound, before)
        } else if LabelWords.ordinals.value(of: before, in: bytes) != nil {
          name = (before.lowerBound..<word.upperBound, word)
        }
      }
      before = word
      return asks
    }
    guard asks, count > 3, let name, let table = index.rowNouns[bytes.text(name.noun)] else {
      return nil
    }
    let utf8 = text.bare.utf8
    let start = String(Substring(utf8.prefix(name.range.lowerBound)))
    let end = String(Substring(utf8.dropFirst(name.range.upperBound)))
    let pointer = Self.pointers.first { start.hasSuffix(" \($0) ") }
    return (start.dropLast(pointer.map { $0.count + 1 } ?? 0) + "this" + end + "?", table)
  }

  private static let pointers = ["your", "our", "the"]

  private static let asking = WordTable(
    set: [
      "which", "what", "who", "whom", "how", "when", "where", "why", "did", "do", "does", "have",
      "has", "is", "are", "was", "were", "will",
    ])

  /// The words that may be left out, by the last of them; the longest first.
  private static let adjuncts: WordTable<[String]> = {
    let listed = forWhom + ofWhat + withLuck + askedFor
    let byLast = Dictionary(grouping: listed) { String($0.split(separator: " ").last ?? "") }
    return WordTable(
      byLast.sorted { $0.key < $1.key }.map { last, list in
        (word: last, value: list.map { " " + $0 }.sorted { ($1.count, $0) < ($0.count, $1) })
      })
  }()

  private static let forWhom = ["to", "for", "with"].flatMap { preposition in
    ["the", "your", "our", "these", "those"].flatMap { whose in
      [
        "pupils", "children", "students", "learners", "young people", "families", "schools",
        "staff",
      ]
      .map { "\(preposition) \(whose) \($0)" }
    }
  }

  private static let ofWhat =
    ["for", "about", "with", "from", "of", "in", "on", "by"].flatMap { preposition in
      ["action", "activity", "project", "intervention", "priority", "piece of work", "strand"].map {
        "\(preposition) this \($0)"
      }
    } + ["on", "by", "against", "using", "with"].map { "\($0) this measure" }
    + ["from", "by", "in", "after", "through"].flatMap { ["\($0) doing this", "\($0) doing it"] }
    + ["from it", "from this", "along the way", "so far", "in practice", "please"]

  private static let withLuck = ["it", "this", "all", "everything", "the action", "the plan"]
    .flatMap { subject in
      ["goes well", "works", "works well", "works out", "goes to plan", "succeeds"].map {
        "if \(subject) \($0)"
      }
    }

  private static let askedFor =
    LabelWords.papers.flatMap { paper in
      [
        "is this \(paper) for", "is this \(paper) about", "this \(paper) is for",
        "does this \(paper) cover",
      ]
    }
    + ["asking", "applying", "bidding"].flatMap { asks in
      ["are you \(asks) for", "are we \(asks) for", "we are \(asks) for", "you are \(asks) for"]
    }

  /// What a label asks but for whose money or which year it says at its end, "Total spent from the fund",
  /// or how short the answer may be at its beginning: "In a few words, what the grant did".
  func askedWithoutAdjunct(_ bare: String) -> [Meaning]? {
    let rest: Substring
    if let adjunct = Self.ends.first(where: { bare.hasSuffix($0) }) {
      rest = bare.dropLast(adjunct.count)
    } else if let part = Self.withoutPart(bare) {
      rest = part
    } else if let opening = Self.openings.first(where: { bare.hasPrefix($0) }) {
      rest = bare.dropFirst(opening.count)
    } else {
      return nil
    }
    let whole = read(String(rest)).meanings
    return whole.isEmpty
      ? nil
      : whole.map {
        Meaning(
          fields: $0.fields, confidence: .close, fit: LabelLikeness.bestFit, ambiguity: $0.ambiguity
        )
      }
  }

  private static let ends = ofMoney + ofAllRows

  private static let ofMoney =
    ["fund", "grant", "award", "money", "funding", "pot"].flatMap { noun in
      ["the", "this", "your", "our"].map { " from \($0) \(noun)" }
    } + [" for the year", " for this year", " to us"]

  /// What is done, all of it: "Total cost of all provision".
  private static let ofAllRows =
    [
      "provision", "projects", "strands", "steps", "work", "support", "lots", "deliverables",
      "activities", "actions",
    ].flatMap { [" of all \($0)", " of all the \($0)", " all \($0)", " for all \($0)"] }

  /// A label without the part of the form that it says last: "Total cost of the actions in section 4".
  private static func withoutPart(_ bare: String) -> Substring? {
    let words = bare.split(separator: " ")
    guard words.count > 4, let last = words.last, last.utf8.count <= 2,
      ["section", "part", "table", "annex", "appendix", "schedule"].contains(
        words[words.count - 2]),
      ["in", "from", "of", "at"].contains(words[words.count - 3])
    else { return nil }
    return bare[..<words[words.count - 4].endIndex]
  }

  private static let openings = [
    "in a few words ", "in a sentence ", "in one sentence ", "in a few sentences ",
    "in two or three sentences ", "in a sentence or two ", "in short ", "in brief ", "briefly ",
  ]
}

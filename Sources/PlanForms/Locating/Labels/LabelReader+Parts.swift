/// Texts of which only a part is a label, or that hold two.
extension LabelReader {
  /// A label with help after it, or two labels in one.
  ///
  /// With `isHeading` the text begins with a heading; then it is known by no words but a wording's own.
  func meaningsOfParts(_ written: String, folded: LabelText, isHeading: Bool) -> [Meaning] {
    guard folded.words.utf8.count > 3 else { return [] }
    let known = knownParts(written, folded)
    guard known.isEmpty, !isHeading,
      case let text = written.utf8.span,
      let end = text.indices.first(where: { Self.endsLabel(text, at: $0) })
    else { return known }
    let label = String(decoding: written.utf8.prefix(end), as: UTF8.self)
    return index.lookUpWords(of: LabelText(label), isAsked: true)
  }

  /// What a word behind a colon asks of what stands before it, as it would in brackets: "Plan signed by: role".
  ///
  /// And what is asked of a row that stands there: "Priority 1: evidence of need".
  func meaningsBehindColon(_ written: String) -> [Meaning] {
    guard written.utf8.count <= Self.longestOfTwo, written.utf8.contains(0x3A) else { return [] }
    let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...40).contains(parts[1].utf8.count), !parts[0].isEmpty,
      case let rest = parts[1].drop(while: { $0 == " " }), !rest.isEmpty
    else { return [] }
    let listed = index.meanings[LabelText(rest).words]
    if let name = index.rowName(LabelText(parts[0])),
      case let told = listed ?? read(String(rest)).meanings.filter({ $0.confidence != .close })
    {
      return told.filter { meaning in
        meaning.fields.allSatisfy { index.isAsked($0, ofRowsOf: name.table) }
      }
    }
    guard listed != nil else { return [] }
    let whole = read(String(parts[0])).meanings
    let inBrackets = index.lookUp(
      LabelText("\(parts[0]) (\(rest))"), written: "\(parts[0]) (\(rest))")
    return inBrackets.map(\.fields) == whole.map(\.fields) ? [] : inBrackets
  }

  /// What "Lead: current job" asks, as "Lead's role" does; nil for labels that end in no post behind a colon.
  ///
  /// Empty where a person is named and nobody asks for their post: the person's name is not the answer.
  func meaningsOfPost(_ written: String) -> [Meaning]? {
    guard written.utf8.count <= Self.longestOfTwo, written.utf8.contains(0x3A) else { return nil }
    let parts = written.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, case let words = LabelText(parts[1]).words.split(separator: " "),
      (1...3).contains(words.count), let post = words.last, Self.posts.contains(post)
    else { return nil }
    let fields = index.definition.fields
    let isPerson = index.lookUp(LabelText(parts[0]), written: String(parts[0])).contains {
      fields[$0.fields[0]].type == .person
    }
    guard isPerson else { return nil }
    return ["\(parts[0])’s role", "\(parts[0])’s job title", "Role of \(parts[0])"]
      .lazy.map { index.lookUp(LabelText($0), written: $0) }
      .first { found in
        !found.isEmpty && found.allSatisfy { fields[$0.fields[0]].type == .text }
      } ?? []
  }

  private static let posts: Set<Substring> = ["job", "role", "post", "position", "occupation"]

  /// A text up to its first question mark, where something else than a question follows.
  static func question(of written: String) -> String? {
    let bytes = written.utf8
    guard let mark = bytes.firstIndex(of: 0x3F), bytes.last != 0x3F else { return nil }
    return String(written[...mark])
  }

  private func knownParts(_ written: String, _ folded: LabelText) -> [Meaning] {
    // Each part begins as the text does; one that begins with a sign may be known by its signs.
    let first = written.utf8.first { $0 != 0x20 } ?? 0x20
    guard index.begins(folded) || !Self.isWordByte(first) else { return [] }
    let isQuestion = written.utf8.last == 0x3F
    for end in Self.labelEnds(written.utf8.span) {
      let part = String(decoding: written.utf8.prefix(end), as: UTF8.self)
      let label = LabelText(part)
      // "What, in one sentence, do you wish to see put right?" goes on with its question, and so does "How much, if
      // anything, remains unspent?".
      if isQuestion, written.utf8.dropFirst(end).first == 0x2C,
        label.words.utf8.split(separator: 0x20).count <= 2
      {
        continue
      }
      let meanings = label.words.utf8.count > 2 ? index.lookUp(label, written: part) : []
      if !meanings.isEmpty {
        return meanings.map {
          var meaning = $0
          meaning.fit -= Weights.Words.beginning
          return meaning
        }
      }
    }
    return composite(written)
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Where a label may end and its help begin: at a line break, a question mark, a dash, a colon.
  static func labelEnds(_ text: Span<UInt8>) -> [Int] {
    var ends: [Int] = []
    var previous: UInt8 = 0x20
    for offset in text.indices {
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "."):
        // A line that goes on in small letters is broken, and ends nothing; nor does "No. of pupils".
        guard !goesOnSmall(text, after: offset) else { break }
        ends.append(byte == 0x0A ? offset : offset + 1)
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: ","):
        ends.append(offset)
      case UInt8(ascii: "?"): ends.append(offset + 1)
      case UInt8(ascii: "-") where previous == 0x20: ends.append(offset)
      case 0xE2 where previous == 0x20 && isDash(text, offset): ends.append(offset)
      default: break
      }
      previous = byte
    }
    return ends.filter { $0 > 0 }
  }

  /// Whether a colon or a question mark stands at an offset, or a line ends that does not go on.
  private static func endsLabel(_ text: Span<UInt8>, at offset: Int) -> Bool {
    switch text[offset] {
    case 0x3A, 0x3F: true
    case 0x0A: !goesOnSmall(text, after: offset)
    default: false
    }
  }

  /// Whether the next letter after an offset, with nothing but blanks before it, is a small one.
  private static func goesOnSmall(_ text: Span<UInt8>, after offset: Int) -> Bool {
    var next = offset + 1
    while next < text.count, text[next] == 0x20 { next += 1 }
    return next < text.count && isSmall(text[next])
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Whether U+2013 or U+2014 stands at an offset.
  private static func isDash(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 2 < text.count && text[offset + 1] == 0x80
      && (text[offset + 2] == 0x93 || text[offset + 2] == 0x94)
  }

  /// Two questions of a row in one label, each a wording of its own and for an answer of another kind: "Lead
  /// and their school", "Who it is for, and how many pupils".
  ///
  /// Its telling words together may say something else.
  func meaningsOfTwo(_ written: String, _ folded: LabelText) -> [Meaning] {
    guard folded.aside.isEmpty, written.utf8.count <= Self.longestOfTwo else { return [] }
    let fields = index.definition.fields
    return composite(written, byWords: true).filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] != nil }
        && Set(meaning.fields.map { fields[$0].type }).count == meaning.fields.count
    }
  }

  /// The one question that both parts of a label may ask: "Rationale / evidence of need", of which "Rationale" alone
  /// may ask for more.
  func meaningsOfBoth(_ written: String, _ folded: LabelText) -> [Meaning] {
    guard written.utf8.count <= Self.longestOfTwo, index.begins(folded) else { return [] }
    let marks = Self.separators(in: written.utf8.span)
    for kind in Separator.kinds where marks.contains(where: { $0.kinds & kind != 0 }) {
      let parts = Self.split(written, at: marks.filter { $0.kinds & kind != 0 })
      guard parts.count == 2 else { continue }
      let asked = parts.map { part in
        Set(
          index.lookUp(LabelText(part), written: part).filter { !$0.isComposite }.flatMap(\.fields))
      }
      let both = asked[0].intersection(asked[1])
      if both.count == 1 {
        return [Meaning(fields: Array(both), confidence: .known, fit: Weights.Words.joined)]
      }
    }
    return []
  }

  /// A person and a school behind a slash: "Lead / school" asks for both, though "Lead school" asks for one.
  func meaningsOfSlashed(_ written: String, _ folded: LabelText) -> [Meaning] {
    guard written.utf8.contains(0x2F) else { return [] }
    let fields = index.definition.fields
    return meaningsOfTwo(written, folded).filter { meaning in
      meaning.fields.map { fields[$0].type } == [.person, .school]
    }
  }

  /// A longer text, in bytes, asks no two questions.
  static let longestOfTwo = 80

  /// "Lead / When", "Cost and lead": each part a whole wording, all of one kind of row.
  ///
  /// With `byWords` those before the last may be known by their telling words alone: "Responsible person and
  /// school".
  private func composite(_ written: String, byWords: Bool = false) -> [Meaning] {
    // "If anything was changed, what was it and why?" asks one thing.
    guard !written.hasPrefix("If ") else { return [] }
    let marks = Self.separators(in: written.utf8.span)
    for kind in Separator.kinds where marks.contains(where: { $0.kinds & kind != 0 }) {
      let parts = Self.split(written, at: marks.filter { $0.kinds & kind != 0 })
      guard (2...3).contains(parts.count) else { continue }
      let lists = parts.enumerated().map { place, part in
        let label = LabelText(part)
        let whole = index.lookUp(label, written: part)
        return whole.isEmpty && byWords && place + 1 < parts.count
          ? index.lookUpWords(of: label, isAsked: true) : whole
      }
      guard lists.allSatisfy({ !$0.isEmpty }) else { continue }
      let tables = lists.map { Set($0.flatMap(\.fields).map { index.tableOfField[$0] }) }
      let shared = tables.dropFirst().reduce(tables[0]) { $0.intersection($1) }
      // The later stage's first: "Measure and baseline" is asked in October and in June.
      let several = shared.sorted { ($0 ?? -1) > ($1 ?? -1) }.compactMap {
        asked(by: lists, of: $0)
      }
      if !several.isEmpty { return several }
    }
    return []
  }

  /// What the parts of a label ask together of one table, or of none.
  private func asked(by lists: [[Meaning]], of table: Int?) -> Meaning? {
    var fields: [Int] = []
    for list in lists {
      let one = list.first { $0.fields.allSatisfy { index.tableOfField[$0] == table } }
      fields += (one?.fields ?? []).filter { !fields.contains($0) }
    }
    // "What went well and what would you do differently?" asks one question twice.
    guard fields.count > 1 || lists.allSatisfy({ $0.count == 1 }) else { return nil }
    // "When and how will the rest be spent?" asks for no date of another part.
    let sections = Set(fields.map { index.definition.fields[$0].section })
    guard !fields.isEmpty, table != nil || sections.count == 1 else { return nil }
    return Meaning(fields: fields, confidence: .known, fit: Weights.Words.joined)
  }

  /// What stands between two labels in one.
  private struct Separator {
    /// The kinds that it is of, a bit for each.
    var kinds: UInt8
    var range: Range<Int>

    /// In the order in which they are tried; a comma or an ampersand goes together with "and".
    static let kinds: [UInt8] = [1, 2, 4, 8, 16]
  }

  private static func separators(in text: Span<UInt8>) -> [Separator] {
    var found: [Separator] = []
    var offset = 0
    while offset < text.count {
      let (kinds, length): (UInt8, Int) =
        switch text[offset] {
        case UInt8(ascii: "/"): (1, 1)
        case UInt8(ascii: "\n"): (2, 1)
        case UInt8(ascii: "&"): (4, 1)
        case UInt8(ascii: "+"): (8, 1)
        case UInt8(ascii: ","): (16, 1)
        case 0x20 where isAnd(text, offset): (4 | 16, 5)
        default: (0, 1)
        }
      if kinds != 0 { found.append(Separator(kinds: kinds, range: offset..<offset + length)) }
      offset += length
    }
    return found
  }

  /// Whether "and" stands at an offset, between spaces.
  private static func isAnd(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 5 <= text.count && text[offset + 1] == UInt8(ascii: "a")
      && text[offset + 2] == UInt8(ascii: "n") && text[offset + 3] == UInt8(ascii: "d")
      && text[offset + 4] == 0x20
  }

  /// The parts between separators; parts of nothing but space are left out.
  private static func split(_ written: String, at separators: [Separator]) -> [String] {
    let text = Array(written.utf8)
    let starts = [0] + separators.map(\.range.upperBound)
    let ends = separators.map(\.range.lowerBound) + [text.count]
    return zip(starts, ends).map { text[$0..<$1] }
      .filter { part in !part.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

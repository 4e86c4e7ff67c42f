/// Reads texts as labels, each distinct text once a document.
struct LabelReader {
  typealias Meaning = LabelIndex.Meaning

  let index: LabelIndex
  private var whole: [String: Found] = [:]
  private var near: [String: [Meaning]] = [:]

  /// A text read as a label.
  struct Found: Sendable {
    var text: LabelText
    var meanings: [Meaning]
    /// The row it names, as "Priority 2" does.
    var rowName: (table: Int, ordinal: String)?

    var isLabel: Bool { !meanings.isEmpty || rowName != nil }
  }

  /// Longer texts are answers, whatever they say.
  static let longestLabel = 240

  private static let nothing = Found(text: LabelText(""), meanings: [], rowName: nil)

  init(_ index: LabelIndex) { self.index = index }

  /// The meanings of a text that a listed wording states wholly.
  mutating func read(_ written: String) -> Found {
    guard written.utf8.count <= Self.longestLabel else { return Self.nothing }
    if let known = whole[written] { return known }
    let found = index.known.labels.value(for: written) { readAnew(written) }
    whole[written] = found
    return found
  }

  private func readAnew(_ written: String) -> Found {
    let text = LabelText(written)
    // "No" is an answer, and only "No." a column of numbers.
    guard text.words != "number" || !Self.isPlainNo(written) else { return Self.nothing }
    var found = Found(text: text, meanings: index.lookUp(text, written: written), rowName: nil)
    if found.meanings.isEmpty || text.ordinal != nil { found.rowName = index.rowName(text) }
    if found.meanings.isEmpty, found.rowName == nil {
      found.meanings = meaningsOfParts(written, folded: text)
    }
    return found
  }

  /// The meanings of a text that is all label, with nothing after it: "Recovery fund" is one,
  /// "Recovery fund – our plan" is a title that begins like one.
  mutating func readWhole(_ written: String) -> Found {
    var found = read(written)
    if !found.meanings.isEmpty, index.lookUp(found.text, written: written).isEmpty,
      !found.meanings.contains(where: \.isComposite)
    {
      found.meanings = []
    }
    return found
  }

  private static func isPlainNo(_ written: String) -> Bool {
    let letters = written.unicodeScalars.filter { $0.properties.isAlphabetic }
    return !written.contains(".") && String(String.UnicodeScalarView(letters)).lowercased() == "no"
  }

  /// The meanings of a text that must be a label by where it stands: also by likeness.
  mutating func readLike(_ written: String, inTable: Bool) -> Found {
    var found = read(written)
    guard !found.isLabel, !found.text.isEmpty, written.utf8.count <= 120 else { return found }
    let key = (inTable ? "t" : "f") + found.text.bare
    if let known = near[key] {
      found.meanings = known
      return found
    }
    let bare = found.text.bare
    found.meanings = index.known.likenesses.value(for: key) { like(bare, inTable: inTable) }
    near[key] = found.meanings
    return found
  }

  private func like(_ bare: String, inTable: Bool) -> [Meaning] {
    let index = index
    let nearest = index.likeness.nearest(
      to: bare,
      among: { !inTable || index.tableOfField[$0] != nil },
      needsEveryWord: { index.mustBeNamedWholly($0) })
    return nearest.map {
      [Meaning(fields: [$0.field], confidence: .close, fit: $0.nearness * 3 / 4)]
    } ?? []
  }

  /// A label with help after it, or two labels in one.
  private func meaningsOfParts(_ written: String, folded: LabelText) -> [Meaning] {
    guard folded.words.utf8.count > 3 else { return [] }
    for end in Self.labelEnds(written) {
      let part = written[..<end]
      let label = LabelText(part)
      let meanings = label.words.utf8.count > 2 ? index.lookUp(label, written: part) : []
      if !meanings.isEmpty {
        return meanings.map {
          var meaning = $0
          meaning.fit -= 4
          return meaning
        }
      }
    }
    return composite(written)
  }

  /// Where a label may end and its help begin: at a line break, a question mark, a dash, a colon.
  private static func labelEnds(_ text: String) -> [String.Index] {
    var ends: [String.Index] = []
    var previous: Character = " "
    for index in text.indices {
      let character = text[index]
      switch character {
      case "\n", "\r\n", ":", ";": ends.append(index)
      case "?", ".": ends.append(text.index(after: index))
      case "–", "—", "-", "*", ",":
        if previous == " " || character == "*" || character == "," { ends.append(index) }
      default: break
      }
      previous = character
    }
    return ends.filter { $0 > text.startIndex }
  }

  /// "Lead / When", "Cost and lead": each part a whole wording, all of one kind of row.
  private func composite(_ written: String) -> [Meaning] {
    for separators in [["/"], ["\n"], ["&", " and "], ["+"], [",", " and "]] {
      var parts = [written[...]]
      for separator in separators { parts = parts.flatMap { Self.split($0, at: separator) } }
      guard (2...3).contains(parts.count) else { continue }
      let lists = parts.map { index.lookUp(LabelText($0), written: $0) }
      guard lists.allSatisfy({ !$0.isEmpty }) else { continue }
      let tables = lists.map { Set($0.flatMap(\.fields).map { index.tableOfField[$0] }) }
      let shared = tables.dropFirst().reduce(tables[0]) { $0.intersection($1) }
      guard let table = shared.sorted(by: { ($0 ?? -1) < ($1 ?? -1) }).last else { continue }
      var fields: [Int] = []
      for list in lists {
        let one = list.first { $0.fields.allSatisfy { index.tableOfField[$0] == table } }
        fields += (one?.fields ?? []).filter { !fields.contains($0) }
      }
      guard fields.count > 1 else { continue }
      return [Meaning(fields: fields, confidence: .known, fit: 88)]
    }
    return []
  }

  private static func split(_ text: Substring, at separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text
    while let found = Self.find(separator, in: rest) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    parts.append(rest)
    return parts.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func find(_ separator: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(separator) {
        return start..<text.index(start, offsetBy: separator.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}

extension LabelIndex {
  /// Money and sign-off are never found by some shared words alone.
  func mustBeNamedWholly(_ field: Int) -> Bool {
    let field = definition.fields[field]
    return field.type == .money || field.section.hasSuffix("declaration")
  }
}

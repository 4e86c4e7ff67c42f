/// Divides the text of one cell among the questions that its header asks together.
///
/// The grammar of values decides: the part that reads as money is the cost, the part that reads as
/// dates is the time, the rest is the text.  Where only text can be told, each question gets it all.
struct SharedCell {
  let reader: AnswerReader

  func parts(of passage: Passage, for fields: [Int]) -> [Int: Passage] {
    guard !passage.isBlank else {
      return Dictionary(fields.map { ($0, passage) }) { first, _ in first }
    }
    let types = fields.map { reader.index.definition.fields[$0].type }
    if let inOrder = inOrder(passage, fields, types) { return inOrder }
    var left = passage
    var parts: [Int: Passage] = [:]
    if types.contains(.person), let field = zip(fields, types).first(where: { $1 == .school })?.0 {
      let (school, rest) = takeSchool(from: left)
      if school != nil {
        (parts[field], left) = (school, rest)
      } else if isOneName(passage) {
        // "SENDCo" where a lead and their school are asked names no school.
        let isSchool = reader.index.shape(of: passage).contains(.school)
        parts[field] = isSchool ? passage : nothing(passage)
        if isSchool { left = nothing(passage) }
      }
    }
    for (field, type) in zip(fields, types) where Self.isTaken(type) && parts[field] == nil {
      let alike = zip(fields, types).filter { $0.1 == type }.map(\.0)
      if type == .date, alike.count > 1 {
        let (days, rest) = takeDays(alike, from: left)
        parts.merge(days) { $1 }
        left = rest
        continue
      }
      let (part, rest) = take(type, field, from: left)
      parts[field] = part
      if part != nil { left = rest }
    }
    for (field, type) in zip(fields, types) where parts[field] == nil {
      if Self.isTaken(type) {
        parts[field] = missing(passage, field)
      } else {
        let isBare = type == .count && reader.state(passage.text, as: field) != .answered
        parts[field] =
          isBare
          ? bracket(in: passage, field) ?? counted(in: passage, field) ?? missing(passage, field)
          : Self.readsWithin(type) ? passage : left
      }
    }
    return parts
  }

  /// Types whose words are taken out of the text that the other questions get.
  private static func isTaken(_ type: FieldType) -> Bool { type == .money || type == .date }

  /// Types whose reader finds its value among other words.
  private static func readsWithin(_ type: FieldType) -> Bool {
    type == .count || type == .yearGroups
  }

  /// The number in the last brackets of a text, "pupils scoring under 90 (45 children)".
  private func bracket(in passage: Passage, _ field: Int) -> Passage? {
    let bytes = Array(passage.text.utf8)
    guard bytes.last == 0x29, let start = bytes.lastIndex(of: 0x28) else { return nil }
    let inner = passage.slice(start + 1..<bytes.count - 1)
    return reader.state(inner.text, as: field) == .answered ? inner : nil
  }

  /// As many lines or slashed parts as questions, each fit for its own.
  private func inOrder(
    _ passage: Passage, _ fields: [Int], _ types: [FieldType]
  ) -> [Int: Passage]? {
    guard types.contains(where: { $0 != .text }) else { return nil }
    // "Mrs I. Mimic, Dovecote" under "Led by (name, school)".
    let mayHaveComma = types == [.person, .school]
    for separators: Set<UInt8> in [[0x0A], [0x2F], [0x3B]] + (mayHaveComma ? [[0x2C]] : []) {
      let pieces = pieces(of: passage, at: separators)
      guard pieces.count == fields.count else { continue }
      if separators == [0x0A], suitInOrder(pieces, types) {
        return Dictionary(zip(fields, pieces)) { first, _ in first }
      }
      let fits = zip(pieces, fields).allSatisfy { piece, field in
        let state = reader.state(piece.text, as: field)
        return state != .unclear && state != .unanswered
      }
      if fits { return Dictionary(zip(fields, pieces)) { first, _ in first } }
    }
    return nil
  }

  /// Whether lines look like the answers in the order of the header, rather than in another.
  private func suitInOrder(_ pieces: [Passage], _ types: [FieldType]) -> Bool {
    let shapes = pieces.map { reader.index.shape(of: $0) }
    let asIs = zip(shapes, types).reduce(0) { $0 + $1.0.suits($1.1) }
    let turned = zip(shapes, types.reversed()).reduce(0) { $0 + $1.0.suits($1.1) }
    return asIs > turned && asIs >= 0
  }

  private func pieces(of passage: Passage, at separators: Set<UInt8>) -> [Passage] {
    let bytes = Array(passage.text.utf8)
    var pieces: [Passage] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || separators.contains(bytes[end]) {
      let range = LabelledParts.trimmed(bytes, start..<end)
      if !range.isEmpty { pieces.append(passage.slice(range)) }
      start = end + 1
    }
    return pieces
  }

  /// Takes the longest stretch at the end, or the beginning, that reads as a value of the type.
  func take(
    _ type: FieldType, _ field: Int, from passage: Passage
  ) -> (part: Passage?, rest: Passage) {
    let bytes = Array(passage.text.utf8)
    guard bytes.count <= 600 else { return (nil, passage) }
    for cut in cuts(bytes) {
      let tail = inner(bytes, cut..<bytes.count)
      guard type != .money || isMarked(bytes, cut, tail) else { continue }
      if isValue(passage.slice(tail).text, type, field) {
        return (passage.slice(tail), passage.slice(inner(bytes, 0..<cut)))
      }
    }
    for cut in cuts(bytes).reversed() {
      let head = inner(bytes, 0..<cut)
      guard type != .money || isMarked(bytes, 0, head) else { continue }
      if isValue(passage.slice(head).text, type, field) {
        return (passage.slice(head), passage.slice(inner(bytes, cut..<bytes.count)))
      }
    }
    return (nil, passage)
  }

  /// Whether a stretch is set apart as an amount: by a sign, or by what stands before it.
  ///
  /// A bare number among words may count anything.
  private func isMarked(_ bytes: [UInt8], _ cut: Int, _ range: Range<Int>) -> Bool {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let words = FoldedText.tokens(text)
    if text.contains("£") || words.contains(where: { $0.hasPrefix("gbp") || $0 == "pounds" }) {
      return true
    }
    guard cut > 0 else { return false }
    return [0x0A, 0x28, 0x2F, 0x3A].contains(bytes[cut - 1])
      || words.allSatisfy { !$0.utf8.contains { (0x30...0x39).contains($0) } } && words.count <= 3
  }

  func isValue(_ text: String, _ type: FieldType, _ field: Int) -> Bool {
    guard !text.isEmpty else { return false }
    switch reader.state(text, as: field) {
    case .answered, .deferred, .refers, .notApplicable: return true
    default: return false
    }
  }

  /// Where a value may begin: after a line break, a bracket, a dash, a comma, before a money sign.
  private func cuts(_ bytes: [UInt8]) -> [Int] {
    var cuts: [Int] = []
    for offset in bytes.indices.dropFirst() {
      let before = bytes[offset - 1]
      let isBreak = [0x0A, 0x28, 0x2C, 0x3B, 0x3A, 0x2F].contains(before)
      let isDash = before == 0x20 && (bytes[offset] == 0x2D || bytes[offset] == 0xE2)
      let isPound = bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA3
      let isWord = before == 0x20
      if isBreak || isDash || isPound || isWord { cuts.append(offset) }
      if cuts.count == 60 { break }
    }
    return cuts
  }

  /// A stretch without the separators at its ends; a bracket is taken off only with its partner.
  func inner(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    let separators: Set<UInt8> = [0x20, 0x0A, 0x09, 0x2C, 0x3B, 0x3A, 0x2D, 0x2F]
    while start < end {
      if separators.contains(bytes[start]) {
        start += 1
      } else if end - start >= 3, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
        (0x93...0x94).contains(bytes[start + 2])
      {
        start += 3
      } else {
        break
      }
    }
    while end > start {
      if separators.contains(bytes[end - 1]) {
        end -= 1
      } else if end - start >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        (0x93...0x94).contains(bytes[end - 1])
      {
        end -= 3
      } else {
        break
      }
    }
    let opens = bytes[start..<end].count { $0 == 0x28 }
    let closes = bytes[start..<end].count { $0 == 0x29 }
    if closes > opens, bytes[end - 1] == 0x29 { end -= 1 }
    if opens > closes, end > start, bytes[end - 1] == 0x28 { end -= 1 }
    if opens > closes, start < end, bytes[start] == 0x28 { start += 1 }
    return LabelledParts.trimmed(bytes, start..<max(start, end))
  }

  /// A value that is not in the text at all was not given; one that may be there is unclear.
  private func missing(_ passage: Passage, _ field: Int) -> Passage {
    let isCount = reader.index.definition.fields[field].type == .count
    let hasDigits =
      isCount
      // "Y3 and Y4" are no numbers of pupils.
      ? passage.text.split(whereSeparator: \.isWhitespace).contains { $0.first?.isNumber ?? false }
      : passage.text.utf8.contains { (0x30...0x39).contains($0) }
    return hasDigits ? passage : nothing(passage)
  }

  /// What stands in a place that says nothing of a question.
  private func nothing(_ passage: Passage) -> Passage {
    var blank = passage
    (blank.text, blank.marks, blank.cell) = ("", [], nil)
    return blank
  }
}

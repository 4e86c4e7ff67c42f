import Documents

/// Where labels may end and begin in a line, by its signs alone.
extension LabelledParts {
  /// Colons and question marks that may close a label, as offsets.
  static func marks(_ bytes: [UInt8], from start: Int) -> [Int] {
    var found: [Int] = []
    var leaderEnd = start
    var depth = 0
    for offset in stride(from: start, to: bytes.count, by: 1) where offset >= leaderEnd {
      switch bytes[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      // "Rationale (what tells you this?)": the question is help, and the label goes on after it.
      case UInt8(ascii: "?") where depth > 0 && bytes[offset...].prefix(40).contains(0x29): continue
      default: break
      }
      if let end = leader(bytes, at: offset) {
        leaderEnd = end
        found.append(offset)
        continue
      }
      if bytes[offset] == 0xEF, bytes[offset...].starts(with: [0xEF, 0xBC, 0x9A]) {
        found.append(offset)
        continue
      }
      guard bytes[offset] == 0x3A || bytes[offset] == 0x3F else { continue }
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
      if bytes[offset] == 0x3A, (0x30...0x39).contains(next), offset > 0,
        (0x30...0x39).contains(bytes[offset - 1])
      {
        continue  // 10:30, a ratio
      }
      if bytes[offset] == 0x3A, next == 0x2F { continue }  // https:
      found.append(offset)
      if found.count == 24 { break }
    }
    return found
  }

  /// Starts of words before a mark, the farthest first, within eight words.
  static func wordStarts(_ bytes: [UInt8], before mark: Int, notBefore: Int) -> [Int] {
    var starts: [Int] = []
    var offset = mark
    while offset > notBefore, starts.count < 8, mark - offset < 80 {
      offset -= 1
      let isStart =
        !isGap(bytes[offset]) && (offset == notBefore || isGap(bytes[offset - 1]))
      if isStart { starts.append(offset) }
      if bytes[offset] == 0x0A || bytes[offset] == 0x09 || bytes[offset] == 0x7C { break }
    }
    return starts.reversed()
  }

  static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x5F || byte == 0x7C || byte == 0xA0
  }

  static func isParted(_ bytes: [UInt8], at start: Int) -> Bool {
    var offset = start - 1
    var spaces = 0
    while offset >= 0, isGap(bytes[offset]) {
      if bytes[offset] != 0x20 { return true }
      spaces += 1
      offset -= 1
    }
    return spaces > 1 || offset < 0 || bytes[offset] == 0x3B || bytes[offset] == 0x2C
      || leader(bytes, endingAt: offset + 1) != nil
  }

  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
    while start < end {
      if isSpace(bytes[start]) {
        start += 1
      } else if let after = leader(bytes, at: start), after <= end {
        start = after
      } else {
        break
      }
    }
    while end > start {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if let before = leader(bytes, endingAt: end), before >= start {
        end = before
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether a text begins with a label in quotation marks and a colon, and so tells of it: "“Aim met?”: Met /
  /// Partly / Not met".
  static func quotesLabel(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0xE2, 0x80, 0x9C]) else { return false }
    return bytes.indices.dropLast(3).prefix(80).contains {
      bytes[$0...].starts(with: [0xE2, 0x80, 0x9D, 0x3A])
    }
  }

  /// Where an answer begins behind a choice in brackets: "Have all heads agreed? (yes or no) yes", or behind whatever
  /// brackets a colon follows: "Did it happen? (as planned / changed): changed".
  static func behindChoices(_ bytes: [UInt8], _ start: Int) -> Int {
    guard let open = bytes[min(start, bytes.count)...].firstIndex(where: { $0 != 0x20 }),
      bytes[open] == 0x28, let close = bytes[open...].prefix(120).firstIndex(of: 0x29)
    else { return start }
    if close + 1 < bytes.count, bytes[close + 1] == 0x3A { return close + 2 }
    let isChoice =
      close - open < 40 && GuidanceText.isChoiceOfAnswers(text(bytes, open + 1..<close))
    return isChoice ? close + 1 : start
  }

  /// A stretch without the comma or semicolon that parts it from the next label.
  static func withoutSeparator(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let last = bytes[range].last, [0x2C, 0x3B, 0x7C].contains(last) else { return range }
    return trimmed(bytes, range.lowerBound..<range.upperBound - 1)
  }

  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Where a label ends that goes on in small letters behind its first colon: "Payment details: school:
  /// Example Primary School", "The fund as a whole: what did it do?: Pupils read more".
  static func labelEnd(_ bytes: [UInt8], after mark: Int, _ marks: [Int]) -> Int? {
    guard bytes[mark] == 0x3A, var next = marks.first(where: { $0 > mark }) else { return nil }
    let isQuestion = bytes[next] == 0x3F && next + 1 < bytes.count && bytes[next + 1] == 0x3A
    if isQuestion { next += 1 }
    guard bytes[next] == 0x3A, next - mark <= (isQuestion ? 80 : 24),
      let first = bytes[mark + 1..<next].first(where: { $0 != 0x20 }),
      (0x61...0x7A).contains(first)
    else { return nil }
    return next
  }

  /// Whether what follows a label is a day or a term and none of its meanings asks for one: "How did
  /// it go? Summer 2021" is a title.
  static func isDate(
    _ rest: Passage, noneOf meanings: [LabelIndex.Meaning], _ index: LabelIndex
  ) -> Bool {
    guard !meanings.isEmpty, rest.text.utf8.count <= 24, !rest.text.contains(":"),
      index.shape(of: rest).contains(.date)
    else { return false }
    return meanings.flatMap(\.fields).allSatisfy { field in
      switch index.definition.fields[field].type {
      case .date, .text: false
      // "Term: Autumn 2020", "Holiday: summer holidays".
      case .choice, .choices: index.choiceFit(field, [rest]) <= 0
      default: true
      }
    }
  }

  /// Whether a day or a month stands before words without a number, as in a title, "June 2021: how it
  /// went"; the score of that month would be a number.
  static func isDayOfTitle(
    _ label: String, _ rest: String, _ meanings: [LabelIndex.Meaning], _ index: LabelIndex
  ) -> Bool {
    rest.utf8.contains(0x20) && !rest.utf8.contains { (0x30...0x39).contains($0) }
      && meanings.flatMap(\.fields).allSatisfy { index.isFigure($0) }
      && index.shape(of: Passage(text: label, place: .paragraph(1))).contains(.date)
  }
}

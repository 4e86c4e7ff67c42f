import Documents

/// The labels and answers in one paragraph: `Signed: A Chair   Position: Chair   Date: 28/9/20`.
enum LabelledParts {
  struct Part {
    var label: String
    var found: LabelReader.Found
    var answer: Passage
    /// Whether a colon or a question mark closes the label.
    var hasMark: Bool
    /// Whether only a line break parts the label from what follows, which may be help.
    var isLine = false
  }

  /// Where a label begins and ends, in UTF-8 offsets, and where its answer begins.
  private struct Cut {
    var start: Int
    var end: Int
    var answer: Int
    var label: String
    var found: LabelReader.Found
    var hasMark = true
    var isLine = false
    /// Where its answer ends, where more of the label follows.
    var answerEnd: Int?
  }

  /// Splits a paragraph at the labels in it.
  ///
  /// - Returns: The parts in order; empty where the paragraph has no label.  The last part may have
  ///   a blank answer, which may then follow below.
  static func split(
    _ passage: Passage, _ labels: LabelReader, isHeading: Bool
  ) -> [Part] {
    let bytes = Array(passage.text.utf8)
    guard bytes.count <= 20_000, !quotesLabel(bytes) else { return [] }
    var cuts: [Cut] = []
    if let blank = blankCut(bytes, labels) {
      cuts.append(blank)
    } else if let first = firstCut(bytes, passage, labels, isHeading: isHeading) {
      cuts.append(first)
      if first.hasMark { findFurther(bytes, labels, &cuts) }
    }
    return cuts.enumerated().map { index, cut in
      let isLast = index + 1 == cuts.count
      let end = cut.answerEnd ?? (isLast ? bytes.count : cuts[index + 1].start)
      let whole = trimmed(bytes, behindChoices(bytes, cut.answer)..<end)
      var answer = passage.slice(isLast ? whole : withoutSeparator(bytes, whole))
      answer.place = passage.place
      // "What will be different? (40 words at most)" is answered elsewhere.
      if isLast,
        GuidanceText.saysLength(answer.text)
          || GuidanceText.isAside(answer.text, behind: cut.label)
      {
        answer = passage.slice(bytes.count..<bytes.count)
      }
      return Part(
        label: cut.label, found: cut.found, answer: answer, hasMark: cut.hasMark,
        isLine: cut.isLine)
    }
  }

  private static func firstCut(
    _ bytes: [UInt8], _ passage: Passage, _ labels: LabelReader, isHeading: Bool
  ) -> Cut? {
    let whole = trimmed(bytes, 0..<bytes.count)
    if bytes.contains(where: canClose),
      let cut = closedCut(bytes, whole, passage, labels, isHeading: isHeading)
    {
      return cut
    }
    guard whole.count <= LabelReader.longestLabel else { return nil }
    let label = text(bytes, whole)
    var found = labels.readWhole(label)
    if !found.isLabel, !isHeading, passage.isBold || label.hasSuffix("?") {
      found = labels.readLike(label, inTable: false)
      if !found.isLabel, label.hasSuffix("?") { found = labels.readStatement(label) }
      found.meanings = found.meanings.filter { $0.confidence == .close }
    }
    if !found.isLabel, isHeading, label.hasSuffix("?") || GuidanceText.isInstruction(label) {
      found.meanings = labels.asksOnce(label)
    }
    guard found.isLabel, isHeading || passage.isBold || isAlone(found, label) else {
      return firstLineCut(bytes, passage, labels)
    }
    return Cut(
      start: 0, end: bytes.count, answer: bytes.count, label: label, found: found, hasMark: false)
  }

  /// Whether a text may hold a label and an answer: something in it may close a label.
  static func mayPart(_ text: String) -> Bool {
    text.utf8.contains { canClose($0) || $0 == 0x0A }
  }

  /// Whether a byte may be, or begin, what closes a label: a mark, a dash, a tab, a line to write on.
  private static func canClose(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x2D, 0x2E, 0x3A, 0x3F, 0x5F, 0x80...: true
    default: false
    }
  }

  /// A sentence with a blank that is filled in, both its halves the label: "We think that .....40..... pupils will
  /// take part."
  private static func blankCut(_ bytes: [UInt8], _ labels: LabelReader) -> Cut? {
    guard mayRule(bytes), let start = LineLooks.endOfRuledLabel(bytes),
      let answer = leader(bytes, at: start),
      let length = LineLooks.endOfRuledLabel(Array(bytes[answer...])), length <= longestBlank,
      let rest = leader(bytes, at: answer + length),
      case let ending = trimmed(bytes, rest..<bytes.count), !ending.isEmpty,
      bytes[ending].first.map({ (0x61...0x7A).contains($0) }) ?? false,
      bytes[ending].allSatisfy({ $0 != 0x3A && $0 != 0x3F && $0 != 0x0A }),
      ending.count + start <= LabelReader.longestLabel
    else { return nil }
    let beginning = text(bytes, trimmed(bytes, 0..<start))
    let label = beginning + " " + text(bytes, ending)
    let shape = Passage(text: text(bytes, answer..<answer + length), place: .paragraph(1))
    let found = [labels.read(label), labels.readLike(label, answeredBy: shape)].first(
      where: \.isLabel)
    return found.map {
      Cut(
        start: 0, end: start, answer: answer, label: label, found: $0, answerEnd: answer + length)
    }
  }

  /// Whether a text may have a line of dots or strokes to write on; hardly any has.
  private static func mayRule(_ bytes: [UInt8]) -> Bool {
    var run = 0
    for byte in bytes {
      run = byte == 0x2E || byte == 0x5F ? run + 1 : 0
      // The last byte of an ellipsis tells enough.
      if run == 4 || byte == 0xA6 { return true }
    }
    return false
  }

  /// A blank in a sentence has room for so many bytes.
  private static let longestBlank = 80

  /// A label at the beginning that a sign closes.
  private static func closedCut(
    _ bytes: [UInt8], _ whole: Range<Int>, _ passage: Passage, _ labels: LabelReader,
    isHeading: Bool
  ) -> Cut? {
    let marks = marks(bytes, from: whole.lowerBound)
    // "Evidence of need – Survey (Sept): …": the label ends at the dash, not at the later colon.
    let dashed = dashedCut(bytes, whole, labels).flatMap {
      isHeading && $0.found.rowName == nil ? nil : $0
    }
    if let dashed, dashed.end < marks.first ?? bytes.count { return dashed }
    let tabbed = tabbedCut(bytes, whole, labels)
    if let tabbed, tabbed.end < marks.first ?? bytes.count { return tabbed }
    for mark in marks.prefix(3) where mark - whole.lowerBound <= 160 {
      let label = text(bytes, whole.lowerBound..<mark + (bytes[mark] == 0x3F ? 1 : 0))
      var found = labels.read(label)
      let asks =
        bytes[mark] == 0x3A || AskingText.asksAndAnswers(passage.text)
        || passage.isBoldUpTo(mark) && !passage.isBold
      if !found.isLabel, !isHeading, asks, passage.isBoldUpTo(mark) || isShort(label) {
        found = labels.readLike(label, inTable: false)
        // "Recovery fund 2020-21: action plan" is a title, and no fund is called so.
        let rest = Passage(
          text: text(bytes, markEnd(bytes, mark)..<bytes.count), place: passage.place)
        found.meanings.removeAll { meaning in
          meaning.confidence == .close
            && !meaning.fields.allSatisfy {
              labels.index.mayAnswer($0, [rest])
            }
        }
      }
      guard found.isLabel else { continue }
      let answer = answerStart(bytes, after: mark)
      let rest = trimmed(bytes, min(markEnd(bytes, mark), bytes.count)..<bytes.count)
      if found.rowName == nil,
        isDate(passage.slice(rest), noneOf: found.meanings, labels.index)
          || isDayOfTitle(label, text(bytes, rest), found.meanings, labels.index)
      {
        continue
      }
      // "Priority 1: what do we want to put right?" names a row and asks for it.
      if found.rowName != nil, bytes[rest].last == 0x3F, rest.count <= LabelReader.longestLabel {
        found.meanings = labels.readLike(text(bytes, rest), inTable: true).meanings
        return Cut(
          start: 0, end: bytes.count, answer: bytes.count, label: label, found: found)
      }
      // "The local picture: why these priorities?" asks on, and so does "Is any money left? How much?".
      if bytes[mark] == 0x3A, found.rowName == nil, rest.count <= 80, !bytes[rest].contains(0x0A),
        AskingText.begins(text(bytes, rest)),
        bytes[rest].last == 0x3F || bytes[rest].first.map({ (0x61...0x7A).contains($0) }) ?? false
      {
        return Cut(
          start: 0, end: bytes.count, answer: bytes.count, label: text(bytes, whole), found: found,
          hasMark: false)
      }
      if bytes[mark] == 0x3F, bytes[rest].last == 0x3F, rest.count <= 60,
        !bytes[rest].contains(0x0A)
      {
        return Cut(
          start: 0, end: bytes.count, answer: bytes.count, label: text(bytes, whole), found: found)
      }
      if let end = labelEnd(bytes, after: mark, marks) {
        return Cut(
          start: 0, end: end, answer: answerStart(bytes, after: end),
          label: text(bytes, whole.lowerBound..<end), found: found)
      }
      let next = bytes[min(answer, bytes.count)...].first { $0 != 0x20 }
      return Cut(
        start: 0, end: mark, answer: answer, label: label, found: found, isLine: next == 0x0A)
    }
    return tabbed ?? dashed
  }

  /// A label that a tab closes.
  private static func tabbedCut(
    _ bytes: [UInt8], _ whole: Range<Int>, _ labels: LabelReader
  ) -> Cut? {
    guard let tab = bytes[whole].firstIndex(of: 0x09), tab > whole.lowerBound else { return nil }
    let label = text(bytes, whole.lowerBound..<tab)
    let found = labels.read(label)
    return found.isLabel
      ? Cut(start: 0, end: tab, answer: tab + 1, label: label, found: found) : nil
  }

  /// "Chair – A Person": a dash closes a label where what follows looks like its answer.
  private static func dashedCut(
    _ bytes: [UInt8], _ whole: Range<Int>, _ labels: LabelReader
  ) -> Cut? {
    guard whole.count > 80 || !labels.isWhole(text(bytes, whole)) else { return nil }
    for offset in whole.dropFirst().prefix(60) where bytes[offset - 1] == 0x20 {
      let isEnDash = bytes[offset...].starts(with: [0xE2, 0x80, 0x93, 0x20])
      guard isEnDash || bytes[offset...].starts(with: [0x2D, 0x20]) else { continue }
      let label = text(bytes, whole.lowerBound..<offset - 1)
      let found = labels.readWhole(label)
      let answer = offset + (isEnDash ? 4 : 2)
      // "Chair – " is not answered yet: the blank that ends the text is no part of it.
      let rest = text(bytes, answer..<max(answer, whole.upperBound))
      // "Where we start from – what September has shown us" goes on asking.
      if !found.meanings.isEmpty, found.rowName == nil, AskingText.begins(rest),
        rest.utf8.first.map({ (0x61...0x7A).contains($0) }) ?? false
      {
        return Cut(
          start: 0, end: bytes.count, answer: bytes.count, label: text(bytes, whole), found: found,
          hasMark: false)
      }
      let shape = labels.index.shape(of: Passage(text: rest, place: .paragraph(1)))
      let suits = found.meanings.contains { meaning in
        meaning.fields.contains { field in
          let type = labels.index.definition.fields[field].type
          return shape.contains(.placeholder) || shape.suits(type) > (type == .text ? -8 : 1)
        }
      }
      guard found.rowName != nil || suits && !found.meanings.isEmpty else { return nil }
      return Cut(start: 0, end: offset, answer: answer, label: label, found: found)
    }
    return nil
  }

  /// A first line that is a label, with its answer in the lines after it.
  private static func firstLineCut(
    _ bytes: [UInt8], _ passage: Passage, _ labels: LabelReader
  ) -> Cut? {
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let label = text(bytes, trimmed(bytes, 0..<end))
    let found = labels.read(label)
    guard found.isLabel, found.rowName == nil else { return nil }
    return Cut(
      start: 0, end: end, answer: end + 1, label: label, found: found, isLine: true)
  }

  /// Whether a plain paragraph is a label though nothing marks it as one: its whole text is one.
  private static func isAlone(_ found: LabelReader.Found, _ label: String) -> Bool {
    found.meanings.contains { $0.confidence == .exact || $0.fit > Weights.Words.leastOfLine }
      || found.rowName != nil
  }

  private static func isShort(_ label: String) -> Bool {
    label.utf8.count <= 60 && label.split(separator: " ").count <= 8
  }

  /// Labels further on in the line: after a tab, a run of spaces, a bar or a line break, or of the
  /// same part of the form as the first.
  private static func findFurther(
    _ bytes: [UInt8], _ labels: LabelReader, _ cuts: inout [Cut]
  ) {
    for mark in marks(bytes, from: cuts[0].answer) {
      guard let last = cuts.last, mark > last.answer else { continue }
      let isLeader = leader(bytes, at: mark) != nil
      let before = cuts.count
      for start in wordStarts(bytes, before: mark, notBefore: last.answer) {
        let label = text(bytes, start..<mark + (bytes[mark] == 0x3F ? 1 : 0))
        let found = labels.read(label)
        guard !found.meanings.isEmpty,
          isParted(bytes, at: start)
            || !isLeader && isCapital(bytes[start]) && isKin(found, last.found, labels.index)
              && start - last.answer <= 48
        else { continue }
        cuts.append(
          Cut(
            start: start, end: mark, answer: answerStart(bytes, after: mark), label: label,
            found: found))
        break
      }
      if cuts.count == before, bytes[mark] == 0x3A,
        let start = gapEnd(bytes, before: mark, notBefore: last.answer)
      {
        // A label nobody knows still ends the answer before it.
        let label = text(bytes, start..<mark)
        cuts.append(
          Cut(
            start: start, end: mark, answer: mark + 1, label: label,
            found: labels.readLike(label, inTable: false)))
      }
    }
  }

  /// Where a label begins after a tab or a wide gap, with its answer before the gap.
  private static func gapEnd(_ bytes: [UInt8], before mark: Int, notBefore start: Int) -> Int? {
    for offset in stride(from: mark - 1, to: max(start, mark - 60), by: -1)
    where isCapital(bytes[offset]) && isGap(bytes[offset - 1]) && isParted(bytes, at: offset)
      && !isBehindComma(bytes, at: offset)
    {
      let isFirst = trimmed(bytes, start..<offset).isEmpty
      return isFirst || bytes[offset - 1] == 0x5F || bytes[offset - 1] == 0x0A ? nil : offset
    }
    return nil
  }

  /// Whether a comma and one blank stand before a place, as before the date of "Reading test, September 2020: 28%".
  private static func isBehindComma(_ bytes: [UInt8], at start: Int) -> Bool {
    start > 1 && bytes[start - 1] == 0x20 && bytes[start - 2] == 0x2C
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Where a mark ends: a line to write on is one mark, and a full-width colon has three bytes.
  private static func markEnd(_ bytes: [UInt8], _ mark: Int) -> Int {
    leader(bytes, at: mark) ?? mark + (bytes[mark] == 0xEF ? 3 : 1)
  }

  /// Where an answer begins after the mark that closes its label, which may be two: "What worked?: …".
  private static func answerStart(_ bytes: [UInt8], after mark: Int) -> Int {
    let end = markEnd(bytes, mark)
    return end < bytes.count && bytes[end] == 0x3A ? end + 1 : end
  }

  private static func isKin(
    _ one: LabelReader.Found, _ other: LabelReader.Found, _ index: LabelIndex
  ) -> Bool {
    func sections(_ found: LabelReader.Found) -> Set<String> {
      Set(found.meanings.flatMap(\.fields).map { index.definition.fields[$0].section })
    }
    return !sections(one).isDisjoint(with: sections(other))
  }
}

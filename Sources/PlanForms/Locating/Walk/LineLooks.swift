import Documents

/// What the looks of a document's lines mean, told from those whose meaning is known.
///
/// One author sets each question as a heading of the third level.  Where the questions that are known are set so,
/// those that are not known are too.
struct LineLooks: Sendable {
  /// The heading levels at which questions stand with their answers below.
  private(set) var askingLevels: Set<Int> = []
  /// What tells questions where nothing is set apart.
  private(set) var plain = PlainQuestions()

  /// Whether lines with a number in two parts hold a label and its answer: "1.4 Chair: Mrs Example".
  private(set) var areLinesNumbered = false
  /// Whether lines hold a label and its answer with dots between them.
  ///
  ///     Chair ............ Mrs Example
  private(set) var areLinesRuled = false

  /// Whether the questions among the lines have their answers below throughout.
  ///
  /// What stands behind a question's mark is help then: "What are your actions? One line for each."
  private(set) var areAnsweredBelow = false

  /// So many known questions make a level one of questions.
  private static let leastQuestions = 3

  init() {}

  init(_ surface: Surface, _ labels: LabelReader) {
    var headings: [Int: (asked: Int, all: Int)] = [:]
    let lines = surface.pieces.filter { !$0.isBlankLine }
    for (number, piece) in lines.enumerated() {
      guard case .line(let line) = piece, !line.isTitle else { continue }
      let below = number + 1 < lines.count ? lines[number + 1].plainLine : nil
      if let level = line.headingLevel {
        let isAsked = below != nil && Self.asks(line.passage, labels)
        headings[level, default: (0, 0)].all += 1
        if isAsked { headings[level, default: (0, 0)].asked += 1 }
      }
    }
    plain = PlainQuestions(lines.compactMap(\.line), labels)
    areLinesNumbered = Self.closesKnown(lines, labels, at: Self.endOfNumberedLabel)
    areLinesRuled = Self.closesKnown(lines, labels, at: Self.endOfRuledLabel)
    areAnsweredBelow = Self.answersBelow(lines, labels)
    askingLevels = Set(
      headings.filter { $1.asked >= Self.leastQuestions && $1.asked * 2 >= $1.all }.keys)
  }

  /// Whether known questions stand over their answers, and none has an answer behind its mark.
  private static func answersBelow(_ lines: [Surface.Piece], _ labels: LabelReader) -> Bool {
    var known = 0
    for (number, piece) in lines.enumerated() {
      guard let line = piece.plainLine, let question = question(in: line.passage, labels) else {
        continue
      }
      let below = number + 1 < lines.count ? lines[number + 1] : nil
      if mayAnswer(below, question.found, labels) {
        if question.rest.isEmpty { known += 1 }
      } else if !question.rest.isEmpty, !GuidanceText.saysHow(question.rest) {
        return false
      }
    }
    return known >= leastQuestions
  }

  /// Whether a piece may answer the question above it: a line that asks nothing, or a table where the question asks
  /// for what makes a row one.
  private static func mayAnswer(
    _ piece: Surface.Piece?, _ asked: LabelReader.Found, _ labels: LabelReader
  ) -> Bool {
    switch piece {
    case .grid: asked.meanings.contains { $0.fields.contains(where: labels.index.isAnchor) }
    case .line: piece?.plainLine.map { question(in: $0.passage, labels) == nil } ?? false
    case nil: false
    }
  }

  /// Where a known question ends that a line begins with, in UTF-8 offsets, and what stands behind it.
  static func question(
    in line: Passage, _ labels: LabelReader
  ) -> (end: Int, rest: String, found: LabelReader.Found)? {
    // Most lines have no mark.
    guard line.text.utf8.contains(0x3F) else { return nil }
    let text = Array(line.text.utf8)
    guard let mark = text.prefix(LabelReader.longestLabel).firstIndex(of: 0x3F),
      case let found = labels.readWhole(LabelledParts.text(text, 0..<mark + 1)), found.isLabel
    else { return nil }
    let rest = LabelledParts.trimmed(text, mark + 1..<text.count)
    return (mark + 1, LabelledParts.text(text, rest), found)
  }

  /// Whether a sign closes the labels of three known lines and more.
  private static func closesKnown(
    _ lines: [Surface.Piece], _ labels: LabelReader, at endOfLabel: ([UInt8]) -> Int?
  ) -> Bool {
    var known = 0
    for case .line(let line) in lines where line.headingLevel == nil {
      let text = Array(line.passage.text.utf8)
      guard let end = endOfLabel(text),
        labels.read(String(decoding: text[..<end], as: UTF8.self)).isLabel
      else { continue }
      known += 1
      if known == leastQuestions { return true }
    }
    return false
  }

  /// Where the dots or the line begin, of four signs or more, behind the label of a line.
  static func endOfRuledLabel(_ text: [UInt8]) -> Int? {
    let line = text.prefix(LabelReader.longestLabel).prefix { $0 != 0x0A }
    return line.indices.dropFirst().first { offset in
      // A full stop, a low line, or the first byte of an ellipsis.
      let byte = line[offset]
      guard byte == 0x2E || byte == 0x5F || byte == 0xE2 else { return false }
      return LabelledParts.leader(text, at: offset).map { $0 - offset > 3 } ?? false
    }
  }

  /// Where the label of a line ends, by the sign that closes those of other lines; nil where none does.
  func endOfLabel(_ text: String) -> Int? {
    guard areLinesNumbered || areLinesRuled else { return nil }
    let text = Array(text.utf8)
    let numbered = areLinesNumbered ? Self.endOfNumberedLabel(text) : nil
    return numbered ?? (areLinesRuled ? Self.endOfRuledLabel(text) : nil)
  }

  /// Where the colon stands behind the label of a line that begins with a number in two parts: "4.1 Plan agreed: Yes".
  static func endOfNumberedLabel(_ text: [UInt8]) -> Int? {
    let number = text.prefix { $0 != 0x20 && $0 != 0x09 }
    guard number.count < text.count, number.count <= 5,
      let mark = text.prefix(LabelReader.longestLabel).firstIndex(of: 0x3A),
      !text[..<mark].contains(0x0A)
    else { return nil }
    let parts = number.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isNumber =
      parts.count == 2
      && parts.allSatisfy { part in
        (1...2).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
      }
    return isNumber ? mark : nil
  }

  /// Whether a heading is a question of the form, and not the heading of a part.
  private static func asks(_ passage: Passage, _ labels: LabelReader) -> Bool {
    guard passage.text.utf8.count <= LabelReader.longestLabel else { return false }
    let found = labels.readWhole(passage.text)
    return !found.meanings.isEmpty && found.rowName == nil
      && labels.index.headings[found.text.words] == nil
  }
}

extension Surface.Piece {
  /// The line, where it is one of the document's text.
  fileprivate var line: Line? {
    if case .line(let line) = self, !line.isTitle { line } else { nil }
  }

  /// The line, where it is none of the headings.
  fileprivate var plainLine: Line? {
    if case .line(let line) = self, line.headingLevel == nil, !line.isTitle { line } else { nil }
  }
}

extension FormWalk {
  /// A heading as the question that it is, set in bold; nil for one that heads a part or a table.
  func question(_ line: Line) -> Passage? {
    guard let level = line.headingLevel, looks.askingLevels.contains(level), !isOverGrid else {
      return nil
    }
    let found = labels.read(line.passage.text)
    guard found.rowName == nil, index.headings[LabelText(line.passage.text).words] == nil else {
      return nil
    }
    return line.passage.inBold
  }

  /// A line's question without the help behind it, where the form's questions have their answers below.
  mutating func withoutHelp(_ line: Line) -> Line {
    guard looks.areAnsweredBelow, line.headingLevel == nil, !line.isTitle,
      let question = LineLooks.question(in: line.passage, labels), !question.rest.isEmpty,
      GuidanceText.saysHow(question.rest)
    else { return line }
    var asked = line
    asked.passage = line.passage.slice(0..<question.end)
    loose.append(line.passage.slice(question.end..<line.passage.text.utf8.count))
    return asked
  }

  /// Whether a line under a question only helps to answer it.
  func isHelpBelow(_ passage: Passage) -> Bool {
    guard let pending, !pending.hasText, pending.listed.isEmpty, pending.isStyled || pending.isBold
    else { return false }
    return Self.beginsExample(passage.text)
  }

  /// "For example a number of days": what a form says of an answer, and no answer says of itself.
  private static func beginsExample(_ text: String) -> Bool {
    let words = LabelFolding.fold(text)
    return ["for example ", "e g ", "eg ", "e.g "].contains { words.hasPrefix($0) }
  }
}

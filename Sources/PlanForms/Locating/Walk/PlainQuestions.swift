import Documents

/// Whether a document's questions stand in plain lines, told from those that are known.
///
/// Many a form loses its looks on the way, in an e-mail or in another program.  What is left to tell a
/// question from an answer are its number, its question mark, and that known questions stand alone in
/// lines of their own.
struct PlainQuestions: Sendable {
  /// Whether the lines with a number of their own are the form's questions and the headings of its
  /// parts.
  private(set) var areNumbered = false
  /// Whether known questions stand in plain lines over their answers.
  private(set) var standOverAnswers = false

  /// Whether the lines that three points end are the form's questions: "The name of your chair …".
  private(set) var endInPoints = false

  private static let leastNumbers = 4
  private static let leastKnown = 2
  private static let leastQuestions = 3
  static let longestQuestion = 160

  init() {}

  init(_ lines: [Line], _ labels: LabelReader) {
    var numbers: [Int] = []
    var known = (numbered: 0, overAnswers: 0)
    var pointed = (all: 0, known: 0)
    var wasQuestion = false
    for line in lines where line.passage.text.utf8.count <= Self.longestQuestion {
      let number = Self.number(of: line.passage)
      if let number { numbers.append(number) }
      let isQuestion = !line.passage.isBold && labels.readWhole(line.passage.text).isLabel
      if number != nil, isQuestion || labels.index.heading(LabelText(line.passage.text)) != nil {
        known.numbered += 1
      }
      if Self.endsInPoints(line.passage.text) {
        pointed.all += 1
        if isQuestion { pointed.known += 1 }
      }
      if wasQuestion, !isQuestion, !line.passage.isBold, line.headingLevel == nil {
        known.overAnswers += 1
      }
      wasQuestion = isQuestion && line.headingLevel == nil
    }
    // A list within an answer would begin at one again.
    areNumbered =
      numbers.count >= Self.leastNumbers && known.numbered >= Self.leastKnown
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    standOverAnswers = known.overAnswers >= Self.leastQuestions
    endInPoints = pointed.all >= Self.leastNumbers && pointed.known >= Self.leastKnown
  }

  static func endsInPoints(_ text: String) -> Bool { text.hasSuffix("…") || text.hasSuffix("...") }

  /// The number that a line begins with, as "7) Context" does; nil for others.
  static func number(of passage: Passage) -> Int? {
    if let label = passage.listLabel { return number(in: label + " ") }
    return number(in: passage.text)
  }

  private static func number(in text: String) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = text.utf8.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let mark = rest.first, mark == 0x2E || mark == 0x29,
      rest.dropFirst().first == 0x20
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension FormWalk {
  /// A plain line as the question that it is, set in bold; nil for any other line.
  ///
  /// The first line under a question is its answer, whatever it looks like, unless it is a question
  /// too and has an answer of its own: "Signed on" under "Signed (chair)".
  func plainQuestion(_ line: Line) -> Passage? {
    let passage = line.passage
    guard line.headingLevel == nil, !passage.isBold,
      passage.text.utf8.count <= PlainQuestions.longestQuestion
    else { return nil }
    if looks.plain.areNumbered, PlainQuestions.number(of: passage) != nil { return passage.inBold }
    if looks.plain.endInPoints, PlainQuestions.endsInPoints(passage.text) { return passage.inBold }
    if pending?.hasText ?? true, passage.text.hasSuffix("?") { return passage.inBold }
    guard looks.plain.standOverAnswers || pending?.hasText ?? false, isOverPlainLine,
      labels.readWhole(passage.text).isLabel
    else { return nil }
    return passage.inBold
  }

  /// A line in bold as far as the help in brackets behind it, as the question that it is: set in bold throughout.
  func helpedQuestion(_ line: Line) -> Passage? {
    let passage = line.passage
    guard line.headingLevel == nil, !passage.isBold,
      passage.text.utf8.count <= PlainQuestions.longestQuestion,
      let label = LabelReader.withoutAside(passage.text), passage.isBoldUpTo(label.utf8.count)
    else { return nil }
    return passage.inBold
  }

  /// What stands below the line, past a line left empty.
  private var below: Surface.Piece? {
    if case .line(let line)? = following, line.passage.isBlank { further } else { following }
  }

  /// Whether the next line is plain, and none of the form's labels.
  private var isOverPlainLine: Bool {
    guard case .line(let line)? = below, line.headingLevel == nil, !line.isTitle else {
      return false
    }
    return !line.passage.isBold && isAnswer(line.passage)
  }

  private var isOverLine: Bool {
    if case .line? = below { true } else { false }
  }

  /// The line below, or what stands in the box below.
  private var answerBelow: Passage? {
    switch below {
    case .line(let line): line.passage
    case .grid(let grid) where grid.isBox && !grid.cells[0].isBlank: grid.cells[0].passage
    default: nil
    }
  }

  /// A line set as a question that only its answer, the plain line below or the box, tells which it is.
  func questionOverAnswer(_ passage: Passage) -> LabelledParts.Part? {
    // What stands first of all is the form's title, unless it asks.
    guard passage.isBold, passage.text.utf8.count <= 120, let answer = answerBelow,
      !items.isEmpty || passage.text.hasSuffix("?"),
      index.heading(LabelText(passage.text)) == nil
    else { return nil }
    let known = labels.read(passage.text)
    let chosen = answer.isBold ? nil : labels.chosen(known, by: answer)
    guard chosen != nil || isOverPlainLine || !isOverLine else { return nil }
    let found = chosen ?? labels.readLike(passage.text, answeredBy: answer)
    guard !found.meanings.isEmpty else { return nil }
    let end = passage.text.utf8.count
    return LabelledParts.Part(
      label: passage.text, found: found, answer: passage.slice(end..<end), hasMark: false)
  }
}

extension FormWalk {
  /// A line whose label nobody has listed, with its answer behind the sign that closes the labels of other lines.
  ///
  ///     4.1 Plan agreed by the schools (yes or no): Yes
  ///     Sum allotted to you ......... £5,000
  func closedLine(_ passage: Passage) -> LabelledParts.Part? {
    guard let mark = looks.endOfLabel(passage.text) else { return nil }
    let bytes = Array(passage.text.utf8)
    let label = passage.slice(LabelledParts.trimmed(bytes, 0..<mark))
    let start = bytes[mark] == 0x3A ? mark + 1 : mark
    let answer = passage.slice(LabelledParts.trimmed(bytes, start..<bytes.count))
    guard !answer.isBlank else { return nil }
    return LabelledParts.Part(
      label: label.text, found: labels.readLike(label.text, answeredBy: answer), answer: answer,
      hasMark: true)
  }
}

extension Passage {
  /// The passage with all its letters bold.
  var inBold: Passage {
    var passage = self
    if !isBold { passage.marks.append(Annotation(.bold, 0..<text.utf8.count)) }
    return passage
  }
}

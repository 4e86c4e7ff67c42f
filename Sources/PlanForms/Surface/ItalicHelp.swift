import Documents

/// Help that a form's author sets in italics in lines of its own under the questions.
///
///     | **Chair**             | **Chair's email**           |
///     | _Your full name._     | _The one you look at most._ |
///     | Mrs A. Chair          | head@oak.example            |
///
/// It is told once for the whole form and taken out before anything is read, so that what reads labels, rows of
/// questions and boxes meets questions alone.  Italics may as well be the hand in which a form is answered, under
/// each question in its own cell; there is no place for the answer behind them then.
struct ItalicHelp {
  /// Questions with lines in italics under them and the answer behind those: they show how a form sets its help.
  private var telling: Set<String> = []
  /// Those with a place for the answer that nobody has filled in.
  private var open: Set<String> = []
  /// Those whose lines in italics may be their answers.
  private var answered: Set<String> = []

  private static let leastTelling = 3

  init(of surface: Surface) {
    for case .grid(let grid) in surface.pieces where grid.sheet == nil {
      for cell in grid.cells { note(cell, in: grid) }
    }
    let pieces = surface.pieces.filter { !$0.isBlankLine }
    for number in pieces.indices.dropFirst() {
      let below = number + 1 < pieces.count ? pieces[number + 1] : nil
      note(pieces[number], under: pieces[number - 1], over: below)
    }
    for number in pieces.indices where pieces[number].lineParted != nil {
      note(behind: pieces[number], over: number + 1 < pieces.count ? pieces[number + 1] : nil)
    }
  }

  /// Whether italics are help in this form.
  var isManner: Bool {
    let all = telling.count + open.count
    return answered.isEmpty && !telling.isEmpty
      || all >= Self.leastTelling && all >= answered.count * 2
  }

  private mutating func note(_ cell: Grid.Cell, in grid: Grid) {
    // "Action 1" over a title in italics is answered by it.
    guard let parts = cell.passage.partedAtItalics, LabelText(parts.lead.text).ordinal == nil
    else { return }
    guard parts.rest.isBlank else {
      telling.insert(parts.lead.text)
      return
    }
    let places = Self.places(beside: cell, led: parts.lead, in: grid)
    if places.contains(where: { !$0.isBlank }) {
      telling.insert(parts.lead.text)
    } else if !places.isEmpty {
      open.insert(parts.lead.text)
    } else {
      answered.insert(parts.lead.text)
    }
  }

  /// The cells beside and below that may hold the answer: blank ones, and those neither set as the question is nor
  /// with italics of their own.
  private static func places(
    beside cell: Grid.Cell, led lead: Passage, in grid: Grid
  ) -> [Grid.Cell] {
    let own = grid.rows.firstSorted { $0.number >= cell.row }
    let beside = grid.cell(row: own, column: cell.columns.upperBound)
    let below = grid.cell(row: own + max(1, cell.rowSpan), column: cell.column)
    return [beside, below].compactMap { $0.map { grid.cells[$0] } }.filter { other in
      other.isBlank
        || other.passage.partedAtItalics == nil && !other.passage.isItalic
          && (other.isBold != lead.isBold || other.fill != cell.fill)
    }
  }

  /// Notes what stands in italics behind a question on its own line.
  private mutating func note(behind question: Surface.Piece, over below: Surface.Piece?) {
    guard let lead = question.asking?.text else { return }
    switch below {
    case .grid(let grid) where grid.isBox && !grid.cells[0].passage.isItalic:
      if grid.cells[0].isBlank { open.insert(lead) } else { telling.insert(lead) }
    case .line(let line) where below?.asking == nil && !line.passage.isItalic && !line.isTitle:
      telling.insert(lead)
    case .line, .grid, nil: answered.insert(lead)
    }
  }

  /// Notes a line in italics under a heading or a bold line.
  private mutating func note(
    _ line: Surface.Piece, under above: Surface.Piece, over below: Surface.Piece?
  ) {
    guard let question = above.asking, line.isItalicLine else { return }
    switch below {
    case .grid(let grid) where grid.isBox:
      if grid.cells[0].isBlank {
        open.insert(question.text)
      } else if !grid.cells[0].passage.isItalic {
        telling.insert(question.text)
      }
    case .grid: break
    case .line(let line):
      // Under the next question, set as this one, the line in italics may be this one's answer; under a heading it
      // introduces a part.
      if below?.asking != nil {
        if line.headingLevel == above.headingLevel { answered.insert(question.text) }
      } else if !line.passage.isItalic {
        telling.insert(question.text)
      }
    case nil: answered.insert(question.text)
    }
  }
}

extension Surface {
  /// Takes out the help in italics under questions, where that is the form's manner.
  mutating func dropItalicHelp() {
    guard ItalicHelp(of: self).isManner else { return }
    var isUnderQuestion = false
    pieces.removeAll { piece in
      guard !piece.isBlankLine else { return false }
      guard isUnderQuestion, piece.isItalicLine, case .line(let line) = piece else {
        isUnderQuestion = piece.asking != nil
        return false
      }
      help.append(line.passage)
      return true
    }
    for number in pieces.indices {
      switch pieces[number] {
      case .line(var line):
        guard let parts = pieces[number].lineParted else { continue }
        line.passage = parts.lead
        help.append(parts.help)
        pieces[number] = .line(line)
      case .grid(var grid):
        guard grid.sheet == nil else { continue }
        help += grid.dropItalicHelp()
        pieces[number] = .grid(grid)
      }
    }
  }
}

extension Grid {
  /// Leaves the lines in italics under the questions of a document's table out of its cells, and gives them back.
  fileprivate mutating func dropItalicHelp() -> [Passage] {
    cells.indices.compactMap { number in
      guard let parts = cells[number].passage.partedAtItalics else { return nil }
      var kept = parts.lead
      if !parts.rest.isBlank { kept.append(parts.rest) }
      cells.keep(kept, of: number)
      return parts.help
    }
  }
}

extension Surface.Piece {
  fileprivate var headingLevel: Int? {
    if case .line(let line) = self { line.headingLevel } else { nil }
  }

  /// The heading or the bold line that may ask what stands below; nil for other pieces.
  fileprivate var asking: Passage? {
    guard case .line(let line) = self, !line.isTitle, !line.passage.isItalic else { return nil }
    if line.headingLevel != nil || line.passage.isBold { return line.passage }
    return lineParted?.lead
  }

  /// A line of a question in bold and nothing but italics behind it.
  fileprivate var lineParted: (lead: Passage, help: Passage)? {
    guard case .line(let line) = self, !line.isTitle, let parts = line.passage.partedAtItalics,
      parts.rest.isBlank, parts.lead.isBold
    else { return nil }
    return (parts.lead, parts.help)
  }

  /// Whether it is a line in italics, and no heading.
  fileprivate var isItalicLine: Bool {
    guard case .line(let line) = self else { return false }
    return line.headingLevel == nil && !line.isTitle && line.passage.isItalic
      && line.passage.tags.isEmpty
  }
}

extension Passage {
  /// The plain line that a passage begins with, the lines in italics under it, and what follows; nil where it has no
  /// such lines.
  ///
  /// Behind a question in bold italics may stand on its own line, too.
  /// A longer line is no question, and what is answered in several lines may hold some in italics.  A control or a form
  /// field with a tag is there to be filled in, and no help.
  var partedAtItalics: (lead: Passage, help: Passage, rest: Passage)? {
    guard marks.contains(where: { $0.kind == .italic }) else { return nil }
    let bytes = Array(text.utf8)
    let line = bytes.firstIndex(of: 0x0A) ?? bytes.count
    let first = endOfQuestion(in: bytes[..<line]) ?? line
    guard first > 0, first <= Self.longestLead, !isItalic(in: 0..<first) else { return nil }
    var (start, stop) = (line + 1, line)
    while start < bytes.count {
      let line = start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count)
      guard Self.isBlank(bytes[line]) || isAllItalic(line, of: bytes) else { break }
      stop = line.upperBound
      start = line.upperBound + 1
    }
    let help = slice(min(first + 1, stop)..<stop)
    let rest = slice(min(stop + 1, bytes.count)..<bytes.count)
    guard !help.isBlank, help.tags.isEmpty, !rest.isItalic(in: 0..<rest.text.utf8.count) else {
      return nil
    }
    return (slice(0..<first), help, rest)
  }

  /// Where the question in bold ends that a line begins with, and italics follow up to the line's end.
  ///
  ///     **How much is it?** _See your letter._
  private func endOfQuestion(in line: ArraySlice<UInt8>) -> Int? {
    guard let bold = marks.first(where: { $0.kind == .bold && $0.range.lowerBound == 0 }),
      case let end = bold.range.upperBound, end < line.count,
      let start = line[end...].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      // Help is said in sentences or in brackets, and a name in neither.
      let last = line.last(where: { $0 != 0x20 && $0 != 0x09 }), Self.closing.contains(last),
      isAllItalic(start..<line.endIndex, of: Array(line))
    else { return nil }
    return end
  }

  /// A full stop, an exclamation mark, a closing bracket.
  private static let closing: Set<UInt8> = [0x2E, 0x21, 0x29]

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether any letter of a stretch is in italics.
  private func isItalic(in range: Range<Int>) -> Bool {
    marks.contains { $0.kind == .italic && !$0.range.clamped(to: range).isEmpty }
  }

  /// Whether a line is in italics from its first sign to its last.
  private func isAllItalic(_ line: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard let first = bytes[line].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      let last = bytes[line].lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return false }
    return marks.contains {
      $0.kind == .italic && $0.range.lowerBound <= first && $0.range.upperBound > last
    }
  }

  /// A longer first line, in bytes, is no question.
  private static let longestLead = 160
}

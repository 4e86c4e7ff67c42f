import Documents

/// Walks a document once, in order, and notes every labelled place and every table of the form.
///
/// Nothing is decided here that needs the whole form: a bare "Date" is noted with all it may mean,
/// and settled later beside its neighbours.
struct FormWalk {
  /// What was met, in document order.
  enum Item: Sendable {
    case spot(Spot)
    case table(FoundTable)
  }

  let index: LabelIndex
  var labels: LabelReader
  var context = PartContext()
  var items: [Item] = []
  /// Sums under the totals of tables, and what the title names: they answer a question only where
  /// nothing else does.
  var rests: [Spot] = []
  /// The choices that lines above all questions name, by the question.
  var titled: [Int: String] = [:]
  /// Text that belongs to no question.
  var loose = LooseTexts()
  /// Labels that look like questions but that the definition does not know.
  var unknown = LooseTexts()
  /// Labels nobody knows of the row whose heading is open, with their answers.
  var unnamed: [Unnamed] = []
  /// Labels nobody knows anywhere else, with their answers, which may tell what they ask.
  var strange: [Unnamed] = []
  /// Those of them that names told.
  var named: [Spot] = []
  /// Texts with an empty cell beside them, of which only an answer would tell what they ask.
  var blank: [Unnamed] = []
  var block = 0
  /// A label that waits for the text below it.
  var pending: Pending?
  /// The row of a parent table that the last heading opened, for the tables below it.
  var rowHeading: FoundTable.RowHeading?
  var rowHeadings = 0
  /// Whether a table has followed that heading; headings without one only list the rows.
  var hasTableBelow = true
  /// The heading whose rows the headings below it may list.
  var listing: Listing?
  /// The row that the last label named before what it asked: "Action 1: cost".
  var openPrefix: String?
  /// The letters of the parts whose questions were known by codes.
  var codedParts: Set<String> = []
  /// The level of the line being read: 1 to 9 for headings, 10 for other lines.
  var level = 10
  /// How many answers on sheets stood right beside their labels, and how many further off.
  var besides = (adjacent: 0, apart: 0)
  /// Whether boxes answer the questions over them.
  var boxesAnswer = false
  /// How the sheet's questions are set that stand over boxes.
  var boxLooks: Set<BoxLook> = []
  /// Whether empty rows part what stands on the sheet.
  var gapsPart = true
  /// Whether a table of boxes, each with its question, was met.
  var hasBoxes = false
  /// The columns to tick in that stand over the row being read.
  var ticks: TickColumns?
  /// What comes after the line being read.
  var following: Surface.Piece?
  /// The same but for a blank line or two.
  var further: Surface.Piece?
  /// The table noted last, as long as nothing but page numbers has followed it.
  var lastTable: TableRegion?
  /// What the looks of the document's lines mean.
  var looks = LineLooks()
  /// In which manner its tables of two rows ask.
  var blockManner = BlockManner([])
  /// The lines that stand before all questions.
  var opening: Set<String> = []
  /// How many lines so far hold a label in bold letters and its answer.
  var labelledLines = 0
  /// How many passages were seen to hold the form's own headings.
  var headingsMet = 0

  struct Pending {
    var spot: Spot
    var isHeading: Bool
    var isBold = false
    /// Whether it is set as a heading.
    var isStyled = false
    /// The level of the heading that it is, 10 of others.
    var level = 10
    /// Whether a mark or bold letters show that it asks.
    var isAsked = false
    var hasText = false
    /// The words that wait, where nobody knows them.
    var strange: Passage?
    /// The rows that the paragraphs below are, where each is one of its own.
    var listed: [Spot] = []
  }

  init(_ index: LabelIndex) {
    self.index = index
    labels = LabelReader(index)
  }

  mutating func walk(_ surface: Surface) {
    labels.ownRowNouns = OwnRowNouns(surface, labels).tables
    looks = LineLooks(surface, labels)
    blockManner = blockManner(of: surface)
    boxesAnswer = boxesAnswer(in: surface)
    for (number, piece) in surface.pieces.enumerated() {
      following = number + 1 < surface.pieces.count ? surface.pieces[number + 1] : nil
      further = surface.pieces.dropFirst(number + 1).prefix(3).first { !$0.isBlank }
      switch piece {
      case .line(let line): read(line)
      case .grid(let grid) where isOfBlocks(grid): read(grid)
      case .grid(let grid):
        boxLooks = boxLooks(of: grid)
        gapsPart = !asksBelow(grid)
        block += 1
        read(grid)
        block += 1
      }
    }
    settlePending()
    settleUnnamed()
    nameRows()
    askBlank()
    loose += surface.help
    loose += surface.asides.filter { isWritten($0) }
    for (name, passage) in surface.names {
      guard let field = index.fieldTagged(name), index.tableOfField[field] == nil else { continue }
      add(spot(tagged: field, label: name, answer: passage))
    }
  }

  /// Whether text beside the form was written by somebody, and is not the form's own: its title, a
  /// heading, a label, a page number.
  private func isWritten(_ passage: Passage) -> Bool {
    guard !passage.isBlank else { return false }
    // A text too long for a label is none of the form's own.
    guard passage.text.utf8.count <= LabelReader.longestLabel else { return true }
    let found = labels.read(passage.text)
    guard !found.isLabel else { return false }
    let label = found.text.isEmpty ? LabelText(passage.text) : found.text
    return !isPageNumber(label.words.utf8.span) && index.headings[label.words] == nil
      && label.words != index.titleWords
  }

  mutating func read(_ whole: Line) {
    let line = withoutHelp(whole)
    guard !line.passage.isBlank else {
      if !line.passage.tags.isEmpty { _ = readTagged(line.passage) }
      return
    }
    let words = LabelText(line.passage.text).words
    if isRunning(words, line) { return loose.append(line.passage) }
    if !isPageNumber(words.utf8.span) { lastTable = nil }
    if items.isEmpty, words.utf8.contains(0x20), !labels.read(line.passage.text).isLabel {
      opening.insert(words)
    }
    level = line.headingLevel ?? 10
    if line.isTitle {
      settlePending()
      block += 1
      rowHeading = nil
      hasTableBelow = true
      enterHeading(line.passage, isSheet: true)
      readRowName(of: line.passage)
    } else if line.headingLevel != nil, readListed(line.passage) {
      // A row of the heading above.
    } else if let question = question(line) ?? plainQuestion(line) ?? helpedQuestion(line) {
      readLine(question, isHeading: false)
    } else {
      readLine(line.passage, isHeading: line.headingLevel != nil)
    }
    level = 10
  }

  /// Notes a spot; the places of a part shown as an example are not the form's own.
  mutating func add(_ spot: Spot) {
    guard !context.isExample else {
      if !spot.answer.isBlank { loose.append(spot.answer) }
      return
    }
    // "June 2021" over the columns of a sheet asks for no score of that month.
    if spot.answer.isBlank, LabelWords.isMonthAlone(spot.label) { return }
    items.append(.spot(spot))
  }

  /// Reads a paragraph, or a cell that is no label of a cell beside it.
  mutating func readLine(_ passage: Passage, isHeading: Bool) {
    if let pending, !isHeading, passage.tags.isEmpty,
      labels.mayOffer(pending.spot.meanings, passage.text), answerPending(passage)
    {
      return
    }
    if isHeading || passage.isBold, let (part, row) = partedAtRowName(passage) {
      readLine(part, isHeading: true)
      return readLine(row, isHeading: isHeading)
    }
    readTitle(passage)
    if items.isEmpty, isTitle(passage, isHeading: isHeading) {
      settlePending()
      enterHeading(passage)
      if !isHeading { loose.append(passage) }
      return
    }
    if readTagged(passage) || readTicked(passage) { return }
    if !isHeading, isHelpBelow(passage) {
      loose.append(passage)
      return
    }
    if !isHeading, opensPart(passage) {
      settlePending()
      block += 1
      enterHeading(passage)
      if !waitsBelow(passage) { loose.append(passage) }
      return
    }
    var parts = LabelledParts.split(passage, labels, isHeading: isHeading)
    if parts.isEmpty, !isHeading {
      if let part = questionOverAnswer(passage) ?? closedLine(passage) { parts = [part] }
    }
    if parts.count == 1 { parts[0].found = ownQuestions(parts[0].found) }
    // "Area Network: proposal" is a title; names and amounts do not begin in lower case.
    if isHeading, parts.count == 1, parts[0].found.rowName == nil,
      parts[0].answer.text.unicodeScalars.first?.properties.isLowercase ?? false
    {
      parts = []
    }
    if !isHeading, parts.first.map({ $0.label.utf8.contains(0x2E) }) ?? true,
      let (sentence, rest) = partedBeforeLabels(passage)
    {
      loose.append(sentence)
      return readLine(rest, isHeading: false)
    }
    if parts.isEmpty {
      if level < 10, helpsPending(passage) {
        loose.append(passage)
      } else if isHeading {
        settlePending()
        block += 1
        enterHeading(passage)
        closeRowHeading()
        if !opensPart(passage) || !waitsBelow(passage) { waitStrange(passage, isHeading: true) }
      } else if !answerPending(passage) {
        keepStrange(passage)
        loose.append(passage)
        waitStrange(passage, isHeading: false)
      }
      return
    }
    if !isHeading, parts.count == 1, isPlainAnswer(passage, parts[0]), answerPending(passage) {
      return
    }
    if !isHeading, isMailHeader(parts) {
      settlePending()
      loose.append(passage)
      return
    }
    dropPending(beforeRow: parts[0].found.rowName?.table)
    dropPending(beforeSame: parts[0])
    settlePending()
    var stageAsked: StageID?
    if parts.count == 1, parts[0].hasMark, !parts[0].answer.isBlank, !passage.isBold,
      passage.isBoldUpTo(1)
    {
      labelledLines += 1
    }
    if parts.count == 1 {
      parts[0] = readRowName(parts[0])
      let asked = askedOfRow(&parts[0])
      // What is asked of a row says at which stage it is named.
      stageAsked = asked.first?.found.meanings.first.map {
        index.definition.fields[$0.fields[0]].stage
      }
      parts += asked
    }
    // "What are you going to do? For each action please put who it is for.", and over a box whatever is all in
    // brackets: "Which priority does it serve? (give the number)".
    if let last = parts.last,
      GuidanceText.isInstruction(last.answer.text)
        || isBeforeBox && GuidanceText.isInBrackets(last.answer.text)
    {
      loose.append(last.answer)
      parts[parts.count - 1].answer.text = ""
      parts[parts.count - 1].answer.marks = []
    }
    if isHeading {
      block += 1
      // "Actions for 2021-22" is a question set as a heading, and opens no part "Actions"; over a
      // table it opens one, as "Evaluation – June 2021" does.
      if parts[0].found.meanings.isEmpty || isKnownHeading(parts[0].found)
        || isOverGrid && (index.heading(LabelText(passage.text)) != nil || !isOverBox)
      {
        enterHeading(passage)
      }
      if parts[0].found.rowName == nil { closeRowHeading() }
    }
    for (number, part) in parts.enumerated() {
      var context = context
      if number == 0, let stageAsked { context.stage = stageAsked }
      var spot = Spot(
        label: part.label, meanings: part.found.meanings, rowName: part.found.rowName,
        answer: part.answer, block: block, context: context)
      if let name = part.found.rowName, index.isParent(name.table) {
        spot.heading = openHeading(name)
      }
      if number == parts.count - 1, part.answer.isBlank {
        pending = Pending(
          spot: spot, isHeading: isHeading || !part.hasMark, isBold: passage.isBold,
          isStyled: isHeading, level: level, isAsked: part.hasMark || passage.isBold)
      } else {
        add(spot)
      }
    }
  }
}

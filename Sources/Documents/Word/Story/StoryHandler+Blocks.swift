import OpenPackaging

/// Paragraphs, tables, text boxes and notes: what begins and ends.
extension StoryHandler {
  // MARK: Paragraphs

  mutating func beginParagraph(isImplied: Bool = false) throws(PackageError) {
    if paragraphState == .open { try endParagraph() }
    placeCell()
    if paragraphState == .joining {
      paragraph.properties = ParagraphProperties()
    } else {
      paragraph.reset()
      containers[lastContainer].paragraphs += 1
      controls.restart()
      fields.restartResults()
    }
    paragraph.properties.isImplied = isImplied
    paragraphState = .open
  }

  /// Text outside any paragraph, which only broken files have, gets one of its own.
  mutating func openParagraph() throws(PackageError) {
    if paragraphState != .open { try beginParagraph(isImplied: true) }
  }

  mutating func endParagraph() throws(PackageError) {
    guard paragraphState == .open else { return }
    if paragraph.properties.markIsDeleted {
      paragraphState = .joining
    } else {
      try flushParagraph()
    }
  }

  /// Before a table and at the end of a container no paragraph can go on.
  mutating func finishParagraphs() throws(PackageError) {
    switch paragraphState {
    case .closed: break
    case .open: try flushParagraph()
    case .joining:
      // All of it was deleted, mark and text.  A cell keeps its last paragraph, even empty.
      if paragraph.isEmpty, containers[lastContainer].steps.isEmpty || hasBlocks {
        paragraphState = .closed
        containers[lastContainer].paragraphs -= 1
      } else {
        try flushParagraph()
      }
    }
  }

  private var hasBlocks: Bool { !containers[lastContainer].blocks.isEmpty }

  private mutating func flushParagraph() throws(PackageError) {
    paragraphState = .closed
    for open in controls.open where open.hasContent {
      annotate(.control(open.control), from: open.start)
    }
    for field in fields.fields where !field.isInInstruction {
      if let form = field.form { annotate(.formField(form), from: field.resultStart) }
    }
    let properties = paragraph.properties
    let style = record.styles[properties.style ?? record.styles.defaultParagraphStyle]
    let label = listLabel(properties, style)
    try record.countParagraph(
      bytes: paragraph.count + (label?.utf8.count ?? 0), annotations: paragraph.annotations.count,
      part: part)
    let place = containers[lastContainer].place
    let seen = paragraph.seenFlags
    if seen.contains(.struck) { record.note(.struckThrough, at: place) }
    if seen.contains(.hidden) { record.note(.hiddenText, at: place) }
    containers[lastContainer].blocks.append(
      .paragraph(
        Paragraph(
          text: String(decoding: paragraph.text, as: UTF8.self), style: style?.name,
          headingLevel: headingLevel(properties, style), listLabel: label,
          place: place, annotations: paragraph.finishAnnotations())))
  }

  /// A paragraph's own outline level overrules its style's (17.3.1.20); 9 is body text.
  private func headingLevel(_ properties: ParagraphProperties, _ style: StyleSheet.Style?)
    -> Int?
  {
    if let own = properties.outlineLevel { return (0...8).contains(own) ? own + 1 : nil }
    if let level = style?.headingLevel { return level }
    return style?.outlineLevel.flatMap { (0...8).contains($0) ? $0 + 1 : nil }
  }

  private mutating func listLabel(_ properties: ParagraphProperties, _ style: StyleSheet.Style?)
    -> String?
  {
    if let own = properties.numbering {
      let reference = NumberingReference(
        list: own.list ?? style?.numbering?.list, level: own.level ?? style?.numbering?.level)
      return record.numberer.label(for: reference)
    }
    guard let style, let inherited = style.numbering else { return nil }
    return record.numberer.label(for: inherited, style: style.identifier)
  }

  // MARK: Tables

  mutating func beginTable() throws(PackageError) {
    placeCell()
    try finishParagraphs()
    containers[lastContainer].tables += 1
    containers[lastContainer].openTable = TableBuilder(number: containers[lastContainer].tables)
  }

  mutating func endTable() throws(PackageError) {
    try finishParagraphs()
    guard let builder = containers[lastContainer].openTable else { return }
    containers[lastContainer].openTable = nil
    guard builder.row >= 0 else {
      // Every row was deleted, and with the last the table goes (17.13.5.12).
      containers[lastContainer].tables -= 1
      return
    }
    let container = containers[lastContainer]
    let first = Place.CellStep(table: builder.number, row: 1, column: 1)
    let place = Place(.document(container.story, cells: container.steps + [first], paragraph: nil))
    containers[lastContainer].blocks.append(.table(builder.table(at: place)))
  }

  mutating func beginCell() throws(PackageError) {
    try finishParagraphs()
    try record.countCell(part: part)
    containers[lastContainer].openTable?.beginCell()
    containers.append(StoryContainer(story: containers[lastContainer].story, isPlaced: false))
  }

  /// Fixes where the open cell stands, once its properties are known.
  mutating func placeCell() {
    guard !containers[lastContainer].isPlaced, lastContainer > 0 else { return }
    let parent = lastContainer - 1
    guard let step = containers[parent].openTable?.stepIntoOpenCell() else { return }
    var steps = containers[parent].steps
    steps.append(step)
    containers[lastContainer].steps = steps
    containers[lastContainer].isPlaced = true
  }

  mutating func endCell() throws(PackageError) {
    placeCell()
    try finishParagraphs()
    guard containers.count > 1, let cell = containers.popLast() else { return }
    containers[lastContainer].openTable?.endCell(place: cell.cellPlace, blocks: cell.blocks)
  }

  mutating func dropCell() {
    paragraphState = .closed
    guard containers.count > 1 else { return }
    containers.removeLast()
    containers[lastContainer].openTable?.dropCell()
  }

  // MARK: Text boxes

  /// Sets the open paragraph aside and begins a story of its own.
  mutating func beginTextBox() throws(PackageError) -> ElementRole? {
    guard !isInInstruction else { return nil }
    contributions += 1
    let number = record.textBoxes.count + 1
    let story = Place.Story.textBox(number)
    record.textBoxes.append(
      SideStory(place: Place(.document(story, cells: [], paragraph: nil)), blocks: []))
    interrupted.append(
      Interrupted(
        paragraph: paragraph, state: paragraphState, run: run, fields: fields,
        controls: controls, textBox: number - 1))
    paragraph = ParagraphBuilder()
    paragraphState = .closed
    run = RunFormat()
    fields = FieldStack()
    controls = ControlStack()
    containers.append(StoryContainer(story: story))
    return .textBox
  }

  mutating func endTextBox() throws(PackageError) {
    try finishParagraphs()
    guard let outer = interrupted.popLast(), containers.count > 1,
      let story = containers.popLast()
    else { return }
    record.textBoxes[outer.textBox].blocks = story.blocks
    paragraph = outer.paragraph
    paragraphState = outer.state
    run = outer.run
    fields = outer.fields
    controls = outer.controls
  }

  // MARK: Notes

  /// A footnote, endnote or comment; in its part each has a story of its own.
  mutating func beginNote(_ attributes: borrowing XMLAttributes) throws(PackageError)
    -> ElementRole?
  {
    let identifier = attributes.integer(.id, .wordprocessing) ?? -1
    let kind = attributes.string(.type, .wordprocessing)
    guard containers.count == 1, let story = storyOfNote(identifier, kind: kind) else {
      return .wrapper
    }
    notes.append(
      Note(
        identifier: identifier, kind: kind,
        author: attributes.string(.author, .wordprocessing) ?? "", story: story))
    containers.append(StoryContainer(story: story))
    return .note
  }

  mutating func endNote() throws(PackageError) {
    try finishParagraphs()
    guard containers.count > 1, let story = containers.popLast(), !notes.isEmpty else { return }
    notes[notes.count - 1].blocks = story.blocks
  }
}

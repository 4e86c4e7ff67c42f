import OpenPackaging

/// Reads the stories of a word-processing document: one pass over the events of each part, no tree.
///
/// An element gets a role from its parent's role and its name (`role(of:_:)` and the tables in
/// `StoryHandler+Content` and `+Properties`), or none, and then its whole subtree is passed over.
/// Elements that nobody knows are read through, so that their text is not lost.
struct StoryHandler: XMLEventHandler {
  /// A paragraph set aside while a text box anchored in it is read.
  struct Interrupted {
    var paragraph: ParagraphBuilder
    var state: ParagraphState
    var run: RunFormat
    var fields: FieldStack
    var controls: ControlStack
    var textBox: Int
  }

  enum ParagraphState {
    case closed
    case open
    /// Its mark is deleted, so the next paragraph goes on with its text (17.13.5.15).
    case joining
  }

  /// A footnote, endnote or comment, as its part numbers it.
  struct Note {
    var identifier: Int
    /// `separator` and its like are no notes (`w:type`, 17.18.33).
    var kind: String?
    var author: String
    var story: Place.Story
    var blocks: [Block] = []
  }

  var record: StoryRecord
  /// The part's name, for errors.
  private(set) var part = ""
  /// Text stands in instructions too: a field of this part never ends (see `WordReader`).
  private var readsInstructions = false

  var roles: [ElementRole] = []
  private var skippedDepth = 0
  var containers: [StoryContainer] = []
  var paragraph = ParagraphBuilder()
  var paragraphState = ParagraphState.closed
  var interrupted: [Interrupted] = []
  var run = RunFormat()
  var fields = FieldStack()
  var controls = ControlStack()
  /// For each open `mc:AlternateContent` whether a branch has given something.
  var alternatives: [Bool] = []
  /// What was read when each open branch began.
  var contributionsBefore: [Int] = []
  /// Pieces of text, pictures and text boxes read so far.
  var contributions = 0
  var insertions = 0
  /// How the notes of this part are numbered; nil where it holds none.
  private(set) var numbering: NoteNumbering?
  var notes: [Note] = []
  private(set) var sawBody = false

  init(record: StoryRecord) {
    self.record = record
  }

  // MARK: Parts

  /// Forgets the last part and makes ready for the next.
  ///
  /// - Parameters:
  ///   - part: Its name, for errors.
  ///   - story: The story of what stands in no note.
  ///   - numbering: How the part's notes are numbered, if it is a part of notes.
  ///   - readsInstructions: Whether text inside a field's instruction is read all the same.
  mutating func begin(
    part: String, _ story: Place.Story, numbering: NoteNumbering? = nil,
    readsInstructions: Bool = false
  ) {
    self.part = part
    self.numbering = numbering
    self.readsInstructions = readsInstructions
    roles.removeAll(keepingCapacity: true)
    skippedDepth = 0
    containers = [StoryContainer(story: story)]
    paragraph.reset()
    paragraphState = .closed
    interrupted = []
    run = RunFormat()
    fields = FieldStack()
    controls = ControlStack()
    alternatives = []
    contributionsBefore = []
    insertions = 0
    notes = []
    sawBody = false
  }

  /// The blocks of the part's story.
  mutating func finish() throws(PackageError) -> [Block] {
    try finishParagraphs()
    return containers.first?.blocks ?? []
  }

  /// Whether a field was begun and never ended, and hid what followed.
  var endedInsideInstruction: Bool { fields.isInInstruction }

  /// Whether text that arrives now is a field's instruction.
  var isInInstruction: Bool { fields.isInInstruction && !readsInstructions }

  // MARK: Events

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    guard skippedDepth == 0 else {
      skippedDepth += 1
      return
    }
    if let role = try role(of: name, attributes) {
      roles.append(role)
    } else {
      skippedDepth = 1
    }
  }

  mutating func endElement(_ name: XMLName) throws(PackageError) {
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    guard let role = roles.popLast() else { return }
    try end(role)
  }

  mutating func characters(_ text: Span<UInt8>) throws(PackageError) {
    guard skippedDepth == 0, roles.last == .text else { return }
    try append(text)
  }

  private mutating func role(of name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError) -> ElementRole?
  {
    let parent = roles.last ?? .wrapper
    switch parent {
    case .wrapper, .insertion, .paragraph, .run, .table, .row, .cell, .control, .controlContent,
      .textBox, .note, .alternative:
      if case .body = name.local, case .wordprocessing = name.namespace { sawBody = true }
      return try content(name, attributes, parent: parent)
    case .alternatives: return beginAlternative(name, attributes)
    case .text, .droppedRow, .droppedCell: return nil
    case .tableGrid:
      if case .gridCol = name.local { containers[lastContainer].openTable?.addGridColumn() }
      return nil
    default:
      switch name.namespace {
      case .wordprocessing, .word2010, .word2012:
        return try property(name.local, attributes, of: parent)
      default: return nil
      }
    }
  }

  private mutating func end(_ role: ElementRole) throws(PackageError) {
    switch role {
    case .paragraph: try endParagraph()
    case .run: run = RunFormat()
    case .insertion: insertions -= 1
    case .cellProperties: placeCell()
    case .cell: try endCell()
    case .droppedCell: dropCell()
    case .row, .droppedRow: containers[lastContainer].openTable?.endRow()
    case .table: try endTable()
    case .control: endControl()
    case .textBox: try endTextBox()
    case .note: try endNote()
    case .alternatives: alternatives.removeLast()
    case .alternative: endAlternative()
    default: break
    }
  }

  /// Where what is read now stands, also between the cells of a row and before a cell is placed.
  var currentPlace: Place {
    let container = containers[lastContainer]
    if let table = container.openTable {
      return place(container.steps, table.firstStepOfRow, container.story)
    }
    guard !container.isPlaced, lastContainer > 0,
      let step = containers[lastContainer - 1].openTable?.openCellStep
    else { return container.place }
    return place(containers[lastContainer - 1].steps, step, container.story)
  }

  private func place(_ steps: [Place.CellStep], _ step: Place.CellStep, _ story: Place.Story)
    -> Place
  {
    Place(.document(story, cells: steps + [step], paragraph: nil))
  }

  /// The innermost container's index; there is always the story's own.
  var lastContainer: Int { containers.count - 1 }

  /// The story of the note that begins; nil in a part that holds no notes.
  mutating func storyOfNote(_ identifier: Int, kind: String?) -> Place.Story? {
    numbering?.story(of: identifier, kind: kind)
  }
}

package import OpenPackaging

/// Reads a word-processing package: what its author sees, block by block.
///
/// The main part comes first; what it refers to (notes, comments, headers) follows in the order of
/// the references.  The glossary document, which holds building blocks and prompts, is never read.
package enum WordReader {
  /// Reads a DOCX, DOCM, DOTX or DOTM package, transitional or strict.
  ///
  /// - Throws: What the package throws, and `tooLarge` for more cells, paragraphs or characters
  ///   than the limits allow.  A damaged part beside the main one becomes a notice.
  package static func read(_ package: OfficePackage, limits: Limits = .standard)
    throws(PackageError) -> Document
  {
    var reading = WordReading(package, limits)
    return try reading.read()
  }
}

/// One reading of one package.
struct WordReading {
  private let package: OfficePackage
  private let limits: Limits
  private var stories: StoryHandler
  private var document = Document(format: .docx)

  init(_ package: OfficePackage, _ limits: Limits) {
    self.package = package
    self.limits = limits
    stories = StoryHandler(
      record: StoryRecord(limits: limits, styles: StyleSheet(), numberer: ListNumberer()))
  }

  mutating func read() throws(PackageError) -> Document {
    let main = package.mainPart
    if let part = try package.part("styles", of: main) {
      stories.record.styles = try styles(part)
    }
    if let part = try package.part("numbering", of: main) {
      if let definitions = try numbering(part) {
        stories.record.numberer = ListNumberer(definitions)
      }
    }
    document.blocks = try story(main, .body)
    guard stories.sawBody else {
      throw .corrupt(part: main.description, detail: "no document body")
    }
    try readNotes()
    try readComments()
    document.headers = try readMargins(stories.record.headers) { .header($0) }
    document.footers = try readMargins(stories.record.footers) { .footer($0) }
    document.textBoxes = stories.record.textBoxes
    document.properties = try DocumentProperties.read(package)
    document.notices = stories.record.notices
    return document
  }

  // MARK: Stories

  /// Reads a part's story, again where the first reading shows that it must be read otherwise.
  private mutating func story(
    _ part: PartName, _ story: Place.Story, _ numbering: NoteNumbering? = nil
  ) throws(PackageError) -> [Block] {
    let before = stories.record
    func begin(_ stories: inout StoryHandler, readsInstructions: Bool = false) {
      stories.begin(
        part: part.description, story, numbering: numbering, readsInstructions: readsInstructions)
    }
    begin(&stories)
    try package.readXML(part, &stories)
    if stories.record.needsTheme, before.theme == nil {
      let theme = try theme()
      stories.record = before
      stories.record.theme = theme
      begin(&stories)
      try package.readXML(part, &stories)
    }
    if stories.endedInsideInstruction {
      // A field that never ends would hide all that follows it, which Word does not: only what
      // stands in `w:instrText` is then taken for instructions.
      let theme = stories.record.theme
      stories.record = before
      stories.record.theme = theme
      begin(&stories, readsInstructions: true)
      try package.readXML(part, &stories)
    }
    return try stories.finish()
  }

  private mutating func theme() throws(PackageError) -> ThemeColours {
    var theme = ThemeColours()
    if let part = try package.part("theme", of: package.mainPart) {
      _ = try readBeside(part, &theme)
    }
    return theme
  }

  /// Reads a part of notes; false where it is damaged.
  private mutating func notes(
    _ kind: String, _ references: [Int], _ story: @escaping (Int) -> Place.Story
  ) throws(PackageError) -> [StoryHandler.Note] {
    guard let part = try package.part(kind, of: package.mainPart) else { return [] }
    let numbering = NoteNumbering(references: references, story)
    let before = stories.record
    do {
      _ = try self.story(part, story(0), numbering)
    } catch {
      stories.record = before
      try noteDamage(error, part)
      return []
    }
    return stories.notes
      .filter { $0.kind == nil || $0.kind == "normal" }
      .sorted { $0.story.number < $1.story.number }
  }

  private mutating func readNotes() throws(PackageError) {
    let record = stories.record
    document.footnotes = try notes("footnotes", record.footnotes) { .footnote($0) }
      .map(\.sideStory)
    document.endnotes = try notes("endnotes", record.endnotes) { .endnote($0) }.map(\.sideStory)
  }

  private mutating func readComments() throws(PackageError) {
    let record = stories.record
    for note in try notes("comments", record.comments, { .comment($0) }) {
      let anchor = record.commentAnchors[note.identifier]
      document.comments.append(
        Comment(
          place: note.sideStory.place, anchor: anchor, author: note.author,
          text: note.blocks.allText))
      if let anchor { stories.record.note(.comment, at: anchor) }
    }
  }

  /// Headers and footers, each part once however many sections show it.
  private mutating func readMargins(_ ids: [String], _ story: (Int) -> Place.Story)
    throws(PackageError) -> [SideStory]
  {
    var read: [PartName] = []
    var found: [SideStory] = []
    for id in ids {
      guard let part = try package.part(id: id, of: package.mainPart), !read.contains(part)
      else { continue }
      read.append(part)
      let own = story(found.count + 1)
      let before = stories.record
      do {
        let blocks = try self.story(part, own)
        found.append(
          SideStory(place: Place(.document(own, cells: [], paragraph: nil)), blocks: blocks))
      } catch {
        stories.record = before
        try noteDamage(error, part)
      }
    }
    return found
  }

  // MARK: Parts beside the main one

  private static let knownStyles = KnownParts<StyleSheet>()

  /// Reads the styles from what matters of their part; the whole of it if that does not read.
  private mutating func styles(_ part: PartName) throws(PackageError) -> StyleSheet {
    do {
      return try package.value(of: part, from: Self.knownStyles) { () throws(PackageError) in
        let trimmed = try package.withBytes(of: part) { StyleSheetBytes.trimmed($0) }
        var handler = StyleSheetHandler()
        try package.readXML(trimmed, as: part, &handler)
        return handler.styleSheet
      }
    } catch {
      var handler = StyleSheetHandler()
      return try readBeside(part, &handler) ? handler.styleSheet : StyleSheet()
    }
  }

  private static let knownNumbering = KnownParts<NumberingDefinitions>()

  /// Reads the lists' numbering; nil where its part is damaged.
  private mutating func numbering(_ part: PartName) throws(PackageError) -> NumberingDefinitions? {
    do {
      return try package.value(of: part, from: Self.knownNumbering) { () throws(PackageError) in
        var handler = NumberingHandler()
        try package.readXML(part, &handler)
        return handler.definitions
      }
    } catch {
      try noteDamage(error, part)
      return nil
    }
  }

  /// Reads a part that helps to understand the others; false where it is damaged.
  private mutating func readBeside<Handler: XMLEventHandler>(
    _ part: PartName, _ handler: inout Handler
  ) throws(PackageError) -> Bool {
    do {
      try package.readXML(part, &handler)
      return true
    } catch {
      try noteDamage(error, part)
      return false
    }
  }

  /// Damage beside the body is noted; what is unsafe or too large stays an error.
  private mutating func noteDamage(_ error: PackageError, _ part: PartName) throws(PackageError) {
    switch error {
    case .corrupt, .missingPart:
      stories.record.notices.append(
        Notice(.damagedPart, detail: "A part of the file is damaged: \(part)."))
    default: throw error
    }
  }
}

extension StoryHandler.Note {
  fileprivate var sideStory: SideStory {
    SideStory(place: Place(.document(story, cells: [], paragraph: nil)), blocks: blocks)
  }
}

extension Place.Story {
  /// The story's number; 0 for the body.
  fileprivate var number: Int {
    switch self {
    case .body: 0
    case .textBox(let number), .header(let number), .footer(let number), .footnote(let number),
      .endnote(let number), .comment(let number):
      number
    }
  }
}

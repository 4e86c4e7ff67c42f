import OpenPackaging

/// What the stories of one document share, and what is gathered while they are read.
struct StoryRecord {
  let limits: Limits
  var styles: StyleSheet
  var numberer: ListNumberer
  /// Read only when `needsTheme` says that a colour depends on it.
  var theme: ThemeColours?
  var needsTheme = false
  var notices: [Notice] = []
  /// In the order in which they begin.
  var textBoxes: [SideStory] = []
  private var lastNoticed: [Notice.Kind: Place] = [:]
  private var cells = 0
  private var paragraphs = 0
  private var characters = 0
  private var annotations = 0
  private var controls = 0

  /// Identifiers of notes and relationships, in the order in which the body first names them.
  var headers: [String] = []
  var footers: [String] = []
  var footnotes: [Int] = []
  var endnotes: [Int] = []
  var comments: [Int] = []
  var commentAnchors: [Int: Place] = [:]

  init(limits: Limits, styles: StyleSheet, numberer: ListNumberer) {
    self.limits = limits
    self.styles = styles
    self.numberer = numberer
  }

  /// Notes something once for each place.
  mutating func note(_ kind: Notice.Kind, at place: Place, _ detail: String = "") {
    guard lastNoticed[kind] != place else { return }
    lastNoticed[kind] = place
    notices.append(Notice(kind, at: place, detail: detail))
  }

  // MARK: Counting, before anything is kept

  mutating func countCell(part: String) throws(PackageError) {
    cells += 1
    guard cells <= limits.cellsPerDocument else {
      throw .tooLarge(part: part, what: "table cells", limit: limits.cellsPerDocument)
    }
  }

  mutating func countParagraph(
    bytes: Int, annotations count: Int, part: String
  ) throws(PackageError) {
    paragraphs += 1
    characters += bytes
    annotations += count
    guard paragraphs <= limits.paragraphsPerDocument else {
      throw .tooLarge(part: part, what: "paragraphs", limit: limits.paragraphsPerDocument)
    }
    guard characters <= limits.charactersInAll else {
      throw .tooLarge(part: part, what: "characters", limit: limits.charactersInAll)
    }
    guard annotations <= limits.annotationsPerDocument else {
      throw .tooLarge(
        part: part, what: "controls and fields on its paragraphs",
        limit: limits.annotationsPerDocument)
    }
  }

  mutating func nextControlNumber() -> Int {
    controls += 1
    return controls
  }
}

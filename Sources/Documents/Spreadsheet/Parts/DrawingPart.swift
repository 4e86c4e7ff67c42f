import OpenPackaging

/// Reads the text of the shapes that lie on a sheet (ECMA-376-1, 20.5), and counts its pictures.
///
/// Of the branches of an `mc:AlternateContent` the first is read, since the others say the same
/// again.
struct DrawingPart: XMLEventHandler {
  /// The paragraphs of each shape that has text, in the order of the file.
  private(set) var textBoxes: [[String]] = []
  private(set) var pictures = 0

  private var paragraphs: [String] = []
  private var text: [UInt8] = []
  private var isInBody = false
  private var isInText = false
  private var hasChoice = false
  private var passedOver = 0
  private let limits: Limits
  private var characterCount = 0

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    if passedOver > 0 {
      passedOver += 1
      return
    }
    switch (name.namespace, name.local) {
    case (.markupCompatibility, .AlternateContent): hasChoice = false
    case (.markupCompatibility, .Choice), (.markupCompatibility, .Fallback):
      if hasChoice { passedOver = 1 }
      hasChoice = true
    case (.spreadsheetDrawing, .pic): pictures += 1
    case (.spreadsheetDrawing, .txBody):
      isInBody = true
      paragraphs.removeAll()
    case (.drawing, .p): text.removeAll(keepingCapacity: true)
    case (.drawing, .t): isInText = isInBody
    case (.drawing, .br) where isInBody: text.append(0x0A)
    case (.drawing, .tab) where isInBody: break
    default: break
    }
  }

  mutating func characters(_ piece: Span<UInt8>) throws(PackageError) {
    guard isInText, passedOver == 0 else { return }
    text.append(copying: piece)
    characterCount += piece.count
    guard characterCount <= limits.charactersInAll else {
      throw .tooLarge(part: nil, what: "characters", limit: limits.charactersInAll)
    }
  }

  mutating func endElement(_ name: XMLName) {
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    switch (name.namespace, name.local) {
    case (.drawing, .t): isInText = false
    case (.drawing, .p) where isInBody:
      paragraphs.append(String(decoding: text, as: UTF8.self))
    case (.spreadsheetDrawing, .txBody):
      isInBody = false
      if paragraphs.contains(where: { !$0.isEmpty }) { textBoxes.append(paragraphs) }
    default: break
    }
  }
}

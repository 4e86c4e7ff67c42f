import OpenPackaging

/// The strings that cells of type `s` refer to by number.
///
/// The part is walked once into one buffer; a string is decoded when the first cell asks for it,
/// and shared by all that do.
struct SharedStrings: Sendable {
  struct Entry: Sendable {
    var text: String
    var characterCount: Int
    /// Whether text was left out because the cell would hold more than is kept.
    var isCut: Bool
  }

  private struct Stretch {
    var end: Int
    var characterCount: Int32
    var isCut: Bool
  }

  private var bytes: [UInt8] = []
  private var stretches: [Stretch] = []
  private var decoded: [String?] = []

  init() {}

  fileprivate mutating func append(_ text: RichText, _ limits: Limits) {
    bytes.append(contentsOf: text.bytes(upTo: limits.charactersKeptPerCell))
    stretches.append(
      Stretch(
        end: bytes.count,
        characterCount: Int32(min(text.characterCount, limits.charactersKeptPerCell)),
        isCut: text.characterCount > limits.charactersKeptPerCell))
  }

  fileprivate mutating func seal() {
    decoded = Array(repeating: nil, count: stretches.count)
  }

  var count: Int { stretches.count }

  /// The string at `index`; nil where the table has none.
  mutating func entry(at index: Int) -> Entry? {
    guard decoded.indices.contains(index) else { return nil }
    let stretch = stretches[index]
    let text = decoded[index] ?? decode(index)
    return Entry(
      text: text, characterCount: Int(stretch.characterCount), isCut: stretch.isCut)
  }

  private mutating func decode(_ index: Int) -> String {
    let start = index == 0 ? 0 : stretches[index - 1].end
    let text = ExcelText.string(bytes[start..<stretches[index].end])
    decoded[index] = text
    return text
  }
}

/// Reads the shared strings part.
struct SharedStringsPart: XMLEventHandler {
  private(set) var strings = SharedStrings()
  private var text = RichText()
  private var characterCount = 0
  private let limits: Limits

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    if text.isOpen {
      text.start(name)
    } else if case .si = name.local, case .spreadsheet = name.namespace {
      guard strings.count < limits.sharedStrings else {
        throw .tooLarge(part: nil, what: "shared strings", limit: limits.sharedStrings)
      }
      text.open()
    }
  }

  mutating func characters(_ text: Span<UInt8>) {
    if self.text.isOpen { self.text.append(text, limits) }
  }

  mutating func endElement(_ name: XMLName) throws(PackageError) {
    guard text.isOpen else {
      if case .sst = name.local, case .spreadsheet = name.namespace { strings.seal() }
      return
    }
    guard case .si = name.local, case .spreadsheet = name.namespace else {
      text.end(name)
      return
    }
    text.close()
    characterCount += text.characterCount
    guard characterCount <= limits.charactersInAll else {
      throw .tooLarge(part: nil, what: "characters", limit: limits.charactersInAll)
    }
    strings.append(text, limits)
  }
}

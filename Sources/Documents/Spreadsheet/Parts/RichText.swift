import OpenPackaging

/// Gathers the text of a string item (ECMA-376-1, 18.4.8): plain or in runs, phonetic hints out.
///
/// The same content stands in `si` of the shared strings, in a cell's `is` and in a comment's
/// `text`.  Wrappers that nobody knows are read through; of the branches of an
/// `mc:AlternateContent` the first is read, and the fallback only where there is no other.
struct RichText {
  private(set) var bytes: [UInt8] = []
  /// Characters of `bytes`, counted as they come.
  private(set) var characterCount = 0
  private(set) var isOpen = false
  private var isInText = false
  private var phoneticDepth = 0
  private var hasChoice = false
  /// Elements open within a branch that is passed over.
  private var passedOver = 0

  /// Begins a new item.
  mutating func open() {
    bytes.removeAll(keepingCapacity: true)
    characterCount = 0
    isOpen = true
    (isInText, phoneticDepth, hasChoice, passedOver) = (false, 0, false, 0)
  }

  mutating func close() {
    isOpen = false
  }

  /// An element within the item.
  mutating func start(_ name: XMLName) {
    if passedOver > 0 {
      passedOver += 1
      return
    }
    switch (name.namespace, name.local) {
    case (.spreadsheet, .rPh): phoneticDepth += 1
    case (.spreadsheet, .t): isInText = phoneticDepth == 0
    case (.markupCompatibility, .AlternateContent): hasChoice = false
    case (.markupCompatibility, .Choice):
      if hasChoice { passedOver = 1 }
      hasChoice = true
    case (.markupCompatibility, .Fallback):
      if hasChoice { passedOver = 1 }
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    guard case .spreadsheet = name.namespace else { return }
    switch name.local {
    case .rPh: phoneticDepth -= 1
    case .t: isInText = false
    default: break
    }
  }

  /// Text within the item; what exceeds `limits.charactersReadPerCell` is left out.
  mutating func append(_ text: Span<UInt8>, _ limits: Limits) {
    guard isInText, bytes.count < limits.charactersReadPerCell * 4 else { return }
    bytes.append(copying: text)
    characterCount += text.characterCount
  }

  /// The first characters, at most `limit`.
  func bytes(upTo limit: Int) -> ArraySlice<UInt8> {
    guard characterCount > limit else { return bytes[...] }
    return bytes[..<bytes.endOfCharacters(limit)]
  }
}

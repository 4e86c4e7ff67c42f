/// What each part is, by `[Content_Types].xml` (ECMA-376-2, 6.2.3).
struct ContentTypes: XMLEventHandler {
  static let partName = PartName("[Content_Types].xml")

  private var byName: [PartName: String] = [:]
  private var byExtension: [String: String] = [:]

  /// A part's own type comes before its extension's; nil where neither is declared.
  func type(of part: PartName) -> String? { byName[part] ?? byExtension[part.fileExtension] }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    guard name.namespace == .contentTypes, let type = attributes.string(.ContentType) else {
      return
    }
    switch name.local {
    case .Override:
      guard let part = attributes.string(.PartName).map({ PartName($0) }) else { return }
      byName[part] = byName[part] ?? type
    case .Default:
      guard let suffix = attributes.string(.Extension)?.lowercased() else { return }
      byExtension[suffix] = byExtension[suffix] ?? type
    default: break
    }
  }

  mutating func endElement(_ name: XMLName) {}
  mutating func characters(_ text: Span<UInt8>) {}
}

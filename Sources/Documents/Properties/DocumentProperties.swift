import OpenPackaging

/// The properties of an Office file that hold text: core, application and custom ones.
struct DocumentProperties: XMLEventHandler {
  private(set) var properties: [Property] = []
  private var depth = 0
  /// The property being read: the root's child, or a custom property's own name.
  private var name: String?
  private var text: [UInt8] = []

  /// Reads all properties of a package, sorted by name; parts that are damaged or too large are
  /// passed over, since no answer lies in them.
  static func read(_ package: OfficePackage) throws(PackageError) -> [Property] {
    let kinds: Set = ["core-properties", "extended-properties", "custom-properties"]
    var all: [Property] = []
    for link in package.relationships where kinds.contains(link.kind) {
      guard let part = link.target, package.contains(part) else { continue }
      var handler = DocumentProperties()
      do {
        try package.readXML(part, &handler)
      } catch {
        switch error {
        case .corrupt, .missingPart, .tooLarge: continue
        default: throw error
        }
      }
      all.append(contentsOf: handler.properties)
    }
    return all.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    depth += 1
    guard depth == 2 else { return }
    text.removeAll(keepingCapacity: true)
    self.name =
      name.namespace == .customProperties
      ? attributes.string(.name) : Self.textProperties[name.local]
  }

  mutating func endElement(_ name: XMLName) throws(PackageError) {
    depth -= 1
    guard depth == 1, let finished = self.name else { return }
    let value = String(decoding: text, as: UTF8.self).trimmedOfBlanks
    if !value.isEmpty { properties.append(Property(name: finished, value: value)) }
    self.name = nil
  }

  mutating func characters(_ text: Span<UInt8>) throws(PackageError) {
    guard depth >= 2, name != nil else { return }
    for index in text.indices { self.text.append(text[index]) }
  }

  private static let textProperties: [XMLLocalName: String] = [
    .title: "title", .subject: "subject", .creator: "creator", .keywords: "keywords",
    .description: "description", .lastModifiedBy: "lastModifiedBy", .category: "category",
    .contentStatus: "contentStatus", .Company: "Company", .Manager: "Manager",
  ]
}

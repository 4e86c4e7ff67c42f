/// A link from a package or a part to a part of the package, or to something outside it.
package struct Relationship: Sendable {
  package var id: String
  /// The last path segment of the type, the same for strict and transitional: `officeDocument`,
  /// `sharedStrings`, `header`.
  package var kind: String
  /// Resolved inside the package; nil for external targets.
  package var target: PartName?
  /// The target of an external link, as it is written; never opened.
  package var externalTarget: String?
}

/// Reads a relationships part (ECMA-376-2, 6.5.3).
struct RelationshipsReader: XMLEventHandler {
  private(set) var relationships: [Relationship] = []
  private let source: PartName?
  private let part: String
  private let limit: Int

  /// `source` is the part whose relationships these are; nil for the package's own.
  init(source: PartName?, part: PartName, limit: Int) {
    self.source = source
    self.part = part.description
    self.limit = limit
  }

  mutating func startElement(
    _ name: XMLName, _ attributes: borrowing XMLAttributes
  ) throws(PackageError) {
    guard name == XMLName(.packageRelationships, .Relationship),
      let id = attributes.string(.Id), let type = attributes.string(.Type),
      let target = attributes.string(.Target)
    else { return }
    guard relationships.count < limit else {
      throw .tooLarge(part: part, what: "relationships of one part", limit: limit)
    }
    let isExternal = attributes.string(.TargetMode) == "External"
    relationships.append(
      Relationship(
        id: id, kind: Self.lastSegment(of: type),
        target: isExternal ? nil : .resolving(target, from: source),
        externalTarget: isExternal ? target : nil))
  }

  private static func lastSegment(of path: String) -> String {
    let slash = UInt8(ascii: "/")
    guard let end = path.utf8.lastIndex(where: { $0 != slash }) else { return "" }
    let path = path.utf8[...end]
    let start = path.lastIndex(of: slash).map { path.index(after: $0) } ?? path.startIndex
    return String(Substring(path[start...]))
  }

  mutating func endElement(_ name: XMLName) {}
  mutating func characters(_ text: Span<UInt8>) {}
}

/// An Office file: parts with types, linked by relationships (ECMA-376-2).
///
/// A class, because it is one file being read: it counts what has been inflated of it so far, and
/// lends one buffer to one part after the other.  It stays with the task that made it.
package final class OfficePackage {
  package let archive: ZipArchive
  package let limits: Limits
  /// The part that the package's own relationships call its document.
  package let mainPart: PartName
  /// The links of the package itself, in the order of the file.
  package let relationships: [Relationship]

  private let memberByName: [PartName: Int]
  private var contentTypes = ContentTypes()
  private var relationshipsByPart: [PartName: [Relationship]] = [:]
  private var store: PartStore

  /// Opens a file's bytes.
  ///
  /// - Throws: `notAPackage` for what is no ZIP archive, `notOffice` for one that has neither
  ///   content types nor relationships, `missingPart` for one without a document, and every other error for what is damaged, unsafe or too large.
  package convenience init(bytes: [UInt8], limits: Limits = .standard) throws(PackageError) {
    try self.init(ZipArchive(bytes, limits: limits), limits: limits)
  }

  /// Opens an archive whose directory has been read.
  package init(_ archive: ZipArchive, limits: Limits = .standard) throws(PackageError) {
    self.archive = archive
    self.limits = limits
    var memberByName: [PartName: Int] = [:]
    for (index, member) in archive.members.enumerated() { memberByName[member.name] = index }
    self.memberByName = memberByName
    let root = PartName("_rels/.rels")
    let types = memberByName[ContentTypes.partName]
    let links = memberByName[root]
    guard types != nil || links != nil else { throw .notOffice }
    guard let types else { throw .missingPart(ContentTypes.partName.description) }
    guard let links else { throw .missingPart(root.description) }
    var store = try PartStore(limits)
    try store.read(archive, archive.members[types], &contentTypes, from: Self.knownTypes)
    var reader = RelationshipsReader(
      source: nil, part: root, limit: limits.relationshipsPerPart)
    try store.read(archive, archive.members[links], &reader, from: Self.knownLinks)
    relationships = reader.relationships
    self.store = store
    // More than one is a fault that no writer makes; the first wins, as in Office.
    let main = relationships.first { $0.kind == "officeDocument" && $0.target != nil }?.target
    guard let main else { throw .missingPart("the document itself") }
    guard memberByName[main] != nil else { throw .missingPart(main.description) }
    mainPart = main
  }

  /// The names of all parts, in the order of the archive's directory.
  package var partNames: [PartName] { archive.members.map(\.name) }

  package func contains(_ part: PartName) -> Bool { memberByName[part] != nil }

  /// The declared media type of a part; nil where none is declared.
  package func contentType(of part: PartName) -> String? { contentTypes.type(of: part) }

  /// How many bytes a part has once inflated: a claim of the file until it has been read, but no more
  /// than DEFLATE can make of what is there, 1,032 bytes of one.
  package func byteCount(of part: PartName) -> Int {
    memberByName[part].map { index in
      let member = archive.members[index]
      return min(member.inflatedBytes, min(member.compressedBytes, archive.bytes.count) * 1_032)
    } ?? 0
  }

  /// The links of a part, in the order of the file; none where it has no relationships part.
  package func relationships(of part: PartName) throws(PackageError) -> [Relationship] {
    if let known = relationshipsByPart[part] { return known }
    let links = part.relationships
    var reader = RelationshipsReader(
      source: part, part: links, limit: limits.relationshipsPerPart)
    if contains(links) {
      reader = try value(of: links, from: Self.knownLinks) { () throws(PackageError) in
        try readXML(links, &reader)
        return reader
      }
    }
    relationshipsByPart[part] = reader.relationships
    return reader.relationships
  }

  private static let knownTypes = KnownParts<ContentTypes>()
  private static let knownLinks = KnownParts<RelationshipsReader>()

  /// The first part of a kind that `source` links to and that is there.
  ///
  /// `kind` is the last path segment of the relationship's type, such as `styles`.
  package func part(
    _ kind: String, of source: PartName
  ) throws(PackageError) -> PartName? {
    try relationships(of: source).first { link in
      link.kind == kind && link.target.map(contains) == true
    }?.target
  }

  /// The part that the relationship `id` of `source` names; nil where there is no such part.
  package func part(
    id: String, of source: PartName
  ) throws(PackageError) -> PartName? {
    try relationships(of: source).first { $0.id == id }?.target.flatMap { contains($0) ? $0 : nil }
  }

  /// A part's bytes, inflated and checked.
  ///
  /// - Throws: `missingPart`, or why it cannot be read.
  package func bytes(of part: PartName) throws(PackageError) -> [UInt8] {
    try withBytes(of: part) { bytes in [UInt8](copying: bytes) }
  }

  /// Lends a part's bytes, inflated and checked, to `body`.
  ///
  /// - Throws: `missingPart`, or why it cannot be read.
  package func withBytes<Result>(
    of part: PartName, _ body: (Span<UInt8>) -> Result
  ) throws(PackageError) -> Result {
    var window = try store.open(archive, member(part))
    try window.widen()
    let result = window.withBytes { bytes in body(bytes) }
    store.giveBack(window)
    return result
  }

  /// Reads a part as XML, once, from its first byte to its last.
  ///
  /// Of a part that is longer than a window, events come before its last bytes have been checked:
  /// what a handler was given counts only once this has returned.
  ///
  /// - Throws: `missingPart`, `corrupt`, `unsafe`, `tooLarge`, or what the handler throws.
  package func readXML<Handler: XMLEventHandler>(
    _ part: PartName, _ handler: inout Handler
  ) throws(PackageError) {
    // Not in one call of the store: the handler may ask for another part while it reads this one.
    try read(store.open(archive, member(part)), as: part, &handler)
  }

  /// What `read` makes of a part, or made of an equal one in an earlier file.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - known: What was read before.
  ///   - read: Reads the part, and looks at nothing else of the file.
  /// - Returns: What the part was read as.
  /// - Throws: What reading the part throws.
  package func value<Value>(
    of part: PartName, from known: KnownParts<Value>, _ read: () throws(PackageError) -> Value
  ) throws(PackageError) -> Value {
    guard let index = memberByName[part],
      let stored = StoredPart(archive.members[index], of: archive)
    else { return try read() }
    if let value = known.value(for: stored, limits) {
      try store.count(member(part))
      return value
    }
    let value = try read()
    known.add(value, for: stored, limits)
    return value
  }

  /// The parts that were inflated, or are known by their stored bytes, in order.
  ///
  /// Those read while opening are left out.  For measuring, and to show that pictures, fonts and programs
  /// never are read.
  package private(set) var partsRead: [PartName] = []

  /// Reads bytes as the XML of a part: what a caller kept of it.
  ///
  /// - Throws: As `readXML(_:_:)` does.
  package func readXML<Handler: XMLEventHandler>(
    _ bytes: [UInt8], as part: PartName, _ handler: inout Handler
  ) throws(PackageError) {
    try read(store.open(PartSource(bytes, name: part.description)), as: part, &handler)
  }

  private func read<Handler: XMLEventHandler>(
    _ window: consuming PartWindow, as part: PartName, _ handler: inout Handler
  ) throws(PackageError) {
    var reader = store.takeReader()
    try reader.read(&window, part: part.description, &handler)
    store.giveBack(window)
    store.giveBack(reader)
  }

  private func member(_ part: PartName) throws(PackageError) -> ZipMember {
    guard let index = memberByName[part] else { throw .missingPart(part.description) }
    guard partsRead.count < limits.partsRead else {
      throw .tooLarge(part: nil, what: "parts to be read", limit: limits.partsRead)
    }
    partsRead.append(archive.members[index].name)
    return archive.members[index]
  }
}

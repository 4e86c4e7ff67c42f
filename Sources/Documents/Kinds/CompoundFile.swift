/// A compound file, the container of Office 97–2003 and of encrypted packages ([MS-CFB]), as far as
/// the names at its top level go.
///
/// Every figure is a claim of the file: chains end at the first sector that is visited twice or
/// lies outside, and what has been found until then decides.
struct CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let lastRegularSector = 0xFFFF_FFFA
  private static let entryBytes = 128
  /// Far more than the directory of any honest file has.
  private static let mostSectors = 4_096

  private struct Entry {
    var name: String
    var left: Int
    var right: Int
    var child: Int
  }

  private let bytes: [UInt8]
  private let sectorBytes: Int
  /// The names of the streams and storages at the top, or of all where the tree is broken.
  private(set) var names: Set<String> = []

  /// Nil where the signature is another.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.signature) else { return nil }
    self.bytes = bytes
    sectorBytes = Self.number(bytes, at: 0x1E, bytes: 2) == 12 ? 4_096 : 512
    let entries = directory()
    names = Set(Self.topLevel(entries))
    if names.isEmpty { names = Set(entries.dropFirst().map(\.name)) }
  }

  /// What the names make of the file; the encrypted package first, because whatever else is there
  /// then only describes it.
  var kind: FileKind {
    let known: [(String, FileKind)] = [
      ("EncryptedPackage", .protectedOffice), ("WordDocument", .oldWord),
      ("Workbook", .oldExcel), ("Book", .oldExcel), ("PowerPoint Document", .oldPowerPoint),
      ("PP40", .oldPowerPoint), ("VisioDocument", .oldVisio), ("Quill", .publisher),
      ("__properties_version1.0", .outlookMessage), ("__nameid_version1.0", .outlookMessage),
      ("MatOST", .works), ("PerfectOffice_MAIN", .wordPerfect),
      ("HwpSummaryInformation", .hangul), ("\u{5}HwpSummaryInformation", .hangul),
      ("Catalog", .systemFile),
    ]
    if let kind = known.first(where: { names.contains($0.0) })?.1 { return kind }
    return names.contains { $0.hasPrefix("__substg1.0_") } ? .outlookMessage : .compoundFile
  }

  // MARK: The directory

  private func directory() -> [Entry] {
    let first = Self.number(bytes, at: 0x30, bytes: 4)
    var entries: [Entry] = []
    for sector in chain(from: first) {
      guard let start = offset(of: sector) else { break }
      for entry in stride(from: start, to: start + sectorBytes, by: Self.entryBytes)
      where entry + Self.entryBytes <= bytes.count {
        entries.append(self.entry(at: entry))
      }
    }
    return entries
  }

  private func entry(at offset: Int) -> Entry {
    let stated = Self.number(bytes, at: offset + 0x40, bytes: 2)
    let units = min(max(stated / 2 - 1, 0), 31)
    let name = (0..<units).map { UInt16(Self.number(bytes, at: offset + 2 * $0, bytes: 2)) }
    return Entry(
      name: String(decoding: name, as: UTF16.self),
      left: Self.number(bytes, at: offset + 0x44, bytes: 4),
      right: Self.number(bytes, at: offset + 0x48, bytes: 4),
      child: Self.number(bytes, at: offset + 0x4C, bytes: 4))
  }

  /// The root's children form a binary tree; their own children are not looked at, because an
  /// e-mail with a Word file in it is no Word file.
  private static func topLevel(_ entries: [Entry]) -> [String] {
    var names: [String] = []
    var visited: Set<Int> = [0]
    var waiting = entries.first.map { [$0.child] } ?? []
    while let index = waiting.popLast() {
      guard entries.indices.contains(index), visited.insert(index).inserted else { continue }
      names.append(entries[index].name)
      waiting += [entries[index].left, entries[index].right]
    }
    return names
  }

  // MARK: Sectors

  private func chain(from first: Int) -> [Int] {
    var sectors: [Int] = []
    var visited: Set<Int> = []
    var sector = first
    while sector <= Self.lastRegularSector, sectors.count < Self.mostSectors,
      visited.insert(sector).inserted, offset(of: sector) != nil
    {
      sectors.append(sector)
      guard let next = successor(of: sector) else { break }
      sector = next
    }
    return sectors
  }

  /// The allocation table's sectors are listed in the header, and from the 110th on in a chain of
  /// their own, which no directory of an honest form reaches.
  private func successor(of sector: Int) -> Int? {
    let perSector = sectorBytes / 4
    let (table, index) = sector.quotientAndRemainder(dividingBy: perSector)
    guard table < 109 else { return nil }
    let tableSector = Self.number(bytes, at: 0x4C + 4 * table, bytes: 4)
    guard let start = offset(of: tableSector) else { return nil }
    return Self.number(bytes, at: start + 4 * index, bytes: 4)
  }

  private func offset(of sector: Int) -> Int? {
    guard sector <= Self.lastRegularSector else { return nil }
    let offset = (sector + 1) * sectorBytes
    return offset < bytes.count ? offset : nil
  }

  /// A little-endian number; what lies beyond the file reads as a sector that is none.
  private static func number(_ bytes: [UInt8], at offset: Int, bytes width: Int) -> Int {
    guard offset >= 0, offset + width <= bytes.count else { return 0xFFFF_FFFF }
    return (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}

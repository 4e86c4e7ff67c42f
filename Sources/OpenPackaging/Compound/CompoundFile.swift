/// A compound file, the container of Office 97–2003 and of encrypted packages (\[MS-CFB\]): the
/// streams and storages at its top level.
///
/// Every figure is a claim of the file: chains end at the first sector that lies outside or, where
/// their length is not stated, is visited twice, and what has been found until then decides.
package struct CompoundFile: Sendable {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let lastRegularSector = 0xFFFF_FFFA
  private static let entryBytes = 128
  /// Streams below this size lie in sectors of 64 bytes inside the root's own stream.
  private static let smallStreamBytes = 4_096
  private static let smallSectorBytes = 64
  /// Far more than the directory of any honest file has.
  private static let mostDirectorySectors = 4_096

  private struct Entry: Sendable {
    var name: String
    var left: Int
    var right: Int
    var child: Int
    var start: Int
    var byteCount: Int
  }

  private let bytes: [UInt8]
  private let sectorBytes: Int
  /// The sectors that hold the allocation table: which sector follows which.
  private var tableSectors: [Int] = []
  private var entries: [Entry] = []
  /// The entries at the top, or all where the tree is broken.
  private var top: [Entry] = []

  /// The names of the streams and storages at the top.
  package var names: Set<String> { Set(top.map(\.name)) }

  /// Nil where the signature is another.
  package init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.signature) else { return nil }
    self.bytes = bytes
    sectorBytes = Self.number(bytes, at: 0x1E, bytes: 2) == 12 ? 4_096 : 512
    tableSectors = listedTableSectors()
    entries = directory()
    top = topLevel()
    if top.isEmpty { top = Array(entries.dropFirst()) }
  }

  /// The bytes of a stream at the top; nil where there is none, or where a part of it is missing.
  package func stream(_ name: String) -> [UInt8]? {
    guard let entry = top.first(where: { $0.name == name }) else { return nil }
    guard entry.byteCount < Self.smallStreamBytes else {
      return content(from: entry.start, byteCount: entry.byteCount)
    }
    let tableStart = Self.number(bytes, at: 0x3C, bytes: 4)
    let tableBytes = chain(from: tableStart, most: bytes.count / sectorBytes).count * sectorBytes
    guard let root = entries.first, let table = content(from: tableStart, byteCount: tableBytes),
      let small = content(from: root.start, byteCount: root.byteCount)
    else { return nil }
    return Self.gather(entry.byteCount, from: entry.start, sectorBytes: Self.smallSectorBytes) {
      let start = $0 * Self.smallSectorBytes
      return start < small.count ? small[start...] : nil
    } next: {
      4 * $0 < table.count ? Self.number(table, at: 4 * $0, bytes: 4) : nil
    }
  }

  // MARK: The directory

  private func directory() -> [Entry] {
    let first = Self.number(bytes, at: 0x30, bytes: 4)
    var entries: [Entry] = []
    for sector in chain(from: first, most: Self.mostDirectorySectors) {
      guard let start = offset(of: sector) else { break }
      for entry in stride(from: start, to: start + sectorBytes, by: Self.entryBytes)
      where entry + Self.entryBytes <= bytes.count {
        entries.append(self.entry(at: entry))
      }
    }
    return entries
  }

  private func entry(at offset: Int) -> Entry {
    func figure(_ place: Int) -> Int { Self.number(bytes, at: offset + place, bytes: 4) }
    let stated = Self.number(bytes, at: offset + 0x40, bytes: 2)
    let units = min(max(stated / 2 - 1, 0), 31)
    let name = (0..<units).map { UInt16(Self.number(bytes, at: offset + 2 * $0, bytes: 2)) }
    return Entry(
      name: String(decoding: name, as: UTF16.self), left: figure(0x44), right: figure(0x48),
      child: figure(0x4C), start: figure(0x74),
      // The upper half means something only beyond 4 GiB, which no file that is read has.
      byteCount: figure(0x78))
  }

  /// The root's children form a binary tree; their own children are not looked at, because an
  /// e-mail with a Word file in it is no Word file.
  private func topLevel() -> [Entry] {
    var found: [Entry] = []
    var visited: Set<Int> = [0]
    var waiting = entries.first.map { [$0.child] } ?? []
    while let index = waiting.popLast() {
      guard entries.indices.contains(index), visited.insert(index).inserted else { continue }
      found.append(entries[index])
      waiting += [entries[index].left, entries[index].right]
    }
    return found
  }

  // MARK: Sectors

  /// `byteCount` bytes of the chain that begins at `first`; nil where it ends before them, or where
  /// the file itself has fewer.
  private func content(from first: Int, byteCount: Int) -> [UInt8]? {
    guard byteCount <= bytes.count else { return nil }
    return Self.gather(byteCount, from: first, sectorBytes: sectorBytes) {
      offset(of: $0).map { bytes[$0...] }
    } next: {
      successor(of: $0)
    }
  }

  /// Each step gathers a whole sector, so that a chain which loops ends with the bytes asked for.
  private static func gather(
    _ byteCount: Int, from first: Int, sectorBytes: Int, rest: (Int) -> ArraySlice<UInt8>?,
    next: (Int) -> Int?
  ) -> [UInt8]? {
    var content: [UInt8] = []
    var sector = first
    while content.count < byteCount {
      let wanted = min(sectorBytes, byteCount - content.count)
      guard let rest = rest(sector), rest.count >= wanted else { return nil }
      content += rest.prefix(wanted)
      guard let following = content.count < byteCount ? next(sector) : sector else { return nil }
      sector = following
    }
    return content
  }

  private func chain(from first: Int, most: Int) -> [Int] {
    var sectors: [Int] = []
    var visited: Set<Int> = []
    var sector = first
    while sectors.count < most, offset(of: sector) != nil, visited.insert(sector).inserted {
      sectors.append(sector)
      guard let next = successor(of: sector) else { break }
      sector = next
    }
    return sectors
  }

  private func successor(of sector: Int) -> Int? {
    let (table, index) = sector.quotientAndRemainder(dividingBy: sectorBytes / 4)
    guard tableSectors.indices.contains(table), let start = offset(of: tableSectors[table])
    else { return nil }
    return Self.number(bytes, at: start + 4 * index, bytes: 4)
  }

  /// The header lists 109 of the table's sectors; each further list ends with where the next lies.
  private func listedTableSectors() -> [Int] {
    var listed = (0..<109).map { Self.number(bytes, at: 0x4C + 4 * $0, bytes: 4) }
    let perList = sectorBytes / 4 - 1
    var list = Self.number(bytes, at: 0x44, bytes: 4)
    while listed.count < bytes.count / sectorBytes, let start = offset(of: list) {
      listed += (0..<perList).map { Self.number(bytes, at: start + 4 * $0, bytes: 4) }
      list = Self.number(bytes, at: start + 4 * perList, bytes: 4)
    }
    return listed
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

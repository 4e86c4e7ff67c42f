/// Writes a compound file with streams at its top level, as long as they may be.
struct CompoundFileBuilder {
  private static let sectorBytes = 512
  private static let end: UInt32 = 0xFFFF_FFFE

  private var sectors: [[UInt8]] = []
  /// What follows each sector.
  private var table: [UInt32] = []

  /// The file; small streams lie in the root's own stream, as Office puts them.
  static func bytes(_ streams: KeyValuePairs<String, [UInt8]>) -> [UInt8] {
    var builder = CompoundFileBuilder()
    var small: [UInt8] = []
    var smallTable: [UInt8] = []
    var directory: [UInt8] = []
    for (index, stream) in streams.enumerated() {
      var start = small.count / 64
      if stream.value.count < 4_096 {
        let count = (stream.value.count + 63) / 64
        small += stream.value.padded(to: 64)
        for sector in 1..<count + 1 {
          smallTable += word(sector == count ? end : UInt32(start + sector))
        }
      } else {
        start = Int(builder.append(stream.value))
      }
      let next = index + 1 < streams.count ? UInt32(index + 2) : 0xFFFF_FFFF
      directory += entry(stream.key, right: next, start: start, stream.value.count)
    }
    let root = entry(
      "Root Entry", child: 1, start: Int(builder.append(small)), small.count)
    let smallStart = builder.append(smallTable)
    let directoryStart = builder.append(root + directory)
    return builder.finished(directory: directoryStart, smallTable: smallStart)
  }

  private mutating func append(_ content: [UInt8]) -> UInt32 {
    let start = UInt32(sectors.count)
    let padded = content.padded(to: Self.sectorBytes)
    for offset in stride(from: 0, to: padded.count, by: Self.sectorBytes) {
      sectors.append(Array(padded[offset..<offset + Self.sectorBytes]))
      table.append(UInt32(sectors.count))
    }
    if !table.isEmpty { table[table.count - 1] = Self.end }
    return start
  }

  private mutating func finished(directory: UInt32, smallTable: UInt32) -> [UInt8] {
    // The table has an entry for each of its own sectors and lists as well.
    let used = sectors.count
    var tables = 0
    var lists = 0
    while tables * 128 < used + tables + lists {
      tables += 1
      lists = max(0, (tables - 109 + 126) / 127)
    }
    let all = table + [UInt32](repeating: 0xFFFF_FFFD, count: tables + lists)
    let tableSectors = (0..<tables).map { UInt32(used + $0) }
    var file = header(directory, smallTable, tableSectors, lists: lists, firstList: used + tables)
    for sector in sectors { file += sector }
    file += (all.flatMap(Self.word)).padded(to: Self.sectorBytes, with: 0xFF)
    for list in 0..<lists {
      let listed = tableSectors.dropFirst(109 + list * 127).prefix(127)
      file += listed.flatMap(Self.word).padded(to: 508, with: 0xFF)
      file += Self.word(list + 1 < lists ? UInt32(used + tables + list + 1) : Self.end)
    }
    return file
  }

  private func header(
    _ directory: UInt32, _ smallTable: UInt32, _ tables: [UInt32], lists: Int, firstList: Int
  ) -> [UInt8] {
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    header += [UInt8](repeating: 0, count: 16) + [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]
    header = header.padded(to: 0x30) + Self.word(directory)
    header = header.padded(to: 0x3C) + Self.word(smallTable) + Self.word(1)
    header += Self.word(lists > 0 ? UInt32(firstList) : Self.end) + Self.word(UInt32(lists))
    return (header + tables.prefix(109).flatMap(Self.word)).padded(to: 512, with: 0xFF)
  }

  private static func entry(
    _ name: String, right: UInt32 = 0xFFFF_FFFF, child: UInt32 = 0xFFFF_FFFF, start: Int,
    _ byteCount: Int
  ) -> [UInt8] {
    let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var entry = units.padded(to: 0x40) + [UInt8(units.count + 2), 0, 2, 1]
    entry += word(0xFFFF_FFFF) + word(right) + word(child)
    entry = entry.padded(to: 0x74)
    return entry + word(UInt32(start)) + word(UInt32(byteCount)) + word(0)
  }

  static func word(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }
}

extension [UInt8] {
  /// Filled up to whole units of `unit` bytes; nothing where there is nothing.
  func padded(to unit: Int, with filler: UInt8 = 0) -> [UInt8] {
    self + [UInt8](repeating: filler, count: (unit - count % unit) % unit)
  }
}

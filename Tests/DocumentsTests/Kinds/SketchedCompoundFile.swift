/// A compound file ([MS-CFB]) with these names at its top level, and faults on demand.
struct SketchedCompoundFile {
  var names: [String]
  /// Names inside a storage that is the first entry at the top.
  var nested: [String] = []
  var sectorShift = 9
  /// The allocation table says that the directory's sector follows itself.
  var isLooping = false
  var firstDirectorySector: UInt32 = 1
  /// The root's child; broken trees name an entry that is not there.
  var rootChild: UInt32 = 1

  func bytes() -> [UInt8] {
    let sectorBytes = 1 << sectorShift
    var file = header(sectorBytes)
    var table = [UInt8](repeating: 0xFF, count: sectorBytes)
    write(0xFFFF_FFFD, to: &table, at: 0)
    write(isLooping ? 1 : 0xFFFF_FFFE, to: &table, at: 4)
    file += table
    var directory = entry("Root Entry", child: names.isEmpty ? nil : rootChild)
    for (index, name) in names.enumerated() {
      let next = index + 1 < names.count ? UInt32(index + 2) : nil
      let child = index == 0 && !nested.isEmpty ? UInt32(names.count + 1) : nil
      directory += entry(name, right: next, child: child)
    }
    for (index, name) in nested.enumerated() {
      let next = index + 1 < nested.count ? UInt32(names.count + index + 2) : nil
      directory += entry(name, right: next)
    }
    let missing = (sectorBytes - directory.count % sectorBytes) % sectorBytes
    return file + directory + [UInt8](repeating: 0, count: missing)
  }

  private func header(_ sectorBytes: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: sectorBytes)
    header.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    header[0x1E] = UInt8(sectorShift)
    write(firstDirectorySector, to: &header, at: 0x30)
    for index in 0..<109 { write(index == 0 ? 0 : 0xFFFF_FFFF, to: &header, at: 0x4C + 4 * index) }
    return header
  }

  private func entry(_ name: String, right: UInt32? = nil, child: UInt32? = nil) -> [UInt8] {
    var entry = [UInt8](repeating: 0, count: 128)
    let units = Array(name.utf16).prefix(31)
    for (index, unit) in units.enumerated() {
      entry[2 * index] = UInt8(unit & 0xFF)
      entry[2 * index + 1] = UInt8(unit >> 8)
    }
    entry[0x40] = UInt8(2 * (units.count + 1))
    entry[0x42] = 2
    write(0xFFFF_FFFF, to: &entry, at: 0x44)
    write(right ?? 0xFFFF_FFFF, to: &entry, at: 0x48)
    write(child ?? 0xFFFF_FFFF, to: &entry, at: 0x4C)
    return entry
  }

  private func write(_ number: UInt32, to bytes: inout [UInt8], at offset: Int) {
    for index in 0..<4 { bytes[offset + index] = UInt8(number >> UInt32(8 * index) & 0xFF) }
  }
}

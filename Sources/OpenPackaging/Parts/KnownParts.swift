import Synchronization

/// Remembers what was read from parts that many files have alike, over all the files of a worker.
///
/// Forms that were filled in from one template share its styles, its numbering and its links to the last
/// byte.  A part is known by nothing less: by the bytes that it is stored as, which inflate to the same
/// wherever they lie, with what their directory promises of them.  The value must come from the part
/// and the limits alone; then it makes no difference which files came before.
package final class KnownParts<Value: Sendable>: Sendable {
  private struct Entry {
    var part: StoredPart
    var limits: Limits
    var value: Value
  }

  /// Hardly any inbox has forms from more templates at a time.
  package static var most: Int { 8 }
  /// Larger parts are read anew.
  package static var mostBytes: Int { 128 << 10 }

  /// The one that was met last comes first.
  private let entries = Mutex<[Entry]>([])

  package init() {}

  /// What was read from the same stored part under the same limits.
  func value(for part: StoredPart, _ limits: Limits) -> Value? {
    entries.withLock { entries in
      for place in entries.indices
      where entries[place].part == part && entries[place].limits == limits {
        if place > 0 { entries.swapAt(0, place) }
        return entries[0].value
      }
      return nil
    }
  }

  /// Remembers what was read from a part, unless it is large.
  func add(_ value: Value, for part: StoredPart, _ limits: Limits) {
    guard part.inflatedBytes <= Self.mostBytes, part.bytes.count <= Self.mostBytes else { return }
    entries.withLock { entries in
      if entries.count == Self.most { entries.removeLast() }
      entries.insert(Entry(part: part.alone, limits: limits, value: value), at: 0)
    }
  }
}

/// A part as it is stored in a file: all that what it reads as follows from.
struct StoredPart: Equatable, Sendable {
  let name: PartName
  private let method: Int
  private let checksum: UInt32
  let inflatedBytes: Int
  private(set) var bytes: ArraySlice<UInt8>

  /// Nil for a member that reading refuses before it is inflated.
  init?(_ member: ZipMember, of archive: ZipArchive) {
    guard let range = try? archive.compressedBytes(of: member) else { return nil }
    name = member.name
    method = member.method
    checksum = member.checksum
    inflatedBytes = member.inflatedBytes
    bytes = archive.bytes[range]
  }

  /// The same, with bytes of its own: those of a whole file need not stay for one part of it.
  var alone: Self {
    var alone = self
    alone.bytes = ArraySlice(Array(bytes))
    return alone
  }

  static func == (one: Self, other: Self) -> Bool {
    one.checksum == other.checksum && one.inflatedBytes == other.inflatedBytes
      && one.method == other.method && one.name == other.name
      && isSame(one.bytes.span, other.bytes.span)
  }

  private static func isSame(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    return unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        var offset = 0
        while offset + 8 <= one.count {
          guard
            unsafe one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
              == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          else { return false }
          offset += 8
        }
        while offset < one.count {
          guard unsafe one[offset] == other[offset] else { return false }
          offset += 1
        }
        return true
      }
    }
  }
}

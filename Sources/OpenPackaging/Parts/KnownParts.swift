import Synchronization

/// Remembers what was read from parts that many files have alike, over all the files of a worker.
///
/// Forms that were filled in from one template share its styles to the last byte.  A part is known by
/// nothing less: its bytes are inflated and checked as ever, and compared.  The value must come from the
/// bytes and the limits alone; then it makes no difference which files came before.
package final class KnownParts<Value: Sendable>: Sendable {
  private struct Entry {
    var bytes: [UInt8]
    var limits: Limits
    var value: Value
  }

  /// Hardly any inbox has forms from more templates at a time.
  private static var most: Int { 4 }
  /// Larger parts are read anew.
  package static var mostBytes: Int { 128 << 10 }

  /// The one that was met last comes first.
  private let entries = Mutex<[Entry]>([])

  package init() {}

  /// What was read from the same bytes under the same limits.
  package func value(for bytes: Span<UInt8>, _ limits: Limits) -> Value? {
    entries.withLock { entries in
      for place in entries.indices
      where entries[place].limits == limits && Self.isSame(entries[place].bytes.span, bytes) {
        if place > 0 { entries.swapAt(0, place) }
        return entries[0].value
      }
      return nil
    }
  }

  /// Remembers what was read from a part, unless it is large.
  package func add(_ value: Value, for bytes: [UInt8], _ limits: Limits) {
    guard bytes.count <= Self.mostBytes else { return }
    entries.withLock { entries in
      if entries.count == Self.most { entries.removeLast() }
      entries.insert(Entry(bytes: bytes, limits: limits, value: value), at: 0)
    }
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

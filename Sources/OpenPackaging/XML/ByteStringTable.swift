/// A fixed table from byte strings to values, looked up without making a `String`.
struct ByteStringTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var key: [UInt8]
    var value: Value
  }

  /// Open addressing with linear probing; at most half full, so every probe ends.
  private var slots: [Entry?]
  private let mask: Int

  /// Later values of a key that comes twice are left out.
  init(_ values: some Sequence<(String, Value)>) {
    let entries = values.map { Entry(key: Array($0.0.utf8), value: $0.1) }
    var size = 64
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: nil, count: size)
    for entry in entries {
      var slot = Self.hash(entry.key.span) & mask
      while let other = slots[slot], other.key != entry.key { slot = (slot + 1) & mask }
      if slots[slot] == nil { slots[slot] = entry }
    }
  }

  func value(of key: Span<UInt8>) -> Value? {
    var slot = Self.hash(key) & mask
    while let entry = slots[slot] {
      if entry.key.count == key.count, key.indices.allSatisfy({ entry.key[$0] == key[$0] }) {
        return entry.value
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// FNV-1a.  The keys of a table are ours, so nobody can choose them to collide.
  private static func hash(_ key: Span<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in key.indices { hash = (hash ^ UInt32(key[index])) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}

/// A fixed table from byte strings to values, looked up without making a `String`.
struct ByteStringTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64
    var key: [UInt8]
    var value: Value
  }

  /// Open addressing with linear probing; at most half full, so every probe ends.
  private var slots: [Entry?]
  private let mask: UInt64

  /// Later values of a key that comes twice are left out.
  init(_ values: some Sequence<(String, Value)>) {
    let entries = values.map { key, value in
      let bytes = Array(key.utf8)
      return Entry(hash: ByteHash.hash(bytes.span), key: bytes, value: value)
    }
    var size = 64
    while size < entries.count * 2 { size *= 2 }
    mask = UInt64(size - 1)
    slots = Array(repeating: nil, count: size)
    for entry in entries {
      var slot = Int(entry.hash & mask)
      while let other = slots[slot], other.key != entry.key { slot = (slot + 1) % size }
      if slots[slot] == nil { slots[slot] = entry }
    }
  }

  /// The value of a key; the caller gives its `hash` where it has it already.
  func value(of key: Span<UInt8>, hash: UInt64? = nil) -> Value? {
    let hash = hash ?? ByteHash.hash(key)
    var slot = Int(hash & mask)
    while let entry = slots[slot] {
      if entry.hash == hash, Self.areEqual(entry.key.span, key) { return entry.value }
      slot = (slot + 1) % slots.count
    }
    return nil
  }

  private static func areEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    guard first.count == second.count else { return false }
    for index in first.indices where first[index] != second[index] { return false }
    return true
  }
}

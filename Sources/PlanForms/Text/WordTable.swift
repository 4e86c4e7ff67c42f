/// Words known beforehand, each with a value, found by their bytes without making a string of them.
///
/// Only the words of the program or of a definition are put in; texts of files are only looked up,
/// so that a simple hash does and no file can fill a chain.
struct WordTable<Value: Sendable>: Sendable {
  private var bytes: [UInt8] = []
  private var entries: [(range: Range<Int>, value: Value)] = []
  /// Positions in `entries` plus one, 0 where free; a power of two of them, half free at least.
  private var slots: [Int32]
  private var longest = 0

  /// Of a word listed twice the first value counts.
  init(_ words: some Sequence<(word: String, value: Value)>) {
    var known: Set<String> = []
    for (word, value) in words where !word.isEmpty && known.insert(word).inserted {
      let start = bytes.count
      bytes += word.utf8
      entries.append((start..<bytes.count, value))
      longest = max(longest, bytes.count - start)
    }
    var count = 2
    while count < entries.count * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    for (number, entry) in entries.enumerated() {
      var slot = Self.hash(entry.range, bytes.span) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number + 1)
    }
  }

  /// The value of the word that stands in `range` of `text`; nil for any other.
  func value(of range: Range<Int>, in text: Span<UInt8>) -> Value? {
    guard range.count <= longest, !range.isEmpty else { return nil }
    var slot = Self.hash(range, text) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isSame(entries[number].range, range, text) { return entries[number].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  func value(of word: String) -> Value? {
    value(of: 0..<word.utf8.count, in: word.utf8.span)
  }

  private func isSame(_ own: Range<Int>, _ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard own.count == range.count else { return false }
    for offset in 0..<own.count
    where bytes[own.lowerBound + offset] != text[range.lowerBound + offset] { return false }
    return true
  }

  /// FNV-1a, folded so that the low bits hold all.
  private static func hash(_ range: Range<Int>, _ text: Span<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for offset in range { hash = (hash ^ UInt32(text[offset])) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }
}

extension WordTable where Value == Bool {
  /// A set: every word's value is true.
  init(set words: some Sequence<String>) {
    self.init(words.lazy.map { (word: $0, value: true) })
  }

  func contains(_ word: String) -> Bool { value(of: word) ?? false }
}

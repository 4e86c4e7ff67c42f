/// Words numbered from 0 in the order in which they come, found by their bytes without making a
/// string of them.
///
/// Only the words of the program or of a definition are put in; texts of files are only looked up,
/// so that a simple hash does and no file can fill a chain.
struct WordNumbers: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// Numbers plus one, 0 where free; a power of two of them, half free at least.
  private var slots: [Int32] = [0, 0]
  /// How long the words are that begin and end with two letters, a bit for each length: most words of
  /// texts are told from a list's by these alone.
  private var lengths = [UInt64](repeating: 0, count: 1024)

  var count: Int { ranges.count }

  /// The word with a number, which must have been given out.
  func text(_ number: Int) -> String { bytes.span.text(ranges[number]) }

  /// Whether the word that stands in `range` of `text`, which is not empty, may be one of these, by its
  /// length and its ends.
  func mayHold(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    lengths[Self.ends(of: range, in: text)] & Self.bit(of: range.count) != 0
  }

  /// The number of the word that stands in `range` of `text`; nil for one that is not there.
  func number(of range: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard !range.isEmpty, mayHold(range, in: text) else { return nil }
    let held = slots[slot(of: range, in: text)]
    return held == 0 ? nil : Int(held) - 1
  }

  /// The number of the word, which becomes the next one where it is not there yet.
  mutating func add(_ range: Range<Int>, of text: Span<UInt8>) -> Int {
    let slot = slot(of: range, in: text)
    guard slots[slot] == 0 else { return Int(slots[slot]) - 1 }
    let start = bytes.count
    for offset in range { bytes.append(text[offset]) }
    ranges.append(start..<bytes.count)
    if !range.isEmpty { lengths[Self.ends(of: range, in: text)] |= Self.bit(of: range.count) }
    slots[slot] = Int32(truncatingIfNeeded: ranges.count)
    if ranges.count * 2 > slots.count { grow() }
    return ranges.count - 1
  }

  /// A number for a word's first and last byte, each letter's its own.
  private static func ends(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    Int(text[range.lowerBound] & 31) << 5 | Int(text[range.upperBound - 1] & 31)
  }

  /// The bit of a length; all longer words share the last.
  private static func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, range) in ranges.enumerated() {
      let slot = slot(of: range, in: bytes.span)
      slots[slot] = Int32(truncatingIfNeeded: number + 1)
    }
  }

  /// Where a word stands, or where it would.
  private func slot(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    var slot = Self.hash(range, text) & (slots.count - 1)
    while slots[slot] != 0, !isSame(ranges[Int(slots[slot]) - 1], range, text) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
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

extension WordNumbers {
  /// As `add(_:of:)`, for a word that stands alone.
  mutating func add(_ word: String) -> Int { add(0..<word.utf8.count, of: word.utf8.span) }
}

import Synchronization

/// Remembers what was worked out for a text, over all the documents of a worker.
///
/// Forms ask the same questions in the same words, so that nearly every label after the first form
/// is known already.  Only results that depend on nothing but the text may be kept here; then it
/// makes no difference which documents came before.  A full table is emptied and a long text
/// is not kept, so that memory stays bounded whatever files hold.
final class Memo<Value: Sendable>: Sendable {
  private let limit: Int
  /// Longer texts come once and need not be remembered.
  private let longestText: Int
  /// Chosen anew, so that nobody can write texts that collide; no result depends on it.
  private let seed = UInt64.random(in: .min ... .max)
  private let known = Mutex(Table())

  /// - Parameters:
  ///   - limit: How many texts are remembered.
  ///   - longestText: How long a text may be, in bytes; no label is longer than 256.
  init(limit: Int = 4096, longestText: Int = 256) {
    self.limit = limit
    self.longestText = longestText
  }

  /// What is known for a text, or what `make` works out; two threads may both work it out.
  ///
  /// With `subject`, what is known for the text in one respect of several.
  func value(for text: String, of subject: Int = 0, _ make: () -> Value) -> Value {
    guard text.utf8.count <= longestText else { return make() }
    let hash = hash(of: text.utf8.span, subject)
    if let value = known.withLock({ $0.value(of: text, subject, hash) }) { return value }
    let value = make()
    keep(value, text, subject, hash)
    return value
  }

  /// What is known for a text.
  ///
  /// With `keep`, for those who hold so much that a closure over it would cost more than the look.
  func value(for text: String, of subject: Int) -> Value? {
    guard text.utf8.count <= longestText else { return nil }
    let hash = hash(of: text.utf8.span, subject)
    return known.withLock { $0.value(of: text, subject, hash) }
  }

  /// Remembers what was worked out for a text of which nothing was known.
  func keep(_ value: Value, for text: String, of subject: Int) {
    guard text.utf8.count <= longestText else { return }
    keep(value, text, subject, hash(of: text.utf8.span, subject))
  }

  private func keep(_ value: Value, _ text: String, _ subject: Int, _ hash: Int) {
    known.withLock { table in
      if table.count >= limit { table = Table() }
      table.add(text, subject, hash, value)
    }
  }

  /// Eight bytes a step: both halves of a 128-bit product, folded.
  private func hash(of text: Span<UInt8>, _ subject: Int) -> Int {
    func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      return product.high ^ product.low
    }
    var hash = seed ^ UInt64(truncatingIfNeeded: text.count | subject << 16)
    var offset = 0
    while offset < text.count {
      let end = min(offset + 8, text.count)
      var word: UInt64 = 0
      while offset < end {
        word = word << 8 | UInt64(text[offset])
        offset += 1
      }
      hash = mixed(hash, word)
    }
    return Int(truncatingIfNeeded: hash)
  }

  /// Texts with their values, found by their bytes: Swift calls an accented letter and its two parts
  /// equal, but what is worked out for them may differ.
  private struct Table {
    private struct Entry {
      var hash: Int
      var text: String
      var subject: Int
      var value: Value
    }

    private var entries: [Entry] = []
    /// Positions of entries plus one, 0 where free; a power of two of them, half free at least.
    private var slots: [Int32] = Array(repeating: 0, count: 16)

    var count: Int { entries.count }

    func value(of text: String, _ subject: Int, _ hash: Int) -> Value? {
      var slot = hash & (slots.count - 1)
      while slots[slot] != 0 {
        let position = Int(slots[slot]) - 1
        if entries[position].hash == hash, entries[position].subject == subject,
          Self.isSame(entries[position].text, text)
        {
          return entries[position].value
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }

    /// Adds a text; of one that is there already the first value is the one that is found.
    mutating func add(_ text: String, _ subject: Int, _ hash: Int, _ value: Value) {
      entries.append(Entry(hash: hash, text: text, subject: subject, value: value))
      if entries.count * 2 > slots.count {
        slots = Array(repeating: 0, count: slots.count * 2)
        for position in entries.indices { fill(position) }
      } else {
        fill(entries.count - 1)
      }
    }

    private mutating func fill(_ position: Int) {
      var slot = entries[position].hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: position + 1)
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
      let (bytes, others) = (one.utf8.span, other.utf8.span)
      guard bytes.count == others.count else { return false }
      for index in bytes.indices where bytes[index] != others[index] { return false }
      return true
    }
  }
}

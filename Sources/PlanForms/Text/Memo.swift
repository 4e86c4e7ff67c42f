import Synchronization

/// Remembers what was worked out for a text, over all the documents of a worker.
///
/// Forms ask the same questions in the same words, so that nearly every label after the first form
/// is known already.  Only results that depend on nothing but the text may be kept here; then it
/// makes no difference which documents came before.  A full table is emptied and a long text
/// is not kept, so that memory stays bounded whatever files hold.
final class Memo<Value: Sendable>: Sendable {
  /// Compared byte by byte: Swift calls an accented letter and its two parts equal, but what is
  /// worked out for them may differ.
  private struct Key: Hashable {
    var text: String

    static func == (one: Key, other: Key) -> Bool {
      let (bytes, others) = (one.text.utf8.span, other.text.utf8.span)
      guard bytes.count == others.count else { return false }
      for index in bytes.indices where bytes[index] != others[index] { return false }
      return true
    }
  }

  /// No label is longer; prose comes once and need not be remembered.
  private static var longestText: Int { 256 }

  private let limit: Int
  private let known = Mutex<[Key: Value]>([:])

  init(limit: Int = 4096) { self.limit = limit }

  /// What is known for a text, or what `make` works out; two threads may both work it out.
  func value(for text: String, _ make: () -> Value) -> Value {
    guard text.utf8.count <= Self.longestText else { return make() }
    let key = Key(text: text)
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make()
    known.withLock { table in
      if table.count >= limit { table.removeAll(keepingCapacity: true) }
      table[key] = value
    }
    return value
  }
}

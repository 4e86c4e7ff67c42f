/// A growing run of bytes that is used for one part after the other.
///
/// Behind the bytes stands a padding of `<` and NULs.  The XML scanner relies on it: no character of
/// XML is a NUL, so a loop that stops at every unexpected byte stops at the end as well.
@safe struct PartBuffer: ~Copyable {
  static let paddingBytes = 64

  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 64 << 10
    unsafe storage = .allocate(capacity: capacity + Self.paddingBytes)
    unsafe storage.initialize(repeating: 0, count: Self.paddingBytes)
  }

  /// A copy of `bytes`.
  init(copying bytes: Span<UInt8>) {
    self.init()
    append(bytes)
    finish()
  }

  deinit { unsafe storage.deallocate() }

  /// Lends the bytes so far to `body`.
  borrowing func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let buffer = unsafe UnsafeBufferPointer(start: storage, count: count)
    return try unsafe body(buffer.span)
  }

  /// Empties the buffer and makes room for what is expected to come, so that it need not grow.
  mutating func begin(expecting expected: Int) {
    count = 0
    reserve(expected)
  }

  mutating func append(_ bytes: Span<UInt8>) {
    reserve(count + bytes.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe (storage + count).update(from: start, count: source.count)
    }
    count += bytes.count
  }

  /// Room behind the bytes, for at least one more unless `most` are there.
  mutating func makeRoom(upTo most: Int) -> UnsafeMutableBufferPointer<UInt8> {
    if count == capacity { reserve(min(capacity * 2, max(most, capacity))) }
    return unsafe UnsafeMutableBufferPointer(
      start: storage + count, count: min(capacity, max(most, count)) - count)
  }

  /// Counts `written` bytes of the room as bytes of the part.
  mutating func fill(_ written: Int) { count += written }

  /// Writes the padding behind the last byte.
  mutating func finish() {
    unsafe (storage + count).update(repeating: 0, count: Self.paddingBytes)
    unsafe storage[count] = UInt8(ascii: "<")
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted + Self.paddingBytes)
    unsafe larger.update(from: storage, count: count)
    unsafe storage.deallocate()
    unsafe storage = larger
    capacity = wanted
  }
}

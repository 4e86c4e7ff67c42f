/// Strings of bytes, the last of which is taken off first.
@safe struct ByteStack: ~Copyable {
  /// Bytes are copied and compared eight at a time, so some are needed behind the last.
  private static let paddingBytes = 8

  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity = 4 << 10
  private var count = 0

  init() {
    unsafe storage = .allocate(capacity: capacity + Self.paddingBytes)
    unsafe storage.initialize(repeating: 0, count: capacity + Self.paddingBytes)
  }

  deinit { unsafe storage.deallocate() }

  mutating func removeAll() { count = 0 }

  /// Puts a copy of `length` bytes of a padded document on top.
  @inline(__always)
  mutating func push(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    if capacity - count < length { grow(by: length) }
    let top = unsafe UnsafeMutableRawPointer(storage + count)
    var offset = 0
    while offset < length {
      let word = unsafe UnsafeRawPointer(bytes + offset).loadUnaligned(as: UInt64.self)
      unsafe top.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    count += length
  }

  /// Takes the top `length` bytes off, and says whether a padded document goes on with them.
  @inline(__always)
  mutating func pop(_ length: Int, like bytes: UnsafePointer<UInt8>) -> Bool {
    count -= length
    precondition(count >= 0, "nothing to take off")
    return unsafe XMLWrittenName.areEqual(bytes, storage + count, length)
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let wanted = max(capacity * 2, count + length)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted + Self.paddingBytes)
    unsafe larger.initialize(repeating: 0, count: wanted + Self.paddingBytes)
    unsafe larger.update(from: storage, count: count)
    unsafe storage.deallocate()
    unsafe storage = larger
    capacity = wanted
  }
}

/// A window over the bytes of one part after the other, which moves on as the part is read.
///
/// A part that fits the window, as nearly every part does, has been inflated and checked as a whole
/// before its first byte is read.  Of a longer one, what was read has gone when more comes; whether
/// its bytes are those that the directory promises is known at its end.
///
/// Behind the bytes stands a padding of `<` and NULs.  The XML scanner relies on it: no character of
/// XML is a NUL, so a loop that stops at every unexpected byte stops at the end as well.
@safe struct PartWindow: ~Copyable {
  static let paddingBytes = 64

  private var source = PartSource()
  private var inflater: Inflater
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private let most: Int
  private(set) var count = 0
  /// Bytes that have arrived and that no window may end with; the padding stands in their place.
  private var heldBack: UInt64 = 0
  private var heldBackCount = 0

  init(_ limits: Limits) throws(PackageError) {
    inflater = try Inflater()
    most = limits.windowBytes
    capacity = min(most, 64 << 10)
    unsafe storage = .allocate(capacity: capacity + Self.paddingBytes)
    unsafe storage.initialize(repeating: 0, count: Self.paddingBytes)
  }

  deinit { unsafe storage.deallocate() }

  /// The first byte; valid until the window moves.
  var start: UnsafePointer<UInt8> { unsafe UnsafePointer(storage) }

  /// The window reaches to the part's last byte.
  var isLast: Bool { source.isDone }

  /// Opens the window at the first bytes of a part.
  mutating func open(_ source: consuming PartSource) throws(PackageError) {
    self.source = source
    inflater.reset()
    (count, heldBackCount) = (0, 0)
    reserve(min(self.source.likelyBytes, most))
    try fill()
  }

  /// Moves on: the last `kept` bytes come first, and more behind them.
  mutating func advance(keeping kept: Int) throws(PackageError) {
    unsafe storage.update(from: storage + count - kept, count: kept)
    count = kept
    try fill()
  }

  /// Widens the window to the whole part.
  mutating func widen() throws(PackageError) {
    while !isLast {
      reserve(capacity + max(source.likelyBytes, capacity))
      try fill()
    }
  }

  /// Lends the bytes in the window to `body`.
  borrowing func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let buffer = unsafe UnsafeBufferPointer(start: storage, count: count)
    return try unsafe body(buffer.span)
  }

  private mutating func fill() throws(PackageError) {
    unsafe UnsafeMutableRawPointer(storage + count)
      .storeBytes(of: heldBack.littleEndian, as: UInt64.self)
    count += heldBackCount
    let room = unsafe UnsafeMutableBufferPointer(start: storage + count, count: capacity - count)
    count += unsafe try source.read(into: room, with: &inflater)
    holdBack()
    unsafe (storage + count).update(repeating: 0, count: Self.paddingBytes)
    unsafe storage[count] = UInt8(ascii: "<")
  }

  /// Ends the window where nothing is torn that XML reads as one: a character, a line break of two
  /// characters, the end of a CDATA section.
  private mutating func holdBack() {
    heldBackCount = isLast ? 0 : unsafe Self.torn(UnsafeBufferPointer(start: storage, count: count))
    count -= heldBackCount
    heldBack = unsafe UInt64(
      littleEndian: UnsafeRawPointer(storage + count).loadUnaligned(as: UInt64.self))
  }

  /// How many of the last bytes may be read only with what follows them.
  private static func torn(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func byte(_ offset: Int) -> UInt8 {
      unsafe offset <= bytes.count ? bytes[bytes.count - offset] : 0
    }
    switch byte(1) {
    case 0x0D: return 1
    case UInt8(ascii: "]"): return byte(2) == UInt8(ascii: "]") ? 2 : 1
    case 0x80...: return (1...4).first { byte($0) >= 0xC0 } ?? 0
    default: return 0
    }
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted + Self.paddingBytes)
    unsafe larger.update(from: storage, count: count + Self.paddingBytes)
    unsafe storage.deallocate()
    unsafe storage = larger
    capacity = wanted
  }
}

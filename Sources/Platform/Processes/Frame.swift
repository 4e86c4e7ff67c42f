/// How the supervisor and its workers speak: a length in four bytes, little-endian, then that many
/// bytes.
enum Frame {
  /// A record of the largest form that the limits let through is far smaller.
  static let maxBytes = 256 << 20

  static func header(_ length: Int) -> [UInt8] {
    let value = UInt32(clamping: length)
    return [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  static func encode(_ payload: [UInt8]) -> [UInt8] { header(payload.count) + payload }

  static func length(_ header: ArraySlice<UInt8>) -> Int {
    header.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

/// Collects bytes as they arrive and cuts them into frames.
struct FrameBuffer {
  private var bytes: [UInt8] = []
  private var start = 0

  mutating func append(_ arrived: ArraySlice<UInt8>) {
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      start = 0
    }
    bytes.append(contentsOf: arrived)
  }

  /// The next whole frame's payload; nil until all of it is there.
  mutating func next() -> [UInt8]? {
    guard bytes.count - start >= 4 else { return nil }
    let length = Frame.length(bytes[start..<start + 4])
    guard bytes.count - start - 4 >= length else { return nil }
    let payload = Array(bytes[start + 4..<start + 4 + length])
    start += 4 + length
    return payload
  }

  /// Whether the frame that has begun says it is longer than any honest one.
  var isAbsurd: Bool {
    bytes.count - start >= 4 && Frame.length(bytes[start..<start + 4]) > Frame.maxBytes
  }
}

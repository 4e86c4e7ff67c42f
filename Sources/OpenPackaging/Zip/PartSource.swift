/// The bytes of a part as they lie in its file, and how far they have been read.
struct PartSource {
  /// What the directory says of a part, to be compared once it has been read.
  private struct Promise {
    var bytes: Int
    var checksum: UInt32
  }

  private let name: String
  private let file: [UInt8]
  /// What has not been read yet.
  private var rest: Range<Int>
  private let isDeflated: Bool
  private let promise: Promise?
  private var arrived = 0
  private var checksum: UInt32 = 0
  /// The last byte has been read, and all are as promised.
  private(set) var isDone: Bool

  /// A part without a byte.
  init() { self.init([], name: "") }

  /// A part that is in memory, as it reads.
  init(_ bytes: [UInt8], name: String) {
    self.name = name
    file = bytes
    rest = bytes.indices
    isDeflated = false
    promise = nil
    isDone = false
  }

  /// A member of an archive.
  ///
  /// - Throws: What `ZipArchive.compressedBytes(of:)` does.
  init(_ member: ZipMember, of archive: ZipArchive) throws(PackageError) {
    name = member.name.description
    file = archive.bytes
    rest = try archive.compressedBytes(of: member)
    isDeflated = member.method != 0
    promise = Promise(bytes: member.inflatedBytes, checksum: member.checksum)
    isDone = false
  }

  /// How many bytes are still to come, and one more to see whether it comes.
  ///
  /// DEFLATE makes at most 1,032 bytes of one: a larger claim than that is no reason for memory.
  var likelyBytes: Int {
    let claim = promise?.bytes ?? file.count
    return max(min(claim - arrived, rest.count * 1_032), 0) + 1
  }

  /// Reads on, until the room is full or the part has ended.
  ///
  /// - Returns: How many bytes were written.
  /// - Throws: `corrupt` as soon as the part is known not to be what the directory promises.
  mutating func read(
    into room: UnsafeMutableBufferPointer<UInt8>, with inflater: inout Inflater
  ) throws(PackageError) -> Int {
    // A member that inflates to more than it claims is damaged; its limit is its claim.
    let most = promise.map { $0.bytes - arrived + 1 } ?? room.count
    let room = unsafe UnsafeMutableBufferPointer(rebasing: room[..<min(room.count, most)])
    let count: Int
    if isDeflated {
      count = unsafe try inflate(into: room, with: &inflater)
    } else {
      count = min(rest.count, room.count)
      unsafe file.span.extracting(rest.prefix(count)).withUnsafeBufferPointer { bytes in
        _ = unsafe room.update(fromContentsOf: bytes)
      }
      rest.removeFirst(count)
      isDone = rest.isEmpty
    }
    arrived += count
    if let promise { try unsafe compare(UnsafeBufferPointer(rebasing: room[..<count]), promise) }
    return count
  }

  private mutating func inflate(
    into room: UnsafeMutableBufferPointer<UInt8>, with inflater: inout Inflater
  ) throws(PackageError) -> Int {
    guard let step = unsafe inflater.inflate(file.span.extracting(rest), into: room) else {
      throw damaged
    }
    rest.removeFirst(step.read)
    // Other bytes behind the end of the stream are no part of it.
    guard !step.isEnd || rest.isEmpty else { throw damaged }
    isDone = step.isEnd
    return step.written
  }

  private mutating func compare(
    _ bytes: UnsafeBufferPointer<UInt8>, _ promise: Promise
  ) throws(PackageError) {
    checksum = unsafe Inflater.checksum(bytes.span, after: checksum)
    guard arrived <= promise.bytes else { throw damaged }
    guard !isDone || arrived == promise.bytes && checksum == promise.checksum else {
      throw damaged
    }
  }

  private var damaged: PackageError { .corrupt(part: name, detail: "damaged data") }
}

internal import CZlib

/// One raw DEFLATE decoder of zlib, used for one member after the other.
@safe struct Inflater: ~Copyable {
  /// Kept at one address, because zlib's state points back at it.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Acquires zlib's state, some 10 kB.
  ///
  /// - Throws: `tooLarge` where there is no memory for it.
  init() throws(PackageError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // Negative: raw DEFLATE without zlib's header, as ZIP stores it.  `inflateInit2` is a macro.
    let code = unsafe inflateInit2_(
      stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else {
      unsafe stream.deallocate()
      throw .tooLarge(part: nil, what: "memory", limit: 0)
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Forgets the member before.
  mutating func reset() { unsafe inflateReset(stream) }

  /// Inflates on, until `room` is full or the stream ends.
  ///
  /// - Parameters:
  ///   - input: All that is left of the member's compressed bytes.
  ///   - room: Where the bytes go.
  /// - Returns: How many bytes were read and written, and whether the DEFLATE stream has ended; nil
  ///   where it is damaged or cut short.
  mutating func inflate(
    _ input: Span<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> (read: Int, written: Int, isEnd: Bool)? {
    unsafe input.withUnsafeBufferPointer { input in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
      unsafe stream.pointee.next_out = room.baseAddress
      unsafe stream.pointee.avail_out = UInt32(clamping: room.count)
      // All input is there: a part that fits the room needs no history beside it.
      let code = unsafe CZlib.inflate(stream, Z_FINISH)
      let isFull = unsafe stream.pointee.avail_out == 0
      guard code == Z_STREAM_END || isFull && (code == Z_OK || code == Z_BUF_ERROR) else {
        return nil
      }
      return unsafe (
        input.count - Int(stream.pointee.avail_in), room.count - Int(stream.pointee.avail_out),
        code == Z_STREAM_END
      )
    }
  }

  /// The CRC-32 that ZIP uses, by zlib, of bytes that follow others.
  static func checksum(_ bytes: Span<UInt8>, after checksum: UInt32 = 0) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // Without an address zlib would begin anew.
      guard let start = buffer.baseAddress else { return checksum }
      return UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(checksum), start, buffer.count))
    }
  }
}

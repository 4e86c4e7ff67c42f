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

  /// Inflates a whole member into `output`, which grows by what arrives and never by a claim.
  ///
  /// - Parameters:
  ///   - input: The member's compressed bytes, all of them.
  ///   - output: Where the bytes go, behind those that are there.
  ///   - limit: The most bytes that may arrive.
  /// - Returns: True where the DEFLATE stream ended at the last byte of `input`; false where it is
  ///   damaged, cut short or followed by other bytes, or as soon as a byte beyond `limit` arrives.
  mutating func inflate(
    _ input: Span<UInt8>, into output: inout PartBuffer, limit: Int
  ) -> Bool {
    unsafe inflateReset(stream)
    return unsafe input.withUnsafeBufferPointer { input in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
      while true {
        let room = unsafe output.makeRoom(upTo: limit + 1)
        unsafe stream.pointee.next_out = room.baseAddress
        unsafe stream.pointee.avail_out = UInt32(clamping: room.count)
        // All input is there, so zlib need not keep a window for more of it.
        let code = unsafe CZlib.inflate(stream, Z_FINISH)
        unsafe output.fill(room.count - Int(stream.pointee.avail_out))
        guard output.count <= limit else { return false }
        if code == Z_STREAM_END { return unsafe stream.pointee.avail_in == 0 }
        guard unsafe code == Z_OK || code == Z_BUF_ERROR && stream.pointee.avail_out == 0 else {
          return false
        }
      }
    }
  }

  /// The CRC-32 that ZIP uses, by zlib.
  static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: unsafe crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }
}

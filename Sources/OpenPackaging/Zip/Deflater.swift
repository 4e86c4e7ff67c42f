internal import CZlib

/// Compresses whole byte strings as raw DEFLATE.
package enum Deflater {
  /// The same bytes always give the same result; `level` is zlib's, from 1 (fast) to 9 (small).
  package static func deflate(_ bytes: Span<UInt8>, level: Int = 6) -> [UInt8] {
    var stream = unsafe z_stream()
    // Negative: raw DEFLATE, as ZIP stores it.  `deflateInit2` is a macro.
    let code = unsafe deflateInit2_(
      &stream, Int32(level), Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "zlib could not start: \(code)")
    defer { unsafe deflateEnd(&stream) }
    let bound = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
    return unsafe bytes.withUnsafeBufferPointer { input in
      unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        let code = unsafe CZlib.deflate(&stream, Z_FINISH)
        precondition(code == Z_STREAM_END, "zlib's own bound was too small: \(code)")
        count = unsafe output.count - Int(stream.avail_out)
      }
    }
  }
}

/// Hashes of short byte strings, eight bytes a step.
enum ByteHash {
  /// Chosen anew for each process, so that nobody can write names that collide.
  ///
  /// No result depends on it: equal hashes are followed by a comparison of the bytes, save where
  /// two namespaces of one tag's attributes are told apart.
  private static let seed = UInt64.random(in: .min ... .max)

  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { buffer in
      var hash = seed ^ UInt64(buffer.count)
      var offset = 0
      while offset + 8 <= buffer.count {
        hash = mix(hash, unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < buffer.count {
        rest = unsafe rest << 8 | UInt64(buffer[offset])
        offset += 1
      }
      return mix(hash, rest)
    }
  }

  /// Both halves of a 128-bit product, folded.
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}

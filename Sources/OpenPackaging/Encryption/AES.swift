internal import CLibCrypto

/// The cipher of encrypted packages (FIPS 197).
enum AES {
  static let blockBytes = 16

  /// The bytes in clear, as many as there are; nil where the key, the vector or the number of bytes
  /// fits no AES.
  ///
  /// `vector` begins cipher block chaining; without one, each block stands alone.
  static func decrypted(_ bytes: ArraySlice<UInt8>, key: [UInt8], vector: [UInt8]?) -> [UInt8]? {
    guard let cipher = unsafe cipher(keyBytes: key.count, isChained: vector != nil),
      vector.map({ $0.count == blockBytes }) ?? true, bytes.count % blockBytes == 0,
      let state = unsafe EVP_CIPHER_CTX_new()
    else { return nil }
    defer { unsafe EVP_CIPHER_CTX_free(state) }
    var count: Int32 = 0
    let clear = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe [UInt8](unsafeUninitializedCapacity: source.count) { target, filled in
        guard unsafe EVP_DecryptInit_ex(state, cipher, nil, key, vector) == 1,
          unsafe EVP_CIPHER_CTX_set_padding(state, 0) == 1,
          unsafe EVP_DecryptUpdate(
            state, target.baseAddress, &count, source.baseAddress, Int32(clamping: source.count))
            == 1
        else { return }
        filled = min(max(Int(count), 0), target.count)
      }
    }
    return clear.count == bytes.count ? clear : nil
  }

  private static func cipher(keyBytes: Int, isChained: Bool) -> OpaquePointer? {
    switch keyBytes {
    case 16: unsafe isChained ? EVP_aes_128_cbc() : EVP_aes_128_ecb()
    case 24: unsafe isChained ? EVP_aes_192_cbc() : EVP_aes_192_ecb()
    case 32: unsafe isChained ? EVP_aes_256_cbc() : EVP_aes_256_ecb()
    default: nil
    }
  }
}

internal import CLibCrypto

/// A hash function of libcrypto, fetched once and used for one text after the other.
@safe struct Digest: ~Copyable {
  private let function: OpaquePointer
  private let state: OpaquePointer
  /// How long a hash is.
  let byteCount: Int

  /// Nil where `name` is none of the functions that Office encrypts with.
  init?(_ name: String) {
    guard ["SHA1", "SHA256", "SHA384", "SHA512"].contains(name),
      let function = unsafe EVP_MD_fetch(nil, name, nil)
    else { return nil }
    guard let state = unsafe EVP_MD_CTX_new() else {
      unsafe EVP_MD_free(function)
      return nil
    }
    unsafe self.function = unsafe function
    unsafe self.state = unsafe state
    byteCount = unsafe Int(EVP_MD_get_size(function))
  }

  deinit {
    unsafe EVP_MD_CTX_free(state)
    unsafe EVP_MD_free(function)
  }

  /// The hash of `first` with `second` behind it.
  borrowing func hash(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: byteCount)
    unsafe hash.withUnsafeMutableBufferPointer { target in
      _ = unsafe EVP_DigestInit_ex2(state, function, nil)
      _ = unsafe EVP_DigestUpdate(state, first, first.count)
      _ = unsafe EVP_DigestUpdate(state, second, second.count)
      _ = unsafe EVP_DigestFinal_ex(state, target.baseAddress, nil)
    }
    return hash
  }

  /// A password made slow to guess: its hash, hashed again `rounds` times with the round's number
  /// before it (\[MS-OFFCRYPTO\] 2.3.4.7 and 2.3.4.11).
  borrowing func stretched(_ password: String, salt: [UInt8], rounds: Int) -> [UInt8] {
    var stretched = hash(salt, password.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    for round in 0..<rounds { stretched = hash(Self.fourBytes(round), stretched) }
    return stretched
  }

  /// A number as it stands in what is hashed: four bytes, the lowest first.
  static func fourBytes(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

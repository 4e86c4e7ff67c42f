/// Encryption as Office 2007 does it (\[MS-OFFCRYPTO\] 2.3.4.5–2.3.4.9).
struct StandardKey: PackageKey {
  private let key: [UInt8]

  /// Nil where the password does not fit, or the algorithms are others than AES and SHA-1.
  init?(_ bytes: Span<UInt8>, _ information: [UInt8], password: String) {
    guard let headerBytes = bytes.littleEndian32(at: 8), let digest = Digest("SHA1"),
      let keyBits = bytes.littleEndian32(at: 28), [128, 192, 256].contains(keyBits)
    else { return nil }
    let salt = 12 + headerBytes + 4
    let verifier = salt + 16
    let verifierHash = verifier + 16 + 4
    guard verifierHash + 32 <= information.count else { return nil }
    let password = digest.stretched(
      password, salt: Array(information[salt..<salt + 16]), rounds: 50_000)
    key = Self.key(digest.hash(password, Digest.fourBytes(0)), byteCount: keyBits / 8, digest)
    let clear = AES.decrypted(information[verifier..<verifier + 16], key: key, vector: nil)
    let hash = AES.decrypted(
      information[verifierHash..<verifierHash + 32], key: key, vector: nil)
    guard let clear, let hash, hash.starts(with: digest.hash(clear, [])) else { return nil }
  }

  /// 2.3.4.7: two hashes, of the password's own against two patterns, make up the key.
  private static func key(
    _ hash: [UInt8], byteCount: Int, _ digest: borrowing Digest
  ) -> [UInt8] {
    let halves = [0x36, 0x5C].map { (pattern: UInt8) in
      digest.hash(hash.fitted(to: 64, filler: 0).map { $0 ^ pattern }, [])
    }
    return Array(halves.joined().prefix(byteCount))
  }

  func decrypted(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    AES.decrypted(bytes.dropLast(bytes.count % AES.blockBytes), key: key, vector: nil)
  }
}

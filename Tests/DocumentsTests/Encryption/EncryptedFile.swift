import CLibCrypto

/// Encrypts a package as Office does, so that a test can have one under any password.
struct EncryptedFile {
  enum Kind: Sendable, CaseIterable {
    /// Office 2007; Office 2010 and later; the same with older algorithms.
    case standard, agile, agileWithSHA1
  }

  var kind: Kind
  var password = "VelvetSweatshop"
  /// How often the password is hashed where the file says so itself.
  var rounds = 1_000
  /// What the file says of that; nil for what is so.
  var statedRounds: Int?
  /// What the file says of its keys' length; nil for what is so.
  var statedKeyBits: String?
  /// Bytes of the encrypted package that are lost.
  var missing = 0

  private let salt = [UInt8](0..<16)
  private let verifier = [UInt8](40..<56)

  init(_ kind: Kind) { self.kind = kind }

  func bytes(_ package: [UInt8]) -> [UInt8] {
    let size = CompoundFileBuilder.word(UInt32(package.count)) + [0, 0, 0, 0]
    let (information, encrypted) =
      kind == .standard ? standard(package) : agile(package)
    return CompoundFileBuilder.bytes([
      "EncryptionInfo": information, "EncryptedPackage": size + encrypted.dropLast(missing),
    ])
  }

  // MARK: Office 2007

  private func standard(_ package: [UInt8]) -> (information: [UInt8], encrypted: [UInt8]) {
    let hash = Self.hash("SHA1")
    let last = hash(stretched(hash, rounds: 50_000) + [0, 0, 0, 0])
    let key = Array(hash((last + [UInt8](repeating: 0, count: 44)).map { $0 ^ 0x36 }).prefix(16))
    let word = CompoundFileBuilder.word
    var header = [0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0].map { UInt32($0) }.flatMap(word)
    header += "AES\0".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    var information: [UInt8] = [4, 0, 2, 0] + word(0x24) + word(UInt32(header.count)) + header
    information += word(16) + salt + encrypted(verifier, key: key, vector: nil)
    information += word(20) + encrypted(hash(verifier).padded(to: 32), key: key, vector: nil)
    return (information, encrypted(package.padded(to: 16), key: key, vector: nil))
  }

  // MARK: Office 2010

  private func agile(_ package: [UInt8]) -> (information: [UInt8], encrypted: [UInt8]) {
    let name = kind == .agile ? "SHA512" : "SHA1"
    let hash = Self.hash(name)
    let keyBytes = kind == .agile ? 32 : 16
    let stretched = stretched(hash, rounds: rounds)
    let secret = [UInt8](100..<100 + UInt8(keyBytes))
    func guarded(_ bytes: [UInt8], _ purpose: [UInt8]) -> String {
      let key = Array(hash(stretched + purpose).prefix(keyBytes))
      return Self.base64(encrypted(bytes.padded(to: 16), key: key, vector: salt))
    }
    let algorithm = """
      saltSize="16" blockSize="16" keyBits="\(statedKeyBits ?? "\(keyBytes * 8)")" cipherAlgorithm="AES" \
      cipherChaining="ChainingModeCBC" hashAlgorithm="\(name)" saltValue="\(Self.base64(salt))"
      """
    let description = """
      <encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" \
      xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">\
      <keyData \(algorithm)/><keyEncryptors><keyEncryptor><p:encryptedKey \
      spinCount="\(statedRounds ?? rounds)" \(algorithm) \
      encryptedVerifierHashInput="\(guarded(verifier, [254, 167, 210, 118, 59, 75, 158, 121]))" \
      encryptedVerifierHashValue="\
      \(guarded(hash(verifier), [215, 170, 15, 109, 48, 97, 52, 78]))" \
      encryptedKeyValue="\(guarded(secret, [20, 110, 11, 231, 171, 172, 208, 214]))"/>\
      </keyEncryptor></keyEncryptors></encryption>
      """
    var encryptedPackage: [UInt8] = []
    for (segment, start) in stride(from: 0, to: package.count, by: 4_096).enumerated() {
      let vector = hash(salt + CompoundFileBuilder.word(UInt32(segment))).prefix(16)
      let bytes = Array(package[start..<min(start + 4_096, package.count)]).padded(to: 16)
      encryptedPackage += encrypted(bytes, key: secret, vector: Array(vector))
    }
    return ([4, 0, 4, 0, 0x40, 0, 0, 0] + Array(description.utf8), encryptedPackage)
  }

  // MARK: By libcrypto

  private func stretched(_ hash: ([UInt8]) -> [UInt8], rounds: Int) -> [UInt8] {
    let password = password.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return (0..<rounds).reduce(hash(salt + password)) { stretched, round in
      hash(CompoundFileBuilder.word(UInt32(round)) + stretched)
    }
  }

  private static func hash(_ name: String) -> ([UInt8]) -> [UInt8] {
    { bytes in
      var hash = [UInt8](repeating: 0, count: 64)
      var count: UInt32 = 0
      unsafe EVP_Digest(bytes, bytes.count, &hash, &count, EVP_get_digestbyname(name), nil)
      return Array(hash.prefix(Int(count)))
    }
  }

  private func encrypted(_ bytes: [UInt8], key: [UInt8], vector: [UInt8]?) -> [UInt8] {
    let state = unsafe EVP_CIPHER_CTX_new()
    defer { unsafe EVP_CIPHER_CTX_free(state) }
    let mode = vector == nil ? "ecb" : "cbc"
    var encrypted = [UInt8](repeating: 0, count: bytes.count + 16)
    var count: Int32 = 0
    unsafe EVP_EncryptInit_ex(
      state, EVP_get_cipherbyname("aes-\(key.count * 8)-\(mode)"), nil, key, vector)
    unsafe EVP_CIPHER_CTX_set_padding(state, 0)
    unsafe EVP_EncryptUpdate(state, &encrypted, &count, bytes, Int32(bytes.count))
    return Array(encrypted.prefix(Int(count)))
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    var text = [UInt8](repeating: 0, count: bytes.count * 2 + 4)
    let count = unsafe EVP_EncodeBlock(&text, bytes, Int32(bytes.count))
    return String(decoding: text.prefix(Int(count)), as: UTF8.self)
  }
}

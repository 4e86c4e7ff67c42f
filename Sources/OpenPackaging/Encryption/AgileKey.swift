/// Encryption as Office 2010 and later do it (\[MS-OFFCRYPTO\] 2.3.4.10–2.3.4.15).
struct AgileKey: PackageKey {
  private static let segmentBytes = 4_096
  /// Office asks for 100,000; more would only cost time.
  private static let mostRounds = 1_000_000

  private let key: [UInt8]
  private let salt: [UInt8]
  private let hash: String

  /// Nil where the password does not fit, or the algorithms are others than AES, chained, and SHA.
  ///
  /// - Throws: `corrupt` where the description is no XML.
  init?(_ description: ArraySlice<UInt8>, password: String) throws(PackageError) {
    var settings = AgileSettings()
    var reader = XMLReader()
    try reader.read(Array(description), part: "EncryptionInfo", &settings)
    guard let data = settings.data, let password = settings.opened(with: password) else {
      return nil
    }
    key = password
    salt = data.salt
    hash = data.hash
  }

  /// Each 4,096 bytes begin anew, with a vector from their number.
  func decrypted(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let digest = Digest(hash) else { return nil }
    var clear: [UInt8] = []
    clear.reserveCapacity(bytes.count)
    var rest = bytes.dropLast(bytes.count % AES.blockBytes)
    var segment = 0
    while !rest.isEmpty {
      let vector = digest.hash(salt, Digest.fourBytes(segment))
        .fitted(to: AES.blockBytes, filler: 0x36)
      guard let part = AES.decrypted(rest.prefix(Self.segmentBytes), key: key, vector: vector)
      else { return nil }
      clear += part
      rest = rest.dropFirst(Self.segmentBytes)
      segment += 1
    }
    return clear
  }

  /// What the description says of the package, and of the password that guards its key.
  fileprivate struct AgileSettings: XMLEventHandler {
    struct Algorithm {
      var salt: [UInt8]
      var keyBytes: Int
      var hash: String
    }

    private struct Guard {
      var algorithm: Algorithm
      var rounds: Int
      var verifier: [UInt8]
      var verifierHash: [UInt8]
      var key: [UInt8]
    }

    private(set) var data: Algorithm?
    private var guardian: Guard?

    mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
      guard let algorithm = Algorithm(attributes) else { return }
      if name.local == .keyData { data = algorithm }
      guard name.local == .encryptedKey, let rounds = attributes.integer(.spinCount),
        (0...AgileKey.mostRounds).contains(rounds),
        let verifier = attributes.base64(.encryptedVerifierHashInput),
        let verifierHash = attributes.base64(.encryptedVerifierHashValue),
        let key = attributes.base64(.encryptedKeyValue)
      else { return }
      guardian = Guard(
        algorithm: algorithm, rounds: rounds, verifier: verifier, verifierHash: verifierHash,
        key: key)
    }

    mutating func endElement(_ name: XMLName) {}
    mutating func characters(_ text: Span<UInt8>) {}

    /// The package's key; nil where the password does not fit.
    func opened(with password: String) -> [UInt8]? {
      guard let guardian, let digest = Digest(guardian.algorithm.hash) else { return nil }
      let algorithm = guardian.algorithm
      let stretched = digest.stretched(
        password, salt: algorithm.salt, rounds: guardian.rounds)
      // 2.3.4.13: what each value is for goes into its key.
      func clear(_ bytes: [UInt8], for purpose: [UInt8]) -> [UInt8]? {
        AES.decrypted(
          bytes[...],
          key: digest.hash(stretched, purpose).fitted(to: algorithm.keyBytes, filler: 0x36),
          vector: algorithm.salt.fitted(to: AES.blockBytes, filler: 0x36))
      }
      let verifier = clear(
        guardian.verifier, for: [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79])
      let verifierHash = clear(
        guardian.verifierHash, for: [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E])
      guard let verifier, let verifierHash,
        verifierHash.starts(with: digest.hash(verifier, []))
      else { return nil }
      return clear(guardian.key, for: [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6])
    }
  }
}

extension AgileKey.AgileSettings.Algorithm {
  /// Nil where an attribute is missing, or where it is another cipher than chained AES.
  fileprivate init?(_ attributes: borrowing XMLAttributes) {
    guard let salt = attributes.base64(.saltValue), let keyBits = attributes.integer(.keyBits),
      [128, 192, 256].contains(keyBits),
      let hash = attributes.string(.hashAlgorithm), attributes.string(.cipherAlgorithm) == "AES",
      attributes.string(.cipherChaining) == "ChainingModeCBC"
    else { return nil }
    self.init(salt: salt, keyBytes: keyBits / 8, hash: hash)
  }
}

extension XMLAttributes {
  /// Bytes in base 64 (RFC 4648, 4); nil where the attribute is missing or spells none.
  fileprivate func base64(_ local: XMLLocalName) -> [UInt8]? {
    withBytes(local) { text -> [UInt8]? in
      var bytes: [UInt8] = []
      var bits = 0
      var pending = 0
      for index in text.indices where text[index] != UInt8(ascii: "=") {
        guard let digit = Self.base64Digits.firstIndex(of: text[index]) else { return nil }
        bits = (bits << 6 | digit) & 0xFFF
        pending += 6
        guard pending >= 8 else { continue }
        pending -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> pending))
      }
      return bytes
    } ?? nil
  }

  private static let base64Digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}

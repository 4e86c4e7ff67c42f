/// A package inside a compound file, encrypted (\[MS-OFFCRYPTO\] 2.3.4).
///
/// Excel encrypts a workbook whose structure is protected under a password that is the same
/// everywhere, and opens it without asking for one.  Such a file hides nothing from its reader.
package enum EncryptedPackage {
  /// Excel's own password.
  private static let openPassword = "VelvetSweatshop"
  /// What stands before the encrypted bytes: how many of the clear ones count.
  private static let sizeBytes = 8

  /// The package in clear, where Excel's own password opens it.
  ///
  /// - Returns: Nil where the package has a password of its author's, or is encrypted in a way that
  ///   is not read.
  /// - Throws: `corrupt` where the password fits and the bytes do not.
  package static func opened(_ file: CompoundFile) throws(PackageError) -> [UInt8]? {
    guard let information = file.stream("EncryptionInfo"),
      let key = try key(information.span, information), let stream = file.stream("EncryptedPackage")
    else { return nil }
    guard let size = stream.span.littleEndian64(at: 0), size <= stream.count - sizeBytes,
      let clear = key.decrypted(stream[sizeBytes...])
    else { throw .corrupt(part: nil, detail: "encrypted package cut short") }
    return Array(clear.prefix(size))
  }

  private static func key(
    _ bytes: Span<UInt8>, _ information: [UInt8]
  ) throws(PackageError) -> (any PackageKey)? {
    switch (bytes.littleEndian16(at: 0), bytes.littleEndian16(at: 2)) {
    case (4, 4): return try AgileKey(information.dropFirst(8), password: openPassword)
    case (2, 2), (3, 2), (4, 2): return StandardKey(bytes, information, password: openPassword)
    default: return nil
    }
  }
}

/// What opens a package once the password is known to fit.
protocol PackageKey {
  /// The package in clear with the padding behind it; nil where the bytes are no whole blocks.
  func decrypted(_ bytes: ArraySlice<UInt8>) -> [UInt8]?
}

extension [UInt8] {
  /// The first `count` bytes, filled up with `filler` where there are fewer.
  func fitted(to count: Int, filler: UInt8) -> [UInt8] {
    prefix(count) + [UInt8](repeating: filler, count: Swift.max(0, count - self.count))
  }
}

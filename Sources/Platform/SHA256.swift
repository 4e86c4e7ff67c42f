internal import CLibCrypto

/// SHA-256 (FIPS 180-4): the identity of a submission, whatever it is called.
package enum SHA256 {
  /// Sixty-four lower-case hexadecimal digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe digest.withUnsafeMutableBufferPointer { target in
        _ = unsafe CLibCrypto.SHA256(source.baseAddress, source.count, target.baseAddress)
      }
    }
    let hex = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }, as: UTF8.self)
  }
}

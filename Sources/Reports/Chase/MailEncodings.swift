/// Quoted-printable (RFC 2045, 6.7): readable where the text is, and only ASCII.
enum QuotedPrintable {
  /// Lines of at most 76 characters, ended by CRLF.
  static func encode(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { encode(line: $0) }
      .joined(separator: "\r\n")
  }

  private static func encode(line: Substring) -> String {
    var lines: [String] = []
    var current = ""
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let isPlain =
        (33...126).contains(byte) && byte != UInt8(ascii: "=")
        || (byte == UInt8(ascii: " ") && !isLast)
      let piece = isPlain ? String(Character(Unicode.Scalar(byte))) : escape(byte)
      // Room for a soft line break.
      if current.utf8.count + piece.utf8.count > 75 {
        lines.append(current + "=")
        current = ""
      }
      current += piece
    }
    return (lines + [current]).joined(separator: "\r\n")
  }

  private static func escape(_ byte: UInt8) -> String {
    let hex = String(byte, radix: 16, uppercase: true)
    return hex.utf8.count == 1 ? "=0\(hex)" : "=\(hex)"
  }
}

/// Base64 (RFC 4648, 4).
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      let padded = group + Array(repeating: 0, count: 3 - group.count)
      let number = Int(padded[0]) << 16 | Int(padded[1]) << 8 | Int(padded[2])
      for place in 0..<4 {
        encoded.append(
          place <= group.count
            ? alphabet[(number >> (18 - 6 * place)) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}

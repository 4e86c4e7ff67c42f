/// Text and names as Excel will take them.
enum ExcelText {
  /// The most characters that a cell holds (ECMA-376-1, 18.4.12; Excel's own limit), counted in
  /// UTF-16 as Excel counts.
  static let longestCell = 32_767

  /// `text` for a cell: without what XML forbids, cut where Excel would refuse the file.
  ///
  /// `_x0041_` would be read as an escape (ECMA-376-1, 22.9.2.19), so its underscore is escaped.
  static func cell(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var units = 0
    for scalar in text.unicodeScalars where !isForbidden(scalar) {
      units += UTF16.width(scalar)
      if units >= longestCell {
        scalars.append("…")
        break
      }
      scalars.append(scalar)
    }
    return escapingEscapes(String(scalars))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n": false
    case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  private static func escapingEscapes(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "_")) else { return text }
    var safe: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), isEscape(bytes[index...].prefix(7)) {
        safe += Array("_x005F_".utf8)
      } else {
        safe.append(byte)
      }
    }
    return String(decoding: safe, as: UTF8.self)
  }

  /// Whether `bytes` are `_x`, four hexadecimal digits and `_`.
  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 7, bytes.last == UInt8(ascii: "_"),
      bytes.dropFirst().first.map({ $0 | 0x20 }) == UInt8(ascii: "x")
    else { return false }
    return bytes.dropFirst(2).dropLast().allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isHexDigit
    }
  }

  /// Names for tabs: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, none twice
  /// without regard to case, never empty (ECMA-376-1, 18.2.19, and Excel's own rules).
  static func sheetNames(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let plain = sheetName(name)
      var candidate = plain
      var number = 2
      while !taken.insert(candidate.lowercased()).inserted {
        candidate = "\(plain.prefix(31 - String(number).count - 1)) \(number)"
        number += 1
      }
      return candidate
    }
  }

  private static func sheetName(_ name: String) -> String {
    // Scalar by scalar: with an accent behind it, a forbidden letter is no Character of its own.
    let forbidden = "[]:*?/\\\n\t".unicodeScalars
    let kept = cell(name).unicodeScalars.map { forbidden.contains($0) ? " " : Character($0) }
    var plain = String(kept).split(separator: " ").joined(separator: " ")[...]
    plain = shortened(plain)
    while plain.first == "'" { plain = plain.dropFirst() }
    while plain.last == "'" { plain = plain.dropLast() }
    let isTaken = plain.isEmpty || plain.lowercased() == "history"
    return isTaken ? "Sheet" : String(plain)
  }

  /// At most 31 UTF-16 units, as Excel counts.
  private static func shortened(_ name: Substring) -> Substring {
    var name = name
    while name.utf16.count > 31 { name = name.dropLast() }
    return name
  }
}

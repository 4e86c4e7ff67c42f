import Programmes

/// Text made safe for where it goes: one function for each sink, and no other way in.
///
/// Everything read from a file, a file name included, is hostile until it has passed through the
/// function of its sink.
package enum Escaping {
  /// For HTML text and for attribute values in double quotes.
  ///
  /// The five characters of HTML are named, C0 controls other than tab and line feed are dropped
  /// (HTML has no way to write them), and bidirectional overrides become visible marks, so that a
  /// sentence cannot be shown backwards.
  package static func html(_ text: some StringProtocol) -> String {
    var safe = ""
    safe.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\t", "\n": safe.unicodeScalars.append(scalar)
      case _ where isControl(scalar): break
      case _ where isDirectional(scalar): safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// For XML 1.0 text and attribute values: characters that XML forbids are dropped.
  package static func xml(_ text: some StringProtocol) -> String {
    var safe = ""
    safe.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "\t": safe += "&#9;"
      case "\n": safe += "&#10;"
      case "\r": safe += "&#13;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": break
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// For a terminal: nothing that moves a cursor, sets a colour or turns text round.
  ///
  /// Controls are shown as `\u{1B}`; tabs and line breaks become one space.
  package static func terminal(_ text: some StringProtocol) -> String {
    var safe = ""
    safe.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": safe += " "
      case _ where isControl(scalar) || isDirectional(scalar):
        safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// For a terminal, line by line: as `terminal`, but line breaks stay.
  package static func terminalLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { terminal($0) }.joined(
      separator: "\n")
  }

  /// For one field of a CSV file (RFC 4180), safe to open in a spreadsheet.
  ///
  /// A field that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, carriage return,
  /// also behind blanks) gets an apostrophe before it; a number below nought is none.  Controls other
  /// than tabs and line breaks, and marks that turn text round, become a visible mark: a CSV file is
  /// also shown on terminals.
  package static func csv(_ text: some StringProtocol) -> String {
    if isPlainField(text.utf8) || isNegativeNumber(text.utf8) { return String(text) }
    var field = ""
    field.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let isKept = ["\t", "\n", "\r"].contains(scalar)
      let isOdd = !isKept && (isControl(scalar) || isDirectional(scalar))
      field.unicodeScalars.append(isOdd ? "\u{FFFD}" : scalar)
    }
    return CSVField.quoted(CSVField.guarded(field), separators: ",;")
  }

  /// Letters, digits, spaces, hyphens, full stops and colons, a letter or a digit first: most fields
  /// are no more, and safe as they are.
  private static func isPlainField(_ text: some Collection<UInt8>) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return text.first.map(isPlain) ?? true
      && text.allSatisfy { isPlain($0) || $0 == 0x20 || $0 == 0x2D || $0 == 0x2E || $0 == 0x3A }
  }

  /// `-4` or `-1250.00`.
  private static func isNegativeNumber(_ text: some Collection<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "-") else { return false }
    let parts = text.dropFirst().split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// For a component of a file name: letters, digits, `-`, `_` and `.` stay, runs of the rest become
  /// one `-`; never empty, never hidden, never longer than 80 characters.
  package static func fileName(_ text: some StringProtocol) -> String {
    var safe = ""
    for scalar in text.unicodeScalars.prefix(400) {
      let keeps =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
        || scalar == "."
      if keeps, !(safe.isEmpty && scalar == ".") {
        safe.unicodeScalars.append(scalar)
      } else if safe.last != "-", !safe.isEmpty {
        safe += "-"
      }
    }
    let trimmed = String(safe.prefix(80)).split(separator: "-", omittingEmptySubsequences: true)
      .joined(separator: "-")
    return trimmed.isEmpty ? "unnamed" : trimmed
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }

  /// The embedding, override and isolate marks of the bidirectional algorithm (UAX #9).
  private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || scalar == "\u{200E}" || scalar == "\u{200F}" || scalar == "\u{061C}"
  }
}

/// Reads one e-mail address.
struct EmailReader {
  let text: AnswerText

  func reading() -> ValueReading {
    let pieces = text.collapsed.split { $0.isWhitespace || "<>()[],;|".contains($0) }
    let candidates = pieces.filter { $0.contains("@") }.map(Self.bare)
    // One address in both its shown and its linked form is still one.
    let different = Set(candidates.map { $0.lowercased() })
    guard let address = candidates.first, different.count == 1 else {
      return candidates.isEmpty
        ? .unclear("there is no @ in it, so it is not an e-mail address", ["no_address"])
        : .unclear("it gives more than one e-mail address", ["two_addresses"])
    }
    guard Self.isAddress(address) else {
      return .unclear("it does not look like a whole e-mail address", ["bad_address"])
    }
    return ValueReading(.answered, .text(address))
  }

  private static func bare(_ piece: Substring) -> String {
    var piece = piece
    for prefix in ["mailto:", "Mailto:", "email:", "Email:", "e-mail:", "E-mail:"]
    where piece.hasPrefix(prefix) {
      piece = piece.dropFirst(prefix.count)
    }
    while let last = piece.last, ".:'\"".contains(last) { piece = piece.dropLast() }
    while let first = piece.first, ":'\"".contains(first) { piece = piece.dropFirst() }
    return String(piece)
  }

  /// A local part, one `@`, and a domain of at least two labels (RFC 5321, 4.1.2, unquoted).
  static func isAddress(_ text: some StringProtocol) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, text.utf8.count <= 254 else { return false }
    let local = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let domain = halves[1].split(separator: ".", omittingEmptySubsequences: false)
    let isLocal = local.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }
    let isDomain =
      domain.count >= 2
      // The last label names a domain of the root, and those hold a letter (RFC 3696, 2).
      && domain.last?.contains(where: \.isLetter) ?? false
      && domain.allSatisfy { label in
        !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      }
    return isLocal && isDomain
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

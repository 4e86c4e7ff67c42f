import FoundationEssentials

/// JSON with its keys in the order in which they are written, for tests of what is published.
///
///     let record = try JSONTree(line)
///     record["findings"]?[0]?["rule"]?.text == "X01"
package enum JSONTree: Hashable, Sendable {
  case object([Member])
  case array([JSONTree])
  case text(String)
  /// As it is written.
  case number(String)
  case bool(Bool)
  case null

  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONTree
  }

  /// Why a text is no JSON, and how many bytes of it are.
  package struct Problem: Error {
    package var offset: Int
  }

  /// Reads a whole text; strictly, for other programs are strict too (RFC 8259).
  package init(_ text: some StringProtocol) throws(Problem) {
    var scanner = Scanner(bytes: Array(text.utf8))
    self = try scanner.value()
    scanner.skipBlanks()
    guard scanner.isAtEnd else { throw scanner.problem }
  }

  package subscript(_ key: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package subscript(_ index: Int) -> JSONTree? {
    guard case .array(let items) = self, items.indices.contains(index) else { return nil }
    return items[index]
  }

  package var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  package var items: [JSONTree] { if case .array(let items) = self { items } else { [] } }
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var number: Int? { if case .number(let number) = self { Int(number) } else { nil } }

  private struct Scanner {
    var bytes: [UInt8]
    var offset = 0

    var isAtEnd: Bool { offset == bytes.count }
    var problem: Problem { Problem(offset: offset) }
    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func skipBlanks() {
      while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
    }

    private mutating func take(_ text: StaticString) throws(Problem) {
      for byte in "\(text)".utf8 {
        guard next == byte else { throw problem }
        offset += 1
      }
    }

    mutating func value() throws(Problem) -> JSONTree {
      skipBlanks()
      switch next {
      case UInt8(ascii: "{"): return .object(try members())
      case UInt8(ascii: "["): return .array(try items())
      case UInt8(ascii: "\""): return .text(try string())
      case UInt8(ascii: "t"):
        try take("true")
        return .bool(true)
      case UInt8(ascii: "f"):
        try take("false")
        return .bool(false)
      case UInt8(ascii: "n"):
        try take("null")
        return .null
      default: return .number(try number())
      }
    }

    private mutating func members() throws(Problem) -> [Member] {
      var members: [Member] = []
      try list(from: "{", to: UInt8(ascii: "}")) { scanner throws(Problem) in
        scanner.skipBlanks()
        let key = try scanner.string()
        guard !members.contains(where: { $0.key == key }) else { throw scanner.problem }
        scanner.skipBlanks()
        try scanner.take(":")
        members.append(Member(key: key, value: try scanner.value()))
      }
      return members
    }

    private mutating func items() throws(Problem) -> [JSONTree] {
      var items: [JSONTree] = []
      try list(from: "[", to: UInt8(ascii: "]")) { scanner throws(Problem) in
        items.append(try scanner.value())
      }
      return items
    }

    private mutating func list(
      from opening: StaticString, to closing: UInt8,
      _ item: (inout Scanner) throws(Problem) -> Void
    ) throws(Problem) {
      try take(opening)
      skipBlanks()
      if next != closing {
        try item(&self)
        skipBlanks()
        while next == UInt8(ascii: ",") {
          offset += 1
          try item(&self)
          skipBlanks()
        }
      }
      guard next == closing else { throw problem }
      offset += 1
    }

    private mutating func number() throws(Problem) -> String {
      let start = offset
      while let byte = next, "+-.0123456789eE".utf8.contains(byte) { offset += 1 }
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil else {
        throw problem
      }
      return text
    }

    private mutating func string() throws(Problem) -> String {
      try take("\"")
      var units: [UInt16] = []
      while let byte = next, byte != UInt8(ascii: "\"") {
        guard byte >= 0x20 else { throw problem }
        if byte == UInt8(ascii: "\\") {
          units.append(try escape())
        } else {
          let start = offset
          offset += 1
          while let more = next, more & 0xC0 == 0x80 { offset += 1 }
          units += String(decoding: bytes[start..<offset], as: UTF8.self).utf16
        }
      }
      try take("\"")
      return String(decoding: units, as: UTF16.self)
    }

    private mutating func escape() throws(Problem) -> UInt16 {
      offset += 1
      guard let letter = next else { throw problem }
      offset += 1
      let plain: [UInt8: UInt16] = [
        0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9,
      ]
      if let unit = plain[letter] { return unit }
      let digits = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
      guard letter == UInt8(ascii: "u"), digits.utf8.count == 4,
        let unit = UInt16(digits, radix: 16)
      else { throw problem }
      offset += 4
      return unit
    }
  }
}

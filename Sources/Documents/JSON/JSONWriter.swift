/// Writes JSON into one growing buffer, in the order in which it is called.
///
/// Keys stay in the order they are written, so that the same values give the same bytes.  Nothing
/// is built in between: no tree, no dictionary, no string per value.
///
///     var json = JSONWriter()
///     json.object {
///       $0.member("file", "plan.docx")
///       $0.key("rows")
///       $0.array { $0.integer(1) }
///     }
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private let mostBytes: Int
  /// Whether the next value of the open array or object needs a comma before it.
  private var needsComma = false

  /// - Parameter mostBytes: Once more than so many are written, arrays take no further elements.
  package init(mostBytes: Int = .max) { self.mostBytes = mostBytes }

  /// More was written than there may be, and what was written is not whole.
  package var isOverfull: Bool { bytes.count > mostBytes }

  /// What was written, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  // MARK: Containers

  package mutating func object<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    try enclosed(by: UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    try enclosed(by: UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// An array with one element for each of `elements`.
  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    array { json in
      for element in elements {
        if json.isOverfull { break }
        write(&json, element)
      }
    }
  }

  private mutating func enclosed<E: Error>(
    by open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    beginValue()
    bytes.append(open)
    needsComma = false
    try body(&self)
    bytes.append(close)
    needsComma = true
  }

  /// The name of the member whose value is written next.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  // MARK: Values

  package mutating func string(_ text: String) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    var copy = text
    copy.makeContiguousUTF8()
    if Self.isPlain(copy.utf8.span) {
      bytes.append(contentsOf: copy.utf8)
    } else {
      appendEscaped(copy.utf8.span)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a text stands as it is: printable ASCII without a quote or a backslash.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\")
      else { return false }
    }
    return true
  }

  package mutating func integer(_ number: Int) {
    beginValue()
    bytes.append(contentsOf: String(number).utf8)
  }

  package mutating func boolean(_ value: Bool) {
    beginValue()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A value that is JSON already, such as a record kept in the register.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    beginValue()
    bytes.append(contentsOf: json)
  }

  /// A line break between values; JSON gives it no meaning, people do.
  package mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  // MARK: Members

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    if let value { boolean(value) } else { null() }
  }

  // MARK: Machinery

  private mutating func beginValue() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Escapes as RFC 8259, section 7, asks.
  ///
  /// DEL and the C1 controls are escaped as well, so that a record printed on a terminal cannot move
  /// its cursor, and what parts lines or turns text round, so that it is shown as it stands.
  private mutating func appendEscaped(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A:
        bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0x09:
        bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
      case 0x00..<0x20, 0x7F:
        appendUnicodeEscape(UInt16(byte))
      case 0xC2 where index < text.count && (0x80..<0xA0).contains(text[index]):
        appendUnicodeEscape(UInt16(text[index]))
        index += 1
      case 0xE2 where index + 1 < text.count && Self.turnsText(text[index], text[index + 1]):
        appendUnicodeEscape(
          0x2000 | UInt16(text[index] & 0x3F) << 6 | UInt16(text[index + 1] & 0x3F))
        index += 2
      default:
        bytes.append(byte)
      }
    }
  }

  /// Whether U+2000 and the rest is a line separator or a directional mark (UAX #9), by its second
  /// and third byte.
  private static func turnsText(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x8E...0x8F).contains(third) || (0xA8...0xAE).contains(third)
    case 0x81: (0xA6...0xA9).contains(third)
    default: false
    }
  }

  private mutating func appendUnicodeEscape(_ unit: UInt16) {
    let hex = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
    for shift in [12, 8, 4, 0] { bytes.append(hex[Int(unit >> UInt16(shift)) & 0xF]) }
  }
}

/// Writes XML 1.0 in UTF-8, every element closed and every text escaped.
///
///     var xml = XMLWriter()
///     xml.element("w:p") { $0.element("w:t", ["xml:space": "preserve"]) { $0.text("5 < 6") } }
package struct XMLWriter: Sendable {
  package private(set) var bytes: [UInt8]

  /// Begins with the XML declaration.
  package init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout XMLWriter) -> Void
  ) {
    open(name, attributes, with: ">")
    body(&self)
    bytes += "</\(name)>".utf8
  }

  /// An element with nothing in it.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    open(name, attributes, with: "/>")
  }

  /// Text as it is; what XML 1.0 forbids (section 2.2) is dropped.
  package mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  /// Markup that is well formed already, such as a constant part.
  package mutating func markup(_ markup: String) {
    bytes += markup.utf8
  }

  private mutating func open(
    _ name: String, _ attributes: KeyValuePairs<String, String>, with end: String
  ) {
    bytes += "<\(name)".utf8
    for (key, value) in attributes {
      bytes += " \(key)=\"".utf8
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += end.utf8
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": bytes += "&amp;".utf8
    case "<": bytes += "&lt;".utf8
    case ">": bytes += "&gt;".utf8
    case "\"": bytes += "&quot;".utf8
    // As references, so that attribute values keep them (section 3.3.3).
    case "\t", "\n", "\r": bytes += "&#\(scalar.value);".utf8
    case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": break
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
}

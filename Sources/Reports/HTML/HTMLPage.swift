/// A self-contained page: no script, no address outside itself, its own style.
package struct HTMLPage {
  package var title: String
  package var body: HTMLText

  package init(title: String, body: HTMLText) {
    self.title = title
    self.body = body
  }

  package var bytes: [UInt8] {
    let head = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="referrer" content="no-referrer">
      <link rel="icon" href="data:,">
      <title>\(Escaping.html(title))</title>
      <style>
      \(HTMLStyle.sheet)</style>
      </head>
      <body>

      """
    return Array((head + body.markup + "</body>\n</html>\n").utf8)
  }
}

/// Markup in the making: text goes in escaped, and there is no other way in.
///
/// Element and attribute names come from our own source only (`StaticString`); values and text may
/// come from anywhere.
package struct HTMLText: Sendable {
  package private(set) var markup = ""

  package init() {}

  package mutating func text(_ text: String) {
    markup += Escaping.html(text)
  }

  /// A file's path, which a line may be broken after each folder of.
  package mutating func path(_ path: String) {
    for (index, part) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { markup += "/<wbr>" }
      text(String(part))
    }
  }

  /// `<name attribute="value">…</name>` and a line break.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>,
    _ body: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    body(&self)
    markup += "</\(name)>\n"
  }

  package mutating func element(_ name: StaticString, _ body: (inout HTMLText) -> Void) {
    element(name, [:], body)
  }

  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  package mutating func element(_ name: StaticString, _ text: String) {
    element(name, [:]) { $0.text(text) }
  }

  /// An element without content, such as `<br>`.
  package mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    markup += "<\(name)"
    for (attribute, value) in attributes {
      if let value { markup += " \(attribute)=\"\(Escaping.html(value))\"" }
    }
    markup += ">"
  }

  /// Markup that was made by this type already.
  package mutating func append(_ other: HTMLText) {
    markup += other.markup
  }
}

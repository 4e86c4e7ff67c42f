/// How text is set for a terminal, or for a pipe.
package struct TextStyle: Sendable {
  package var usesColour: Bool
  /// Columns; text is wrapped to them.
  package var width: Int

  package init(usesColour: Bool = false, width: Int = 80) {
    self.usesColour = usesColour
    self.width = max(40, min(width, 120))
  }

  package enum Ink: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  /// `text` in a colour, where colours are used; the text itself must be escaped already.
  package func ink(_ text: String, _ ink: Ink...) -> String {
    guard usesColour, !text.isEmpty else { return text }
    return "\u{1B}[\(ink.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// `text` broken at blanks into lines of at most `width` columns, each with `indent` before it,
  /// the first with `lead` in the indent's place.
  package func wrap(_ text: String, lead: String = "", indent: String = "") -> String {
    var lines: [String] = []
    var line = lead.isEmpty ? indent : lead
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }
}

import OpenPackaging

/// Reads the twelve colours of a theme's scheme, in the order of the part (ECMA-376-1, 20.1.6.2).
struct ThemeColoursPart: XMLEventHandler {
  private(set) var colours: [String] = []
  private var isInScheme = false
  /// Within the scheme: 1 for one of its colours, 2 for what says it.
  private var depth = 0

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    guard case .drawing = name.namespace else { return }
    if case .clrScheme = name.local {
      isInScheme = true
      return
    }
    guard isInScheme else { return }
    depth += 1
    if depth == 1, colours.count < 12 { colours.append("") }
    guard depth == 2, colours.last == "" else { return }
    switch name.local {
    case .srgbClr: colours[colours.count - 1] = attributes.string(.val) ?? ""
    case .sysClr: colours[colours.count - 1] = attributes.string(.lastClr) ?? ""
    default: break
    }
  }

  mutating func endElement(_ name: XMLName) {
    guard isInScheme, case .drawing = name.namespace else { return }
    if case .clrScheme = name.local { isInScheme = false } else { depth -= 1 }
  }

  mutating func characters(_ text: Span<UInt8>) {}
}

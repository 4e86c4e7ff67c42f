import OpenPackaging

/// Reads the styles part (ECMA-376-1, 17.7.4): names, inheritance and the few properties we use.
struct StyleSheetHandler: XMLEventHandler {
  private(set) var definitions: [StyleDefinition] = []
  /// Elements open inside the style being read; 0 between styles.
  private var depth = 0
  /// Depth of a subtree that says nothing to us, such as `w:tblStylePr`.
  private var skippedBelow = 0
  private var current: StyleDefinition?

  var styleSheet: StyleSheet { StyleSheet(definitions) }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    guard current != nil else {
      if case .style = name.local, case .wordprocessing = name.namespace { begin(attributes) }
      return
    }
    depth += 1
    guard skippedBelow == 0 else { return }
    guard case .wordprocessing = name.namespace else {
      skippedBelow = depth
      return
    }
    switch name.local {
    case .pPr, .rPr, .numPr: break
    case .name: current?.name = attributes.string(.val, .wordprocessing)
    case .basedOn: current?.basedOn = attributes.string(.val, .wordprocessing)
    case .outlineLvl: current?.outlineLevel = attributes.integer(.val, .wordprocessing)
    case .ilvl: note { $0.level = attributes.integer(.val, .wordprocessing) }
    case .numId: note { $0.list = attributes.integer(.val, .wordprocessing) }
    case .b: current?.format.bold = attributes.boolean(.val, .wordprocessing) ?? true
    case .i: current?.format.italic = attributes.boolean(.val, .wordprocessing) ?? true
    case .strike, .dstrike:
      current?.format.struck = attributes.boolean(.val, .wordprocessing) ?? true
    case .vanish: current?.format.hidden = attributes.boolean(.val, .wordprocessing) ?? true
    default: skippedBelow = depth
    }
  }

  mutating func endElement(_ name: XMLName) throws(PackageError) {
    guard let finished = current else { return }
    if depth == 0 {
      definitions.append(finished)
      current = nil
      return
    }
    if skippedBelow == depth { skippedBelow = 0 }
    depth -= 1
  }

  mutating func characters(_ text: Span<UInt8>) throws(PackageError) {}

  private mutating func begin(_ attributes: borrowing XMLAttributes) {
    let kind = attributes.string(.type, .wordprocessing) ?? "paragraph"
    current = StyleDefinition(
      identifier: attributes.string(.styleId, .wordprocessing) ?? "",
      isParagraphStyle: kind == "paragraph",
      isDefault: attributes.boolean(.default, .wordprocessing) ?? false)
  }

  private mutating func note(_ change: (inout NumberingReference) -> Void) {
    var numbering = current?.numbering ?? NumberingReference()
    change(&numbering)
    current?.numbering = numbering
  }
}

import OpenPackaging

/// Reads the numbering part (ECMA-376-1, 17.9).
struct NumberingHandler: XMLEventHandler {
  private(set) var definitions = NumberingDefinitions()
  private var abstract: (number: Int, definition: NumberingDefinitions.Abstract)?
  private var list: (number: Int, list: NumberingDefinitions.List)?
  private var overriddenLevel: Int?
  private var level: (number: Int, level: NumberingDefinitions.Level)?

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    guard case .wordprocessing = name.namespace else { return }
    if level != nil {
      readLevel(name.local, attributes)
    } else {
      readList(name.local, attributes)
    }
  }

  private mutating func readList(_ name: XMLLocalName, _ attributes: borrowing XMLAttributes) {
    switch name {
    case .abstractNum:
      abstract = attributes.integer(.abstractNumId, .wordprocessing).map { ($0, .init()) }
    case .num:
      list = attributes.integer(.numId, .wordprocessing).map { ($0, .init(abstract: -1)) }
    case .abstractNumId:
      if let number = attributes.integer(.val, .wordprocessing) { list?.list.abstract = number }
    case .numStyleLink:
      abstract?.definition.styleLink = attributes.string(.val, .wordprocessing)
    case .styleLink:
      guard let abstract, let style = attributes.string(.val, .wordprocessing) else { break }
      definitions.definedStyles[style] = abstract.number
    case .lvlOverride:
      overriddenLevel = Self.levelNumber(attributes)
    case .startOverride:
      guard let overriddenLevel else { break }
      list?.list.startOverrides[overriddenLevel] = attributes.integer(.val, .wordprocessing)
    case .lvl:
      level = Self.levelNumber(attributes).map { ($0, .init()) }
    default: break
    }
  }

  private mutating func readLevel(_ name: XMLLocalName, _ attributes: borrowing XMLAttributes) {
    switch name {
    case .start: level?.level.start = attributes.integer(.val, .wordprocessing) ?? 1
    case .numFmt: level?.level.format = NumberFormat(attributes.string(.val, .wordprocessing))
    case .lvlText: level?.level.text = attributes.string(.val, .wordprocessing) ?? ""
    case .lvlRestart: level?.level.restart = attributes.integer(.val, .wordprocessing)
    case .isLgl: level?.level.isLegal = attributes.boolean(.val, .wordprocessing) ?? true
    case .pStyle: level?.level.paragraphStyle = attributes.string(.val, .wordprocessing)
    case .rFonts:
      level?.level.symbolFont =
        attributes.withBytes(.ascii, .wordprocessing) { SymbolFont($0) } ?? nil
    default: break
    }
  }

  mutating func endElement(_ name: XMLName) throws(PackageError) {
    guard case .wordprocessing = name.namespace else { return }
    switch name.local {
    case .lvl:
      guard let finished = level else { break }
      if list != nil {
        list?.list.levelOverrides[finished.number] = finished.level
      } else {
        abstract?.definition.levels[finished.number] = finished.level
      }
      level = nil
    case .lvlOverride: overriddenLevel = nil
    case .num:
      if let list { definitions.lists[list.number] = list.list }
      list = nil
    case .abstractNum:
      if let abstract { definitions.abstracts[abstract.number] = abstract.definition }
      abstract = nil
    default: break
    }
  }

  mutating func characters(_ text: Span<UInt8>) throws(PackageError) {}

  /// Levels count from 0 to 8; anything else is no level.
  private static func levelNumber(_ attributes: borrowing XMLAttributes) -> Int? {
    attributes.integer(.ilvl, .wordprocessing).flatMap { (0...8).contains($0) ? $0 : nil }
  }
}

/// The styles of a document, as far as they change how its text is understood.
struct StyleSheet {
  /// A style with everything it inherits worked out.
  struct Style {
    var identifier: String
    /// As the user sees it.
    var name: String
    var headingLevel: Int?
    var outlineLevel: Int?
    var numbering: NumberingReference?
    var format = CharacterFormat()
  }

  private(set) var styles: [Style] = []
  private var indices: [String: Int] = [:]
  /// The style of paragraphs that name none (17.7.4.17).
  private(set) var defaultParagraphStyle: Int?
  /// Paragraphs of one table mostly share a style; its identifier is compared before any look-up.
  private var lastIdentifier: [UInt8] = []
  private var lastIndex: Int?

  init() {}

  init(_ definitions: [StyleDefinition]) {
    var byIdentifier: [String: Int] = [:]
    for (index, definition) in definitions.enumerated() {
      byIdentifier[definition.identifier] = index
    }
    indices = byIdentifier
    let bases = definitions.map { $0.basedOn.flatMap { byIdentifier[$0] } }
    styles = definitions.indices.map { Self.resolve($0, in: definitions, bases) }
    defaultParagraphStyle = definitions.firstIndex { $0.isDefault && $0.isParagraphStyle }
  }

  subscript(index: Int?) -> Style? {
    guard let index, styles.indices.contains(index) else { return nil }
    return styles[index]
  }

  func format(of index: Int?) -> CharacterFormat {
    guard let index, styles.indices.contains(index) else { return CharacterFormat() }
    return styles[index].format
  }

  /// The style of this identifier; identifiers without a definition get a style of that name.
  mutating func index(of identifier: Span<UInt8>) -> Int? {
    if let lastIndex, identifier.holdsSameBytes(as: lastIdentifier) { return lastIndex }
    lastIdentifier.removeAll(keepingCapacity: true)
    for position in identifier.indices { lastIdentifier.append(identifier[position]) }
    let text = String(decoding: lastIdentifier, as: UTF8.self)
    if let known = indices[text] {
      lastIndex = known
      return known
    }
    guard !text.isEmpty else { return nil }
    let format = CharacterFormat(isPlaceholder: text == "PlaceholderText")
    styles.append(Style(identifier: text, name: text, format: format))
    indices[text] = styles.count - 1
    lastIndex = styles.count - 1
    return lastIndex
  }

  // MARK: Inheritance

  /// Follows `basedOn` (17.7.4.3) until everything is known or the chain returns to itself.
  private static func resolve(
    _ index: Int, in definitions: [StyleDefinition], _ bases: [Int?]
  ) -> Style {
    let name = definitions[index].name ?? definitions[index].identifier
    var style = Style(
      identifier: definitions[index].identifier, name: shownName(name),
      format: CharacterFormat(isPlaceholder: name.lowercased() == "placeholder text"))
    var next: Int? = index
    // Word itself follows no more than ten; honest chains have at most six.
    for _ in 0..<16 {
      guard let current = next else { break }
      style.headingLevel = style.headingLevel ?? headingLevel(definitions[current].name)
      style.outlineLevel = style.outlineLevel ?? definitions[current].outlineLevel
      style.format = style.format.over(definitions[current].format)
      if let numbering = definitions[current].numbering {
        style.numbering = NumberingReference(
          list: style.numbering?.list ?? numbering.list,
          level: style.numbering?.level ?? numbering.level)
      }
      next = bases[current] == current ? nil : bases[current]
    }
    return style
  }

  private static func headingLevel(_ name: String?) -> Int? {
    guard let name, name.utf8.count == 9, name.lowercased().hasPrefix("heading "),
      let level = name.utf8.last.map({ Int($0) - 0x30 }), (1...9).contains(level)
    else { return nil }
    return level
  }

  /// Word stores the names of its own styles in lower case and shows them capitalised.
  private static func shownName(_ name: String) -> String {
    let storedInLowerCase =
      headingLevel(name) != nil || ["header", "footer", "caption"].contains(name)
    return storedInLowerCase ? name.prefix(1).uppercased() + name.dropFirst() : name
  }
}

/// A style as its definition says it.
struct StyleDefinition {
  var identifier: String
  var isParagraphStyle: Bool
  var isDefault: Bool
  var name: String?
  var basedOn: String?
  var outlineLevel: Int?
  var numbering: NumberingReference?
  var format = CharacterFormat()
}

extension Span<UInt8> {
  func holdsSameBytes(as other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}

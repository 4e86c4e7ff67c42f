/// Counts the numbered paragraphs of a document, in order, and writes their labels.
struct ListNumberer {
  private let definitions: NumberingDefinitions
  /// For each abstract definition the number each level reached; nil where it begins anew.
  private var counts: [Int: [Int?]] = [:]
  /// Lists whose overridden starts have been used up.
  private var startedLists: Set<Int> = []

  init(_ definitions: NumberingDefinitions = NumberingDefinitions()) {
    self.definitions = definitions
  }

  /// The label of the next paragraph of a list.
  ///
  /// - Parameters:
  ///   - reference: What the paragraph or its style says.
  ///   - style: The paragraph's style where the list was found through it, because then the level
  ///     is the one that names the style (17.9.23).
  /// - Returns: Such as `2.`, `(a)`, `•`; nil for no list.
  mutating func label(for reference: NumberingReference, style: String? = nil) -> String? {
    guard let number = reference.list, number != 0, let list = definitions.lists[number],
      let (abstractNumber, abstract) = definitions.abstract(of: list)
    else { return nil }
    let levelNumber = min(max(reference.level ?? styledLevel(style, abstract) ?? 0, 0), 8)
    let level = { (index: Int) in
      list.levelOverrides[index] ?? abstract.levels[index] ?? NumberingDefinitions.Level()
    }
    var reached = counts[abstractNumber] ?? Array(repeating: nil, count: 9)
    if !list.startOverrides.isEmpty, startedLists.insert(number).inserted {
      for (index, start) in list.startOverrides where reached.indices.contains(index) {
        reached[index] = start &- 1
      }
    }
    for index in 0..<levelNumber where reached[index] == nil { reached[index] = level(index).start }
    let (next, overflow) = (reached[levelNumber] ?? (level(levelNumber).start - 1))
      .addingReportingOverflow(1)
    reached[levelNumber] = overflow ? 0 : next
    for index in (levelNumber + 1)..<10 where index < 9 {
      // 17.9.10: 0 never restarts; a number restarts only after that level or a higher one.
      if let restart = level(index).restart, restart == 0 || levelNumber >= restart { continue }
      reached[index] = nil
    }
    counts[abstractNumber] = reached
    return written(level, levelNumber, reached)
  }

  private func styledLevel(_ style: String?, _ abstract: NumberingDefinitions.Abstract) -> Int? {
    guard let style else { return nil }
    return abstract.levels.filter { $0.value.paragraphStyle == style }.keys.min()
  }

  /// Fills a level's text; nil where nothing is shown.
  private func written(
    _ level: (Int) -> NumberingDefinitions.Level, _ number: Int, _ reached: [Int?]
  ) -> String? {
    let own = level(number)
    guard own.format != .bullet else { return bullet(own) }
    var result = String.UnicodeScalarView()
    var scalars = own.text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "%" else {
        result.append(scalar)
        continue
      }
      guard let figure = scalars.next() else { break }
      guard (0x31...0x39).contains(figure.value) else {
        result.append(contentsOf: ["%", figure])
        continue
      }
      let index = Int(figure.value) - 0x31
      let format = own.isLegal ? .decimal : level(index).format
      let value = reached[index] ?? level(index).start
      result.append(contentsOf: format.shown(value).unicodeScalars)
    }
    let label = String(result).trimmedOfBlanks
    return label.isEmpty ? nil : label
  }

  private func bullet(_ level: NumberingDefinitions.Level) -> String? {
    guard let glyph = level.text.unicodeScalars.first else { return nil }
    if let shown = level.symbolFont?.shown(glyph.value) { return String(Character(shown)) }
    let isPrivate = (0xE000...0xF8FF).contains(glyph.value)
    return isPrivate ? "•" : level.text.trimmedOfBlanks
  }
}

extension String {
  /// Without white space at its ends.
  var trimmedOfBlanks: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

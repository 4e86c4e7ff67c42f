/// The lists of a document (ECMA-376-1, 17.9): what each level writes before its paragraphs.
struct NumberingDefinitions {
  /// One of a list's nine levels.
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// With `%1` to `%9` for the levels' numbers; for bullets the glyph itself.
    var text = ""
    /// The level whose use restarts this one, from 1; 0 for never, nil for any higher level.
    var restart: Int?
    /// Every number in arabic figures, as in legal texts (17.9.4).
    var isLegal = false
    var symbolFont: SymbolFont?
    /// The style whose paragraphs are of this level.
    var paragraphStyle: String?
  }

  /// An abstract definition, which several lists can share with their counts.
  struct Abstract {
    var levels: [Int: Level] = [:]
    /// The numbering style whose definition is used instead (17.9.21).
    var styleLink: String?
  }

  /// A list: an abstract definition with what it changes.
  struct List {
    var abstract: Int
    var startOverrides: [Int: Int] = [:]
    var levelOverrides: [Int: Level] = [:]
  }

  var abstracts: [Int: Abstract] = [:]
  var lists: [Int: List] = [:]
  /// Numbering style to the abstract definition that defines it (17.9.27).
  var definedStyles: [String: Int] = [:]

  var isEmpty: Bool { lists.isEmpty }

  /// The abstract definition behind a list, numbering styles followed once.
  func abstract(of list: List) -> (number: Int, definition: Abstract)? {
    guard let definition = abstracts[list.abstract] else { return nil }
    if let link = definition.styleLink, let target = definedStyles[link],
      let linked = abstracts[target]
    {
      return (target, linked)
    }
    return (list.abstract, definition)
  }
}

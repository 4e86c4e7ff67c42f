/// The few properties of text that change how it is to be understood.
///
/// Nil where nothing is said and the next in line decides: the run, its style, the paragraph's
/// style (ECMA-376-1, 17.7.2).
struct CharacterFormat {
  var bold: Bool?
  var italic: Bool?
  var struck: Bool?
  var hidden: Bool?
  /// The style of prompts in content controls.
  var isPlaceholder = false

  /// This format where it speaks, the other one where it is silent.
  func over(_ other: CharacterFormat) -> CharacterFormat {
    CharacterFormat(
      bold: bold ?? other.bold, italic: italic ?? other.italic, struck: struck ?? other.struck,
      hidden: hidden ?? other.hidden, isPlaceholder: isPlaceholder || other.isPlaceholder)
  }

  var flags: TextFlags {
    var flags: TextFlags = []
    if bold == true { flags.insert(.bold) }
    if italic == true { flags.insert(.italic) }
    if struck == true { flags.insert(.struck) }
    if hidden == true { flags.insert(.hidden) }
    if isPlaceholder { flags.insert(.placeholder) }
    return flags
  }
}

/// A run's own properties.
struct RunFormat {
  /// An index into the style sheet.
  var style: Int?
  var characters = CharacterFormat()
  var symbolFont: SymbolFont?
}

/// What is recorded of a stretch of text, one bit each.
struct TextFlags: OptionSet {
  let rawValue: UInt8

  static let bold = TextFlags(rawValue: 1)
  static let struck = TextFlags(rawValue: 2)
  static let hidden = TextFlags(rawValue: 4)
  static let inserted = TextFlags(rawValue: 8)
  static let placeholder = TextFlags(rawValue: 16)
  static let italic = TextFlags(rawValue: 32)

  /// Each flag with what it becomes in the document.
  static let kinds: [(flag: TextFlags, kind: Annotation.Kind)] = [
    (.bold, .bold), (.italic, .italic), (.struck, .struck), (.hidden, .hidden),
    (.inserted, .inserted), (.placeholder, .placeholder),
  ]
}

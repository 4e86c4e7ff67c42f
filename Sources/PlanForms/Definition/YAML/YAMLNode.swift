/// A piece of a YAML file with the place where it stands; scalars are kept as text.
///
/// YAML's guesses about scalars (`no` is false, `12:30` a number) are never made: what a scalar
/// means is decided by the key it stands under.
struct YAMLNode: Sendable {
  /// A line and a column of the file, both from 1; columns count Unicode scalars.
  struct Mark: Hashable, Sendable {
    /// Which of the texts that make the definition: 0 for its own.
    var text = 0
    var line: Int
    var column: Int
  }

  struct Member: Sendable {
    var key: String
    var keyMark: Mark
    var value: YAMLNode
  }

  enum Content: Sendable {
    /// `isPlain` is true for unquoted text on one line, whose columns follow the mark's.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Member])
  }

  var content: Content
  var mark: Mark

  /// The members of a group of keys; none of anything else.
  var members: [Member] {
    if case .mapping(let members) = content { members } else { [] }
  }

  /// What stands under a key of a group of keys.
  subscript(key: String) -> YAMLNode? { members.first { $0.key == key }?.value }

  /// Whether nothing stands here, as after a key at the end of its line.
  var isNothing: Bool {
    if case .scalar("", isPlain: true) = content { true } else { false }
  }

  /// Whether nothing but white space stands here.
  var isBlank: Bool {
    guard case .scalar(let text, _) = content else { return false }
    if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// What the node is, for messages: `a text`, `a list`, `a group of keys`.
  var kindName: String {
    switch content {
    case .scalar where isBlank: "nothing"
    case .scalar: "a text"
    case .list: "a list"
    case .mapping: "a group of keys"
    }
  }
}

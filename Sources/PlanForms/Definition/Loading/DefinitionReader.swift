/// Reads typed pieces out of marked nodes and remembers every mistake on the way.
///
/// Nothing here throws: a wrong piece is noted and read as if it were left out, so that one run
/// shows every mistake of a file.
struct DefinitionReader {
  let file: String
  private(set) var mistakes: [DefinitionMistake] = []
  /// What expressions may name, once the fields are known.
  var names = ExpressionNames(fields: [], tables: [])
  private let lines: [Substring]

  init(file: String, text: String) {
    self.file = file
    // As bytes: a character of its own may be "\r\n", and would not split.
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// The line of the file, from 1; empty beyond its end.
  func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  mutating func note(_ message: String, at mark: YAMLNode.Mark) {
    mistakes.append(
      DefinitionMistake(file: file, line: mark.line, column: mark.column, message: message))
  }

  // MARK: Shapes

  /// The members of a group of keys, checked against the keys that may stand there.
  mutating func members(
    of node: YAMLNode, in what: String, allowed: [String], required: [String] = []
  ) -> Members {
    var found: [String: YAMLNode] = [:]
    for member in mapping(node, what) {
      if allowed.contains(member.key) {
        found[member.key] = member.value
      } else {
        let meant = Suggestion.clause(for: member.key, among: allowed)
        note("“\(member.key)” is not a key of \(what)\(meant)", at: member.keyMark)
      }
    }
    guard case .mapping = node.content else { return Members(mark: node.mark, found: [:]) }
    for key in required where found[key] == nil {
      note("\(what) needs the key “\(key)”", at: node.mark)
    }
    return Members(mark: node.mark, found: found)
  }

  mutating func mapping(_ node: YAMLNode, _ what: String) -> [YAMLNode.Member] {
    switch node.content {
    case .mapping(let members): return members
    case .scalar("", _): return []
    default:
      note("\(what) should be a group of keys, not \(node.kindName)", at: node.mark)
      return []
    }
  }

  mutating func list(_ node: YAMLNode, _ what: String) -> [YAMLNode] {
    switch node.content {
    case .list(let items): return items
    case .scalar("", _): return []
    case .scalar: return [node]
    case .mapping:
      note("\(what) should be a list, not \(node.kindName)", at: node.mark)
      return []
    }
  }

  // MARK: Scalars

  mutating func text(_ node: YAMLNode, _ what: String) -> String {
    guard case .scalar(let text, _) = node.content else {
      note("\(what) should be a text, not \(node.kindName)", at: node.mark)
      return ""
    }
    return text
  }

  mutating func texts(_ node: YAMLNode?, _ what: String) -> [String] {
    guard let node else { return [] }
    return list(node, what).map { text($0, what) }
  }

  mutating func flag(_ node: YAMLNode?, _ what: String, otherwise: Bool) -> Bool {
    guard let node else { return otherwise }
    switch text(node, what) {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      note("\(what) should be yes or no", at: node.mark)
      return otherwise
    }
  }

  /// One of the cases of `Choice`, by its raw value.
  mutating func one<Choice: RawRepresentable & CaseIterable>(
    of _: Choice.Type, _ node: YAMLNode?, _ what: String, otherwise: Choice
  ) -> Choice where Choice.RawValue == String {
    guard let node else { return otherwise }
    let word = text(node, what)
    if let choice = Choice(rawValue: word) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let meant =
      Suggestion.nearest(to: word, among: names).map { "; did you mean “\($0)”?" }
      ?? "; it can be \(names.joined(separator: ", "))"
    note("“\(word)” is no \(what)\(meant)", at: node.mark)
    return otherwise
  }

  /// A name that is one of `names`, which are `kind`s; nil, and a mistake, for any other.
  mutating func name(_ node: YAMLNode, _ kind: String, among names: [String]) -> String? {
    let word = text(node, kind)
    if names.contains(word) { return word }
    if case .scalar = node.content {
      let meant = Suggestion.clause(for: word, among: names)
      note("“\(word)” is not a \(kind)\(meant)", at: node.mark)
    }
    return nil
  }

  /// Notes an identifier that is not made of `a`–`z`, digits and `_`, beginning with a letter.
  mutating func checkIdentifier(_ name: String, at mark: YAMLNode.Mark) {
    let isSound =
      !name.isEmpty && name.utf8.count <= 64
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
      && name.utf8.first.map { $0 >= UInt8(ascii: "a") } == true
    if !isSound {
      note(
        "“\(name)” cannot be an identifier: use a–z, 0–9 and _, beginning with a letter", at: mark)
    }
  }
}

/// The members of one group of keys, by key.
struct Members {
  let mark: YAMLNode.Mark
  fileprivate let found: [String: YAMLNode]

  subscript(key: String) -> YAMLNode? { found[key] }
}

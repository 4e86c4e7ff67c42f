/// Reads typed pieces out of marked nodes and remembers every mistake on the way.
///
/// Nothing here throws: a wrong piece is noted and read as if it were left out, so that one run
/// shows every mistake of a file.
struct DefinitionReader {
  private(set) var mistakes: [DefinitionMistake] = []
  /// Whether a field's type could not be made out, so that nothing safe can be said of expressions.
  var hasUntypedField = false
  /// What expressions may name, once the fields are known.
  var names = ExpressionNames(fields: [], tables: [])
  /// The names of the fields, sorted, for suggestions.
  var fieldNames: [String] = []
  private let texts: [DefinitionText]
  /// Only mistakes look at them.
  private lazy var lines: [[Substring]] = texts.map { YAMLFile.lines(of: $0.text) }

  /// - Parameter texts: The definition's own, then the one that it builds on, as marks number them.
  init(_ texts: [DefinitionText]) {
    self.texts = texts
  }

  /// The line that a mark stands in; empty beyond the end of its file.
  mutating func line(of mark: YAMLNode.Mark) -> Substring {
    let lines = lines[mark.text]
    return lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
  }

  mutating func note(_ message: String, at mark: YAMLNode.Mark) {
    mistakes.append(
      DefinitionMistake(
        file: texts[mark.text].name, line: mark.line, column: mark.column, message: message))
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
        let meant =
          member.value.isBlank && isInBraces(node)
          ? "; if it goes on from the text before it, that text needs quotes: in { } a comma ends it"
          : Suggestion.clause(for: member.key, among: allowed)
        note("“\(member.key)” is not a key of \(what)\(meant)", at: member.keyMark)
      }
    }
    if !required.isEmpty, node.isNothing {
      note("\(what) needs the key “\(required[0])”, and nothing stands here", at: node.mark)
    }
    guard case .mapping = node.content else { return Members(mark: node.mark, found: [:]) }
    for key in required {
      guard let value = found[key] else {
        note("\(what) needs the key “\(key)”", at: node.mark)
        continue
      }
      if value.isBlank {
        let isRemark = line(of: value.mark).contains(" #")
        note(
          "“\(key)” is empty" + (isRemark ? "; a text that begins with # needs quotes" : ""),
          at: value.mark)
      }
    }
    return Members(mark: node.mark, found: found)
  }

  /// Whether a group is written as `{key: value}`, where a comma ends a text that has no quotes.
  private mutating func isInBraces(_ group: YAMLNode) -> Bool {
    line(of: group.mark).unicodeScalars.dropFirst(max(0, group.mark.column - 1)).first == "{"
  }

  mutating func mapping(_ node: YAMLNode, _ what: String) -> [YAMLNode.Member] {
    switch node.content {
    case .mapping(let members): return members
    case _ where node.isNothing: return []
    default:
      note("\(what) should be a group of keys, not \(node.kindName)", at: node.mark)
      return []
    }
  }

  mutating func list(_ node: YAMLNode, _ what: String) -> [YAMLNode] {
    switch node.content {
    case .list(let items): return items
    case _ where node.isNothing: return []
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
    return list(node, what).map { item in
      if item.isBlank { note("\(what) cannot be empty", at: item.mark) }
      return text(item, what)
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
    note("“\(word)” is no \(what)\(Self.meant(by: word, among: names))", at: node.mark)
    return otherwise
  }

  /// The nearest name, else every name where they are few.
  private static func meant(by word: String, among names: [String]) -> String {
    if let nearest = Suggestion.nearest(to: word, among: names) {
      return Suggestion.offer(nearest)
    }
    guard (1...20).contains(names.count) else { return "" }
    return "; it can be \(names.joined(separator: ", "))"
  }

  /// A name that is one of `names`, which are `kind`s; nil, and a mistake, for any other.
  mutating func name(_ node: YAMLNode, _ kind: String, among names: [String]) -> String? {
    let word = text(node, kind)
    if names.contains(word) { return word }
    if case .scalar = node.content {
      note("“\(word)” is not a \(kind)\(Self.meant(by: word, among: names))", at: node.mark)
    }
    return nil
  }

  /// The members of a group that needs at least one.
  mutating func entries(_ node: YAMLNode, _ what: String) -> [YAMLNode.Member] {
    let members = mapping(node, what)
    let isTold = mistakes.last.map { $0.line == node.mark.line } ?? false
    if members.isEmpty, !isTold {
      note("\(what) needs at least one entry", at: node.mark)
    }
    return members
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

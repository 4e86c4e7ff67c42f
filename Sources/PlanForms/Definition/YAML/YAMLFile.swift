internal import Yams

/// Turns the text of a YAML file into marked nodes, within stated limits.
///
/// Yams reads the file; its nodes are copied into our own, because they guess types, share parts
/// through aliases, and carry no limit.
enum YAMLFile {
  /// The largest file that is read, in bytes.
  static let maxBytes = 1_000_000
  /// The deepest nesting that is followed.
  static let maxDepth = 24
  /// The most nodes in one file.
  static let maxNodes = 60_000
  /// The most places that look like an alias.
  ///
  /// Aliases are refused where they are met; this bound keeps a file in which each alias repeats the one before from
  /// growing while it is parsed.
  static let maxAliases = 8

  static func parse(_ text: String, file: String) throws(DefinitionMistake) -> YAMLNode {
    func refuse(_ message: String) -> DefinitionMistake {
      DefinitionMistake(file: file, line: 0, column: 0, message: message)
    }
    guard text.utf8.count <= maxBytes else {
      throw refuse("the file is larger than \(maxBytes) bytes, which no form definition needs")
    }
    guard countAliases(in: text.utf8.span) <= maxAliases else {
      throw refuse("anchors and aliases (“&name”, “*name”) are not used in form definitions")
    }
    let parser = try parser(text, file: file)
    // Nodes hold their anchors weakly, so the parser has to outlive the copying.
    defer { withExtendedLifetime(parser) {} }
    guard let root = try root(of: parser, text, file: file) else {
      throw refuse("the file is empty")
    }
    var copier = NodeCopier(file: file)
    return try copier.copy(root, depth: 0)
  }

  private static func parser(_ text: String, file: String) throws(DefinitionMistake) -> Parser {
    do {
      // The basic resolver guesses no types, which also spares a dozen patterns a scalar.
      return try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    } catch {
      throw mistake(error, text, file: file)
    }
  }

  private static func root(
    of parser: Parser, _ text: String, file: String
  ) throws(DefinitionMistake) -> Node? {
    do {
      return try parser.singleRoot()
    } catch {
      throw mistake(error, text, file: file)
    }
  }

  private static func mistake(
    _ error: any Error, _ text: String, file: String
  ) -> DefinitionMistake {
    let problem = (error as? YamlError).flatMap { YAMLProblem($0, lines: lines(of: text)) }
    return DefinitionMistake(
      file: file, line: problem?.mark.line ?? 0, column: problem?.mark.column ?? 0,
      message: problem?.words ?? "not YAML")
  }

  /// The lines of a file without their ends; as bytes, because "\r\n" is a character of its own and
  /// would not split.
  static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0)
    }
  }

  /// Counts `*name` where YAML could take it for an alias: after a blank or a flow bracket.
  private static func countAliases(in text: Span<UInt8>) -> Int {
    var count = 0
    var before = UInt8(ascii: "\n")
    var isOpen = false
    for offset in text.indices {
      let byte = text[offset]
      if isOpen, !isBlank(byte) { count += 1 }
      isOpen = byte == UInt8(ascii: "*") && (isBlank(before) || "[{,:-?".utf8.contains(before))
      before = byte
    }
    return count
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}

private struct NodeCopier {
  let file: String
  var count = 0

  mutating func copy(_ node: Node, depth: Int) throws(DefinitionMistake) -> YAMLNode {
    let mark = YAMLNode.Mark(line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    func refuse(_ message: String) -> DefinitionMistake {
      DefinitionMistake(file: file, line: mark.line, column: mark.column, message: message)
    }
    count += 1
    guard count <= YAMLFile.maxNodes else {
      throw refuse("the definition has more than \(YAMLFile.maxNodes) entries")
    }
    guard depth <= YAMLFile.maxDepth else {
      throw refuse("the definition is nested more than \(YAMLFile.maxDepth) levels deep")
    }
    guard node.anchor == nil else {
      throw refuse("anchors and aliases (“&name”, “*name”) are not used in form definitions")
    }
    guard [Tag.Name.str, .seq, .map].contains(where: { $0.rawValue == node.tag.rawValue }) else {
      throw refuse("a text that begins with “!” needs quotes")
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        content: .scalar(scalar.string, isPlain: scalar.style == .plain), mark: mark)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try copy(item, depth: depth + 1)) }
      return YAMLNode(content: .list(items), mark: mark)
    case .mapping(let mapping):
      var members: [YAMLNode.Member] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          throw refuse("a key must be a plain word")
        }
        let keyMark = YAMLNode.Mark(line: key.mark?.line ?? 0, column: key.mark?.column ?? 0)
        members.append(
          YAMLNode.Member(
            key: name.string, keyMark: keyMark, value: try copy(value, depth: depth + 1)))
      }
      return YAMLNode(content: .mapping(members), mark: mark)
    case .alias:
      throw refuse("anchors and aliases (“&name”, “*name”) are not used in form definitions")
    }
  }
}

internal import YAMLEvents

/// Turns the text of a YAML file into marked nodes, within stated limits.
enum YAMLFile {
  /// The largest file that is read, in bytes.
  static let maxBytes = 1_000_000
  /// The deepest nesting that is followed.
  static let maxDepth = 24
  /// The most nodes in one file.
  static let maxNodes = 60_000

  /// The node of a text; `number` says in its marks which of a definition's texts it is.
  static func parse(
    _ text: String, file: String, number: Int = 0
  ) throws(DefinitionMistake) -> YAMLNode {
    func refuse(_ message: String) -> DefinitionMistake {
      DefinitionMistake(file: file, line: 0, column: 0, message: message)
    }
    guard text.utf8.count <= maxBytes else {
      throw refuse("the file is larger than \(maxBytes) bytes, which no form definition needs")
    }
    do throws(Refusal) {
      var composer = Composer(text, number: number)
      guard let root = try composer.document() else { throw .asWhole("the file is empty") }
      return root
    } catch {
      switch error {
      case .asWhole(let message): throw refuse(message)
      case .at(let mark, let message):
        throw DefinitionMistake(
          file: file, line: mark.line, column: mark.column, message: message)
      case .fault(let fault):
        let problem = YAMLProblem(fault, lines: lines(of: text))
        throw DefinitionMistake(
          file: file, line: problem.mark.line, column: problem.mark.column, message: problem.words)
      }
    }
  }

  /// The lines of a file without their ends; as bytes, because "\r\n" is a character of its own and
  /// would not split.
  static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0)
    }
  }
}

/// Why a text gives no node.
private enum Refusal: Error {
  case fault(YAMLFault)
  case at(YAMLNode.Mark, String)
  case asWhole(String)
}

/// Makes nodes of events.
private struct Composer: ~Copyable {
  private var events: YAMLEvents
  private let number: Int
  private var count = 0

  init(_ text: String, number: Int) {
    events = YAMLEvents(text)
    self.number = number
  }

  private mutating func next() throws(Refusal) -> (kind: YAMLEvent.Kind, mark: YAMLNode.Mark) {
    do throws(YAMLFault) {
      let event = try events.next()
      return (
        event.kind,
        YAMLNode.Mark(text: number, line: event.mark.line, column: event.mark.column)
      )
    } catch {
      throw .fault(error)
    }
  }

  /// The one document of the text; nil where it holds none.
  mutating func document() throws(Refusal) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let (kind, mark) = try next()
      switch kind {
      case .endOfStream: return root
      case .beginDocument where root != nil:
        throw .at(mark, "not YAML: a second document begins here; a file holds one")
      case .beginDocument:
        let (kind, mark) = try next()
        root = try node(kind, mark, depth: 0)
      default: continue
      }
    }
  }

  private mutating func node(
    _ kind: YAMLEvent.Kind, _ mark: YAMLNode.Mark, depth: Int
  ) throws(Refusal) -> YAMLNode {
    count += 1
    guard count <= YAMLFile.maxNodes else {
      throw .at(mark, "the definition has more than \(YAMLFile.maxNodes) entries")
    }
    guard depth <= YAMLFile.maxDepth else {
      throw .at(mark, "the definition is nested more than \(YAMLFile.maxDepth) levels deep")
    }
    switch kind {
    case .scalar(let text, let isPlain, let label):
      try check(label, mark)
      return YAMLNode(content: .scalar(text, isPlain: isPlain), mark: mark)
    case .beginList(let label):
      try check(label, mark)
      return YAMLNode(content: .list(try items(depth: depth + 1)), mark: mark)
    case .beginMapping(let label):
      try check(label, mark)
      return YAMLNode(content: .mapping(try members(mark, depth: depth + 1)), mark: mark)
    default: throw .at(mark, Self.noAliases)
    }
  }

  private static let noAliases =
    "anchors and aliases (“&name”, “*name”) are not used in form definitions"

  private func check(_ label: YAMLEvent.Label, _ mark: YAMLNode.Mark) throws(Refusal) {
    switch label {
    case .none: return
    case .anchor: throw .at(mark, Self.noAliases)
    case .tag: throw .at(mark, "a text that begins with “!” needs quotes")
    }
  }

  private mutating func items(depth: Int) throws(Refusal) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let (kind, mark) = try next()
      if case .end = kind { return items }
      items.append(try node(kind, mark, depth: depth))
    }
  }

  private mutating func members(
    _ start: YAMLNode.Mark, depth: Int
  ) throws(Refusal) -> [YAMLNode.Member] {
    var members: [YAMLNode.Member] = []
    var keys: Set<String> = []
    while true {
      let (kind, mark) = try next()
      switch kind {
      case .end: return members
      case .scalar(let key, _, let label):
        try check(label, mark)
        guard keys.insert(key).inserted else {
          throw .at(mark, "“\(key)” is written twice in the same group of keys")
        }
        let (kind, place) = try next()
        members.append(
          YAMLNode.Member(
            key: key, keyMark: mark, value: try node(kind, place, depth: depth)))
      case .alias: throw .at(mark, Self.noAliases)
      default: throw .at(start, "a key must be a plain word")
      }
    }
  }
}

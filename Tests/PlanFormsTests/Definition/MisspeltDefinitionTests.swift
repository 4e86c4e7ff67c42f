import Testing

@testable import PlanForms

/// One letter too many in a shipped definition, wherever a word of the language or a name stands.
@Suite struct `One letter too many` {
  /// A word of a definition: what it is, and where it stands.
  private struct Word {
    var text: String
    var mark: YAMLNode.Mark
    /// What it is a key of, or the key whose value it is.
    var role: String
  }

  /// The keys whose values name something else.
  private static let naming: Set<String> = [
    "type", "section", "table", "severity", "stage", "stages", "each", "field", "key", "anchors",
    "by", "totals", "extends", "also_column_of", "checked_at", "profile", "search", "for", "group",
    "not_applicable",
  ]

  /// Groups whose keys are the editor's own names.
  private static let named: Set<String> = [
    "stages", "sections", "tables", "choices", "fields", "terms", "rules", "could_be", "beside",
    "composite", "ambiguous", "same", "headings",
  ]

  private static func words(
    _ node: YAMLNode, in role: String, isNamed: Bool, into words: inout [Word]
  ) {
    switch node.content {
    case .mapping(let members):
      for member in members {
        if !isNamed {
          words.append(Word(text: member.key, mark: member.keyMark, role: "key of \(role)"))
        }
        // A name's own group of keys is one of the kind that it is among; the form's choices are
        // lists of choices.
        let isList = isNamed && role == "lists of choices"
        let inner = isList ? "choices" : isNamed ? "one of \(role)" : member.key
        let isLists = role == "the form" && member.key == "choices"
        Self.words(
          member.value, in: isLists ? "lists of choices" : inner,
          isNamed: isList || !isNamed && named.contains(member.key), into: &words)
      }
    case .list(let items):
      // A list of totals is how total rows begin, and names nothing.
      for item in items where role != "totals" {
        Self.words(item, in: role, isNamed: false, into: &words)
      }
    case .scalar(let text, _):
      if naming.contains(role) { words.append(Word(text: text, mark: node.mark, role: role)) }
    }
  }

  /// Every word of the language in its every role, and three names of each kind.
  private static func words(of text: String) throws -> [Word] {
    var all: [Word] = []
    words(try YAMLFile.parse(text, file: "x"), in: "the form", isNamed: false, into: &all)
    var count: [String: Int] = [:]
    return all.filter { word in
      let isKey = word.role.hasPrefix("key")
      let kind = isKey ? "\(word.role) \(word.text)" : word.role
      count[kind, default: 0] += 1
      return count[kind, default: 0] <= (isKey ? 1 : 3)
    }
  }

  @Test func `is found at its place, with what was meant`() throws {
    let text = try SchemaFiles.text("monitoring-return.yaml")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let words = try Self.words(of: text)
    #expect(words.count > 80)
    for word in words {
      var changed = lines.map(String.init)
      let line = word.mark.line - 1
      let start = try #require(
        changed[line].index(
          changed[line].startIndex, offsetBy: word.mark.column - 1,
          limitedBy: changed[line].endIndex))
      let end = try #require(changed[line][start...].firstRange(of: word.text)).upperBound
      changed[line].insert("q", at: end)
      let found = Self.mistakes(in: changed.joined(separator: "\n"))
      let here = found.filter {
        $0.line == word.mark.line && $0.message.contains("“\(word.text)q”")
      }
      #expect(!here.isEmpty, "\(word.role): \(word.text)q in line \(word.mark.line): \(found)")
      if word.text.count > 4 {
        #expect(
          here.contains { $0.message.contains("did you mean “\(word.text)”") },
          "\(word.role): \(word.text)q: \(here)")
      }
    }
  }

  private static func mistakes(in text: String) -> [DefinitionMistake] {
    do {
      _ = try DefinitionLoader.load(text, file: "x.yaml")
      return []
    } catch {
      return error.mistakes
    }
  }

  /// Every name, function, fact and choice in every rule of the shipped forms.
  @Test(arguments: SchemaFiles.all)
  func `in an expression is told with the word that was meant`(_ name: String) throws {
    let form = try SchemaFiles.load(name)
    var count = 0
    for rule in form.rules {
      guard case .expression(let check) = rule.check else { continue }
      let scope = ExpressionScope(row: rule.each, isAboutAnswer: !rule.fields.isEmpty)
      let checker = ExpressionChecker(names: form.names, scope: scope)
      for source in [check.source, rule.when?.source].compactMap(\.self) {
        for range in Self.names(in: source) {
          let word = String(source[range])
          var misspelt = source
          misspelt.insert("q", at: range.upperBound)
          let mistake = #expect(throws: ExpressionMistake.self, "\(misspelt)") {
            try checker.check(misspelt)
          }
          let offset = source.unicodeScalars.distance(
            from: source.startIndex, to: range.lowerBound)
          #expect(mistake.map { $0.offset <= offset && offset - $0.offset < 40 } ?? false)
          #expect(
            mistake.map { Self.tells($0.message, word) } ?? false,
            "\(rule.id): \(misspelt): \(mistake?.message ?? "")")
          count += 1
        }
      }
    }
    #expect(count > 30)
  }

  private static func tells(_ message: String, _ word: String) -> Bool {
    let parts = message.split(separator: "; did you mean “")
    return parts.count == 2 && parts[0].contains("\(word)q") && parts[1].contains(word)
      && !parts[1].contains("\(word)q")
  }

  /// The words of an expression outside quotes, without the language's own and the very short.
  private static func names(in source: String) -> [Range<String.Index>] {
    let own: Set<String> = ["and", "or", "not", "in", "where", "yes", "no"]
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    var quote: Character?
    for index in source.indices {
      let character = source[index]
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      let isPart = character.isLetter || character == "_" || start != nil && character.isNumber
      if isPart {
        start = start ?? index
      } else if let begin = start {
        ranges.append(begin..<index)
        start = nil
      }
      if character == "'" || character == "\"" { quote = character }
    }
    if let begin = start { ranges.append(begin..<source.endIndex) }
    return ranges.filter { source[$0].count > 4 && !own.contains(String(source[$0])) }
  }
}

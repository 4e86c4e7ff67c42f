import FoundationEssentials
import Testing

@testable import PlanForms

/// The JSON Schema that editors use says what the loader reads, key for key.
@Suite struct `The schema of definitions` {
  static func definition(_ name: String) throws -> JSON {
    let schema = try JSONDecoder().decode(
      JSON.self, from: Data(try SchemaFiles.text("form.schema.json").utf8))
    return name.isEmpty ? schema : schema["$defs"][name]
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: [String]
  }

  @Test(arguments: [
    Case(testDescription: "", keys: DefinitionReader.keys),
    Case(testDescription: "field", keys: DefinitionReader.fieldKeys),
    Case(testDescription: "table", keys: DefinitionReader.tableKeys),
    Case(testDescription: "wording", keys: DefinitionReader.wordingKeys),
    Case(testDescription: "requirement", keys: DefinitionReader.wordingKeys + ["when"]),
    Case(testDescription: "rule", keys: DefinitionReader.wordingKeys + DefinitionReader.ruleKeys),
    Case(testDescription: "laidField", keys: DefinitionReader.fieldKeys),
    Case(testDescription: "laidTable", keys: DefinitionReader.tableKeys),
    Case(
      testDescription: "laidRule", keys: DefinitionReader.wordingKeys + DefinitionReader.ruleKeys),
  ])
  func `has the loader's keys`(_ example: Case) throws {
    let properties = try Self.definition(example.testDescription)["properties"].members.keys
    #expect(properties.sorted() == example.keys.sorted())
  }

  @Test func `has the loader's types, severities and searches`() throws {
    let types = try Self.definition("field")["properties"]["type"]["enum"].texts
    #expect(types?.sorted() == FieldType.allCases.map(\.rawValue).sorted())
    #expect(
      try Self.definition("severity")["enum"].texts == Severity.allCases.map(\.rawValue))
    #expect(
      try Self.definition("rule")["properties"]["search"]["enum"].texts
        == RuleSearch.allCases.map(\.rawValue))
  }

  /// What an editor sees underlined is what the loader would refuse: change by change, whatever the
  /// loader takes the schema takes.
  @Test func `takes what the loader takes`() throws {
    let schema = SchemaCheck(root: try Self.definition(""))
    let sound = try YAMLFile.parse(`A slip in a definition`.form, file: "small.yaml")
    #expect(schema.accepts(JSON(sound)))
    var taken = 0
    var refused = 0
    for changed in sound.changes {
      let text = changed.flow
      let loads = (try? DefinitionLoader.load(text, file: "changed.yaml")) != nil
      let fits = schema.accepts(JSON(changed))
      #expect(!loads || fits, "\(text)")
      if loads { taken += 1 } else if !fits { refused += 1 }
    }
    // Neither does so by taking, or refusing, everything.
    #expect(taken > 20)
    #expect(refused > 200)
  }

  @Test(arguments: SchemaFiles.all)
  func `takes the shipped definitions`(_ name: String) throws {
    let root = try YAMLFile.parse(SchemaFiles.text(name), file: name)
    #expect(SchemaCheck(root: try Self.definition("")).accepts(JSON(root)))
  }

  @Test func `resolves every reference`() throws {
    let root = try Self.definition("")
    func check(_ json: JSON) {
      if let reference = json["$ref"].text {
        #expect(!root[at: reference].members.isEmpty, "\(reference)")
      }
      for member in json.members.values { check(member) }
      for item in json.items { check(item) }
    }
    check(root)
  }
}

extension JSON {
  /// A definition as an editor reads it: nothing is null, digits alone are a number.
  fileprivate init(_ node: YAMLNode) {
    switch node.content {
    case .scalar("", isPlain: true): self = .null
    case .scalar(let text, let isPlain):
      self = isPlain ? Int(text).map { .integer($0) } ?? .text(text) : .text(text)
    case .list(let items): self = .list(items.map { JSON($0) })
    case .mapping(let members):
      self = .object(Dictionary(members.map { ($0.key, JSON($0.value)) }) { $1 })
    }
  }
}

extension YAMLNode {
  private func scalar(_ text: String, isPlain: Bool = false) -> YAMLNode {
    YAMLNode(content: .scalar(text, isPlain: isPlain), mark: mark)
  }

  /// The node with one thing changed, in every place and in every way that a hand slips.
  fileprivate var changes: [YAMLNode] {
    var changes = [
      scalar("", isPlain: true), scalar(" "), scalar("zzz"), scalar("5", isPlain: true),
      YAMLNode(content: .list([self]), mark: mark), YAMLNode(content: .list([]), mark: mark),
      YAMLNode(content: .mapping([]), mark: mark),
    ]
    switch content {
    case .scalar: break
    case .list(let items):
      for (index, item) in items.enumerated() {
        // In one line, a list of nothing is an empty list.
        for change in item.changes where !change.isNothing {
          var changed = items
          changed[index] = change
          changes.append(YAMLNode(content: .list(changed), mark: mark))
        }
      }
    case .mapping(let members):
      for (index, member) in members.enumerated() {
        var without = members
        without.remove(at: index)
        var renamed = members
        renamed[index].key += "x"
        changes += [without, renamed].map { YAMLNode(content: .mapping($0), mark: mark) }
        for change in member.value.changes {
          var changed = members
          changed[index].value = change
          changes.append(YAMLNode(content: .mapping(changed), mark: mark))
        }
      }
    }
    return changes
  }

  /// The node as YAML in one line.
  fileprivate var flow: String {
    switch content {
    case .scalar("", isPlain: true): ""
    case .scalar(let text, isPlain: true) where Int(text) != nil: text
    case .scalar(let text, _):
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let members):
      "{" + members.map { "\"\($0.key)\": \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }
}

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

  @Test func `resolves every reference`() throws {
    let names = Set(try Self.definition("")["$defs"].members.keys)
    func check(_ json: JSON) {
      if let reference = json["$ref"].text {
        #expect(names.contains(String(reference.dropFirst("#/$defs/".count))), "\(reference)")
      }
      for member in json.members.values { check(member) }
      for item in json.items { check(item) }
    }
    check(try Self.definition(""))
  }
}

import FoundationEssentials
@testable import PlanForms
import Testing

/// The definitions that stand in `schemas/` of this package.
enum SchemaFiles {
  static let recovery = "recovery-2020.yaml"
  static let remoteLearning = "remote-learning-2020.yaml"
  static let all = [recovery, remoteLearning, "monitoring-return.yaml"]

  /// Loaded once for all tests that ask about it.
  static let recoveryForm = Result { try load(recovery) }
  static let remoteLearningForm = Result { try load(remoteLearning) }

  /// Made once: an index takes longer than a form takes to read.
  static let recoveryLocator = recoveryForm.map { FormLocator($0) }
  static let recoveryIndex = recoveryLocator.map(\.index)
  static let remoteLearningLocator = remoteLearningForm.map { FormLocator($0) }

  static func text(_ name: String) throws -> String {
    var path = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    path.removeLast(4)
    let file = path.joined(separator: "/") + "/schemas/" + name
    return String(decoding: try #require(FileManager.default.contents(atPath: file)), as: UTF8.self)
  }

  static func load(_ name: String) throws -> FormDefinition {
    try DefinitionLoader.load(text(name), file: name, base: base)
  }

  /// What one of them builds on.
  static func base(_ form: String) throws(MissingBase) -> DefinitionText {
    guard let text = try? text("\(form).yaml") else { return try MissingBase.everywhere(form) }
    return DefinitionText(name: "\(form).yaml", text: text)
  }
}

@Suite struct `The shipped definitions` {
  @Test(arguments: SchemaFiles.all)
  func `load without a mistake`(_ name: String) throws {
    let form = try SchemaFiles.load(name)
    #expect(form.id + ".yaml" == name)
    #expect(!form.fields.isEmpty)
  }

  @Test func `hold every question of the brief's plan and evaluation`() throws {
    let form = try SchemaFiles.recoveryForm.get()
    #expect(form.fields.count == 90)
    #expect(form.field("planned_cost")?.table == "interventions")
    #expect(form.field("planned_cost")?.type == .money)
    #expect(form.field("actual_cost")?.stage == .evaluation)
    #expect(form.field("total_planned")?.totals == "planned_cost")
    #expect(form.table("outcomes")?.extends == "interventions")
    #expect(form.table("interventions")?.parent?.table == "priorities")
  }
}

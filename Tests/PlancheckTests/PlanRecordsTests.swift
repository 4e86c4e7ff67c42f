import Foundation
import PlanRecords
import TestSupport
import Testing

/// What other programs get from the library is what the command writes.
@Suite struct `The library` {
  private static let folder = "\(SharedFiles.repository)/fixtures/programme/submissions"
  private static let forms = ["Hawksmead.docx", "Dunsford Heath.xlsx", "Central network plan.docx"]

  private static func records() throws -> PlanRecords {
    let path = "\(SharedFiles.repository)/schemas/recovery-2020.yaml"
    return try PlanRecords(
      definition: String(contentsOfFile: path, encoding: .utf8), named: "recovery-2020.yaml")
  }

  @Test func `gives the command's records`() throws {
    let records = try Self.records()
    // Where no programme is near: the library knows of none.
    let folder = try ScratchFolder()
    for name in Self.forms {
      try FileManager.default.copyItem(
        atPath: "\(Self.folder)/\(name)", toPath: "\(folder.path)/\(name)")
    }
    let outcome = try Products.run(
      "plancheck",
      ["check", "--form", "recovery-2020", "--no-record", "--values", "--format", "jsonl"]
        + Self.forms,
      in: folder.path)
    #expect(outcome.lines.count == Self.forms.count)
    let given = try Self.forms.map { name in
      let content = try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name)"))
      return records.record(of: Array(content), named: name)
    }
    #expect(given.sorted() == outcome.lines.map(String.init).sorted())
  }

  @Test func `says why a file can't be read`() throws {
    let record = try JSONTree(Self.records().record(of: Array("%PDF-1.7".utf8), named: "a.docx"))
    #expect(record["verdict"]?.text == "unreadable")
    #expect(record["unreadable"]?["reason"]?.text == "wrong_kind")
  }

  @Test func `builds on what comes with plancheck, and on no file`() throws {
    func yaml(on base: String) -> String {
      """
      id: own
      title: Own form
      builds_on: \(base)
      stages: {plan: }
      sections: {about: }
      fields: {chair_name: }

      """
    }
    let records = try PlanRecords(definition: yaml(on: "recovery-2020"), named: "own.yaml")
    let record = try JSONTree(records.record(of: Array("%PDF-1.7".utf8), named: "a.docx"))
    #expect(record["form"]?.text == "own")
    let error = #expect(throws: PlanRecords.RefusedDefinition.self) {
      try PlanRecords(definition: yaml(on: "beside"), named: "own.yaml")
    }
    let said = error?.description ?? ""
    #expect(said.hasPrefix("own.yaml:3:12: there is no “beside” to build on"))
  }

  @Test func `refuses a definition with every mistake in it`() {
    let error = #expect(throws: PlanRecords.RefusedDefinition.self) {
      try PlanRecords(definition: "id: a\nfeilds: {}\n", named: "our-fund.yaml")
    }
    #expect(error?.description.contains("our-fund.yaml:2:1: ") ?? false)
  }
}

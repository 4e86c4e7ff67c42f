import FoundationEssentials
import TestSupport
import Testing

/// An evaluation that is sent by itself is held against the plan that the register has of its group.
@Suite struct `An evaluation and the plan on file` {
  @Test func `are compared whatever the order of the files, and again when a plan is new`() throws {
    let programme = try Self.programme()
    try Self.write(Self.evaluation, "a evaluation.docx", in: programme.path)
    try Self.write(Self.plan(cost: "£1,200"), "b plan.docx", in: programme.path)
    let missing = "You haven’t said what happened to action 2."
    let others = [
      "Action 7 wasn’t in your plan.",
      "For action 1, the plan’s starting point was 41%; this says 45%.",
    ]
    let dearer = "Action 1 was planned at £1,200 and cost £900."
    let found = try Self.findings(programme.path)
    for message in [missing, dearer] + others {
      #expect(found.contains { $0.message == message }, "\(message)")
    }
    // The action stands in another file: no place in this one is named for it.
    #expect(found.first { $0.message == missing }?.at == nil)

    // A plan put right takes the place of the first one; the evaluation itself has not changed.
    try Self.write(Self.plan(cost: "£900"), "c plan corrected.docx", in: programme.path)
    let again = try Self.findings(programme.path).map(\.message)
    #expect(!again.contains(dearer))
    #expect(Set(others).isSubset(of: again))
  }

  // MARK: A programme of two files

  private static func programme() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in ["programme.yaml", "groups.csv", "schools.csv"] {
      try FileManager.default.copyItem(
        atPath: "\(SharedFiles.repository)/fixtures/programme/\(name)",
        toPath: "\(folder.path)/\(name)")
    }
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/submissions", withIntermediateDirectories: false)
    return folder
  }

  private static let group = [["Name of consortium or network", "Aldermere Consortium"]]

  private static func plan(cost: String) -> [[[String]]] {
    [
      group + [["Allocation", "£9,000"]],
      [
        ["Priority number", "Priority", "Evidence of need"], ["1", "Early reading", "Assessments"],
      ],
      [
        [
          "Action number", "Which priority it serves", "What you will do", "Planned cost",
          "How you will measure it", "Starting point",
        ],
        ["1", "1", "Daily phonics groups", cost, "Phonics screening check", "41%"],
        ["2", "1", "Training for staff", "£600", "Staff survey", "20%"],
      ],
    ]
  }

  private static let evaluation: [[[String]]] = [
    group,
    [
      ["Action number", "Did it happen as planned?", "Actual cost", "Before", "After"],
      ["1", "As planned", "£900", "45%", "60%"],
      ["7", "As planned", "£50", "", ""],
    ],
  ]

  private static func write(_ tables: [[[String]]], _ name: String, in folder: String) throws {
    let body = tables.map { rows in
      let cells = rows.map { row in
        "<w:tr>"
          + row.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined() + "</w:tr>"
      }
      return "<w:tbl>\(cells.joined())</w:tbl><w:p/>"
    }
    try Data(UnpackedPackage.word(body: body.joined()).bytes())
      .write(to: URL(filePath: "\(folder)/submissions/\(name)"))
  }

  /// What `check` says of the evaluation.
  private static func findings(_ folder: String) throws -> [Record.Finding] {
    let outcome = try Products.run(
      "plancheck", ["check", "--quiet", "--jobs", "1", "--format", "jsonl", "submissions"],
      in: folder)
    let records = outcome.output.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Record.self, from: Data($0.utf8))
    }
    let evaluation = try #require(records.first { $0.stage == "evaluation" })
    return evaluation.findings
  }

  private struct Record: Decodable {
    struct Finding: Decodable {
      var message: String
      var at: String?
    }

    var stage: String?
    var findings: [Finding]
  }
}

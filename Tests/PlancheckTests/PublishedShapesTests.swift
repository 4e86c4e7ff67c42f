import TestSupport
import Testing

/// The JSON that other programs read: keys may be added, never dropped, renamed or moved.
@Suite struct `What other programs read` {
  @Test func `is one record for each file`() throws {
    let lines = try Example.inbox.get()
    let record = try #require(lines.first { $0.contains("Hawksmead.docx") })
    let tree = try JSONTree(record)
    let keys = [
      "file", "sha256", "bytes", "format", "form", "stage", "group", "verdict", "unreadable",
      "fields", "tables", "findings",
    ]
    #expect(tree.keys.filter(keys.contains) == keys)
    #expect(tree["file"] == .text("submissions/Hawksmead.docx"))
    #expect(tree["format"] == .text("docx"))
    #expect(tree["form"] == .text("recovery-2020"))
    #expect(tree["stage"] == .text("plan"))
    #expect(tree["verdict"] == .text("incomplete"))
    #expect(tree["unreadable"] == .null)
    #expect(tree["group"]?.keys == ["id", "name", "how"])
    #expect(tree["sha256"]?.text?.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    let answer = try #require(tree["fields"]?["group_name"])
    let parts = ["state", "text", "value", "at", "label", "confidence"]
    #expect(answer.keys.filter(parts.contains) == parts)
    #expect(tree["tables"]?.keys.starts(with: ["priorities", "interventions", "outcomes"]) == true)
    let finding = try #require(
      lines.flatMap { try JSONTree($0)["findings"]?.items ?? [] }.first { $0["table"] != nil })
    let said = ["rule", "severity", "field", "table", "row", "at", "text", "message", "help"]
    #expect(finding.keys.filter(said.contains) == said)
  }

  /// Only an answer that is sure has a value.
  @Test func `has values of answers alone, and places in the words of the contract`() throws {
    let answers = try Example.inbox.get()
      .flatMap { line in try JSONTree(line).answers }
    #expect(answers.count > 1_000)
    let states = Set(answers.compactMap { $0["state"]?.text })
    #expect(states.isSuperset(of: ["answered", "unanswered", "not_on_form"]))
    let places =
      #/
      (paragraph\ \d+
      | (table\ \d+,\ row\ \d+,\ column\ \d+)(,\ table\ \d+,\ row\ \d+,\ column\ \d+)*
      | (text\ box|header|footer|comment|footnote)\ \d+(,\ .+)?
      | ('([^']|'')+'|[A-Za-z0-9_.]+)![A-Z]{1,3}\d+ )
      /#
    for answer in answers {
      let value = answer["value"] ?? .null
      #expect((answer["state"] == .text("answered")) == (value != .null), "\(answer)")
      guard let place = answer["at"]?.text else { continue }
      #expect(place.wholeMatch(of: places) != nil, "\(place)")
      #expect(
        ["tag", "exact", "known", "close", "position"].contains(answer["confidence"]?.text),
        "\(answer)")
    }
  }

  @Test func `leaves answers out where they are not asked for`() throws {
    let line = try #require(
      Example.run(["check", "--no-record", "--format", "jsonl", "submissions/Hawksmead.docx"])
        .lines.first)
    let tree = try JSONTree(line)
    #expect(tree["fields"] == nil)
    #expect(tree["tables"] == nil)
    #expect(tree["findings"] != nil)
  }

  @Test func `says of what can't be read why, what and how`() throws {
    let lines = try Example.inbox.get()
    let records = try lines.map { try JSONTree($0) }.filter { $0["unreadable"] != .null }
    #expect(records.count == 3)
    for record in records {
      #expect(record["unreadable"]?.keys == ["reason", "message", "help"])
      #expect(record["verdict"] == .text("unreadable"))
      #expect(record["fields"] == .object([]))
      #expect(record["tables"] == .object([]))
      let file = try #require(record["file"]?.text)
      let inspected = try JSONTree(Example.run(["inspect", "--format", "json", file]).output)
      #expect(inspected[0]?.keys == ["file", "unreadable"])
      #expect(inspected[0]?["unreadable"] == record["unreadable"])
    }
  }

  @Test(arguments: ["check", "read", "inspect"])
  func `is an array in json and a line each in jsonl`(_ command: String) throws {
    let files = ["submissions/Hawksmead.docx", "submissions/Dunsford Heath.xlsx"]
    let options = command == "check" ? ["--values", "--no-record"] : []
    let array = try Example.run([command] + options + ["--format", "json"] + files).output
    let lines = try Example.run([command] + options + ["--format", "jsonl"] + files)
    #expect(try JSONTree(array).items == lines.lines.map { try JSONTree($0) })
    #expect(lines.lines.count == 2)
    #expect(lines.output.hasSuffix("\n"))
  }

  @Test func `reads back what check understood`() throws {
    let read = try Example.run(["read", "--format", "jsonl", "submissions/Hawksmead.docx"])
    let checked = try Example.run([
      "check", "--values", "--no-record", "--format", "jsonl", "submissions/Hawksmead.docx",
    ])
    #expect(read.output == checked.output)
    #expect(read.status == 1)
  }

  @Test func `shows documents by block and by cell`() throws {
    let word = try JSONTree(
      Example.run(["inspect", "--format", "jsonl", "submissions/Hawksmead.docx"]).output)
    let parts = [
      "file", "format", "blocks", "text_boxes", "headers", "footers", "comments", "properties",
    ]
    #expect(word.keys.filter(parts.contains) == parts)
    let blocks = try #require(word["blocks"]).items
    let paragraph = try #require(blocks.first { $0["kind"] == .text("paragraph") })
    #expect(paragraph.keys.starts(with: ["kind", "text", "style"]))
    let table = try #require(blocks.first { $0["kind"] == .text("table") })
    let cell = try #require(table["rows"]?[0]?[0])
    let inCell = ["row", "column", "row_span", "column_span", "text", "blocks"]
    #expect(cell.keys.filter(inCell.contains) == inCell)
    #expect([cell["row"]?.number, cell["column"]?.number] == [1, 1])

    let excel = try JSONTree(
      Example.run(["inspect", "--format", "jsonl", "submissions/Dunsford Heath.xlsx"]).output)
    let whole = ["file", "format", "sheets", "defined_names"]
    #expect(excel.keys.filter(whole.contains) == whole)
    let sheet = try #require(excel["sheets"]?[0])
    let inSheet = ["name", "state", "cells", "merges"]
    #expect(sheet.keys.filter(inSheet.contains) == inSheet)
    #expect(["visible", "hidden", "very_hidden"].contains(sheet["state"]?.text))
    let first = try #require(sheet["cells"]?[0])
    let ofCell = ["ref", "type", "text", "value", "formula"]
    #expect(first.keys.filter(ofCell.contains) == ofCell)
  }

  @Test func `says where every group stands`() throws {
    let programme = try ProgrammeCopy()
    _ = try programme.check("submissions/Hawksmead.docx")
    let outcome = try programme.run([
      "status", "--format", "json", "--quiet", "--as-at", "2020-10-05", "--stage", "plan",
    ])
    let tree = try JSONTree(outcome.output)
    #expect(tree.keys.starts(with: ["as_at", "stage", "deadline", "groups"]))
    #expect(tree["as_at"] == .text("2020-10-05"))
    #expect(tree["deadline"] == .text("2020-10-02T23:59"))
    #expect(tree["groups"]?.items.count == 18)
    #expect(tree["totals"] != nil)
    let keys = [
      "id", "name", "type", "aag", "state", "received", "days_late", "file", "version", "errors",
      "warnings",
    ]
    for group in try #require(tree["groups"]).items {
      #expect(Set(keys).isSubset(of: group.keys))
      let isThere = group["id"] == .text("hawksmead")
      #expect(group["state"] == .text(isThere ? "incomplete" : "missing"))
      #expect((group["received"] == .null) == !isThere)
    }
  }

  @Test func `says what each group gets, to the penny`() throws {
    let tree = try JSONTree(Example.run(["allocate", "--format", "json", "--quiet"]).output)
    let keys = ["pot_pence", "floor_pence", "groups", "total_pence"]
    #expect(tree.keys.filter(keys.contains) == keys)
    let groups = try #require(tree["groups"]).items
    let inGroup = ["id", "schools", "pupils", "score", "pence", "floored"]
    for group in groups { #expect(group.keys.filter(inGroup.contains) == inGroup) }
    #expect(tree["total_pence"] == tree["pot_pence"])
    #expect(groups.compactMap { $0["pence"]?.number }.reduce(0, +) == tree["total_pence"]?.number)
  }

  /// Every figure of the papers says where it comes from.
  @Test func `has the papers' figures with their sources`() throws {
    let programme = try ProgrammeCopy()
    _ = try programme.check()
    let outcome = try programme.run([
      "report", "--format", "json", "--quiet", "--as-at", "2021-06-14",
    ])
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    let tree = try JSONTree(outcome.output)
    let sources = tree.all("sources").flatMap(\.items)
    #expect(sources.count > 50)
    #expect(sources.allSatisfy { $0["file"]?.text?.isEmpty == false && $0["at"] != nil })
  }
}

extension JSONTree {
  /// Every answer of a record.
  fileprivate var answers: [JSONTree] {
    func values(_ tree: JSONTree?) -> [JSONTree] {
      if case .object(let members)? = tree { members.map(\.value) } else { [] }
    }
    return values(self["fields"]) + values(self["tables"]).flatMap(\.items).flatMap(values)
  }

  /// What stands under a key, however deep.
  fileprivate func all(_ key: String) -> [JSONTree] {
    switch self {
    case .object(let members):
      members.flatMap { $0.key == key ? [$0.value] : $0.value.all(key) }
    case .array(let items): items.flatMap { $0.all(key) }
    default: []
    }
  }
}

/// The command in the example programme as it lies in the repository; nothing is recorded there.
enum Example {
  /// The records of the whole inbox with every answer, made once.
  static let inbox = Result {
    try run(["check", "--values", "--no-record", "--format", "jsonl"]).lines
  }

  static func run(_ arguments: [String]) throws -> Products.Outcome {
    try Products.run(
      "plancheck", arguments, in: "\(SharedFiles.repository)/fixtures/programme",
      environment: ["NO_COLOR": "1"])
  }
}

extension Products.Outcome {
  var lines: [Substring] { output.split(separator: "\n") }
}

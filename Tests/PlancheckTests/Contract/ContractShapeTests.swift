import Foundation
import PlanForms
import TestSupport
import Testing

/// The JSON of every file there is, held against the interface member by member.
@Suite struct `Everything that is published` {
  /// The records of the example programme, and of the samples where they are there.
  static let records = Result {
    let lines = try Example.inbox.get()
    guard let samples = SharedFiles.root.map({ $0 + "/samples" }) else {
      return try lines.map { try JSONTree($0) }
    }
    let others = try Products.run(
      "plancheck",
      [
        "check", "--programme", "\(samples)/programme", "--no-record", "--values", "--format",
        "jsonl", "\(samples)/forms", "\(samples)/../real/files",
      ])
    return try (lines + others.lines).map { try JSONTree($0) }
  }

  @Test func `has the shape that other programs were promised`() throws {
    for record in try Self.records.get() {
      let faults = PublishedShape.record.faults(of: record)
      #expect(faults.isEmpty, "\(record["file"]?.text ?? ""): \(faults.prefix(3))")
    }
  }

  /// `complete` has nothing to fix, `questions` warnings only, `incomplete` an error.
  @Test func `has the verdict that its findings make`() throws {
    var seen: Set<String> = []
    for record in try Self.records.get() {
      let severities =
        record["findings"]?.items.filter { $0["officer_only"] == nil }
        .compactMap { $0["severity"]?.text } ?? []
      let isUnreadable = record["unreadable"] != .null
      let verdict =
        isUnreadable
        ? "unreadable"
        : severities.contains("error")
          ? "incomplete" : severities.contains("warning") ? "questions" : "complete"
      #expect(record["verdict"]?.text == verdict, "\(record["file"]?.text ?? "")")
      #expect((record["format"] == .null) == isUnreadable)
      if isUnreadable {
        #expect(record["fields"] == .object([]) && record["tables"] == .object([]))
      }
      seen.insert(verdict)
      // Errors first.
      let ranks = severities.compactMap { ["error", "warning", "advice"].firstIndex(of: $0) }
      #expect(ranks == ranks.sorted(), "\(record["file"]?.text ?? "")")
    }
    #expect(seen.count == 4)
  }

  /// A finding about an answer names it so that a program finds it in the same record.
  @Test func `has findings that lead to their answers`() throws {
    var count = 0
    for record in try Self.records.get() {
      for finding in record["findings"]?.items ?? [] {
        guard let field = finding["field"]?.text else { continue }
        let message = "\(record["file"]?.text ?? ""): \(finding["rule"]?.text ?? "") \(field)"
        guard let table = finding["table"]?.text else {
          #expect(record["fields"]?[field] != nil, "\(message)")
          continue
        }
        guard let row = finding["row"]?.number else { continue }
        let answer = record["tables"]?[table]?[row - 1]?[field]
        #expect(record["tables"]?[table]?[row - 1] != nil, "\(message), row \(row)")
        // What it quotes is what stands there, or it quotes nothing.
        let quoted = finding["text"]?.text ?? ""
        if let answer, !quoted.isEmpty, finding["at"] == answer["at"] {
          #expect(answer["text"]?.text == quoted, "\(message), row \(row)")
          count += 1
        }
      }
    }
    // The example programme alone has a few, the samples have many.
    #expect(count > (SharedFiles.root == nil ? 5 : 50))
  }

  /// A value has the shape of its question's type.
  @Test func `has values of their questions' types`() throws {
    let text = try String(
      contentsOfFile: "\(SharedFiles.repository)/schemas/recovery-2020.yaml", encoding: .utf8)
    let form = try DefinitionLoader.load(text, file: "recovery-2020.yaml")
    let types = Dictionary(uniqueKeysWithValues: form.fields.map { ($0.id.description, $0) })
    var seen: Set<FieldType> = []
    for record in try Self.records.get() {
      guard record["form"]?.text == form.id else { continue }
      for (name, answer) in record.namedAnswers {
        guard let field = types[name], let value = answer["value"] else { continue }
        seen.insert(field.type)
        #expect(
          Self.isValue(value, of: field), "\(record["file"]?.text ?? ""), \(name): \(value)")
      }
    }
    #expect(seen.isSuperset(of: [.money, .date, .count, .choice, .yesNo, .person]))
    // No form of the example programme says which year groups its actions are for.
    #expect(SharedFiles.root == nil || seen.contains(.yearGroups))
  }

  private static func isValue(_ value: JSONTree, of field: FieldDefinition) -> Bool {
    switch field.type {
    case .text, .person, .reference, .email, .school, .schools: return value.text?.isEmpty == false
    case .choice: return field.choices.map(\.id).contains(value.text)
    case .choices: return value.items.allSatisfy { field.choices.map(\.id).contains($0.text) }
    case .money: return value.keys == ["pence", "approximate", "worked_pence"]
    case .date:
      guard value.keys == ["start", "end", "exact"] else { return false }
      guard let start = value["start"]?.text, let end = value["end"]?.text else {
        return value["start"] != value["end"]
      }
      return start <= end
    case .count:
      return value.keys == ["low", "high", "approximate"]
        && (value["low"]?.number ?? 1) <= (value["high"]?.number ?? 0)
    case .number, .percent, .score:
      return value.keys == ["number", "unit"]
        && (field.type != .percent || value["unit"]?.text == "percent")
    case .yesNo: return value == .bool(true) || value == .bool(false)
    case .yearGroups:
      let years = ["N", "R"] + (1...13).map { "Y\($0)" }
      let found = value.items.compactMap { $0.text.flatMap { years.firstIndex(of: $0) } }
      return !found.isEmpty && found.count == value.items.count
        && found == Array(Set(found)).sorted()
    }
  }

  @Test func `shows documents as it was promised`() throws {
    let folders =
      (SharedFiles.root.map { [$0 + "/real/files", $0 + "/samples/forms"] } ?? [])
      + ["\(SharedFiles.repository)/fixtures/programme/submissions"]
    let shown = try Products.run("plancheck", ["inspect", "--format", "jsonl"] + folders)
    #expect(shown.status == 1)
    #expect(shown.lines.count > 30)
    // The largest only take long.
    for line in shown.lines where line.utf8.count < 50_000 {
      let document = try JSONTree(line)
      let faults = PublishedShape.document.faults(of: document)
      #expect(faults.isEmpty, "\(document["file"]?.text ?? ""): \(faults.prefix(3))")
      for sheet in document["sheets"]?.items ?? [] { Self.checkCells(of: sheet, in: document) }
      for block in document["blocks"]?.items ?? [] { Self.checkGrid(of: block, in: document) }
    }
  }

  /// Row by row, and no cell that has neither a value nor a formula.
  private static func checkCells(of sheet: JSONTree, in document: JSONTree) {
    let places = (sheet["cells"]?.items ?? []).compactMap { $0["ref"]?.text }.map { place in
      let letters = place.prefix { $0.isLetter }
      let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
      return [Int(place.dropFirst(letters.count)) ?? 0, column]
    }
    let isOrdered = zip(places, places.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    #expect(isOrdered, "\(document["file"]?.text ?? ""), \(sheet["name"]?.text ?? "")")
    for cell in sheet["cells"]?.items ?? [] where cell["formula"] == .null {
      #expect(cell["value"] != .null, "\(document["file"]?.text ?? ""): \(cell)")
    }
  }

  /// A merged cell is listed once, at its first place, and no place is covered twice.
  private static func checkGrid(of block: JSONTree, in document: JSONTree) {
    var taken: Set<[Int]> = []
    for (number, row) in (block["rows"]?.items ?? []).enumerated() {
      for cell in row.items {
        let figures = ["row", "column", "row_span", "column_span"].compactMap { cell[$0]?.number }
        guard figures.count == 4 else { return }
        #expect(figures[0] == number + 1)
        for row in figures[0]..<(figures[0] + figures[2]) {
          for column in figures[1]..<(figures[1] + figures[3]) {
            let isFree = taken.insert([row, column]).inserted
            #expect(isFree, "\(document["file"]?.text ?? ""): row \(row), column \(column)")
          }
        }
        // Its own paragraphs, joined by newlines; what a table inside it holds is left out.
        let own = (cell["blocks"]?.items ?? []).filter { $0["kind"]?.text == "paragraph" }
          .compactMap { $0["text"]?.text }
        #expect(cell["text"]?.text == own.joined(separator: "\n"))
        for inner in cell["blocks"]?.items ?? [] { checkGrid(of: inner, in: document) }
      }
    }
  }
}

extension JSONTree {
  /// Every answer with the name of its question.
  fileprivate var namedAnswers: [(String, JSONTree)] {
    func members(_ tree: JSONTree?) -> [(String, JSONTree)] {
      if case .object(let members)? = tree { members.map { ($0.key, $0.value) } } else { [] }
    }
    return members(self["fields"])
      + members(self["tables"]).flatMap { $0.1.items }.flatMap { members($0) }
  }
}

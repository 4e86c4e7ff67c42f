import Foundation
import TestSupport
import Testing

/// The officer's year in one programme, command after command, as the handbook tells it.
@Suite struct `A year of the programme` {
  /// Files of a folder, by their paths in it.
  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter { name in
      name.contains(".")
    }
  }

  @Test func `goes from the allocation to the papers of June`() throws {
    let programme = try ProgrammeCopy()
    func run(_ line: String, status: Int32 = 0) throws -> Products.Outcome {
      let outcome = try programme.shell("exec \"$0\" \(line)")
      #expect(outcome.status == status, "\(line): \(outcome.diagnostics)")
      return outcome
    }
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(programme.path)/\(name)", encoding: .utf8)
    }

    // September: what each group gets is frozen, once.
    try programme.edit("groups.csv") { $0.replacing(/,[0-9.]+(?=\r?\n)/, with: ",") }
    _ = try run("allocate --apply --quiet --as-at 2020-09-14")
    let issued = try text("groups.csv")
    #expect(issued.split(whereSeparator: \.isNewline).dropFirst().allSatisfy { !$0.hasSuffix(",") })
    let again = try run("allocate --apply --as-at 2020-09-15")
    #expect(again.diagnostics.contains("nothing new to issue: what was issued stands."))
    #expect(try text("groups.csv") == issued)
    let letters = try files("\(programme.path)/out").filter {
      $0.contains("2020-09-14") && $0.hasSuffix(".docx")
    }
    #expect(letters.count == 18)
    try programme.edit("programme.yaml") { $0.replacing("floor: 5000", with: "floor: 7000") }
    let refused = try run("allocate --apply --quiet --as-at 2020-09-16", status: 2)
    #expect(refused.diagnostics.contains("nothing is written"))
    try programme.edit("programme.yaml") { $0.replacing("floor: 7000", with: "floor: 5000") }

    // October: what came is judged, chased, decided on and listed.
    _ = try programme.check()
    let late = "--quiet --stage plan --as-at 2020-10-09"
    for format in ["text", "json", "csv", "xlsx", "html"] {
      _ = try run("status --format \(format) \(late) --output status.\(format)")
      let page = FileManager.default.contents(atPath: "\(programme.path)/status.\(format)")
      #expect((page?.count ?? 0) > 500)
    }
    let changes = try run("status --changes hawksmead --quiet --as-at 2021-06-14").output
    #expect(changes.hasPrefix("Hawksmead Consortium has sent "))
    #expect(changes.contains("for the stage “Evaluation”"))
    let drafts = try run("chase \(late) --output drafts")
    let mails = try files("\(programme.path)/drafts").filter { $0.hasSuffix(".eml") }
    #expect(!mails.isEmpty)
    #expect(mails.allSatisfy { $0.wholeMatch(of: /chase\/2020-10-09-[a-z_]+-[a-z-]+\.eml/) != nil })
    #expect(drafts.output.hasPrefix("Drafts as at 9 October 2020; nothing is sent.\n"))
    #expect(drafts.output.split(separator: "\n").dropFirst().count >= mails.count)
    _ = try run("decide override hawksmead --value complete --reason 'signed on paper' \(late)")
    _ = try run("decide release hawksmead --value 1000 --reason 'first half' \(late)")
    let tooMuch = try run(
      "decide release aldermere --value 999999 --reason 'slip' \(late)", status: 2)
    #expect(tooMuch.diagnostics.contains("allocated to Aldermere Consortium"))
    #expect(try programme.status("hawksmead", "2020-10-09").state == "complete")
    _ = try run("lists \(late) --output sheets")
    let kinds = Set(
      try files("\(programme.path)/sheets").compactMap {
        $0.firstMatch(of: /2020-10-09-(.+)-county\.(xlsx|csv)$/).map { String($0.output.1) }
      })
    #expect(
      kinds == [
        "chairs", "chair-payments", "payments", "holds", "moderation", "remote-leads", "decisions",
        "log",
      ])
    #expect(try text("sheets/lists/2020-10-09-decisions-county.csv").contains("signed on paper"))

    // June: the officer corrects a grade, and the papers follow.
    _ = try run("grade --quiet --as-at 2021-06-14")
    let grades = try text("grades.csv")
    _ = try run("grade --quiet --as-at 2021-06-14")
    #expect(try text("grades.csv") == grades)
    let papers = "--quiet --as-at 2021-06-14"
    let before = try run("report --format json \(papers)").output
    #expect(try run("report --format json \(papers)").output == before)
    let table = Grades(grades)
    let row = try #require(table.rows.indices.first { table.suggested(at: $0) != "5" })
    try Data(table.correcting(row, level: "5", reason: "", by: "S. Okafor").utf8)
      .write(to: URL(fileURLWithPath: "\(programme.path)/grades.csv"))
    let unreasoned = try run("report --format json \(papers)", status: 2)
    #expect(unreasoned.diagnostics.contains("grades.csv, line \(row + 2)"))
    try Data(table.correcting(row, level: "5", reason: "-saw it", by: "S. Okafor").utf8)
      .write(to: URL(fileURLWithPath: "\(programme.path)/grades.csv"))
    #expect(try run("report --format json \(papers)").output != before)
    _ = try run("grade \(papers)")
    #expect(try text("grades.csv").contains("saw it"))
    _ = try run("report \(papers) --output june")
    let made = try files("\(programme.path)/june")
    for area in ["central", "east", "north", "south", "county"] {
      for format in ["docx", "html"] {
        #expect(
          made.contains { $0.lowercased() == "2021-06-14-impact-\(area).\(format)" }, "\(made)")
      }
    }
    #expect(made.filter { $0.hasSuffix(".xlsx") }.allSatisfy { $0.contains("officer-only") })
    _ = try run("report --public \(papers) --output public")
    #expect(try !files("\(programme.path)/public").contains { $0.hasSuffix(".xlsx") })
  }
}

/// The officer's sheet of grades.
private struct Grades {
  var header: [String]
  var rows: [[String]]

  /// Fields of the example's sheet that hold a comma are quoted; none holds a line break.
  init(_ text: String) {
    let lines = text.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isNewline).map { line in
      var fields = [""]
      var isQuoted = false
      for character in line {
        if character == "\"" {
          isQuoted.toggle()
        } else if character == ",", !isQuoted {
          fields.append("")
        } else {
          fields[fields.count - 1].append(character)
        }
      }
      return fields
    }
    header = lines[0]
    rows = Array(lines.dropFirst())
  }

  private func index(_ name: String) -> Int { header.firstIndex(of: name) ?? 0 }

  func suggested(at row: Int) -> String { rows[row][index("level_found")] }

  func correcting(_ row: Int, level: String, reason: String, by: String) -> String {
    var rows = rows
    rows[row][index("level")] = level
    rows[row][index("reason")] = reason
    rows[row][index("by")] = by
    return ([header] + rows).map { $0.map { "\"\($0)\"" }.joined(separator: ",") }
      .joined(separator: "\r\n")
  }
}

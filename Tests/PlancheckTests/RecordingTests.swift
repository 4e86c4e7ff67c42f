import Foundation
import TestSupport
import Testing

/// What `check` does to a programme folder, through the command itself.
@Suite struct `A check of an inbox` {
  @Test func `reads no document again when nothing has changed`() throws {
    let folder = try ProgrammeCopy()
    let first = try folder.check()
    // The same names, sizes, times and places on the disk, and not a word in them: whoever opened
    // one of these again would find that out.
    let count = try folder.hollowOut()
    #expect(count == 34)
    let log = try folder.log()
    #expect(try folder.check() == first)
    #expect(try folder.log() == log)
    #expect(log.first == "check: 34 files, 0 of them known")
  }

  @Test func `reads again what has changed, and that alone`() throws {
    let folder = try ProgrammeCopy()
    let first = try folder.check()
    _ = try folder.hollowOut(except: "Hawksmead.docx")
    try folder.touch("submissions/Hawksmead.docx")
    #expect(try folder.check() == first)
    #expect(try folder.log().last == "check: 1 file, 1 of them known")
  }

  @Test func `writes nothing under submissions`() throws {
    let folder = try ProgrammeCopy()
    let before = try folder.state(of: "submissions")
    _ = try folder.check()
    for command in [["status"], ["chase"], ["lists"], ["allocate", "--apply"], ["report"]] {
      #expect(try folder.run(command + ["--as-at", "2021-06-07"]).status == 0)
    }
    #expect(try folder.state(of: "submissions") == before)
  }

  @Test func `has a record under its own name for each of two copies`() throws {
    let folder = try ProgrammeCopy()
    try folder.copy("submissions/Hawksmead.docx", to: "submissions/once more.docx")
    for _ in 0..<2 {
      let files = try folder.check().split(separator: "\n").compactMap { line in
        line.firstMatch(of: /"file":"([^"]*)"/).map { String($0.output.1) }
      }
      #expect(files.count == 35 && Set(files).count == 35)
    }
    // The same bytes again are noted, not counted again, and the group that the telling name gave
    // stays known.
    #expect(try folder.status("hawksmead", "2020-10-05").version == 1)
  }

  @Test func `says which files bring nothing new, unless it is to be quiet`() throws {
    let folder = try ProgrammeCopy()
    let first = try folder.run(["check", "--fail-on", "never"])
    #expect(first.diagnostics.isEmpty)
    let second = try folder.run(["check", "--fail-on", "never"])
    #expect(
      second.diagnostics == "We already had 34 of these files; nothing in them has changed.\n")
    try folder.copy("submissions/Hawksmead.docx", to: "submissions/once more.docx")
    let third = try folder.run(["check", "--fail-on", "never"])
    #expect(
      third.diagnostics.hasSuffix(
        "submissions/once more.docx is the same as submissions/Hawksmead.docx, and counts once.\n"))
    #expect(try folder.run(["check", "--fail-on", "never", "--quiet"]).diagnostics.isEmpty)
  }

  @Test func `follows the officer's word on when a form arrived`() throws {
    let folder = try ProgrammeCopy()
    _ = try folder.check()
    #expect(try folder.status("moorend", "2020-10-12").daysLate == 2)
    try folder.edit("received.csv") { $0.replacing("2020-10-06T09:12", with: "2020-10-08T09:12") }
    #expect(try folder.check().contains("4 working days after"))
    #expect(try folder.status("moorend", "2020-10-12").daysLate == 4)
    _ = try folder.run(
      ["check", "--received", "2020-10-01", "submissions/south/Moorend & Fosse plan.docx"])
    #expect(try folder.status("moorend", "2020-10-12").daysLate == 0)
  }

  @Test func `remembers a day told once on the command line`() throws {
    let folder = try ProgrammeCopy()
    try FileManager.default.removeItem(atPath: "\(folder.path)/received.csv")
    let file = "submissions/Hawksmead.docx"
    let told = try folder.run(["check", "--format", "jsonl", "--received", "2020-10-07", file])
    #expect(told.output.contains("3 working days after"))
    #expect(try folder.run(["check", "--format", "jsonl", file]).output == told.output)
    #expect(try folder.status("hawksmead", "2020-10-12").daysLate == 3)
  }

  /// The plan stands further down in the same inbox than the evaluation; later there is a new plan.
  @Test func `holds an evaluation against the plan on file, and anew when that changes`() throws {
    let folder = try ProgrammeCopy()
    let rule = "The plan on file says £6,951; this form says £6,952."
    #expect(!(try folder.check().contains(rule)))
    try folder.replaceWords(
      in: "submissions/Aldermere plan FINAL.docx", "6,952", "6,951",
      to: "submissions/zz Aldermere plan v2.docx")
    try folder.edit("received.csv") { $0 + "submissions/zz Aldermere plan v2.docx,2020-10-09\n" }
    let said = try folder.check().split(separator: "\n").filter { $0.contains(rule) }
    #expect(said.count == 1 && said[0].contains("Aldermere evaluation.docx"))
    // And stays so without being read again.
    _ = try folder.hollowOut()
    #expect(try folder.check().contains(rule))
  }

  @Test func `judges a form by the group that the officer says it is from`() throws {
    let folder = try ProgrammeCopy()
    try folder.replaceWords(
      in: "submissions/north/Birchwell action plan (2).docx", "Birchwell Consortium", "Somebody",
      to: "submissions/north/unknown.docx")
    // Nor does the chair's address say whose it is.
    try folder.replaceWords(
      in: "submissions/north/unknown.docx", "castell@birchwell.example", "someone@else.example",
      to: "submissions/north/unknown.docx")
    try FileManager.default.removeItem(
      atPath: "\(folder.path)/submissions/north/Birchwell action plan (2).docx")
    let file = "submissions/north/unknown.docx"
    let nobodys = try folder.run(["check", "--format", "jsonl", file]).output
    #expect(nobodys.contains("\"group\":null"))
    #expect(try folder.status("birchwell", "2020-10-05").state == "missing")
    let status = try folder.run(["status", "--as-at", "2030-01-01", "--stage", "plan"])
    let words = status.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("unknown.docx. Say whose each is: plancheck decide belongs GROUP"))
    let told = try folder.run(
      ["decide", "belongs", "Birchwell", "--value", "unknown.docx", "--reason", "She rang"])
    #expect(told.status == 0, "\(told.diagnostics)")
    let judged = try folder.run(["check", "--format", "jsonl", file]).output
    #expect(judged.contains("\"id\":\"birchwell\"") && judged.contains("\"how\":\"told\""))
    #expect(try folder.status("birchwell", "2030-01-01").state == "incomplete")
  }

  @Test func `says the same without recording, and leaves no trace`() throws {
    let folder = try ProgrammeCopy()
    let unrecorded = try folder.check("--no-record")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/register.sqlite"))
    // No plan was on file before, for an evaluation to be held against.
    let recorded = try folder.check()
    #expect(unrecorded != recorded)
    #expect(try folder.check("--no-record") == recorded)
    let (file, others) = ("submissions/Hawksmead.docx", "submissions/june/Ivelbridge.docx")
    _ = try folder.run(["decide", "belongs", "ivelbridge", "--value", file, "--reason", "She rang"])
    let kept = FileManager.default.contents(atPath: "\(folder.path)/register.sqlite")
    // An evaluation by itself, held against the plan on file, and a form whose group was told.
    let told = try folder.check("--no-record", file)
    let alone = try folder.check("--no-record", others)
    #expect(told.contains("\"how\":\"told\""))
    #expect(FileManager.default.contents(atPath: "\(folder.path)/register.sqlite") == kept)
    #expect(try folder.check(others) == alone)
    #expect(try folder.check(file) == told)
  }

  @Test func `knows a file by whichever path it is named`() throws {
    let folder = try ProgrammeCopy()
    let said = try folder.check("--no-record", "submissions/south")
    #expect(said.contains("2 working days after"))
    for path in ["\(folder.path)/submissions/south", "submissions/../submissions/south"] {
      let other = try folder.check("--no-record", path)
      #expect(other.replacing("\"\(path)/", with: "\"submissions/south/") == said, "\(path)")
    }
  }

  @Test func `takes the same bytes under the names of two groups for a form of each`() throws {
    let folder = try ProgrammeCopy()
    for name in ["Aldermere plan FINAL.docx", "Hawksmead.docx"] {
      try Data().write(to: URL(fileURLWithPath: "\(folder.path)/submissions/\(name)"))
    }
    let first = try folder.check()
    #expect(try folder.check() == first)
    for group in ["aldermere", "hawksmead"] {
      #expect(try folder.status(group, "2030-01-01").state == "unreadable")
    }
  }

  @Test func `works in a folder that can't be written to, and says how`() throws {
    let folder = try ProgrammeCopy()
    let said = try folder.check()
    let refusal = try folder.asReader("check --quiet")
    #expect(refusal.status == 2)
    #expect(refusal.diagnostics.contains("--no-record"), "\(refusal.diagnostics)")
    let outcome = try folder.asReader(
      "check --quiet --fail-on never --format jsonl --no-record")
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(outcome.output == said)
    let status = try folder.asReader("status --quiet --as-at 2020-10-05")
    #expect(status.output.contains("18 groups"), "\(status.diagnostics)")
  }

  @Test func `may run twice at once`() async throws {
    let folder = try ProgrammeCopy()
    let path = folder.path
    let outputs = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<4 { group.addTask { try ProgrammeCopy.check(in: path) } }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    let records = outputs.map { Set($0.split(separator: "\n")) }
    let unlike = records.flatMap { $0 }.filter { record in
      !records.allSatisfy { $0.contains(record) }
    }
    #expect(Set(outputs).count == 1, "\(unlike.map { $0.prefix(600) })")
    #expect(try folder.check() == outputs[0])
    #expect(try folder.status("oakhanger", "2020-10-05").version == 2)
  }

  @Test(.disabled(if: Products.areSanitized, "their own files would be cut"))
  func `says what to do when the disk is full, and goes on where it was`() throws {
    let undisturbed = try ProgrammeCopy().check()
    for blocks in [64, 192] {
      let folder = try ProgrammeCopy()
      // A limit on the size of a file is to a program what a full disk is; the signal is ignored.
      let outcome = try folder.shell("trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" check --quiet")
      #expect(outcome.status == 2)
      #expect(outcome.diagnostics.contains("Make room"), "\(outcome.diagnostics)")
      #expect(try folder.check() == undisturbed)
    }
  }

  @Test func `works in a folder whose name is no text`() throws {
    let folder = try ProgrammeCopy()
    let outcome = try folder.shell(
      "d=$(printf 'x\\377'); mkdir \"$d\" && cp -R programme.yaml *.csv submissions \"$d\" && "
        + "exec \"$0\" check --programme \"$d\" --no-record --quiet --fail-on never --format jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 34)
    #expect(!outcome.output.contains("\"crashed\""))
  }
}

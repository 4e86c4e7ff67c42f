import Foundation
import Glibc
import Platform
import TestSupport
import Testing

/// Where results go, what they look like there, and what the status says of them.
@Suite struct `Results` {
  struct Case: Sendable, CustomTestStringConvertible {
    var forms: [String]
    /// With `--fail-on` error, warning and never.
    var statuses: [Int32]
    var testDescription: String { forms.joined(separator: ", ") }
  }

  @Test(arguments: [
    Case(forms: ["Aldermere plan FINAL.docx"], statuses: [0, 0, 0]),
    Case(forms: ["Dunsford Heath.xlsx"], statuses: [0, 1, 0]),
    Case(forms: ["Hawksmead.docx"], statuses: [1, 1, 0]),
    Case(forms: ["Aldermere plan FINAL.docx", "Dunsford Heath.xlsx"], statuses: [0, 1, 0]),
    Case(forms: ["Dunsford Heath.xlsx", "Hawksmead.docx"], statuses: [1, 1, 0]),
  ])
  func `move the status as --fail-on says`(_ example: Case) throws {
    let forms = example.forms.map { "submissions/\($0)" }
    for (line, status) in zip(["error", "warning", "never"], example.statuses) {
      let outcome = try Example.run(
        ["check", "--no-record", "--quiet", "--fail-on", line] + forms)
      #expect(outcome.status == status, "--fail-on \(line)")
    }
  }

  @Test func `of what can't be read are told by the status too`() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "empty.docx")
    let outcome = try Products.run("plancheck", ["check", "."], in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix("1 file: 1 can't be read.\n"))
    for command in ["read", "inspect"] {
      #expect(try Products.run("plancheck", [command, "."], in: folder.path).status == 1)
    }
    let lenient = try Products.run(
      "plancheck", ["check", "--fail-on", "never", "."], in: folder.path)
    #expect(lenient.status == 0)
  }

  @Test(arguments: [
    ["check", "--no-record", "submissions/Hawksmead.docx"],
    ["check", "--no-record", "--format", "html", "submissions/Hawksmead.docx"],
    ["read", "submissions/Hawksmead.docx"], ["inspect", "submissions/Hawksmead.docx"],
    ["allocate", "--format", "csv"],
  ])
  func `are the same in a file`(_ arguments: [String]) throws {
    let folder = try ScratchFolder()
    let printed = try Example.run(arguments + ["--quiet"])
    let written = try Example.run(arguments + ["--quiet", "--output", "\(folder.path)/result"])
    #expect(written.output.isEmpty)
    #expect(written.status == printed.status)
    #expect(try folder.text(of: "result") == printed.output)
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(others == ["result"])
  }

  @Test func `leave a link and a pipe what they are`() throws {
    let folder = try ScratchFolder()
    try folder.write("old", to: "old.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "old.txt")
    let listed = try Example.run(["schema", "list"]).output
    #expect(!listed.isEmpty)
    let command =
      "inspect '\(SharedFiles.repository)/fixtures/programme/submissions/Hawksmead.docx'"
    let shell = """
      mkfifo pipe; cat pipe > piped & \
      "$0" \(command) --output pipe; "$0" \(command) --output link; "$0" \(command) --output plain; wait
      """
    let outcome = try Products.run(
      path: "/bin/sh", ["-c", shell, "\(Products.folder)/plancheck"], in: folder.path)
    #expect(outcome.diagnostics.isEmpty)
    let plain = try folder.text(of: "plain")
    #expect(!plain.isEmpty)
    #expect(try folder.text(of: "old.txt") == plain)
    #expect(try folder.text(of: "piped") == plain)
    #expect(Folder.kind(of: FilePath("\(folder.path)/link")) == .link)
    #expect(Folder.kind(of: FilePath("\(folder.path)/pipe")) == .other)
  }

  @Test func `have colour only where it is asked for`() throws {
    func isColoured(_ options: [String]) throws -> Bool {
      let outcome = try Products.run(
        "plancheck", ["check", "--no-record", "submissions/Hawksmead.docx"] + options,
        in: "\(SharedFiles.repository)/fixtures/programme")
      return outcome.output.contains("\u{1B}[")
    }
    #expect(try !isColoured([]))
    #expect(try !isColoured(["--color", "never"]))
    #expect(try isColoured(["--color", "always"]))
    #expect(try !isColoured(["--color", "always", "--format", "json"]))
    #expect(try !isColoured(["--color", "always", "--format", "csv"]))
  }

  @Test func `of an empty inbox say where they looked`() throws {
    let folder = try ScratchFolder()
    for command in ["check", "read", "inspect"] {
      let outcome = try Products.run("plancheck", [command, "."], in: folder.path)
      #expect(outcome.status == 0)
      #expect(
        outcome.diagnostics
          == "note: there is no file in the folder “.”. plancheck reads Word (.docx) and Excel "
          + "(.xlsx) files: put there what was sent, or name another folder.\n")
      let quiet = try Products.run("plancheck", [command, "--quiet", "."], in: folder.path)
      #expect(quiet.diagnostics.isEmpty)
    }
    let json = try Products.run("plancheck", ["check", "--format", "json", "."], in: folder.path)
    #expect(json.output == "[]\n")
  }
}

@Suite struct `A new programme folder` {
  @Test func `is started, named, and works at once`() throws {
    let folder = try ScratchFolder()
    func run(_ arguments: String...) throws -> Products.Outcome {
      try Products.run("plancheck", arguments, in: folder.path)
    }
    #expect(try run("init", "fund").output.hasPrefix("Started a programme in fund. Next: "))
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/fund").sorted()
    #expect(
      names == [
        "groups.csv", "last_year.csv", "other_fund.csv", "out", "programme.yaml", "schools.csv",
        "submissions", "templates",
      ])
    try folder.write("id,name,type\noak,Oak,primary_consortium\n", to: "fund/groups.csv")
    let again = try run("init", "fund")
    #expect(again.status == 0)
    #expect(again.diagnostics.contains("fund/groups.csv is there already and stays.\n"))
    #expect(try folder.text(of: "fund/groups.csv").hasSuffix("oak,Oak,primary_consortium\n"))
    #expect(try run("check", "--programme", "fund", "--quiet").status == 0)
    let status = try run("status", "--programme", "fund", "--quiet", "--as-at", "2020-10-05")
    #expect(status.output.contains("1 group: 0 complete"))
  }

  @Test func `of another fund has its form, its lists and no papers`() throws {
    let folder = try ScratchFolder()
    func run(_ line: String) throws -> Products.Outcome {
      try Products.run("plancheck", line.split(separator: " ").map(String.init), in: folder.path)
    }
    try folder.write(run("schema export monitoring-return").output, to: "own.yaml")
    #expect(try run("init fund --form own.yaml").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/fund").sorted()
    #expect(
      names == [
        "groups.csv", "out", "own.yaml", "programme.yaml", "schools.csv", "submissions",
        "templates", "venues.csv",
      ])
    #expect(try folder.text(of: "fund/venues.csv") == "venue\n")
    try folder.write("id,name,type\noak,Oak Club,\n", to: "fund/groups.csv")
    #expect(try run("check --programme fund --quiet").status == 0)
    let status = try run("status --programme fund --quiet --as-at 2020-10-05")
    #expect(status.output.contains("\nAll groups\n") && !status.output.contains("AAG"))
    let report = try run("report --programme fund --quiet")
    #expect(report.status == 2 && report.diagnostics.contains("asks for neither"))
  }

  @Test(arguments: [".", "./", "../here"])
  func `has a name where it is named by none`(_ name: String) throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/here", withIntermediateDirectories: true)
    let outcome = try Products.run("plancheck", ["init", name], in: "\(folder.path)/here")
    #expect(outcome.output.contains("here. Next: "), "\(outcome.output)")
  }
}

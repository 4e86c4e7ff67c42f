import Foundation
import Platform
import TestSupport
import Testing

/// What every command takes, and what it says of what it can't take.
@Suite struct `Every command` {
  static let names = [
    "check", "read", "inspect", "status", "chase", "decide", "lists", "allocate", "grade", "report",
    "init", "schema check", "schema explain", "schema list", "schema export",
  ]

  @Test(arguments: names)
  func `has a page of help that wraps as a page does`(_ name: String) throws {
    let help = try Example.run(name.split(separator: " ").map(String.init) + ["--help"])
    #expect(help.status == 0)
    #expect(help.diagnostics.isEmpty)
    #expect(help.output.hasPrefix("OVERVIEW: "))
    let overview = help.output.split(separator: "USAGE: ", maxSplits: 1)[0]
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (line, next) in zip(overview, overview.dropFirst()) {
      #expect(line.count <= 80, "\(line)")
      // A word that would have fitted stands on the next line only where a line was broken by hand.
      let word = next.prefix { $0 != " " }
      let goesOn = next.first?.isLowercase == true && !next.hasPrefix("plancheck ")
      #expect(!goesOn || line.count + 1 + word.count > 74, "\(line) | \(next)")
    }
  }

  /// The options that the contract has for all of them; the last is one that nobody has.
  @Test(arguments: names)
  func `takes the common options`(_ name: String) throws {
    let needed = [
      "read": ["a.docx"], "inspect": ["a.docx"], "decide": ["chair", "oak", "--reason", "said so"],
      "init": ["fund"], "schema check": ["a.yaml"], "schema explain": ["X01"],
      "schema export": ["recovery-2020"],
    ]
    let command = name.split(separator: " ").map(String.init) + needed[name, default: []]
    let options = [
      ["--programme", "/no/such/folder"], ["--form", "recovery-2020"], ["--stage", "plan"],
      ["--jobs", "2"], ["--quiet"], ["--color", "never"], ["--as-at", "2020-10-05"],
    ]
    for option in options + [["--nobody-has-this"]] {
      // The second of two that are not known keeps a command that is sound from being run.
      let outcome = try Example.run(command + option + ["--nobody-has-that"])
      #expect(outcome.status == 2)
      let isKnown = !outcome.diagnostics.contains("Unknown option '\(option[0])'")
      #expect(isKnown == (option[0] != "--nobody-has-this"), "\(option): \(outcome.diagnostics)")
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var line: String
    /// All of standard error.
    var says: String
    var testDescription: String { line }

    init(_ line: String, _ says: String) {
      self.line = line
      self.says = says
    }
  }

  @Test(arguments: [
    Refusal("check ''", "plancheck: can't open a path that is empty: it isn't there.\n"),
    Refusal(
      "check --output '' submissions", "plancheck: --output is empty; name the file to write.\n"),
    Refusal(
      "check --output no/such/file.txt submissions",
      "plancheck: can't write no/such/file.txt: there is no folder no/such. Make it first, or name "
        + "another.\n"),
    Refusal(
      "status --output submissions",
      "plancheck: can't write submissions: it is a folder. Name a file in it.\n"),
    Refusal(
      "status",
      "plancheck: There is no register yet. Run 'plancheck check' in the programme folder "
        + "first.\n"),
    Refusal(
      "status --programme /usr",
      "plancheck: there is no programme.yaml in /usr. Start one with 'plancheck init /usr'.\n"),
    Refusal(
      "check --form recovery-2021 submissions",
      "plancheck: there is no form called “recovery-2021”. Did you mean “recovery-2020”?\n"),
    Refusal(
      "check --stage report submissions",
      "plancheck: recovery-2020 has no stage “report”; it has plan, evaluation.\n"),
    Refusal("init ''", "plancheck: the folder's name is empty.\n"),
    Refusal(
      "init groups.csv", "plancheck: can't make the folder groups.csv: it is not a folder.\n"),
    Refusal(
      "allocate --pot lots",
      "plancheck: --pot takes an amount in pounds, as 112000 or 112000.50.\n"),
    Refusal(
      "allocate --pot 69999",
      "plancheck: The pot (£69,999) can't give 14 groups £5,000 each. It must be at least "
        + "£70,000.\n"),
    Refusal(
      "report --public --format xlsx",
      "plancheck: the workbook (--format xlsx) shows every true figure, so it can't be --public. "
        + "Leave one of the two out.\n"),
    Refusal(
      "schema explain X91",
      "plancheck: “X91” is no rule, question or table of this form; did you mean “X01”?\n"),
  ])
  func `says what it can't do and how it could`(_ refusal: Refusal) throws {
    let programme = try ProgrammeCopy()
    let outcome = try programme.shell("exec \"$0\" \(refusal.line)")
    #expect(outcome.status == 2)
    #expect(outcome.diagnostics == refusal.says)
    #expect(outcome.output.isEmpty)
  }

  @Test func `of an officer's decisions says which it can't take`() throws {
    let programme = try ProgrammeCopy()
    _ = try programme.check("submissions/Hawksmead.docx", "submissions/north")
    let because = ["--reason", "by phone", "--stage", "plan", "--as-at", "2020-10-05"]
    let refusals: KeyValuePairs<String, String> = [
      "override nobody --value complete": "there is no group “nobody” in groups.csv.",
      "override hawksmead --value done": "--value takes complete, questions or incomplete.",
      "chair hawksmead --value yes": "--value takes confirmed, changed or declined.",
      "waiver hawksmead": "a waiver needs --rule, as --rule X11.",
      "waiver hawksmead --rule X99": "X99",
      "waiver greenlow --rule X01":
        "Greenlow Consortium has sent nothing that a waiver could be for.",
      "release hawksmead --value lots": "--value takes the amount in pounds, as 5000 or 5000.50.",
      "belongs hawksmead --value nothing.docx": "the register knows no file “nothing.docx”.",
    ]
    for (line, says) in refusals {
      let arguments = ["decide"] + line.split(separator: " ").map(String.init) + because
      let outcome = try programme.run(arguments)
      #expect(outcome.status == 2, "\(line)")
      #expect(outcome.diagnostics.contains(says), "\(line): \(outcome.diagnostics)")
    }
    let decided = try programme.run(
      ["decide", "waiver", "hawksmead", "--rule", "required.plan_signed_name"] + because)
    #expect(decided.output == "Written down for Hawksmead Consortium.\n")
    #expect(decided.status == 0)
  }
}

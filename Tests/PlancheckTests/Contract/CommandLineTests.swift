import Foundation
import TestSupport
import Testing

/// Command lines as scripts and officers write them: what comes back on which stream.
@Suite struct `A command line` {
  struct Line: Sendable {
    var line: String
    var status: Int32
    /// Words of standard output, `|` between; empty for nothing at all.
    var output: String
    /// Words of standard error.
    var diagnostics: String

    init(_ line: String, _ status: Int32, _ output: String, error diagnostics: String = "") {
      (self.line, self.status, self.output) = (line, status, output)
      self.diagnostics = diagnostics
    }
  }

  private static let form = "submissions/Hawksmead.docx"
  private static let sound = "'submissions/Aldermere plan FINAL.docx'"

  private static let reading: [Line] = [
    Line("check --no-record \(form)", 1, "Hawksmead Consortium, plan: incomplete|To put right"),
    Line("check --no-record \(sound)", 0, "Aldermere Consortium, plan: complete"),
    Line("check --no-record \(sound) \(form)", 1, "2 files: 1 complete|1 incomplete"),
    Line("check --no-record --fail-on never \(form)", 0, "incomplete"),
    Line("check --no-record --fail-on=warning \(sound)", 0, "complete"),
    Line("check --no-record --quiet -j 1 \(form)", 1, "incomplete"),
    Line(
      "check --no-record --stage evaluation --format jsonl \(sound)", 1, "\"stage\":\"evaluation\""),
    Line("check --no-record --stage plan --format jsonl \(sound)", 0, "\"stage\":\"plan\""),
    Line("check --no-record --received 2020-10-09 \(sound)", 0, "questions|5 working days after"),
    Line("check --no-record --received 2020-10-02 \(sound)", 0, "plan: complete\n"),
    Line(
      "check --no-record --form monitoring-return \(form)", 1,
      "Nothing of the form|Check that the right file"),
    Line("check --no-record --form recovery-2020 \(form)", 1, "incomplete"),
    Line("check --no-record \(form) \(form)", 1, "1 file: 1 incomplete"),
    Line("check --no-record ./\(form) \(form)", 1, "2 files: 2 incomplete"),
    Line("check --no-record -o out.txt \(sound)", 0, ""),
    Line("check --no-record --output out.json --format json \(form)", 1, ""),
    Line("check --no-record --format csv \(form)", 1, "file,|required.plan_signed_name"),
    Line("check --no-record --format html \(form)", 1, "<!DOCTYPE html>|</html>"),
    Line("read \(sound)", 0, "Name of consortium|Aldermere"),
    Line("read --format html \(sound)", 0, "<!DOCTYPE html>"),
    Line("read --format json \(form)", 1, "\"fields\":{|\"tables\":{"),
    Line("inspect \(form)", 0, "table of|table 1, row 1, column 1"),
    Line("inspect --format jsonl \(form)", 0, "\"blocks\":["),
    Line("inspect 'submissions/Dunsford Heath.xlsx'", 0, "sheet 'About us'"),
    Line("inspect submissions/north", 0, "Birchwell|North Area"),
    Line("check no-such.docx \(form)", 2, "", error: "can't open no-such.docx: it isn't there."),
    Line("read no-such.docx", 2, "", error: "can't open no-such.docx"),
    Line("inspect \(form) no-such.docx", 2, "", error: "can't open no-such.docx"),
    Line("read", 2, "", error: "Missing expected argument"),
    Line("inspect", 2, "", error: "Missing expected argument"),
    Line("read --values \(form)", 2, "", error: "Unknown option '--values'"),
    Line("inspect --format csv \(form)", 2, "", error: "'csv'"),
    Line("check --format docx \(form)", 2, "", error: "'docx'"),
    Line("check --received 2020-02-30 \(form)", 2, "", error: "'2020-02-30'"),
    Line("check --received 02/10/2020 \(form)", 2, "", error: "'02/10/2020'"),
    Line("check --as-at 2020-13-01 \(form)", 2, "", error: "'2020-13-01'"),
    Line("check --jobs two \(form)", 2, "", error: "'two'"),
    Line("check --jobs 257 \(form)", 2, "", error: "1 to 256"),
    Line("check --worker-memory 15 \(form)", 2, "", error: "16 to 1048576"),
    Line("check --color maybe \(form)", 2, "", error: "'maybe'"),
    Line("check --fail-on advice \(form)", 2, "", error: "'advice'"),
    Line("check --stage '' \(form)", 2, "", error: "no stage “”; it has plan, evaluation."),
    Line("check --form '' \(form)", 2, "", error: "no form called “”"),
    Line("check --form groups.csv \(form)", 2, "", error: "groups.csv:1:1: "),
    Line("check --form /usr \(form)", 2, "", error: "no form called “/usr”"),
    Line("check --programme '' \(form)", 2, "", error: "--programme is empty"),
    Line("check --programme programme.yaml", 2, "", error: "there is no programme.yaml in"),
    Line("check --output /dev/full --no-record \(form)", 2, "", error: "no room left on the disk"),
    Line(
      "check --output groups.csv/x --no-record \(form)", 2, "",
      error: "there is no folder groups.csv"),
  ]

  private static let keeping: [Line] = [
    Line("status --as-at 2020-10-05", 0, "as at 5 October 2020|18 groups"),
    Line("status --as-at 2021-06-14", 0, "evaluations as at 14 June 2021"),
    Line("status --as-at 2021-06-14 --stage plan", 0, "action plans as at 14 June 2021"),
    Line("status --format json --as-at 2020-10-05", 0, "\"as_at\":\"2020-10-05\"|\"totals\":{"),
    Line("status --format csv --as-at 2020-10-05", 0, "group,id,aag,type,state"),
    Line("status --format html --as-at 2020-10-05", 0, "<!DOCTYPE html>"),
    Line("status --changes oakhanger --stage plan --as-at 2020-10-12", 0, "Oakhanger"),
    Line("status --changes 'Oakhanger Consortium' --stage plan --as-at 2020-10-12", 0, "Oakhanger"),
    Line("status --format jsonl", 2, "", error: "'jsonl'"),
    Line("status --stage june", 2, "", error: "no stage “june”"),
    Line("status --changes nobody", 2, "", error: "there is no group “nobody”"),
    Line(
      "chase --as-at 2020-10-05 --output drafts", 0, "Drafts as at 5 October 2020",
      error: "wrote drafts/"),
    Line("chase --as-at 2020-10-05 --output a/b/c --quiet", 0, "Drafts as at"),
    Line("chase --as-at 2020-10-05 --since 2020-10-04 --output d --quiet", 0, "nothing is sent"),
    Line("chase --since yesterday", 2, "", error: "'yesterday'"),
    Line(
      "chase --as-at 2020-10-05 --output groups.csv", 2, "",
      error: "groups.csv/chase: what it would stand in is no folder."),
    Line("chase --output ''", 2, "", error: "--output is empty"),
    Line(
      "lists --as-at 2020-10-05 --output sheets", 0, "",
      error: "wrote sheets/lists/2020-10-05-chairs-county.xlsx"),
    Line("lists --as-at 2020-10-05 --output sheets --quiet", 0, ""),
    Line("lists --output groups.csv", 2, "", error: "what it would stand in is no folder."),
    Line("lists --output ''", 2, "", error: "--output is empty"),
    Line("lists --format csv", 2, "", error: "Unknown option '--format'"),
    Line("allocate", 0, "£112,000"),
    Line("allocate --format json", 0, "\"pot_pence\":11200000|\"total_pence\":11200000"),
    Line("allocate --format csv", 0, "aldermere"),
    Line("allocate --pot 112000.01", 2, "", error: "isn't whole pounds"),
    Line("allocate --pot '£120,000' --format json", 0, "\"total_pence\":12000000"),
    Line("allocate --pot 112000.005", 2, "", error: "--pot takes an amount in pounds"),
    Line("allocate --pot=-5", 2, "", error: "--pot takes an amount in pounds"),
    Line("allocate --pot 90000000000000000", 2, "", error: "beyond any county's"),
    Line("allocate --format html", 2, "", error: "'html'"),
    Line("report --format json --as-at 2021-06-14", 0, "\"sources\""),
    Line(
      "report --format csv --as-at 2021-06-14 --output june", 0, "",
      error: "wrote june/2021-06-14-impact-figures.csv"),
    Line("report --format text --format csv --as-at 2021-06-14 --output june --quiet", 0, ""),
    Line(
      "report --format json --as-at 2021-06-14 --output no/x", 2, "", error: "there is no folder no"
    ),
    Line(
      "report --format csv --as-at 2021-06-14 --output groups.csv", 2, "",
      error: "it is not a folder"),
    Line("report --format csv --output ''", 2, "", error: "--output is empty"),
    Line("report --format pdf", 2, "", error: "'pdf'"),
    Line("grade --output x", 2, "", error: "Unknown option '--output'"),
    Line("decide", 2, "", error: "Missing expected argument"),
    Line("decide verdict hawksmead --reason x", 2, "", error: "'verdict'"),
    Line("decide chair hawksmead --value confirmed", 2, "", error: "--reason"),
    Line(
      "decide chair hawksmead --value confirmed --reason ' '", 2, "", error: "--reason is empty"),
    Line(
      "decide chair hawksmead --value confirmed --reason x --expires soon", 2, "", error: "'soon'"),
    Line("decide waiver hawksmead --rule X11 --row one --reason x", 2, "", error: "'one'"),
    Line(
      "decide chair hawksmead --value confirmed --reason phoned --as-at 2020-09-14", 0,
      "Written down for Hawksmead Consortium.\n"),
    Line(
      "decide chair hawksmead --value confirmed --reason x --expires 2030-01-31", 0,
      "It holds until 31 January 2030."),
  ]

  private static let forms: [Line] = [
    Line("schema list", 0, "recovery-2020|remote-learning-2020|monitoring-return"),
    Line("schema check recovery-2020", 0, "sound: |questions"),
    Line("schema check own.yaml", 0, "sound: "),
    Line("schema check groups.csv", 2, "", error: "groups.csv:1:1: "),
    Line("schema check nosuch", 2, "", error: "no form called “nosuch”"),
    Line("schema check", 2, "", error: "Missing expected argument"),
    Line("schema explain X01", 0, "X01"),
    Line("schema explain planned_cost", 0, "planned_cost: Planned cost"),
    Line("schema explain required.planned_cost", 0, "required.planned_cost: error"),
    Line("schema explain interventions", 0, "interventions"),
    Line("schema explain types", 0, "money|year_groups"),
    Line("schema explain expressions", 0, "£5,000"),
    Line("schema explain M01 --form monitoring-return", 0, "M01"),
    Line("schema explain X01 --form monitoring-return", 2, "", error: "did you mean “M01”?"),
    Line("schema explain ''", 2, "", error: "no rule, question or table of this form."),
    Line("schema export monitoring-return", 0, "id: monitoring-return"),
    Line("schema export nosuch", 2, "", error: "no form called “nosuch”"),
    Line("schema explain types extra", 2, "", error: "extra"),
    Line("", 0, "USAGE: plancheck <subcommand>"),
    Line("--version", 0, "0."),
    Line("help check", 0, "USAGE: plancheck check"),
    Line("help schema export", 0, "USAGE: plancheck schema export"),
    Line("help nosuch", 2, "", error: "no help on “nosuch”. 'plancheck help' lists"),
    Line("help schema chekc", 2, "", error: "no help on “chekc”. Did you mean “check”?"),
    Line("-h", 0, "USAGE"),
    Line("--nonsense", 2, "", error: "Unknown option '--nonsense'"),
    Line("init groups.csv/new", 2, "", error: "what it would stand in is no folder."),
    Line("init /proc/new", 2, "", error: "can't make the folder /proc/new"),
    Line("init", 2, "", error: "Missing expected argument"),
  ]

  @Test func `leaves with its status, its result and its remarks`() async throws {
    let programme = try ProgrammeCopy()
    _ = try programme.check()
    _ = try programme.shell("\"$0\" schema export recovery-2020 > own.yaml")
    let path = programme.path
    let inbox = try programme.state(of: "submissions")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for line in Self.reading + Self.keeping + Self.forms {
        group.addTask { try Self.check(line, in: path) }
      }
      try await group.waitForAll()
    }
    // Whatever was asked, what chairs sent was not touched.
    #expect(try programme.state(of: "submissions") == inbox)
  }

  private static func check(_ line: Line, in folder: String) throws {
    let outcome = try Products.run(
      path: "/bin/sh", ["-c", "exec \"$0\" \(line.line)", "\(Products.folder)/plancheck"],
      in: folder, environment: ["NO_COLOR": "1"])
    #expect(outcome.status == line.status, "\(line.line): \(outcome.diagnostics)")
    #expect(outcome.output.isEmpty == line.output.isEmpty, "\(line.line): \(outcome.output)")
    for words in line.output.split(separator: "|") {
      #expect(
        outcome.output.contains(words),
        "\(line.line): no “\(words)” in \(outcome.output.prefix(300))")
    }
    let isSaid = line.diagnostics.isEmpty || outcome.diagnostics.contains(line.diagnostics)
    #expect(isSaid, "\(line.line): \(outcome.diagnostics)")
    // A fault is said in one place, and nothing is wrong without a word.
    if line.status == 2 {
      #expect(!outcome.diagnostics.isEmpty && outcome.output.isEmpty, "\(line.line)")
    }
    if line.line.contains("--quiet"), line.status < 2 {
      #expect(outcome.diagnostics.isEmpty, "\(line.line)")
    }
    #expect(outcome.diagnostics.isEmpty || outcome.diagnostics.hasSuffix("\n"), "\(line.line)")
  }
}

import ArgumentParser
import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

extension Decision.Kind: ExpressibleByArgument {}

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Writes down what the officer decided: it counts from then on, and stays in the log.",
    discussion: """
      plancheck decide override alcester --value complete --reason "agreed by phone"
      plancheck decide waiver alcester --rule X11 --reason "total is ours" --expires 2020-11-30
      plancheck decide release alcester --value 5000 --reason "paid 14 October"
      plancheck decide chair alcester --value confirmed --reason "e-mail of 11 September"
      plancheck decide belongs alcester --value SHA256 --reason "sent by the chair"
      """)

  @Argument(help: "override, waiver, release, chair or belongs.")
  var kind: Decision.Kind

  @Argument(help: "The group's id.")
  var group: String

  @OptionGroup var common: CommonOptions

  @Option(help: "What it is now: a verdict, an amount in pounds, confirmed, a file's hash.")
  var value = ""

  @Option(help: "The rule that a waiver is for.")
  var rule: String?

  @Option(help: "The row on the form, from 1, where a waiver is for one only.")
  var row: Int?

  @Option(help: "Why; it stands in the log.")
  var reason: String

  @Option(help: ArgumentHelp("Who decided (default: this account).", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "date"))
  var expires: CalendarDay?

  func run() throws {
    let base = try RegisterSession(common)
    guard base.programme.group(group) != nil else {
      throw CommandProblem(
        "there is no group “\(Escaping.terminal(group))” in groups.csv; use its id.")
    }
    let decision = Decision(
      kind, group: group, stage: base.stage, rule: rule, row: row, value: try checkedValue(),
      reason: reason, by: by ?? WallClock.account, on: base.asAt, expires: expires)
    try base.asking { register throws(RegisterError) in
      try register.decide(decision, at: WallClock.secondsSince1970)
    }
    try Terminal.write("Written down.\n", to: .output)
  }

  private func checkedValue() throws(CommandProblem) -> String {
    switch kind {
    case .override where ProgrammeStatus.State(rawValue: value) == nil:
      throw CommandProblem("--value takes complete, questions or incomplete.")
    case .chair where !["confirmed", "changed", "declined"].contains(value):
      throw CommandProblem("--value takes confirmed, changed or declined.")
    case .waiver where rule == nil:
      throw CommandProblem("a waiver needs --rule, as --rule X11.")
    case .release:
      guard let pence = SheetNumbers.pence(pounds: value) else {
        throw CommandProblem("--value takes the amount in pounds, as 5000 or 5000.50.")
      }
      return String(pence)
    default:
      return value
    }
  }
}

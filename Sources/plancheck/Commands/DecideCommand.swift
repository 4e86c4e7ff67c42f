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
      plancheck decide waiver alcester --rule X11 --reason "total is ours"
      plancheck decide release alcester --value 5000 --reason "paid 14 October"
      plancheck decide chair alcester --value confirmed --reason "by e-mail"
      plancheck decide belongs alcester --value submissions/a.docx --reason "by hand"

      Of several decisions about the same thing the last counts. A waiver or an override ends \
      early by the same once more with an earlier --expires; a release is taken back by --value 0. \
      belongs is about what a file holds: copies of it under names that say nothing go with it.
      """)

  @Argument(help: "override, waiver, release, chair or belongs.")
  var kind: Decision.Kind

  @Argument(help: "The group's id.")
  var group: String

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions

  @Option(help: "What it is now: a verdict, an amount in pounds, confirmed, a file.")
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
    let base = try RegisterSession(common, writing: true)
    let group = try base.group(group)
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw CommandProblem("--reason is empty; say why in a few words.")
    }
    let decision = Decision(
      kind, group: group.id, stage: base.stage, rule: rule, row: row,
      value: try checkedValue(group, base), reason: reason, by: by ?? WallClock.account,
      on: base.asAt, expires: expires)
    try base.register.answer { register throws(RegisterError) in
      try register.decide(decision, at: WallClock.secondsSince1970)
    }
    let holds = expires.map {
      $0 < base.asAt ? " It no longer holds." : " It holds until \($0.spoken)."
    }
    let next =
      kind == .belongs ? " Run 'plancheck check' to have the form judged as \(group.id)'s." : ""
    try Terminal.write(
      "Written down for \(Escaping.terminal(group.name)).\(holds ?? "")\(next)\n", to: .output)
  }

  private func checkedValue(
    _ group: GroupFacts, _ base: RegisterSession
  ) throws(CommandProblem) -> String {
    switch kind {
    case .override:
      guard ["complete", "questions", "incomplete"].contains(value) else {
        throw CommandProblem("--value takes complete, questions or incomplete.")
      }
      return value
    case .chair:
      guard ["confirmed", "changed", "declined"].contains(value) else {
        throw CommandProblem("--value takes confirmed, changed or declined.")
      }
      return value
    case .waiver:
      try checkWaiver(group, base)
      return value
    case .release: return try releasedPence(group, base)
    case .belongs: return try identity(base)
    }
  }

  /// A waiver of what nobody has said would only look as if it did something.
  private func checkWaiver(_ group: GroupFacts, _ base: RegisterSession) throws(CommandProblem) {
    guard let rule else { throw CommandProblem("a waiver needs --rule, as --rule X11.") }
    let newest = try base.status().rows.first { $0.group.id == group.id }?.submission
    guard let newest else {
      throw CommandProblem(
        "\(Escaping.terminal(group.name)) has sent nothing that a waiver could be for.")
    }
    let findings = try base.register.answer { register throws(RegisterError) in
      try register.findings(of: [newest.identity])
    }[newest.identity, default: []]
    guard !findings.contains(where: { $0.rule == rule && (row == nil || $0.row == row) }) else {
      return
    }
    let said = findings.map { finding in
      finding.row.map { "\(finding.rule) (row \($0))" } ?? finding.rule
    }
    throw CommandProblem(
      "nothing is said of \(Escaping.terminal(group.name)) by \(Escaping.terminal(rule))"
        + "\(row.map { " in row \($0)" } ?? ""). "
        + (said.isEmpty
          ? "Nothing is said of it at all." : "There is \(said.joined(separator: ", ")).")
    )
  }

  /// Money goes out once, for a plan that is complete or has questions only, and never more of it
  /// than was allocated.
  private func releasedPence(
    _ group: GroupFacts, _ base: RegisterSession
  ) throws(CommandProblem) -> String {
    guard let pence = SheetNumbers.pence(pounds: value) else {
      throw CommandProblem("--value takes the amount in pounds, as 5000 or 5000.50.")
    }
    let row = try base.status().rows.first { $0.group.id == group.id }
    let name = Escaping.terminal(group.name)
    guard pence > 0, let row else { return String(pence) }
    if let release = row.release, let paid = release.releasedPence {
      throw CommandProblem(
        "\(Pounds.shown(paid)) was released to \(name) on \(release.on.spoken) by "
          + "\(Escaping.terminal(release.by)). To take that back, say --value 0 first.")
    }
    guard row.state == .complete || row.state == .questions else {
      throw CommandProblem(
        "the \(base.stage) of \(name) is \(row.state.rawValue). Say so first if it counts all the "
          + "same: plancheck decide override \(Escaping.terminal(group.id)) --value complete.")
    }
    guard let allocated = group.allocationPence else {
      throw CommandProblem("\(name) has no allocation in groups.csv.")
    }
    guard pence <= allocated else {
      throw CommandProblem(
        "\(Pounds.shown(pence)) is more than the \(Pounds.shown(allocated)) allocated to \(name).")
    }
    return String(pence)
  }

  /// The content that a file's name or hash stands for.
  private func identity(_ base: RegisterSession) throws(CommandProblem) -> String {
    let all = try base.register.answer { register throws(RegisterError) in
      try register.submissions()
    }
    let exact = all.filter {
      $0.identity == value || $0.identity.hasPrefix("\(value)@") || $0.file == value
    }
    let found =
      exact.isEmpty
      ? all.filter { $0.file.hasSuffix("/\(value)") || value.hasSuffix("/\($0.file)") } : exact
    let identities = Set(found.map(\.identity))
    guard let identity = identities.first, identities.count == 1 else {
      let names = found.prefix(5).map { Escaping.terminal($0.file) }.joined(separator: "; ")
      throw CommandProblem(
        found.isEmpty
          ? "the register knows no file “\(Escaping.terminal(value))”. Name it as 'plancheck status' does."
          : "“\(Escaping.terminal(value))” may be any of \(names). Give the whole path.")
    }
    return identity
  }
}

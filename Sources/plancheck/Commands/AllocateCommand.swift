import ArgumentParser
import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

extension AllocationFormat: ExpressibleByArgument {}

struct AllocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocate",
    abstract:
      "Works out the allocations, exact to the penny, and writes the sheet and the letters.",
    discussion: """
      Without --write or --apply it only prints. --apply freezes the amounts in the register and \
      fills the empty ones in groups.csv; what is frozen stays, and later changes of rolls are \
      listed.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions
  @OptionGroup var destination: OutputOptions

  @Option(help: "text, json, csv or xlsx.")
  var format: AllocationFormat = .text

  @Option(help: ArgumentHelp("The pot in pounds, in place of the settings'.", valueName: "pounds"))
  var pot: String?

  @Flag(help: "Write the county sheet and a letter for each group to the programme's out folder.")
  var write = false

  @Flag(help: "Freeze the amounts.")
  var apply = false

  func run() throws {
    var output = try ResultOutput(destination)
    let session = try Session(common)
    let (folder, programme) = try session.requireProgramme()
    let register = try openRegister(folder)
    let issued = try register.map { try $0.issuedAllocations() } ?? []
    let allocation = try Allocation(AllocationRequest(programme, potPence: try potPence()))
    let report = AllocationReport(
      allocation, programme, issued: issued, asAt: session.asAt ?? programme.today)
    if write || apply, report.contradictsIssued {
      throw CommandProblem(
        "what was issued\(issued.first.map { " on \($0.on.spoken)" } ?? "") stands, and the settings "
          + "under “money” in programme.yaml now come to other amounts; nothing is written. Put them "
          + "back as they were to write the sheet and the letters again.")
    }
    if apply, let register { try freeze(report, register, folder) }
    if write || apply {
      for file in try report.files() {
        try OutputFolder(folder.appending(ProgrammeFolder.outputName)).write(file)
        if !common.quiet { Diagnostics.say("wrote out/\(Escaping.terminal(file.name))") }
      }
    }
    try output.write(
      report.bytes(format, style: TextStyle(width: Terminal.columns(.output) ?? 100)))
    try output.finish()
  }

  /// The register is made only to freeze something in it.
  private func openRegister(_ folder: FilePath) throws(CommandProblem) -> Register? {
    do throws(RegisterError) {
      return apply
        ? try Register.open(inFolder: folder)
        : try Register.openExisting(inFolder: folder, writing: false)
    } catch {
      throw CommandProblem("\(error)")
    }
  }

  private func potPence() throws(CommandProblem) -> Int? {
    guard let pot else { return nil }
    guard let pence = SheetNumbers.pence(pounds: pot) else {
      throw CommandProblem("--pot takes an amount in pounds, as 112000 or 112000.50.")
    }
    return pence
  }

  private func freeze(
    _ report: AllocationReport, _ register: Register, _ folder: FilePath
  ) throws {
    let path = folder.appending("groups.csv")
    let amounts = Dictionary(
      (report.issued + report.toIssue).map { ($0.group, $0.pence) },
      uniquingKeysWith: { one, _ in one })
    let bytes = try PlainFile.read(path, limit: 16 << 20, followingLinks: true).bytes
    guard let filled = ProgrammeFolder.filling(allocations: amounts, in: bytes) else {
      throw CommandProblem(
        "groups.csv has no column “allocation” to fill. Add one, and run the same command again.")
    }
    try register.issue(report.toIssue, by: WallClock.account, at: WallClock.secondsSince1970)
    do throws(FileProblem) {
      if filled != bytes { try WholeFile.write(filled, to: path) }
    } catch {
      throw CommandProblem(path, error, doing: "fill in")
    }
    guard !common.quiet else { return }
    let pence = report.toIssue.map(\.pence).reduce(0, +)
    Diagnostics.say(
      report.toIssue.isEmpty
        ? "nothing new to issue: what was issued stands."
        : "issued \(report.toIssue.count) allocations, \(Pounds.shown(pence)) in all.")
  }
}

import ArgumentParser
import Impact
import PlanForms
import Platform
import Programmes
import Reports

extension PaperFormat: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes one impact paper for each AAG, and the county's.",
    discussion: """
      Papers are made from what 'plancheck check' has put into the programme's register, with the \
      officer's grades.csv (see 'plancheck grade') and excerpts.csv where they are there. They go \
      to the programme's out folder; with --format json the figures are printed. The workbook shows \
      every true figure and is for the officer alone: it is not made with --public.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions
  @OptionGroup var destination: OutputOptions

  @Option(help: "docx, html, xlsx, csv, json or text; may be given more than once.")
  var format: [PaperFormat] = []

  @Flag(
    name: .customLong("public"), help: "The stricter release, for papers that anybody may read.")
  var isPublic = false

  func run() throws {
    guard !(isPublic && format.contains(.xlsx)) else {
      throw CommandProblem(
        "the workbook (--format xlsx) shows every true figure, so it can't be --public. "
          + "Leave one of the two out.")
    }
    let june = try JuneSession(common)
    let report = try june.report(isPublic: isPublic)
    try refuseWhatIsNotProved(report)
    let renderer = PaperRenderer(report)
    if format == [.json] {
      var output = try ResultOutput(destination)
      try renderer.json { try output.write($0) }
      return try output.finish()
    }
    var formats: Set<PaperFormat> =
      format.isEmpty ? [.docx, .html, .xlsx, .csv, .json] : Set(format)
    if isPublic, format.isEmpty { formats.remove(.xlsx) }
    var folder = OutputFolder(try OutputFolder.path(destination.output, or: june.outputFolder))
    folder.saysWhatItWrites = !common.quiet
    try renderer.render(formats, into: &folder)
  }

  /// Papers with a hidden number that somebody might work out are not written at all.
  private func refuseWhatIsNotProved(_ report: ImpactReport) throws(CommandProblem) {
    let unproved = report.release.audit()
    guard !unproved.isEmpty else { return }
    let names = unproved.prefix(5).map { Escaping.terminal($0.key) }.joined(separator: "; ")
    throw CommandProblem(
      "nothing was written: \(unproved.count) hidden numbers are not proved safe (\(names)). "
        + "Set minimum_schools or suppress_below higher under disclosure in programme.yaml.")
  }
}

struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Writes grades.csv: each action's evidence level and theme, to be corrected.",
    discussion: """
      Fill in the columns level, theme, status or rating of the actions that you see differently, \
      with your reason and name, and save. The sheet is read back by 'plancheck report'; writing it \
      again keeps what you have filled in.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions

  func run() throws {
    let june = try JuneSession(common)
    let report = try june.report(isPublic: false)
    let path = june.folder.appending(JuneSession.gradesName)
    let rows = [GradingSheet.columns] + GradingSheet.rows(report.county.groups.flatMap(\.actions))
    let text = rows.map { $0.map(Escaping.csv).joined(separator: ",") + "\r\n" }.joined()
    do throws(FileProblem) {
      try WholeFile.write(Array("\u{FEFF}\(text)".utf8), to: path)
    } catch {
      throw CommandProblem(path, error, doing: "write")
    }
    try Terminal.write(
      "\(rows.count - 1) actions in \(Escaping.terminal(path.display)).\n", to: .output)
  }
}

import ArgumentParser
import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

struct ListsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists",
    abstract: "Writes the lists of the year: chairs, payments, holds, moderation, expert leads.",
    discussion: "Each as a workbook for people and as CSV for finance, with the same figures.")

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions
  @OptionGroup var destination: OutputFolderOptions

  func run() throws {
    let base = try RegisterSession(common)
    let status = try base.status(base.session.definition.stages.first?.id)
    let decisions = try base.register.answer { register throws(RegisterError) in
      try register.decisions()
    }
    let submissions = try base.register.answer { register throws(RegisterError) in
      try register.submissions()
    }
    let zone = base.programme.settings.timeZone
    let remote = submissions.filter { submission in
      submission.fund == "remote" && submission.verdict != .unreadable
        && zone.local(secondsSince1970: submission.receivedSeconds).map { $0.day <= base.asAt }
          ?? false
    }
    var records: [String: FileRecord] = [:]
    for submission in status.rows.compactMap(\.submission) + remote {
      records[submission.identity] = try base.record(submission)
    }
    let issued = try base.register.answer { register throws(RegisterError) in
      try register.issuedAllocations()
    }
    let log = try base.register.answer { register throws(RegisterError) in try register.log() }
    let lists = TimelineLists(
      status, base.programme, decisions: decisions, records: records, remotePlans: remote,
      issued: issued, log: log, form: base.session.definition)
    let folder = try OutputFolder.path(destination.output, or: base.outputFolder)
    try base.write(try lists.files(), to: folder, isQuiet: common.quiet)
  }
}

import PlanForms
import Programmes
import Workbooks

/// The letter that tells one group what it gets, by which rule, and by when its plan is due.
struct AllocationLetter {
  private let report: AllocationReport
  private let group: GroupFacts
  private let pence: Int
  private let share: Allocation.Share?

  /// Nil where the group has no amount.
  init?(_ report: AllocationReport, _ group: GroupFacts) {
    self.report = report
    self.group = group
    share = report.allocation.shares.first { $0.group.id == group.id }
    let issued = report.issued.first { $0.group == group.id }?.pence
    let network =
      group.kind == .secondaryNetwork ? report.programme.settings.money.networkPence : nil
    guard let amount = issued ?? share?.pence ?? network else { return nil }
    pence = amount
  }

  var document: WordDocument {
    let settings = report.programme.settings
    return WordDocument(
      title: "Your allocation: \(group.name)", author: settings.officer.council,
      created: "\(report.asAt)T00:00:00Z", footer: settings.name,
      blocks: opening + inputs + closing)
  }

  private var opening: [WordBlock] {
    let settings = report.programme.settings
    let called = report.programme.called
    let greeting = "Dear \(group.chair.isEmpty ? called.salutation : group.chair)"
    return [
      .title("Your allocation: \(group.name)"),
      .paragraph(report.asAt.spoken), .paragraph(greeting),
      .paragraph(
        WordText([
          .init("The allocation of \(group.name) from \(settings.name) is "),
          .init(Pounds.shown(pence), bold: true), .init("."),
        ])),
    ]
  }

  private var inputs: [WordBlock] {
    guard let share else {
      return [.paragraph("Every secondary area network gets the same fixed sum.")]
    }
    let facts: [(String, String)] = [
      ("Schools in \(group.name)", Spoken.number(share.group.schools)),
      ("Pupils on roll", Spoken.number(share.group.pupils)),
      ("How the amount came about", share.isFloored ? "The minimum" : "By schools and pupils"),
      ("Allocation", Pounds.precise(pence)),
    ]
    return [
      .heading(1, "How it was worked out"), .paragraph(report.rule),
      .table(
        WordTable(
          columns: [.init(2), .init(1, numeric: true)], header: ["What", "Figure"],
          rows: facts.map { [.init($0.0), .init($0.1)] },
          altText: "The figures that \(group.name)’s allocation was worked out from.")),
    ]
      + (report.ratesSentence.map { [.note("\($0) The exact rule decides, not these rates.")] }
        ?? [])
  }

  private var closing: [WordBlock] {
    let (settings, programme) = (report.programme.settings, report.programme)
    var blocks: [WordBlock] = [.heading(1, "What happens next")]
    let title = programme.called.firstStage
    let form = title.isEmpty ? "form" : FundWords.inASentence(title)
    if let deadline = programme.deadline(of: .plan) {
      blocks.append(
        .paragraph(
          "Please send your \(form) by \(deadline.spoken). The money is released once it is "
            + "complete."))
    }
    if !group.chairSchool.isEmpty {
      let chair = settings.money.chairPence
      let sum =
        chair > 0
        ? "The \(Pounds.shown(chair)) for your time as \(programme.called.sender) goes"
        : "Money goes"
      blocks.append(
        .paragraph("\(sum) to \(group.chairSchool). Tell us if that is not your school."))
    }
    let officer = [
      "With kind regards", settings.officer.name, settings.officer.role, settings.officer.council,
      settings.officer.email,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
    blocks.append(.paragraph(officer))
    return blocks
  }
}

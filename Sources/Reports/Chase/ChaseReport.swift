import Mustache
import PlanForms
package import Programmes

/// Why an officer's template cannot be used.
package struct TemplateProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package var file: String
  /// From 1; nil where the library names none.
  package var line: Int?
  package var detail: String

  package var description: String {
    "The template \(file)\(line.map { ", line \($0)," } ?? "") can't be used: \(detail)"
      + "\(detail.hasSuffix("?") ? "" : ".") Put it right, or take it away: "
      + "plancheck then uses its own."
  }
}

/// The drafts that are due, as files and as a list for a mail merge.
package struct ChaseReport: Sendable {
  /// One e-mail in words.
  package struct Letter: Sendable, Hashable {
    package var item: ChaseItem
    package var draft: MailDraft
    /// The address in groups.csv can stand in a header.
    package var hasAddress: Bool
  }

  package private(set) var letters: [Letter] = []
  private let status: ProgrammeStatus
  private let programme: Programme

  /// Puts what is due into words.
  ///
  /// - Parameters:
  ///   - status: As at the day of the letters.
  ///   - programme: Names, officer and dates.
  ///   - items: What is due, from `ProgrammeStatus.chase`.
  ///   - templates: The officer's own, by file name; the shipped ones stand in for the rest.
  /// - Throws: `TemplateProblem` for a template that is no Mustache.
  package init(
    _ status: ProgrammeStatus, _ programme: Programme, items: [ChaseItem],
    templates: [String: String] = [:]
  ) throws(TemplateProblem) {
    self.status = status
    self.programme = programme
    var parsed: [ChaseItem.Kind: MustacheTemplate] = [:]
    for kind in Set(items.map(\.kind)).sorted(by: { $0.rawValue < $1.rawValue }) {
      let name = ChaseTemplates.fileName(kind)
      let text = templates[name] ?? ChaseTemplates.shipped(kind)
      parsed[kind] = try Self.parse(text, name)
    }
    let officer = programme.settings.officer
    for item in items {
      guard let template = parsed[item.kind] else { continue }
      let (subject, body) = Self.split(
        template.render(context(item)), otherwise: Self.plain(programme.settings.name))
      let group = item.row.group
      let draft = MailDraft(
        fromName: officer.name, fromAddress: officer.email, toName: group.chair,
        toAddress: group.chairEmail, subject: subject, body: body, day: status.asAt)
      letters.append(
        Letter(
          item: item, draft: draft,
          hasAddress: MailDraft.mailbox(group.chair, group.chairEmail) != nil))
    }
  }

  private static func parse(
    _ text: String, _ name: String
  ) throws(TemplateProblem) -> MustacheTemplate {
    try TemplateCheck.check(text, file: name)
    do {
      // Text, not a page: what needs escaping is escaped when the page is made of it.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\(text)")
    } catch {
      throw TemplateProblem(file: name, detail: "\(error)")
    }
  }

  /// The first line after `Subject:`, or the programme's name, and the rest with at most one empty
  /// line in a row.
  private static func split(
    _ text: String, otherwise name: String
  ) -> (subject: String, body: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var subject = name
    if let first = lines.first, first.lowercased().hasPrefix("subject:") {
      subject = String(first.dropFirst("subject:".count).drop { $0 == " " })
      lines.removeFirst()
    }
    var body: [String] = []
    for line in lines where !(line.allSatisfy(\.isWhitespace) && body.last ?? "" == "") {
      body.append(line.allSatisfy(\.isWhitespace) ? "" : line)
    }
    while body.last == "" { body.removeLast() }
    return (subject, body.joined(separator: "\n") + "\n")
  }

  // MARK: What templates may use

  private func context(_ item: ChaseItem) -> [String: Any] {
    let (row, settings, called) = (item.row, programme.settings, programme.called)
    let days = row.daysLate
    var context: [String: Any] = [
      "group": Self.plain(row.group.name),
      "chair": row.group.chair.isEmpty
        ? Self.plain(called.salutation) : Self.plain(row.group.chair),
      "area": Self.plain(row.group.area), "programme": Self.plain(settings.name),
      "form": Self.plain(status.formName),
      "deadline": status.deadline?.spoken ?? "", "deadline_day": status.deadline?.day.spoken ?? "",
      "received": row.received?.day.spoken ?? "",
      "file": Self.plain(row.submission.map { Self.lastComponent($0.file) } ?? ""),
      "officer": settings.officer.name, "role": settings.officer.role,
      "council": settings.officer.council,
    ]
    if let kind = called.area, !row.group.area.isEmpty { context["area_kind"] = Self.plain(kind) }
    if days > 0 { context["late"] = "\(days) working \(days == 1 ? "day" : "days")" }
    for (name, severity) in [("errors", Severity.error), ("warnings", .warning)] {
      let findings = item.findings.filter { $0.severity == severity && row.state != .unreadable }
      context[name] = findings.map(Self.context)
      context["has_\(name)"] = !findings.isEmpty
    }
    if row.state == .unreadable {
      let refusal = item.findings.first.map { "\($0.message) \($0.help)" }
      context["unreadable"] = Self.plain(refusal ?? "It is not one that we can open.")
    }
    return context
  }

  private static func context(_ finding: SubmissionFinding) -> [String: Any] {
    var context = ["message": plain(finding.message)]
    if !finding.help.isEmpty { context["help"] = plain(finding.help) }
    if !finding.at.isEmpty { context["at"] = plain(finding.at) }
    return context
  }

  /// On one line, so that a form's words can't make lines of the letter.
  private static func plain(_ text: String) -> String {
    Escaping.terminal(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  // MARK: Files

  /// The drafts and the mail-merge list, named by date, kind and group.
  package var files: [OutputFile] {
    letters.map { letter in
      OutputFile(
        name: "chase/\(status.asAt)-\(letter.item.kind.rawValue)-"
          + "\(Escaping.fileName(letter.item.row.group.id)).eml",
        bytes: letter.draft.bytes)
    } + [OutputFile(name: "chase/\(status.asAt)-mail-merge.csv", bytes: mailMerge.csv)]
  }

  /// One row a letter.
  package var mailMerge: Listing {
    Listing(
      title: "\(programme.settings.name): e-mails as at \(status.asAt.spoken)", kind: "mail-merge",
      columns: [
        .init("Group", "group", width: 34), .init("Id", "group_id"), .init("Kind", "kind"),
        .init(programme.called.sender.capitalizedFirst, "chair", width: 24),
        .init("E-mail", "email", width: 34),
        .init("Subject", "subject", width: 50), .init("Body", "body", width: 80),
        .init("Received", "received"), .init("Working days late", "days_late"),
      ],
      rows: letters.map { letter in
        let row = letter.item.row
        return [
          .text(row.group.name), .text(row.group.id), .text(letter.item.kind.rawValue),
          .text(row.group.chair), .text(row.group.chairEmail), .text(letter.draft.subject),
          .text(letter.draft.body), .moment(row.received),
          row.daysLate > 0 ? .whole(row.daysLate) : .blank,
        ]
      })
  }

  /// What was drafted, and what to settle before anything is sent.
  package func text(style: TextStyle = TextStyle()) -> String {
    let title = "Drafts as at \(status.asAt.spoken); nothing is sent."
    var lines = [style.ink(title, .bold)]
    for letter in letters {
      let address = letter.hasAddress ? letter.draft.toAddress : "no address in groups.csv"
      lines.append(
        "  \(letter.item.kind.rawValue): \(Escaping.terminal(letter.item.row.group.name)), "
          + Escaping.terminal(address))
    }
    if letters.isEmpty { lines.append("  Nothing is due to anybody.") }
    if !status.unmatched.isEmpty, letters.contains(where: { $0.item.kind == .missing }) {
      lines.append(
        style.wrap(
          "\(status.unmatched.count) of the files in the inbox could not be told to be any group's: "
            + "settle whose they are before you write to anybody that nothing is in."))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

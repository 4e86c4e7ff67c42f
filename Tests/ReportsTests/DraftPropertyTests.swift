import PlanForms
import Programmes
import Reports
import TestSupport
import Testing

@Suite struct `Drafts` {
  private static let headers: Set<String> = [
    "From", "To", "Subject", "Date", "MIME-Version", "Content-Type", "X-Unsent", "Message-ID",
  ]

  @Test func `have the headers that we write, whatever the words`() throws {
    let day = try #require(CalendarDay(iso: "2020-10-05"))
    var numbers = SplitMix(seed: 21)
    for _ in 0..<400 {
      let draft = MailDraft(
        fromName: numbers.oddText(), fromAddress: "s@council.example",
        toName: numbers.oddText(longest: 60), toAddress: "a@b.example",
        subject: numbers.oddText(longest: 90), body: numbers.oddText(longest: 200), day: day)
      let text = String(decoding: draft.bytes, as: UTF8.self)
      let end = try #require(text.firstRange(of: "\r\n\r\n"))
      let head = text[..<end.lowerBound].split(separator: "\r\n")
      for line in head where line.first != " " && line.first != "\t" {
        let name = line.prefix { $0 != ":" }
        #expect(Self.headers.contains(String(name)), "\(line)")
      }
      #expect(draft.bytes.allSatisfy { $0 < 0x80 })
      #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    }
  }

  /// Whoever has sent something is thanked and asked; at most one e-mail goes to each group.
  @Test(arguments: 1...60)
  func `go once to each group, and chase nobody who replied`(_ seed: UInt64) throws {
    var numbers = SplitMix(seed: seed)
    let programme = try ExampleProgramme.load()
    let verdicts: [Verdict] = [.complete, .questions, .incomplete, .unreadable]
    var findings: [String: [SubmissionFinding]] = [:]
    var submissions: [Submission] = []
    for (index, group) in programme.groups.enumerated() where Bool.random(using: &numbers) {
      let verdict = verdicts[Int.random(in: 0..<4, using: &numbers)]
      submissions.append(
        Submission(
          identity: "\(index)", file: "submissions/\(index).docx", group: group.id, stage: .plan,
          verdict: verdict, errors: verdict == .incomplete ? 1 : 0,
          warnings: verdict == .questions ? 1 : 0,
          receivedSeconds: 1_601_000_000 + Int.random(in: 0...1_500_000, using: &numbers),
          number: index + 1))
      // A file that can't be read has the one finding that says so.
      let count = verdict == .unreadable ? 1 : Int.random(in: 1...6, using: &numbers)
      findings["\(index)"] = (0..<count).map { number in
        SubmissionFinding(
          rule: "X0\(number)", severity: Severity.allCases[Int.random(in: 0..<3, using: &numbers)],
          message: "Line one of \(number).\nLine two.",
          isForOfficerOnly: Bool.random(using: &numbers))
      }
    }
    let day = try #require(CalendarDay(iso: "2020-09-25")).adding(
      days: Int.random(in: 0...20, using: &numbers))
    let asAt = try #require(day)
    let status = ProgrammeStatus(
      programme, submissions: submissions, stage: .plan, asAt: asAt)
    let items = status.chase(programme, findings: findings)
    #expect(Set(items.map(\.row.group.id)).count == items.count)
    for item in items {
      let hasReplied = item.row.submission != nil
      #expect([.reminder, .missing, .evaluationDue].contains(item.kind) != hasReplied)
      #expect(item.findings.allSatisfy { !$0.isForOfficerOnly && $0.severity != .advice })
      #expect(item.findings.map(\.severity) == item.findings.map(\.severity).sorted())
      #expect((item.row.submission?.receivedSeconds ?? 0) <= asAt.daysSince1970 * 86_400 + 86_400)
    }
    let chase = try ChaseReport(status, programme, items: items)
    #expect(chase.letters.count == items.count)
    for letter in chase.letters {
      // One question is one line of the letter.
      let asked = letter.draft.body.split(separator: "\n").filter { $0.contains("Line one of") }
      #expect(asked.count == letter.item.findings.count)
      #expect(!letter.draft.body.contains("Line one of 0.\nLine two."))
    }
  }
}

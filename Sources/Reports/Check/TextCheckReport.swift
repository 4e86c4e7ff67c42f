import Documents
package import PlanForms

/// The results for a terminal: file by file, what comes first first.
package struct TextCheckReport: CheckReport {
  private let words: FindingWords
  private let style: TextStyle
  private var tally = BatchTally()

  package init(definition: FormDefinition, style: TextStyle) {
    words = FindingWords(definition: definition)
    self.style = style
  }

  package mutating func add(_ file: CheckedFile) -> [UInt8] {
    guard let record = file.record else { return [] }
    tally.add(record.verdict)
    var lines = heading(record)
    if let unreadable = record.unreadable {
      lines.append(style.wrap(Escaping.terminal(unreadable.message), lead: "  ", indent: "  "))
      lines.append(style.wrap(Escaping.terminal(unreadable.help), lead: "  → ", indent: "    "))
    }
    for severity in Severity.allCases {
      lines += section(severity, record.findings.filter { $0.severity == severity })
    }
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }

  package mutating func end() -> [UInt8] {
    Array((style.ink(tally.words, .bold) + "\n").utf8)
  }

  private func heading(_ record: FileRecord) -> [String] {
    let name = style.ink(Escaping.terminal(record.fileName), .bold)
    let group = record.group.map { Escaping.terminal($0.name) } ?? "group not told"
    let facts =
      record.unreadable == nil
      ? [group, record.stage?.description ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        + ": "
      : ""
    return [name, "  \(facts)\(verdict(record.verdict))"]
  }

  private func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .complete: style.ink(verdict.words, .green)
    case .questions: style.ink(verdict.words, .yellow)
    case .incomplete, .unreadable: style.ink(verdict.words, .red, .bold)
    }
  }

  private func section(_ severity: Severity, _ findings: [Finding]) -> [String] {
    guard !findings.isEmpty else { return [] }
    var lines = ["", "  " + style.ink(severity.heading(count: findings.count), .bold)]
    for finding in findings { lines += entry(finding) }
    return lines
  }

  private func entry(_ finding: Finding) -> [String] {
    let subject = words.subject(of: finding).map(Escaping.terminal)
    let place = finding.place.map { Escaping.terminal("\($0)") }
    let reference = [subject, place].compactMap(\.self).joined(separator: " — ")
    var lines = [style.wrap(Escaping.terminal(finding.message), lead: "  • ", indent: "    ")]
    if !finding.help.isEmpty {
      lines.append(style.wrap(Escaping.terminal(finding.help), lead: "    → ", indent: "      "))
    }
    let quoted =
      finding.text.isEmpty
      ? "" : " — “\(Escaping.terminal(Self.shortened(Spoken.quote(finding.text))))”"
    let footer = "\(reference)\(quoted) [\(finding.rule)]"
    lines.append(style.wrap(footer, lead: "      ", indent: "      ").inked(style))
    return lines
  }

  /// A quotation is there to be recognised, not to be read again.
  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : String(text.prefix(57)) + "…"
  }
}

extension String {
  /// The reference line, line by line dim, so that wrapping does not break the colours.
  fileprivate func inked(_ style: TextStyle) -> String {
    split(separator: "\n").map { style.ink(String($0), .dim) }.joined(separator: "\n")
  }
}

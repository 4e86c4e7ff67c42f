package import PlanForms
package import Programmes

/// What a resubmission put right, in words for the officer.
package struct ChangesReport: Sendable {
  private let group: GroupFacts
  private let changes: SubmissionChanges
  private let versions: (old: Int, new: Int)
  private let definition: FormDefinition

  /// `changes` lie between the versions with the numbers `old` and `new`.
  package init(
    _ changes: SubmissionChanges, of group: GroupFacts, from old: Int, to new: Int,
    _ definition: FormDefinition
  ) {
    self.changes = changes
    self.group = group
    versions = (old, new)
    self.definition = definition
  }

  package func text(style: TextStyle = TextStyle()) -> String {
    let title =
      "\(Escaping.terminal(group.name)): version \(versions.new) against version \(versions.old)"
    var lines = [style.ink(title, .bold)]
    lines += section("Put right", changes.fixed, style)
    lines += section("New", changes.new, style)
    lines += section("Still open", changes.stillOpen, style)
    if changes.fixed.isEmpty, changes.new.isEmpty, changes.answers.isEmpty {
      lines += ["", "No answer has changed."]
    }
    if !changes.answers.isEmpty {
      lines += ["", style.ink("Answers that changed (\(changes.answers.count))", .bold)]
      for change in changes.answers {
        let label = definition.fields.first { $0.id == change.field }?.label ?? "\(change.field)"
        let row = change.row.map { ", row \($0)\(change.isGone ? " (taken out)" : "")" } ?? ""
        lines.append(
          style.wrap(
            Escaping.terminal(
              "\(label)\(row): \(Self.quoted(change.before)) → \(Self.quoted(change.after))"),
            lead: "  ", indent: "    "))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ name: String, _ findings: [Finding], _ style: TextStyle) -> [String] {
    guard !findings.isEmpty else { return [] }
    return ["", style.ink("\(name) (\(findings.count))", .bold)]
      + findings.map { finding in
        let place = finding.at.isEmpty ? "" : " (\(finding.at))"
        return style.wrap(
          Escaping.terminal("\(finding.rule): \(finding.message)\(place)"), lead: "  ",
          indent: "    ")
      }
  }

  private static func quoted(_ text: String) -> String {
    text.isEmpty ? "nothing" : "“\(text.count > 120 ? text.prefix(119) + "…" : text[...])”"
  }
}

import Documents
package import PlanForms
import Platform

extension FileRecord {
  /// The file's path for people, still to be escaped for its sink.
  package var fileName: String { FilePath(bytes: file).display }
}

extension Verdict {
  /// As people are told: a recommendation, because the officer decides.
  package var words: String {
    switch self {
    case .complete: "complete"
    case .questions: "complete, with questions"
    case .incomplete: "incomplete"
    case .unreadable: "can't be read"
    }
  }
}

extension Severity {
  /// The heading that findings of this severity stand under.
  package func heading(count: Int) -> String {
    switch self {
    case .error: count == 1 ? "To put right first" : "To put right first (\(count))"
    case .warning: count == 1 ? "A question to ask" : "Questions to ask (\(count))"
    case .advice: "Good to know"
    }
  }
}

/// Says of which question and which row a finding is, in the form's own words.
package struct FindingWords: Sendable {
  private let labels: [FieldID: String]
  private let rowNames: [TableID: String]
  private let sections: [FieldID: String]

  package init(definition: FormDefinition) {
    labels = Dictionary(
      definition.fields.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    rowNames = Dictionary(
      definition.tables.map { ($0.id, $0.rowName) }, uniquingKeysWith: { first, _ in first })
    let titles = Dictionary(
      definition.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    sections = Dictionary(
      definition.fields.compactMap { field in titles[field.section].map { (field.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The question's label; its identifier where the definition has none.
  package func label(_ field: FieldID) -> String { labels[field] ?? field.description }

  package func section(_ field: FieldID) -> String? { sections[field] }

  /// `Action 3, Planned cost`; nil where the finding is about the whole form.
  package func subject(of finding: Finding) -> String? {
    let row = finding.row.map { number in
      "\(finding.table.flatMap { rowNames[$0] } ?? "row") \(number)"
    }
    let parts = [row.map(Self.capitalised), finding.field.map(label)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Sums over a batch, for the line at its end.
package struct BatchTally: Sendable {
  package private(set) var counts: [Verdict: Int] = [:]
  package private(set) var files = 0

  package init() {}

  package mutating func add(_ verdict: Verdict) {
    files += 1
    counts[verdict, default: 0] += 1
  }

  package subscript(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }

  /// The sums as one sentence.
  ///
  /// `18 files: 7 complete, 4 complete with questions, 6 incomplete, 1 can't be read.`
  package var words: String {
    let parts = Verdict.allCases.compactMap { verdict in
      self[verdict] == 0 ? nil : "\(self[verdict]) \(verdict.words.filter { $0 != "," })"
    }
    let list = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    return "\(files) \(files == 1 ? "file" : "files")\(list)."
  }
}

import Documents
package import PlanForms

/// One file's result on its way out: the record as bytes, and as a value where the format wants it.
package struct CheckedFile: Sendable {
  package var json: [UInt8]
  /// Nil where the format passes the bytes through.
  package var record: FileRecord?

  package init(json: [UInt8], record: FileRecord?) {
    self.json = json
    self.record = record
  }
}

/// A format for the results of `check` and `read`.
///
/// Results are added in their order while others are still being read; a format hands back what can
/// be written so far.  A new format is a file beside this one and a line in `CheckReportFormat`.
package protocol CheckReport {
  mutating func begin() -> [UInt8]
  mutating func add(_ file: CheckedFile) -> [UInt8]
  mutating func end() -> [UInt8]
}

extension CheckReport {
  package mutating func begin() -> [UInt8] { [] }
  package mutating func end() -> [UInt8] { [] }
}

/// The formats by the names they have on the command line.
package enum CheckReportFormat: String, Sendable, CaseIterable {
  case text, json, jsonl, csv, html
  /// Every answer of each form, for a terminal: what `read` prints.
  case readBack = "read-back"

  /// Whether the format wants every answer, and not the findings alone.
  package var wantsValues: Bool { self == .html || self == .readBack }

  /// Whether the record must be read back; the others pass its bytes through.
  package var wantsRecord: Bool { self != .json && self != .jsonl }

  package func make(_ definition: FormDefinition, style: TextStyle) -> any CheckReport {
    switch self {
    case .text: TextCheckReport(definition: definition, style: style)
    case .json: JSONCheckReport()
    case .jsonl: JSONLinesCheckReport()
    case .csv: CSVCheckReport()
    case .html: HTMLCheckReport(definition: definition)
    case .readBack: ReadBackReport(definition: definition, style: style)
    }
  }
}

/// An array of records.
package struct JSONCheckReport: CheckReport {
  private var count = 0

  package init() {}

  package mutating func begin() -> [UInt8] { Array("[".utf8) }

  package mutating func add(_ file: CheckedFile) -> [UInt8] {
    count += 1
    return Array((count == 1 ? "\n" : ",\n").utf8) + file.json
  }

  package mutating func end() -> [UInt8] { Array((count == 0 ? "]\n" : "\n]\n").utf8) }
}

/// One record a line.
package struct JSONLinesCheckReport: CheckReport {
  package init() {}

  package mutating func add(_ file: CheckedFile) -> [UInt8] {
    file.json + [UInt8(ascii: "\n")]
  }
}

/// One finding a row, with the byte order mark that makes Excel read UTF-8.
package struct CSVCheckReport: CheckReport {
  package init() {}

  private static let columns = [
    "file", "group", "stage", "verdict", "rule", "severity", "field", "table", "row", "at", "text",
    "message", "help",
  ]

  package mutating func begin() -> [UInt8] {
    Array("\u{FEFF}\(Self.columns.joined(separator: ","))\r\n".utf8)
  }

  package mutating func add(_ file: CheckedFile) -> [UInt8] {
    guard let record = file.record else { return [] }
    let start = [
      record.fileName, record.group?.name ?? "", record.stage?.description ?? "",
      record.verdict.rawValue,
    ]
    var rows = record.findings.map { finding in
      start + [
        finding.rule, finding.severity.rawValue, finding.field?.description ?? "",
        finding.table?.description ?? "", finding.row.map(String.init) ?? "",
        finding.place?.description ?? "", finding.text, finding.message, finding.help,
      ]
    }
    if let unreadable = record.unreadable {
      rows.append(
        start + [
          unreadable.reason.rawValue, "error", "", "", "", "", "", unreadable.message,
          unreadable.help,
        ])
    }
    // A file with nothing to put right has its row too: nothing is left out of the list.
    if rows.isEmpty { rows.append(start + Array(repeating: "", count: Self.columns.count - 4)) }
    let lines = rows.map { $0.map(Escaping.csv).joined(separator: ",") + "\r\n" }
    return Array(lines.joined().utf8)
  }
}

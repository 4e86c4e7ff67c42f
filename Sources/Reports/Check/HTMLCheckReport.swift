import Documents
package import PlanForms

/// The results as one page to read, print or keep: a summary, each file's findings, and a read-back
/// of what was understood.
package struct HTMLCheckReport: CheckReport {
  private let definition: FormDefinition
  private let words: FindingWords
  private var rows = HTMLText()
  private var files = HTMLText()
  private var tally = BatchTally()

  package init(definition: FormDefinition) {
    self.definition = definition
    words = FindingWords(definition: definition)
  }

  package mutating func add(_ file: CheckedFile) -> [UInt8] {
    guard let record = file.record else { return [] }
    tally.add(record.verdict)
    let anchor = "file-\(tally.files)"
    addSummaryRow(record, anchor: anchor)
    var section = HTMLText()
    section.element("section", ["class": "file", "aria-labelledby": anchor]) { html in
      html.element("h2", ["id": anchor]) { $0.path(record.fileName) }
      addFacts(record, to: &html)
      for severity in Severity.allCases { addFindings(severity, record, to: &html) }
      if let reading = record.reading {
        ReadBack(definition: definition, words: words).write(reading, to: &html)
      }
    }
    files.append(section)
    return []
  }

  package mutating func end() -> [UInt8] {
    var body = HTMLText()
    body.element("a", ["class": "skip", "href": "#main"], "Skip to the results")
    body.element("main", ["id": "main"]) { html in
      html.element("h1", "What each \(definition.called.sender) must put right")
      html.element("p", "\(definition.title). \(tally.words)")
      html.element(
        "p", ["class": "quiet"],
        "plancheck recommends; the officer decides. Nothing has been sent to anybody.")
      addSummary(to: &html)
      html.append(files)
    }
    let title = "\(definition.title): what each \(definition.called.sender) must put right"
    return HTMLPage(title: title, body: body).bytes
  }

  private func addSummary(to html: inout HTMLText) {
    html.element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Summary"]
    ) { html in
      html.element("table") { html in
        html.element("caption", "Summary")
        html.element("thead") { html in
          html.element("tr") { html in
            for column in ["File", "Group", "Stage", "Result"] {
              html.element("th", ["scope": "col"], column)
            }
            for column in ["To put right", "Questions"] {
              html.element("th", ["scope": "col", "class": "number"], column)
            }
          }
        }
        html.element("tbody") { $0.append(rows) }
      }
    }
  }

  private mutating func addSummaryRow(_ record: FileRecord, anchor: String) {
    rows.element("tr") { html in
      html.element("th", ["scope": "row"]) { html in
        html.element("a", ["href": "#\(anchor)"]) { $0.path(record.fileName) }
      }
      html.element("td", record.group?.name ?? "not told")
      html.element("td", record.stage?.description ?? "–")
      html.element("td") { Self.addVerdict(record.verdict, to: &$0) }
      for severity in [Severity.error, .warning] {
        let count = record.findings.count { $0.severity == severity }
        html.element("td", ["class": "number"], String(count))
      }
    }
  }

  private static func addVerdict(_ verdict: Verdict, to html: inout HTMLText) {
    html.element("span", ["class": "verdict \(verdict.rawValue)"], verdict.words)
  }

  private func addFacts(_ record: FileRecord, to html: inout HTMLText) {
    html.element("p") { html in
      let group = record.group.map { "\($0.name), " } ?? ""
      html.text("\(group)\(record.stage.map { "\($0): " } ?? "")")
      Self.addVerdict(record.verdict, to: &html)
    }
    guard let unreadable = record.unreadable else { return }
    html.element("ul", ["class": "findings"]) { html in
      html.element("li", ["class": "error"]) { html in
        html.element("p", ["class": "what"], unreadable.message)
        html.element("p", unreadable.help)
      }
    }
  }

  private func addFindings(
    _ severity: Severity, _ record: FileRecord, to html: inout HTMLText
  ) {
    let findings = record.findings.filter { $0.severity == severity }
    guard !findings.isEmpty else { return }
    html.element("h3", severity.heading(count: findings.count))
    html.element("ul", ["class": "findings"]) { html in
      for finding in findings {
        html.element("li", ["class": severity.rawValue]) { html in
          html.element("p", ["class": "what"], finding.message)
          if !finding.help.isEmpty { html.element("p", finding.help) }
          html.element("p", ["class": "where"], reference(finding))
        }
      }
    }
  }

  private func reference(_ finding: Finding) -> String {
    let quoted = finding.text.isEmpty ? nil : "you wrote “\(Spoken.quote(finding.text))”"
    return [
      words.subject(of: finding), finding.place.map { "\($0)" }, quoted, "rule \(finding.rule)",
    ].compactMap(\.self).joined(separator: " · ")
  }
}

/// What was understood from one form, answer by answer, so that a person can see at a glance
/// whether it was understood rightly.
private struct ReadBack {
  let definition: FormDefinition
  let words: FindingWords

  func write(_ reading: FormReading, to html: inout HTMLText) {
    html.element("details") { html in
      html.element("summary", "What was understood")
      let fields = definition.fields.filter {
        $0.table == nil && reading[$0.id].state != .notOnForm
      }
      if !fields.isEmpty {
        table(["Question", "Answer", "Where"], "Answers", to: &html) { html in
          for field in fields { row(field, reading[field.id], to: &html) }
        }
      }
      for table in definition.tables {
        for (index, answers) in reading.rows(table.id).enumerated() {
          rows(table, number: index + 1, answers, to: &html)
        }
      }
      leftovers(reading, to: &html)
    }
  }

  private func rows(
    _ table: TableDefinition, number: Int, _ answers: AnswerRow, to html: inout HTMLText
  ) {
    let fields = definition.fields.filter {
      ($0.isColumn(of: table.id) || $0.id == table.key) && answers[$0.id].state != .notOnForm
    }
    guard !fields.isEmpty else { return }
    let title = "\(table.rowName.prefix(1).uppercased())\(table.rowName.dropFirst()) \(number)"
    self.table(["Question", "Answer", "Where"], title, to: &html) { html in
      for field in fields { row(field, answers[field.id], to: &html) }
    }
  }

  private func leftovers(_ reading: FormReading, to html: inout HTMLText) {
    let outside = reading.textOutsideTheForm
    guard !outside.isEmpty else { return }
    table(["Where", "Text"], "Text outside the form", to: &html) { html in
      for leftover in outside {
        html.element("tr") { html in
          html.element("th", ["scope": "row"], "\(leftover.place)")
          html.element("td", leftover.text)
        }
      }
    }
  }

  private func row(_ field: FieldDefinition, _ answer: Answer, to html: inout HTMLText) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"], field.label)
      html.element("td", AnswerWords.describe(answer, choices: field.choices))
      html.element("td", answer.place.map { "\($0)" } ?? "–")
    }
  }

  private func table(
    _ columns: [String], _ caption: String, to html: inout HTMLText,
    _ body: (inout HTMLText) -> Void
  ) {
    html.element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]
    ) { html in
      html.element("table") { html in
        html.element("caption", caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in columns { html.element("th", ["scope": "col"], column) }
          }
        }
        html.element("tbody") { body(&$0) }
      }
    }
  }
}

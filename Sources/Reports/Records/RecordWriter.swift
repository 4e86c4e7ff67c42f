package import Documents
package import PlanForms
package import Platform

/// Writes a file's record as the published JSON, keys in their fixed order.
package struct RecordWriter: Sendable {
  /// Fixes the order of fields and tables.
  private let fieldOrder: [FieldID]
  private let tableOrder: [(id: TableID, fields: [FieldID])]
  package var includesValues: Bool

  package init(definition: FormDefinition, includesValues: Bool) {
    self.includesValues = includesValues
    fieldOrder = definition.fields.filter { $0.table == nil }.map(\.id)
    tableOrder = definition.tables.map { table in
      let own = definition.fields.filter { $0.table == table.id }.map(\.id)
      let key = table.key.map { own.contains($0) ? [] : [$0] } ?? []
      return (table.id, key + own)
    }
  }

  package func write(_ record: FileRecord, to json: inout JSONWriter) {
    json.object { json in
      writeFile(record, to: &json)
      json.member("format", record.format?.rawValue)
      json.member("form", record.form)
      json.member("stage", record.stage?.description)
      json.key("group")
      writeGroup(record.group, to: &json)
      json.member("verdict", record.verdict.rawValue)
      json.key("unreadable")
      writeUnreadable(record.unreadable, to: &json)
      if includesValues { writeValues(record.reading, to: &json) }
      json.key("findings")
      json.array(record.findings, Self.write)
      json.key("skipped")
      json.array(record.skipped, Self.write)
      writeSurroundings(record.reading, to: &json)
    }
  }

  /// A written record with another path, for the same content under another name.
  package static func renamed(_ record: [UInt8], to path: FilePath) -> [UInt8] {
    // Quotes inside a name are escaped, so this stands nowhere before the member itself.
    guard let rest = record.firstRange(of: Array(",\"sha256\":".utf8)) else { return record }
    var json = JSONWriter()
    json.object { writeName(path, to: &$0) }
    return json.bytes.dropLast() + record[rest.lowerBound...]
  }

  private static func writeName(_ path: FilePath, to json: inout JSONWriter) {
    json.member("file", path.display)
    if String(validating: path.bytes, as: UTF8.self) == nil {
      // The name is no text: the bytes are given too, so that a program can find the file again.
      json.member(
        "file_hex",
        path.bytes.map { byte in
          let hex = String(byte, radix: 16)
          return hex.utf8.count == 1 ? "0" + hex : hex
        }.joined())
    }
  }

  private func writeFile(_ record: FileRecord, to json: inout JSONWriter) {
    Self.writeName(FilePath(bytes: record.file), to: &json)
    json.member("sha256", record.sha256)
    json.member("bytes", record.bytes)
  }

  private func writeGroup(_ group: MatchedGroup?, to json: inout JSONWriter) {
    guard let group else { return json.null() }
    json.object { json in
      json.member("id", group.id)
      json.member("name", group.name)
      json.member("how", group.how.rawValue)
    }
  }

  private func writeUnreadable(_ unreadable: Unreadable?, to json: inout JSONWriter) {
    guard let unreadable else { return json.null() }
    json.object { json in
      json.member("reason", unreadable.reason.rawValue)
      json.member("message", unreadable.message)
      json.member("help", unreadable.help)
    }
  }

  // MARK: Values

  private func writeValues(_ reading: FormReading?, to json: inout JSONWriter) {
    json.key("fields")
    json.object { json in
      guard let reading else { return }
      for field in fieldOrder {
        json.key(field.description)
        Self.write(reading[field], to: &json)
      }
    }
    json.key("tables")
    json.object { json in
      guard let reading else { return }
      for table in tableOrder {
        json.key(table.id.description)
        json.array(reading.rows(table.id)) { json, row in
          Self.write(row.answers, order: table.fields, to: &json)
        }
      }
    }
    json.key("totals")
    json.object { json in
      guard let reading else { return }
      for table in tableOrder {
        guard let totals = reading.totals[table.id], !totals.isEmpty else { continue }
        json.key(table.id.description)
        Self.write(totals, order: table.fields, to: &json)
      }
    }
  }

  private static func write(
    _ answers: [FieldID: Answer], order: [FieldID], to json: inout JSONWriter
  ) {
    json.object { json in
      // A question asked once may stand as a column too: "Future plans" beside each action.
      let others = answers.keys.filter { !order.contains($0) }.sorted()
      for field in order + others {
        guard let answer = answers[field] else { continue }
        json.key(field.description)
        write(answer, to: &json)
      }
    }
  }

  private static func write(_ answer: Answer, to json: inout JSONWriter) {
    json.object { json in
      json.member("state", answer.state.rawValue)
      guard answer.state != .notOnForm else { return }
      json.member("text", answer.text)
      if let value = answer.value {
        json.key("value")
        write(value, to: &json)
      }
      json.member("at", answer.place?.description)
      json.member("label", answer.label)
      json.member("confidence", answer.confidence?.rawValue)
      if !answer.flags.isEmpty {
        json.key("flags")
        json.array(answer.flags) { $0.string($1.rawValue) }
      }
      if let doubt = answer.doubt { json.member("doubt", doubt) }
      if let fill = answer.fill { json.member("fill", fill) }
    }
  }

  package static func write(_ value: Value, to json: inout JSONWriter) {
    switch value {
    case .text(let text), .choice(let text): json.string(text)
    case .choices(let ids): json.array(ids) { $0.string($1) }
    case .yesNo(let answer): json.boolean(answer)
    case .yearGroups(let years): json.array(years) { $0.string($1.code) }
    case .money(let money):
      json.object { json in
        json.member("pence", money.pence)
        json.member("approximate", money.isApproximate)
        json.member("worked_pence", money.workedPence)
      }
    case .date(let window):
      json.object { json in
        // "By Easter" has no beginning, "from January" no end.
        json.member("start", window.isOpenAtStart ? nil : window.start.description)
        json.member("end", window.isOpenAtEnd ? nil : window.end.description)
        json.member("exact", window.isExact)
      }
    case .count(let count):
      json.object { json in
        json.member("low", count.low)
        json.member("high", count.high)
        json.member("approximate", count.isApproximate)
      }
    case .number(let quantity):
      json.object { json in
        json.member("number", quantity.number)
        json.member("unit", quantity.unit)
      }
    }
  }

  // MARK: Findings

  private static func write(to json: inout JSONWriter, _ finding: Finding) {
    json.object { json in
      json.member("rule", finding.rule)
      json.member("severity", finding.severity.rawValue)
      if let field = finding.field { json.member("field", field.description) }
      if let table = finding.table { json.member("table", table.description) }
      if let row = finding.row { json.member("row", row) }
      json.member("at", finding.place?.description)
      json.member("text", finding.text)
      json.member("message", finding.message)
      json.member("help", finding.help)
      if finding.isForOfficerOnly { json.member("officer_only", true) }
    }
  }

  private static func write(to json: inout JSONWriter, _ skipped: SkippedRule) {
    json.object { json in
      json.member("rule", skipped.rule)
      if let table = skipped.table { json.member("table", table.description) }
      if let row = skipped.row { json.member("row", row) }
      json.member("because", skipped.because)
    }
  }

  private func writeSurroundings(_ reading: FormReading?, to json: inout JSONWriter) {
    guard let reading else { return }
    if includesValues {
      json.key("outside_the_form")
      json.array(reading.leftovers, Self.write)
    }
    json.key("unknown_labels")
    json.array(reading.unknownLabels, Self.write)
    json.key("notices")
    json.array(reading.notices) { json, notice in
      json.object { json in
        json.member("kind", notice.kind.rawValue)
        json.member("at", notice.place?.description)
        json.member("detail", notice.detail)
      }
    }
  }

  private static func write(to json: inout JSONWriter, _ leftover: Leftover) {
    json.object { json in
      json.member("at", leftover.place.description)
      json.member("text", leftover.text)
    }
  }
}

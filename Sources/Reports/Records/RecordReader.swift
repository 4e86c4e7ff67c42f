import Documents
import FoundationEssentials
package import PlanForms

/// Reads published records back: from a worker, or from the register.
package struct RecordReader {
  package struct Problem: Error, Sendable {
    package var detail: String
  }

  private let types: [FieldID: FieldType]
  private let decoder = JSONDecoder()

  package init(definition: FormDefinition) {
    types = Dictionary(
      definition.fields.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Throws: `Problem` where the bytes are no record of this program.
  package func read(_ json: [UInt8]) throws(Problem) -> FileRecord {
    do {
      return record(try decoder.decode(RecordFile.self, from: Data(json)))
    } catch {
      throw Problem(detail: String(describing: error))
    }
  }

  private func record(_ file: RecordFile) -> FileRecord {
    var record = FileRecord(
      file: file.fileHex.map(Self.bytes(hex:)) ?? Array(file.file.utf8), sha256: file.sha256,
      bytes: file.bytes, form: file.form, verdict: Verdict(rawValue: file.verdict) ?? .unreadable)
    record.format = file.format.flatMap(OfficeFormat.init)
    record.stage = file.stage.map { StageID($0) }
    record.group = file.group.map {
      MatchedGroup(id: $0.id, name: $0.name, how: MatchedGroup.How(rawValue: $0.how) ?? .content)
    }
    record.unreadable = file.unreadable.map {
      Unreadable(
        Unreadable.Reason(rawValue: $0.reason) ?? .crashed, message: $0.message, help: $0.help)
    }
    record.findings = file.findings.map(finding)
    record.skipped = file.skipped.map {
      SkippedRule(
        rule: $0.rule, table: $0.table.map { TableID($0) }, row: $0.row, because: $0.because)
    }
    record.reading = reading(file)
    return record
  }

  private func finding(_ file: RecordFile.FindingFile) -> Finding {
    Finding(
      rule: file.rule, severity: Severity(rawValue: file.severity) ?? .error,
      field: file.field.map { FieldID($0) }, table: file.table.map { TableID($0) }, row: file.row,
      place: file.at.flatMap { Place($0) }, text: file.text, message: file.message,
      help: file.help, isForOfficerOnly: file.officerOnly ?? false)
  }

  private func reading(_ file: RecordFile) -> FormReading? {
    guard file.unreadable == nil, let stage = file.stage else { return nil }
    var reading = FormReading(stage: StageID(stage))
    reading.fields = answers(file.fields ?? [:])
    for (table, rows) in file.tables ?? [:] {
      reading.tables[TableID(table)] = rows.map { row in
        let answers = answers(row)
        return AnswerRow(
          answers: answers, place: answers.values.compactMap(\.place).min { "\($0)" < "\($1)" })
      }
    }
    for (table, totals) in file.totals ?? [:] { reading.totals[TableID(table)] = answers(totals) }
    reading.leftovers = (file.outsideTheForm ?? []).compactMap(leftover)
    reading.unknownLabels = (file.unknownLabels ?? []).compactMap(leftover)
    reading.notices = (file.notices ?? []).compactMap { notice in
      Notice.Kind(rawValue: notice.kind).map {
        Notice($0, at: notice.at.flatMap { Place($0) }, detail: notice.detail)
      }
    }
    return reading
  }

  private func leftover(_ file: RecordFile.LeftoverFile) -> Leftover? {
    Place(file.at).map { Leftover(text: file.text, place: $0) }
  }

  private func answers(_ file: [String: RecordFile.AnswerFile]) -> [FieldID: Answer] {
    var answers: [FieldID: Answer] = [:]
    for (name, answer) in file {
      let field = FieldID(name)
      answers[field] = Answer(
        state: AnswerState(rawValue: answer.state) ?? .unclear, text: answer.text ?? "",
        value: answer.value.flatMap { value($0, types[field] ?? .text) },
        place: answer.at.flatMap { Place($0) }, label: answer.label,
        confidence: answer.confidence.flatMap(Confidence.init),
        flags: (answer.flags ?? []).map { ReadingFlag(rawValue: $0) }, doubt: answer.doubt,
        fill: answer.fill)
    }
    return answers
  }

  /// The field's type tells a choice from a text, which look alike in JSON.
  private func value(_ file: RecordFile.ValueFile, _ type: FieldType) -> Value? {
    switch file {
    case .text(let text): type == .choice ? .choice(text) : .text(text)
    case .boolean(let answer): .yesNo(answer)
    case .list(let items) where type == .yearGroups:
      .yearGroups(items.compactMap { code in YearGroup.allCases.first { $0.code == code } })
    case .list(let items): .choices(items)
    case .keyed(let keyed): Self.keyed(keyed)
    }
  }

  private static func keyed(_ file: RecordFile.KeyedValue) -> Value? {
    if let pence = file.pence {
      return .money(
        Money(pence: pence, isApproximate: file.approximate ?? false, workedPence: file.workedPence)
      )
    }
    let (start, end) = (day(file.start), day(file.end))
    if let first = start ?? end, let last = end ?? start {
      var window = DateWindow(start: first, end: last, isExact: file.exact ?? false)
      window.isOpenAtStart = start == nil
      window.isOpenAtEnd = end == nil
      return .date(window)
    }
    if let low = file.low, let high = file.high {
      return .count(Count(low: low, high: high, isApproximate: file.approximate ?? false))
    }
    return file.number.map { .number(Quantity(number: $0, unit: file.unit)) }
  }

  private static func day(_ text: String?) -> CalendarDay? {
    text.flatMap { CalendarDay(iso: $0) }
  }

  private static func bytes(hex: String) -> [UInt8] {
    let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(truncatingIfNeeded: digits[$0] << 4 | digits[$0 + 1])
    }
  }
}

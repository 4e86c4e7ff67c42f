import Documents
import InventedProgrammes
import PlanForms
import Reports
import TestSupport
import Testing

@Suite struct `A record` {
  struct Case: Sendable, CustomTestStringConvertible {
    var value: Value
    var json: String
    var testDescription: String { json }
  }

  private static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? .epoch }

  @Test(arguments: [
    Case(value: .text("a\n\"b\" \\ é"), json: #""a\n\"b\" \\ é""#),
    Case(value: .choice("met"), json: #""met""#),
    Case(value: .choices(["tests", "survey"]), json: #"["tests","survey"]"#),
    Case(value: .yesNo(true), json: "true"), Case(value: .yesNo(false), json: "false"),
    Case(
      value: .money(Money(pence: 560_000)),
      json: #"{"pence":560000,"approximate":false,"worked_pence":null}"#),
    Case(
      value: .money(Money(pence: -5, isApproximate: true, workedPence: 180_000)),
      json: #"{"pence":-5,"approximate":true,"worked_pence":180000}"#),
    Case(
      value: .date(
        DateWindow(start: day("2020-11-02"), end: day("2020-12-18"), isExact: false)),
      json: #"{"start":"2020-11-02","end":"2020-12-18","exact":false}"#),
    Case(
      value: .date(DateWindow(start: day("2020-11-02"), end: day("2020-11-02"), isExact: true)),
      json: #"{"start":"2020-11-02","end":"2020-11-02","exact":true}"#),
    Case(
      value: .count(Count(low: 10, high: 12, isApproximate: true)),
      json: #"{"low":10,"high":12,"approximate":true}"#),
    Case(
      value: .number(Quantity(number: "63.50", unit: "percent")),
      json: #"{"number":"63.50","unit":"percent"}"#),
    Case(value: .number(Quantity(number: "-4")), json: #"{"number":"-4","unit":null}"#),
    Case(
      value: .yearGroups([.nursery, .reception, .year1, .year13]), json: #"["N","R","Y1","Y13"]"#),
  ])
  func `publishes a value in its type's shape`(_ example: Case) throws {
    var json = JSONWriter()
    RecordWriter.write(example.value, to: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(try JSONTree(text) == JSONTree(example.json), "\(text)")
  }

  /// What the register keeps is what was read: a record written, read and written again is the same.
  @Test func `is the same once it was kept`() throws {
    let definition = try ExampleProgramme.definition()
    let writer = RecordWriter(definition: definition, includesValues: true)
    let reader = RecordReader(definition: definition)
    func written(_ record: FileRecord) -> [UInt8] {
      var json = JSONWriter()
      writer.write(record, to: &json)
      return json.bytes
    }
    var numbers = SplitMix(seed: 11)
    for _ in 0..<150 {
      let record = Self.record(definition, &numbers)
      let bytes = written(record)
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try JSONTree(text)
      let read = try reader.read(bytes)
      #expect(String(decoding: written(read), as: UTF8.self) == text)
      #expect(read.reading?.fields == record.reading?.fields)
      for (table, rows) in record.reading?.tables ?? [:] {
        #expect(read.reading?.rows(table).map(\.answers) == rows.map(\.answers))
      }
      #expect(read.findings == record.findings)
    }
  }

  private static func record(_ form: FormDefinition, _ numbers: inout SplitMix) -> FileRecord {
    var record = FileRecord(
      file: Array(numbers.oddText().utf8), sha256: "ab", bytes: 7, form: form.id,
      verdict: .questions)
    record.format = .xlsx
    record.stage = .plan
    var reading = FormReading(stage: .plan)
    for table in form.tables { reading.tables[table.id] = [] }
    for field in form.fields {
      let answer = self.answer(field, &numbers)
      if let table = field.table {
        if reading.tables[table, default: []].isEmpty {
          reading.tables[table] = [AnswerRow(), AnswerRow()]
        }
        reading.tables[table]?[0].answers[field.id] = answer
        reading.tables[table]?[1].answers[field.id] = self.answer(field, &numbers)
      } else {
        reading.fields[field.id] = answer
      }
    }
    record.reading = reading
    record.findings = (0..<3).map { _ in
      Finding(
        rule: "X01", severity: .warning, field: "chair_name", place: .paragraph(3),
        text: numbers.oddText(), message: numbers.oddText(), help: numbers.oddText(),
        isForOfficerOnly: Bool.random(using: &numbers))
    }
    return record
  }

  private static func answer(_ field: FieldDefinition, _ numbers: inout SplitMix) -> Answer {
    let states: [AnswerState] = [.answered, .answered, .answered, .unanswered, .unclear, .deferred]
    let state = states[Int.random(in: states.indices, using: &numbers)]
    var answer = Answer(
      state: state, text: state == .unanswered ? "" : numbers.oddText(),
      place: .cell(table: 2, row: 3, column: 1), label: numbers.oddText(), confidence: .close)
    if state == .answered { answer.value = value(field, &numbers) }
    if state == .unclear { answer.doubt = numbers.oddText() }
    return answer
  }

  private static func value(_ field: FieldDefinition, _ numbers: inout SplitMix) -> Value {
    let number = Int.random(in: 0...1_000_000, using: &numbers)
    switch field.type {
    case .money: return .money(Money(pence: number, isApproximate: number % 2 == 0))
    case .count: return .count(Count(low: number, high: number + 1))
    case .number, .percent: return .number(Quantity(number: "\(number).50", unit: "percent"))
    case .date:
      let day = CalendarDay(daysSince1970: 18_000 + number % 900) ?? .epoch
      return .date(DateWindow(start: day, end: day, isExact: true))
    case .yesNo: return .yesNo(number % 2 == 0)
    case .choice: return .choice(field.choices.first?.id ?? "")
    case .yearGroups: return .yearGroups([.reception, .year6])
    default: return .text(numbers.oddText())
    }
  }
}

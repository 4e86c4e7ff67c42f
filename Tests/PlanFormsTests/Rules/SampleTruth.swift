import Documents
import FoundationEssentials

@testable import PlanForms

/// What a careful officer reads in one sample form, and what must be said of it.
struct SampleTruth: Sendable {
  var file: String
  var verdicts: [String]
  var context: RuleContext
  var expected: [FindingPattern]
  var tolerated: [FindingPattern]
  /// The questions that the truth speaks of; a warning about any other is tolerated.
  var listed: Set<String>
}

/// An expected or tolerated finding; what is nil fits anything.
struct FindingPattern: Sendable {
  var rules: [String]
  var fields: [String]?
  var table: String?
  var rows: [Int]?
  var severities: [String]?

  func fits(_ finding: Finding) -> Bool {
    let field = finding.field?.description
    return rules.contains {
      $0.hasSuffix("*") ? finding.rule.hasPrefix($0.dropLast()) : finding.rule == $0
    }
      && (fields == nil || field == nil || fields?.contains(field ?? "") == true)
      && (table == nil || finding.table == nil || finding.table?.description == table)
      && (rows == nil || finding.row.map { rows?.contains($0) == true } == true)
  }
}

/// JSON as it comes.
enum JSON: Decodable, Sendable {
  case null, bool(Bool), integer(Int), text(String), list([JSON]), object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  subscript(key: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var members: [String: JSON] { if case .object(let members) = self { members } else { [:] } }
  var items: [JSON] { if case .list(let items) = self { items } else { [] } }
  /// A list of texts, or one text.
  var texts: [String]? { text.map { [$0] } ?? (items.isEmpty ? nil : items.compactMap(\.text)) }
  var integers: [Int]? {
    integer.map { [$0] } ?? (items.isEmpty ? nil : items.compactMap(\.integer))
  }
}

extension SampleTruth {
  init(_ json: JSON, form: FormDefinition, programme: ProgrammeFacts) {
    var reading = FormReading(stage: StageID(json["stage"].text ?? "plan"))
    var listed: Set<String> = []
    for (name, answer) in json["fields"].members {
      listed.insert(name)
      reading.fields[FieldID(name)] = Answer(truth: answer, form.field(FieldID(name)))
    }
    for (name, rows) in json["tables"].members {
      reading.tables[TableID(name)] = rows.items.map { row in
        var answers: [FieldID: Answer] = [:]
        for (field, answer) in row.members where !field.hasPrefix("_") {
          listed.insert(field)
          answers[FieldID(field)] = Answer(truth: answer, form.field(FieldID(field)))
        }
        return AnswerRow(answers: answers)
      }
    }
    expected = json["expected"].items.map { FindingPattern($0) }
    tolerated = json["tolerated"].items.map { FindingPattern($0) }
    if expected.contains(where: { $0.rules == ["X27"] }) {
      reading.notices.append(Notice(.unacceptedChanges))
    }
    file = json["file"].text ?? ""
    verdicts = [json["verdict"].text ?? ""] + (json["accept_verdicts"].texts ?? [])
    context = RuleContext(
      reading: reading, programme: programme,
      group: programme.groups.first { $0.id == json["group_id"].text })
    self.listed = listed
  }
}

extension FindingPattern {
  init(_ json: JSON) {
    rules = json["rule"].texts ?? []
    fields = json["field"].texts
    table = json["table"].text
    rows = json["row"].integers
    severities = json["severity"].texts
  }
}

extension Answer {
  init(truth: JSON, _ field: FieldDefinition?) {
    let state = AnswerState(rawValue: truth["state"].text ?? "") ?? .notOnForm
    let text = truth["text"].text ?? truth["value"].text ?? "…"
    self.init(state: state, text: state == .unanswered ? "" : text)
    guard state == .answered else { return }
    value = field.flatMap { Value(truth: truth["value"], $0) } ?? .text(text)
    // What the reader would have noticed in a colour that contradicts the word.
    if field?.id == "impact_rating",
      truth["accept"].items.contains(where: { $0["state"].text == "unclear" })
    {
      flags = ["conflict"]
    }
  }
}

extension Value {
  init?(truth: JSON, _ field: FieldDefinition) {
    switch (field.type, truth) {
    case (.money, _):
      guard let pence = truth["pence"].integer else { return nil }
      self = .money(Money(pence: pence, workedPence: truth["worked_pence"].integer))
    case (.date, _):
      guard let start = truth["start"].text.flatMap({ CalendarDay(iso: $0) }),
        let end = truth["end"].text.flatMap({ CalendarDay(iso: $0) })
      else { return nil }
      self = .date(DateWindow(start: start, end: end, isExact: start == end))
    case (.count, _):
      guard let low = truth["low"].integer, let high = truth["high"].integer else { return nil }
      self = .count(Count(low: low, high: high))
    case (.number, _):
      guard let number = truth["number"].text else { return nil }
      self = .number(Quantity(number: number, unit: truth["unit"].text))
    case (.yesNo, .bool(let isYes)): self = .yesNo(isYes)
    case (.choice, .text(let id)): self = .choice(id)
    case (.yearGroups, .list(let items)):
      self = .yearGroups(
        YearGroup.allCases.filter { year in items.contains { $0.text == year.code } })
    case (_, .text(let text)): self = .text(text)
    default: return nil
    }
  }
}

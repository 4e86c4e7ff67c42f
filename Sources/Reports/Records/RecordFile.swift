// The record as it stands in JSON; the property names are the published keys.

struct RecordFile: Decodable {
  struct GroupFile: Decodable {
    var id: String
    var name: String
    var how: String
  }

  struct UnreadableFile: Decodable {
    var reason: String
    var message: String
    var help: String
  }

  struct FindingFile: Decodable {
    var rule: String
    var severity: String
    var field: String?
    var table: String?
    var row: Int?
    var at: String?
    var text: String
    var message: String
    var help: String
    var officerOnly: Bool?

    private enum CodingKeys: String, CodingKey {
      case rule, severity, field, table, row, at, text, message, help
      case officerOnly = "officer_only"
    }
  }

  struct SkippedFile: Decodable {
    var rule: String
    var table: String?
    var row: Int?
    var because: String
  }

  struct LeftoverFile: Decodable {
    var at: String
    var text: String
  }

  struct NoticeFile: Decodable {
    var kind: String
    var at: String?
    var detail: String
  }

  struct AnswerFile: Decodable {
    var state: String
    var text: String?
    var value: ValueFile?
    var at: String?
    var label: String?
    var confidence: String?
    var flags: [String]?
    var doubt: String?
    var fill: String?
  }

  struct KeyedValue: Decodable {
    var pence: Int?
    var approximate: Bool?
    var workedPence: Int?
    var start: String?
    var end: String?
    var exact: Bool?
    var low: Int?
    var high: Int?
    var number: String?
    var unit: String?

    private enum CodingKeys: String, CodingKey {
      case pence, approximate, start, end, exact, low, high, number, unit
      case workedPence = "worked_pence"
    }
  }

  enum ValueFile: Decodable {
    case text(String)
    case boolean(Bool)
    case list([String])
    case keyed(KeyedValue)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let answer = try? container.decode(Bool.self) {
        self = .boolean(answer)
      } else if let items = try? container.decode([String].self) {
        self = .list(items)
      } else {
        self = .keyed(try container.decode(KeyedValue.self))
      }
    }
  }

  var file: String
  var fileHex: String?
  var sha256: String
  var bytes: Int
  var format: String?
  var form: String
  var stage: String?
  var group: GroupFile?
  var verdict: String
  var unreadable: UnreadableFile?
  var fields: [String: AnswerFile]?
  var tables: [String: [[String: AnswerFile]]]?
  var totals: [String: [String: AnswerFile]]?
  var findings: [FindingFile]
  var skipped: [SkippedFile]
  var outsideTheForm: [LeftoverFile]?
  var unknownLabels: [LeftoverFile]?
  var notices: [NoticeFile]?

  private enum CodingKeys: String, CodingKey {
    case file, sha256, bytes, format, form, stage, group, verdict, unreadable, fields, tables,
      totals, findings, skipped, notices
    case fileHex = "file_hex"
    case outsideTheForm = "outside_the_form"
    case unknownLabels = "unknown_labels"
  }
}

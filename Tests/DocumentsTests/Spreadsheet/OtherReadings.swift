import FoundationEssentials
import TestSupport

/// What other readers make of the real workbooks, from the record beside them.
struct OtherReadings: Decodable, Sendable {
  var file: String
  var openpyxl: JSONValue
  var calamine: JSONValue

  /// By file name; empty where the real files are missing.
  static func all() throws -> [String: OtherReadings] {
    guard let root = SharedFiles.root else { return [:] }
    let data = try Data(contentsOf: URL(filePath: root + "/real/readings.jsonl"))
    var readings: [String: OtherReadings] = [:]
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let reading = try? JSONDecoder().decode(OtherReadings.self, from: Data(line)) else {
        continue
      }
      readings[reading.file] = reading
    }
    return readings
  }
}

/// Any JSON.
enum JSONValue: Decodable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }

  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}

import Documents
import FoundationEssentials
import TestSupport
import Testing

/// A form by another hand, with what a careful officer reads in it: one file of `fixtures/hands`.
///
/// `fixtures/hands/README.md` says how such a file is written.
struct HandForm: Sendable, CustomTestStringConvertible {
  /// The author and the form: `devon-workbook/five-oaks-june`.
  var name: String
  /// The name under which the form was sent.
  var file: String
  var form: String
  var sketch: String
  var truth: HandTruth

  var testDescription: String { name }

  var document: Document {
    file.hasSuffix(".xlsx") ? LayoutSketch.workbook(sketch) : LayoutSketch.word(sketch)
  }

  init(name: String, _ text: String) throws {
    let parts = text.split(separator: "\n---", omittingEmptySubsequences: false)
    try #require(
      parts.count == 3 && parts[1].hasPrefix(" document\n") && parts[2].hasPrefix(" answers\n"),
      "\(name) has to hold a head, a document and the answers")
    var head = HandTruth.Head()
    for line in parts[0].split(separator: "\n") { try head.add(line) }
    self.name = name
    file = head.file
    form = head.form
    sketch = String(parts[1].dropFirst(" document\n".count))
    truth = try HandTruth(head, answers: String(parts[2].dropFirst(" answers\n".count)))
  }

  static let folder = "\(SharedFiles.repository)/fixtures/hands"

  /// Every form of the folder.
  static let all: [HandForm] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".form") }.sorted().compactMap { name in
      let text = FileManager.default.contents(atPath: "\(folder)/\(name)")
      do {
        return try HandForm(
          name: String(name.dropLast(5)), String(decoding: text ?? Data(), as: UTF8.self))
      } catch {
        Issue.record("\(name): \(error)")
        return nil
      }
    }
  }()
}

/// What must be read in a form, and what must be said of it.
struct HandTruth: Sendable {
  /// What stands before the document.
  struct Head: Sendable {
    var file = ""
    var form = ""
    var stage = ""
    var group = ""
    var verdicts: [String] = []
    var expected: [Pattern] = []
    var tolerated: [Pattern] = []

    mutating func add(_ line: Substring) throws {
      let (key, rest) = HandTruth.halves(line, ": ")
      switch key {
      case "file": file = rest
      case "form": form = rest
      case "stage": stage = rest
      case "group": group = rest
      case "verdict": verdicts = rest.split(separator: " or ").map(String.init)
      case "must": expected.append(Pattern(rest))
      case "may": tolerated.append(Pattern(rest))
      default: throw Unsketchable("“\(key)” in the head of a form")
      }
    }
  }

  /// `error X01 of planned_cost in interventions row 3`; what is not said fits anything.
  struct Pattern: Sendable {
    var severities: [String] = []
    var rules: [String] = []
    var fields: [String] = []
    var table: String?
    var rows: [Int] = []

    init(_ text: String) {
      var words = text.split(separator: " ").map(String.init)[...]
      func list(_ word: String?) -> [String] { (word ?? "").split(separator: ",").map(String.init) }
      while let word = words.popFirst() {
        switch word {
        case "error", "warning", "advice": severities.append(word)
        case "of": fields = list(words.popFirst())
        case "in": table = words.popFirst()
        case "row": rows = list(words.popFirst()).compactMap { Int($0) }
        default: rules = list(word)
        }
      }
    }
  }

  /// One reading that is right: a state, and where it is `answered` the value; nil for any.
  struct Reading: Sendable {
    var state: String
    var value: String?
  }

  struct Question: Sendable {
    var field: String
    var readings: [Reading]
    /// The words that stand there, where the truth says them.
    var words: String?
  }

  var head: Head
  var fields: [Question] = []
  var tables: [String: [[Question]]] = [:]

  init(_ head: Head, answers: String) throws {
    self.head = head
    var table: String?
    for line in answers.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let text = line.dropFirst(indent)
      if text.hasPrefix("or ") && indent == 4 {
        let reading = Self.answer(String(text.dropFirst(3))).reading
        add(reading, to: table)
      } else if text.contains(":") {
        let (field, rest) = Self.halves(text, ":")
        if rest == " none", indent == 0 {
          tables[field] = []
          continue
        }
        if indent == 0 { table = nil }
        let answer = Self.answer(String(rest.drop { $0 == " " }))
        let question = Question(field: field, readings: [answer.reading], words: answer.words)
        if let table, let last = tables[table]?.indices.last {
          tables[table]?[last].append(question)
        } else {
          fields.append(question)
        }
      } else {
        let name = String(text.prefix { $0 != " " })
        table = name
        tables[name, default: []].append([])
      }
    }
  }

  private mutating func add(_ reading: Reading, to table: String?) {
    if let table, let row = tables[table]?.indices.last,
      let last = tables[table]?[row].indices.last
    {
      tables[table]?[row][last].readings.append(reading)
    } else if let last = fields.indices.last {
      fields[last].readings.append(reading)
    }
  }

  /// `£6400.00 <- £6,400`, `(unclear) <- half a day`, `(unanswered)`, `met <- …` where no words are
  /// told, or words that are the value.
  private static func answer(_ text: String) -> (reading: Reading, words: String?) {
    let (value, words) = halves(Substring(text), " <- ")
    let told: String? = words.isEmpty ? nil : words
    let isUntold = words == "…"
    if value.hasPrefix("("), value.hasSuffix(")") {
      let state = String(value.dropFirst().dropLast())
      if state == "answered" { return (Reading(state: state), told) }
      if states.contains(state) { return (Reading(state: state), told) }
    }
    return (Reading(state: "answered", value: value), isUntold ? nil : told ?? value)
  }

  private static let states: Set<String> = [
    "unanswered", "placeholder", "deferred", "refers", "not_applicable", "unclear", "not_on_form",
  ]

  static func halves(_ text: Substring, _ separator: String) -> (String, String) {
    guard let range = text.firstRange(of: separator) else { return (String(text), "") }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }
}

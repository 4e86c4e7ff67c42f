import TestSupport

/// Holds a published record against what a careful officer reads in the form.
struct HandJudge {
  private let truth: HandTruth
  private let record: JSONTree
  private(set) var faults: [String] = []
  /// Those faults that give a value as sure which does not stand in the form.
  private(set) var wrongValues: [String] = []
  /// By table and published row, the truth's row: both from 1, for a row of blanks is no row.
  private var rowNumbers: [String: [Int: Int]] = [:]

  init(_ truth: HandTruth, _ record: JSONTree) {
    self.truth = truth
    self.record = record
    expect("verdict", record["verdict"]?.text, in: truth.head.verdicts)
    expect("stage", record["stage"]?.text, in: [truth.head.stage])
    expect("group", record["group"]?["id"]?.text, in: [truth.head.group])
    for question in truth.fields {
      judge(question, record["fields"]?[question.field], "")
    }
    for (table, rows) in truth.tables.sorted(by: { $0.key < $1.key }) { judge(table, rows) }
    judgeFindings()
  }

  private mutating func expect(_ what: String, _ found: String?, in wanted: [String]) {
    if !wanted.contains(found ?? "") {
      faults.append("\(what): \(found ?? "none") and not \(wanted.joined(separator: " or "))")
    }
  }

  // MARK: - Answers

  private mutating func judge(_ table: String, _ rows: [[HandTruth.Question]]) {
    let published = record["tables"]?[table]?.items ?? []
    let numbers = published.indices.filter { number in
      published[number].keys.contains { published[number][$0]?["state"]?.text == "answered" }
    }
    for (place, number) in numbers.enumerated() {
      rowNumbers[table, default: [:]][number + 1] = place + 1
    }
    let found = numbers.map { published[$0] }
    if found.count != rows.count {
      faults.append("\(table): \(found.count) rows and not \(rows.count)")
    }
    for (number, (questions, row)) in zip(rows, found).enumerated() {
      for question in questions { judge(question, row[question.field], "\(table) \(number + 1) ") }
    }
  }

  private mutating func judge(
    _ question: HandTruth.Question, _ answer: JSONTree?, _ place: String
  ) {
    let state = answer?["state"]?.text ?? "not_on_form"
    let values = Self.notations(of: answer?["value"]).map(Self.folded)
    let isRight = question.readings.contains { reading in
      reading.state == state
        && (state != "answered" || reading.value.map { values.contains(Self.folded($0)) } ?? true)
    }
    let words = answer?["text"]?.text ?? ""
    if !isRight {
      let wanted = question.readings.map { $0.value ?? $0.state }.joined(separator: " or ")
      let fault =
        "\(place)\(question.field): \(state) \(values.first ?? "") “\(words)” and not \(wanted)"
      faults.append(fault)
      if state == "answered" { wrongValues.append(fault) }
    } else if let told = question.words, state == question.readings[0].state,
      Self.folded(told) != Self.folded(words)
    {
      faults.append("\(place)\(question.field): the words “\(words)” and not “\(told)”")
    }
  }

  /// A published value in each of the ways in which a truth may say it, the fullest first.
  static func notations(of value: JSONTree?) -> [String] {
    guard let value else { return [] }
    switch value {
    case .text(let text): return [text]
    case .bool(let isYes): return [isYes ? "yes" : "no"]
    case .array(let items): return [items.compactMap(\.text).joined(separator: " ")]
    case .number(let number): return [number]
    case .null: return []
    case .object: break
    }
    if let pence = value["pence"]?.number {
      let rest = "\(pence % 100)"
      return approximate("£\(pence / 100).\(rest.count < 2 ? "0" : "")\(rest)", value)
    }
    if let low = value["low"]?.number, let high = value["high"]?.number {
      return approximate(low == high ? "\(low)" : "\(low)-\(high)", value)
    }
    if let number = value["number"]?.text {
      return [[number, value["unit"]?.text].compactMap(\.self).joined(separator: " "), number]
    }
    let (start, end) = (value["start"]?.text, value["end"]?.text)
    let open = [start.map { "\($0).." }, end.map { "..\($0)" }].compactMap(\.self)
    return start == end
      ? [start ?? ""] + open : ["\(start ?? "")..\(end ?? "")"] + open
  }

  private static func approximate(_ text: String, _ value: JSONTree) -> [String] {
    ["\(value["approximate"] == .bool(true) ? "about" : "exactly") \(text)", text]
  }

  /// White space and quotes are no matter.
  private static func folded(_ text: String) -> String {
    let straight: [Character: Character] = ["‘": "'", "’": "'", "“": "\"", "”": "\""]
    return String(text.map { straight[$0] ?? $0 })
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - Findings

  private mutating func judgeFindings() {
    let findings = record["findings"]?.items ?? []
    for pattern in truth.head.expected where !findings.contains(where: { fits($0, pattern) }) {
      faults.append("nothing is said as \(pattern.rules) \(pattern.fields) \(pattern.rows)")
    }
    let rows = truth.tables.values.flatMap(\.self).flatMap(\.self)
    let asked = Set((truth.fields + rows).map(\.field))
    let known = truth.head.expected + truth.head.tolerated
    for finding in findings where !known.contains(where: { fits(finding, $0) }) {
      let severity = finding["severity"]?.text ?? ""
      let field = finding["field"]?.text
      let isHeld =
        severity == "error" || severity == "warning" && (field.map(asked.contains) ?? true)
      guard isHeld else { continue }
      faults.append(
        "\(severity) \(finding["rule"]?.text ?? "") \(field ?? "") "
          + "\(finding["table"]?.text ?? "") \(finding["row"]?.number ?? 0): "
          + (finding["message"]?.text ?? ""))
    }
  }

  private func fits(_ finding: JSONTree, _ pattern: HandTruth.Pattern) -> Bool {
    let rule = finding["rule"]?.text ?? ""
    let named = rule.split(separator: ".", maxSplits: 1).dropFirst().first.map(String.init)
    let field = finding["field"]?.text ?? named
    let table = finding["table"]?.text
    let row = finding["row"]?.number
    let rows = [row, row.flatMap { rowNumbers[table ?? pattern.table ?? ""]?[$0] }]
    return pattern.rules.contains {
      $0.hasSuffix("*") ? rule.hasPrefix($0.dropLast()) : rule == $0
    }
      && (pattern.fields.isEmpty || field.map(pattern.fields.contains) ?? true)
      && (pattern.table == nil || table == nil || table == pattern.table)
      && (pattern.rows.isEmpty || rows.contains { $0.map(pattern.rows.contains) ?? false })
      && (pattern.severities.isEmpty
        || pattern.severities.contains(finding["severity"]?.text ?? ""))
  }
}

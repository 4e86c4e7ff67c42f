import PlanForms
import Yams

/// One mapping of `programme.yaml`, read key by key; what is wrong is kept with its line.
///
/// Every key is asked for once, so that the keys left over are those nobody knows.
struct SettingsSection {
  static let file = "programme.yaml"

  /// `dates.` for the keys inside `dates`; empty at the top.
  private let prefix: String
  private var values: [(name: String, value: Node, line: Int?)] = []
  private var asked: [String] = []
  private(set) var mistakes: [ProgrammeMistake] = []

  init(_ node: Node?, prefix: String = "") {
    self.prefix = prefix
    guard let node, !Self.isEmpty(node) else { return }
    guard let mapping = node.mapping else {
      let name = prefix.isEmpty ? "The file" : "\"\(prefix.dropLast())\""
      fault(
        node.mark?.line, "\(name) should be a list of settings.",
        "Write each on its own line, as in \"name: value\".")
      return
    }
    values = mapping.map { key, value in
      (key.scalar?.string ?? "", value, (key.mark ?? value.mark)?.line)
    }
  }

  private static func isEmpty(_ node: Node) -> Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }

  // MARK: Asking

  private mutating func node(_ name: String) -> Node? {
    asked.append(name)
    return values.first { $0.name == name }.map(\.value)
  }

  func line(of name: String) -> Int? { values.first { $0.name == name }.flatMap(\.line) }

  mutating func section(_ name: String) -> SettingsSection {
    SettingsSection(node(name), prefix: "\(prefix)\(name).")
  }

  /// The setting as text, white space at its ends removed; nil where it is missing or empty.
  mutating func text(_ name: String) -> String? {
    guard let node = node(name), !Self.isEmpty(node) else { return nil }
    guard let text = node.scalar?.string else {
      fault(
        line(of: name), "\"\(prefix)\(name)\" should be a single value.",
        "Write it as \"\(name): value\", on one line.")
      return nil
    }
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let first = trimmed.first, "“”‘".contains(first) {
      fault(
        line(of: name), "\"\(prefix)\(name)\" begins with a curly quotation mark.",
        "Type a straight one, or none: curly ones become part of the text.")
    }
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A setting that `read` makes something of, or a mistake with `cure`.
  mutating func value<Value>(
    _ name: String, should cure: String, offer: (String) -> String? = { _ in nil },
    _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(name) else { return nil }
    guard let value = read(text) else {
      fault(line(of: name), "\"\(prefix)\(name)\" is \"\(text)\".", offer(text) ?? cure)
      return nil
    }
    return value
  }

  mutating func choice<Choice>(_ name: String, _ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    let known = Choice.allCases.map(\.rawValue)
    return value(
      name, should: "It should be one of \(known.joined(separator: ", ")).",
      offer: { text in
        (known.first { text.count > 3 && $0.lowercased().hasSuffix(text.lowercased()) }
          ?? Likeness.nearest(to: text, among: known)).map { "Did you mean \"\($0)\"?" }
      }
    ) { text in
      Choice(rawValue: text)
        ?? Choice(
          rawValue: text.lowercased().split { $0 == " " || $0 == "-" }.joined(separator: "_"))
    }
  }

  mutating func money(_ name: String) -> Int? {
    value(name, should: "Write pounds, as in 5000 or 5000.50.", SheetNumbers.pence(pounds:))
  }

  mutating func whole(_ name: String, _ range: ClosedRange<Int>) -> Int? {
    value(
      name,
      should: "Write a whole number from \(range.lowerBound) to \(range.upperBound)."
    ) { text in
      SheetNumbers.whole(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  mutating func day(_ name: String) -> CalendarDay? {
    value(name, should: Self.dayCure, offer: WrittenDay.offer) { CalendarDay(iso: $0) }
  }

  /// A day and a time; a day alone means its last minute.
  mutating func minute(_ name: String) -> LocalMinute? {
    value(
      name, should: "Write year, month, day and time, as in 2020-10-02T23:59.",
      offer: WrittenDay.offer, Self.minute(iso:))
  }

  mutating func days(_ name: String) -> [CalendarDay] {
    texts(name).compactMap { text in
      if let day = CalendarDay(iso: text) { return day }
      fault(
        line(of: name), "\"\(prefix)\(name)\" holds \"\(text)\".",
        WrittenDay.offer(text) ?? Self.dayCure)
      return nil
    }
  }

  /// A list of texts; a single value is a list of one.
  mutating func texts(_ name: String) -> [String] {
    guard let node = node(name), !Self.isEmpty(node) else { return [] }
    let nodes = node.sequence.map { Array($0) } ?? [node]
    return nodes.compactMap { node in
      if let text = node.scalar?.string { return text }
      fault(node.mark?.line, "\"\(prefix)\(name)\" should be a list of single values.", "")
      return nil
    }
  }

  /// The names of the section's settings with their values, in the order of the file.
  mutating func everyText() -> [(name: String, text: String, line: Int?)] {
    let names = values.map(\.name)
    return names.compactMap { name in
      text(name).map { (name, $0, line(of: name)) }
    }
  }

  // MARK: Mistakes

  mutating func fault(_ line: Int?, _ message: String, _ cure: String) {
    mistakes.append(
      ProgrammeMistake(file: Self.file, line: line, message: message, cure: cure))
  }

  /// What is wrong here, the settings that nobody asked for included.
  func allMistakes() -> [ProgrammeMistake] {
    mistakes
      + values.filter { !asked.contains($0.name) }.map { value in
        let near = Likeness.nearest(to: value.name, among: asked)
        return ProgrammeMistake(
          file: Self.file, line: value.line,
          message: "\"\(prefix)\(value.name)\" isn't a setting that plancheck knows.",
          cure: near.map { "Did you mean \"\(prefix)\($0)\"?" } ?? "It is passed over.",
          weight: .note)
      }
  }

  private static let dayCure = "Write year, month and day, as in 2020-10-02."

  /// Reads `2020-10-02T23:59`, `2020-10-02 23:59` and `2020-10-02`.
  static func minute(iso text: String) -> LocalMinute? {
    guard let day = CalendarDay(iso: text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10)
    if rest.isEmpty { return LocalMinute(day: day, minute: 23 * 60 + 59) }
    let time = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard rest.first == "T" || rest.first == " ", (2...3).contains(time.count),
      time.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(SheetNumbers.isDigit) }),
      let hour = Int(time[0]), let minute = Int(time[1]), hour < 24, minute < 60
    else { return nil }
    return LocalMinute(day: day, minute: hour * 60 + minute)
  }
}

import PlanForms

/// `groups.csv`: the consortia and networks, their chairs and allocations.
struct GroupSheet: MistakenSheet {
  static let file = "groups.csv"

  /// A group and the line it stands on.
  struct Entry {
    var group: GroupFacts
    var line: Int
  }

  private(set) var entries: [Entry] = []
  /// The ids, in small letters, on lines that could not be taken.
  private(set) var lostIDs: Set<String> = []
  var mistakes: [ProgrammeMistake] = []

  /// Reads the sheet; `areas` are the Area Analysis Groups of the settings, if they name any.
  init(bytes: [UInt8], areas: [String]) {
    let sheet = HeadedSheet(file: Self.file, bytes: bytes, columns: Self.columns)
    mistakes = sheet.mistakes
    for row in sheet.rows { read(row, areas: areas) }
    lostIDs = Set(sheet.lostRows.map { $0["id"].lowercased() })
    checkNames()
    checkKinds()
    checkMissingAreas()
    if areas.isEmpty { checkLoneAreas() }
    if sheet.rows.isEmpty, mistakes.isEmpty {
      mistakes.append(
        ProgrammeMistake(
          file: Self.file, message: "No group is listed.", cure: "Add a line for each group.",
          weight: .note))
    }
  }

  private static let columns: [HeadedSheet.Column] = [
    .init(name: "id", isRequired: true, otherNames: ["group_id", "code", "ref"]),
    .init(
      name: "name", isRequired: true,
      otherNames: ["group", "group_name", "consortium", "consortium_name"]),
    .init(name: "aliases", otherNames: ["other_names", "also_known_as"]),
    .init(name: "type", isRequired: true, otherNames: ["kind", "group_type"]),
    .init(name: "aag", otherNames: ["area", "area_analysis_group"]),
    .init(name: "chair", otherNames: ["chair_name", "chairperson", "headteacher"]),
    .init(name: "chair_email", otherNames: ["email", "chairs_email", "contact_email"]),
    .init(name: "chair_school", otherNames: ["chairs_school", "lead_school", "school"]),
    .init(name: "deputy", otherNames: ["deputy_chair", "vice_chair"]),
    .init(name: "allocation", otherNames: ["amount", "funding", "award"]),
  ]

  // MARK: One row

  private mutating func read(_ row: HeadedSheet.Row, areas: [String]) {
    let line = row.line
    if row["id"].isEmpty { fault(line, "The group has no id.", "Give it a short one of its own.") }
    if row["name"].isEmpty { fault(line, "The group has no name.", "Write its full name.") }
    let group = GroupFacts(
      id: row["id"], name: row["name"],
      aliases: row["aliases"].split(separator: "|").map(Self.trimmed).filter { !$0.isEmpty },
      kind: kind(row["type"], line), area: area(row["aag"], line, areas),
      chair: row["chair"], chairEmail: email(row["chair_email"], line),
      chairSchool: row["chair_school"], deputy: row["deputy"],
      allocationPence: allocation(row["allocation"], line))
    entries.append(Entry(group: group, line: line))
  }

  private mutating func kind(_ text: String, _ line: Int) -> GroupFacts.Kind {
    guard !text.isEmpty else { return .other }
    let name = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }
      .joined(separator: "_")
    if let kind = GroupFacts.Kind(rawValue: name), kind != .other { return kind }
    let kinds: [GroupFacts.Kind] = [.primaryConsortium, .secondaryNetwork]
    let meant = kinds.filter { kind in
      kind.rawValue.split(separator: "_").contains { name.contains($0.prefix(7)) }
    }
    fault(
      line, "The type is \"\(text)\".",
      meant.count == 1
        ? "Did you mean \(meant[0].rawValue)?"
        : "Write primary_consortium or secondary_network, or leave it empty for every group.")
    return .primaryConsortium
  }

  private mutating func area(_ text: String, _ line: Int, _ areas: [String]) -> String {
    guard !text.isEmpty, !areas.isEmpty else { return text }
    if let known = areas.first(where: { Likeness.folded($0) == Likeness.folded(text) }) {
      return known
    }
    let near = Likeness.nearest(to: text, among: areas)
    fault(
      line, "\"\(text)\" under aag isn't one of the programme's areas.",
      near.map { "Did you mean \"\($0)\"?" }
        ?? "programme.yaml lists \(areas.joined(separator: ", ")).")
    return text
  }

  private mutating func email(_ text: String, _ line: Int) -> String {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let looksRight =
      parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !text.contains { $0.isWhitespace || ",;<>\"".contains($0) }
    if !text.isEmpty, !looksRight {
      note(line, "\"\(text)\" doesn't look like an e-mail address.", "Give one address.")
    }
    return text
  }

  private mutating func allocation(_ text: String, _ line: Int) -> Int? {
    guard !text.isEmpty else { return nil }
    if let pence = SheetNumbers.pence(pounds: text) { return pence }
    fault(line, "The allocation is \"\(text)\".", "Write pounds, as in 5000 or 5000.50.")
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: All rows

  /// Groups without a type are of a programme that has no types; one among others was forgotten, and
  /// would get no share of the money.
  private mutating func checkKinds() {
    guard entries.contains(where: { $0.group.kind != .other }) else { return }
    for entry in entries where entry.group.kind == .other {
      fault(
        entry.line, "The type is empty.",
        "Write primary_consortium or secondary_network, as for the other groups.")
    }
  }

  /// No id, name or alias may stand for two groups: matching never guesses between two.
  private mutating func checkNames() {
    var ids: [String: Int] = [:]
    var names: [String: (group: String, line: Int)] = [:]
    for entry in entries where !entry.group.id.isEmpty {
      let id = entry.group.id.lowercased()
      if let first = ids[id] {
        fault(
          entry.line, "The id \"\(entry.group.id)\" stands on line \(first) already.",
          "Give each group an id of its own.")
        continue
      }
      ids[id] = entry.line
      for name in Set(([entry.group.name] + entry.group.aliases).map(Likeness.folded)).sorted()
      where !name.isEmpty {
        if let other = names[name] {
          fault(
            entry.line,
            "\"\(name)\" is also a name of the group \"\(other.group)\" on line \(other.line).",
            "Take it out of one of them.")
        } else {
          names[name] = (entry.group.id, entry.line)
        }
      }
    }
  }

  /// A programme may have no areas at all; where it has, a group without one was forgotten.
  private mutating func checkMissingAreas() {
    guard entries.contains(where: { !$0.group.area.isEmpty }) else { return }
    for entry in entries where entry.group.area.isEmpty {
      note(entry.line, "The group has nothing under aag.", "Lists put it apart, under no area.")
    }
  }

  /// Without a list of areas, one that stands once and nearly like another is probably a slip.
  private mutating func checkLoneAreas() {
    let counts = entries.reduce(into: [:]) { $0[$1.group.area, default: 0] += 1 }
    for entry in entries where !entry.group.area.isEmpty && counts[entry.group.area] == 1 {
      let others = counts.keys.filter { $0 != entry.group.area && counts[$0, default: 0] > 1 }
      let slip = others.sorted().first {
        Slips.count(
          Array(Likeness.folded($0)), Array(Likeness.folded(entry.group.area))) <= 2
      }
      if let slip {
        note(
          entry.line, "\"\(entry.group.area)\" stands under aag here only.",
          "Did you mean \"\(slip)\"?")
      }
    }
  }
}

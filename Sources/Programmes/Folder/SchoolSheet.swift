import PlanForms

/// `schools.csv`: every school, its group and its roll.
struct SchoolSheet: MistakenSheet {
  static let file = "schools.csv"

  struct Entry {
    var school: SchoolFacts
    var line: Int
  }

  private(set) var entries: [Entry] = []
  var mistakes: [ProgrammeMistake] = []
  /// The groups' ids by their folded names and aliases.
  private let idsByName: [String: String]
  private let lostGroups: Set<String>
  /// The lines of the schools of each group that there is none of, by its id as it is written.
  private var linesByUnknownGroup: [String: [Int]] = [:]

  /// Reads the sheet; of `lostGroups`, ids in small letters whose lines could not be read, nothing is
  /// said here.
  init(bytes: [UInt8], groups: [GroupSheet.Entry], lostGroups: Set<String> = []) {
    self.lostGroups = lostGroups
    let named = groups.flatMap { entry in
      ([entry.group.name] + entry.group.aliases).map { (Likeness.folded($0), entry.group.id) }
    }
    idsByName = Dictionary(named, uniquingKeysWith: { one, _ in one })
    let sheet = HeadedSheet(file: Self.file, bytes: bytes, columns: Self.columns)
    mistakes = sheet.mistakes
    let ids = Dictionary(
      groups.map { ($0.group.id.lowercased(), $0.group.id) }, uniquingKeysWith: { one, _ in one })
    for row in sheet.rows { read(row, groupIDs: ids) }
    sayUnknownGroups(ids)
    checkDuplicates(kinds: groups.reduce(into: [:]) { $0[$1.group.id] = $1.group.kind })
  }

  private static let columns: [HeadedSheet.Column] = [
    .init(name: "urn", isRequired: true, otherNames: ["school_urn", "urn_number", "unique_ref"]),
    .init(
      name: "laestab",
      otherNames: ["dfe_number", "dfe_no", "dfe", "la/estab", "establishment_number"]),
    .init(name: "name", isRequired: true, otherNames: ["school", "school_name", "establishment"]),
    .init(
      name: "group", isRequired: true,
      otherNames: ["consortium", "network", "group_id", "cluster", "consortium_id"]),
    .init(name: "phase", otherNames: ["phase_of_education", "type"]),
    .init(name: "status", otherNames: ["maintained/academy", "type_of_establishment"]),
    .init(
      name: "roll",
      otherNames: [
        "nor", "pupils", "number_on_roll", "pupils_on_roll", "pupil_numbers", "pupil_count",
        "number_of_pupils",
      ]),
  ]

  // MARK: One row

  private mutating func read(_ row: HeadedSheet.Row, groupIDs: [String: String]) {
    if row["name"].isEmpty { fault(row.line, "The school has no name.", "Write its full name.") }
    let school = SchoolFacts(
      urn: urn(row["urn"], row.line), laestab: laestab(row["laestab"], row.line),
      name: row["name"], group: group(row["group"], row.line, groupIDs),
      phase: row["phase"].lowercased(), status: status(row["status"], row.line),
      roll: roll(row["roll"], row.line))
    entries.append(Entry(school: school, line: row.line))
  }

  /// Six digits (Get Information about Schools).
  private mutating func urn(_ text: String, _ line: Int) -> String {
    if text.isEmpty {
      note(line, "The school has no URN.", "It has six digits; payments need it.")
      return text
    }
    if let digits = SheetNumbers.identifier(text), digits.utf8.count == 6 { return digits }
    fault(line, "The URN is \"\(text)\".", "A URN has six digits.\(Self.excelHint(text))")
    return text
  }

  /// The local authority's three digits and the establishment's four.
  private mutating func laestab(_ text: String, _ line: Int) -> String {
    if text.isEmpty { return text }
    if let digits = SheetNumbers.identifier(text), digits.utf8.count == 7 { return digits }
    fault(
      line, "The LAESTAB is \"\(text)\".",
      "It has seven digits, as in 937/2001.\(Self.excelHint(text))")
    return text
  }

  /// Maintained schools are paid in another way than academies, so a slip here must not pass.
  private mutating func status(_ text: String, _ line: Int) -> String {
    let status = text.lowercased()
    if status.isEmpty || SchoolFacts.paymentRoute(status: status) != nil { return status }
    let known = SchoolFacts.statuses
    note(
      line, "The status is \"\(text)\", which doesn't say how the school is paid.",
      Likeness.nearest(to: status, among: known).map { "Did you mean \"\($0)\"?" }
        ?? "Write one of \(known.joined(separator: ", ")).")
    return status
  }

  private static func excelHint(_ text: String) -> String {
    text.lowercased().contains("e+")
      ? " Excel has shortened it: format the column as a number with no decimals." : ""
  }

  private mutating func group(
    _ text: String, _ line: Int, _ groupIDs: [String: String]
  ) -> String {
    if text.isEmpty {
      note(line, "The school is in no group.", "It counts towards no allocation.")
      return text
    }
    // Where no group could be read, the one mistake in groups.csv says so.
    if groupIDs.isEmpty { return text }
    if let id = groupIDs[text.lowercased()] { return id }
    linesByUnknownGroup[text, default: []].append(line)
    return text
  }

  /// One slip, in groups.csv or here, is said once and not for every school.
  private mutating func sayUnknownGroups(_ groupIDs: [String: String]) {
    for (text, lines) in linesByUnknownGroup.sorted(by: { $0.value[0] < $1.value[0] })
    where !lostGroups.contains(text.lowercased()) {
      let near =
        idsByName[Likeness.folded(text)]
        ?? Likeness.nearest(to: text, among: groupIDs.values.sorted())
      let others = lines.count > 1 ? ", which \(lines.count) schools are said to be in" : ""
      fault(
        lines[0], "There is no group with the id \"\(text)\"\(others).",
        near.map { "Did you mean \"\($0)\"?" } ?? "Use an id from groups.csv.")
    }
  }

  private mutating func roll(_ text: String, _ line: Int) -> Int? {
    if text.isEmpty { return nil }
    if let roll = SheetNumbers.whole(text), roll <= 20_000 { return roll }
    fault(line, "The roll is \"\(text)\".", "Write the number of pupils, as in 326.")
    return nil
  }

  // MARK: All rows

  /// A school counts once: in one consortium, and at most in one network besides, as a school for
  /// all ages may.
  private mutating func checkDuplicates(kinds: [String: GroupFacts.Kind]) {
    var byNumber: [String: Entry] = [:]
    for entry in entries {
      let keys = [
        entry.school.urn.isEmpty ? nil : "URN \(entry.school.urn)",
        entry.school.laestab.isEmpty ? nil : "LAESTAB \(entry.school.laestab)",
      ].compactMap(\.self)
      if let (key, first) = keys.lazy.compactMap({ key in byNumber[key].map { (key, $0) } }).first {
        sayTwice(entry, first, key, kinds)
      }
      for key in keys where byNumber[key] == nil { byNumber[key] = entry }
    }
  }

  private mutating func sayTwice(
    _ entry: Entry, _ first: Entry, _ key: String, _ kinds: [String: GroupFacts.Kind]
  ) {
    let (one, other) = (first.school, entry.school)
    if Likeness.folded(one.name) != Likeness.folded(other.name) {
      fault(
        entry.line, "\(key) is \"\(one.name)\" on line \(first.line), but here \"\(other.name)\".",
        "Check both numbers.")
    } else if one.group == other.group {
      fault(entry.line, "\(other.name) stands on line \(first.line) already.", "Take one out.")
    } else if kinds[one.group] == kinds[other.group] {
      fault(
        entry.line,
        "\(other.name) is in two groups: \"\(one.group)\" on line \(first.line), "
          + "\"\(other.group)\" here.",
        "Keep it in the group that it belongs to; its pupils count once.")
    } else {
      note(
        entry.line,
        "\(other.name) is in a consortium and in a network (line \(first.line)).",
        "That is right for a school for all ages only.")
    }
  }
}

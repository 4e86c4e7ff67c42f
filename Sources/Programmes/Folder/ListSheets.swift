import PlanForms

/// The further sheets of facts that the settings name.
struct ListSheets {
  private(set) var lists: [String: FactList] = [:]
  private(set) var mistakes: [ProgrammeMistake] = []
  /// The sheets' bytes in the order of the settings.
  private(set) var bytesInOrder: [[UInt8]] = []

  init(_ names: [NamedFile], bytes: [String: [UInt8]]) {
    for name in names {
      guard let content = bytes[name.file] else {
        mistakes.append(
          ProgrammeMistake(
            file: SettingsSection.file, line: name.line,
            message: "The list \"\(name.name)\" is in \"\(name.file)\", which can't be read.",
            cure: "Put a CSV file of that name beside programme.yaml."))
        continue
      }
      let rows = DelimitedText(SheetText(decoding: content).text).rows.map(\.fields)
      lists[name.name] = FactList(columns: rows.first ?? [], rows: Array(rows.dropFirst()))
      bytesInOrder.append(content)
    }
  }
}

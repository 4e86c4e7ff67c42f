/// Works out what a list offers, where its entries lie in this workbook.
struct ListChoices {
  private let sheets: [Sheet]
  private let sheetsByName: [String: Int]
  /// By what they are called, in lower case.
  private let names: [String: [DefinedName]]
  private var known: [String: [String]] = [:]

  /// Enough for every list that a person could choose from.
  private static let mostChoices = 1_000
  /// Lists that are worked out; the same list on many cells counts once.
  private static let mostLists = 1_000
  /// Cells that are still looked at, for all lists together: a long list's area can be long and
  /// empty.
  private var cellsLeft = 2_000_000

  init(sheets: [Sheet], names: [DefinedName]) {
    self.sheets = sheets
    self.names = Dictionary(grouping: names) { $0.name.lowercased() }
    sheetsByName = Dictionary(
      sheets.enumerated().map { ($1.name.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The entries in order; empty where the source is a formula, or lies in another workbook.
  ///
  /// - Parameters:
  ///   - source: `"Yes,No"`, a range, or a defined name, which may stand for either.
  ///   - sheet: The sheet whose cells offer the list.
  /// - Returns: At most a thousand entries.
  mutating func choices(_ source: String, on sheet: String) -> [String] {
    let key = "\(sheet)!\(source)"
    if let choices = known[key] { return choices }
    guard known.count < Self.mostLists else { return [] }
    let choices = workOut(source, on: sheet)
    known[key] = choices
    return choices
  }

  private mutating func workOut(_ source: String, on sheet: String) -> [String] {
    let formula = source.hasPrefix("=") ? String(source.dropFirst()) : source
    if let entries = Self.literal(formula) { return entries }
    if let area = CellArea(formula) { return entries(of: area, on: sheet) }
    let named = name(formula, on: sheet)
    guard let formula = named?.formula else { return [] }
    if let entries = Self.literal(formula) { return entries }
    return CellArea(formula).map { entries(of: $0, on: sheet) } ?? []
  }

  /// A name of the sheet itself comes before one of the workbook; case does not matter.
  private func name(_ text: String, on sheet: String) -> DefinedName? {
    let candidates = names[text.lowercased()] ?? []
    return candidates.first { $0.sheet == sheet } ?? candidates.first { $0.sheet == nil }
  }

  /// `"Yes,No"`: entries parted by commas whatever the language, blanks around them left out.
  private static func literal(_ formula: String) -> [String]? {
    guard formula.utf8.count >= 2, formula.hasPrefix("\""), formula.hasSuffix("\"") else {
      return nil
    }
    let inside = formula.dropFirst().dropLast()
      .split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
    return inside.split(separator: ",").prefix(mostChoices)
      .map { String(decoding: Array($0.utf8).trimmed, as: UTF8.self) }
      .filter { !$0.isEmpty }
  }

  private mutating func entries(of area: CellArea, on sheet: String) -> [String] {
    guard let index = sheetsByName[(area.sheet ?? sheet).lowercased()] else { return [] }
    let cells = sheets[index].cells
    var entries: [String] = []
    var position = sheets[index].firstIndex(notBefore: area.range.first)
    while position < cells.count, cells[position].reference.row <= area.range.last.row,
      entries.count < Self.mostChoices, cellsLeft > 0
    {
      cellsLeft -= 1
      let cell = cells[position]
      if area.range.contains(cell.reference), !cell.text.isEmpty { entries.append(cell.text) }
      position += 1
    }
    return entries
  }
}

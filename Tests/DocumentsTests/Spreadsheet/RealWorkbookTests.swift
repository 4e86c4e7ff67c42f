import Documents
import TestSupport
import Testing

@Suite struct `Real workbooks` {
  /// Cells where ours is not what openpyxl reads, and why ours is right.
  static let explained: [String: String] = [
    "calamine--has_x000D_inline.xlsx Sheet1!A1":
      "ECMA-376-1, 22.9.2.19: _x000D_ is a carriage return; with the line feed it ends one line",
    "poi--52575_main.xlsx Tabelle1!A2":
      "the text of a cell of type inlineStr stands in v (against 18.3.1.4); Excel shows it",
    "poi--bug60858.xlsx Arbeitszeitcheck_2.3!N2":
      "18.17.4.1: the 1900 system has no day before its first; Excel shows hashes",
  ]

  /// Files of which nothing is read, although others read something.
  static let refused: [String: Unreadable.Reason] = [
    // Two members of one name (ignoring case) are two different sheets: no reading is safe.
    "poi--duplicate-filename-case-insensitive.xlsx": .unsafe,
    // The package's own relationships are not XML.
    "poi--xlsx-corrupted.xlsx": .corrupt,
  ]

  static let readings = (try? OtherReadings.all()) ?? [:]

  static let workbooks = SharedFiles.files(in: "real/files", suffix: ".xlsx")

  @Test(arguments: workbooks)
  func `agree with openpyxl, or the difference is explained`(_ file: TestFile) throws {
    let document: Document
    do {
      document = try DocumentReader.read(file.bytes())
    } catch let error as Unreadable {
      #expect(error.reason == Self.refused[file.name])
      return
    }
    let reading = try #require(Self.readings[file.name])
    for (name, cells) in reading.openpyxl.members {
      let sheet = try #require(document.sheets.first { $0.name == name })
      let ours = Dictionary(
        sheet.cells.filter { $0.kind != .empty }.map { ("\($0.reference)", $0) },
        uniquingKeysWith: { first, _ in first })
      for reference in Set(ours.keys).union(cells.members.keys) {
        let place = "\(file.name) \(name)!\(reference)"
        let difference = Self.difference(ours[reference], cells.members[reference])
        #expect(difference == nil || Self.explained[place] != nil, "\(place)")
      }
    }
  }

  /// What openpyxl reads otherwise; a formula without a result has no value in either.
  static func difference(_ ours: SheetCell?, _ theirs: JSONValue?) -> String? {
    guard let ours, ours.hasCachedValue, !ours.text.isEmpty else {
      if case .string("") = theirs ?? .string("") { return nil }
      return "only openpyxl has a value"
    }
    switch theirs {
    case .boolean(let value): return ours.text == (value ? "TRUE" : "FALSE") ? nil : ours.text
    case .number(let value):
      guard let number = Double(ours.text) else { return ours.text }
      return abs(number - value) <= abs(value) * 1e-14 ? nil : ours.text
    case .string(let text):
      let wanted = ours.kind == .date ? text.replacing("T00:00:00", with: "") : text
      return ours.text == wanted ? nil : ours.text
    default: return ours.text
    }
  }
}

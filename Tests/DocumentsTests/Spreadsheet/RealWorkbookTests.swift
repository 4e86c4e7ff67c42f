import Documents
import TestSupport
import Testing

@Suite struct `Real workbooks` {
  /// Where ours is not what openpyxl or calamine read, and why ours is right.
  ///
  /// The reason stands for the cells it names; every other difference fails.
  static let explained: [String: String] = [:]

  static let workbooks = SharedFiles.files(in: "real/files", suffix: ".xlsx")

  @Test(arguments: workbooks)
  func `agree with openpyxl, or the difference is explained`(_ file: TestFile) throws {
    guard let reading = try OtherReadings.all()[file.name] else { return }
    let document: Document
    do {
      document = try DocumentReader.read(file.bytes())
    } catch let error as Unreadable {
      Issue.record("\(file.name): \(error)")
      return
    }
    for (name, cells) in reading.openpyxl.members {
      guard let sheet = document.sheets.first(where: { $0.name == name }) else {
        Issue.record("\(file.name): no sheet \(name)")
        continue
      }
      let ours = Dictionary(
        sheet.cells.filter { $0.kind != .empty }.map { ("\($0.reference)", $0) },
        uniquingKeysWith: { first, _ in first })
      for (reference, theirs) in cells.members {
        let difference = Self.difference(ours[reference], theirs)
        if let difference { Issue.record("\(file.name) \(name)!\(reference): \(difference)") }
      }
      for (reference, cell) in ours where cells.members[reference] == nil {
        Issue.record("\(file.name) \(name)!\(reference): only ours has \(cell.text.prefix(60))")
      }
    }
  }

  static func difference(_ ours: SheetCell?, _ theirs: JSONValue) -> String? {
    guard let ours else {
      if case .string("") = theirs { return nil }
      return "only theirs has \(theirs)"
    }
    switch theirs {
    case .boolean(let value): return ours.text == (value ? "TRUE" : "FALSE") ? nil : ours.text
    case .number(let value):
      guard let number = Double(ours.text) else { return "\(ours.text), not \(value)" }
      return abs(number - value) <= abs(value) * 1e-14 ? nil : "\(ours.text), not \(value)"
    case .string(let text):
      let wanted = ours.kind == .date ? text.replacing("T00:00:00", with: "") : text
      return ours.text == wanted ? nil : "\(ours.text.debugDescription), not \(wanted.debugDescription)"
    default: return "\(theirs)"
    }
  }
}

import OpenPackaging

/// Reads the lists that a worksheet offers for its cells.
///
/// Lists on other sheets may stand in the extension of Excel 2010 ([MS-XLSX], 2.4.5), whose
/// elements have the same names in another namespace and hold their formula and ranges as `xm:f`
/// and `xm:sqref`.
struct ValidationScan {
  private enum Target { case nothing, source, ranges }

  private(set) var lists: [DataValidation] = []
  private var open: DataValidation?
  private var isInSource = false
  private var target = Target.nothing
  private var text: [UInt8] = []

  /// Honest sheets have a few dozen; what lies beyond is left out.
  private static let mostLists = 10_000
  private static let mostRanges = 1_000
  private static let mostBytes = 32_767

  mutating func start(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    switch (name.namespace, name.local) {
    case (.spreadsheet, .dataValidation), (.excel2009, .dataValidation):
      guard attributes.string(.type) == "list" else { return }
      open = DataValidation(
        ranges: Self.ranges(attributes.string(.sqref) ?? ""), source: "", choices: [],
        prompt: Self.prompt(attributes.string(.promptTitle), attributes.string(.prompt)))
    case (.spreadsheet, .formula1) where open != nil:
      (target, isInSource) = (.source, true)
      text.removeAll(keepingCapacity: true)
    case (.excel2009, .formula1) where open != nil:
      isInSource = true
    case (.officeExcelMain, .f) where isInSource:
      target = .source
      text.removeAll(keepingCapacity: true)
    case (.officeExcelMain, .sqref) where open != nil:
      target = .ranges
      text.removeAll(keepingCapacity: true)
    default: break
    }
  }

  mutating func characters(_ piece: Span<UInt8>) {
    if target != .nothing, text.count < Self.mostBytes { text.append(copying: piece) }
  }

  mutating func end(_ name: XMLName) {
    switch (name.namespace, name.local) {
    case (.spreadsheet, .formula1), (.officeExcelMain, .f):
      if target == .source { open?.source = ExcelText.string(text.trimmed) }
      target = .nothing
      if case .formula1 = name.local { isInSource = false }
    case (.excel2009, .formula1): isInSource = false
    case (.officeExcelMain, .sqref):
      if target == .ranges {
        open?.ranges = Self.ranges(String(decoding: text, as: UTF8.self))
      }
      target = .nothing
    case (.spreadsheet, .dataValidation), (.excel2009, .dataValidation):
      // A list whose cells have been deleted is left behind with `#REF!` for its ranges.
      if let list = open, !list.ranges.isEmpty, lists.count < Self.mostLists {
        lists.append(list)
      }
      open = nil
    default: break
    }
  }

  private static func ranges(_ text: String) -> [CellRange] {
    text.split(separator: " ", maxSplits: mostRanges, omittingEmptySubsequences: true)
      .compactMap { CellRange($0) }
  }

  private static func prompt(_ title: String?, _ text: String?) -> String? {
    let lines = [title, text].compactMap { $0.map(ExcelText.string) }.filter { !$0.isEmpty }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

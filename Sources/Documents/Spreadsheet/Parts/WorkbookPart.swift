import OpenPackaging

/// Reads the workbook part: the sheets in the order of their tabs, the date system, the names.
struct WorkbookPart: XMLEventHandler {
  struct SheetEntry: Sendable {
    var name: String
    var state: Sheet.State
    /// Leads to the sheet's part through the workbook's relationships.
    var relationship: String
  }

  private struct NameEntry {
    var name: String
    var sheetIndex: Int?
  }

  /// Anything in the part was of a spreadsheet.
  private(set) var isWorkbook = false
  private(set) var sheets: [SheetEntry] = []
  private(set) var dateSystem = DateSystem.from1900
  private var names: [(entry: NameEntry, formula: String)] = []
  private var openName: NameEntry?
  private var formula: [UInt8] = []
  private let limits: Limits

  /// Honest workbooks have a few hundred; what lies beyond is left out.
  private static let mostNames = 20_000

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    guard case .spreadsheet = name.namespace else { return }
    isWorkbook = true
    switch name.local {
    case .sheet: try appendSheet(attributes)
    case .workbookPr:
      if attributes.boolean(.date1904) == true { dateSystem = .from1904 }
    case .definedName:
      formula.removeAll(keepingCapacity: true)
      openName = attributes.string(.name).map {
        NameEntry(name: ExcelText.string($0), sheetIndex: attributes.integer(.localSheetId))
      }
    default: break
    }
  }

  private mutating func appendSheet(_ attributes: borrowing XMLAttributes) throws(PackageError) {
    guard sheets.count < limits.sheets else {
      throw .tooLarge(part: nil, what: "sheets", limit: limits.sheets)
    }
    let state: Sheet.State =
      switch attributes.string(.state) {
      case "hidden": .hidden
      case "veryHidden": .veryHidden
      default: .visible
      }
    sheets.append(
      SheetEntry(
        name: ExcelText.string(attributes.string(.name) ?? ""),
        state: state,
        relationship: attributes.string(.id, .officeRelationships) ?? ""))
  }

  mutating func characters(_ text: Span<UInt8>) {
    if openName != nil { formula.append(copying: text) }
  }

  mutating func endElement(_ name: XMLName) {
    guard case .definedName = name.local, let entry = openName else { return }
    openName = nil
    if names.count < Self.mostNames { names.append((entry, ExcelText.string(formula))) }
  }

  /// The names in the order of the part, local ones with their sheet.
  var definedNames: [DefinedName] {
    names.map { entry, formula in
      let sheet = entry.sheetIndex.flatMap {
        sheets.indices.contains($0) ? sheets[$0].name : nil
      }
      return DefinedName(name: entry.name, formula: formula, sheet: sheet)
    }
  }
}

import OpenPackaging

/// Reads one worksheet in one pass: its cells, and around them what is hidden, merged and offered.
struct WorksheetPart: XMLEventHandler {
  private(set) var data: SheetDataScan
  private(set) var settings: SheetSettingsScan
  private(set) var validations = ValidationScan()
  private var isInData = false

  init(sheet: String, byteCount: Int, context: WorkbookContext) {
    data = SheetDataScan(sheet: sheet, byteCount: byteCount, context: context)
    settings = SheetSettingsScan(limits: context.limits)
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    if isInData {
      try data.start(name, attributes)
    } else if case .sheetData = name.local, case .spreadsheet = name.namespace {
      isInData = true
      data.begin()
    } else {
      try settings.start(name, attributes)
      validations.start(name, attributes)
    }
  }

  mutating func characters(_ text: Span<UInt8>) {
    if isInData { data.characters(text) } else { validations.characters(text) }
  }

  mutating func endElement(_ name: XMLName) throws(PackageError) {
    if !isInData {
      validations.end(name)
    } else if case .sheetData = name.local, case .spreadsheet = name.namespace {
      isInData = false
    } else {
      try data.end(name)
    }
  }

  /// Puts the cells in order, once the part has been read.
  mutating func finish() {
    data.finish()
  }
}

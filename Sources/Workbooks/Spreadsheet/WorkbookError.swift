/// Why a workbook could not be written.
package enum WorkbookError: Error, Hashable, Sendable {
  /// A workbook needs a sheet.
  case noSheet
  /// More rows or columns than a worksheet has.
  case tooLarge(sheet: String)
  /// The library's temporary files: no room, no permission; `reason` is the system's or its own.
  case notWritten(reason: String)
}

extension WorkbookError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSheet: "A workbook needs at least one sheet."
    case .tooLarge(let sheet): "The sheet \"\(sheet)\" has more rows or columns than Excel allows."
    case .notWritten(let reason):
      "The workbook can't be written: \(reason). Check the room in the temporary folder."
    }
  }
}

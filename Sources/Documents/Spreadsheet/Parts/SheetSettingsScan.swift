import OpenPackaging

/// Reads what stands around a worksheet's cells: hidden columns, merges, embedded objects.
struct SheetSettingsScan {
  private(set) var merges: [CellRange] = []
  /// How many objects of other programs lie on the sheet.
  private(set) var embeddedObjects = 0
  private var hidden: [ClosedRange<Int>] = []
  private let limits: Limits

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func start(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    guard case .spreadsheet = name.namespace else { return }
    switch name.local {
    case .mergeCell: try appendMerge(attributes)
    case .col where attributes.boolean(.hidden) == true: appendHidden(attributes)
    case .oleObject: embeddedObjects += 1
    default: break
    }
  }

  private mutating func appendMerge(_ attributes: borrowing XMLAttributes) throws(PackageError) {
    guard let range = attributes.string(.ref).flatMap({ CellRange($0) }) else { return }
    guard merges.count < limits.merges else {
      throw .tooLarge(part: nil, what: "merged cells", limit: limits.merges)
    }
    merges.append(range)
  }

  private mutating func appendHidden(_ attributes: borrowing XMLAttributes) {
    guard let first = attributes.integer(.min), let last = attributes.integer(.max),
      first >= 1, last >= first, first - 1 <= CellReference.lastColumn,
      hidden.count <= CellReference.lastColumn
    else { return }
    hidden.append(first - 1...min(last - 1, CellReference.lastColumn))
  }

  /// Ascending, each once.
  var hiddenColumns: [Int] {
    var columns: [Int] = []
    for range in hidden.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let first = max(range.lowerBound, (columns.last ?? -1) + 1)
      if first <= range.upperBound { columns.append(contentsOf: first...range.upperBound) }
    }
    return columns
  }
}

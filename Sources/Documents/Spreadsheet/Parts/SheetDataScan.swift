import OpenPackaging

/// Reads the rows and cells of a worksheet (ECMA-376-1, 18.3.1.80).
///
/// Rows and cells without a reference count on from the last; a stated `dimension` is never asked.
struct SheetDataScan {
  private enum Target { case nothing, value, formula, inline }

  let sheet: String
  let context: WorkbookContext
  private(set) var cells: [SheetCell] = []
  private(set) var hiddenRows: [Int] = []

  private let bytesToCome: Int
  private var row = -1
  private var column = -1
  private var isOffSheet = false
  private var scratch = CellScratch()
  private var target = Target.nothing

  private var rowStart = 0
  /// Where the painted cells of the row stand among `cells`.
  private var painted: [Int] = []
  /// Whether the cells of the row, painted ones too, come in order.
  private var isRowOrdered = true
  private var isOrdered = true
  private var lastReference: CellReference?

  private var sharedFormulas: [Int: SharedFormula] = [:]
  /// Cells whose shared formula had not come yet.
  private var unresolved: [CellReference: Int] = [:]

  private var formulasWithoutValue: (first: CellReference, count: Int)?
  private var cellsOffSheet = 0

  /// An empty cell with a fill is kept beside a value only; a row is not searched further.
  static let mostPaintedCellsOfARow = 256

  /// - Parameters:
  ///   - sheet: The sheet's name.
  ///   - byteCount: How long the part is, in bytes; a guess at the number of cells follows.
  ///   - context: What the sheets of the workbook share.
  init(sheet: String, byteCount: Int, context: WorkbookContext) {
    self.sheet = sheet
    self.context = context
    bytesToCome = byteCount
  }

  /// Makes room, once the part has been inflated and `byteCount` is no longer a claim.
  ///
  /// A cell takes 28 bytes at the least where there are many.  Growing step by step instead would
  /// hold the cells twice at the worst moment.
  mutating func begin() {
    let guess = min(bytesToCome / 28, context.limits.cellsPerWorkbook)
    if guess > Self.cellsWorthRoom { cells.reserveCapacity(guess) }
  }

  private static let cellsWorthRoom = 10_000

  // MARK: Events

  mutating func start(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    if target == .inline {
      scratch.inline.start(name)
      return
    }
    guard case .spreadsheet = name.namespace else { return }
    switch name.local {
    case .c: beginCell(attributes)
    case .v:
      target = .value
      scratch.hasValue = true
    case .f: beginFormula(attributes)
    case .is:
      target = .inline
      scratch.hasInline = true
      scratch.inline.open()
    case .row: try beginRow(attributes)
    default: break
    }
  }

  mutating func characters(_ text: Span<UInt8>) {
    switch target {
    case .nothing: break
    case .value where scratch.value.count < context.limits.charactersReadPerCell:
      scratch.value.append(copying: text)
    case .formula where scratch.formula.count < context.limits.charactersKeptPerCell:
      scratch.formula.append(copying: text)
    case .inline: scratch.inline.append(text, context.limits)
    default: break
    }
  }

  mutating func end(_ name: XMLName) throws(PackageError) {
    guard case .spreadsheet = name.namespace else {
      if target == .inline { scratch.inline.end(name) }
      return
    }
    switch name.local {
    case .v, .f: target = target == .inline ? .inline : .nothing
    case .is:
      scratch.inline.close()
      target = .nothing
    case .c: try endCell()
    case .row: try endRow()
    default:
      if target == .inline { scratch.inline.end(name) }
    }
  }

  // MARK: Rows

  private mutating func beginRow(_ attributes: borrowing XMLAttributes) throws(PackageError) {
    row = attributes.integer(.r).map { $0 - 1 } ?? row + 1
    column = -1
    isOffSheet = !(0...CellReference.lastRow).contains(row)
    if isOffSheet { row = CellReference.lastRow }
    if !isOffSheet, attributes.boolean(.hidden) == true { hiddenRows.append(row) }
    dropPainted()
    rowStart = cells.count
    isRowOrdered = true
  }

  /// Painted cells stay in their row once it is known that it holds a value.
  private mutating func endRow() throws(PackageError) {
    guard !painted.isEmpty else { return }
    guard cells.count > rowStart + painted.count else { return dropPainted() }
    for _ in painted { try context.countCell() }
    if !isRowOrdered { orderRow() }
    painted.removeAll(keepingCapacity: true)
  }

  /// Takes out the painted cells of a row that holds no value, or that has not ended.
  private mutating func dropPainted() {
    guard let first = painted.first else { return }
    if cells.count > first + painted.count {
      let isPainted = Set(painted)
      let values = (first..<cells.count).filter { !isPainted.contains($0) }
      cells.replaceSubrange(first..., with: values.map { cells[$0] })
    } else {
      cells.removeSubrange(first...)
    }
    painted.removeAll(keepingCapacity: true)
  }

  /// Of a value and a painted cell with one reference the value comes first.
  private mutating func orderRow() {
    let isPainted = Set(painted)
    let values = (rowStart..<cells.count).filter { !isPainted.contains($0) }
    let row = (values + painted).map { cells[$0] }.sorted { $0.reference < $1.reference }
    cells.replaceSubrange(rowStart..., with: row)
  }

  /// Notes whether the next cell of a row comes after the last one.
  private mutating func noteOrder() {
    guard cells.count > rowStart else { return }
    if !(cells[cells.count - 1].reference < scratch.reference) { isRowOrdered = false }
  }

  // MARK: Cells

  private mutating func beginCell(_ attributes: borrowing XMLAttributes) {
    scratch.reset()
    target = .nothing
    column += 1
    scratch.reference = CellReference(row: max(row, 0), column: column)
    for index in 0..<attributes.count {
      let name = attributes.name(at: index)
      guard case .none = name.namespace else { continue }
      switch name.local {
      case .r:
        if let written = attributes.withBytes(at: index, { CellReference(utf8: $0) }) {
          scratch.reference = written
        }
      case .t: scratch.type = attributes.withBytes(at: index) { CellScratch.ValueType($0) }
      case .s: scratch.format = attributes.withBytes(at: index) { Int(utf8: $0) } ?? 0
      default: break
      }
    }
    column = scratch.reference.column
  }

  private mutating func beginFormula(_ attributes: borrowing XMLAttributes) {
    target = .formula
    scratch.hasFormula = true
    let isShared = attributes.withBytes(
      .t, .none, { $0.count == 6 && $0[0] == UInt8(ascii: "s") })
    guard isShared == true else { return }
    scratch.formulaType = .shared
    scratch.sharedIndex = attributes.integer(.si)
  }

  private mutating func endCell() throws(PackageError) {
    guard !isOffSheet, scratch.reference.column <= CellReference.lastColumn else {
      cellsOffSheet += 1
      return
    }
    let format = context.format(scratch.format)
    guard scratch.hasValue || scratch.hasInline || scratch.hasFormula else {
      return notePainted(format)
    }
    let formula = formula()
    guard let value = try CellValue(scratch, format, in: context, on: sheet) else {
      if formula != nil { try append(.missing, format, formula) } else { notePainted(format) }
      return
    }
    try append(value, format, formula)
  }

  private mutating func notePainted(_ format: CellFormat) {
    guard format.look?.fill != nil, painted.count < Self.mostPaintedCellsOfARow else { return }
    noteOrder()
    painted.append(cells.count)
    cells.append(
      SheetCell(reference: scratch.reference, kind: .empty, text: "", detail: format.look))
  }

  private mutating func append(
    _ value: CellValue, _ format: CellFormat, _ formula: CellDetail.Formula?
  ) throws(PackageError) {
    try context.countCell()
    if let last = lastReference, !(last < scratch.reference) { isOrdered = false }
    lastReference = scratch.reference
    if value.isMissing {
      let noted = formulasWithoutValue ?? (scratch.reference, 0)
      formulasWithoutValue = (noted.first, noted.count + 1)
    }
    noteOrder()
    let isPlain = value.serial == nil && formula == nil
    cells.append(
      SheetCell(
        reference: scratch.reference, kind: value.kind, text: value.text,
        hasCachedValue: !value.isMissing,
        detail: isPlain
          ? format.look : CellDetail(format.look, serial: value.serial, formula: formula)))
  }

  // MARK: Formulas

  private mutating func formula() -> CellDetail.Formula? {
    guard scratch.hasFormula else { return nil }
    let text = scratch.formula.trimmed
    guard scratch.formulaType == .shared, let index = scratch.sharedIndex else {
      return text.isEmpty ? nil : .own(ExcelText.string(text))
    }
    if !text.isEmpty {
      let shared = SharedFormula(master: ExcelText.string(text), origin: scratch.reference)
      sharedFormulas[index] = shared
      return .shared(shared)
    }
    if let shared = sharedFormulas[index] { return .shared(shared) }
    unresolved[scratch.reference] = index
    return .own("")
  }

  // MARK: The end

  /// Orders the cells and says what was unusual.
  ///
  /// Of two cells with one reference the later one counts.
  mutating func finish() {
    dropPainted()
    if !isOrdered { order() }
    if cells.capacity > 2 * max(cells.count, Self.cellsWorthRoom) { cells = Array(cells[...]) }
    if !unresolved.isEmpty { resolveFormulas() }
    if let (first, count) = formulasWithoutValue {
      context.note(
        Notice(
          .formulaWithoutValue, at: .sheet(sheet, first),
          detail: count == 1 ? "1 formula without a result" : "\(count) formulas without a result")
      )
    }
    if cellsOffSheet > 0 {
      context.note(Notice(.clamped, detail: "\(cellsOffSheet) cells beyond the sheet left out"))
    }
  }

  private mutating func order() {
    var latest: [CellReference: Int] = [:]
    for (index, cell) in cells.enumerated() { latest[cell.reference] = index }
    cells = latest.values.sorted().map { cells[$0] }.sorted { $0.reference < $1.reference }
  }

  private mutating func resolveFormulas() {
    for (index, cell) in cells.enumerated() {
      guard let shared = unresolved[cell.reference].flatMap({ sharedFormulas[$0] }) else {
        continue
      }
      cells[index].setFormula(.shared(shared))
    }
  }
}

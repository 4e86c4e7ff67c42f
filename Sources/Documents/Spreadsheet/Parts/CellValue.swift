import OpenPackaging

/// What a cell holds, told from its type, its text and its format.
struct CellValue {
  var kind: SheetCell.Kind
  var text: String
  var serial: String?
  /// A formula without a result.
  var isMissing = false

  static let missing = CellValue(kind: .empty, text: "", serial: nil, isMissing: true)

  private init(kind: SheetCell.Kind, text: String, serial: String?, isMissing: Bool) {
    (self.kind, self.text, self.serial, self.isMissing) = (kind, text, serial, isMissing)
  }

  /// Nil where the cell holds nothing: no value at all, or empty text that no formula gave.
  ///
  /// - Parameters:
  ///   - cell: The cell as it was read.
  ///   - format: What its format number stands for.
  ///   - context: Strings, limits and notices of the workbook.
  ///   - sheet: The sheet's name, for the notice about text that is cut.
  /// - Throws: `tooLarge` for characters; `corrupt` for a shared string that is not there, since
  ///   whatever it said is lost.
  init?(
    _ cell: borrowing CellScratch, _ format: CellFormat, in context: WorkbookContext,
    on sheet: String
  ) throws(PackageError) {
    switch cell.type {
    case .inlineText where cell.hasInline:
      try self.init(
        text: ExcelText.string(cell.inline.bytes(upTo: context.limits.charactersKeptPerCell)),
        count: cell.inline.characterCount, context, (sheet, cell.reference))
    case .text, .inlineText:
      guard cell.hasValue else { return nil }
      let kept = context.limits.charactersKeptPerCell
      try self.init(
        text: ExcelText.string(cell.value[..<cell.value.endOfCharacters(kept)]),
        count: cell.value.span.characterCount, context, (sheet, cell.reference))
    case .sharedString:
      guard cell.hasValue, let index = Int(utf8: cell.value.span) else { return nil }
      guard let entry = context.strings.entry(at: index) else {
        throw .corrupt(part: nil, detail: "shared string \(index) is missing")
      }
      try self.init(
        text: entry.text, count: entry.characterCount + (entry.isCut ? 1 : 0), context,
        (sheet, cell.reference))
    case .number:
      guard cell.hasValue, !cell.value.isEmpty else { return nil }
      self.init(number: cell.value.span, format, context.dateSystem)
    case .boolean, .error, .date:
      let text = String(decoding: cell.value.trimmed, as: UTF8.self)
      guard !text.isEmpty else { return nil }
      self.init(spelt: text, as: cell.type)
    }
    if text.isEmpty, !cell.hasFormula { return nil }
  }

  private init(
    text: String, count: Int, _ context: WorkbookContext,
    _ place: (sheet: String, reference: CellReference)
  ) throws(PackageError) {
    let kept = context.limits.charactersKeptPerCell
    try context.countCharacters(min(count, kept))
    if count > kept {
      context.note(
        Notice(
          .textCut, at: .sheet(place.sheet, place.reference),
          detail: "text beyond \(kept) characters left out"))
    }
    self.init(kind: .text, text: text, serial: nil, isMissing: false)
  }

  /// A number, or a date where the format says so.
  ///
  /// What is no number, which no spreadsheet program writes, is kept as text.
  private init?(number bytes: Span<UInt8>, _ format: CellFormat, _ system: DateSystem) {
    if format.showsNumbers, CellNumber.isPlain(bytes) {
      self.init(kind: .number, text: String(copyingUTF8: bytes), serial: nil, isMissing: false)
      return
    }
    guard let number = CellNumber(bytes) else {
      let text = String(copyingUTF8: bytes)
      let trimmed = String(decoding: Array(text.utf8).trimmed, as: UTF8.self)
      if trimmed.isEmpty { return nil }
      self.init(kind: .text, text: trimmed, serial: nil, isMissing: false)
      return
    }
    let shape = format.numberFormat.shape(of: number)
    guard shape != .number, let date = SerialDate(number, in: system) else {
      self.init(kind: .number, text: number.text, serial: nil, isMissing: false)
      return
    }
    self.init(
      kind: .date, text: date.text(shape, in: system), serial: number.text, isMissing: false)
  }

  private init(spelt text: String, as type: CellScratch.ValueType) {
    let (kind, shown): (SheetCell.Kind, String) =
      switch (type, text) {
      case (.boolean, "1"), (.boolean, "true"): (.boolean, "TRUE")
      case (.boolean, "0"), (.boolean, "false"): (.boolean, "FALSE")
      case (.error, _): (.error, text)
      case (.date, _): Self.isoDate(text).map { (.date, $0) } ?? (.text, text)
      default: (.text, text)
      }
    self.init(kind: kind, text: shown, serial: nil, isMissing: false)
  }

  /// A date that is stored as ISO 8601 (`t="d"`), without a midnight and a zone that say nothing.
  private static func isoDate(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.first.map({ (0x30...0x39).contains($0) }) == true,
      bytes.allSatisfy({ (0x30...0x39).contains($0) || "-:.TZ+".utf8.contains($0) })
    else { return nil }
    var parts = text.split(separator: "T", maxSplits: 1).map(String.init)
    if parts.last?.hasSuffix("Z") == true { parts[parts.count - 1].removeLast() }
    if let time = parts.last, parts.count == 2 {
      if time.utf8.allSatisfy({ $0 == 0x30 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
      {
        return parts[0]
      }
      let trimmed = time.hasSuffix(".000") ? String(time.dropLast(4)) : time
      return "\(parts[0])T\(trimmed)"
    }
    return parts.first
  }
}

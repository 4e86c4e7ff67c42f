import OpenPackaging

/// What a cell's format number (`s`) stands for.
///
/// A class, so that the cells of a format share it at the cost of one count.
final class CellFormat: Sendable {
  let numberFormat: CellNumberFormat
  /// Whether a number of this format is shown as one.
  let showsNumbers: Bool
  /// Nil where a cell of this format looks like any other.
  let look: CellDetail?

  init(numberFormat: CellNumberFormat, look: CellDetail?) {
    self.numberFormat = numberFormat
    showsNumbers = numberFormat.isPlain
    self.look = look
  }

  static let plain = CellFormat(numberFormat: .general, look: nil)
}

/// Reads the styles part: number formats, fills, struck and bold fonts, and the list that cells count in.
///
/// Differential formats (`dxfs`) have fonts and fills of the same names; they belong to conditional
/// formats and tables and are passed over, as are the formats of named styles.
struct StylesPart: XMLEventHandler {
  private let limits: Limits
  private var depth = 0
  /// The child of the root that is open.
  private var section = XMLLocalName.other

  private var codes: [Int: String] = [:]
  private var fonts: [CellFont] = []
  private var fills: [CellColour?] = []
  private var isSolid = false
  private var palette: [String] = []
  private var cells: [CellIndexes] = []

  private struct CellFont {
    var isStruck = false
    var isBold = false
  }

  private struct CellIndexes: Hashable {
    var numberFormat: Int
    var font: Int
    var fill: Int
  }

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    depth += 1
    guard case .spreadsheet = name.namespace else { return }
    if depth == 2 { section = name.local }
    switch (section, name.local) {
    case (.numFmts, .numFmt):
      if let id = attributes.integer(.numFmtId), let code = attributes.string(.formatCode) {
        codes[id] = ExcelText.string(code)
      }
    case (.fonts, .font):
      fonts.append(CellFont())
    case (.fonts, .strike) where !fonts.isEmpty:
      fonts[fonts.count - 1].isStruck = attributes.boolean(.val) ?? true
    case (.fonts, .b) where !fonts.isEmpty:
      fonts[fonts.count - 1].isBold = attributes.boolean(.val) ?? true
    case (.fills, .fill):
      fills.append(nil)
    case (.fills, .patternFill):
      isSolid = attributes.string(.patternType) == "solid"
    case (.fills, .fgColor) where isSolid && !fills.isEmpty:
      fills[fills.count - 1] = CellColour(attributes)
    case (.colors, .rgbColor):
      palette.append(attributes.string(.rgb) ?? "")
    case (.cellXfs, .xf):
      try appendCellFormat(attributes)
    default:
      break
    }
  }

  private mutating func appendCellFormat(_ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    guard cells.count < limits.cellFormats else {
      throw .tooLarge(part: nil, what: "cell formats", limit: limits.cellFormats)
    }
    cells.append(
      CellIndexes(
        numberFormat: attributes.integer(.numFmtId) ?? 0,
        font: attributes.integer(.fontId) ?? 0,
        fill: attributes.integer(.fillId) ?? 0))
  }

  mutating func endElement(_ name: XMLName) {
    depth -= 1
    if depth == 1 { section = .other }
    if case .patternFill = name.local { isSolid = false }
  }

  mutating func characters(_ text: Span<UInt8>) {}

  /// Whether working out the fills needs the theme.
  var usesTheme: Bool {
    fills.contains { fill in
      if case .theme = fill?.source { true } else { false }
    }
  }

  /// The formats in the order in which cells count them; formats that come to the same share what
  /// is costly.
  func formats(theme: [String]) -> [CellFormat] {
    let colours = fills.map { $0?.hex(palette: palette, theme: theme) }
    var known: [CellIndexes: CellFormat] = [:]
    var read: [String: CellNumberFormat] = [:]
    return cells.map { indexes in
      if let format = known[indexes] { return format }
      let code = codes[indexes.numberFormat] ?? BuiltInNumberFormats.code(indexes.numberFormat)
      let shown = code.flatMap { $0.lowercased() == "general" ? nil : $0 }
      let numberFormat = shown.map { code in
        let format = read[code] ?? CellNumberFormat(code)
        read[code] = format
        return format
      }
      let font = fonts.indices.contains(indexes.font) ? fonts[indexes.font] : CellFont()
      let fill = colours.indices.contains(indexes.fill) ? colours[indexes.fill] : nil
      let format = CellFormat(
        numberFormat: numberFormat ?? .general,
        look: CellDetail(
          numberFormat: shown, fill: fill, isStruck: font.isStruck, isBold: font.isBold))
      known[indexes] = format
      return format
    }
  }
}

extension CellColour {
  /// Reads a colour element's attributes (ECMA-376-1, 18.8.19); nil for `auto` and for none.
  init?(_ attributes: borrowing XMLAttributes) {
    if let text = attributes.string(.rgb) {
      source = .rgb(text)
    } else if let index = attributes.integer(.theme) {
      source = .theme(index)
    } else if let index = attributes.integer(.indexed) {
      source = .indexed(index)
    } else {
      return nil
    }
    tint = attributes.string(.tint).flatMap { Double($0) } ?? 0
  }
}

internal import CXlsxWriter
import Glibc

extension Workbook {
  /// The workbook as the bytes of an XLSX file.
  ///
  /// - Returns: A whole package; the same values give the same bytes.
  /// - Throws: `WorkbookError`; no file is left behind.
  package func xlsx() throws(WorkbookError) -> [UInt8] {
    guard !sheets.isEmpty else { throw .noSheet }
    let folder = try TemporaryFolder()
    var file = try XlsxFile(path: folder.file("workbook.xlsx"), temporary: folder.path)
    file.setProperties(of: self)
    let names = ExcelText.sheetNames(sheets.map(\.name))
    // All sheets first: a chart may point at a later one.
    for name in names { try file.addSheet(name) }
    for (index, sheet) in sheets.enumerated() { try file.write(sheet, index, names) }
    try file.close()
    return try folder.read("workbook.xlsx")
  }
}

/// An XLSX file being written by libxlsxwriter; the only place that calls it.
///
/// The library frees a workbook when it closes it, so `close` is the one way out that writes, and
/// `deinit` closes what was given up half way.
@safe private struct XlsxFile: ~Copyable {
  /// How a cell looks; libxlsxwriter wants one format for each.
  private struct Look: Hashable {
    var shape: CellShape
    var row: SheetRow.Kind
    var tone: SheetCell.Tone
    var isOnTheRight = false
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = unsafe []
  private var formats: [Look: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  init(path: String, temporary: String) throws(WorkbookError) {
    let made = unsafe temporary.withCString { folder in
      // The library copies the folder's name while it opens the workbook.
      unsafe withUnsafeTemporaryCopy(of: folder) { copy in
        var options = unsafe lxw_workbook_options(
          constant_memory: 0, tmpdir: copy, use_zip64: 0)
        return unsafe workbook_new_opt(path, &options)
      }
    }
    guard let made = unsafe made else { throw .notWritten(reason: "there is no memory left") }
    unsafe workbook = made
  }

  deinit {
    if isOpen { _ = unsafe workbook_close(workbook) }
  }

  /// Writes the file and frees the workbook; nothing else may be asked of it afterwards.
  mutating func close() throws(WorkbookError) {
    isOpen = false
    let code = unsafe workbook_close(workbook)
    guard code == LXW_NO_ERROR else { throw .notWritten(reason: Self.reason(code)) }
  }

  private static func reason(_ code: lxw_error) -> String {
    guard let words = unsafe lxw_strerror(code) else { return "error \(code.rawValue)" }
    return unsafe String(cString: words)
  }

  func setProperties(of content: Workbook) {
    unsafe ExcelText.cell(content.title).withCString { title in
      unsafe ExcelText.cell(content.author).withCString { author in
        var properties = unsafe lxw_doc_properties()
        unsafe properties.title = UnsafeMutablePointer(mutating: title)
        unsafe properties.author = UnsafeMutablePointer(mutating: author)
        // Zero would mean the clock.
        unsafe properties.created = time_t(max(1, content.createdSeconds))
        _ = unsafe workbook_set_properties(workbook, &properties)
      }
    }
  }

  // MARK: Sheets

  mutating func addSheet(_ name: String) throws(WorkbookError) {
    guard let sheet = unsafe workbook_add_worksheet(workbook, name) else {
      throw .notWritten(reason: "the sheet \"\(name)\" was refused")
    }
    unsafe sheets.append(sheet)
  }

  mutating func write(
    _ content: WorkbookSheet, _ index: Int, _ names: [String]
  ) throws(WorkbookError) {
    let widest = content.rows.map(\.cells.count).max() ?? 0
    guard content.rows.count <= 1_048_576, max(widest, content.columns.count) <= 16_384 else {
      throw .tooLarge(sheet: content.name)
    }
    let sheet = unsafe sheets[index]
    for (column, settings) in content.columns.enumerated() {
      let width = Double(min(max(settings.width, 1), 255))
      _ = unsafe worksheet_set_column(
        sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
    }
    for (row, line) in content.rows.enumerated() {
      if let height = line.height(over: content.columns) {
        _ = unsafe worksheet_set_row(sheet, lxw_row_t(row), height, nil)
      }
      for (column, cell) in line.cells.enumerated() {
        let isOnTheRight =
          line.kind == .heading && column < content.columns.count
          && content.columns[column].isNumeric
        unsafe write(cell, line.kind, isOnTheRight, sheet, lxw_row_t(row), lxw_col_t(column))
      }
    }
    unsafe setUpPages(content, sheet)
    for chart in content.charts { unsafe add(chart, to: sheet, names) }
  }

  private func setUpPages(_ content: WorkbookSheet, _ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    unsafe worksheet_set_landscape(sheet)
    // A4, or A3 for what would be too small to read on it (ECMA-376-1, 18.3.1.63).
    unsafe worksheet_set_paper(sheet, content.columns.map(\.width).reduce(0, +) > 220 ? 8 : 9)
    unsafe worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    _ = unsafe worksheet_set_footer(sheet, "&L&A&RPage &P of &N")
    // Text such as "0123" is meant as text; Excel need not warn of it.
    _ = unsafe worksheet_ignore_errors(
      sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
    guard let heading = content.headingRow, heading >= 0, heading < content.rows.count else {
      return
    }
    let row = lxw_row_t(heading)
    unsafe worksheet_freeze_panes(sheet, row + 1, 0)
    _ = unsafe worksheet_repeat_rows(sheet, row, row)
    let last = content.rows.lastIndex { $0.kind == .plain } ?? heading
    if last > heading, let columns = content.rows[heading].cells.indices.last {
      _ = unsafe worksheet_autofilter(sheet, row, 0, lxw_row_t(last), lxw_col_t(columns))
    }
  }

  // MARK: Cells

  private mutating func write(
    _ cell: SheetCell, _ kind: SheetRow.Kind, _ isOnTheRight: Bool,
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t
  ) {
    switch cell.content {
    case .blank:
      if kind == .plain || kind == .remark { return }
      let format = unsafe format(Look(shape: .text, row: kind, tone: cell.tone))
      _ = unsafe worksheet_write_blank(sheet, row, column, format)
    case .text(let text):
      let format = unsafe format(
        Look(shape: .text, row: kind, tone: cell.tone, isOnTheRight: isOnTheRight))
      _ = unsafe worksheet_write_string(sheet, row, column, ExcelText.cell(text), format)
    case .number(let number):
      let format = unsafe format(Look(shape: number.shape, row: kind, tone: cell.tone))
      _ = unsafe worksheet_write_number(sheet, row, column, number.shown, format)
    case .formula(let formula, let result):
      let format = unsafe format(Look(shape: result.shape, row: kind, tone: cell.tone))
      _ = unsafe worksheet_write_formula_num(
        sheet, row, column, "=\(formula)", format, result.shown)
    }
  }

  private mutating func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let known = unsafe formats[look] { return unsafe known }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    unsafe format_set_num_format(format, look.shape.code)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if look.row != .title, look.row != .remark { unsafe format_set_text_wrap(format) }
    if look.isOnTheRight { unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    switch look.row {
    case .plain: break
    case .heading:
      unsafe format_set_bold(format)
      unsafe format_set_bg_color(format, 0x1F4E79)
      unsafe format_set_font_color(format, 0xFFFFFF)
    case .total:
      unsafe format_set_bold(format)
      unsafe format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .title:
      unsafe format_set_bold(format)
      unsafe format_set_font_size(format, 14)
    case .remark: unsafe format_set_font_color(format, 0x404040)
    }
    if let colour = look.tone.colour { unsafe format_set_bg_color(format, colour) }
    unsafe formats[look] = format
    return unsafe format
  }

  // MARK: Charts

  private func add(
    _ content: SheetChart, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ names: [String]
  ) {
    guard let chart = unsafe workbook_add_chart(workbook, UInt8(content.kind.type.rawValue)) else {
      return
    }
    unsafe chart_title_set_name(chart, ExcelText.cell(content.title))
    for series in content.series
    where names.indices.contains(series.values.sheet)
      && names.indices.contains(series.categories.sheet)
    {
      unsafe add(series, to: chart, names)
    }
    unsafe chart_axis_set_name(chart.pointee.x_axis, ExcelText.cell(content.categoryTitle))
    unsafe chart_axis_set_name(chart.pointee.y_axis, ExcelText.cell(content.valueTitle))
    if content.series.count == 1 {
      unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
    unsafe ExcelText.cell(content.altText).withCString { words in
      var options = unsafe lxw_chart_options()
      unsafe options.x_scale = 1.4
      unsafe options.y_scale = 1.2
      unsafe options.description = UnsafeMutablePointer(mutating: words)
      _ = unsafe worksheet_insert_chart_opt(
        sheet, lxw_row_t(clamping: content.row), lxw_col_t(clamping: content.column), chart,
        &options)
    }
  }

  private func add(
    _ content: SheetChart.Series, to chart: UnsafeMutablePointer<lxw_chart>, _ names: [String]
  ) {
    guard let series = unsafe chart_add_series(chart, nil, nil) else { return }
    unsafe chart_series_set_name(series, ExcelText.cell(content.name))
    let (categories, values) = (content.categories, content.values)
    unsafe chart_series_set_categories(
      series, names[categories.sheet], lxw_row_t(clamping: categories.firstRow),
      lxw_col_t(clamping: categories.firstColumn), lxw_row_t(clamping: categories.lastRow),
      lxw_col_t(clamping: categories.lastColumn))
    unsafe chart_series_set_values(
      series, names[values.sheet], lxw_row_t(clamping: values.firstRow),
      lxw_col_t(clamping: values.firstColumn), lxw_row_t(clamping: values.lastRow),
      lxw_col_t(clamping: values.lastColumn))
    if let colour = content.colour {
      var fill = lxw_chart_fill()
      fill.color = colour
      unsafe chart_series_set_fill(series, &fill)
    }
  }
}

/// Lends a copy of a C string that a library declares as mutable.
private func withUnsafeTemporaryCopy<Result>(
  of text: UnsafePointer<CChar>, _ body: (UnsafeMutablePointer<CChar>?) -> Result
) -> Result {
  let copy = unsafe strdup(text)
  defer { unsafe free(copy) }
  return unsafe body(copy)
}

extension SheetChart.Kind {
  fileprivate var type: lxw_chart_type {
    switch self {
    case .column: LXW_CHART_COLUMN
    case .bar: LXW_CHART_BAR
    case .stackedBar: LXW_CHART_BAR_STACKED
    case .line: LXW_CHART_LINE
    case .scatter: LXW_CHART_SCATTER
    }
  }
}

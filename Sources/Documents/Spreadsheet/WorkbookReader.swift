package import OpenPackaging
import Synchronization

/// Reads a SpreadsheetML package (ECMA-376-1, part 18), transitional or strict.
package enum WorkbookReader {
  /// Reads every worksheet of a workbook, in the order of its tabs.
  ///
  /// Chart, dialog and macro sheets and modules are listed without cells.  A damaged sheet, string table or
  /// style table makes the workbook unreadable, because half a plan must not pass for a whole one;
  /// a damaged part beside the cells (comments, drawings, theme, properties) costs only itself,
  /// with a notice.
  ///
  /// - Parameters:
  ///   - package: An open package whose main part is a workbook.
  ///   - limits: What is refused before it is allocated.
  /// - Returns: A document with `sheets`; `blocks` is empty.
  /// - Throws: `corrupt`, `unsafe`, `tooLarge` or `missingPart` for what cannot be read whole.
  package static func read(
    _ package: OfficePackage, limits: Limits = .standard
  ) throws(PackageError) -> Document {
    var reader = WorkbookReading(package, limits)
    return try reader.run()
  }
}

/// One reading of one workbook.
private struct WorkbookReading {
  private let package: OfficePackage
  private let limits: Limits
  private let context: WorkbookContext
  private var workbook: WorkbookPart
  private var people: [String: String]?
  private var document = Document(format: .xlsx)

  init(_ package: OfficePackage, _ limits: Limits) {
    self.package = package
    self.limits = limits
    context = WorkbookContext(limits: limits)
    workbook = WorkbookPart(limits: limits)
  }

  mutating func run() throws(PackageError) -> Document {
    let main = package.mainPart
    try package.readXML(main, &workbook)
    guard workbook.isWorkbook else {
      throw .corrupt(part: main.description, detail: "no workbook")
    }
    context.dateSystem = workbook.dateSystem
    if let part = try package.part("sharedStrings", of: main) {
      var strings = SharedStringsPart(limits: limits)
      try package.readXML(part, &strings)
      context.strings = strings.strings
    }
    try readStyles()
    for entry in workbook.sheets { try readSheet(entry) }
    document.definedNames = workbook.definedNames
    resolveLists()
    document.properties =
      try readBeside(nil) { () throws(PackageError) in
        try DocumentProperties.read(package)
      } ?? []
    document.notices = context.notices
    return document
  }

  private func readStyles() throws(PackageError) {
    guard let part = try package.part("styles", of: package.mainPart) else { return }
    let limits = limits
    let known = try package.value(of: part, from: Self.knownStyles) { () throws(PackageError) in
      var styles = StylesPart(limits: limits)
      try package.readXML(part, &styles)
      return KnownStyles(styles)
    }
    var theme = ThemeColoursPart()
    if known.styles.usesTheme, let part = try package.part("theme", of: package.mainPart) {
      _ = try readBeside(part) { () throws(PackageError) in
        theme = try package.value(of: part, from: Self.knownThemes) { () throws(PackageError) in
          try package.readXML(part, &theme)
          return theme
        }
      }
    }
    context.formats = known.formats(theme: theme.colours)
  }

  /// The styles of a workbook, and the formats that they came to with the colours of a theme.
  private final class KnownStyles: Sendable {
    let styles: StylesPart
    private let formats = Mutex<(theme: [String], formats: [CellFormat])?>(nil)

    init(_ styles: StylesPart) { self.styles = styles }

    func formats(theme: [String]) -> [CellFormat] {
      formats.withLock { known in
        if let known, known.theme == theme { return known.formats }
        let made = styles.formats(theme: theme)
        known = (theme, made)
        return made
      }
    }
  }

  private static let knownThemes = KnownParts<ThemeColoursPart>()
  private static let knownStyles = KnownParts<KnownStyles>()

  // MARK: Sheets

  private mutating func readSheet(_ entry: WorkbookPart.SheetEntry) throws(PackageError) {
    var sheet = Sheet(name: entry.name, state: entry.state)
    let links = try package.relationships(of: package.mainPart)
    let link = links.first { $0.id == entry.relationship }
    if sheet.state != .visible {
      context.note(
        Notice(.hiddenSheet, at: .sheetPart(sheet.name, "hidden sheet")))
    }
    // A module of Visual Basic from before 1997 is listed like a sheet, without a part of its own.
    guard !entry.relationship.isEmpty else { return document.sheets.append(sheet) }
    guard let part = link?.target else {
      throw .missingPart("sheet \(document.sheets.count + 1)")
    }
    if link?.kind == "worksheet" { try readCells(part, into: &sheet) }
    if package.contains(part) { try readSurroundings(part, into: &sheet) }
    document.sheets.append(sheet)
  }

  private func readCells(_ part: PartName, into sheet: inout Sheet) throws(PackageError) {
    var worksheet = WorksheetPart(
      sheet: sheet.name, byteCount: package.byteCount(of: part), context: context)
    try package.readXML(part, &worksheet)
    worksheet.finish()
    sheet.cells = worksheet.data.cells
    sheet.merges = worksheet.settings.merges
    sheet.hiddenRows = worksheet.data.hiddenRows
    sheet.hiddenColumns = worksheet.settings.hiddenColumns
    sheet.validations = worksheet.validations.lists
    noteHidden(in: sheet)
    if worksheet.settings.embeddedObjects > 0 {
      context.note(
        Notice(.embeddedObject, at: .sheetPart(sheet.name, "embedded object")))
    }
  }

  private func noteHidden(in sheet: Sheet) {
    let rows = Self.listed(sheet.hiddenRows.map { String($0 + 1) }, "row")
    let columns = Self.listed(
      sheet.hiddenColumns.map { CellReference.letters(ofColumn: $0) }, "column")
    let hidden = [rows, columns].compactMap(\.self).joined(separator: "; ")
    guard !hidden.isEmpty else { return }
    context.note(
      Notice(
        .hiddenRowsOrColumns, at: .sheetPart(sheet.name, "hidden rows or columns"), detail: hidden))
  }

  /// `rows 2, 5 and 7 more`; nil for none.
  private static func listed(_ names: [String], _ noun: String) -> String? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(5).joined(separator: ", ")
    let rest = names.count > 5 ? " and \(names.count - 5) more" : ""
    return "\(noun)\(names.count == 1 ? "" : "s") \(shown)\(rest)"
  }

  // MARK: Beside the cells

  private mutating func readSurroundings(
    _ part: PartName, into sheet: inout Sheet
  ) throws(PackageError) {
    try readComments(of: part, on: sheet.name)
    try readFormControls(of: part, into: &sheet)
    for link in try package.relationships(of: part) where link.kind == "drawing" {
      guard let target = link.target, package.contains(target) else { continue }
      var drawing = DrawingPart(limits: limits)
      _ = try readBeside(target) { () throws(PackageError) in
        try package.readXML(target, &drawing)
      }
      if drawing.pictures > 0 {
        context.note(Notice(.picture, at: .sheetPart(sheet.name, "picture")))
      }
      for paragraphs in drawing.textBoxes {
        let place = Place.sheetPart(sheet.name, "text box \(sheet.textBoxes.count + 1)")
        sheet.textBoxes.append(
          SideStory(
            place: place,
            blocks: paragraphs.map { .paragraph(Paragraph(text: $0, place: place)) }))
      }
    }
  }

  /// Gives each check box as a text box that reads `☒ Yes` or `☐ No`, placed at its cell.
  ///
  /// Word's habits with boxes, so that whoever reads a form need not know them apart.  Drawings
  /// that serve notes alone are not opened, and damaged ones are passed over, since Excel itself
  /// writes HTML into them that is no XML.
  private func readFormControls(
    of part: PartName, into sheet: inout Sheet
  ) throws(PackageError) {
    let links = try package.relationships(of: part)
    guard
      links.contains(where: { $0.kind == "ctrlProp" })
        || !links.contains(where: { $0.kind == "comments" })
    else { return }
    for link in links where link.kind == "vmlDrawing" {
      guard let target = link.target, package.contains(target) else { continue }
      var drawing = FormControlsPart()
      do {
        try package.readXML(target, &drawing)
      } catch {
        if case .corrupt = error { continue }
        throw error
      }
      for control in drawing.controls {
        let place =
          control.cell.map { Place.sheet(sheet.name, $0) }
          ?? .sheetPart(sheet.name, "check box")
        let text = (control.isTicked ? "☒ " : "☐ ") + control.caption
        sheet.textBoxes.append(
          SideStory(place: place, blocks: [.paragraph(Paragraph(text: text, place: place))]))
      }
    }
  }

  /// For older readers Excel writes every thread again as a note; where the thread itself is
  /// there, that note is left out.
  private mutating func readComments(
    of part: PartName, on sheet: String
  ) throws(PackageError) {
    var threads: [CellComment] = []
    var notes: [CellComment] = []
    for link in try package.relationships(of: part) {
      guard let target = link.target, package.contains(target) else { continue }
      if link.kind == "threadedComment" {
        var comments = ThreadedCommentsPart(people: try readPeople(), limits: limits)
        _ = try readBeside(target) { () throws(PackageError) in
          try package.readXML(target, &comments)
        }
        threads += comments.comments
      } else if link.kind == "comments" {
        var comments = CommentsPart(limits: limits)
        _ = try readBeside(target) { () throws(PackageError) in
          try package.readXML(target, &comments)
        }
        notes += comments.comments
      }
    }
    let threaded = Set(threads.map(\.reference))
    notes.removeAll { threaded.contains($0.reference) }
    for comment in (notes + threads).sorted(by: { $0.reference < $1.reference }) {
      let place = Place.sheet(sheet, comment.reference)
      document.comments.append(
        Comment(
          place: .sheetPart(sheet, "comment on \(comment.reference)"), anchor: place,
          author: comment.author, text: comment.text))
      context.note(Notice(.comment, at: place))
    }
  }

  private mutating func readPeople() throws(PackageError) -> [String: String] {
    if let people { return people }
    var persons = PersonsPart()
    if let part = try package.part("person", of: package.mainPart) {
      _ = try readBeside(part) { () throws(PackageError) in try package.readXML(part, &persons) }
    }
    people = persons.names
    return persons.names
  }

  /// Reads a part that the answers can do without: damage costs the part alone.
  private func readBeside<Result>(
    _ part: PartName?, _ read: () throws(PackageError) -> Result
  ) throws(PackageError) -> Result? {
    do {
      return try read()
    } catch {
      switch error {
      case .corrupt, .missingPart, .notAPackage, .notOffice, .encrypted:
        context.note(Notice(.damagedPart, detail: part?.description ?? "properties"))
        return nil
      case .unsafe, .tooLarge:
        throw error
      }
    }
  }

  // MARK: Lists

  private mutating func resolveLists() {
    var resolved = ListChoices(sheets: document.sheets, names: document.definedNames)
    for sheet in document.sheets.indices {
      for list in document.sheets[sheet].validations.indices {
        document.sheets[sheet].validations[list].choices = resolved.choices(
          document.sheets[sheet].validations[list].source, on: document.sheets[sheet].name)
      }
    }
  }
}

package import Documents

/// A form sketched as text that can be read in a diff, made into a document of either kind.
///
///     # 1. About your group
///     | **Consortium** | Alder Vale {FFF2CC} |
///     Signed: A Chair
///
/// `#` begins a heading, `|` a row of a table, anything else a paragraph; `{1.}` before a paragraph
/// is the number or bullet that Word puts there.  A line that is no row ends a table, and so does
/// `||`, behind which another begins at once.  In a row, `^` goes on with the cell above and `<` with
/// the cell before.  `@header` and `@footer` begin what stands at the pages' edges.
///
/// In a workbook `== Name` begins a sheet, `== Name {hidden}` one that nobody sees; `12 | a | b |` is
/// its twelfth row, and a row without a number the next.  `@list C5:C20 = "Yes,No"` offers a list,
/// `@note B4, A Chair: text` is a cell's note, `@name chair = Plan!$B$4` a defined name and
/// `@hide 3 4 C` hides rows and columns.
///
/// What a cell has beside its text stands in braces at its end: its colour as six digits; in a
/// workbook also its number format in quotes, its formula with `=` (and `no value` where it has
/// none), and its kind where it is another than the text looks like.  `SketchedText` says how texts
/// are written.
package enum LayoutSketch {
  /// The sketch as a word-processing document.
  package static func word(_ sketch: String) -> Document {
    var document = Document(format: .docx)
    var story = Place.Story.body
    var layout = BlockSketch(story: story)
    func endStory() {
      let blocks = layout.finish()
      switch story {
      case .header: document.headers.append(SideStory(place: layout.place, blocks: blocks))
      case .footer: document.footers.append(SideStory(place: layout.place, blocks: blocks))
      default: document.blocks = blocks
      }
    }
    for line in lines(sketch) {
      switch line {
      case "@header", "@footer":
        endStory()
        story =
          line == "@header"
          ? .header(document.headers.count + 1) : .footer(document.footers.count + 1)
        layout = BlockSketch(story: story, controls: layout.controls)
      default: layout.add(line)
      }
    }
    endStory()
    return document
  }

  /// The sketch as a workbook; paragraphs and headings stand in column A.
  package static func workbook(_ sketch: String) -> Document {
    var document = Document(format: .xlsx)
    var layout = SheetSketch(name: "Sheet1")
    func endSheet() {
      if !layout.sheet.cells.isEmpty { document.sheets.append(layout.sheet) }
    }
    for line in lines(sketch) {
      if line.hasPrefix("== ") {
        endSheet()
        layout = SheetSketch(name: String(line.dropFirst(3)))
      } else if line.hasPrefix("@") {
        layout.addDirective(line, to: &document)
      } else {
        layout.add(line)
      }
    }
    endSheet()
    return document
  }

  // MARK: - Parts

  private static func lines(_ sketch: String) -> [String] {
    sketch.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.drop { $0 == " " })
    }
  }

  /// The cells of a row, which begins with its bar.
  static func cells(_ line: some StringProtocol) -> [SketchedCell] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var isPlain = false
    for scalar in line.unicodeScalars.dropFirst() {
      if scalar == "|", !isPlain {
        parts.append(String(part))
        part.removeAll()
      } else {
        part.append(scalar)
      }
      isPlain = scalar == "\\" && !isPlain
    }
    parts.append(String(part))
    var cells = parts.map { SketchedCell(trimmed($0)) }
    if cells.last?.isBlank ?? false { cells.removeLast() }
    return cells
  }

  static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

/// A cell as it is sketched: its text, and what stands in braces behind it.
struct SketchedCell {
  var text: String
  var details: [String] = []

  init(_ sketch: String) {
    text = sketch
    guard sketch.hasSuffix("}"), !sketch.hasSuffix("\\}"),
      let brace = sketch.lastIndex(of: "{"),
      brace == sketch.startIndex || sketch[..<brace].hasSuffix(" ")
    else { return }
    text = LayoutSketch.trimmed(String(sketch[..<brace]))
    details = Self.parts(sketch[sketch.index(after: brace)...].dropLast())
  }

  var isBlank: Bool { text.isEmpty && details.isEmpty }

  var fill: String? { details.first(where: Self.isColour) }

  static func isColour(_ detail: String) -> Bool {
    detail.utf8.count == 6
      && detail.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
  }

  /// Cut at semicolons that stand in no quotes; bars without their backslash.
  private static func parts(_ text: Substring) -> [String] {
    var (parts, part, isQuoted) = ([String](), "", false)
    for character in text.replacing("\\|", with: "|") {
      if character == "'" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append(LayoutSketch.trimmed(part))
        part = ""
      } else {
        part.append(character)
      }
    }
    return parts + [LayoutSketch.trimmed(part)]
  }
}

/// Blocks while their lines arrive.
private struct BlockSketch {
  let story: Place.Story
  var controls = 0
  private var blocks: [Block] = []
  private var rows: [[SketchedCell]] = []
  private var paragraphs = 0
  private var tables = 0

  init(story: Place.Story, controls: Int = 0) {
    self.story = story
    self.controls = controls
  }

  var place: Place { Place(.document(story, cells: [], paragraph: nil)) }

  mutating func add(_ line: String) {
    if line.hasPrefix("|"), line != "||" {
      rows.append(LayoutSketch.cells(line))
      return
    }
    endTable()
    if line == "||" { return }
    paragraphs += 1
    let level = line.prefix { $0 == "#" }.count
    let rest = level > 0 ? String(line.dropFirst(level + 1)) : line
    var (label, text) = (String?.none, rest)
    if rest.hasPrefix("{"), let brace = rest.firstIndex(of: "}") {
      label = String(rest[rest.index(after: rest.startIndex)..<brace])
      text = LayoutSketch.trimmed(String(rest[rest.index(after: brace)...]))
    }
    var paragraph = paragraph(
      text, at: Place(.document(story, cells: [], paragraph: paragraphs)))
    paragraph.headingLevel = level > 0 ? level : nil
    paragraph.listLabel = label
    blocks.append(.paragraph(paragraph))
  }

  mutating func finish() -> [Block] {
    endTable()
    return blocks
  }

  private mutating func paragraph(_ sketch: String, at place: Place) -> Paragraph {
    let text = SketchedText(sketch, controls: &controls)
    return Paragraph(text: text.text, place: place, annotations: text.annotations)
  }

  private mutating func endTable() {
    guard !rows.isEmpty else { return }
    tables += 1
    blocks.append(.table(table()))
    rows = []
  }

  private func place(row: Int, column: Int) -> Place {
    Place(
      .document(
        story, cells: [Place.CellStep(table: tables, row: row + 1, column: column + 1)],
        paragraph: nil))
  }

  private mutating func table() -> Table {
    let width = rows.map(\.count).max() ?? 0
    var table = Table(
      place: place(row: 0, column: 0), rowCount: rows.count, columnCount: width, cells: [])
    for (row, parts) in rows.enumerated() {
      for (column, part) in parts.enumerated() where part.text != "<" && part.text != "^" {
        let across = parts[(column + 1)...].prefix { $0.text == "<" }.count
        let down = rows[(row + 1)...]
          .prefix { $0.indices.contains(column) && $0[column].text == "^" }.count
        let place = place(row: row, column: column)
        // A cell's lines are its paragraphs.
        let lines = part.text.split(separator: "\\n", omittingEmptySubsequences: false)
        let blocks = lines.map { Block.paragraph(paragraph(String($0), at: place)) }
        table.cells.append(
          TableCell(
            row: row, column: column, rowSpan: down + 1, columnSpan: across + 1, place: place,
            fill: part.fill, blocks: blocks))
      }
    }
    return table
  }
}

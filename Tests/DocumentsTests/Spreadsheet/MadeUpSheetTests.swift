import Documents
import TestSupport
import Testing

/// Sheets of cells of every type, stored in the ways that programs store them.
@Suite struct `A made-up sheet` {
  @Test(arguments: 1...40)
  func `reads as the cells that it was made of`(_ seed: UInt64) throws {
    var maker = SheetMaker(seed: seed)
    let (rows, expected) = maker.rows()
    var workbook = SketchedWorkbook(rows: rows)
    workbook.strings = maker.strings
    workbook.styles = SheetMaker.styles
    if Bool.random(using: &maker.dice) { workbook.beforeRows = "<dimension ref=\"A1\"/>" }
    let sheet = try #require(try workbook.document().sheets.first)
    let read = sheet.cells.filter { $0.kind != .empty || $0.formula != nil }.map {
      "\($0.reference) \($0.kind.rawValue) \($0.text) \($0.formula ?? "")"
    }
    #expect(read == expected)
  }
}

private struct SheetMaker {
  var dice: SplitMix
  private(set) var strings: [String] = []

  static let styles = """
    <numFmts><numFmt numFmtId="164" formatCode="d mmm yy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/>\
    </numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>\
    <xf numFmtId="10"/></cellXfs>
    """

  init(seed: UInt64) { dice = SplitMix(seed: seed) }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }

  mutating func rows() -> (markup: String, expected: [String]) {
    var (markup, expected) = ("", [String]())
    var row = -1
    for _ in 0..<12 {
      let gap = roll(3) == 0 ? 1 + roll(40) : 1
      row += gap
      var (line, column) = ("", -1)
      for _ in 0..<roll(6) {
        let gap = roll(3) == 0 ? 1 + roll(60) : 1
        column += gap
        let reference = "\(Self.letters(column))\(row + 1)"
        let (attributes, content, shown) = cell(at: reference)
        // A reference may be missing where the cell stands right behind the last.
        let name = gap == 1 && roll(3) == 0 ? "" : "r=\"\(reference)\" "
        line += "<c \(name)\(attributes)>\(content)</c>"
        if let shown { expected.append("\(reference) \(shown)") }
      }
      markup +=
        "<row \(gap == 1 && roll(3) == 0 ? "" : "r=\"\(row + 1)\"") spans=\"1:99\">\(line)</row>"
    }
    return (markup, expected)
  }

  /// Column letters by counting: A…Z, AA…AZ.
  private static func letters(_ column: Int) -> String {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let two = alphabet.flatMap { first in alphabet.map { first + $0 } }
    let three = ["A", "B"].flatMap { first in two.map { first + $0 } }
    return (alphabet + two + three)[column]
  }

  private mutating func cell(at reference: String) -> (String, String, String?) {
    let words = ["word", "£5 & more", "é🏫", " blank ", "2 line\ns", "_x0041_"][roll(6)]
    let markup = words.replacing("&", with: "&amp;").replacing("_x0041_", with: "_x005F_x0041_")
    let formula = roll(4) == 0 ? "<f>A1&amp;\"\(reference)\"</f>" : ""
    let told = formula.isEmpty ? "" : "A1&\"\(reference)\""
    switch roll(11) {
    case 0:
      strings.append("<t xml:space=\"preserve\">\(markup)</t>")
      return ("t=\"s\"", "\(formula)<v>\(strings.count - 1)</v>", "text \(words) \(told)")
    case 1:
      let half = words.index(words.startIndex, offsetBy: 1)
      strings.append(
        "<r><rPr><b/></rPr><t xml:space=\"preserve\">\(words[..<half])</t></r><r><t xml:space=\"preserve\">"
          + "\(markup.dropFirst(1))</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh>")
      // An escape or a reference is not cut in two by anybody.
      guard words.first != "_" else {
        strings[strings.count - 1] = "<t>\(markup)</t>"
        return ("t=\"s\"", "<v>\(strings.count - 1)</v>", "text \(words) ")
      }
      return ("t=\"s\" s=\"2\"", "<v>\(strings.count - 1)</v>", "text \(words) ")
    case 2:
      return (
        "t=\"inlineStr\"", "<is><t xml:space=\"preserve\">\(markup)</t></is>", "text \(words) "
      )
    case 3: return ("t=\"str\"", "\(formula)<v>\(markup)</v>", "text \(words) \(told)")
    case 4:
      let isTrue = roll(2) == 0
      return (
        "t=\"b\"", "\(formula)<v>\(isTrue ? 1 : 0)</v>",
        "boolean \(isTrue ? "TRUE" : "FALSE") \(told)"
      )
    case 5: return ("t=\"e\"", "\(formula)<v>#DIV/0!</v>", "error #DIV/0! \(told)")
    case 6:
      let day = 1 + roll(9)
      return ("t=\"d\"", "<v>2020-11-0\(day)T00:00:00</v>", "date 2020-11-0\(day) ")
    case 7: return ("s=\"\(1 + roll(2))\"", "\(formula)<v>44137</v>", "date 2020-11-02 \(told)")
    case 8: return ("s=\"3\" t=\"n\"", "\(formula)<v>44137.50</v>", "number 44137.5 \(told)")
    case 9: return ("s=\"4\"", "\(formula)<v>0.5</v>", "number 0.5 \(told)")
    default: return ("s=\"1\"", formula, formula.isEmpty ? nil : "empty  \(told)")
    }
  }
}

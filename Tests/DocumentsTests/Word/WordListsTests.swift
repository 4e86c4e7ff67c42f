import Documents
import Testing

/// The numbers and bullets that Word puts before paragraphs.
@Suite struct `List labels in Word` {
  static func level(_ number: Int, _ format: String, _ text: String, _ more: String = "") -> String
  {
    """
    <w:lvl w:ilvl="\(number)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\
    <w:lvlText w:val="\(text)"/>\(more)</w:lvl>
    """
  }

  static func numbering(
    _ levels: String...,
    lists: String = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
  )
    -> WordDocument.Part
  {
    .numbering("<w:abstractNum w:abstractNumId=\"0\">\(levels.joined())</w:abstractNum>\(lists)")
  }

  static func item(_ level: Int, list: Int = 1) -> String {
    p(
      "<w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>",
      r("x"))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var numbering: WordDocument.Part
    var items: [(level: Int, list: Int)]
    var expected: [String]
  }

  static let cases = [
    Case(
      testDescription: "levels count within the one above",
      numbering: numbering(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")),
      items: [(0, 1), (1, 1), (1, 1), (0, 1), (1, 1)],
      expected: ["1.", "1.1", "1.2", "2.", "2.1"]),
    Case(
      testDescription: "letters and roman figures",
      numbering: numbering(level(0, "lowerLetter", "(%1)"), level(1, "upperRoman", "%2)")),
      items: [(0, 1), (1, 1), (1, 1), (0, 1)], expected: ["(a)", "I)", "II)", "(b)"]),
    Case(
      testDescription: "bullets as people see them",
      numbering: numbering(
        level(0, "bullet", "\u{F0B7}", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"),
        level(1, "bullet", "o"), level(2, "bullet", "\u{F0A7}")),
      items: [(0, 1), (1, 1), (2, 1)], expected: ["•", "o", "•"]),
    Case(
      testDescription: "a level that is never restarted",
      numbering: numbering(
        level(0, "decimal", "%1"), level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>")),
      items: [(0, 1), (1, 1), (0, 1), (1, 1)], expected: ["1", "1", "2", "2"]),
    Case(
      testDescription: "arabic figures throughout, as in legal texts",
      numbering: numbering(
        level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>")),
      items: [(0, 1), (1, 1)], expected: ["I", "1.1"]),
    Case(
      testDescription: "two lists share a count until one starts anew",
      numbering: numbering(
        level(0, "decimal", "%1."),
        lists: """
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
          <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>\
          <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">\
          <w:startOverride w:val="5"/></w:lvlOverride></w:num>
          """),
      items: [(0, 1), (0, 2), (0, 3), (0, 3)], expected: ["1.", "2.", "5.", "6."]),
    Case(
      testDescription: "a list that writes a level its own way",
      numbering: numbering(
        level(0, "decimal", "%1."),
        lists: """
          <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">\
          \(level(0, "upperLetter", "Part %1:"))</w:lvlOverride></w:num>
          """),
      items: [(0, 1)], expected: ["Part A:"]),
    Case(
      testDescription: "no list, an unknown list, a level that is not there",
      numbering: numbering(level(0, "decimal", "%1.")), items: [(0, 0), (0, 9), (4, 1)],
      expected: ["", "", ""]),
    Case(
      testDescription: "a start beyond all lists",
      numbering: numbering(
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
      ),
      items: [(0, 1), (0, 1)], expected: ["2147483647", "2147483648"]),
  ]

  @Test(arguments: cases) func `are what Word shows`(_ example: Case) throws {
    let body = example.items.map { Self.item($0.level, list: $0.list) }.joined()
    let document = try WordDocument.read(body, [example.numbering])
    #expect(document.blocks.allParagraphs.map { $0.listLabel ?? "" } == example.expected)
    #expect(document.blocks.allParagraphs.allSatisfy { $0.text == "x" })
  }

  @Test func `come from the style as well`() throws {
    let styles = WordDocument.Part.styles(
      """
      <w:style w:type="paragraph" w:styleId="S"><w:name w:val="Step"/><w:pPr><w:numPr>\
      <w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """)
    let numbering = Self.numbering(
      Self.level(0, "decimal", "%1."),
      Self.level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"S\"/>"))
    let step = p("<w:pPr><w:pStyle w:val=\"S\"/></w:pPr>", r("x"))
    let document = try WordDocument.read(step + step, [styles, numbering])
    #expect(document.blocks.allParagraphs.map(\.listLabel) == ["a)", "b)"])
  }

  @Test func `of a numbering style stand in its own definition`() throws {
    let numbering = WordDocument.Part.numbering(
      """
      <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>\
      <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>\(Self.level(0, "ordinal", "%1"))\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """)
    let document = try WordDocument.read((1...4).map { _ in Self.item(0) }.joined(), [numbering])
    #expect(document.blocks.allParagraphs.map(\.listLabel) == ["1st", "2nd", "3rd", "4th"])
  }
}

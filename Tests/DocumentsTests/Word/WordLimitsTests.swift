import Documents
import OpenPackaging
import Testing

/// Files made to hurt: every limit has its own error, and nothing traps.
@Suite struct `Limits of Word documents` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var limits: Limits
    var body: String
    var what: String
  }

  static func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits.standard
    change(&limits)
    return limits
  }

  @Test(arguments: [
    Case(
      testDescription: "cells", limits: limits { $0.cellsPerDocument = 3 },
      body: tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d"))), what: "table cells"),
    Case(
      testDescription: "cells of nested tables", limits: limits { $0.cellsPerDocument = 2 },
      body: tbl(tr("<w:tc>\(tbl(tr(tc("a"), tc("b"))))</w:tc>")), what: "table cells"),
    Case(
      testDescription: "paragraphs", limits: limits { $0.paragraphsPerDocument = 2 },
      body: p() + p() + p(), what: "paragraphs"),
    Case(
      testDescription: "characters", limits: limits { $0.charactersInAll = 5 },
      body: p(r("four")) + p(r("four")), what: "characters"),
  ])
  func `say what there was too much of`(_ example: Case) {
    #expect {
      try WordDocument.read(example.body, limits: example.limits)
    } throws: { error in
      if case PackageError.tooLarge(_, example.what, _) = error { true } else { false }
    }
  }

  @Test func `tables nested as deep as XML may be are read`() throws {
    let depth = 60
    let body =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: depth) + p(r("deep"))
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth)
    let document = try WordDocument.read(body)
    #expect(document.blocks.allText == "deep")
  }

  /// Elements in places where no program writes them, in every order of a small set.
  ///
  /// What comes of them matters less than that something does: words are kept and nothing traps.
  @Test(arguments: 1...300) func `elements in any order are read`(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let document = try WordDocument.read(
      Self.anything(&random, depth: 6),
      [
        .styles(Self.anything(&random, depth: 4)),
        .numbering(Self.anything(&random, depth: 4)), .comments(Self.anything(&random, depth: 4)),
      ])
    for paragraph in document.blocks.allParagraphs {
      for annotation in paragraph.annotations {
        #expect(annotation.range.upperBound <= paragraph.text.utf8.count)
      }
    }
    #expect(try !InspectionJSON.json(of: document, file: "any.docx").isEmpty)
  }

  private static let names = [
    "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtPr", "w:sdtContent", "w:pPr",
    "w:rPr", "w:trPr", "w:tcPr", "w:del", "w:ins", "w:vMerge", "w:hMerge", "w:gridSpan",
    "w:gridBefore", "w:fldChar", "w:ffData", "w:ddList", "w:checkBox", "w:txbxContent",
    "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:numPr", "w:ilvl", "w:numId", "w:style",
    "w:abstractNum", "w:num", "w:lvl", "w:lvlOverride", "w:startOverride", "w:comment",
    "w:footnote", "w:sectPr", "w:shd", "w:cellDel", "w14:checkbox", "w14:checked", "w:body", "x:y",
    "a:txBody", "a:p", "w:sym", "w:br", "w:commentReference", "w:showingPlcHdr", "w:listEntry",
  ]

  private static let attributes = [
    "", " w:val=\"-1\"", " w:val=\"2147483647\"", " w:val=\"restart\"", " w:val=\"9\"",
    " w:id=\"1\"", " w:fldCharType=\"begin\"", " w:fldCharType=\"separate\"",
    " w:fldCharType=\"end\"", " Requires=\"wps\"", " w:abstractNumId=\"0\" w:numId=\"1\"",
    " w:ilvl=\"0\"", " w:styleId=\"S\"", " w:char=\"FFFFFFFF\" w:font=\"Wingdings\"",
    " w:char=\"D800\"",
  ]

  private static func anything(_ random: inout Seeded, depth: Int) -> String {
    (0..<random.below(5) + 1).map { _ in
      let name = names[random.below(names.count)]
      let attributes = Self.attributes[random.below(Self.attributes.count)]
      let content = depth > 0 ? anything(&random, depth: depth - 1) : "word"
      return "<\(name)\(attributes)>\(content)</\(name)>"
    }.joined()
  }
}

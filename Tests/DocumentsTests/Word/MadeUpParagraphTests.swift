import Documents
import TestSupport
import Testing

/// Paragraphs made up of what Word files hold, whose text is known because they were made from it.
@Suite struct `A made-up paragraph` {
  @Test(arguments: 1...40)
  func `reads as the words that it was made of`(_ seed: UInt64) throws {
    var maker = ParagraphMaker(seed: seed)
    var body = ""
    var expected: [String] = []
    for _ in 0..<25 {
      let (markup, text) = maker.paragraph()
      body += markup
      expected.append(text)
    }
    let document = try WordDocument.read(body)
    let read = document.blocks.allParagraphs.map(\.text)
    #expect(read.count == expected.count)
    for (one, other) in zip(read, expected) where one != other {
      Issue.record("“\(one)” should be “\(other)”")
    }
  }
}

/// Nested markup and, beside it, what a person sees of it.
private struct ParagraphMaker {
  private var dice: SplitMix
  private var words = 0

  init(seed: UInt64) { dice = SplitMix(seed: seed) }

  mutating func paragraph() -> (markup: String, text: String) {
    let (markup, text) = pieces(depth: 4)
    let properties = roll(3) == 0 ? "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" : ""
    return ("<w:p>\(properties)\(markup)</w:p>", text)
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }

  private mutating func pieces(depth: Int) -> (String, String) {
    var (markup, text) = ("", "")
    for _ in 0..<(1 + roll(4)) {
      let piece = depth == 0 ? run() : piece(depth: depth - 1)
      markup += piece.0
      text += piece.1
    }
    return (markup, text)
  }

  private mutating func word() -> String {
    words += 1
    return ["w\(words)", "é\(words)", "£\(words)k", " \(words) ", "\(words)🏫"][roll(5)]
  }

  private mutating func run() -> (String, String) {
    let own = word()
    let format = [
      "", "<w:b/>", "<w:caps/>", "<w:strike/>", "<w:vanish/>", "<w:rStyle w:val=\"x\"/>",
    ]
    let (inside, shown): (String, String) =
      switch roll(9) {
      case 0: ("<w:tab/>", "\t")
      case 1: ("<w:br/>", "\n")
      case 2: ("<w:cr/><w:lastRenderedPageBreak/>", "\n")
      case 3: ("<w:noBreakHyphen/>", "-")
      case 4: ("<w:softHyphen/>", "")
      case 5: ("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>", "✓")
      default: ("", "")
      }
    return (
      "<w:r><w:rPr>\(format[roll(format.count)])</w:rPr><w:t xml:space=\"preserve\">\(own)</w:t>"
        + "\(inside)</w:r>", own + shown
    )
  }

  private mutating func piece(depth: Int) -> (String, String) {
    switch roll(14) {
    case 0...3: return run()
    case 4...6: return wrapped(depth)
    case 7, 8: return field(depth)
    case 9: return deleted(depth)
    case 10: return alternatives(depth)
    case 11:
      let (gloss, (markup, text)) = (run().0, pieces(depth: depth))
      return (
        "<w:r><w:ruby><w:rubyPr/><w:rt>\(gloss)</w:rt><w:rubyBase>\(markup)</w:rubyBase></w:ruby></w:r>",
        text
      )
    case 12:
      let formula = word()
      return ("<m:oMath><m:r><m:t>\(formula)</m:t></m:r></m:oMath>", formula)
    default:
      return ("<w:bookmarkStart w:id=\"1\"/><w:proofErr/><w:bookmarkEnd w:id=\"1\"/>", "")
    }
  }

  /// Elements that are read through.
  private mutating func wrapped(_ depth: Int) -> (String, String) {
    let (markup, text) = pieces(depth: depth)
    let (before, after) = [
      ("<w:ins>", "</w:ins>"), ("<w:moveTo>", "</w:moveTo>"),
      ("<w:hyperlink r:id=\"rId9\">", "</w:hyperlink>"),
      ("<w:smartTag><w:smartTagPr><w:attr w:val=\"no text\"/></w:smartTagPr>", "</w:smartTag>"),
      ("<w:customXml><w:customXmlPr/>", "</w:customXml>"), ("<w:dir>", "</w:dir>"),
      ("<w:bdo>", "</w:bdo>"), ("<x:nobody><x:knows>", "</x:knows></x:nobody>"),
      ("<w:fldSimple w:instr=\"AUTHOR\">", "</w:fldSimple>"),
      (
        "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/><w:text/></w:sdtPr><w:sdtContent>",
        "</w:sdtContent></w:sdt>"
      ),
      ("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    ][roll(11)]
    return (before + markup + after, text)
  }

  /// Its result is text; what stands in its instruction, another field's result too, is none.
  private mutating func field(_ depth: Int) -> (String, String) {
    let inner = roll(3) == 0 ? field(max(0, depth - 1)).0 : ""
    let (markup, text) = pieces(depth: depth)
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    return (
      "\(mark("begin"))<w:r><w:instrText> REF a </w:instrText></w:r>\(inner)\(mark("separate"))"
        + "\(markup)\(mark("end"))", text
    )
  }

  private mutating func deleted(_ depth: Int) -> (String, String) {
    let gone = word()
    return roll(2) == 0
      ? ("<w:del><w:r><w:delText>\(gone)</w:delText></w:r></w:del>", "")
      : ("<w:moveFrom>\(pieces(depth: depth).0)</w:moveFrom>", "")
  }

  /// One branch is read: the first that is known and shows something.
  private mutating func alternatives(_ depth: Int) -> (String, String) {
    let (choice, fallback) = (pieces(depth: depth), run())
    let isKnown = roll(2) == 0
    let shown = isKnown && !choice.1.isEmpty ? choice.1 : fallback.1
    // A branch of which nothing can be told yet is none to choose by.
    guard !isKnown || choice.1.contains(where: { !$0.isWhitespace }) else { return ("", "") }
    return (
      "<mc:AlternateContent><mc:Choice Requires=\"\(isKnown ? "wps" : "zz")\">\(choice.0)</mc:Choice>"
        + "<mc:Fallback>\(fallback.0)</mc:Fallback></mc:AlternateContent>", shown
    )
  }
}

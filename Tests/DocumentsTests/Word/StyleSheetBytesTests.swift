@testable import Documents
import TestSupport
import Testing

/// Styles parts are read without what says nothing about text.
@Suite struct `Styles without table styles` {
  @Test func `give the same document`() throws {
    let table = "<w:style w:type=\"table\" w:styleId=\"T\"><w:name w:val=\"T\"/></w:style>"
    let heading =
      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>"
    let latent = "<w:latentStyles w:count=\"1\"><w:lsdException w:name=\"x\"/></w:latentStyles>"
    for content in [
      latent + table + heading + table, table + heading, heading,
      // Left whole: nothing ends what is spelt like a beginning.
      heading + "<!-- <w:style w:type=\"table\" -->", "<!-- <w:latentStyles -->" + heading,
      // Left out with more than it should be, and so read whole.
      "<!-- <w:style w:type=\"table\" -->" + heading,
    ] {
      let document = try WordDocument.read(
        p("<w:pPr><w:pStyle w:val=\"H\"/></w:pPr>", r("x")), [.styles(content)])
      #expect(document.blocks.allParagraphs.map(\.style) == ["Heading 1"], "\(content)")
    }
  }

  @Test(arguments: 1...200) func `patterns are found where a plain search finds them`(_ seed: Int) {
    var random = Seeded(UInt64(seed))
    let pattern = String((0..<random.below(5) + 1).map { _ in random.below(2) == 0 ? "a" : "b" })
    let text = (0..<random.below(60)).map { _ in UInt8(ascii: "a") + UInt8(random.below(2)) }
    let plain = (0..<max(text.count - pattern.utf8.count + 1, 0)).first {
      Array(text[$0..<$0 + pattern.utf8.count]) == Array(pattern.utf8)
    }
    #expect(BytePattern(pattern).first(in: text.span, from: 0) == plain)
  }
}

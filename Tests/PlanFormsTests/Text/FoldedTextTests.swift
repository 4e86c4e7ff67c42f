import PlanForms
import Testing

@Suite struct `Folded text` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String { written.debugDescription }
    var written: String
    var folded: String

    init(_ written: String, _ folded: String) {
      self.written = written
      self.folded = folded
    }
  }

  @Test(arguments: [
    Case("  Planned\u{A0}\u{2009}Cost\r\n", "planned cost"),
    Case("Heads’ “view”", "heads' \"view\""),
    Case("Oct–Dec — 2020", "oct-dec - 2020"),
    Case("ｃｏｓｔ（￡）１２", "cost(£)12"),
    Case("𝟙𝟚 ﬁne №", "12 fine no"),
    Case("so\u{AD}ft\u{200B}ly", "softly"),
    Case("24²", "24²"),
    Case("", ""),
    Case(" \u{200B}\n ", ""),
    Case("Ⅳ ②", "iv 2"),
  ])
  func `folds what two hands would write differently`(_ example: Case) {
    #expect(FoldedText.fold(example.written) == example.folded)
  }

  @Test(arguments: [
    Case("Planned cost (£):*", "planned cost"),
    Case("1. Priority", "priority"),
    Case("2.3) Priority", "priority"),
    Case("(a) Lead name", "lead name"),
    Case("Q4: How will you know?", "how will you know"),
    Case("Question 4 - Reach", "reach"),
    Case("Section B: Actions [please list]", "actions"),
    Case("Number of pupils (approx.)", "number of pupils"),
    Case("(£)", "(£)"),
    Case("Year 5 pupils", "year 5 pupils"),
    Case("A good example", "a good example"),
    Case("e.g. reading", "e.g. reading"),
    Case("1", "1"),
    Case("£", "£"),
  ])
  func `folds labels without what forms put around them`(_ example: Case) {
    #expect(FoldedText.labelFold(example.written) == example.folded)
  }

  @Test func `gives the words of a text`() {
    #expect(
      FoldedText.tokens("Heads' meeting: Y5/6 – £1,200.50!")
        == ["heads", "meeting", "y5", "6", "1", "200", "50"])
  }

  @Test func `keeps one break for a run of white space that holds one`() {
    #expect(FoldedText.foldKeepingLines("\n A \t\n b\u{A0} c \n") == "a\nb c")
    #expect(FoldedText.collapse(" Mrs\n  D.\u{A0}Example ") == "Mrs D. Example")
  }

  @Test func `folding twice changes nothing`() {
    for text in ["Ａ ﬀ ’ …", "Y5–Y6\n(£)", "☒ Yes ☐ No"] {
      let once = FoldedText.fold(text)
      #expect(FoldedText.fold(once) == once)
    }
  }
}

import PlanForms
import Testing

@Suite struct `Kinds of empty` {
  @Test(arguments: [
    ReadingCase("", "unanswered"), ReadingCase(" \u{A0}\n ", "unanswered"),
    ReadingCase("-", "unanswered"),
    ReadingCase("…", "unanswered"), ReadingCase("xxx", "unanswered"),
    ReadingCase("%", "unanswered"),
    ReadingCase("......................", "placeholder"), ReadingCase("________", "placeholder"),
    ReadingCase("Click or tap here to enter text.", "placeholder"),
    ReadingCase("Choose an item.", "placeholder"), ReadingCase("[insert name]", "placeholder"),
    ReadingCase("e.g. 1:1 tuition for Y6", "placeholder"), ReadingCase("TBC", "deferred"),
    ReadingCase("further details TBC", "deferred"), ReadingCase("Awaiting quote", "deferred"),
    ReadingCase("N/A", "not_applicable"), ReadingCase("n/a – schools closed", "not_applicable"),
    ReadingCase("Ditto", "refers"), ReadingCase("\"", "refers"),
    ReadingCase("See priority 1", "refers"),
    ReadingCase("see attached", "refers"), ReadingCase("Reading", "Reading"),
    ReadingCase(
      "To be confirmed once the schools have met and agreed on one plan",
      "To be confirmed once the schools have met and agreed on one plan"),
    ReadingCase("Do the phonics check again", "Do the phonics check again"),
    ReadingCase("Choose one", "placeholder"), ReadingCase("Choose one of these", "placeholder"),
    ReadingCase("Choose one platform for all of us", "Choose one platform for all of us"),
  ])
  func `are told apart`(_ example: ReadingCase) {
    #expect(Reading.short(example.written, .text) == example.reading)
  }

  @Test func `knows the form's own examples however they are spaced`() {
    let example = "Twelve weeks of small-group work"
    #expect(
      Reading.short("  twelve weeks of  small‑group work", .text, exampleTexts: [example])
        == "placeholder")
  }

  @Test func `takes prompts out of what was typed beside them`() {
    var raw = RawAnswer("£500 Click here")
    raw.placeholders = [6..<16]
    #expect(Reading.short(raw, .money) == "50000")
    raw.placeholders = [0..<16]
    #expect(Reading.short(raw, .money) == "placeholder")
  }

  @Test func `reads what is left when a price was struck out`() {
    var raw = RawAnswer("£500 £600")
    raw.struck = [0..<5]
    #expect(Reading.short(raw, .money) == "60000")
  }
}

import Testing

@testable import PlanForms

@Suite struct `Texts that tell how to answer` {
  @Test(arguments: [
    ("Please complete in full", true), ("Tell us briefly why you chose these", true),
    ("Give the name and the number of pupils", true), ("Give each child a book", false),
    ("Teachers list 31 children", false), ("Please could training be offered again?", false),
    ("Please consider joint training again in the autumn.", false),
    ("Please consider what you will measure", true),
    ("Please repeat this box for each action that you list", true),
    ("Please repeat the summer school", false), ("In no more than 100 words", true), ("", false),
  ])
  func `are instructions, and requests of one's own are not`(_ text: String, _ isOne: Bool) {
    #expect(GuidanceText.isInstruction(text) == isOne)
  }

  @Test(arguments: [
    ("About 100 words", true), ("(40 words at most)", true), ("40 pupils at most", false),
    ("Words", false), ("Two or three sentences", true),
  ])
  func `say how long an answer may be`(_ text: String, _ saysLength: Bool) {
    #expect(GuidanceText.saysLength(text) == saysLength)
  }
}

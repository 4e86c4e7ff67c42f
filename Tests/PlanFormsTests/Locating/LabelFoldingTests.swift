import Testing

@testable import PlanForms

@Suite struct `Words of a label folded the short way` {
  /// A sign beyond ASCII that only parts words takes a text the longer way from its beginning.
  private static let sign = "\u{2E3A}"

  private func isSame(_ text: String) -> Bool {
    LabelFolding.words(of: text) == LabelFolding.words(of: Self.sign + text)
  }

  @Test(arguments: [
    "", " ", ".", "1.", "1.3", "1.3.", "1. 3", "3.a", "a.b", "A.B.", "..1..2..", "(£) Cost",
    "Cost(s) [in all] {each}", "100%", "5.%", "5.(a)", "don't", "'", "No. of pupils", "Q3. Why?",
    "a  b\tc\nd", "2.5 & 3", "No # 4.", "e-mail", "1.2.3", "7.)", ")(", "%%", "x.%",
    "What we'll do", "we'll.", "WE'RE", "we'llx", "'ll", "'re.", "we're(", "l'l",
  ])
  func `come to the same as the longer way`(_ text: String) {
    #expect(isSame(text))
  }

  @Test(arguments: [
    ("What we'll do", "what we will do"), ("Who’s it for?", "who is it for"),
    ("Where we’re starting from", "where we are starting from"), ("Well-being", "well being"),
    ("What didn't work?", "what did not work"), ("The pupils’ rest", "the pupils rest"),
    ("How you’ll know", "how you will know"),
  ])
  func `are written out where they are short forms`(_ text: String, _ folded: String) {
    #expect(LabelFolding.fold(text) == folded)
  }

  @Test func `come to the same wherever the longer way begins`() {
    let letters = Array("alLreB1.' (%-)&")
    var state: UInt64 = 1
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(letters[Int(state >> 33) % letters.count])
      }
      #expect(isSame(text), "\(text)")
    }
  }
}

import TestSupport
import Testing

@testable import PlanForms

/// The first look may pass over no text that the rules would have found something in.
@Suite struct `Signs of personal data` {
  private static let pieces = [
    "child", "Child's", "pupil", "Pupils’", "named", "called", "Jacob", "Zoe", "JB", "A", "Year",
    "yr", "y5", "Y11", "5", "(", ")", ",", ":", ".", "born", "DOB", "D.O.B", "date of birth",
    "12/03/2012", "one", "only", "1", "LAC", "looked after", "service child", "Down's", "down’s",
    "early help", "social worker", "child protection plan", "in need", "his", "mum", "the", "a",
    "A123456789012", "H801200001001", "01234 567890", "+44 1234 567890", "1234567890", "ULN",
    "a@b.example", "parent", "£", "*", "–", "\u{AD}", "‘", "Ｊａｃｏｂ", "é", "²", "name", "in",
    "excluded", "cin", "foster", "student", "Name", "\u{A0}",
  ]

  @Test(arguments: 0..<64)
  func `are seen in every text that the rules find something in`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      let count = Int.random(in: 1...12, using: &random)
      let text = (0..<count).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "")
          + ["", " ", " ", " "][Int.random(in: 0..<4, using: &random)]
      }.joined()
      if !PersonalDataText(text, words: CasedWord.words(of: text)).found.isEmpty {
        #expect(PersonalDataSigns(text).mayIdentify, "\(text.debugDescription)")
      }
    }
  }
}

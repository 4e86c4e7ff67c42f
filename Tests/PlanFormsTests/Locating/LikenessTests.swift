import Testing

@testable import PlanForms

/// Labels weighed against the words of a few questions among forty others.
@Suite struct `A label nobody listed` {
  private static let questions = [
    ["Best email", "Contact for queries", "Email address", "Email of chair"],
    ["Name of chair", "Who is the chair", "Chair of the group"],
    ["Planned cost", "Cost of the action", "What will it cost"],
    ["What changed", "What did it change", "Changes made"],
    ["Schools involved", "Schools taking part", "Names of schools"],
  ]
  private static let names = ["email", "chair", "cost", "change", "schools"]

  private static func ask(_ label: String) -> [String] {
    let others = (1...40).map { ["Question \(spelled($0))", "Another thing \(spelled($0))"] }
    let wordings = (questions + others).map { $0.map { LabelText($0).bare } }
    let words = LabelWords([:], wordings: wordings.joined())
    let likeness = LabelLikeness(wordings, manners: wordings.map { _ in [] }, words)
    return likeness.nearest(to: LabelText(label).bare, among: { _ in true }) { $0 == 2 }
      .map { $0.field < names.count ? names[$0.field] : "another" }
  }

  /// A word of its own for each number.
  private static func spelled(_ number: Int) -> String {
    String(String(number).unicodeScalars.map { Character(Unicode.Scalar($0.value + 0x31) ?? "x") })
      + "word"
  }

  @Test(arguments: [
    ("E-mail for queries", ["email"]), ("Best email for letters", ["email"]),
    ("Who chairs the group?", ["chair"]), ("Schools changed", ["change", "schools"]),
    ("Cost planned", ["cost"]),
  ])
  func `may ask whatever its words are likely to ask`(_ label: String, _ asked: [String]) {
    #expect(Set(Self.ask(label)) == Set(asked))
  }

  @Test(arguments: [
    "Queries", "Cost to parents", "Weather", "Weather and tides and email", "Thing", "",
  ])
  func `asks nothing where its words say too little`(_ label: String) {
    #expect(Self.ask(label).isEmpty)
  }
}

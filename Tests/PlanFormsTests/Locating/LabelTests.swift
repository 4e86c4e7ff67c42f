import Testing

@testable import PlanForms

@Suite struct `Labels made comparable` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String { written }
    var written: String
    var words: String
    var bare: String?
    var ordinal: String?
  }

  @Test(arguments: [
    Case(written: "1) Planned cost (£) *", words: "planned cost"),
    Case(written: "Planned  cost:", words: "planned cost"),
    Case(written: "a) Lead person", words: "lead person"),
    Case(written: "A plan", words: "a plan"),
    Case(written: "No. of pupils", words: "number of pupils"),
    Case(written: "Chair’s e-mail", words: "chairs email"),
    Case(written: "School (chair)", words: "school chair", bare: "school"),
    Case(written: "Priority 2", words: "priority 2", ordinal: "2"),
    Case(written: "Action 1.3:", words: "action 1.3", ordinal: "1.3"),
    Case(written: "P1", words: "p1", ordinal: "1"),
    Case(written: "PP & SEND", words: "pp and send"),
    Case(written: "Ｃｏｓｔ", words: "cost"),
    Case(written: "£", words: ""),
    Case(written: "1 Chair", words: "chair"),
    Case(written: "49 pupils", words: "49 pupils"),
  ])
  func `keep their words and lose their dress`(_ example: Case) {
    let label = LabelText(example.written)
    #expect(label.words == example.words)
    #expect(label.bare == example.bare ?? example.words)
    #expect(label.ordinal == example.ordinal)
  }

  @Test(arguments: [
    ("clearly", "clarly", true), ("planned", "planed", true), ("budget", "bugdet", true),
    ("start", "stop", false), ("cost", "costs", true), ("a", "b", true), ("", "ab", false),
  ])
  func `are a slip apart or not`(_ one: String, _ other: String, _ isSlip: Bool) {
    #expect(LabelLikeness.isOneSlip(Array(one.utf8), Array(other.utf8)) == isSlip)
    #expect(LabelLikeness.isOneSlip(Array(other.utf8), Array(one.utf8)) == isSlip)
  }

  @Test(arguments: [
    ("did we get there", LabelWords.Manner.whether), ("have all schools agreed", .whether),
    ("did it", nil), ("will cost", nil), ("was led by", nil), ("what did we do", .deed),
    ("what the schools will do", .deed), ("what it will cost", nil), ("what to do next", nil),
    ("pupils intended to benefit", .ofPeople), ("pupil benefit", nil), ("", nil),
  ])
  func `have a manner of asking, or none`(_ folded: String, _ manner: LabelWords.Manner?) {
    #expect(LabelWords.manner(of: folded) == manner)
  }

  @Test func `that ask whether something is so ask for no name`() throws {
    let index = try SchemaFiles.recoveryIndex.get()
    let named = LabelReader(index).read("What was planned?").meanings.flatMap(\.fields)
    let asked = LabelReader(index).read("Was it planned?").meanings.flatMap(\.fields)
    let title = try #require(index.positions["intervention_title"])
    #expect(named.contains(title) && !asked.contains(title))
  }

  @Test(arguments: [
    ("What will sucess look like", "success_criteria"),
    ("Reserch or evidence behind the choice", "evidence_base"),
    // "Willing" is no form of "will", which half of all questions have.
    ("Are all heads happy with this?", "agreed_by_group"),
  ])
  func `are near a question where its words say so`(_ written: String, _ field: String) throws {
    let index = try SchemaFiles.recoveryIndex.get()
    let labels = LabelReader(index)
    let found = labels.readLike(written, inTable: false)
    let likeliest = found.meanings.first.map {
      index.definition.fields[$0.fields[0]].id.description
    }
    #expect(likeliest == field)
    #expect(found.meanings.allSatisfy { $0.confidence == .close })
  }

  @Test(arguments: [
    ("Our consortium’s name", ["group_name"]), ("Consortium name 2020-21:", ["group_name"]),
    ("Children (number)", ["planned_pupils", "pupils_reached"]),
    ("How many students took part?", ["pupils_reached"]),
    ("Signature of the chair", ["plan_signed_name", "eval_signed_name"]),
    ("Our chair", ["chair_name"]), ("The chair", []), ("Sign-off", []),
    ("Evaluation, completed by June", []),
    ("Action plan 2020-21", []), ("49 pupils", []),
    ("Area of need it supports (ref)", ["intervention_priority_ref"]),
  ])
  func `are the same question in whatever order their telling words stand`(
    _ written: String, _ fields: [String]
  ) throws {
    let index = try SchemaFiles.recoveryIndex.get()
    let labels = LabelReader(index)
    let found = labels.read(written).meanings.flatMap(\.fields)
    #expect(Set(found.map { index.definition.fields[$0].id.description }) == Set(fields))
  }

  @Test(arguments: [
    ("funding", "funding"), ("funded", "fund"), ("planned", "plan"), ("allocation", "allocat"),
    ("allocated", "allocat"),
    ("measure", "measur"), ("priorities", "priority"), ("process", "process"), ("spring", "spring"),
    ("spell", "spell"), ("no", "no"),
  ])
  func `lose the endings of their words`(_ word: String, _ stem: String) {
    #expect(LabelWords.stem(word) == stem)
  }

  @Test(arguments: [
    "Total number of biscuits", "Cost of living", "Signed copies", "Weather", "School dinner menu",
  ])
  func `are near nothing where some words happen to be shared`(_ written: String) throws {
    let labels = try LabelReader(SchemaFiles.recoveryIndex.get())
    #expect(labels.readLike(written, inTable: false).meanings.isEmpty)
  }
}

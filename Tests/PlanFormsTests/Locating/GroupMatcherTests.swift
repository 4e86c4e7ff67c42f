import PlanForms
import Testing

/// Which group a form is from: told, or asked, and never guessed between two.
@Suite struct `The group of a form` {
  static let facts = ProgrammeFacts(
    name: "Recovery", academicYear: "2020-21", form: "recovery-2020", dates: ProgrammeDates(),
    groups: [
      GroupFacts(
        id: "linden", name: "Linden Vale Consortium", aliases: ["LVC", "Linden and Vale Schools"],
        chairEmail: "head@linden.example"),
      GroupFacts(
        id: "lindenhall", name: "Linden Hall Consortium", chairEmail: "office@hall.example"),
      GroupFacts(
        id: "central-c", name: "Central Consortium", chairEmail: "shared@office.example"),
      GroupFacts(
        id: "central-n", name: "Central Area Network", kind: .secondaryNetwork,
        chairEmail: "shared@office.example"),
      GroupFacts(id: "east-03", name: "Fosse Way Consortium"),
      GroupFacts(id: "saints", name: "St Mary’s & All Saints’ Consortium"),
    ])

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String { "“\(named)”, \(address), \(file)" }
    var named: String
    var address = ""
    var file = "plan.docx"
    /// The group's id and how it was told, or nothing.
    var told: String
  }

  @Test(arguments: [
    Case(named: "Linden Vale Consortium", told: "linden content"),
    Case(named: "LINDEN VALE", told: "linden content"),
    Case(named: "lvc", told: "linden content"),
    Case(named: "The Linden Vale Partnership of Primary Schools", told: "linden content"),
    Case(named: "St. Mary's and All Saints", told: "saints content"),
    // An id is no name where another group's name is near.
    Case(named: "linden", told: ""), Case(named: "EAST 03", told: "east-03 content"),
    // Two groups share the word: the kind decides, and without a kind nobody does.
    Case(named: "Central Network", told: "central-n content"),
    Case(named: "Central Primary Consortium", told: "central-c content"),
    Case(named: "Central", told: ""),
    Case(named: "Linden", address: "office@hall.example", told: "lindenhall content"),
    // A slip alone is asked about; with the chair's address or the file's name it is known.
    Case(named: "Lindon Vale Consortium", told: ""),
    Case(named: "Lindon Vale Consortium", address: "HEAD@linden.example", told: "linden content"),
    Case(
      named: "Lindon Vale Consortium", file: "Linden Vale plan v2.docx", told: "linden file_name"),
    Case(named: "Lindon Vale Consortium", address: "shared@office.example", told: ""),
    // A name that nobody has is not overruled.
    Case(named: "Harrow Consortium", file: "Linden Vale plan.docx", told: ""),
    Case(named: "Harrow Consortium", address: "head@linden.example", told: ""),
    // No name: the address, then the file's name, where they point at one group only.
    Case(named: "", address: "head@linden.example", told: "linden content"),
    Case(named: "", address: "shared@office.example", told: ""),
    Case(named: "", file: "linden_vale-plan (2).docx", told: "linden file_name"),
    Case(named: "", file: "Central network plan.xlsx", told: "central-n file_name"),
    Case(named: "", file: "Central plan.xlsx", told: ""),
    Case(named: "", file: "plan.docx", told: ""),
  ])
  func `is told from its name, its chair’s address and its file’s name`(_ example: Case) {
    var reading = FormReading(stage: .plan)
    reading.fields[.groupName] = Self.answer(example.named)
    reading.fields["chair_email"] = Self.answer(example.address)
    let group = GroupMatcher(Self.facts).group(of: reading, fileName: example.file)
    #expect(group.map { "\($0.id) \($0.how.rawValue)" } ?? "" == example.told)
  }

  @Test(arguments: [
    ("Lindon Vale Consortium", ["linden"]), ("Linden", ["linden", "lindenhall"]),
    ("Central", ["central-c", "central-n"]), ("Harrow", []), ("Consortium", []),
  ])
  func `is offered where a name is near`(_ named: String, _ offered: [String]) {
    #expect(
      GroupMatcher(Self.facts).match(named)
        == .near(
          offered.compactMap { id in
            Self.facts.groups.first { $0.id == id }
          }))
  }

  private static func answer(_ text: String) -> Answer {
    Answer(state: text.isEmpty ? .unanswered : .answered, text: text)
  }
}

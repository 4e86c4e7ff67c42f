import FoundationEssentials
import PlanForms
import Programmes
import TestSupport
import Testing

@Suite struct `A new programme folder` {
  private static func form(_ name: String) throws -> FormDefinition {
    let url = URL(filePath: "\(SharedFiles.repository)/schemas/\(name).yaml")
    return try DefinitionLoader.load(String(contentsOf: url, encoding: .utf8), file: name)
  }

  private static func programme(_ form: FormDefinition, named name: String) throws -> Programme {
    let files = StarterFolder(form: form, named: name).files.map { ($0.name, Array($0.text.utf8)) }
    let bytes = Dictionary(files) { $1 }
    return try ProgrammeFolder.parse(
      settings: bytes["programme.yaml"] ?? [], groups: bytes["groups.csv"] ?? [],
      schools: bytes["schools.csv"] ?? [], lists: bytes)
  }

  private static let nobody = ["groups.csv: No group is listed. Add a line for each group."]

  @Test func `loads as it is and says what the defaults say`() throws {
    let programme = try Self.programme(Self.form("recovery-2020"), named: "recovery-2020")
    var expected = ProgrammeSettings()
    expected.name = "Recovery fund 2020-21"
    expected.academicYear = "2020-21"
    expected.dates = programme.settings.dates
    expected.lists = programme.settings.lists
    #expect(expected.lists.map(\.file) == ["last_year.csv", "other_fund.csv"])
    #expect(programme.settings == expected)
    #expect(programme.deadline(of: .plan)?.day.description == "2020-10-02")
    #expect(programme.notes.map(\.description) == Self.nobody)
  }

  @Test func `fits another fund's form, and promises nothing that nobody has settled`() throws {
    let form = try DefinitionLoader.load(
      """
      id: grant
      title: "Grant: \\"inclusion\\""
      academic_year: 2024-25
      called: {chair: "manager\\nof all"}
      stages: {plan: Bid, evaluation: End report}
      sections: {all: {title: All}}
      fields:
        day: {label: Day, section: all, type: date}
        place: {label: Place, section: all, type: text}
      rules:
        A1: {severity: error, check: day >= programme.actions_from, message: Too early.}
        A2: {severity: error, check: "listed('places.csv', 'place', place)", message: Where?}
        A3: {severity: error, check: "listed('schools.csv', 'name', place)", message: Where?}
      """, file: "grant.yaml")
    let programme = try Self.programme(form, named: "grant.yaml")
    #expect(programme.notes.map(\.description) == Self.nobody)
    #expect(programme.settings.name == "Grant: \"inclusion\"")
    #expect(programme.settings.form == "grant.yaml")
    #expect(programme.settings.academicYear == "2024-25")
    #expect(programme.settings.dates == ProgrammeDates())
    #expect(programme.settings.money.chairPence == 0)
    #expect(programme.settings.calendar.halfTerms.isEmpty)
    #expect(programme.lists["places.csv"]?.columns == ["place"])
    #expect(programme.lists["schools.csv"]?.columns.contains("name") == true)
    let settings = try #require(StarterFolder(form: form, named: "").files.first?.text)
    #expect(settings.contains("when “Bid” is due") && settings.contains("“End report” is sent in"))
    #expect(settings.contains("each\n  # manager of all gets"))
    #expect(settings.contains("rules need them"))
    #expect(!settings.contains("2020-10-02T"))
  }

  @Test func `has its allocations filled in once and for good`() throws {
    let groups = "id;name;allocation\r\na;\"A; B\";\r\nb;B;5000\r\nc;C\r\n"
    let filled = ProgrammeFolder.filling(
      allocations: ["a": 1_325_259, "b": 1, "c": 640_800], in: Array(groups.utf8))
    #expect(
      filled.map { String(decoding: $0, as: UTF8.self) }
        == "id;name;allocation\r\na;\"A; B\";13252.59\r\nb;B;5000\r\nc;C;6408\r\n")
  }
}

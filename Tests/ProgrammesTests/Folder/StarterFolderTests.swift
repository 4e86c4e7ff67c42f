import PlanForms
import Programmes
import Testing

@Suite struct `A new programme folder` {
  @Test func `loads as it is and says what the defaults say`() throws {
    let files = Dictionary(
      StarterFolder.files.map { ($0.name, Array($0.text.utf8)) }, uniquingKeysWith: { $1 })
    let programme = try ProgrammeFolder.parse(
      settings: files["programme.yaml"] ?? [], groups: files["groups.csv"] ?? [],
      schools: files["schools.csv"] ?? [])
    var expected = ProgrammeSettings()
    expected.name = "Recovery fund 2020-21"
    expected.academicYear = "2020-21"
    expected.dates = programme.settings.dates
    #expect(programme.settings == expected)
    #expect(programme.deadline(of: .plan)?.day.description == "2020-10-02")
    #expect(
      programme.notes.map(\.description) == [
        "groups.csv: No group is listed. Add a line for each group."
      ])
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

import FoundationEssentials
import Impact
import InventedProgrammes
import Reports
import TestSupport
import Testing

@Suite struct `The papers as files` {
  private static let report = ImpactReport(InventedProgramme(seed: 7, areas: 2, groupsPerArea: 4))

  @Test func `the same report gives the same bytes`() throws {
    let formats = Set(PaperFormat.allCases)
    let one = try PaperRenderer(Self.report).files(formats)
    let other = try PaperRenderer(
      ImpactReport(InventedProgramme(seed: 7, areas: 2, groupsPerArea: 4))
    ).files(formats)
    #expect(one == other)
    #expect(one.count == 3 * 3 + 3)
    if let folder = ProcessInfo.processInfo.environment["PLANCHECK_KEEP"] {
      for file in one { try Data(file.bytes).write(to: URL(filePath: "\(folder)/\(file.name)")) }
    }
  }

  @Test func `an area’s paper reads as it was last read by a person`() {
    let text = PaperText.text(of: Self.report.areaPaper(0))
    #expect(Snapshot.difference(of: text, from: "papers/area.txt") == nil)
  }

  @Test func `the county’s paper reads as it was last read by a person`() {
    let text = PaperText.text(of: Self.report.countyPaper)
    #expect(Snapshot.difference(of: text, from: "papers/county.txt") == nil)
  }
}

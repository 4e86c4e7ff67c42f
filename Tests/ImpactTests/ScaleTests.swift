import Impact
import InventedProgrammes
import Testing

@Suite struct `A large programme’s papers` {
  @Test(.timeLimit(.minutes(20)))
  func `260 groups in 20 areas are decided together and proved safe`() {
    let report = ImpactReport(InventedProgramme(seed: 2_000, areas: 20, groupsPerArea: 13))
    #expect(report.papers.count == 21)
    #expect(report.release.audit().isEmpty)
  }
}

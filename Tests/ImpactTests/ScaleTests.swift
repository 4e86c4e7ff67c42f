import Impact
import InventedProgrammes
import Testing

@Suite struct `A whole country’s papers` {
  @Test(.timeLimit(.minutes(5)))
  func `2,000 groups in 150 areas are decided together and proved safe`() {
    let clock = ContinuousClock()
    let invented = InventedProgramme(seed: 2_000, areas: 150, groupsPerArea: 13)
    var report: ImpactReport?
    let making = clock.measure { report = ImpactReport(invented) }
    guard let report else { return }
    let writing = clock.measure { for index in report.areas.indices { _ = report.areaPaper(index) } }
    let auditing = clock.measure { #expect(report.release.audit().isEmpty) }
    print("made in \(making), papers in \(writing), audit in \(auditing)")
    let hidden = report.release.hidden.count { $0 }
    print("hidden \(hidden) of \(report.release.hidden.count), primary \(report.release.primary.count)")
  }
}

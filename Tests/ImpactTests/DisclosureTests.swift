import Impact
import InventedProgrammes
import Testing

@Suite struct `Small numbers cannot be worked out` {
  @Test(arguments: [false, true])
  func `nothing can be recovered from random programmes`(isPublic: Bool) {
    for seed in Seeds.range {
      let report = ImpactReport(InventedProgramme(seed: seed), isPublic: isPublic)
      let open = report.release.audit()
      #expect(open.isEmpty, "seed \(seed): \(open.map(\.key))")
    }
  }

  @Test func `the audit does find something once complementary suppression is off`() {
    var rules = DisclosureRules()
    rules.complementary = false
    let recovered = (0..<60).count { seed in
      ImpactReport(InventedProgramme(seed: seed), rules: rules).release.audit().contains {
        if case .recoverable = $0.verdict { true } else { false }
      }
    }
    #expect(recovered > 15)
  }
}

import FoundationEssentials

/// How many random programmes a test tries: 200, or 1,000 with `PLANCHECK_LONG_TESTS=1`.
package enum Seeds {
  package static let range: Range<Int> =
    ProcessInfo.processInfo.environment["PLANCHECK_LONG_TESTS"] == "1" ? 0..<1_000 : 0..<200
}

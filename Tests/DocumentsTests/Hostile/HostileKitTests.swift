import Documents
import Testing

@Suite struct `The hostile kit` {
  @Test(arguments: HostileFile.archives + HostileFile.markup + HostileFile.offices)
  func `has one declared outcome a file`(_ file: HostileFile) {
    let bytes = file.bytes()
    var reason: Unreadable.Reason?
    do throws(Unreadable) {
      _ = try DocumentReader.read(bytes)
    } catch { reason = error.reason }
    #expect(reason == file.reason)
  }

  /// A mail server may cut a file anywhere; no cut leaves half a plan that counts as a whole one.
  @Test func `is never read where it is cut short`() {
    let whole = HostileFile.zip("whole") { _ in }.bytes()
    for length in 0..<whole.count {
      #expect(throws: Unreadable.self, "\(length) of \(whole.count) bytes") {
        try DocumentReader.read(Array(whole[..<length]))
      }
    }
  }
}

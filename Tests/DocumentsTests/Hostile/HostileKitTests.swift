import Documents
import FoundationEssentials
import OpenPackaging
import Testing

@Suite struct `The hostile kit` {
  static let files =
    HostileFile.archives + HostileFile.structures + HostileFile.markup + HostileFile.offices
    + HostileFile.loops + HostileFile.packages + HostileFile.spellings + HostileFile.sheets
    + HostileFile.stories + HostileFile.disguises + HostileFile.amplifiers

  @Test(arguments: files)
  func `has one declared outcome a file`(_ file: HostileFile) {
    let bytes = file.bytes()
    var reason: Unreadable.Reason?
    do throws(Unreadable) {
      _ = try DocumentReader.read(bytes)
    } catch { reason = error.reason }
    #expect(reason == file.reason)
  }

  static let folder = ProcessInfo.processInfo.environment["PLANCHECK_KIT"]

  @Test(arguments: files.filter(\.isTooLongToShow))
  func `has files that grow when they are shown`(_ file: HostileFile) throws {
    let document = try DocumentReader.read(file.bytes())
    var limits = Limits.standard
    limits.shownBytes /= 32
    #expect(throws: Unreadable.self) {
      try InspectionJSON.json(of: document, file: "a", limits: limits)
    }
    #expect(throws: Unreadable.self) {
      try InspectionText.text(of: document, file: "a", limits: limits)
    }
  }

  /// For `Tests/Torture/run`, round `kit`: `17 read too_large.docx` is a file that must be read by
  /// `check`, and `too_large` for `inspect`.
  @Test(.enabled(if: folder != nil, "PLANCHECK_KIT names no folder to lay the kit out in"))
  func `is laid out as files with their outcomes as names`() throws {
    let folder = try #require(Self.folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (number, file) in Self.files.enumerated() {
      let reason = file.reason?.rawValue ?? "read"
      let name = "\(number) \(reason) \(file.isTooLongToShow ? "too_large" : reason).docx"
      try Data(file.bytes()).write(to: URL(filePath: "\(folder)/\(name)"))
    }
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

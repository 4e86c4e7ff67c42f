import Documents
import FoundationEssentials
import Testing

@Suite struct `The hostile kit` {
  static let files =
    HostileFile.archives + HostileFile.structures + HostileFile.markup + HostileFile.offices
    + HostileFile.loops

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

  /// For `Tests/Torture/run`, round `kit`: `17 crashed.docx` is the file that must be `crashed`.
  @Test(.enabled(if: folder != nil, "PLANCHECK_KIT names no folder to lay the kit out in"))
  func `is laid out as files with their outcomes as names`() throws {
    let folder = try #require(Self.folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (number, file) in Self.files.enumerated() {
      let name = "\(number) \(file.reason?.rawValue ?? "read").docx"
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

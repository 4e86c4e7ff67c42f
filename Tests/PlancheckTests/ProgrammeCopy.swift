import Foundation
import Glibc
import OpenPackaging
import TestSupport

/// The example programme in a folder of one test's own, and the command run in it.
struct ProgrammeCopy: ~Copyable {
  private let folder: ScratchFolder
  let path: String

  init() throws {
    let made = try ScratchFolder()
    let copy = "\(made.path)/programme"
    try FileManager.default.copyItem(
      atPath: "\(SharedFiles.repository)/fixtures/programme", toPath: copy)
    path = copy
    folder = made
  }

  // MARK: The command

  func run(_ arguments: [String]) throws -> Products.Outcome {
    try Products.run("plancheck", arguments, in: path, environment: ["NO_COLOR": "1"])
  }

  /// The records of the whole inbox, one a line.
  func check(_ options: String...) throws -> String { try Self.check(in: path, options) }

  static func check(in path: String, _ options: [String] = []) throws -> String {
    let outcome = try Products.run(
      "plancheck", ["check", "--format", "jsonl", "--quiet", "--fail-on", "never"] + options,
      in: path)
    guard outcome.status == 0 else { throw Failure(text: outcome.diagnostics) }
    return outcome.output
  }

  /// Runs a line of shell in the folder; `$0` is the command.
  func shell(_ line: String) throws -> Products.Outcome {
    try Products.run(
      path: "/bin/sh", ["-c", line, "\(Products.folder)/plancheck"], in: path)
  }

  /// Runs the command as somebody who may read the folder and not write to it.
  func asReader(_ command: String) throws -> Products.Outcome {
    // Permissions hold root back once it has given up what it may do in spite of them.
    let root = getuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search " : ""
    defer { _ = try? shell("chmod -R u+w .") }
    return try shell("chmod -R a-w . && exec \(root)\"$0\" \(command)")
  }

  struct GroupStatus {
    var state: String
    var daysLate: Int
    var version: Int
  }

  func status(_ group: String, _ day: String) throws -> GroupStatus {
    let outcome = try run(
      ["status", "--format", "json", "--stage", "plan", "--quiet", "--as-at", day])
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let groups = json?["groups"] as? [[String: Any]] ?? []
    guard let row = groups.first(where: { $0["id"] as? String == group }) else {
      throw Failure(text: outcome.diagnostics)
    }
    return GroupStatus(
      state: row["state"] as? String ?? "", daysLate: row["days_late"] as? Int ?? -1,
      version: row["version"] as? Int ?? -1)
  }

  /// What the register's log says was done, oldest first.
  func log() throws -> [String] {
    let outcome = try run(["lists", "--quiet", "--output", "lists-of-the-test"])
    let folder = "\(path)/lists-of-the-test/lists"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    guard let name = names.first(where: { $0.hasSuffix("-log-county.csv") }) else {
      throw Failure(text: outcome.diagnostics)
    }
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    return text.replacing("\r\n", with: "\n").split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      return "\(fields[2]): \(fields[3].filter { $0 != "\"" })"
    }
  }

  struct Failure: Error {
    var text: String
  }

  // MARK: The inbox

  /// Every file under `submissions`, from the programme folder.
  private func submissions() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(path)/submissions").sorted()
      .map { "submissions/\($0)" }.filter { name in
        let kind = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.type]
        return kind as? FileAttributeType == .typeRegular
      }
  }

  /// Overwrites forms with zeros, their sizes, times and inodes as before; gives their number.
  func hollowOut(except name: String = "") throws -> Int {
    let files = try submissions().filter { name.isEmpty || !$0.hasSuffix("/\(name)") }
    for file in files {
      var status = stat()
      let isThere = unsafe stat("\(path)/\(file)", &status) == 0
      guard isThere else { throw Failure(text: file) }
      let handle = FileHandle(forUpdatingAtPath: "\(path)/\(file)")
      try handle?.write(contentsOf: Data(count: Int(status.st_size)))
      try handle?.close()
      let times = [status.st_atim, status.st_mtim]
      let isReset = unsafe utimensat(AT_FDCWD, "\(path)/\(file)", times, 0) == 0
      guard isReset else {
        throw Failure(text: file)
      }
    }
    return files.count
  }

  func touch(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_601_000_000)],
      ofItemAtPath: "\(path)/\(name)")
  }

  func copy(_ name: String, to other: String) throws {
    try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(other)")
  }

  func edit(_ name: String, _ change: (String) -> String) throws {
    let text = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    try change(text).write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
  }

  /// Puts a copy of a form into the inbox, with other words in place of some.
  func replaceWords(
    in name: String, _ words: String, _ others: String, to copy: String
  ) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
    let archive = try ZipArchive(bytes)
    let package = try OfficePackage(archive)
    var writer = ZipWriter()
    var count = 0
    for member in archive.members {
      var part = try package.bytes(of: member.name)
      if member.name.description.hasSuffix(".xml") {
        let text = String(decoding: part, as: UTF8.self)
        count += text.ranges(of: words).count
        part = Array(text.replacing(words, with: others).utf8)
      }
      writer.add(String(member.name.description.drop { $0 == "/" }), part)
    }
    guard count > 0 else { throw Failure(text: "“\(words)” doesn't stand in \(name)") }
    try Data(writer.finish()).write(to: URL(fileURLWithPath: "\(path)/\(copy)"))
  }

  /// Names, sizes, times and contents of all that lies under a folder, the folder itself included.
  func state(of name: String) throws -> [String] {
    let root = "\(path)/\(name)"
    return try ([""] + FileManager.default.subpathsOfDirectory(atPath: root).sorted()).map { file in
      var status = stat()
      let isThere = unsafe stat("\(root)/\(file)", &status) == 0
      guard isThere else { throw Failure(text: file) }
      let content = FileManager.default.contents(atPath: "\(root)/\(file)")?.hashValue ?? 0
      return "\(file) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) "
        + "\(status.st_mode) \(content)"
    }
  }
}

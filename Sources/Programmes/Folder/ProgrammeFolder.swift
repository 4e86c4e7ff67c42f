import PlanForms
package import Platform

/// A programme folder on disk: found, read and checked as a whole.
package enum ProgrammeFolder {
  /// The file that marks a folder as a programme's.
  package static let settingsName = "programme.yaml"
  package static let registerName = "register.sqlite"
  package static let submissionsName = "submissions"
  package static let outputName = "out"

  private static let maxFileBytes = 16 << 20

  /// The nearest folder from `start` upwards that holds `programme.yaml`; nil where none does.
  ///
  /// A relative `start` is followed up to where it begins and then through `..`.
  package static func find(from start: FilePath) -> FilePath? {
    var folder = start
    for _ in 0..<64 {
      if Folder.kindFollowingLinks(of: folder.appending(settingsName)) == .file { return folder }
      if folder.bytes == Array("/".utf8) { return nil }
      folder = above(folder)
    }
    return nil
  }

  private static func above(_ folder: FilePath) -> FilePath {
    let last = folder.lastComponent.display
    if folder.bytes.isEmpty || folder.display == "." { return FilePath("..") }
    return last == ".." || last == "." ? folder.appending("..") : folder.parent
  }

  /// Reads and checks the whole folder.
  ///
  /// - Returns: The programme, with its notes.
  /// - Throws: `ProgrammeError.mistakes` with everything that must be put right, so that nobody has
  ///   to run it once for each slip.
  package static func load(_ folder: FilePath) throws(ProgrammeError) -> Programme {
    let settings = try read(settingsName, in: folder)
    let groups = try read(GroupSheet.file, in: folder)
    let schools = try read(SchoolSheet.file, in: folder)
    var lists: [String: [UInt8]] = [:]
    for list in SettingsReader(bytes: settings).settings.lists where isPlainName(list.file) {
      lists[list.file] = try? read(list.file, in: folder)
    }
    var received = ReceivedSheet()
    if Folder.kind(of: folder.appending(ReceivedSheet.file)) != .missing {
      received = ReceivedSheet(bytes: try read(ReceivedSheet.file, in: folder))
    }
    var programme = try parse(
      settings: settings, groups: groups, schools: schools, received: received, lists: lists)
    programme.notes += received.notesOnMissing {
      Folder.kind(of: folder.appending($0)) != .missing
    }
    return programme
  }

  /// The programme that the bytes of a folder's files describe.
  ///
  /// `lists` holds the further sheets by file name; one that the settings name and that is missing
  /// there is a mistake.  Throws as `load` does.
  package static func parse(
    settings settingsBytes: [UInt8], groups groupsBytes: [UInt8], schools schoolsBytes: [UInt8],
    received: ReceivedSheet = ReceivedSheet(), lists listBytes: [String: [UInt8]] = [:]
  ) throws(ProgrammeError) -> Programme {
    let reader = SettingsReader(bytes: settingsBytes)
    let groups = GroupSheet(bytes: groupsBytes, areas: reader.settings.areas)
    let schools = SchoolSheet(
      bytes: schoolsBytes, groups: groups.entries, lostGroups: groups.lostIDs)
    let lists = ListSheets(reader.settings.lists, bytes: listBytes)
    let mistakes =
      inFileOrder(reader.mistakes)
      + inFileOrder(groups.mistakes + chairs(groups.entries, schools.entries))
      + inFileOrder(schools.mistakes) + received.mistakes + lists.mistakes
    guard mistakes.allSatisfy({ $0.weight == .note }) else {
      throw .mistakes(mistakes.filter { $0.weight == .mustFix })
    }
    var programme = Programme(
      settings: reader.settings, groups: groups.entries.map(\.group),
      schools: schools.entries.map(\.school), lists: lists.lists, notes: mistakes,
      version: version([settingsBytes, groupsBytes, schoolsBytes] + lists.bytesInOrder))
    programme.received = received.times
    return programme
  }

  private static func inFileOrder(_ mistakes: [ProgrammeMistake]) -> [ProgrammeMistake] {
    mistakes.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }

  /// A chair's school must be one of the group's: its head is paid for the chair's time there.
  private static func chairs(
    _ groups: [GroupSheet.Entry], _ schools: [SchoolSheet.Entry]
  ) -> [ProgrammeMistake] {
    let members = Dictionary(grouping: schools, by: \.school.group)
    return groups.compactMap { entry in
      let (group, wanted) = (entry.group, Likeness.folded(entry.group.chairSchool))
      let names = members[group.id, default: []].map(\.school.name)
      guard !wanted.isEmpty, !names.contains(where: { Likeness.folded($0) == wanted }) else {
        return nil
      }
      let elsewhere = schools.first { Likeness.folded($0.school.name) == wanted }
      let near = Likeness.nearest(to: group.chairSchool, among: names)
      return ProgrammeMistake(
        file: GroupSheet.file, line: entry.line,
        message: "The chair's school, \(group.chairSchool), isn't in \(group.name).",
        cure: elsewhere.map {
          "schools.csv, line \($0.line), has it in \"\($0.school.group)\". "
            + "The chair's payment waits until that is settled."
        } ?? near.map { "Did you mean \"\($0)\"?" }
          ?? "The chair's payment waits until that is settled.",
        weight: .note)
    }
  }

  /// A length before each file keeps two divisions of the same bytes apart.
  private static func version(_ files: [[UInt8]]) -> String {
    SHA256.hex(files.flatMap { Array("\($0.count):".utf8) + $0 })
  }

  private static func read(_ name: String, in folder: FilePath) throws(ProgrammeError) -> [UInt8] {
    do throws(FileProblem) {
      return try PlainFile.read(folder.appending(name), limit: maxFileBytes).bytes
    } catch {
      throw .unreadable(file: name, reason: error.reason)
    }
  }

  private static func isPlainName(_ name: String) -> Bool {
    !name.contains("/") && name != ".." && name != "."
  }
}

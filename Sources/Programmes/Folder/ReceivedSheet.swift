package import PlanForms

/// `received.csv`: when forms arrived, for those whose file's own time says something else, such as
/// attachments saved days later or files copied from another machine.
///
/// The sheet may be missing.  Its columns are `file`, the path from the programme folder, and
/// `received`, a day or a day and time: `2020-10-01`, `2020-10-01T16:20`.
package struct ReceivedSheet: Sendable {
  package static let file = "received.csv"

  package private(set) var times: [String: LocalMinute] = [:]
  /// The line on which a file is named first.
  package private(set) var lines: [String: Int] = [:]
  package private(set) var mistakes: [ProgrammeMistake] = []

  /// Nobody has said anything.
  package init() {}

  package init(bytes: [UInt8]) {
    let sheet = HeadedSheet(
      file: Self.file, bytes: bytes,
      columns: [.init(name: "file", isRequired: true), .init(name: "received", isRequired: true)])
    mistakes = sheet.mistakes
    for row in sheet.rows {
      let (name, text) = (
        row["file"].split(separator: "\\").joined(separator: "/"), row["received"]
      )
      guard let time = Self.minute(text) else {
        fault(
          row.line, "\"\(text)\" is no day that can be read.",
          WrittenDay.offer(text) ?? "Write it as 2020-10-01 or 2020-10-01T16:20.")
        continue
      }
      if let first = lines[name], times[name] != time {
        fault(
          row.line, "\(name) stands on line \(first) already, with another time.",
          "Keep the one that is right.")
        continue
      }
      (times[name], lines[name]) = (time, lines[name] ?? row.line)
    }
  }

  private mutating func fault(_ line: Int, _ message: String, _ cure: String) {
    mistakes.append(
      ProgrammeMistake(file: Self.file, line: line, message: message, cure: cure))
  }

  /// Notes for the files that `isThere` does not find: a slip in a name would lose its time.
  package func notesOnMissing(_ isThere: (String) -> Bool) -> [ProgrammeMistake] {
    lines.sorted { $0.value < $1.value }.filter { !isThere($0.key) }.map { name, line in
      ProgrammeMistake(
        file: Self.file, line: line, message: "There is no file \"\(name)\".",
        cure: "Give its path from the programme folder, as submissions/plan.docx.", weight: .note)
    }
  }

  /// A day alone means its beginning: nobody is late for want of a time.
  private static func minute(_ text: String) -> LocalMinute? {
    let text = text.split(separator: " ").joined(separator: "T")
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let day = parts.first.flatMap({ CalendarDay(iso: $0) }) else { return nil }
    guard parts.count == 2 else { return parts.count == 1 ? LocalMinute(day: day, minute: 0) : nil }
    let written = parts[1].split(separator: ":")
    let time = written.compactMap { Int($0) }
    guard (2...3).contains(time.count), time.count == written.count, (0..<24).contains(time[0]),
      (0..<60).contains(time[1])
    else {
      return nil
    }
    return LocalMinute(day: day, minute: time[0] * 60 + time[1])
  }
}

package import PlanForms

/// `received.csv`: when forms arrived, for those whose file's own time says something else, such as
/// attachments saved days later or files copied from another machine.
///
/// The sheet may be missing.  Its columns are `file`, the path from the programme folder, and
/// `received`, a day or a day and time: `2020-10-01`, `2020-10-01T16:20`.
package struct ReceivedSheet: Sendable {
  package static let file = "received.csv"

  package private(set) var times: [String: LocalMinute] = [:]
  package private(set) var mistakes: [ProgrammeMistake] = []

  package init(bytes: [UInt8]) {
    let sheet = HeadedSheet(
      file: Self.file, bytes: bytes,
      columns: [.init(name: "file", isRequired: true), .init(name: "received", isRequired: true)])
    mistakes = sheet.mistakes
    for row in sheet.rows {
      guard let time = Self.minute(row["received"]) else {
        mistakes.append(
          ProgrammeMistake(
            file: Self.file, line: row.line,
            message: "“\(row["received"])” is no day that can be read.",
            cure: "Write it as 2020-10-01 or 2020-10-01T16:20."))
        continue
      }
      times[row["file"]] = time
    }
  }

  /// A day alone means its beginning: nobody is late for want of a time.
  private static func minute(_ text: String) -> LocalMinute? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let day = parts.first.flatMap({ CalendarDay(iso: $0) }) else { return nil }
    guard parts.count == 2 else { return parts.count == 1 ? LocalMinute(day: day, minute: 0) : nil }
    let time = parts[1].split(separator: ":").compactMap { Int($0) }
    guard time.count >= 2, (0..<24).contains(time[0]), (0..<60).contains(time[1]) else {
      return nil
    }
    return LocalMinute(day: day, minute: time[0] * 60 + time[1])
  }
}

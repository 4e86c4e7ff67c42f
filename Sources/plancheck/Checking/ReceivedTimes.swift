import PlanForms
import Platform
import Programmes

/// When a form arrived: as told on the command line, else as the programme's `received.csv` says,
/// else the file's own time.
struct ReceivedTimes {
  private let told: CalendarDay?
  private let listed: [String: LocalMinute]
  private let prefix: [UInt8]
  private let zone: TimeZoneRule

  init(told: CalendarDay?, programme: Programme?, folder: FilePath?) {
    self.told = told
    listed = programme?.received ?? [:]
    prefix = folder.map { $0.appending("").bytes } ?? []
    zone = programme?.settings.timeZone ?? .europeLondon
  }

  /// Nil where nobody asks: without a programme there is no date to be late for.
  func time(of path: FilePath, _ stamp: PlainFile.Stamp) -> LocalMinute? {
    if let told { return LocalMinute(day: told, minute: 0) }
    if !prefix.isEmpty, path.bytes.starts(with: prefix),
      let time = listed[FilePath(bytes: Array(path.bytes.dropFirst(prefix.count))).display]
    {
      return time
    }
    return zone.local(secondsSince1970: stamp.modifiedSeconds)
  }
}

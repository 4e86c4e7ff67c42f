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

  func time(of path: FilePath, _ stamp: PlainFile.Stamp) -> LocalMinute? {
    said(path) ?? zone.local(secondsSince1970: stamp.modifiedSeconds)
  }

  /// The same in seconds since 1970; now for a file that has no time, because it can't be opened.
  func seconds(of path: FilePath, _ stamp: PlainFile.Stamp?) -> Int {
    said(path).map(zone.secondsSince1970) ?? stamp?.modifiedSeconds ?? WallClock.secondsSince1970
  }

  /// Whether a person said so, rather than the file.
  func isTold(_ path: FilePath) -> Bool { said(path) != nil }

  /// What a person has said of it; nil where nobody has.
  func said(_ path: FilePath) -> LocalMinute? {
    if let told { return LocalMinute(day: told, minute: 0) }
    guard !prefix.isEmpty, path.bytes.starts(with: prefix) else { return nil }
    return listed[FilePath(bytes: Array(path.bytes.dropFirst(prefix.count))).display]
  }
}

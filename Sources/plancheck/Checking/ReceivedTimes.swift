import PlanForms
import Platform
import Programmes

/// When a form arrived: as told on the command line, else as the programme's `received.csv` says,
/// else the file's own time.
struct ReceivedTimes {
  private let told: CalendarDay?
  private let listed: [String: LocalMinute]
  /// What the paths of the programme's files begin with; nil without a programme.
  private let prefix: [UInt8]?
  private let zone: TimeZoneRule

  init(told: CalendarDay?, programme: Programme?, folder: FilePath?) {
    self.told = told
    listed = programme?.received ?? [:]
    prefix = folder.map { Self.plain($0.appending("").bytes) }
    zone = programme?.settings.timeZone ?? .europeLondon
  }

  /// What a person has said of it; nil where nobody has.
  func said(_ path: FilePath) -> LocalMinute? {
    if let told { return LocalMinute(day: told, minute: 0) }
    let name = Self.plain(path.bytes)
    guard let prefix, name.starts(with: prefix) else { return nil }
    return listed[FilePath(bytes: Array(name.dropFirst(prefix.count))).display]
  }

  /// `./submissions/a.docx` is `submissions/a.docx`.
  private static func plain(_ path: [UInt8]) -> [UInt8] {
    var path = path[...]
    while path.starts(with: Array("./".utf8)) { path = path.dropFirst(2) }
    return Array(path)
  }

  func seconds(_ time: LocalMinute) -> Int { zone.secondsSince1970(time) }

  func local(_ seconds: Int) -> LocalMinute? { zone.local(secondsSince1970: seconds) }
}

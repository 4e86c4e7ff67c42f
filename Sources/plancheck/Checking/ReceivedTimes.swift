import PlanForms
import Platform
import Programmes

/// When a form arrived: as told on the command line, else as the programme's `received.csv` says,
/// else the file's own time.
struct ReceivedTimes {
  private let told: CalendarDay?
  /// By the one path that each file has, however it is named.
  private let listed: [FilePath: LocalMinute]
  private let zone: TimeZoneRule

  init(told: CalendarDay?, programme: Programme?, folder: FilePath?) {
    self.told = told
    let sorted = (programme?.received ?? [:]).sorted { $0.key < $1.key }
    let times = sorted.compactMap { name, time in
      (folder?.appending(name)).flatMap(FileSystem.place).map { ($0, time) }
    }
    listed = Dictionary(times, uniquingKeysWith: { first, _ in first })
    zone = programme?.settings.timeZone ?? .europeLondon
  }

  /// What a person has said of it; nil where nobody has.
  func said(_ path: FilePath) -> LocalMinute? {
    if let told { return LocalMinute(day: told, minute: 0) }
    return listed.isEmpty ? nil : FileSystem.place(of: path).flatMap { listed[$0] }
  }

  func seconds(_ time: LocalMinute) -> Int { zone.secondsSince1970(time) }

  func local(_ seconds: Int) -> LocalMinute? { zone.local(secondsSince1970: seconds) }
}

import PlanForms
import Platform

/// What a worker is asked about one file: its path, and what the supervisor alone knows of it.
///
/// A worker is locked away from the register, so what the register holds travels with the request.
struct FileRequest: Hashable {
  var path: FilePath
  /// When somebody said that it arrived; nil where nobody has.
  var received: LocalMinute?
  /// The record of the plan on file that an evaluation is held against; empty where there is none.
  var plan: [UInt8] = []

  init(_ path: FilePath, received: LocalMinute? = nil, plan: [UInt8] = []) {
    self.path = path
    self.received = received
    self.plan = plan
  }

  /// The parts joined by zero bytes, which neither a path nor a record can hold.
  var bytes: [UInt8] {
    let time = received.map { "\($0.day.daysSince1970) \($0.minute)" } ?? ""
    return path.bytes + [0] + Array(time.utf8) + [0] + plan
  }

  /// Nil for bytes that no supervisor of this version sent.
  init?(bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    path = FilePath(bytes: Array(parts[0]))
    plan = Array(parts[2])
    let time = String(decoding: parts[1], as: UTF8.self).split(separator: " ").compactMap {
      Int($0)
    }
    if time.count == 2, let day = CalendarDay(daysSince1970: time[0]) {
      received = LocalMinute(day: day, minute: time[1])
    }
  }
}

import Platform

/// What a worker is asked: a file and, for an evaluation, the plan it is to be compared with.
struct FileJob {
  var file: FilePath
  /// The record of the plan on file.
  var plan: [UInt8]?

  init(_ file: FilePath, plan: [UInt8]? = nil) {
    self.file = file
    self.plan = plan
  }

  /// The path, and after a zero byte, which no path can hold, the plan.
  var bytes: [UInt8] { file.bytes + (plan.map { [0] + $0 } ?? []) }

  init(bytes: [UInt8]) {
    let end = bytes.firstIndex(of: 0)
    file = FilePath(bytes: Array(bytes[..<(end ?? bytes.endIndex)]))
    plan = end.map { Array(bytes[($0 + 1)...]) }
  }
}

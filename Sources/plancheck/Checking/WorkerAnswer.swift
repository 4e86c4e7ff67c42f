import PlanForms

/// A worker's answer to one file: the verdict, so that the supervisor need not read the record, and
/// the record or inspection itself.
struct WorkerAnswer {
  var verdict: Verdict
  var payload: [UInt8]

  init(verdict: Verdict, payload: [UInt8]) {
    self.verdict = verdict
    self.payload = payload
  }

  /// An answer that the register has kept; the verdict is read out of the record itself.
  init(record: [UInt8]) throws {
    let text = Array("\"verdict\":\"".utf8)
    guard let start = record.firstRange(of: text)?.upperBound,
      let end = record[start...].firstIndex(of: UInt8(ascii: "\"")),
      let verdict = Verdict(rawValue: String(decoding: record[start..<end], as: UTF8.self))
    else {
      throw CommandProblem(
        "register.sqlite holds a record that can't be read. Put back a copy, or move it away: "
          + "check makes a new one from the submissions.")
    }
    self.init(verdict: verdict, payload: record)
  }

  var bytes: [UInt8] {
    [UInt8(truncatingIfNeeded: Verdict.allCases.firstIndex(of: verdict) ?? 0)] + payload
  }

  /// Nil for bytes that no worker of this version sent.
  init?(bytes: [UInt8]) {
    guard let first = bytes.first, Int(first) < Verdict.allCases.count else { return nil }
    verdict = Verdict.allCases[Int(first)]
    payload = Array(bytes.dropFirst())
  }
}

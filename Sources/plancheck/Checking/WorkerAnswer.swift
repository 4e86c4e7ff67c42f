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
    guard let name = Self.text(of: "verdict", in: record), let verdict = Verdict(rawValue: name)
    else {
      throw CommandProblem("the register holds a record that can't be read; use --no-record.")
    }
    self.init(verdict: verdict, payload: record)
  }

  /// The first member of that name whose value is a text without escapes; no text of a form can look
  /// like one, because quotes in it are escaped.
  private static func text(of member: String, in record: [UInt8]) -> String? {
    guard let start = record.firstRange(of: Array("\"\(member)\":\"".utf8))?.upperBound,
      let end = record[start...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return String(decoding: record[start..<end], as: UTF8.self)
  }

  /// Whether the record is of a form that reports on a plan.
  var isEvaluation: Bool {
    verdict != .unreadable && Self.text(of: "stage", in: payload) == StageID.evaluation.description
  }

  var sha256: String { Self.text(of: "sha256", in: payload) ?? "" }

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

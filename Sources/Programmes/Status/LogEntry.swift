/// One thing that was done in a programme, as its register keeps it.
package struct LogEntry: Sendable, Hashable {
  /// Seconds since 1970 (UTC).
  package var seconds: Int
  package var who: String
  /// `check`, `allocate`, or the kind of a decision.
  package var what: String
  package var detail: String

  package init(seconds: Int, who: String, what: String, detail: String) {
    self.seconds = seconds
    self.who = who
    self.what = what
    self.detail = detail
  }
}

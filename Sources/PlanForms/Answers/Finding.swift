package import Documents

package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// The money or the report must wait.
  case error
  /// Ask the chair.
  case warning
  case advice

  package static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .advice: 2
    }
  }
}

/// One thing to put right, said to the person who can.
package struct Finding: Hashable, Sendable {
  /// `required.<field>`, `type.<field>`, or a rule of the definition (`X01`).
  package var rule: String
  package var severity: Severity
  package var field: FieldID?
  package var table: TableID?
  /// From 1, in the order on the form.
  package var row: Int?
  package var place: Place?
  /// The text that was read there; empty where there was none, and for personal data always.
  package var text: String
  /// What is wrong: one sentence that stands alone, in plain English.
  package var message: String
  /// How to put it right.
  package var help: String
  /// Only the officer sees it (moderation hints such as copied forms).
  package var isForOfficerOnly: Bool

  package init(
    rule: String, severity: Severity, field: FieldID? = nil, table: TableID? = nil,
    row: Int? = nil, place: Place? = nil, text: String = "", message: String, help: String = "",
    isForOfficerOnly: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.field = field
    self.table = table
    self.row = row
    self.place = place
    self.text = text
    self.message = message
    self.help = help
    self.isForOfficerOnly = isForOfficerOnly
  }
}

extension Finding {
  /// The place in the words of the published records; empty where there is none.
  package var at: String { place?.description ?? "" }
}

/// A rule that could not be decided, because something it needs is missing or unclear.
package struct SkippedRule: Hashable, Sendable {
  package var rule: String
  package var table: TableID?
  package var row: Int?
  /// "planned_cost of row 3 is unclear".
  package var because: String

  package init(rule: String, table: TableID? = nil, row: Int? = nil, because: String) {
    self.rule = rule
    self.table = table
    self.row = row
    self.because = because
  }
}

package enum Verdict: String, Sendable, CaseIterable {
  /// Nothing to fix.
  case complete
  /// Warnings only.
  case questions
  /// At least one error.
  case incomplete
  case unreadable

  package init(_ findings: some Sequence<Finding>) {
    switch findings.lazy.map(\.severity).min() {
    case .error: self = .incomplete
    case .warning: self = .questions
    case .advice, nil: self = .complete
    }
  }
}

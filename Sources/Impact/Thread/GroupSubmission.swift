package import PlanForms

/// What one group has sent: the records on file that its part of the paper is made from.
package struct GroupSubmission: Sendable {
  /// One file with the day it came.
  package struct Return: Sendable {
    package var record: FileRecord
    package var received: CalendarDay?
    /// Working days after the deadline; 0 in time.
    package var daysLate: Int

    package init(record: FileRecord, received: CalendarDay? = nil, daysLate: Int = 0) {
      self.record = record
      self.received = received
      self.daysLate = daysLate
    }
  }

  /// The group's identifier.
  package var group: String
  package var plan: Return?
  package var evaluation: Return?

  package init(group: String, plan: Return? = nil, evaluation: Return? = nil) {
    self.group = group
    self.plan = plan
    self.evaluation = evaluation
  }
}

extension FileRecord {
  /// The path as text, for people and for sources.
  package var path: String { String(decoding: file, as: UTF8.self) }
}

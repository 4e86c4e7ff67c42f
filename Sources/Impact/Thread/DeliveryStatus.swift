/// What became of an action; kept apart from how far its aim was met.
package enum DeliveryStatus: String, Hashable, Sendable, CaseIterable {
  case asPlanned = "delivered_as_planned"
  case changed = "delivered_changed"
  case partDelivered = "part_delivered"
  case movedLater = "moved_later"
  case notDelivered = "not_delivered"
  case replaced
  case stillRunning = "still_running"

  /// Reads a choice's identifier; the short ones of the form (`as_planned`) mean the same.
  package init?(choice: String) {
    switch choice {
    case "as_planned": self = .asPlanned
    case "changed": self = .changed
    case "part": self = .partDelivered
    case "moved": self = .movedLater
    default:
      guard let status = DeliveryStatus(rawValue: choice) else { return nil }
      self = status
    }
  }

  package var words: String {
    switch self {
    case .asPlanned: "delivered as planned"
    case .changed: "delivered with changes"
    case .partDelivered: "delivered in part"
    case .movedLater: "moved to later"
    case .notDelivered: "not delivered"
    case .replaced: "replaced by another action"
    case .stillRunning: "still running"
    }
  }

  /// Whether something of it took place, so that there can be an effect to report.
  package var tookPlace: Bool {
    switch self {
    case .asPlanned, .changed, .partDelivered, .stillRunning: true
    case .movedLater, .notDelivered, .replaced: false
    }
  }
}

/// How far the chair says the aim was met: a word, never a colour alone.
package enum ImpactRating: String, Hashable, Sendable, CaseIterable {
  case met, partly
  case notMet = "not_met"
  case tooEarly = "too_early"

  /// Reads a choice's identifier; what says that nothing can be rated yet is "too early".
  package init?(choice: String) {
    switch choice {
    case "not": self = .notMet
    case "in_progress", "not_started": self = .tooEarly
    default:
      guard let rating = ImpactRating(rawValue: choice) else { return nil }
      self = rating
    }
  }

  package var words: String {
    switch self {
    case .met: "met"
    case .partly: "partly met"
    case .notMet: "not met"
    case .tooEarly: "too early to say"
    }
  }
}

package import PlanForms

extension SchoolFacts {
  /// The kinds of school whose payment is settled.
  package static let statuses = ["maintained", "academy", "free school"]

  /// How a school of a status is paid: the council's own by a journal, the others through a bank;
  /// nil for a status that nobody has settled.
  package static func paymentRoute(status: String) -> String? {
    switch status {
    case "maintained", "community", "foundation", "voluntary aided", "voluntary controlled":
      "Journal"
    case "academy", "free school", "free": "BACS"
    default: nil
    }
  }
}

import PlanForms

/// Amounts of money as people here write them.
package enum Pounds {
  /// `£5,000`, or `£5,000.50` where there are pence.
  package static func shown(_ pence: Int) -> String { Spoken.money(pence: pence) }

  /// Always with pence: `£5,000.00`, `-£0.05`.
  package static func precise(_ pence: Int) -> String {
    let shown = shown(pence)
    return shown.contains(".") ? shown : shown + ".00"
  }

  /// For CSV and groups.csv, with no sign or comma: `5000`, `5000.50`.
  package static func plain(_ pence: Int) -> String {
    shown(pence).filter { $0 != "£" && $0 != "," }
  }
}

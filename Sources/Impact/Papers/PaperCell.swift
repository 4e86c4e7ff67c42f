import PlanForms

/// The symbols of the Department for Education's statistics for what is not a number.
package enum DataSymbol: String, Hashable, Sendable, CaseIterable {
  /// Suppressed to protect pupils.
  case suppressed = "c"
  case notApplicable = "z"
  case notAvailable = "x"
  /// Rounds to 0, but is not 0.
  case low
  /// Low reliability.
  case unreliable = "u"

  package var meaning: String {
    switch self {
    case .suppressed: "not shown, to protect pupils"
    case .notApplicable: "not applicable"
    case .notAvailable: "not available"
    case .low: "rounds to 0 but is not 0"
    case .unreliable: "too unreliable to show"
    }
  }
}

/// One cell of a paper's table: a figure or words, and where they come from.
package struct PaperCell: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(String)
    case whole(Int)
    case pence(Int)
    /// Exact pence that need not be whole, shown in pounds and pence.
    case exactPence(Rational)
    /// A number shown with up to so many places.
    case number(Rational, places: Int)
    /// A share of 100, shown with up to so many places.
    case percent(Rational, places: Int)
    /// A change, shown with its sign and the last word of its unit: `+11 points` for percentage
    /// points, which tables explain.
    case change(Rational, places: Int, unit: String)
    case symbol(DataSymbol)
  }

  package var content: Content
  package var sources: [Source]

  package init(_ content: Content, from sources: [Source] = []) {
    self.content = content
    self.sources = sources
  }

  package static func text(_ text: String) -> PaperCell { PaperCell(.text(text)) }
  package static let suppressed = PaperCell(.symbol(.suppressed))
  package static let notApplicable = PaperCell(.symbol(.notApplicable))
  package static let notAvailable = PaperCell(.symbol(.notAvailable))

  package static func pence(_ amount: Sourced<Int>?) -> PaperCell {
    amount.map { PaperCell(.pence($0.value), from: $0.sources) } ?? .notAvailable
  }

  package static func whole(_ count: Sourced<Int>) -> PaperCell {
    PaperCell(.whole(count.value), from: count.sources)
  }

  package static func whole(_ count: Int) -> PaperCell { PaperCell(.whole(count)) }

  package var symbol: DataSymbol? { if case .symbol(let symbol) = content { symbol } else { nil } }

  /// As people read it: `£1,234`, `63.5%`, `+11 points`, `c`.
  package var text: String {
    switch content {
    case .text(let text): text
    case .whole(let number): Spoken.number(number)
    case .pence(let pence): Spoken.money(pence: pence)
    case .exactPence(let pence):
      pence.rounded.map { Spoken.money(pence: $0) } ?? DataSymbol.unreliable.rawValue
    case .number(let number, let places): number.shortText(places: places)
    case .percent(let number, let places): number.shortText(places: places) + "%"
    case .change(let change, let places, let unit):
      (change > .zero ? "+" : "") + change.shortText(places: places) + " "
        + (unit.split(separator: " ").last.map(String.init) ?? unit)
    case .symbol(let symbol): symbol.rawValue
    }
  }
}

import PlanForms

/// Sentences that hold for none, one and many.
enum Grammar {
  /// `no actions`, `1 action`, `1,204 actions`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    switch number {
    case 0: "no \(many ?? one + "s")"
    case 1: "1 \(one)"
    default: "\(Spoken.number(number)) \(many ?? one + "s")"
    }
  }

  /// The same at the head of a sentence: `No actions`, `One action`, `Twelve actions`, `13 actions`.
  static func opening(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    guard numerals.indices.contains(number) else { return count(number, one, many) }
    return "\(numerals[number]) \(number == 1 ? one : many ?? one + "s")"
  }

  private static let numerals = [
    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve",
  ]

  /// `was` for one, `were` for none and many.
  static func was(_ number: Int) -> String { number == 1 ? "was" : "were" }
  static func has(_ number: Int) -> String { number == 1 ? "has" : "have" }
  static func does(_ number: Int, _ many: String, _ one: String) -> String {
    number == 1 ? one : many
  }

  /// The first letter as a capital; the rest as it stands.
  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `A; B; C` for items that hold commas themselves.
  static func series(_ items: [String], most: Int = 40) -> String {
    (items.prefix(most) + (items.count > most ? ["and \(items.count - most) more"] : []))
      .joined(separator: "; ")
  }

  /// `A, B and C`, or `A, B and 3 more` beyond `most`.
  static func list(_ items: [String], most: Int = 12) -> String {
    guard items.count > most else { return Spoken.list(items) }
    return Spoken.list(Array(items.prefix(most)) + ["\(items.count - most) more"])
  }
}

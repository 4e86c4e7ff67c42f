/// How a list writes its numbers (ECMA-376-1, 17.18.59); formats of other scripts read as figures.
enum NumberFormat: Equatable {
  case decimal, decimalZero, upperLetter, lowerLetter, upperRoman, lowerRoman, ordinal
  case bullet, none

  init(_ name: String?) {
    switch name {
    case "decimalZero": self = .decimalZero
    case "upperLetter": self = .upperLetter
    case "lowerLetter": self = .lowerLetter
    case "upperRoman": self = .upperRoman
    case "lowerRoman": self = .lowerRoman
    case "ordinal": self = .ordinal
    case "bullet": self = .bullet
    case "none": self = .none
    default: self = .decimal
    }
  }

  /// The number as the list shows it.
  func shown(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .decimalZero: (0...9).contains(number) ? "0\(number)" : String(number)
    case .upperLetter: Self.letters(number, first: "A")
    case .lowerLetter: Self.letters(number, first: "a")
    case .upperRoman: Self.roman(number)
    case .lowerRoman: Self.roman(number).lowercased()
    case .ordinal: "\(number)\(Self.ordinalEnding(number))"
    case .bullet, .none: ""
    }
  }

  /// The letter that Word shows, repeated and not carried: `Z` is followed by `AA`, `BB`.
  ///
  /// Word stops at 780.
  private static func letters(_ number: Int, first: Unicode.Scalar) -> String {
    guard (1...780).contains(number) else { return String(number) }
    let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26)) ?? first
    return String(repeating: String(Character(letter)), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    var rest = number
    var result = ""
    for (value, figure) in romanFigures {
      while rest >= value {
        result += figure
        rest -= value
      }
    }
    return result
  }

  private static let romanFigures = [
    (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  private static func ordinalEnding(_ number: Int) -> String {
    guard !(11...13).contains(number % 100) else { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}

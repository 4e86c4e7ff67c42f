/// What a cell's number format is chosen by.
enum CellShape: Hashable {
  case text, whole, money, day, percent
  case decimal(places: Int)

  /// Number formats (ECMA-376-1, 18.8.31); `@` keeps a text a text when it is edited.
  var code: String {
    switch self {
    case .text: "@"
    case .whole: "#,##0"
    case .money: "[$£-809]#,##0.00"
    case .day: "d mmm yyyy"
    case .percent: "0.0%"
    case .decimal(places: 0): "0"
    case .decimal(let places): "0." + String(repeating: "0", count: places)
    }
  }
}

extension SheetNumber {
  /// Excel has binary numbers only; each of these is the nearest one to an exact decimal, and Excel
  /// shows it as that decimal.
  var shown: Double {
    switch self {
    case .whole(let number): Double(number)
    case .money(let pence): Double(pence) / 100
    case .day(let day): Double(day) + 25_569  // 1 January 1970 in Excel's 1900 date system.
    case .decimal(let digits, let places):
      Double(digits) / (0..<min(max(places, 0), 15)).reduce(1) { power, _ in power * 10 }
    case .percent(let tenThousandths): Double(tenThousandths) / 10_000
    }
  }

  var shape: CellShape {
    switch self {
    case .whole: .whole
    case .money: .money
    case .day: .day
    case .decimal(_, let places): .decimal(places: min(max(places, 0), 15))
    case .percent: .percent
    }
  }
}

extension SheetCell.Tone {
  var colour: UInt32? {
    switch self {
    case .plain: nil
    case .good: 0xE2F0D9
    case .attention: 0xFFF2CC
    case .bad: 0xF8D7DA
    case .quiet: 0xEDEDED
    }
  }
}

/// A number format, as far as it decides what a number is: a plain number, a date or a time
/// (ECMA-376-1, 18.8.31).
struct CellNumberFormat: Hashable, Sendable {
  /// What a section of a format makes of a number.
  enum Shape: Hashable, Sendable {
    case number
    case date
    case time
    case dateAndTime
    /// Hours, minutes or seconds that run on (`[h]:mm`).
    case elapsed
  }

  private struct Section: Hashable, Sendable {
    var shape = Shape.number
    var condition: Condition?
  }

  private struct Condition: Hashable, Sendable {
    var accepts: Set<Order>
    var bound: CellNumber

    func holds(for number: CellNumber) -> Bool {
      accepts.contains(number < bound ? .less : bound < number ? .more : .equal)
    }
  }

  private enum Order: Hashable, Sendable { case less, equal, more }

  /// One to four; the fourth is for text and never chosen for a number.
  private let sections: [Section]
  /// The shape where every section has the same; most formats have no need to look at the number.
  private let commonShape: Shape?

  static let general = CellNumberFormat("General")

  /// Reads a format's code: sections, colours, conditions, quoted text, escapes and locale tags.
  ///
  /// - Parameter code: As it is stored, always with English letters: `[$-809]dd mmmm yyyy;@`.
  init(_ code: String) {
    let read = SectionScan.sections(of: Array(code.utf8))
    sections = read.map {
      Section(shape: $0.shape, condition: $0.condition.flatMap(Self.condition))
    }
    let shapes = Set(sections.prefix(3).map(\.shape))
    commonShape = shapes.count == 1 ? shapes.first : nil
  }

  /// Whether the format shows every number as a plain one.
  var isPlain: Bool { commonShape == .number }

  /// What the format makes of `number`.
  func shape(of number: CellNumber) -> Shape {
    if let commonShape { return commonShape }
    return section(for: number)?.shape ?? .number
  }

  /// The section with the first condition that holds; sections without conditions are for
  /// positive, negative and zero, in this order, as far as they are there.
  private func section(for number: CellNumber) -> Section? {
    let candidates = sections.prefix(3)
    if candidates.contains(where: { $0.condition != nil }) {
      return candidates.first { $0.condition?.holds(for: number) ?? true }
    }
    let index = number.isNegative ? 1 : number.coefficient == 0 ? 2 : 0
    return index < candidates.count ? candidates[index] : candidates.first
  }

  /// Reads the inside of `[>=100]`.
  private static func condition(_ text: [UInt8]) -> Condition? {
    let operators: [(String, Set<Order>)] = [
      ("<=", [.less, .equal]), (">=", [.more, .equal]), ("<>", [.less, .more]),
      ("<", [.less]), (">", [.more]), ("=", [.equal]),
    ]
    for (sign, accepts) in operators where text.starts(with: sign.utf8) {
      let rest = Array(text.dropFirst(sign.utf8.count))
      return CellNumber(rest.span).map { Condition(accepts: accepts, bound: $0) }
    }
    return nil
  }
}

/// One walk over a format's code.
private struct SectionScan {
  struct Found {
    var shape = CellNumberFormat.Shape.number
    var condition: [UInt8]?
  }

  private let code: [UInt8]
  private var index = 0
  private var hasDate = false
  private var hasTime = false
  private var isElapsed = false
  private var hasDigits = false
  /// Whether a seconds token has just been read, so that `.000` belongs to it.
  private var followsSeconds = false
  /// The letter of the last token of dates in this section.
  private var lastToken: UInt8?
  private var condition: [UInt8]?

  private init(_ code: [UInt8]) { self.code = code }

  static func sections(of code: [UInt8]) -> [Found] {
    var scan = SectionScan(code)
    var found: [Found] = []
    // What follows the last semicolon is a section too, even an empty one.
    repeat { found.append(scan.section()) } while scan.index <= code.count && found.count < 4
    return found
  }

  private mutating func section() -> Found {
    (hasDate, hasTime, isElapsed, hasDigits, followsSeconds) = (false, false, false, false, false)
    (lastToken, condition) = (nil, nil)
    while index < code.count, code[index] != UInt8(ascii: ";") { token() }
    index += 1
    return Found(shape: shape, condition: condition)
  }

  /// Digit places beside date letters make no format that Excel accepts, so they settle that the
  /// letters are text; `.000` after seconds is their fraction.
  private var shape: CellNumberFormat.Shape {
    if hasDigits { return .number }
    if isElapsed { return .elapsed }
    return switch (hasDate, hasTime) {
    case (true, true): .dateAndTime
    case (true, false): .date
    case (false, true): .time
    case (false, false): .number
    }
  }

  private mutating func token() {
    let byte = code[index]
    switch byte {
    case UInt8(ascii: "\""):
      index = (code[(index + 1)...].firstIndex(of: byte) ?? code.count - 1) + 1
    case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
      skipScalar()
    case UInt8(ascii: "["):
      bracket()
      return
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
      digitPlaces()
    case UInt8(ascii: "."):
      index += 1
      return
    case _ where Self.isLetter(byte):
      letters()
      return
    default:
      index += 1
    }
    followsSeconds = false
  }

  /// Steps over the sign and the whole character after it.
  private mutating func skipScalar() {
    index += 2
    while index < code.count, code[index] & 0xC0 == 0x80 { index += 1 }
    index = min(index, code.count)
  }

  private mutating func digitPlaces() {
    if !followsSeconds || code[index] != UInt8(ascii: "0") { hasDigits = true }
    while index < code.count,
      [UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?")].contains(code[index])
    {
      index += 1
    }
    // An exponent belongs to the digits: `0.00E+00`.
    if index + 1 < code.count, Self.lowered(code[index]) == UInt8(ascii: "e"),
      [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(code[index + 1])
    {
      index += 2
    }
  }

  /// `[h]`, `[Red]`, `[>=100]`, `[$-809]`, `[$£-809]`.
  private mutating func bracket() {
    let close = code[index...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
    let inside = code[(index + 1)..<max(index + 1, close)].map(Self.lowered)
    index = min(close + 1, code.count)
    followsSeconds = false
    guard let first = inside.first else { return }
    if [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains(first) {
      condition = condition ?? inside
    } else if "hms".utf8.contains(first), inside.allSatisfy({ $0 == first }) {
      isElapsed = true
      followsSeconds = first == UInt8(ascii: "s")
    }
  }

  /// A run of letters is a token of dates only as a whole, so `General`, `Standard` and `at` are
  /// text although they hold `d`, `e` and `a`.
  private mutating func letters() {
    let start = index
    while index < code.count, Self.isLetter(code[index]) { index += 1 }
    let run = code[start..<index].map(Self.lowered)
    guard let tokens = Self.tokens(run) else {
      followsSeconds = false
      return
    }
    for (position, token) in tokens.enumerated() {
      let next = position + 1 < tokens.count ? tokens[position + 1].0 : nextToken
      note(token.0, token.1, before: next)
    }
    followsSeconds = lastToken == UInt8(ascii: "s")
  }

  /// `m` stands for minutes after hours or before seconds (18.8.31), and for months elsewhere and
  /// always as `mmm` or longer.
  private mutating func note(_ letter: UInt8, _ count: Int, before next: UInt8?) {
    let (hour, second) = (UInt8(ascii: "h"), UInt8(ascii: "s"))
    switch letter {
    case hour, second:
      hasTime = true
    case UInt8(ascii: "m")
    where count <= 2 && (isElapsed || lastToken == hour || next == second):
      hasTime = true
    default:
      hasDate = true
    }
    lastToken = letter
  }

  /// The letter of the token that follows in this section.
  private var nextToken: UInt8? {
    code[index...].prefix { $0 != UInt8(ascii: ";") }.map(Self.lowered)
      .first { "ymdhs".utf8.contains($0) }
  }

  /// Splits `yyyymmdd` into its tokens; nil where some of the letters belong to none.
  private static func tokens(_ run: [UInt8]) -> [(UInt8, Int)]? {
    var found: [(UInt8, Int)] = []
    for byte in run {
      if let last = found.last, last.0 == byte {
        found[found.count - 1].1 += 1
      } else {
        found.append((byte, 1))
      }
    }
    return found.allSatisfy { allowedLengths[$0.0]?.contains($0.1) ?? false } ? found : nil
  }

  /// Years, months, days, hours, seconds; Japanese and Buddhist eras and Japanese weekdays.
  private static let allowedLengths: [UInt8: ClosedRange<Int>] = [
    UInt8(ascii: "y"): 1...4, UInt8(ascii: "m"): 1...5, UInt8(ascii: "d"): 1...4,
    UInt8(ascii: "h"): 1...2, UInt8(ascii: "s"): 1...2, UInt8(ascii: "e"): 1...4,
    UInt8(ascii: "g"): 1...3, UInt8(ascii: "b"): 2...4, UInt8(ascii: "a"): 3...4,
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered(byte))
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

import Documents

/// What an answer looks like at a glance, without reading its value.
///
/// Only used to tell questions apart ("Budget" over amounts or over words); the value itself is
/// always read by `ValueReader`.
struct TextShape: OptionSet, Sendable {
  let rawValue: UInt16

  static let blank = TextShape(rawValue: 1 << 0)
  /// A currency sign or word.
  static let money = TextShape(rawValue: 1 << 1)
  /// Begins with a digit.
  static let number = TextShape(rawValue: 1 << 2)
  /// Digits and their punctuation only.
  static let pureNumber = TextShape(rawValue: 1 << 3)
  /// A month, a term or a date written in numbers.
  static let date = TextShape(rawValue: 1 << 4)
  static let email = TextShape(rawValue: 1 << 5)
  /// A short reference: `2`, `P1`, `Priority 3`.
  static let reference = TextShape(rawValue: 1 << 6)
  static let school = TextShape(rawValue: 1 << 7)
  /// More words than a name or an amount has.
  static let long = TextShape(rawValue: 1 << 8)
  static let tick = TextShape(rawValue: 1 << 9)
  static let yearGroup = TextShape(rawValue: 1 << 10)
  /// Several things in one: commas, semicolons or lines.
  static let list = TextShape(rawValue: 1 << 11)
  static let placeholder = TextShape(rawValue: 1 << 12)
  /// A person's title or two capitalised words.
  static let person = TextShape(rawValue: 1 << 13)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ passage: Passage) {
    let text = passage.text
    guard !passage.isBlank else {
      self = .blank
      return
    }
    self = []
    if passage.marks.contains(where: { $0.kind == .placeholder }) { insert(.placeholder) }
    if passage.cell?.kind == .date { formUnion([.date]) }
    if let format = passage.cell?.numberFormat, passage.cell?.kind == .number,
      format.contains("£") || format.contains("GBP") || format.contains("809")
    {
      insert(.money)
    }
    readSigns(text)
    readWords(FoldedText.tokens(text.utf8.count > 200 ? String(text.prefix(200)) : text))
    if passage.cell?.kind == .date {
      subtract([.number, .pureNumber, .reference])
    } else if contains(.pureNumber), text.utf8.count > 5, looksLikeNumericDate(text) {
      formUnion([.date])
      subtract([.pureNumber, .reference])
    }
  }

  private mutating func readSigns(_ text: String) {
    var onlyNumber = true
    var at = false
    for scalar in text.unicodeScalars.prefix(400) {
      switch scalar {
      case "0"..."9", ".", ",", " ", "%", "-", "/", "+", "\u{A0}": continue
      case "£", "€": insert(.money)
      case "@": at = true
      case "☐", "☒", "☑", "✓", "✔", "✗", "✘": insert(.tick)
      case ";", "\n": insert(.list)
      default: break
      }
      onlyNumber = onlyNumber && "£€".unicodeScalars.contains(scalar)
    }
    if at, !text.contains(" ") || text.contains(".") { insert(.email) }
    if onlyNumber { insert(.pureNumber) }
    if let first = text.unicodeScalars.first(where: { $0 != "£" && !$0.properties.isWhitespace }),
      ("0"..."9").contains(first)
    {
      insert(.number)
    }
    if text.contains(", ") { insert(.list) }
  }

  private static let months: Set<String> = [
    "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june",
    "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov",
    "november", "dec", "december", "autumn", "spring", "summer", "term", "easter", "christmas",
    "ongoing", "going", "termly", "weekly", "year",
  ]
  private static let schoolWords: Set<String> = [
    "school", "schools", "academy", "primary", "infant", "junior", "college", "nursery",
  ]
  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "rev", "sir"]

  private mutating func readWords(_ words: [String]) {
    if words.count > 7 { insert(.long) }
    for word in words.prefix(30) {
      if Self.months.contains(word) { insert(.date) }
      if Self.schoolWords.contains(word) { insert(.school) }
      if word == "gbp" || word == "pounds" || word == "tbc" { insert(word == "tbc" ? [] : .money) }
      if Self.isYearGroup(word) { insert(.yearGroup) }
    }
    if let first = words.first, Self.titles.contains(first), words.count <= 6 { insert(.person) }
    if let first = words.first, ["yes", "no", "agreed"].contains(first), words.count < 8 {
      insert(.tick)
    }
    if (1...3).contains(words.count), !contains(.money), let last = words.last,
      LabelText.isOrdinal(last) || (words.count == 1 && last.utf8.count <= 3 && contains(.number))
        || (words.count == 1 && last.utf8.count <= 3
          && last.utf8.dropFirst().allSatisfy { $0 < 0x3A })
    {
      insert(.reference)
    }
  }

  private static func isYearGroup(_ word: String) -> Bool {
    guard let first = word.utf8.first, word.utf8.count <= 4 else { return word == "reception" }
    let rest = word.utf8.dropFirst()
    if first == 0x79, !rest.isEmpty, rest.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    return ["ks1", "ks2", "ks3", "ks4", "eyfs", "lks2", "uks2", "yr", "rec"].contains(word)
  }

  private func looksLikeNumericDate(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { "/.-".contains($0) })
    return parts.count == 3
      && parts.allSatisfy {
        (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}

extension TextShape {
  /// How well an answer of this look suits a question of a type: from -30 to 20, 0 where the look
  /// says nothing.
  func suits(_ type: FieldType) -> Int {
    if contains(.blank) || contains(.placeholder) { return 0 }
    switch type {
    case .money:
      if contains(.money) { return 20 }
      if contains(.date) && !contains(.number) { return -25 }
      if contains(.pureNumber) { return 8 }
      return contains(.long) && !contains(.number) ? -25 : contains(.number) ? 0 : -8
    case .date:
      if contains(.date) { return 20 }
      return contains(.money) || contains(.pureNumber) ? -25 : contains(.long) ? -12 : -4
    case .count:
      if contains(.money) || contains(.email) { return -25 }
      if contains(.pureNumber) { return 12 }
      if contains(.date) && !contains(.number) { return -10 }
      return contains(.number) ? 8 : contains(.long) ? -12 : -3
    case .number, .percent, .score:
      if contains(.money) || contains(.email) { return -20 }
      return contains(.pureNumber) ? 10 : contains(.number) ? 5 : contains(.long) ? -8 : 0
    case .reference:
      return contains(.reference) ? 18 : contains(.long) ? -30 : -12
    case .email: return contains(.email) ? 25 : -15
    case .yesNo: return contains(.tick) ? 15 : contains(.long) ? -12 : -6
    case .yearGroups: return contains(.yearGroup) ? 18 : contains(.long) ? -10 : -4
    case .school, .schools:
      if contains(.money) || contains(.email) { return -25 }
      if type == .schools {
        return contains(.school) ? contains(.list) ? 15 : 4 : contains(.number) ? 6 : 0
      }
      return contains(.school) ? contains(.list) ? 2 : 12 : contains(.number) ? -10 : -4
    case .person:
      if contains(.person) { return 15 }
      return contains(.money) || contains(.email) || contains(.pureNumber) || contains(.date)
        ? -25 : contains(.long) ? -12 : 2
    case .choice, .choices: return contains(.long) || contains(.money) ? -10 : 2
    case .text:
      if contains(.email) || contains(.money) && contains(.number) && !contains(.long) {
        return -15
      }
      if contains(.pureNumber) || contains(.reference) { return -8 }
      return contains(.date) && !contains(.long) ? -6 : contains(.long) ? 8 : 2
    }
  }
}

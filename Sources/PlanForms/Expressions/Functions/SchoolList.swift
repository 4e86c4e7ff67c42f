/// Schools as they are written in one answer: names, a number, or "all".
struct SchoolList {
  /// The names, as they are written.
  let names: [String]
  /// How many schools are meant; nil for "all" alone and the like.
  ///
  /// An "and" may join two schools or be part of one's name, as in "St Peter and St Paul".
  let count: ClosedRange<Int>?

  /// The list of a text, which may stand in row after row.
  static func known(_ text: String) -> Self { lists.value(for: text) { Self(text) } }

  private static let lists = Memo<Self>(limit: 512)

  init(_ text: String) {
    let pieces = text.split { ",;\n•|".contains($0) }.map { FoldedText.collapse($0) }
      .filter { !$0.isEmpty }
    // "All", "All 5", "5 schools", "3 of the 5", "4 (not Oak)": no school is named.
    let tokens = FoldedText.tokens(text.prefix { $0 != "(" })
    let isCount =
      !tokens.isEmpty
      && tokens.allSatisfy { Self.number($0) != nil || Self.countWords.contains($0) }
    if isCount {
      names = []
      let numbers = tokens.compactMap(Self.number)
      count = numbers.first.map { $0...$0 }
    } else {
      names = pieces
      let joints = pieces.reduce(0) { $0 + max(0, Self.parts(of: $1).count - 1) }
      count = pieces.count...(pieces.count + joints)
    }
  }

  /// The number that a word is, in digits or spelt out: "All four".
  private static func number(_ token: String) -> Int? {
    token.allSatisfy(\.isDigit) ? Int(token) : CountWords.numbers[token]
  }

  /// What stands on the two sides of every "and" and "&" of a piece.
  static func parts(of piece: String) -> [String] {
    piece.split(separator: " ").split { ["and", "&", "+"].contains($0.lowercased()) }
      .map { $0.joined(separator: " ") }
  }

  private static let countWords: Set<String> = [
    "all", "school", "schools", "of", "the", "our", "in", "every", "each", "consortium",
    "consortia", "network", "cluster", "group", "both", "primary", "secondary", "about", "approx",
    "up", "to", "whole", "members", "member", "partner", "participating",
  ]
}

/// A school's name, as far as two spellings of it can be compared.
struct SchoolName {
  private static let commonWords: Set<String> = [
    "school", "academy", "primary", "infant", "infants", "junior", "juniors", "nursery", "the",
    "c", "of", "e", "ce", "cofe", "rc", "church", "england", "catholic", "community", "high",
    "secondary", "college", "sixth", "form", "and", "va", "vc", "controlled", "aided", "voluntary",
    "first", "middle", "special", "free", "trust", "all", "through",
  ]

  private let words: [String]
  private let distinctive: [String]

  init(_ text: String) {
    words = FoldedText.tokens(text.prefix { $0 != "(" })
    distinctive = words.filter { !Self.commonWords.contains($0) }
  }

  /// Nothing but words that any school may have: no name to compare.
  var isEmpty: Bool { distinctive.isEmpty }

  /// The distinctive words of one all stand in the other, up to a slip of the pen in each.
  func mayBe(_ other: SchoolName) -> Bool {
    distinctive.count <= other.distinctive.count ? isPart(of: other) : other.isPart(of: self)
  }

  /// Every distinctive word stands in the other name too, which may say more.
  func isPart(of other: SchoolName) -> Bool {
    guard !isEmpty else { return false }
    return distinctive.allSatisfy { word in
      other.distinctive.contains { $0 == word || Self.isSlip(word, $0) }
    }
  }

  /// One letter off in a word of five letters or more, two in one of nine.
  private static func isSlip(_ one: String, _ other: String) -> Bool {
    let length = min(one.utf8.count, other.utf8.count)
    guard length >= 5, one.utf8.count <= 40, other.utf8.count <= 40 else { return false }
    return Slips.count(Array(one.utf8), Array(other.utf8)) <= (length >= 9 ? 2 : 1)
  }
}

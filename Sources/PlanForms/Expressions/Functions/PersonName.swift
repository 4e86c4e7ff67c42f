/// A person's name, as far as two spellings of it can be compared.
struct PersonName {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "revd",
    "reverend", "father", "fr", "sister", "sr", "the", "headteacher", "head", "chair",
  ]

  /// Titles that only men or only women have.
  private static let ofMen: Set<String> = ["mr", "sir", "father", "fr"]
  private static let ofWomen: Set<String> = ["mrs", "ms", "miss", "dame", "sister", "sr"]

  private var forenames: [String]
  private var surname: String?
  private let isMan: Bool
  private let isWoman: Bool

  init(_ text: String) {
    // What stands in brackets or after a comma is a role or a school.
    let name = text.prefix { !"(,;/".contains($0) }
    let tokens = FoldedText.tokens(name)
    isMan = tokens.contains(where: Self.ofMen.contains)
    isWoman = tokens.contains(where: Self.ofWomen.contains)
    var words = tokens.filter { !Self.titles.contains($0) }
    surname = words.popLast()
    forenames = words
  }

  /// Whether both give a forename or an initial, the names agree, and no title speaks against it.
  ///
  /// "K Pretend" is the Mr K. Pretend named before; "Mrs Pretend" may be another.
  func isSurely(_ other: PersonName) -> Bool {
    mayBe(other) && !forenames.isEmpty && !other.forenames.isEmpty
      && !(isMan && other.isWoman || isWoman && other.isMan)
  }

  /// The surnames are the same, and no forename or initial speaks against it.
  func mayBe(_ other: PersonName) -> Bool {
    guard let surname, surname == other.surname else { return false }
    guard let one = forenames.first, let two = other.forenames.first else { return true }
    return one.hasPrefix(two) || two.hasPrefix(one)
      || (one.count == 1 || two.count == 1) && one.first == two.first
  }
}

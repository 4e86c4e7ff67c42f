/// A person's name, as far as two spellings of it can be compared.
struct PersonName {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "revd",
    "reverend", "father", "fr", "sister", "sr", "the", "headteacher", "head", "chair",
  ]

  private var forenames: [String]
  private var surname: String?

  init(_ text: String) {
    // What stands in brackets or after a comma is a role or a school.
    let name = text.prefix { !"(,;/".contains($0) }
    var words = FoldedText.tokens(name).filter { !Self.titles.contains($0) }
    surname = words.popLast()
    forenames = words
  }

  /// The surnames are the same, and no forename or initial speaks against it.
  func mayBe(_ other: PersonName) -> Bool {
    guard let surname, surname == other.surname else { return false }
    guard let one = forenames.first, let two = other.forenames.first else { return true }
    return one.hasPrefix(two) || two.hasPrefix(one)
      || (one.count == 1 || two.count == 1) && one.first == two.first
  }
}

/// Words that stand short for those of a form's labels: "Alloc", "Meas", "Tgt", "Succ crit".
///
/// A short word is the beginning of one, or its first letter with consonants of it down to the last.  What it
/// stands for is never sure: "Act" may be an action and an activity, and the other words of a label, its
/// answers and its neighbours tell.
struct LabelAbbreviations: Sendable {
  /// Labels of short words are short; in bytes.
  static let longestLabel = 24
  private static let longest = 6

  /// The stems by their first letter, with their numbers.
  private let stems: [[(number: Int, letters: [UInt8])]]

  init(_ stems: [String]) {
    self.stems = stems.enumerated().reduce(into: Array(repeating: [], count: 26)) { lists, stem in
      let letters = Array(stem.element.utf8)
      if letters.count > 3, let place = letters.first.flatMap(Self.place) {
        lists[place].append((stem.offset, letters))
      }
    }
  }

  /// Whether a text may be a label of short words alone.
  static func mayBe(_ label: String) -> Bool {
    let text = label.utf8.span
    guard text.count <= longestLabel else { return false }
    return text.forEachWord { $0.count <= longest }
  }

  /// The numbers of the stems that a word may stand short for.
  func words(for short: String) -> [Int] {
    let letters = Array(short.utf8)
    guard (2...Self.longest).contains(letters.count), let place = letters.first.flatMap(Self.place)
    else { return [] }
    return stems[place].compactMap { number, stem in
      stem.count > letters.count && (Self.begins(letters, stem) || Self.isSkeleton(letters, stem))
        ? number : nil
    }
  }

  /// "Alloc" begins "allocation".
  private static func begins(_ short: [UInt8], _ stem: [UInt8]) -> Bool {
    short.count > 2 && stem.starts(with: short)
  }

  /// "Tgt" and "Ld" are what is left of "target" and "lead" without their vowels.
  private static func isSkeleton(_ short: [UInt8], _ stem: [UInt8]) -> Bool {
    guard short.dropFirst().allSatisfy({ !vowels.contains($0) }),
      short.last == stem.last(where: { !vowels.contains($0) })
    else { return false }
    var rest = short[...]
    for letter in stem where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  private static let vowels: Set<UInt8> = Set("aeiou".utf8)

  private static func place(_ letter: UInt8) -> Int? {
    (0x61...0x7A).contains(letter) ? Int(letter) - 0x61 : nil
  }
}

extension LabelLikeness {
  /// Whether a label is made of words that stand short for others, and of none that is strange.
  func standsShort(_ label: String) -> Bool {
    guard LabelAbbreviations.mayBe(label) else { return false }
    let strangers = words.told(by: label).strangers
    return !strangers.isEmpty && strangers.allSatisfy { !abbreviations.words(for: $0).isEmpty }
  }

  /// The words that strangers may stand short for, where all may; what is found leaves the strangers.
  func abbreviated(_ strangers: inout [String]) -> [[Int]] {
    let found = strangers.map { abbreviations.words(for: $0) }
    guard !found.contains(where: \.isEmpty) else { return [] }
    strangers = []
    return found
  }
}

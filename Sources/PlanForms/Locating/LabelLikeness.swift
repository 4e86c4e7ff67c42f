/// Compares a label with the listed wordings by the words they share, misspellings allowed.
///
/// A label is near enough only where one question is clearly nearer than every other.  Words are
/// weighed by how few questions use them, so that "name" and "of" decide nothing.
struct LabelLikeness: Sendable {
  private struct Wording {
    var field: Int
    var words: [Int]
    var weight: Int
  }

  private var wordings: [Wording] = []
  private var wordNumbers: [String: Int] = [:]
  private var words: [[UInt8]] = []
  private var weights: [Int] = []
  /// The wordings that hold a word.
  private var holders: [[Int]] = []
  /// Words by length, for finding misspelt ones.
  private var byLength: [[Int]] = []

  /// Words that say nothing about what is asked for.
  private static let idle = WordTable(
    set: """
      a an the of for to in on at by and or is are be this that it its your you our please give state
      enter list any each do did with from will who what how
      """.split { $0 == " " || $0 == "\n" }.map { String($0) })

  mutating func add(_ text: String, field: Int) {
    let numbers = Self.wordsOf(text).map { number(of: $0) }
    guard !numbers.isEmpty else { return }
    wordings.append(Wording(field: field, words: Array(Set(numbers)).sorted(), weight: 0))
  }

  private mutating func number(of word: String) -> Int {
    let stem = Self.stem(word)
    if let known = wordNumbers[stem] { return known }
    let number = words.count
    wordNumbers[stem] = number
    words.append(Array(stem.utf8))
    return number
  }

  /// Works out the weights once every wording is in.
  mutating func prepare() {
    holders = Array(repeating: [], count: words.count)
    var fields = Array(repeating: Set<Int>(), count: words.count)
    for (index, wording) in wordings.enumerated() {
      for word in wording.words {
        holders[word].append(index)
        fields[word].insert(wording.field)
      }
    }
    weights = fields.map { 60 / ($0.count + 2) + 4 }
    for index in wordings.indices {
      wordings[index].weight = wordings[index].words.reduce(0) { $0 + weights[$1] }
    }
    byLength = Array(repeating: [], count: 24)
    for (number, word) in words.enumerated() where word.count < 24 {
      byLength[word.count].append(number)
    }
  }

  /// The one question that a label is clearly nearest to.
  ///
  /// - Parameters:
  ///   - label: The label's folded words.
  ///   - isAllowed: Whether a question may be meant at this spot at all.
  ///   - needsEveryWord: For questions that must never be found by some shared words alone.
  /// - Returns: The question and how near it is, of 100; nil where none is near or two are.
  func nearest(
    to label: String, among isAllowed: (Int) -> Bool, needsEveryWord: (Int) -> Bool
  ) -> (field: Int, nearness: Int)? {
    let tokens = Self.wordsOf(label)
    guard (1...14).contains(tokens.count) else { return nil }
    let exact = tokens.map { wordNumbers[Self.stem($0)] }
    // A misspelt word is only believed where every other word is known: "Country" is no "county".
    let isAllKnown = exact.count { $0 == nil } <= 1
    var known: [Int] = []
    var labelWeight = 0
    var strangers = 0
    for (token, number) in zip(tokens, exact) {
      if let number = number ?? (isAllKnown && tokens.count > 1 ? misspelt(token) : nil) {
        if !known.contains(number) {
          known.append(number)
          labelWeight += weights[number]
        }
      } else {
        labelWeight += 12  // A word no wording has: it may change what is asked.
        strangers += 1
      }
    }
    guard !known.isEmpty else { return nil }
    var shared: [Int: (weight: Int, count: Int)] = [:]
    for word in known {
      for wording in holders[word] where isAllowed(wordings[wording].field) {
        shared[wording, default: (0, 0)].weight += weights[word]
        shared[wording, default: (0, 0)].count += 1
      }
    }
    let isWhole = strangers == 0 && known.count == 1
    return best(
      shared, labelWeight: labelWeight, isOneWord: isWhole, needsEveryWord: needsEveryWord)
  }

  private func best(
    _ shared: [Int: (weight: Int, count: Int)], labelWeight: Int, isOneWord: Bool,
    needsEveryWord: (Int) -> Bool
  ) -> (field: Int, nearness: Int)? {
    var bestOfField: [Int: Int] = [:]
    for (index, share) in shared {
      let wording = wordings[index]
      let isWhole = share.count == wording.words.count
      if needsEveryWord(wording.field), !isWhole { continue }
      // One shared word says nothing, unless it is all there is on both sides.
      if share.count < 2, !(isWhole && isOneWord) { continue }
      // Dice's coefficient over weights.
      let nearness = share.weight * 200 / max(1, wording.weight + labelWeight)
      bestOfField[wording.field] = max(bestOfField[wording.field] ?? 0, nearness)
    }
    let ranked = bestOfField.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, first.value >= Self.nearEnough else { return nil }
    if ranked.count > 1, first.value - ranked[1].value < Self.margin { return nil }
    return (first.key, first.value)
  }

  private static let nearEnough = 68
  private static let margin = 10

  /// The one known word that is a slip away.
  private func misspelt(_ token: String) -> Int? {
    let bytes = Array(Self.stem(token).utf8)
    guard bytes.count >= 5, bytes.count < 23 else { return nil }
    var found: Int?
    for length in (bytes.count - 1)...(bytes.count + 1) {
      for number in byLength[length] where Self.isOneSlip(bytes, words[number]) {
        if found != nil { return nil }
        found = number
      }
    }
    return found
  }

  /// The words of a folded text that say something; all of them where none does.
  private static func wordsOf(_ text: String) -> [String] {
    let bytes = text.utf8.span
    var all: [String] = []
    var telling: [String] = []
    bytes.forEachWord { word in
      let text = bytes.text(word)
      all.append(text)
      if idle.value(of: word, in: bytes) == nil { telling.append(text) }
      return true
    }
    return telling.isEmpty ? all : telling
  }

  /// A word without the ending of its plural.
  private static func stem(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s"), !word.hasSuffix("ss") else {
      return word
    }
    return word.hasSuffix("ies") ? String(word.dropLast(3)) + "y" : String(word.dropLast())
  }

  /// Whether one letter changed, dropped, added or swapped with its neighbour turns one into the
  /// other.
  static func isOneSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    var end = 0
    while end < short.count - start, short[short.count - 1 - end] == long[long.count - 1 - end] {
      end += 1
    }
    let left = short.count - start - end
    if short.count < long.count { return left == 0 }
    return left <= 1
      || left == 2 && short[start] == long[start + 1] && short[start + 1] == long[start]
  }
}

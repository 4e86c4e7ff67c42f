/// Reduces labels to the words that tell what they ask for, in whatever order they stand.
///
/// "Your chair's name", "Name of the chair" and "Chair name" are one question, and where the
/// definition says that *children* are *pupils*, so are "Number of children" and "How many pupils?".
/// Only whole sets of words are compared: nothing here is near, it is the same words or it is not.
struct LabelWords: Sendable {
  /// The stem that stands for a stem, as the definition's `same` words say.
  private let leaders: [String: String]
  /// The telling words of all wordings: a label with another one is no wording's.
  private var known: Set<String> = ["did"]

  init(_ sameWords: [String: [String]]) {
    var leaders: [String: String] = [:]
    for (leader, others) in sameWords.sorted(by: { $0.key < $1.key }) {
      let stem = Self.stem(LabelFolding.fold(leader)[...])
      for other in others {
        leaders[Self.stem(LabelFolding.fold(other)[...])] = stem
      }
    }
    self.leaders = leaders
  }

  /// Words that turn a label into a sentence and ask for nothing themselves.
  private static let idle: Set<Substring> = [
    "a", "an", "the", "of", "for", "in", "at", "by", "and", "or", "is", "are", "be",
    "this", "that", "these", "those", "it", "its", "your", "you", "our", "we", "us", "i", "they",
    "their", "please", "give", "state", "enter", "list", "provide", "insert", "tell", "each",
    "do", "does", "will", "would", "with", "what", "who", "whom", "which", "here", "should", "can",
  ]

  /// Words that set a question in the past, by which June's differ from October's: "What did it
  /// cost?", "What has it cost?".
  private static let past: Set<Substring> = ["did", "has", "have", "had", "was", "were", "been"]

  /// Possessives: with nothing else they leave a label a label, "Our chair".
  private static let possessive: Set<Substring> = ["our", "your"]

  /// The telling words of a folded label, in order, each once; nil where it has too many or none.
  private func telling(_ folded: String, withoutYears: Bool, among known: Set<String>? = nil)
    -> [String]?
  {
    var found: [String] = []
    var previous: Substring = ""
    let words = folded.split(separator: " ", maxSplits: 24)
    for (place, word) in words.enumerated() {
      defer { previous = word }
      if word == "how" { continue }
      if previous == "how", word == "much" || word == "many" {
        if word == "many" { insert("number", &found) }
        continue
      }
      if previous == "how" { insert("how", &found) }
      if Self.past.contains(word) {
        insert("did", &found)
        continue
      }
      if Self.idle.contains(word) || withoutYears && Self.isDate(words, place) { continue }
      let stem = Self.stem(word)
      if let known, !known.contains(leaders[stem] ?? stem) { return nil }
      insert(stem, &found)
    }
    return found != ["did"] && (1...8).contains(found.count) ? found : nil
  }

  private func insert(_ stem: String, _ found: inout [String]) {
    let word = leaders[stem] ?? stem
    if !found.contains(word) { found.append(word) }
  }

  /// Takes in the telling words of a wording, folded.
  mutating func learn(_ folded: String) {
    known.formUnion(telling(folded, withoutYears: false) ?? [])
  }

  /// The key under which a wording of the definition, folded, is found.
  func key(ofWording folded: String) -> String? {
    telling(folded, withoutYears: false).map { $0.sorted().joined(separator: " ") }
  }

  /// The keys under which a label on a form is looked for, the fullest first.
  ///
  /// - Parameter isAsked: Whether a mark shows the text to be a label.  Of a text with one telling
  ///   word only a mark or a possessive does: "The chair" may be an answer.
  func keys(ofLabel label: LabelText, isAsked: Bool) -> [String] {
    guard label.bare.utf8.count <= 120 else { return [] }
    var keys: [String] = []
    for withoutYears in [false, true] {
      guard let words = telling(label.bare, withoutYears: withoutYears, among: known)
      else { continue }
      let isOne = words.count { $0 != "did" } <= 1
      let isOurs =
        isOne && label.bare.split(separator: " ").contains { Self.possessive.contains($0) }
      guard !isOne || isAsked || isOurs else { continue }
      let key = words.sorted().joined(separator: " ")
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// A folded text with every word replaced by the one that stands for it.
  func led(_ folded: String) -> String {
    guard !leaders.isEmpty else { return folded }
    return folded.split(separator: " ")
      .map { word in leaders[Self.stem(word)] ?? String(word) }
      .joined(separator: " ")
  }

  /// A folded text without the years that date it: "action plan" for "action plan 2020 21".
  static func withoutYears(_ folded: String) -> String {
    let words = folded.split(separator: " ")
    return words.indices.filter { !isDate(words, $0) }.map { words[$0] }.joined(separator: " ")
  }

  /// Whether a word dates a form: a month, `2020`, and both halves of `2020 21` and `20 21`.
  private static func isDate(_ words: [Substring], _ place: Int) -> Bool {
    if months.contains(words[place]) { return true }
    guard let year = year(words[place]) else { return false }
    if words[place].utf8.count == 4 { return true }
    let before = place > 0 ? Self.year(words[place - 1]) : nil
    let after = place + 1 < words.count ? Self.year(words[place + 1]) : nil
    return before == year - 1 || after == year + 1
  }

  /// The last two digits of a year of this century, written with two digits or four.
  private static func year(_ word: Substring) -> Int? {
    guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    if word.utf8.count == 4 { return word.hasPrefix("20") ? Int(word.suffix(2)) : nil }
    return word.utf8.count == 2 ? Int(word) : nil
  }

  /// Without "march" and "may", which are also other words.
  private static let months: Set<Substring> = [
    "january", "february", "april", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// A word without the endings of its plural and its forms as a verb: `funding`, `funded` and
  /// `funds` are `fund`, `allocation` and `allocated` are `allocat`.
  static func stem(_ word: Substring) -> String {
    guard word != "funding" else { return "funding" }  // A sum, and "fund" is its name.
    var bytes = Array(word.utf8)
    func ends(_ ending: StaticString, leaving least: Int) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard bytes.count >= count + least else { return false }
      return bytes.suffix(count).elementsEqual(ending.description.utf8)
    }
    if ends("ies", leaving: 3) {
      bytes.removeLast(3)
      bytes.append(0x79)
    } else if ends("s", leaving: 3), !ends("ss", leaving: 0), !ends("us", leaving: 0) {
      bytes.removeLast()
    }
    if ends("ing", leaving: 4) {
      bytes.removeLast(3)
    } else if ends("ed", leaving: 3) {
      bytes.removeLast(2)
    } else if ends("ation", leaving: 4) {
      bytes.removeLast(3)
    }
    if ends("e", leaving: 3) { bytes.removeLast() }
    // `planned` is `plan`, `running` is `run`; `spell` keeps its letters.
    if bytes.count > 3, bytes.count < word.utf8.count, bytes[bytes.count - 1] == bytes[bytes.count - 2],
      ![0x73, 0x6C].contains(bytes[bytes.count - 1])
    {
      bytes.removeLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Reduces labels to the words that tell what they ask for, in whatever order they stand.
///
/// "Your chair's name", "Name of the chair" and "Chair name" are one question, and where the
/// definition says that *children* are *pupils*, so are "Number of children" and "How many pupils?".
/// Only whole sets of words are compared: nothing here is near, it is the same words or it is not.
///
/// Most texts that are looked at here are answers.  They are told by their first word that no
/// wording has, so that they cost little more than finding it.  A class, because all that knows labels
/// holds it and none changes it.
final class LabelWords: Sendable {
  /// The telling words of a text, as numbers in rising order; equal keys ask the same.
  typealias Key = [Int]

  /// The stem that stands for a stem, as the definition's `same` words say.
  private let leaders: WordTable<String>
  /// Each telling word of the wordings by its number, also under the stems it stands for.
  let numbers: WordTable<Int>
  /// What each word of the wordings is, which spares looking at its letters again.
  let forms: WordTable<Form>
  /// The telling words by their numbers, and behind them the words of their families that no wording
  /// has.
  let stems: [String]
  /// How many of them are words of wordings.
  private let listedCount: Int
  /// The families of each word, by its number.
  let families: [[Int]]
  /// The stems of what is asked on other forms, as the definition says.
  let elsewhere: Set<String>

  /// - Parameters:
  ///   - sameWords: The definition's words that stand for others.
  ///   - wordings: The texts of all wordings, folded.
  ///   - elsewhere: The definition's words of what is asked on other forms.
  ///   - kin: Words that ask for nearly the same.
  init(
    _ sameWords: [String: [String]], wordings: some Sequence<String>,
    elsewhere: [String] = [], kin: WordFamilies = .english
  ) {
    self.elsewhere = Set(elsewhere.map { Self.stem(LabelFolding.fold($0)) })
    var same: [(word: String, value: String)] = []
    for (leader, others) in sameWords.sorted(by: { $0.key < $1.key }) {
      let stem = Self.stem(LabelFolding.fold(leader))
      same += others.map { (word: Self.stem(LabelFolding.fold($0)), value: stem) }
    }
    same.reverse()  // The last of two leaders counts.
    leaders = WordTable(same)
    var words = TellingWords(leaders)
    for wording in wordings { words.add(wording) }
    let known = words.stems
    let numbers = WordTable(
      same.compactMap { pair in
        known.number(of: 0..<pair.value.utf8.count, in: pair.value.utf8.span)
          .map { (word: pair.word, value: $0) }
      }
        + (0..<known.count).lazy.map { (word: known.text($0), value: $0) }
        .filter { [leaders] in leaders.value(of: $0.word) == nil })
    listedCount = known.count
    let met = Self.met(kin, known, numbers)
    stems = met.stems
    families = met.families
    self.numbers = met.numbers
    forms = WordTable(
      words.words,
      zip(words.roles, words.ownStems).map { role, stem in
        Form(
          role: role, number: stem.flatMap { numbers.value(of: $0) },
          isFaint: stem.map { Self.faint.contains($0) } ?? false)
      })
  }

  /// The words of the wordings and of all families that one of them is in, numbered.
  private static func met(
    _ kin: WordFamilies, _ known: WordNumbers, _ numbers: WordTable<Int>
  ) -> (stems: [String], families: [[Int]], numbers: WordTable<Int>) {
    var stems = (0..<known.count).map { known.text($0) }
    var families: [[Int]] = Array(repeating: [], count: known.count)
    var strangers: [String: Int] = [:]
    for (family, members) in kin.stems.enumerated() {
      let found = members.map { numbers.value(of: $0) }
      guard found.contains(where: { $0 != nil }) else { continue }
      for (stem, number) in zip(members, found) {
        let number = number ?? strangers[stem] ?? stems.count
        if number == stems.count {
          strangers[stem] = number
          stems.append(stem)
          families.append([])
        }
        if families[number].last != family { families[number].append(family) }
      }
    }
    guard stems.count > known.count else { return (stems, families, numbers) }
    let others = (known.count..<stems.count).lazy.map { (word: stems[$0], value: $0) }
    return (stems, families, WordTable(Array(numbers.pairs) + others))
  }

  /// A word of the wordings.
  struct Form {
    var role: Role?
    /// Its telling word's; nil for one that tells nothing.
    var number: Int?
    /// Whether it tells little.
    var isFaint: Bool
  }

  enum Role {
    /// Turns a label into a sentence and asks for nothing itself.
    case idle
    /// Idle; but with nothing else it leaves a label a label, "Our chair".
    case possessive
    /// Sets a question in the past, by which June's differ from October's: "What did it cost?",
    /// "What has it cost?".
    case past
    /// Idle; but the later stage's questions hardly have it.
    case future
    case how, much, many
    /// Without "march" and "may", which are also other words.
    case month
  }

  static let roles = WordTable<Role>(
    words(
      """
      a an the of for in at by and or is are be this that these those it its you we us i they them their
      please give state enter list provide insert tell each do does with what who whom
      which here can about describe explain outline briefly confirm say
      """, .idle)
      + words("will would shall should", .future) + words("our your", .possessive)
      + words("did has have had was were been", .past)
      + [(word: "how", value: .how), ("much", .much), ("many", .many)]
      + words(
        """
        january february april june july august september october november december
        jan feb apr jun jul aug sep sept oct nov dec
        """, .month))

  private static func words(_ list: String, _ role: Role) -> [(word: String, value: Role)] {
    list.split { $0 == " " || $0 == "\n" }.map { (word: String($0), value: role) }
  }

  /// What every word that sets a question in the past stands for.
  static let did = "did"
  /// The same of the future; no other word's stem, as "will" is that of "willing".
  static let will = "would"
  static let number = "number"
  static let how = "how"

  /// What a sign-off is called by.
  static let signing: Set<Substring> = ["signature", "signed", "sign", "signing"]

  /// The words for a row's number.
  static let ordinals = WordTable<String>([
    (word: "first", value: "1"), ("second", "2"), ("third", "3"), ("fourth", "4"), ("fifth", "5"),
    ("sixth", "6"),
  ])

  /// The words by which a label asks of all rows together.
  static let sums = WordTable(set: ["total", "overall", "altogether"])
  /// The words for money that is given out.
  static let costs = WordTable(set: ["cost", "costs", "price", "spend", "spent", "paid"])
  /// The words for money that comes in.
  static let moneys = WordTable(
    set: [
      "money", "funds", "funding", "funded", "pay", "paying", "pounds", "budget", "budgets",
      "contribution", "contributions", "contribute", "amount", "sum", "grant",
    ])

  /// Whether a folded text asks what will be.
  static func isFuture(_ folded: String) -> Bool {
    let text = folded.utf8.span
    return !text.forEachWord { roles.value(of: $0, in: text) != .future }
  }

  /// Whether a folded text asks what has been, and not what will have been.
  static func isPast(_ folded: String) -> Bool {
    let text = folded.utf8.span
    return !text.forEachWord { roles.value(of: $0, in: text) != .past } && !isFuture(folded)
  }

  /// Whether a folded word is a month's name.
  static func isMonth(_ word: Substring) -> Bool {
    roles.value(of: String(word)) == .month || word == "march" || word == "may"
  }

  /// Whether a text is a month and nothing more than its year.
  static func isMonthAlone(_ text: String) -> Bool {
    guard text.utf8.count <= 20, case let words = LabelFolding.fold(text).split(separator: " "),
      let month = words.first, isMonth(month)
    else { return false }
    return words.dropFirst().allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The words of a folded text that say something of what is asked, as they stand.
  static func telling(in folded: String) -> [String] {
    folded.split(separator: " ").map { String($0) }.filter { roles.value(of: $0) == nil }
  }

  /// What a text tells in words that all are some wording's.
  private struct Telling {
    /// Without the words that date it.
    var key = Numbers()
    /// With them; nil where one of them is no wording's.
    var datedKey: Numbers? = Numbers()
    var hasPossessive = false

    mutating func add(_ number: Int?, isDate: Bool) -> Bool {
      if let number {
        datedKey?.add(number)
        if !isDate { key.add(number) }
      } else {
        datedKey = nil
      }
      return isDate || number != nil
    }
  }

  /// Telling words by their numbers, each once, as many as a label may have and one more.
  ///
  /// Most texts are told to be no label by one of their first words, and need no array for those.
  private struct Numbers {
    private var numbers: InlineArray<9, Int> = .init(repeating: 0)
    private(set) var count = 0

    mutating func add(_ number: Int) {
      guard count < numbers.count, !contains(number) else { return }
      numbers[count] = number
      count += 1
    }

    private func contains(_ number: Int) -> Bool {
      for position in 0..<count where numbers[position] == number { return true }
      return false
    }

    var key: Key { (0..<count).map { numbers[$0] } }
  }

  /// Nil where a word that dates nothing is no wording's.
  private func telling(_ folded: String) -> Telling? {
    let text = folded.utf8.span
    var telling = Telling()
    var steps = Steps()
    var stem: [UInt8] = []
    var previous: Range<Int>?
    let isKnown = text.forEachWord { word in
      let form = forms.value(of: word, in: text)
      let role = form == nil ? Self.roles.value(of: word, in: text) : form?.role
      defer { previous = word }
      let (step, asksHow) = steps.next(role)
      guard !asksHow || telling.add(numbers.value(of: Self.how), isDate: false) else {
        return false
      }
      switch step {
      case .nothing, .will: return true
      case .possessive:
        telling.hasPossessive = true
        return true
      case .did: return telling.add(numbers.value(of: Self.did), isDate: false)
      case .number: return telling.add(numbers.value(of: Self.number), isDate: false)
      case .word:
        var number = form?.number
        if number == nil {
          Self.stem(word, of: text, into: &stem)
          number = numbers.value(of: 0..<stem.count, in: stem.span).flatMap { number in
            number < listedCount ? number : nil
          }
        }
        let isDate = role == .month || Self.isYear(word, after: previous, in: text)
        return telling.add(number, isDate: isDate)
      }
    }
    return isKnown ? telling : nil
  }

  /// How many telling words a label has at most.
  private static let mostWords = 8

  private func isTelling(_ key: Key) -> Bool {
    (1...Self.mostWords).contains(key.count) && key != numbers.value(of: Self.did).map { [$0] }
  }

  /// The key under which a wording of the definition, folded, is found; nil where it tells nothing.
  func key(ofWording folded: String) -> Key? {
    guard let key = telling(folded)?.datedKey?.key, isTelling(key) else { return nil }
    return key.sorted()
  }

  /// The keys under which a label on a form is looked for.
  ///
  /// - Parameters:
  ///   - label: The label's words.
  ///   - isAsked: Whether a mark shows the text to be a label.  Of a text with one telling word only a
  ///     mark or a possessive does: "The chair" may be an answer.
  /// - Returns: The keys, the fullest first; none for a text that is no label.
  func keys(ofLabel label: LabelText, isAsked: Bool) -> [Key] {
    guard label.bare.utf8.count <= 120, let telling = telling(label.bare) else { return [] }
    let did = numbers.value(of: Self.did)
    var keys: [Key] = []
    for key in [telling.datedKey?.key, telling.key.key] {
      guard let key, isTelling(key),
        isAsked || telling.hasPossessive || key.count(where: { $0 != did }) > 1
      else { continue }
      let sorted = key.sorted()
      if !keys.contains(sorted) { keys.append(sorted) }
    }
    return keys
  }

  /// The number of a stem; nil for a word of no wording.
  func number(of stem: [UInt8]) -> Int? { numbers.value(of: 0..<stem.count, in: stem.span) }
}

/// Tells from its words which question a label nobody has listed may ask.
///
/// A question is known by the words of all its wordings together, and a label is weighed against
/// that vocabulary: how much likelier are its words where this question is asked than in any label of
/// the form (naive Bayes, with one telling word counted once)?  So a new author may put together
/// what others put apart: where "Best email" and "Contact for queries" are listed, "E-mail for
/// queries" is known.  Comparing label with label finds far fewer, and takes more for another: of 300
/// labels by new hands, each looked for without its own listing, 84 against 190.
///
/// Nothing found here is sure.  Every question that the words leave possible is given, the likeliest
/// with the best fit, and type, stage, neighbours and what is asked elsewhere on the form choose
/// among them, or the chair is asked.
struct LabelLikeness: Sendable {
  /// A question that a label may ask.
  struct Nearness: Hashable, Sendable {
    /// The question's position in the definition.
    var field: Int
    /// How well the words fit, from 0 to `bestFit`.
    var fit: Int
  }

  /// A question whose vocabulary has a word, and what the word says for it, in sixteenths of a bit.
  private struct Witness: Sendable {
    var field: Int
    var evidence: Int
    /// Whether the word alone may ask the question: it is a whole wording, or in many of them.
    var isMain: Bool
  }

  /// How often the wordings of each question use some words.
  private struct Uses {
    /// By the word: the questions in rising order, each with how often it uses it and whether one of its
    /// wordings has no other word.
    private var all: [[(field: Int, count: Int, isAlone: Bool)]]

    init(_ count: Int) { all = Array(repeating: [], count: count) }

    /// Counts a use; questions come in rising order.
    mutating func add(_ number: Int, _ field: Int, isAlone: Bool) {
      if let last = all[number].indices.last, all[number][last].field == field {
        all[number][last].count += 1
        if isAlone { all[number][last].isAlone = true }
      } else {
        all[number].append((field, 1, isAlone))
      }
    }

    /// What each word says.
    ///
    /// - Parameters:
    ///   - sizes: How many words the wordings of each question have.
    ///   - counts: How many wordings it has.
    /// - Returns: For each word the questions that it speaks for.
    func witnesses(_ sizes: [Int], _ counts: [Int]) -> [[Witness]] {
      let words = sizes.reduce(0, +)
      return all.map { uses in
        let total = uses.reduce(0) { $0 + $1.count }
        return uses.map { field, count, isAlone in
          // ((count + smoothing · total/words) / (size + smoothing)) / (total/words)
          let evidence =
            sixteenths(count * words + smoothing * total)
            - sixteenths(total * (sizes[field] + smoothing))
          let isMain = isAlone || count > 1 && count * 5 >= counts[field]
          return Witness(field: field, evidence: evidence, isMain: isMain)
        }
      }
    }
  }

  /// What the words of a label say for one question.
  private struct Share {
    var evidence = 0
    /// How many of the words say something for it.
    var count = 0
    private var hasMain = false
    private var hasMainKin = false
    private var last = -1
    private var ofLast = 0

    /// Takes a word's evidence: of what it says itself and what its families say, the most counts.
    mutating func hear(_ witness: Witness, from word: Int, isKin: Bool = false) {
      if word != last {
        count += 1
        (last, ofLast) = (word, witness.evidence)
        evidence += ofLast
      } else if witness.evidence > ofLast {
        evidence += witness.evidence - ofLast
        ofLast = witness.evidence
      }
      guard witness.isMain else { return }
      if isKin { hasMainKin = true } else { hasMain = true }
    }

    /// Whether one of the words alone may ask the question; another of its family only where it is the
    /// whole label: "Outlay", but not "And some from the staff".
    func hasMain(isWhole: Bool) -> Bool { hasMain || isWhole && hasMainKin }
  }

  /// Per word, by its number: the questions whose wordings use it.
  private let witnesses: [[Witness]]
  /// Per family: the questions whose wordings use a word of it, for the words that they do not use.
  private let kin: [[Witness]]
  /// What a word that none of a question's wordings has says against it.
  private let evidenceOfAbsence: [Int]
  /// What speaks for a question before any word does: half of how much oftener than others it is asked,
  /// by the number of its wordings.
  private let prior: [Int]
  /// The manners in which each question is asked: those of its wordings, and "Did it …?" for one of its
  /// choices.
  private let manners: [Set<LabelWords.Manner>]
  /// Whether some wording of each question asks what has been, and not what will have been.
  private let lookBack: [Bool]
  let words: LabelWords
  let abbreviations: LabelAbbreviations
  /// The stems of all wordings by their length, for finding misspelt ones.
  let stemsByLength: [[[UInt8]]]

  /// - Parameters:
  ///   - wordings: For each question, the folded words of each of its wordings.
  ///   - manners: For each question, in what manners it may be asked beside those of its wordings.
  ///   - words: The definition's telling words.
  init(_ wordings: [[String]], manners: [Set<LabelWords.Manner>], _ words: LabelWords) {
    lookBack = wordings.map { $0.contains(where: LabelWords.isPast) }
    self.manners = zip(wordings, manners).map { wordings, manners in
      manners.union(wordings.compactMap { LabelWords.manner(of: $0) })
    }
    let familyCount = words.families.reduce(0) { $1.reduce($0) { max($0, $1 + 1) } }
    var uses = Uses(words.stems.count)
    var kinUses = Uses(familyCount)
    var sizes = Array(repeating: 0, count: wordings.count)
    for (field, list) in wordings.enumerated() {
      for wording in list {
        let told = words.told(by: wording).known
        sizes[field] += told.count
        for number in told { uses.add(number, field, isAlone: told.count == 1) }
        var met: [Int] = []
        for family in told.lazy.flatMap({ words.families[$0] }) where !met.contains(family) {
          met.append(family)
          kinUses.add(family, field, isAlone: told.count == 1)
        }
      }
    }
    let counts = wordings.map(\.count)
    witnesses = uses.witnesses(sizes, counts)
    kin = kinUses.witnesses(sizes, counts).map { family in
      family.compactMap { witness in
        let evidence = witness.evidence - Self.discountOfKin
        guard evidence > 0 else { return nil }
        return Witness(field: witness.field, evidence: evidence, isMain: witness.isMain)
      }
    }
    evidenceOfAbsence = sizes.map {
      max(
        Self.worstOfAbsence,
        Self.sixteenths(Self.smoothing) - Self.sixteenths($0 + Self.smoothing))
    }
    let mean = counts.reduce(0, +) / max(1, counts.count)
    prior = counts.map { (Self.sixteenths($0) - Self.sixteenths(mean)) / 2 }
    self.words = words
    abbreviations = LabelAbbreviations(words.stems)
    stemsByLength = words.stems.reduce(into: Array(repeating: [], count: 24)) { lists, stem in
      if stem.utf8.count < lists.count { lists[stem.utf8.count].append(Array(stem.utf8)) }
    }
  }

  /// A question's wordings count as if they held so many words of any label more.
  private static let smoothing = 2
  /// A word that a question's many wordings do not have says no more against it than this: the next
  /// author may have it.
  private static let worstOfAbsence = -64
  /// What a word of a question's wordings says more than another word of its family.
  private static let discountOfKin = 32
  /// What a word no wording has says against every question: it may change what is asked.
  private static let evidenceOfStranger = -32
  /// The least that the words must say for a question.
  static let leastEvidence = 48
  /// A question so much less likely than the likeliest is not meant.
  private static let widestGap = 64
  /// Where more questions than these are as good as equal, the words tell nothing.
  private static let mostMeanings = 3
  static let bestFit = 75

  /// Finds the questions that a label may ask.
  ///
  /// - Parameters:
  ///   - label: The label's folded words.
  ///   - leastWords: How many of them a question must have, where one does not do.
  ///   - leastEvidence: The least that its words must say for a question, in sixteenths of a bit.
  ///   - mayBeShort: Whether words may stand short for others, "Alloc".
  ///   - isAllowed: Whether a question may be meant at this spot at all.
  ///   - needsEveryWord: For questions that are never meant by a label with a word they do not know.
  /// - Returns: The questions, the likeliest first; none where the label's words do not tell.
  func nearest(
    to label: String, leastWords: Int = 1, leastEvidence: Int = Self.leastEvidence,
    mayBeShort: Bool = true, among isAllowed: (Int) -> Bool, needsEveryWord: (Int) -> Bool
  ) -> [Nearness] {
    var (known, strangers) = words.told(by: label)
    let mayBeShort = mayBeShort && label.utf8.count <= LabelAbbreviations.longestLabel
    let short = mayBeShort ? abbreviated(&strangers) : []
    let count = known.count + short.count
    guard count > 0, count + strangers.count <= 12 else { return [] }
    // A misspelt word is only believed where every other word is known: "Country" is no "county".
    if strangers.count == 1, let number = misspelt(strangers[0]) {
      strangers = []
      if !known.contains(number) { known.append(number) }
    }
    guard strangers.count <= count, !words.namesElse(strangers) else { return [] }
    // Where only likeness is left, "Schools changed" may ask what changed.
    let manner = LabelWords.manner(of: label).flatMap { $0 == .ofPeople ? nil : $0 }
    func mayBeMeant(_ field: Int) -> Bool {
      isAllowed(field) && (manner.map { manners[field].contains($0) } ?? true)
    }
    var shares = [Share](repeating: Share(), count: evidenceOfAbsence.count)
    for word in known {
      for witness in witnesses[word] where mayBeMeant(witness.field) {
        shares[witness.field].hear(witness, from: word)
      }
      for family in words.families[word] {
        for witness in kin[family] where mayBeMeant(witness.field) {
          shares[witness.field].hear(witness, from: word, isKin: true)
        }
      }
    }
    for (place, words) in short.enumerated() {
      for witness in words.lazy.flatMap({ witnesses[$0] }) where mayBeMeant(witness.field) {
        shares[witness.field].hear(witness, from: Int.max - place)
      }
    }
    let isOneWord = count == 1 && strangers.isEmpty
    var ranked: [(field: Int, evidence: Int)] = []
    var barred = Int.min
    for (field, share) in shares.enumerated()
    where share.count > 1 || share.count >= leastWords && share.hasMain(isWhole: isOneWord) {
      let absent = count - share.count
      let evidence =
        share.evidence + absent * evidenceOfAbsence[field]
        + strangers.count * Self.evidenceOfStranger
      if absent + strangers.count > 0, needsEveryWord(field) {
        barred = max(barred, evidence + prior[field])
      } else {
        ranked.append((field, evidence))
      }
    }
    // What is likelier to ask for a number than for a list asks for no list.
    ranked.removeAll { $0.evidence + prior[$0.field] < barred }
    return nearness(ranked, leastEvidence)
  }

  /// Whether a question may be asked as a label asks: "Did we get there?" asks for no name.
  func mayAsk(_ field: Int, as label: LabelText) -> Bool {
    LabelWords.manner(of: label.bare).map { manners[field].contains($0) } ?? true
  }

  /// Whether some wording of a question asks what will be.
  func asksOfFuture(_ field: Int) -> Bool {
    words.number(of: Array(LabelWords.will.utf8)).map {
      witnesses[$0].contains { $0.field == field }
    } ?? false
  }

  /// Whether some wording of a question asks what has been.
  func asksOfPast(_ field: Int) -> Bool { lookBack[field] }

  private func nearness(
    _ ranked: [(field: Int, evidence: Int)], _ leastEvidence: Int
  ) -> [Nearness] {
    guard let said = ranked.map(\.evidence).max(), said >= leastEvidence else { return [] }
    let likely = ranked.map { (field: $0.field, evidence: $0.evidence + prior[$0.field]) }
      .sorted { ($1.evidence, $0.field) < ($0.evidence, $1.field) }
    let best = likely.first?.evidence ?? 0
    let near = likely.prefix { best - $0.evidence <= Self.widestGap }
    let equal = near.count { best - $0.evidence < 16 }
    guard equal <= Self.mostMeanings else { return [] }
    // Nine bits and more say all that words can say; each bit less for a rival is four points.
    let fit = min(Self.bestFit, 48 + max(0, said) * 3 / 16)
    return near.map { Nearness(field: $0.field, fit: fit - (best - $0.evidence) / 4) }
  }

  /// The binary logarithm of a number above nought, in sixteenths, straight between powers of two.
  private static func sixteenths(_ number: Int) -> Int {
    let number = max(1, number)
    let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
    let rest = whole >= 4 ? number >> (whole - 4) : number << (4 - whole)
    return whole * 16 + rest & 15
  }
}

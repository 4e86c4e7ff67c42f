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

  /// Per word, by its number: the questions whose wordings use it.
  private let witnesses: [[Witness]]
  /// What a word that none of a question's wordings has says against it.
  private let evidenceOfAbsence: [Int]
  private let words: LabelWords
  /// The stems of all wordings by their length, for finding misspelt ones.
  private let stemsByLength: [[[UInt8]]]

  /// - Parameters:
  ///   - wordings: For each question, the folded words of each of its wordings.
  ///   - words: The definition's telling words.
  init(_ wordings: [[String]], _ words: LabelWords) {
    var uses: [[Int: Int]] = Array(repeating: [:], count: words.stems.count)
    var alone: [Set<Int>] = Array(repeating: [], count: words.stems.count)
    var sizes = Array(repeating: 0, count: wordings.count)
    for (field, list) in wordings.enumerated() {
      for wording in list {
        let told = words.told(by: wording).known
        for number in told { uses[number][field, default: 0] += 1 }
        sizes[field] += told.count
        if told.count == 1 { alone[told[0]].insert(field) }
      }
    }
    let all = sizes.reduce(0, +)
    witnesses = uses.enumerated().map { number, uses in
      let total = uses.values.reduce(0, +)
      return uses.sorted { $0.key < $1.key }.map { field, count in
        // ((count + smoothing · total/all) / (size + smoothing)) / (total/all)
        let evidence =
          Self.sixteenths(count * all + Self.smoothing * total)
          - Self.sixteenths(total * (sizes[field] + Self.smoothing))
        let isMain =
          alone[number].contains(field) || count > 1 && count * 5 >= wordings[field].count
        return Witness(field: field, evidence: evidence, isMain: isMain)
      }
    }
    evidenceOfAbsence = sizes.map {
      Self.sixteenths(Self.smoothing) - Self.sixteenths($0 + Self.smoothing)
    }
    self.words = words
    stemsByLength = words.stems.reduce(into: Array(repeating: [], count: 24)) { lists, stem in
      if stem.utf8.count < lists.count { lists[stem.utf8.count].append(Array(stem.utf8)) }
    }
  }

  /// A question's wordings count as if they held so many words of any label more.
  private static let smoothing = 2
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
  ///   - isAllowed: Whether a question may be meant at this spot at all.
  ///   - needsEveryWord: For questions that are never meant by a label with a word they do not know.
  /// - Returns: The questions, the likeliest first; none where the label's words do not tell.
  func nearest(
    to label: String, leastWords: Int = 1, leastEvidence: Int = Self.leastEvidence,
    among isAllowed: (Int) -> Bool, needsEveryWord: (Int) -> Bool
  ) -> [Nearness] {
    var (known, strangers) = words.told(by: label)
    guard !known.isEmpty, known.count + strangers.count <= 12 else { return [] }
    // A misspelt word is only believed where every other word is known: "Country" is no "county".
    if strangers.count == 1, let number = misspelt(strangers[0]) {
      strangers = []
      if !known.contains(number) { known.append(number) }
    }
    guard strangers.count <= known.count else { return [] }
    var found: [Int: (evidence: Int, count: Int, hasMain: Bool)] = [:]
    for word in known {
      for witness in witnesses[word] where isAllowed(witness.field) {
        let share = found[witness.field] ?? (0, 0, false)
        found[witness.field] = (
          share.evidence + witness.evidence, share.count + 1, share.hasMain || witness.isMain
        )
      }
    }
    var ranked: [(field: Int, evidence: Int)] = []
    var barred = Int.min
    for (field, share) in found
    where share.count > 1 || share.hasMain && share.count >= leastWords {
      let absent = known.count - share.count
      let evidence =
        share.evidence + absent * evidenceOfAbsence[field]
        + strangers.count * Self.evidenceOfStranger
      if absent + strangers.count > 0, needsEveryWord(field) {
        barred = max(barred, evidence)
      } else {
        ranked.append((field, evidence))
      }
    }
    // What is likelier to ask for a number than for a list asks for no list.
    ranked.removeAll { $0.evidence < barred }
    ranked.sort { ($1.evidence, $0.field) < ($0.evidence, $1.field) }
    return nearness(ranked, leastEvidence)
  }

  /// Whether some wording of a question asks what will be.
  func asksOfFuture(_ field: Int) -> Bool {
    words.number(of: Array(LabelWords.will.utf8)).map {
      witnesses[$0].contains { $0.field == field }
    } ?? false
  }

  private func nearness(
    _ ranked: [(field: Int, evidence: Int)], _ leastEvidence: Int
  ) -> [Nearness] {
    guard let best = ranked.first, best.evidence >= leastEvidence else { return [] }
    let near = ranked.prefix { best.evidence - $0.evidence <= Self.widestGap }
    let equal = near.count { best.evidence - $0.evidence < 16 }
    guard equal <= Self.mostMeanings else { return [] }
    // Nine bits and more say all that words can say; each bit less for a rival is four points.
    let fit = min(Self.bestFit, 48 + max(0, best.evidence) * 3 / 16)
    return near.map { Nearness(field: $0.field, fit: fit - (best.evidence - $0.evidence) / 4) }
  }

  /// The one known word that is a slip away.
  private func misspelt(_ stem: String) -> Int? {
    let bytes = Array(stem.utf8)
    guard bytes.count >= 5, bytes.count < stemsByLength.count - 1 else { return nil }
    let near = stemsByLength[(bytes.count - 1)...(bytes.count + 1)].joined()
      .filter { Self.isOneSlip(bytes, $0) }
    guard near.count == 1 else { return nil }
    return words.number(of: near[0])
  }

  /// The binary logarithm of a number above nought, in sixteenths, straight between powers of two.
  private static func sixteenths(_ number: Int) -> Int {
    let number = max(1, number)
    let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
    let rest = whole >= 4 ? number >> (whole - 4) : number << (4 - whole)
    return whole * 16 + rest & 15
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

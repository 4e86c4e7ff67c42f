/// The choices that a form's title may name: "Fund 2: nomination of an expert lead".
///
/// A title names one with its question's own word, as "Fund 2" and "Recovery fund" do where "Fund" asks and they are
/// listed as spellings.  "Remote learning" alone may be what a form is about, and answers nothing.
struct TitleChoices: Sendable {
  private struct Named: Sendable {
    /// The question's position.
    var field: Int
    var choice: String
    var spelling: String
    /// The spelling's words, between spaces.
    var words: String

    func isLonger(than label: String) -> Bool { words.utf8.count > label.utf8.count + 2 }
  }

  /// A spelling of more words is one by itself.
  private static let fewWords = 3

  /// Those that begin with their question's word: "Fund 2".
  private let all: [Named]
  /// Those that end with it, or are too many words to be said by chance: "Recovery fund", "Remote learning expert
  /// lead".
  private let titled: [Named]
  /// The first words of all spellings; most labels have none of them.
  private let firstWords: WordTable<Bool>

  init(_ fields: [FieldDefinition]) {
    let named = fields.enumerated().flatMap { number, field -> [(named: Named, labels: [String])] in
      guard field.type == .choice, field.table == nil else { return [] }
      let labels = ([field.label] + field.wordings).map { LabelFolding.fold($0) }
      return field.choices.flatMap { choice in
        ([choice.label] + choice.spellings).map { spelling in
          let named = Named(
            field: number, choice: choice.id, spelling: spelling,
            words: " \(LabelFolding.fold(spelling)) ")
          return (named, labels)
        }
      }
    }
    all = named.filter { entry in
      entry.labels.contains { label in
        entry.named.words.hasPrefix(" \(label) ") && entry.named.isLonger(than: label)
      }
    }.map(\.named)
    titled = named.filter { entry in
      entry.named.words.split(separator: " ").count > Self.fewWords
        || entry.labels.contains { label in
          entry.named.words.hasSuffix(" \(label) ") && entry.named.isLonger(than: label)
        }
    }.map(\.named)
    firstWords = WordTable(
      set: all.compactMap { $0.words.split(separator: " ").first.map { String($0) } })
  }

  /// Whether folded words may name a choice: one of them begins a choice's name.
  func mayBeNamed(in label: String) -> Bool {
    let text = label.utf8.span
    return !text.forEachWord { firstWords.value(of: $0, in: text) == nil }
  }

  /// Whether folded words begin with a choice's name and go on, as a title does: "fund 2 remote learning
  /// action plan".
  func begin(_ words: String) -> Bool {
    all.contains { words.utf8.count > $0.words.utf8.count && words.hasPrefix($0.words.dropFirst()) }
  }

  /// A label's folded words without the choice that the whole form is about, which changes nothing of
  /// what it asks: "amount of fund allocated" for "amount of fund 2 allocated".
  ///
  /// - Returns: Nil where it names none, or nothing else.
  func unnamed(_ label: String) -> String? {
    guard mayBeNamed(in: label) else { return nil }
    var words = label.split(separator: " ")
    var choice: (start: Int, length: Int) = (0, 0)
    for named in all {
      let own = named.words.split(separator: " ")
      guard own.count > choice.length, own.count < words.count,
        let start = words.indices.first(where: { words[$0...].starts(with: own) })
      else { continue }
      choice = (start, own.count)
    }
    guard choice.length > 1 else { return nil }
    words.removeSubrange(choice.start + 1..<choice.start + choice.length)
    return words.joined(separator: " ")
  }

  /// The questions of which a title names a choice, each with its spelling there; nil where it names several.
  func named(in title: String) -> [(field: Int, choice: (id: String, spelling: String)?)] {
    let words = " \(LabelFolding.fold(title)) "
    let met = (all + titled).filter { words.utf8.span.contains($0.words.utf8.span) }
    return Set(met.map(\.field)).sorted().map { field in
      // The shortest stands in the title as it is spelt: "Fund 2" of "Fund 2 – remote learning".
      let own = met.filter { $0.field == field }
      guard let first = own.min(by: { $0.words.utf8.count < $1.words.utf8.count }),
        own.allSatisfy({ $0.choice == first.choice })
      else { return (field, nil) }
      return (field, (first.choice, first.spelling))
    }
  }
}

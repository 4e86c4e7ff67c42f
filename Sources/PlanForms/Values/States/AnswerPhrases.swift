/// The phrases by which an answer says that it is none, as words in order.
enum AnswerPhrases {
  static let deferred = phrases(
    """
    tbc; tba; tbd; tbf; to be confirmed; to be agreed; to be decided; to be determined
    to be arranged; to be advised; to be announced; to be finalised; to be finalized; to be set
    to be appointed; to be identified; to be completed; to be provided; to be supplied
    to be costed; to be worked out
    to follow; will follow; will be confirmed; will confirm; to confirm; awaiting; pending
    not yet known; not yet decided; not yet agreed; not yet confirmed; not known yet
    not decided yet; not agreed yet; not confirmed yet; not sure yet; in due course
    dont know yet; unknown at present; details to come; under discussion; being finalised
    nearer the time; still to be; subject to confirmation; yet to be
    """)

  /// An answer that begins so points elsewhere.
  static let refers = phrases(
    """
    as above; see above; as below; see below; same as above; as per above; as previous; as before
    as for; as in; as per; same as; see attached; attached; please see; see separate; see overleaf
    see appendix; see enclosed; see priority; see action; see intervention; see objective; see row
    see section; see page; see table; see plan; see sheet; see tab; see box; see question; see note
    see other; see previous; see next; see last; see column; see email; see accompanying; refer to
    as priority; as action; as objective; ditto; do; refer above; same again; as stated above
    """)

  /// Whole answers that point elsewhere.
  static let refersAlone = phrases("same; above; see; cf above; idem; ibid; overleaf")

  static let notApplicable = phrases(
    """
    n/a; na; not applicable; not relevant; does not apply; doesnt apply; not appropriate
    none claimed; not required; not needed
    """)

  static let none = phrases("none; nil; no; nothing; null")

  /// Prompts that forms and Word itself leave for the answer to replace.
  static let prompts = phrases(
    """
    click or tap; click here to; click to; tap here to; tap to; choose an item; choose a building
    choose an option; choose one of; choose one from; choose from; select an item
    select an option; select one of; select one from; select from; please select; please choose; enter text; enter a date; enter date; enter your
    enter name; enter amount; enter here; type here; type your; type text; insert text
    insert name; insert date; insert amount; insert here; insert school; insert details
    insert number; insert your; type the answer; type answer; write your answer; please insert; please enter; please specify; please complete
    please state; please type; please give; delete as; your answer; your text; your name
    answer here; write here; add text; add name; add date; text here; name here; enter details
    dd mm yyyy; dd mm yy; dd mmm yyyy; d m y; day month year; first name last name
    """)

  /// Prompts that begin as prose may: "Choose one platform for all of us".
  static let choosing = phrases("choose one; select one")

  static let examples = phrases("e.g; eg; for example; example; for instance")

  /// Words before a number that make it a limit.
  static let noMoreThan = phrases("up to; no more than")
  static let atMost = phrases("up to; at most")
  static let atLeast = phrases("at least")

  /// Words that make a value in the same answer provisional.
  static let provisional: Set<String> = [
    "tbc", "tba", "tbd", "pending", "awaiting", "provisional", "provisionally", "subject",
  ]

  private static func phrases(_ list: String) -> PhraseList {
    PhraseList(
      list.split { $0 == ";" || $0 == "\n" }.map { phrase in
        phrase.split(separator: " ").map(String.init)
      })
  }
}

/// Phrases of one word or more, found by their first words.
struct PhraseList: Sendable {
  /// What may follow a first word; an empty list where nothing need.
  private let rests: WordTable<[[String]]>

  init(_ phrases: [[String]]) {
    var rests: [String: [[String]]] = [:]
    for phrase in phrases {
      guard let first = phrase.first else { continue }
      rests[first, default: []].append(Array(phrase.dropFirst()))
    }
    self.rests = WordTable(rests.map { (word: $0, value: $1) })
  }

  /// Whether one of the phrases stands where `words` begin.
  func begin(_ words: some Collection<String>) -> Bool {
    guard let first = words.first, let rests = rests.value(of: first) else { return false }
    let following = words.dropFirst()
    return rests.contains { following.starts(with: $0) }
  }

  /// The first place where one of the phrases stands; nil where none does.
  func position(in words: [String]) -> Int? {
    words.indices.first { begin(words[$0...]) }
  }

  /// Whether the words are one of the phrases and nothing else.
  func isWhole(_ words: [String]) -> Bool {
    guard let first = words.first, let rests = rests.value(of: first) else { return false }
    return rests.contains { words.dropFirst().elementsEqual($0) }
  }
}

/// Tells which of the register's groups a form is from; never guesses between two.
package struct GroupMatcher: Sendable {
  /// What a name says.
  package enum Match: Hashable, Sendable {
    case one(GroupFacts)
    /// Groups whose names are near, in the register's order; empty where none is.
    case near([GroupFacts])
  }

  private let groups: [GroupFacts]
  private let schools: [SchoolFacts]
  /// Whole folded names and aliases, and the same without words such as "consortium".
  private var whole: [String: [Int]] = [:]
  private var bare: [String: [Int]] = [:]
  /// The words of each bare name, for those that are only near.
  private let bareNames: [(words: [String], groups: [Int])]
  /// The folded ids of groups.csv, which the officer may have put on the forms she sent out.
  private var identifiers: [String: [Int]] = [:]

  package init(_ facts: ProgrammeFacts) {
    groups = facts.groups
    schools = facts.schools
    for (number, group) in groups.enumerated() {
      for name in [group.name] + group.aliases {
        Self.add(number, to: &whole, Self.words(name))
        Self.add(number, to: &bare, Self.bareWords(name))
      }
      Self.add(number, to: &identifiers, Self.words(group.id))
    }
    bareNames = bare.map { ($0.split(separator: " ").map { String($0) }, $1) }
  }

  /// Words that say what kind of group it is, and not which.
  private static let kinds: Set<String> = [
    "consortium", "consortia", "network", "area", "cluster", "partnership", "group", "the", "of",
    "schools", "school", "primary", "secondary", "and",
  ]

  private static func add(_ number: Int, to table: inout [String: [Int]], _ words: [String]) {
    let key = words.joined(separator: " ")
    guard !key.isEmpty, !(table[key] ?? []).contains(number) else { return }
    table[key, default: []].append(number)
  }

  private static func words(_ name: String) -> [String] {
    LabelFolding.fold(name).split(separator: " ").filter { $0 != "(" && $0 != ")" }
      .map { String($0) }
  }

  private static func bareWords(_ name: String) -> [String] {
    words(name).filter { !kinds.contains($0) }
  }

  /// Whether a text names one group of the register, wholly.
  package func isGroup(_ text: String) -> Bool {
    if case .one = match(text) { true } else { false }
  }

  /// Matches the name that a form gives.
  ///
  /// The name or an alias must be there wholly; the words for the kind of group may differ, as long
  /// as only one group is left and no other kind is named: "Linden Vale Partnership" is Linden Vale.
  /// A group's id counts where no other group's name is near it.
  package func match(_ text: String) -> Match {
    let words = Self.words(text)
    if let found = whole[words.joined(separator: " ")], found.count == 1 {
      return .one(groups[found[0]])
    }
    let core = Self.bareWords(text)
    let admitted = (bare[core.joined(separator: " ")] ?? []).filter {
      groups[$0].kind.admits(words)
    }
    if admitted.count == 1, !core.isEmpty { return .one(groups[admitted[0]]) }
    let near = near(core)
    if let found = identifiers[words.joined(separator: " ")], found.count == 1,
      near.allSatisfy({ $0.id == groups[found[0]].id })
    {
      return .one(groups[found[0]])
    }
    return .near(near)
  }

  /// The groups that share the most words with a name, and at least half of them.
  private func near(_ core: [String]) -> [GroupFacts] {
    guard !core.isEmpty else { return [] }
    var most = 1
    var found: Set<Int> = []
    for (words, numbers) in bareNames {
      let shared = core.count { word in
        words.contains {
          $0 == word
            || $0.utf8.count > 4 && LabelLikeness.isOneSlip(Array($0.utf8), Array(word.utf8))
        }
      }
      guard shared >= most, shared * 2 >= max(core.count, words.count) else { continue }
      if shared > most { found = [] }
      most = shared
      found.formUnion(numbers)
    }
    return found.sorted().map { groups[$0] }
  }

  /// Tells the group of a form: by the name in it, by its chair's address, by the file's name.
  ///
  /// A form that names a group nobody knows is nobody's: its file's name must not overrule it. A
  /// name with a slip in it is taken where the address or the file's name says the same group; the
  /// name itself is still asked about.
  package func group(
    of reading: FormReading, namedBy field: FieldID = .groupName, fileName: String
  ) -> MatchedGroup? {
    let answer = reading[field]
    let isNamed = answer.state == .answered || answer.state == .unclear
    var near: [GroupFacts]?
    if isNamed {
      switch match(answer.text) {
      case .one(let group): return MatchedGroup(group, .content)
      case .near(let groups): near = groups
      }
    }
    let other = group(ofAddressesIn: reading) ?? group(ofFile: fileName)
    guard let other, near?.contains(where: { $0.id == other.id }) ?? true else { return nil }
    return other
  }

  /// The one group whose chair's address stands among the answers.
  private func group(ofAddressesIn reading: FormReading) -> MatchedGroup? {
    let addresses = reading.fields.values.filter {
      $0.state == .answered && $0.text.contains("@")
    }.map { LabelFolding.fold($0.text) }
    let named = groups.filter {
      !$0.chairEmail.isEmpty && addresses.contains(LabelFolding.fold($0.chairEmail))
    }
    guard named.count == 1 else { return nil }
    return MatchedGroup(named[0], .content)
  }

  /// The one group that a file's name names, by a whole name first, else without the words for the
  /// kind of group; nil where it names two.
  package func group(ofFile name: String) -> MatchedGroup? {
    let words = Self.words(name)
    for names in [whole, bare] {
      let found = Self.named(in: words, names).filter { groups[$0].kind.admits(words) }
      guard let number = found.first else { continue }
      return found.count == 1 ? MatchedGroup(groups[number], .fileName) : nil
    }
    return nil
  }

  /// The groups of the names that stand in `words`, without those that only stand inside a longer
  /// one: "Kingsley Vale" is not "Vale" too.
  private static func named(in words: [String], _ names: [String: [Int]]) -> Set<Int> {
    var found: [(place: Range<Int>, groups: [Int])] = []
    for start in words.indices {
      // No name has more words.
      for end in (start + 1)...min(words.count, start + 12) {
        let name = words[start..<end].joined(separator: " ")
        if name.utf8.count > 3, let groups = names[name] { found.append((start..<end, groups)) }
      }
    }
    let outermost = found.filter { one in
      !found.contains { other in
        other.place != one.place && other.place.lowerBound <= one.place.lowerBound
          && one.place.upperBound <= other.place.upperBound
      }
    }
    return Set(outermost.flatMap(\.groups))
  }
}

extension GroupFacts.Kind {
  /// Whether words that say a kind of group leave this kind possible.
  fileprivate func admits(_ words: [String]) -> Bool {
    switch self {
    case .primaryConsortium: !words.contains("network") && !words.contains("secondary")
    case .secondaryNetwork: !words.contains("consortium") && !words.contains("primary")
    case .other: true
    }
  }
}

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

  package init(_ facts: ProgrammeFacts) {
    groups = facts.groups
    schools = facts.schools
    for (number, group) in groups.enumerated() {
      for name in [group.name, group.id] + group.aliases {
        Self.add(number, to: &whole, Self.words(name))
        Self.add(number, to: &bare, Self.bareWords(name))
      }
    }
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
  package func match(_ text: String) -> Match {
    let words = Self.words(text)
    if let found = whole[words.joined(separator: " ")], found.count == 1 {
      return .one(groups[found[0]])
    }
    let core = Self.bareWords(text)
    if let found = bare[core.joined(separator: " ")], found.count == 1, !core.isEmpty,
      groups[found[0]].kind.admits(words)
    {
      return .one(groups[found[0]])
    }
    return .near(near(core))
  }

  private func near(_ core: [String]) -> [GroupFacts] {
    guard !core.isEmpty else { return [] }
    var found: Set<Int> = []
    for (key, numbers) in bare {
      let words = key.split(separator: " ").map { String($0) }
      let shared = core.count { word in
        words.contains {
          $0 == word
            || $0.utf8.count > 4 && LabelLikeness.isOneSlip(Array($0.utf8), Array(word.utf8))
        }
      }
      if shared > 0, shared * 2 >= max(core.count, words.count) { found.formUnion(numbers) }
    }
    return found.sorted().map { groups[$0] }
  }

  /// Tells the group of a form: by the name in it, by its chair's address, by the file's name.
  ///
  /// A form that names a group nobody knows is nobody's: its file's name must not overrule it.
  package func group(of reading: FormReading, fileName: String) -> MatchedGroup? {
    let answer = reading[.groupName]
    if answer.state == .answered || answer.state == .unclear {
      guard case .one(let group) = match(answer.text) else { return nil }
      return MatchedGroup(id: group.id, name: group.name, how: .content)
    }
    let addresses = reading.fields.values.filter {
      $0.state == .answered && $0.text.contains("@")
    }.map { LabelFolding.fold($0.text) }
    let named = groups.filter {
      !$0.chairEmail.isEmpty && addresses.contains(LabelFolding.fold($0.chairEmail))
    }
    if named.count == 1 {
      return MatchedGroup(id: named[0].id, name: named[0].name, how: .content)
    }
    return group(ofFile: fileName)
  }

  /// The one group whose name or alias stands in a file's name.
  package func group(ofFile name: String) -> MatchedGroup? {
    let padded = " " + Self.words(name).joined(separator: " ") + " "
    var longest = 0
    var found: Set<Int> = []
    for (key, numbers) in whole.merging(bare, uniquingKeysWith: { $0 + $1 })
    where key.utf8.count > 3 && padded.contains(" " + key + " ") {
      if key.utf8.count > longest {
        longest = key.utf8.count
        found = []
      }
      if key.utf8.count == longest { found.formUnion(numbers) }
    }
    guard found.count == 1, let number = found.first else { return nil }
    return MatchedGroup(id: groups[number].id, name: groups[number].name, how: .fileName)
  }
}

extension GroupFacts.Kind {
  /// Whether words that say a kind of group leave this kind possible.
  fileprivate func admits(_ words: [String]) -> Bool {
    switch self {
    case .primaryConsortium: !words.contains("network") && !words.contains("secondary")
    case .secondaryNetwork: !words.contains("consortium") && !words.contains("primary")
    }
  }
}

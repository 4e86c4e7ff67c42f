/// Finds the one number among words that counts what the question asks for.
struct CountFigures {
  private(set) var main: Int?
  var flags: [ReadingFlag] = []
  private(set) var doubt: String?
  private(set) var flag: ReadingFlag = "ask"

  private let items: [CountItem]
  private let counted: CountedKind

  /// Looks through an answer whose brackets were taken out.
  init(_ items: [CountItem], counted: CountedKind) {
    self.items = items
    self.counted = counted
    find()
  }

  private enum Role { case counted, bare, other, unknown, part }

  private mutating func find() {
    var own: [Int] = []
    var bare: [Int] = []
    var hasOther = false
    var isPart = false
    for index in items.indices {
      if let word = items[index].word, CountWords.including.contains(word) { isPart = true }
      guard let number = items[index].number else { continue }
      switch isPart ? Role.part : role(index) {
      case .counted: own.append(number)
      case .bare: bare.append(number)
      case .other: hasOther = true
      case .part: flags.append("of_which")
      case .unknown: return refuse("it is not clear what is counted", "number_in_sentence")
      }
    }
    if own.count == 1, bare.isEmpty {
      main = own[0]
      if items.contains(where: { $0.word != nil }) { flags.append("number_in_sentence") }
    } else if own.isEmpty, bare.count == 1, !hasOther {
      main = bare[0]
    } else {
      explain(own: own.count + bare.count, hasOther)
    }
    if let main, flags.contains("of_which"), !parts.allSatisfy({ $0 <= main }) {
      refuse("a part of it is larger than the whole", "of_which")
    }
    if let main, counted != .schools, isBelowItsContainers(main) || standsInContainers(main) {
      refuse("it may be how many in each, not how many altogether", "multiply_unknown")
    }
  }

  /// "9 schools with 30 pupils", "9 schools 30 pupils": it may be so many in each.
  private func standsInContainers(_ main: Int) -> Bool {
    guard let index = items.firstIndex(of: .number(main)) else { return false }
    let before = items[..<index].reversed().drop { $0 == .word("with") || $0 == .word("of") }
    guard let word = before.first?.word, before.dropFirst().first?.number != nil else {
      return false
    }
    return CountWords.schools.contains(word) || CountWords.groups.contains(word)
  }

  /// "4 pupils from 6 schools": so few cannot come from so many.
  private func isBelowItsContainers(_ main: Int) -> Bool {
    items.indices.dropLast().contains { index in
      guard let number = items[index].number, number > main, let word = items[index + 1].word
      else { return false }
      return CountWords.schools.contains(word) || CountWords.groups.contains(word)
    }
  }

  /// The numbers after "including".
  private var parts: [Int] {
    let start = items.firstIndex { $0.word.map(CountWords.including.contains) ?? false }
    return start.map { items[$0...].compactMap(\.number) } ?? []
  }

  private mutating func refuse(_ words: String, _ flag: ReadingFlag) {
    main = nil
    doubt = words
    self.flag = flag
  }

  private mutating func explain(own count: Int, _ hasOther: Bool) {
    let words = items.compactMap(\.word)
    if count > 1 {
      return refuse("it gives more than one number, and they may overlap", "may_overlap")
    }
    if words.contains(where: CountWords.groups.contains) {
      return refuse(
        "it names a class or a group and not how many \(counted.plural)", "class_without_number")
    }
    if hasOther { return refuse("it counts something else than \(counted.plural)", "ask") }
    if items.contains(.label) && items.contains(.dash) {
      return refuse("it may be a range that was turned into a date", "excel_turned_range_into_date")
    }
    refuse("it gives no number of \(counted.plural)", "group_without_number")
  }

  // MARK: Roles

  /// What a number counts, by the words around it.
  private func role(_ index: Int) -> Role {
    if index > 0 {
      let before = items[index - 1]
      // "1:3" is a ratio, "April 2021: 401" is not.
      if before == .colon, index > 1, items[index - 2].number != nil { return .other }
      if before == .slash { return .unknown }
      // "Groups of 6" says how large they are and not how many there are.
      if before == .word("of"), index > 1, let kind = items[index - 2].word,
        ["groups", "group", "classes", "cohorts", "sets", "bubbles", "size"].contains(kind)
      {
        return .other
      }
      if let word = before.word, !isIntroduction(word) { return roleInside(index) }
    }
    let role = roleByWhatFollows(index)
    // "Staff: 12", "sessions - 6".
    let isLabelled =
      index > 1 && (items[index - 1] == .stop || items[index - 1] == .dash)
      && (items[index - 2].word.map(isOtherNoun) ?? false)
    return role == .bare && isLabelled ? .other : role
  }

  private func isIntroduction(_ word: String) -> Bool {
    CountWords.approximate.contains(word) || word == "all" || word == "total" || word == "of"
      || counted.nouns.contains(word)
  }

  /// A number in the middle of words must be followed by what it counts.
  private func roleInside(_ index: Int) -> Role {
    let role = roleByWhatFollows(index)
    return role == .bare ? .unknown : role
  }

  private func roleByWhatFollows(_ index: Int) -> Role {
    var ahead = index + 1
    guard ahead < items.count else { return .bare }
    switch items[ahead] {
    case .colon, .slash:
      return ahead + 1 < items.count && items[ahead + 1].number != nil ? .other : .bare
    case .times, .equals: return .unknown
    case .stop, .dash: return .bare
    default: break
    }
    // Up to five words may describe those who are counted.
    var steps = 0
    while ahead < items.count, steps < 6 {
      switch items[ahead] {
      case .word(let word):
        if counted.nouns.contains(word) { return .counted }
        if isOtherNoun(word) { return .other }
        if steps == 0, CountWords.approximate.contains(word) || word == "total" { return .bare }
        if steps == 0, CountWords.including.contains(word) || word == "of" || word == "in" {
          return .bare
        }
        if steps == 0, CountWords.linking.contains(word) { return .bare }
      case .label: break
      default: return steps == 0 || isOnlyLabels(index + 1, ahead) ? .bare : .unknown
      }
      ahead += 1
      steps += 1
    }
    return isOnlyLabels(index + 1, ahead) ? .bare : .unknown
  }

  private func isOnlyLabels(_ start: Int, _ end: Int) -> Bool {
    items[start..<end].allSatisfy { $0 == .label || $0 == .word("and") }
  }

  private func isOtherNoun(_ word: String) -> Bool {
    CountWords.time.contains(word) || CountWords.groups.contains(word)
      || CountWords.others.contains(word)
      || (counted != .pupils && CountWords.pupils.contains(word))
      || (counted != .staff && CountWords.staff.contains(word))
      || (counted != .schools && CountWords.schools.contains(word))
  }
}

/// Looks for what may identify a pupil in one text.
struct PersonalDataText {
  struct Found: Hashable {
    var kind: PersonalDataKind
    var certainty: PersonalDataHit.Certainty
    var masked: String
  }

  private let text: String
  private let words: [CasedWord]
  private(set) var found: [Found] = []

  /// Looks where the signs of the text say that there may be something.
  init(_ text: String, _ signs: PersonalDataSigns) {
    self.init(text, words: signs.mayIdentify ? CasedWord.words(of: text) : [])
  }

  /// Looks whatever signs there are.
  init(_ text: String, words: [CasedWord]) {
    self.text = text
    self.words = words
    guard !words.isEmpty else { return }
    numbers()
    birthdays()
    names()
    initials()
    contacts()
    rareGroups()
    safeguarding()
  }

  private mutating func add(
    _ kind: PersonalDataKind, _ certainty: PersonalDataHit.Certainty, _ words: String
  ) {
    let new = Found(kind: kind, certainty: certainty, masked: PersonalDataHit.mask(words))
    if !found.contains(new) && found.count < 20 { found.append(new) }
  }

  private func word(_ index: Int) -> CasedWord? {
    words.indices.contains(index) ? words[index] : nil
  }

  // MARK: Numbers

  private mutating func numbers() {
    for (index, word) in words.enumerated() {
      if let verdict = PupilNumber.verdict(on: word.folded) {
        add(.upn, verdict == .valid ? .sure : .likely, word.text)
      } else if word.isDigits && word.text.utf8.count == 10 && isLearnerNumber(index) {
        add(.uln, .sure, word.text)
      }
    }
  }

  private func isLearnerNumber(_ index: Int) -> Bool {
    words[max(0, index - 4)..<index].contains { $0.folded == "uln" || $0.folded == "learner" }
  }

  // MARK: Birthdays

  private mutating func birthdays() {
    for index in words.indices {
      let length: Int
      switch words[index].folded {
      case "dob", "born": length = 1
      case "d" where word(index + 1)?.folded == "o" && word(index + 2)?.folded == "b": length = 3
      case "date" where word(index + 1)?.folded == "of" && word(index + 2)?.folded == "birth":
        length = 3
      default: continue
      }
      if let date = date(in: index + length) { add(.dateOfBirth, .sure, date) }
    }
  }

  /// A full date among the next words, as written.
  private func date(in start: Int) -> String? {
    for index in start..<min(start + 5, words.count) {
      guard words[index].text.unicodeScalars.first.map({ ("0"..."9").contains($0) }) ?? false,
        index + 2 < words.count
      else { continue }
      let parts = words[index...(index + 2)].map(\.text)
      let written = "\(parts[0]) \(parts[1]) \(parts[2])"
      if PersonalDataScan.isFullDate(parts.joined(separator: "/"))
        || PersonalDataScan.isFullDate(written)
      {
        return written
      }
    }
    return nil
  }

  // MARK: Names

  private mutating func names() {
    for index in words.indices {
      let word = words[index]
      if PersonalDataWords.pupils.contains(word.folded) { name(after: index) }
      if word.isCapitalised, PersonalDataWords.firstNames.contains(word.folded),
        isYearGroup(index + 1) || (self.word(index + 1)?.folded == "in" && isYearGroup(index + 2))
          || (index > 0 && isYearGroup(index - 1) && word.isClose)
      {
        add(.pupilName, .likely, word.text)
      }
    }
  }

  /// "A pupil called Jacob", "the child Jacob", "Child A".
  private mutating func name(after index: Int) {
    let isCalled = ["called", "named"].contains(word(index + 1)?.folded ?? "")
    guard let next = word(index + (isCalled ? 2 : 1)), next.gap.isEmpty else { return }
    let isLetter = next.isCapitals && next.text.utf8.count == 1 && next.text != "I"
    // "Child B" hides a name that a neighbour may know; "a child I met" names no one.
    if isLetter && (words[index].isCapitalised || isCalled) {
      return add(.pupilName, .likely, next.text)
    }
    guard next.isCapitalised, !PersonalDataWords.notNames.contains(next.folded) else { return }
    guard isCalled || !words[index].isCapitalised else { return }
    add(.pupilName, .likely, next.text)
  }

  /// "JB (Y5)", "(Y5, JB)", "JB in Year 5".
  private mutating func initials() {
    for index in words.indices {
      let word = words[index]
      guard word.isCapitals, (2...3).contains(word.text.utf8.count),
        !PersonalDataWords.acronyms.contains(word.folded)
      else { continue }
      let isBefore =
        (self.word(index + 1)?.gap == "(" && isYearGroup(index + 1))
        || (self.word(index + 1)?.folded == "in" && isYearGroup(index + 2))
      let isAfter = index > 0 && isYearGroup(index - 1) && word.gap == "," && isEnd(index + 1)
      if isBefore || isAfter { add(.pupilInitials, .likely, word.text) }
    }
  }

  private func isEnd(_ index: Int) -> Bool { word(index)?.gap.contains(")") ?? text.hasSuffix(")") }

  private func isYearGroup(_ index: Int) -> Bool {
    guard let word = word(index), word.isClose else { return false }
    let folded = word.folded
    if folded == "year" || folded == "yr" { return self.word(index + 1)?.isDigits ?? false }
    let digits = folded.drop { $0 == "y" || $0 == "r" }
    return folded.hasPrefix("y") && (1...2).contains(digits.utf8.count)
      && digits.allSatisfy(\.isNumber)
  }

  // MARK: Addresses

  /// An address or a number in running text; one that is an answer by itself is a contact's own.
  private mutating func contacts() {
    guard
      words.count > 8
        || words.contains(where: {
          ["parent", "parents", "carer", "mum", "dad"].contains($0.folded)
        })
    else { return }
    if text.contains("@") {
      for piece in text.split(whereSeparator: { $0.isWhitespace || "<>()[],;:".contains($0) })
      where piece.contains("@") {
        var bare = piece
        while let last = bare.last, ".!?'\"".contains(last) { bare.removeLast() }
        if EmailReader.isAddress(bare) { add(.email, .likely, String(bare)) }
      }
    }
    var index = 0
    while index < words.count {
      guard words[index].isDigits else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.count, words[end].isDigits, words[end].gap.isEmpty { end += 1 }
      let digits = words[index..<end].map(\.text).joined()
      let isNational = digits.hasPrefix("0") && (10...11).contains(digits.utf8.count)
      let isInternational =
        words[index].gap.hasSuffix("+") && digits.hasPrefix("44") && digits.utf8.count == 12
      if isNational || isInternational { add(.phone, .likely, digits) }
      index = end
    }
  }

  // MARK: Few of a kind

  /// "Our only LAC pupil", "one child with an EHCP".
  private mutating func rareGroups() {
    for index in words.indices {
      let isOne = ["one", "1", "single", "only"].contains(words[index].folded)
      guard isOne, !words[index].gap.contains(":"), word(index + 1)?.gap != ":" else { continue }
      let after = words[(index + 1)..<min(index + 7, words.count)]
      // A sentence ends what the one is.
      let clause = after.prefix { !$0.gap.contains(where: { ".;:\n".contains($0) }) }.map(\.folded)
      guard !clause.contains(where: PersonalDataWords.occasions.contains) else { continue }
      if let group = PersonalDataWords.rareGroups.first(where: { contains(clause, $0) }) {
        add(.rareGroup, .likely, group.joined(separator: " "))
      }
    }
  }

  private func contains(_ words: [String], _ phrase: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
  }

  private mutating func safeguarding() {
    let folded = words.map(\.folded)
    guard let phrase = PersonalDataWords.safeguarding.first(where: { contains(folded, $0) }),
      !folded.contains(where: PersonalDataWords.general.contains), speaksOfOne(folded)
    else { return }
    add(.safeguarding, .likely, phrase.joined(separator: " "))
  }

  /// "One pupil", "a Year 5 girl", "his mum".
  private func speaksOfOne(_ folded: [String]) -> Bool {
    if folded.contains(where: PersonalDataWords.kin.contains) { return true }
    return folded.indices.contains { index in
      PersonalDataWords.oneOf.contains(folded[index])
        && folded[(index + 1)..<min(index + 5, folded.count)].contains { word in
          PersonalDataWords.pupils.contains(word) || word == "family"
        }
        // "A child protection plan" is a plan.
        && !(index + 2 < folded.count && folded[index + 1] == "child"
          && ["protection", "in"].contains(folded[index + 2]))
    }
  }
}

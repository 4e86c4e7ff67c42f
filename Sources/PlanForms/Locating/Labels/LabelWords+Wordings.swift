extension LabelWords {
  /// The words of the wordings and the stems that tell what they ask, in the making.
  struct TellingWords {
    private let leaders: WordTable<String>
    private(set) var words = WordNumbers()
    /// By the words' numbers: their roles, and the stems of those that tell by themselves.
    private(set) var roles: [Role?] = []
    private(set) var ownStems: [String?] = []
    /// The stems, or those that stand for them.
    private(set) var stems = WordNumbers()

    init(_ leaders: WordTable<String>) {
      self.leaders = leaders
      for word in [LabelWords.did, LabelWords.will] { _ = stems.add(word) }
    }

    mutating func add(_ wording: String) {
      let text = wording.utf8.span
      var steps = Steps()
      text.forEachWord { word in
        let number = words.add(word, of: text)
        if number == roles.count {
          roles.append(LabelWords.roles.value(of: word, in: text))
          ownStems.append(nil)
        }
        let (step, asksHow) = steps.next(roles[number])
        switch step {
        case .nothing, .possessive, .will: break
        case .did: addStem(LabelWords.did)
        case .number: addStem(LabelWords.number)
        case .word:
          if ownStems[number] == nil {
            let stem = LabelWords.stem(text.text(word))
            ownStems[number] = stem
            addStem(stem)
          }
        }
        if asksHow { addStem(LabelWords.how) }
        return true
      }
    }

    private mutating func addStem(_ stem: String) {
      _ = stems.add(leaders.value(of: stem) ?? stem)
    }
  }
}

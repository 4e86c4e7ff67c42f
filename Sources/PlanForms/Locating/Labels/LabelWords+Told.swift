extension LabelWords {
  /// The words of a folded text that say something: those of wordings by their numbers, of others
  /// their stems.
  ///
  /// Each is listed once; the years that date the text are left out.
  func told(by folded: String) -> (known: [Int], strangers: [String]) {
    let text = folded.utf8.span
    var told = Told()
    var steps = Steps()
    var previous: Range<Int>?
    text.forEachWord { word in
      let form = forms.value(of: word, in: text)
      let role = form == nil ? Self.roles.value(of: word, in: text) : form?.role
      defer { previous = word }
      guard role != .month, !Self.isYear(word, after: previous, in: text) else { return true }
      let (step, asksHow) = steps.next(role)
      switch step {
      case .nothing, .possessive: break
      case .did: told.add(Self.did, numbers)
      case .will: told.add(Self.will, numbers)
      case .number: told.add(Self.number, numbers)
      case .word:
        if let number = form?.number {
          if form?.isFaint == false { told.add(number) }
        } else {
          told.add(Self.stem(text.text(word)), numbers)
        }
      }
      if asksHow { told.add(Self.how, numbers) }
      return true
    }
    return (told.known, told.strangers)
  }

  /// Whether a word says something of what is asked, alone or with others: it is a word of some
  /// wording, or sets a question in time or asks how many.
  func tells(_ word: Range<Int>, of text: Span<UInt8>) -> Bool {
    if let form = forms.value(of: word, in: text) {
      return form.number != nil || !Self.isIdle(form.role)
    }
    let role = Self.roles.value(of: word, in: text)
    guard role == nil || role == .month else { return !Self.isIdle(role) }
    return Self.mayHaveEnding(word, of: text)
      ? tellsByStem(word, of: text) : numbers.value(of: word, in: text) != nil
  }

  /// The same of a word that is not `listed`: only by what is left without its ending may it tell.
  func tellsByStem(_ word: Range<Int>, of text: Span<UInt8>) -> Bool {
    guard Self.mayHaveEnding(word, of: text) else { return false }
    var stem: [UInt8] = []
    Self.stem(word, of: text, into: &stem)
    return number(of: stem) != nil
  }

  /// The words that are known as they stand.
  var listed: [String] { Array(forms.listed) + Array(Self.roles.listed) + Array(numbers.listed) }

  private static func isIdle(_ role: Role?) -> Bool {
    switch role {
    case nil, .idle, .possessive, .month: true
    case .past, .future, .how, .much, .many: false
    }
  }

  private struct Told {
    private(set) var known: [Int] = []
    private(set) var strangers: [String] = []

    mutating func add(_ number: Int) {
      if !known.contains(number) { known.append(number) }
    }

    mutating func add(_ stem: String, _ numbers: WordTable<Int>) {
      if faint.contains(stem) { return }
      if let number = numbers.value(of: stem) {
        add(number)
      } else if !strangers.contains(stem) {
        strangers.append(stem)
      }
    }
  }

  /// Stems that may tell two whole labels apart, but beside other words say nothing of what is asked.
  static let faint = WordTable(
    set: """
      to on from any all where there if so as up out off into at now only just also own already still
      actually altogether roughly approximately approximate exactly currently kindly write type
      below above box section every per whether brief briefly short moment really finally y n one
      """.split { $0 == " " || $0 == "\n" }.map { stem(String($0)) })
}

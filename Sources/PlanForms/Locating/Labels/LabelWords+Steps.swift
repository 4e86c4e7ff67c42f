extension LabelWords {
  /// What the words of a text say, one after another: "how much" and "how many" are two words and one
  /// thing.
  struct Steps {
    enum Step {
      case nothing
      /// The stem that all such words stand for.
      case did, will, number
      case possessive
      /// Its own stem.
      case word
    }

    private var isAfterHow = false

    /// The next word's step.
    ///
    /// - Returns: The step, and whether the "how" before the word asks for something itself.
    mutating func next(_ role: Role?) -> (step: Step, asksHow: Bool) {
      let isCounted = isAfterHow
      isAfterHow = role == .how
      switch role {
      case .how: return (.nothing, false)
      case .much where isCounted: return (.nothing, false)
      case .many where isCounted: return (.number, false)
      case .idle: return (.nothing, isCounted)
      case .possessive: return (.possessive, isCounted)
      case .past: return (.did, isCounted)
      case .future: return (.will, isCounted)
      case .much, .many, .month, nil: return (.word, isCounted)
      }
    }
  }
}

import PlanForms

/// What a reference comes to once the words around it are gone: `Action 3`, `A3` and `3.` → `3`.
struct ReferenceKey: Hashable {
  let text: String

  /// Nil where nothing usable stands there.
  init?(_ answer: Answer) {
    guard answer.state == .answered else { return nil }
    let written: String = if case .text(let text)? = answer.value { text } else { answer.text }
    self.init(written)
  }

  init?(_ written: String) {
    let words = written.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }
    guard let last = words.last(where: { $0.contains(where: \.isNumber) }) ?? words.last else {
      return nil
    }
    let trimmed = last.drop { $0 == "." }.reversed().drop { $0 == "." }.reversed()
    let digits = String(trimmed).drop { !$0.isNumber }
    let key = digits.isEmpty ? String(trimmed) : String(digits)
    guard !key.isEmpty, key.utf8.count <= 12 else { return nil }
    text = key
  }
}

/// Finds the planned action that each outcome reports on.
struct OutcomeMatcher {
  struct Match: Hashable {
    /// The index of the plan's row.
    var row: Int
    var how: ActionStory.Match
  }

  private let planned: [AnswerRow]
  /// The plan's rows as the evaluation file repeats them, which name an outcome that only stands
  /// beside them.
  private let echoes: [AnswerRow]

  init(planned: [AnswerRow], echoes: [AnswerRow]) {
    self.planned = planned
    self.echoes = echoes
  }

  /// One entry for each outcome; nil for one that no plan knows.
  func match(_ outcomes: [AnswerRow]) -> [Match?] {
    let named = outcomes.indices.map { index in
      let row = outcomes[index]
      let isNamed = row["intervention_ref"].state == .answered || title(row) != nil
      // Columns beside the plan: the outcome is named by the plan's own half of the row.
      return isNamed || echoes.count != outcomes.count ? row : echoes[index]
    }
    var matches = [Match?](repeating: nil, count: outcomes.count)
    var free = Set(planned.indices)
    func take(_ how: ActionStory.Match, _ find: (AnswerRow, Int) -> Bool) {
      for index in outcomes.indices where matches[index] == nil {
        guard let row = free.sorted().first(where: { find(named[index], $0) }) else { continue }
        matches[index] = Match(row: row, how: how)
        free.remove(row)
      }
    }
    take(.reference) { outcome, row in
      guard let key = ReferenceKey(outcome["intervention_ref"]),
        key == ReferenceKey(planned[row]["intervention_ref"])
      else { return false }
      // The same number over another title is another action: the form was renumbered.
      return contradicts(outcome, planned[row]) == false
    }
    take(.title) { outcome, row in
      guard let one = title(outcome), let other = title(planned[row]) else { return false }
      return Self.likeness(one, other) >= 75
    }
    let isNameless = outcomes.indices.filter { matches[$0] == nil }.allSatisfy {
      title(named[$0]) == nil && named[$0]["intervention_ref"].state != .answered
    }
    if isNameless, outcomes.count == planned.count {
      for index in outcomes.indices where matches[index] == nil && free.contains(index) {
        matches[index] = Match(row: index, how: .position)
      }
    } else if outcomes.allSatisfy({ title($0) == nil }) {
      // Numbered from 1 over a plan whose actions bear no number.
      take(.position) { outcome, row in
        ReferenceKey(outcome["intervention_ref"])?.text == String(row + 1)
          && ReferenceKey(planned[row]["intervention_ref"]) == nil
      }
    }
    return matches
  }

  private func title(_ row: AnswerRow) -> String? {
    let answer = row["intervention_title"]
    return answer.state == .answered && !answer.text.isEmpty ? answer.text : nil
  }

  private func contradicts(_ outcome: AnswerRow, _ plan: AnswerRow) -> Bool {
    guard let one = title(outcome), let other = title(plan) else { return false }
    return Self.likeness(one, other) < 20
      && planned.contains { title($0).map { Self.likeness(one, $0) >= 75 } ?? false }
  }

  /// The share of words two titles have in common (Dice), in per cent.
  static func likeness(_ one: String, _ other: String) -> Int {
    let first = Set(words(one))
    let second = Set(words(other))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 200 * first.intersection(second).count / (first.count + second.count)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

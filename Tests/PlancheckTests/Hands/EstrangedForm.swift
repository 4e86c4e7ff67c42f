import TestSupport

/// A form in which one of its questions is another that no fund asks, with an answer of its own.
///
/// Schools keep governors, inspections and premiums on all their forms.  Such a question stands where one of ours
/// stood, among the rest of them, and is answered as that one was: by a name, a day or a sum.
extension HandForm {
  /// A question of another form, and its answer.
  struct Stranger: Sendable {
    var question: String
    var answer: String

    /// The one whose answer looks as a text does.
    init(like words: String) {
      let hasYear = words.contains("202") && words.count < 20
      (question, answer) =
        if words.contains("@") {
          ("Website", "www.ourschools.example")
        } else if ["yes", "no"].contains(words.lowercased()) {
          ("Is the school in a federation?", "Yes")
        } else if hasYear {
          ("Date of last Ofsted inspection", "14 March 2018")
        } else if words.contains("£") || words.allSatisfy({ $0.isNumber || $0 == "," }) {
          ("Pupil premium carried forward", "£1,251")
        } else if words.count <= 40 {
          ("Link governor", "Mrs Jane Whitlow")
        } else {
          (
            "How have governors been involved?",
            "They were told of this plan at their September meeting."
          )
        }
    }
  }

  /// The forms with a stranger each: as many questions are tried as there are forms.
  static let estranged: [(form: HandForm, stranger: Stranger)] = all.enumerated().compactMap {
    $1.estranged(at: $0)
  }

  /// The form with a stranger in place of one of its questions that are asked once, beside their answers; nil where it
  /// has none.
  private func estranged(at number: Int) -> (form: HandForm, stranger: Stranger)? {
    let told = Set(truth.fields.compactMap(\.words))
    var open: [(line: Range<String.Index>, label: String, words: String)] = []
    // A sum under a table's own may well be a row of it, whatever it is called.
    for question in truth.fields where !question.field.hasPrefix("total") {
      guard let words = question.words, words != "…", sketch.ranges(of: words).count == 1,
        let place = sketch.firstRange(of: words),
        case let line = sketch.lineRange(for: place),
        let label = Self.label(of: words, in: sketch[line]), !told.contains(label),
        sketch.ranges(of: label).count == 1
      else { continue }
      open.append((line, label, words))
    }
    guard !open.isEmpty else { return nil }
    let (line, label, words) = open[number % open.count]
    let stranger = Stranger(like: words)
    let changed = sketch[line].replacing(label, with: stranger.question)
      .replacing(words, with: stranger.answer)
    var form = self
    form.sketch = String(sketch[..<line.lowerBound]) + changed + sketch[line.upperBound...]
    return (form, stranger)
  }

  /// The text in the cell before that of an answer, on a line of a sketch; behind a number such as 1.9 the question
  /// comes first, and what stands between may help with it.
  private static func label(of words: String, in line: Substring) -> String? {
    let cells = line.split(separator: "|").map { bare($0) }
    guard let answer = cells.firstIndex(of: words) else { return nil }
    let number = cells[..<answer].lastIndex { $0.contains(".") && Double($0) != nil }
    if let number, number + 1 < answer { return cells[number + 1] }
    return cells[..<answer].last { !["", "<", "^"].contains($0) }.flatMap { label in
      label.contains(where: \.isLetter) ? label : nil
    }
  }

  /// A cell's text without its looks.
  private static func bare(_ cell: Substring) -> String {
    let text = cell.prefix { $0 != "{" }.filter { $0 != "*" }
    return text.split(separator: " ").joined(separator: " ")
  }
}

extension String {
  fileprivate func lineRange(for place: Range<Index>) -> Range<Index> {
    let start = self[..<place.lowerBound].lastIndex(of: "\n").map { index(after: $0) } ?? startIndex
    return start..<(self[place.upperBound...].firstIndex(of: "\n") ?? endIndex)
  }
}

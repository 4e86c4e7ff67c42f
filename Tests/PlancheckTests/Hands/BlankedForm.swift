/// A form that came back with one of its answers left out.
///
/// What stands beside an empty place, a note, a heading or the next question, is the likeliest of all to be taken
/// for its answer.
extension HandForm {
  /// The forms with an answer left out each: as many questions are tried as there are forms.
  static let blanked: [HandForm] = all.enumerated().compactMap { $1.blanked(at: $0) }

  /// The form without the answer to one of its questions that are asked once and stand in a cell of their own;
  /// nil where it has none.
  private func blanked(at number: Int) -> HandForm? {
    let open = truth.fields.indices.filter { place in
      let question = truth.fields[place]
      guard question.readings.first?.state == "answered", let words = question.words, words != "…"
      else { return false }
      // What stands elsewhere as well is still given.
      return sketch.ranges(of: Self.cell(words)).count == 1
        && sketch.filter({ $0 != "~" && $0 != "*" }).ranges(of: words).count == 1
    }
    guard !open.isEmpty else { return nil }
    let place = open[number % open.count]
    var form = self
    form.sketch = sketch.replacing(Self.cell(truth.fields[place].words ?? ""), with: "| |")
    form.truth.fields[place].readings = [HandTruth.Reading(state: "unanswered")]
    return form
  }

  private static func cell(_ words: String) -> String { "| \(words) |" }
}

/// The colours of a form's boxes for answers, which say nothing of what stands in them.
///
/// Many a form has all its boxes yellow, and "Met" on yellow is no contradiction there; a blank one is not partly met.
/// A colour by which a chair rates stands under the one or two questions for ratings.
struct BoxColours {
  /// So many questions with boxes of one colour make it the form's own.
  private static let leastQuestions = 4

  private(set) var fills: Set<String> = []

  init(of items: [FormWalk.Item]) {
    var questions: [String: Set<String>] = [:]
    func note(_ passage: Passage?, under question: String) {
      guard let fill = passage?.fill else { return }
      questions[fill, default: []].insert(question)
    }
    for item in items {
      switch item {
      case .spot(let spot): note(spot.answer, under: spot.label)
      case .table(let table):
        for row in table.rows.prefix(Self.tellingRows) {
          for (column, entry) in zip(table.columns, row.entries) {
            note(entry?.passage, under: column.label)
          }
        }
      }
    }
    fills = Set(questions.filter { $1.count >= Self.leastQuestions }.keys)
  }

  /// As many rows of a table tell.
  private static let tellingRows = 4
}

/// Rows that head questions and their answers, and no columns of rows: "No. | Question | Answer".
extension HeaderRows {
  /// Whether a row heads questions asked once: it says so, or numbered ones stand below.
  func headsQuestions(_ row: Int, _ labels: LabelReader) -> Bool {
    namesQuestions(row) || headsNumberedQuestions(row, labels)
  }

  /// Whether a row calls one column that of questions and the next that of answers.
  private func namesQuestions(_ row: Int) -> Bool {
    let cells = grid.rows[row].filled
    guard (2...5).contains(cells.count) else { return false }
    let kinds = cells.map { cell -> Kind? in
      let text = grid.cells.text(of: cell)
      return text.utf8.count <= 40 ? Self.knownKinds.value(for: text) { Self.kind(of: text) } : nil
    }
    guard let question = kinds.firstIndex(of: .question), question + 1 < kinds.count else {
      return false
    }
    return kinds[question + 1] == .answer
  }

  private enum Kind { case question, answer }

  /// What a header calls its column by its last word: "Your response", "The question".
  private static func kind(of text: String) -> Kind? {
    let folded = LabelFolding.foldedBytes(text)
    let start = folded.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    return kinds.value(of: start..<folded.count, in: folded.span)
  }

  private static let knownKinds = Memo<Kind?>(limit: 512)
  private static let kinds = WordTable(
    ["question", "questions", "prompt", "prompts", "item", "items"].map {
      (word: $0, value: Kind.question)
    }
      + ["answer", "answers", "response", "responses", "reply", "replies"]
      .map { (word: $0, value: .answer) })
}

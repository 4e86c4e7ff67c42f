/// Rows that head questions and their answers, and no columns of rows: "No. | Question | Answer".
extension HeaderRows {
  /// Whether a row heads questions asked once: it says so, or numbered ones stand below.
  func headsQuestions(_ row: Int, _ labels: LabelReader) -> Bool {
    namesQuestions(row) || namesAnswers(row, labels) || headsNumberedQuestions(row, labels)
  }

  /// Whether a row calls a column that of answers and asks nothing of rows in any other: "Ref | Matter | Response".
  private func namesAnswers(_ row: Int, _ labels: LabelReader) -> Bool {
    let kinds = columnKinds(row)
    guard let answer = kinds.firstIndex(of: .answer), answer > 0,
      row + 1 < grid.rows.count, looksStyled(row)
    else { return false }
    return grid.rows[row].filled.enumerated().allSatisfy { place, cell in
      place == answer || place == 0 && answer > 1
        || labels.readHeader(grid.cells.text(of: cell)).meanings.isEmpty
    }
  }

  /// Whether a row calls one column that of questions and the next that of answers, but for help between them.
  func namesQuestions(_ row: Int) -> Bool {
    let kinds = columnKinds(row).filter { $0 != .guidance }
    guard let question = kinds.firstIndex(of: .question), question + 1 < kinds.count else {
      return false
    }
    return kinds[question + 1] == .answer
  }

  /// The cell of a row that heads help, where others head the questions and the answers.
  func headOfGuidance(_ row: Int) -> Int? {
    guard grid.rows[row].filled.count > 2 else { return nil }
    let kinds = columnKinds(row)
    guard kinds.contains(.question), kinds.contains(.answer),
      let guidance = kinds.firstIndex(of: .guidance)
    else { return nil }
    return grid.rows[row].filled[guidance]
  }

  private enum Kind { case question, answer, guidance }

  /// What a row calls each of its columns; nothing where it has more columns than such a list.
  private func columnKinds(_ row: Int) -> [Kind?] {
    let cells = grid.rows[row].filled
    guard (2...5).contains(cells.count) else { return [] }
    return cells.map { cell in
      let text = grid.cells.text(of: cell)
      return text.utf8.count <= 40 ? Self.knownKinds.value(for: text) { Self.kind(of: text) } : nil
    }
  }

  /// What a header calls its column by its last word, "Your response", "The question", or by its first two,
  /// "How to answer"; what bids to fill it in, "Please enter", heads the answers.
  private static func kind(of text: String) -> Kind? {
    let words = LabelFolding.fold(text).split(separator: " ")
    if words.contains(where: filling.contains), words.allSatisfy(bidding.union(filling).contains) {
      return .answer
    }
    if words.count > 2, words[1] == "to", words[0] == "how" || words[0] == "what" {
      return .guidance
    }
    if let kind = words.last.flatMap({ kinds.value(of: String($0)) }) { return kind }
    // "Notes for completion".
    let first = words.first.flatMap { kinds.value(of: String($0)) }
    return first == .guidance ? .guidance : nil
  }

  private static let knownKinds = Memo<Kind?>(limit: 512)
  private static let kinds = WordTable<Kind>(
    of(
      .question,
      "question questions prompt prompts item items required requested requirement requirements")
      + of(.answer, "answer answers response responses reply replies entry entries")
      + of(
        .guidance, "guidance help notes note hint hints tip tips instructions explanation format"))

  /// What is done with a column of answers, and what may stand beside it.
  private static let filling: Set<Substring> = ["enter", "type", "write", "fill", "complete"]
  private static let bidding: Set<Substring> = ["please", "in", "here", "below", "your", "this"]

  private static func of(_ kind: Kind, _ words: String) -> [(word: String, value: Kind)] {
    words.split(separator: " ").map { (word: String($0), value: kind) }
  }
}

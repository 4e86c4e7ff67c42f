import Synchronization

/// Which row of a form was the first to answer a question in some words, found once for each
/// question, so that asking it of every row costs no more than the rows.
///
/// Shared by the copies of one form's evaluator; what is kept follows from the form alone.
final class RepeatedAnswers: Sendable {
  private struct Question: Hashable {
    var table: TableID
    var field: FieldID
  }

  private let firstRows = Mutex<[Question: [String: Int]]>([:])

  /// The row, from 0; nil where none answers in these words.
  func firstRow(
    answering answer: Answer, among rows: [AnswerRow], field: FieldID, table: TableID
  ) -> Int? {
    let question = Question(table: table, field: field)
    return firstRows.withLock { firstRows in
      if let known = firstRows[question] { return known[Self.words(answer)] }
      var made: [String: Int] = [:]
      for (row, answers) in rows.enumerated() where answers[field].state == .answered {
        let words = Self.words(answers[field])
        if made[words] == nil { made[words] = row }
      }
      firstRows[question] = made
      return made[Self.words(answer)]
    }
  }

  /// The words of an answer, folded, as they are compared.
  private static func words(_ answer: Answer) -> String {
    let text = FoldedText.wordBytes(answer.text)
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    FoldedText.forEachToken(in: text.span) { word in
      if !words.isEmpty { words.append(0x20) }
      words += text[word]
      return true
    }
    return String(decoding: words, as: UTF8.self)
  }
}

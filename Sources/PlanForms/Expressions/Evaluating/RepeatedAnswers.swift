import Synchronization

/// How many rows of a form answer a question in the same words, counted once for each question, so
/// that asking it of every row costs no more than the rows.
///
/// Shared by the copies of one form's evaluator; what is kept follows from the form alone.
final class RepeatedAnswers: Sendable {
  private struct Question: Hashable {
    var table: TableID
    var field: FieldID
  }

  private let counts = Mutex<[Question: [String: Int]]>([:])

  /// The words of an answer, folded, as they are compared.
  static func words(_ answer: Answer) -> String {
    FoldedText.tokens(answer.text).joined(separator: " ")
  }

  func count(of words: String, among rows: [AnswerRow], field: FieldID, table: TableID) -> Int {
    let question = Question(table: table, field: field)
    return counts.withLock { counts in
      if let known = counts[question] { return known[words] ?? 0 }
      var made: [String: Int] = [:]
      for row in rows where row[field].state == .answered {
        made[Self.words(row[field]), default: 0] += 1
      }
      counts[question] = made
      return made[words] ?? 0
    }
  }
}

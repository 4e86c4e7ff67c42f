import PlanForms
import Programmes
import Testing

/// Two versions of one form, rows as lists of words.
@Suite struct `What a new version changed` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: [[String]]
    var after: [[String]]
    /// `row field: before → after`.
    var answers: [String] = []
    /// Rows (from 1) that rule R speaks of, before and after.
    var said: (before: [Int], after: [Int]) = ([], [])
    /// How many findings were put right, are new, and are still open.
    var counts = [0, 0, 0]
  }

  @Test(arguments: [
    Case(
      testDescription: "nothing", before: [["1", "Phonics"]], after: [["1", "Phonics"]],
      said: ([1], [1]), counts: [0, 0, 1]),
    Case(
      testDescription: "one answer", before: [["1", "Phonics"]], after: [["1", "Reading"]],
      answers: ["1 title: Phonics → Reading"], said: ([1], []), counts: [1, 0, 0]),
    Case(
      testDescription: "what forms ask once, asked of a row",
      before: [["1", "Phonics", "A closure"]], after: [["1", "Phonics", "Staff off ill"]],
      answers: ["1 risks: A closure → Staff off ill"]),
    Case(
      testDescription: "a row put in above",
      before: [["1", "Phonics"], ["2", "Maths"]],
      after: [["1", "Sports"], ["2", "Phonics"], ["3", "Maths"]],
      answers: [
        "1 ref: nothing → 1", "2 ref: 1 → 2", "3 ref: 2 → 3", "1 title: nothing → Sports",
      ],
      said: ([2], [3]), counts: [0, 0, 1]),
    Case(
      testDescription: "a fault in the row put in",
      before: [["1", "Phonics"]], after: [["1", "Sports"], ["2", "Phonics"]],
      answers: ["1 ref: nothing → 1", "2 ref: 1 → 2", "1 title: nothing → Sports"],
      said: ([1], [1]), counts: [1, 1, 0]),
    Case(
      testDescription: "a row taken out",
      before: [["1", "Phonics"], ["2", "Maths"]], after: [["1", "Maths"]],
      answers: ["gone 1 ref: 1 → nothing", "1 ref: 2 → 1", "gone 1 title: Phonics → nothing"]
        .sorted(), said: ([1, 2], [1]), counts: [1, 0, 1]),
    Case(
      testDescription: "every row written anew",
      before: [["1", "Phonics"], ["2", "Maths"]], after: [["a", "Art"], ["b", "Music"]],
      answers: [
        "1 ref: 1 → a", "2 ref: 2 → b", "1 title: Phonics → Art", "2 title: Maths → Music",
      ], said: ([2], [2]), counts: [0, 0, 1]),
    Case(
      testDescription: "an unreadable version before", before: [], after: [["1", "Phonics"]],
      answers: ["1 ref: nothing → 1", "1 title: nothing → Phonics"], said: ([], [1]),
      counts: [0, 1, 0]),
  ])
  func `is told row by row`(_ example: Case) throws {
    let definition = try DefinitionLoader.load(Self.form, file: "form.yaml")
    let changes = SubmissionChanges(
      from: Self.record(example.before, said: example.said.before),
      to: Self.record(example.after, said: example.said.after), definition)
    let answers = changes.answers.map { change in
      func word(_ text: String) -> String { text.isEmpty ? "nothing" : text }
      return "\(change.isGone ? "gone " : "")\(change.row ?? 0) \(change.field): "
        + "\(word(change.before)) → \(word(change.after))"
    }
    #expect(answers.sorted() == example.answers.sorted())
    #expect(
      [changes.fixed.count, changes.new.count, changes.stillOpen.count] == example.counts)
  }

  private static let form = """
    id: two-columns
    title: Two columns
    stages: {plan: Plan}
    sections: {all: {title: All}}
    tables:
      actions: {row: action, key: ref, anchors: [title]}
    fields:
      ref: {label: Ref, section: all, table: actions, type: reference}
      title: {label: Title, section: all, table: actions, type: text}
      risks: {label: Risks, section: all, also_column_of: actions, type: text}
    """

  private static func record(_ rows: [[String]], said: [Int]) -> FileRecord {
    var record = FileRecord(
      file: [], sha256: "", bytes: 0, form: "two-columns", verdict: .complete)
    var reading = FormReading(stage: .plan)
    reading.tables["actions"] = rows.map { words in
      AnswerRow(
        answers: Dictionary(
          uniqueKeysWithValues: zip(["ref", "title", "risks"], words).map { field, word in
            (field, Answer(state: .answered, text: word))
          }))
    }
    record.reading = reading
    record.findings = said.map {
      Finding(rule: "R", severity: .warning, table: "actions", row: $0, message: "Row \($0)")
    }
    return record
  }
}

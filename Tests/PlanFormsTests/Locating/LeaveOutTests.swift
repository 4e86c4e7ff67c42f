import Testing

@testable import PlanForms

/// How far labels are known whose words stand in no list: what forms by new hands have.
@Suite struct `A wording that is left out` {
  /// The labels in a thousand that must be known for their question alone, and may be taken for another,
  /// of those that stand first in their lists.
  ///
  /// Raise the one and lower the other when the words are known better.
  @Test(arguments: [
    (LeaveOut.Deal.byText, dealt: 0..<10, folds: 10, right: 545, wrong: 63),
    (LeaveOut.Deal.byWord, dealt: 0..<8, folds: 24, right: 472, wrong: 56),
  ])
  func `is known by the words of the others`(
    _ deal: LeaveOut.Deal, dealt: Range<Int>, folds: Int, right: Int, wrong: Int
  ) throws {
    let form = try SchemaFiles.recoveryForm.get()
    let out = LeaveOut(definition: form, deal: deal, folds: folds)
    let asked = dealt.flatMap { out.ask($0) }
    let count = asked.count { $0.verdict == .right }
    let mistaken = asked.filter { $0.verdict == .wrong }
    #expect(asked.count > 100)
    #expect(count * 1000 >= right * asked.count, "\(count) of \(asked.count)")
    #expect(
      mistaken.count * 1000 <= wrong * asked.count,
      "\(mistaken.map { "\($0.field): \($0.label) (\($0.found))" })")
  }
}

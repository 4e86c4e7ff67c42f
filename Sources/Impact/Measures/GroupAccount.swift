package import PlanForms

/// What one group was given, planned, spent, reached and achieved; true figures with sources.
package struct GroupAccount: Sendable {
  package var facts: GroupFacts
  package var schools: Int
  package var plan: ReturnFacts?
  /// Nil where it has not come or could not be read.
  package var evaluation: ReturnFacts?
  package var actions: [GradedAction]
  /// Pence; the allocation that was issued, else the one the form states.
  package var allocated: Sourced<Int>?
  /// The sum of the plan's actions; nil where the plan's cost of none is known.
  package var planned: Sourced<Int>?
  /// The sum of the actions' actual costs; nil where the cost of none is known.
  package var spent: Sourced<Int>?
  /// What the chair states as total spent.
  package var statedSpent: Sourced<Int>?
  package var hasPlanForUnspent: Sourced<Bool>?
  package var sharesPractice: Bool?
  /// Different pupils over all actions, where the group knows them.
  package var uniquePupils: Sourced<Int>?
  package var hasLessons: Bool

  /// Works the account out; `corrections` may be those of every group, each action takes its own.
  package init(
    _ facts: GroupFacts, schools: Int, submission: GroupSubmission?, corrections: [Correction]
  ) {
    self.facts = facts
    self.schools = schools
    plan = submission?.plan.map(ReturnFacts.init)
    let record = submission?.evaluation?.record
    evaluation = record?.reading == nil ? nil : submission?.evaluation.map(ReturnFacts.init)
    let thread = StoryThread(submission ?? GroupSubmission(group: facts.id), schools: schools)
    let own = corrections.filter { $0.action.group == facts.id }
    actions = thread.actions.map { GradedAction($0, corrections: own) }
    allocated = facts.allocationPence.map {
      Sourced($0, from: [Source(file: "groups.csv", at: facts.id)])
    }
    hasLessons = false
    planned = Self.sum(actions.map { $0.story.planned?.cost })
    guard let record, let reading = record.reading else { return }
    let answers = FormAnswers(reading, file: record.path)
    spent = Self.sum(actions.map { $0.story.reported?.cost })
    statedSpent = answers.pence("total_spent")
    allocated = allocated ?? answers.pence("allocation")
    uniquePupils = answers.count("pupils_reached_unique")?.map(\.people)
    sharesPractice = answers.yesNo("share_practice")?.value
    hasLessons = answers.text("lessons_learned") != nil
    let plan = answers.answer("underspend_plan")
    hasPlanForUnspent = Sourced(plan.state == .answered, from: answers.sources(of: plan))
  }

  /// Nothing that is known is no nought.
  private static func sum(_ costs: [Sourced<Int>?]) -> Sourced<Int>? {
    costs.contains { $0 != nil } ? .sum(costs) : nil
  }

  package var id: String { facts.id }

  /// What is left of the allocation; negative where schools met the rest.
  package var unspent: Sourced<Int>? {
    guard let allocated, let spent else { return nil }
    return Sourced(allocated.value - spent.value, from: allocated.sources + spent.sources)
  }

  /// Actions that took place, in whole or in part.
  package var delivered: [GradedAction] { actions.filter(\.tookPlace) }
  /// Planned actions that the evaluation passes over; empty while it has not come.
  package var unreported: [GradedAction] {
    evaluation == nil ? [] : actions.filter { !$0.isReported }
  }

  package var results: [BeforeAndAfter] { actions.compactMap(\.result) }
}

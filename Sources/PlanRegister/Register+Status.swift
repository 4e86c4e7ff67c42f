package import PlanForms
package import Programmes

extension Register {
  /// Who has sent what, as at a day.
  package func status(
    of programme: Programme, stage: StageID, asAt: CalendarDay
  ) throws(RegisterError) -> ProgrammeStatus {
    let submissions = try submissions()
    let decisions = try decisions()
    let findings = try findings(
      of: programme.identitiesWithWaivers(submissions, decisions))
    return ProgrammeStatus(
      programme, submissions: submissions, decisions: decisions, findings: findings,
      stage: stage, asAt: asAt)
  }
}

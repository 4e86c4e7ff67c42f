/// Everything that rules may ask about one form: the answers and what is known besides.
package struct RuleContext: Sendable {
  /// The form's answers; tables that it does not repeat stand in as the plan on file has them.
  package var reading: FormReading
  package var programme: ProgrammeFacts?
  /// The group that the form was matched to.
  package var group: GroupFacts?
  /// When the form arrived.
  package var received: LocalMinute?
  /// Working days after the deadline of the form's stage, 0 where it was in time.
  ///
  /// Nil where either is unknown.  Counted by whoever knows the bank holidays.
  package var workingDaysLate: Int?
  /// The plan that the register holds for the same group, for an evaluation to be compared with.
  package var planOnFile: FormReading?
  /// What a search of the file found that may identify a pupil.
  package var personalData: [PersonalDataNote] = []
  /// The group's schools, in the order of the register.
  let schools: [SchoolFacts]

  package init(
    reading: FormReading, programme: ProgrammeFacts? = nil, group: GroupFacts? = nil,
    received: LocalMinute? = nil, workingDaysLate: Int? = nil, planOnFile: FormReading? = nil
  ) {
    self.reading = planOnFile.map { reading.borrowing(from: $0) } ?? reading
    self.programme = programme
    self.group = group
    self.received = received
    self.workingDaysLate = workingDaysLate
    self.planOnFile = planOnFile
    schools = group.map { group in programme?.schools.filter { $0.group == group.id } ?? [] } ?? []
  }

  /// The pupils of the group's schools; nil where a school's roll is unknown.
  var roll: Int? {
    guard !schools.isEmpty else { return nil }
    var sum = 0
    for school in schools {
      guard let roll = school.roll, !sum.addReportingOverflow(roll) else { return nil }
    }
    return sum
  }
}

extension FormReading {
  /// This form with the rows of `plan` in the tables that it has no rows of.
  ///
  /// So that an evaluation sent by itself is asked about every action of the plan.  Borrowed answers
  /// have no place, for they stand in another file.
  fileprivate func borrowing(from plan: FormReading) -> FormReading {
    var whole = self
    for (table, rows) in plan.tables where whole.rows(table).isEmpty {
      whole.tables[table] = rows.map { row in
        var row = row
        row.place = nil
        for field in Array(row.answers.keys) { row.answers[field]?.place = nil }
        return row
      }
    }
    return whole
  }
}

extension Int {
  /// Adds and says whether the sum did not fit; then the value is left as it was.
  fileprivate mutating func addReportingOverflow(_ other: Int) -> Bool {
    let (sum, overflow) = addingReportingOverflow(other)
    if !overflow { self = sum }
    return overflow
  }
}

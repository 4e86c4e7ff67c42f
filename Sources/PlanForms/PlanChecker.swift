package import Documents

/// From a document to what is said of it: locate, read, check.
package struct PlanChecker: Sendable {
  package let definition: FormDefinition
  package let facts: ProgrammeFacts?
  private let locator: FormLocator
  private let groups: GroupMatcher?
  private let values: ValueReader
  private let rules: FormRules

  /// Prepares a definition once, for any number of documents.
  ///
  /// - Parameters:
  ///   - definition: The form.
  ///   - facts: What the programme knows of groups and schools, where there is one.
  ///   - listsLeftovers: Whether anybody will look at the text outside the form.
  package init(definition: FormDefinition, facts: ProgrammeFacts?, listsLeftovers: Bool = true) {
    self.definition = definition
    self.facts = facts
    locator = FormLocator(definition, listsLeftovers: listsLeftovers)
    rules = FormRules(definition)
    groups = facts.map { GroupMatcher($0) }
    let ofForm = SchoolCalendar(academicYear: definition.academicYear)
    let calendar = facts.map { $0.calendar.firstDay == nil ? ofForm : $0.calendar }
    values = ValueReader(calendar: calendar ?? ofForm, exampleTexts: definition.exampleTexts)
  }

  /// Reads and checks one form.
  ///
  /// - Parameters:
  ///   - document: What was read from the file.
  ///   - fileName: The last part of the file's name, from which the group may be told when the
  ///     content does not say.
  ///   - told: The group, where the officer has said whose form it is.
  ///   - stage: Set where somebody has said which; told from the content otherwise.
  ///   - received: When the form arrived, where that is known.
  ///   - workingDaysLate: Working days after a stage's deadline, 0 in time, where that is known.
  ///   - planOnFile: The plan that the register holds for the group, for an evaluation.
  /// - Returns: The answers, the group they are from, and what is to be said of them.
  /// - Throws: `Unreadable` with the reason `notThisForm` where the document holds nothing of the
  ///   form.
  package func check(
    _ document: Document, fileName: String, told: MatchedGroup? = nil, stage: StageID? = nil,
    received: LocalMinute? = nil, workingDaysLate: (StageID) -> Int? = { _ in nil },
    planOnFile: FormReading? = nil
  ) throws(Unreadable) -> PlanCheck {
    guard
      var reading = locator.read(document, values: values, stage: stage, groups: groups)
    else { throw Self.notThisForm(definition) }
    let group =
      told
      ?? groups.flatMap {
        $0.group(of: reading, namedBy: definition.groupField, fileName: fileName)
      }
    if let groups, told == nil { doubtGroup(&reading, groups) }
    var context = RuleContext(
      reading: reading, programme: facts,
      group: facts?.groups.first { $0.id == group?.id }, received: received,
      workingDaysLate: workingDaysLate(reading.stage), planOnFile: planOnFile)
    context.personalData = PersonalDataScan.scan(document)
      .filter { !isAskedFor($0, reading) }.map(\.note)
    let (findings, skipped) = rules.check(context)
    return PlanCheck(reading: reading, group: group, findings: findings, skipped: skipped)
  }

  /// Whether what may identify somebody is the answer to a question of the form for an address.
  private func isAskedFor(_ hit: PersonalDataHit, _ reading: FormReading) -> Bool {
    guard hit.kind == .email else { return false }
    return definition.fields.contains { field in
      guard field.type == .email, let answer = reading.fields[field.id], answer.state == .answered
      else { return false }
      return answer.place == hit.place && PersonalDataHit.mask(answer.text) == hit.masked
    }
  }

  /// The group that the name of an unreadable file points at, so that nobody is chased who sent
  /// something.
  package func group(ofFileNamed name: String) -> MatchedGroup? {
    groups.flatMap { $0.group(of: FormReading(stage: .plan), fileName: name) }
  }

  /// A name that the register does not have is no safe answer.
  private func doubtGroup(_ reading: inout FormReading, _ groups: GroupMatcher) {
    guard var answer = reading.fields[definition.groupField], answer.state == .answered,
      case .near(let near) = groups.match(answer.text)
    else { return }
    answer.state = .unclear
    answer.value = nil
    answer.doubt =
      near.isEmpty
      ? "it is not a name on our list"
      : "did you mean \(near.map(\.name).joined(separator: " or "))"
    reading.fields[definition.groupField] = answer
  }

  private static func notThisForm(_ definition: FormDefinition) -> Unreadable {
    Unreadable(
      .notThisForm,
      message: "Nothing of the form “\(definition.title)” was found in this file.",
      help: "Check that the right file was attached, and send the filled-in form.")
  }
}

/// What is said of one form.
package struct PlanCheck: Sendable {
  package var reading: FormReading
  package var group: MatchedGroup?
  package var findings: [Finding]
  package var skipped: [SkippedRule]

  package init(
    reading: FormReading, group: MatchedGroup? = nil, findings: [Finding] = [],
    skipped: [SkippedRule] = []
  ) {
    self.reading = reading
    self.group = group
    self.findings = findings
    self.skipped = skipped
  }
}

/// Checks each question for itself: is it on the form, is it answered, is the answer sure.
struct QuestionChecks {
  /// From this many rows on, a column that is blank throughout is said once.
  static let blankColumnRows = 4

  let form: FormDefinition
  let evaluator: Evaluator
  /// The questions that the form should ask and does not.
  private var missing: [FieldDefinition] = []
  /// The core questions that were looked for, for the share that is missing.
  private var coreCount = 0

  init(form: FormDefinition, evaluator: Evaluator) {
    self.form = form
    self.evaluator = evaluator
  }

  private var reading: FormReading { evaluator.context.reading }

  mutating func check(_ stage: StageID, _ report: inout RuleReport) {
    for field in form.fields where field.checkedAt.contains(stage) {
      guard let table = field.table else {
        checkSingle(field, &report)
        continue
      }
      checkColumn(field, of: table, &report)
    }
    sayMissing(&report)
  }

  // MARK: Questions asked once

  private mutating func checkSingle(_ field: FieldDefinition, _ report: inout RuleReport) {
    let answer = reading[field.id]
    if let table = field.alsoColumnOf, answer.state != .answered {
      let column = reading.rows(table).map { $0[field.id] }
      // One row's answer is an answer; a blank column beside no box of its own is a blank box.
      if column.contains(where: { $0.state == .answered }) { return noteCore(field) }
      if answer.state == .notOnForm, let first = column.first(where: { $0.state != .notOnForm }) {
        noteCore(field)
        return judge(field, first, AnswerPlace(field: field.id), evaluator, &report)
      }
    }
    guard answer.state != .notOnForm else { return noteMissing(field, evaluator) }
    noteCore(field)
    judge(field, answer, AnswerPlace(field: field.id), evaluator, &report)
  }

  // MARK: Questions asked in rows

  private mutating func checkColumn(
    _ field: FieldDefinition, of table: TableID, _ report: inout RuleReport
  ) {
    let rows = reading.rows(table)
    guard !rows.isEmpty else { return checkEmptyTable(field, table, &report) }
    let answers = rows.map { $0[field.id] }
    guard answers.contains(where: { $0.state != .notOnForm }) else {
      return noteMissing(field, evaluator.at(table, row: 0))
    }
    noteCore(field)
    if isBlankColumn(field, answers, table) {
      return sayBlankColumn(field, answers, table, &report)
    }
    if let doubtful = doubtfulAnswer(answers) {
      let place = AnswerPlace(field: field.id, table: table)
      return judge(field, doubtful, place, evaluator, &report)
    }
    for (index, answer) in self.answers(answers, of: rows, table).enumerated()
    where !Self.isSettled(field, answer) {
      judge(
        field, answer, AnswerPlace(field: field.id, table: table, row: index + 1),
        evaluator.at(table, row: index), &report)
    }
  }

  /// The answers of a column; where other rows are asked and one, which says more than its name, has no place
  /// for the question, nobody has answered: a card may have lost a line.
  private func answers(
    _ answers: [Answer], of rows: [AnswerRow], _ table: TableID
  ) -> [Answer] {
    // Where half of the rows have no place for it, the form has rows that are none.
    let missing = answers.count { $0.state == .notOnForm }
    guard missing > 0, missing * 2 <= answers.count else { return answers }
    let names = form.table(table)?.names ?? []
    return zip(answers, rows).map { answer, row in
      guard answer.state == .notOnForm,
        row.answers.contains(where: { !names.contains($0.key) && $0.value.state == .answered })
      else { return answer }
      return Answer(state: .unanswered, place: row.place)
    }
  }

  /// A table without rows: its first question stands for all, whether it is on the form or not.
  private mutating func checkEmptyTable(
    _ field: FieldDefinition, _ table: TableID, _ report: inout RuleReport
  ) {
    guard form.table(table)?.anchors.first == field.id else { return }
    guard reading.tables[table] != nil else { return noteMissing(field, evaluator) }
    noteCore(field)
    guard let required = field.required else { return }
    say(
      "required.\(field.id)", required.wording, required.wording.message, required.wording.help,
      field, Answer(state: .unanswered), AnswerPlace(field: field.id, table: table), evaluator,
      &report)
  }

  /// The first answer of a column whose header may ask one of two questions: one doubt, however many
  /// rows stand under it.
  private func doubtfulAnswer(_ answers: [Answer]) -> Answer? {
    func isWritten(_ answer: Answer) -> Bool {
      answer.state != .unanswered && answer.state != .notOnForm
    }
    return answers.contains { isWritten($0) && !$0.isLabelAmbiguous }
      ? nil : answers.first(where: isWritten)
  }

  private func isBlankColumn(
    _ field: FieldDefinition, _ answers: [Answer], _ table: TableID
  ) -> Bool {
    guard let required = field.required, form.blankColumn != nil,
      answers.count >= Self.blankColumnRows, answers.allSatisfy({ $0.state == .unanswered })
    else { return false }
    guard let when = required.when else { return true }
    return answers.indices.allSatisfy {
      evaluator.at(table, row: $0).evaluate(when.checked) == .truth(true)
    }
  }

  private func sayBlankColumn(
    _ field: FieldDefinition, _ answers: [Answer], _ table: TableID, _ report: inout RuleReport
  ) {
    guard let required = field.required, let blank = form.blankColumn, let first = answers.first
    else { return }
    let help = blank.help.isEmpty ? required.wording.help : blank.help
    say(
      "required.\(field.id)", required.wording, blank.message, help, field, first,
      AnswerPlace(field: field.id, table: table), evaluator, &report)
  }

  // MARK: One answer

  private func judge(
    _ field: FieldDefinition, _ answer: Answer, _ place: AnswerPlace, _ evaluator: Evaluator,
    _ report: inout RuleReport
  ) {
    guard !Self.isSettled(field, answer) else { return }
    if answer.state == .unclear {
      guard !report.answers.contains(place) else { return }
      return sayUnclear(field, answer, place, evaluator, &report)
    }
    guard let required = field.required else { return }
    let rule = "required.\(field.id)"
    switch required.when.map({ evaluator.evaluate($0.checked) }) {
    case nil, .known(.truth(true))?: break
    case .unknown(let reason)?: return report.skip(rule, evaluator.frames.last, reason)
    default: return
    }
    let said = form.stateWordings[answer.state]
    let message = said?.message ?? required.wording.message
    let help = said.map { $0.help.isEmpty ? required.wording.help : $0.help }
    say(
      rule, required.wording, message, help ?? required.wording.help, field, answer, place,
      evaluator, &report)
  }

  /// Whether nothing is to be said of an answer.
  private static func isSettled(_ field: FieldDefinition, _ answer: Answer) -> Bool {
    switch answer.state {
    case .answered, .notOnForm: true
    case .notApplicable: field.acceptsNotApplicable
    default: false
    }
  }

  private func sayUnclear(
    _ field: FieldDefinition, _ answer: Answer, _ place: AnswerPlace, _ evaluator: Evaluator,
    _ report: inout RuleReport
  ) {
    let said = form.stateWordings[.unclear]
    var own = field.unclear
    if answer.isLabelAmbiguous {
      // The answer is there, under words of the chair's own: no reason to hold the money back.
      own.severity = max(own.severity, .warning)
      own.softening = nil
    }
    say(
      "type.\(field.id)", own, own.message.isEmpty ? said?.message ?? own.message : own.message,
      own.help.isEmpty ? said?.help ?? own.help : own.help, field, answer, place, evaluator,
      &report)
  }

  private func say(
    _ rule: String, _ wording: Wording, _ message: MessageTemplate, _ help: MessageTemplate,
    _ field: FieldDefinition, _ answer: Answer, _ place: AnswerPlace, _ evaluator: Evaluator,
    _ report: inout RuleReport
  ) {
    let speaker = evaluator.about(field, answer)
    report.add(
      Finding(
        rule: rule, severity: wording.severity(by: speaker), field: field.id, table: place.table,
        row: place.row, place: answer.place, text: answer.text,
        message: message.spoken(by: speaker), help: help.spoken(by: speaker)),
      about: place)
  }

  // MARK: Questions that are not asked

  private mutating func noteCore(_ field: FieldDefinition) {
    if field.isCore { coreCount += 1 }
  }

  private mutating func noteMissing(_ field: FieldDefinition, _ evaluator: Evaluator) {
    guard let required = field.required, field.isCore || form.profile == .full else { return }
    noteCore(field)
    if let when = required.when, evaluator.evaluate(when.checked) == .truth(false) { return }
    missing.append(field)
  }

  private func sayMissing(_ report: inout RuleReport) {
    guard let said = form.missing, !missing.isEmpty else { return }
    var speaker = evaluator
    speaker.questions = missing.map { "“\($0.label)”" }
    let missingCore = missing.count(where: \.isCore)
    let isGrave = missingCore * 100 > coreCount * said.errorAbovePercent
    report.add(
      Finding(
        rule: said.rule, severity: isGrave ? .error : said.wording.severity,
        message: said.wording.message.spoken(by: speaker),
        help: said.wording.help.spoken(by: speaker)))
  }
}

extension AnswerPlace {
  init(field: FieldID) { self.init(field: field, table: nil, row: nil) }
  init(field: FieldID, table: TableID) { self.init(field: field, table: table, row: nil) }
}

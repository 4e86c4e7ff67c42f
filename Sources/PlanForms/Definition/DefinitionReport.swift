/// Says in words what a form definition asks and checks: the text of `plancheck schema`.
package struct DefinitionReport: Sendable {
  private let form: FormDefinition

  package init(_ form: FormDefinition) { self.form = form }

  /// One line: `recovery-2020: 90 questions, 3 tables, 83 rules`.
  package var summary: String {
    let rules = Set(form.rules.map(\.id)).count + (form.missing == nil ? 0 : 1)
    return "\(form.id): "
      + [
        Spoken.count(form.fields.count, "question"), Spoken.count(form.tables.count, "table"),
        Spoken.count(rules, "rule"),
      ].joined(separator: ", ")
  }

  /// Everything that may be explained: rules, then questions, then tables, in the definition's order.
  package var topics: [String] {
    var seen: Set<String> = []
    let all =
      form.rules.map(\.id) + (form.missing.map { [$0.rule] } ?? [])
      + form.fields.map(\.id.description) + form.tables.map(\.id.description)
    return all.filter { seen.insert($0).inserted }
  }

  /// Explains a rule (`X01`, `required.planned_cost`, `type.planned_cost`), a question
  /// (`planned_cost`), a table (`interventions`), the types of questions (`types`), or the language
  /// of rules (`expressions`).
  ///
  /// - Throws: `UnknownTopic` with what may have been meant.
  package func explain(_ topic: String) throws(UnknownTopic) -> String {
    if let page = LanguageReport.page(topic) { return page }
    let rules = form.rules.filter { $0.id == topic }
    if !rules.isEmpty { return explain(rules) }
    if let missing = form.missing, missing.rule == topic { return explain(missing) }
    for prefix in ["required.", "type."] where topic.hasPrefix(prefix) {
      if let field = form.field(FieldID(topic.dropFirst(prefix.count))) { return explain(field) }
    }
    if let field = form.field(FieldID(topic)) { return explain(field) }
    if let table = form.table(TableID(topic)) { return explain(table) }
    throw UnknownTopic(topic: topic, meant: Suggestion.nearest(to: topic, among: topics))
  }

  // MARK: Rules

  /// Rules that say the same, each of a question of its own, are one rule “of” them all.
  private func explain(_ rules: [RuleDefinition]) -> String {
    var told: [(rule: RuleDefinition, of: [FieldID])] = []
    for rule in rules {
      let last = told.indices.last
      if let last, rule.fields.count == 1,
        explain(rule, pointer: "") == explain(told[last].rule, pointer: "")
      {
        told[last].of += rule.fields
      } else {
        told.append((rule, rule.fields))
      }
    }
    return told.map { rule, fields in
      let names = fields.map(\.description)
      return explain(
        rule,
        pointer: fields.count > rule.fields.count
          ? "  it is      \(names.joined(separator: ", then "))"
          : "  points at  \(names.joined(separator: ", or else "))")
    }.joined(separator: "\n")
  }

  private func explain(_ rule: RuleDefinition, pointer: String) -> String {
    var lines = [heading(rule.id, rule.wording)]
    lines.append("  looks at   \(subject(rule))")
    if !rule.fields.isEmpty { lines.append(pointer) }
    if let when = rule.when { lines.append("  only where \(when.source)") }
    switch rule.check {
    case .expression(let check): lines.append("  must hold  \(check.source)")
    case .search(let search): lines.append("  searches   \(search.rawValue)")
    }
    return (lines + said(rule.wording) + (rule.isForOfficerOnly ? ["  for the officer only"] : []))
      .joined(separator: "\n") + "\n"
  }

  private func subject(_ rule: RuleDefinition) -> String {
    let stages = rule.stages.map { stage in
      form.stages.first { $0.id == stage }?.title ?? stage.description
    }
    let each = rule.each.flatMap { form.table($0) }.map { "each \($0.rowName)" } ?? "the whole form"
    return "\(each) (\(stages.joined(separator: ", ")))"
  }

  private func explain(_ missing: MissingQuestions) -> String {
    ([
      heading(missing.rule, missing.wording),
      "  looks at   the questions the form should ask",
      "  an error where more than \(missing.errorAbovePercent)% of the core questions are missing",
    ] + said(missing.wording)).joined(separator: "\n") + "\n"
  }

  private func heading(_ id: String, _ wording: Wording) -> String {
    let softer = wording.softening.map { ", \($0.severity.rawValue) where \($0.when.source)" } ?? ""
    return "\(id): \(wording.severity.rawValue)\(softer)"
  }

  private func said(_ wording: Wording) -> [String] {
    [
      wording.message.isEmpty ? nil : "  says       \(wording.message.source)",
      wording.help.isEmpty ? nil : "  and        \(wording.help.source)",
    ].compactMap(\.self)
  }

  // MARK: Questions

  private func explain(_ field: FieldDefinition) -> String {
    var lines = ["\(field.id): \(field.label)"]
    let table = field.table.map { ", a column of \($0)" } ?? ""
    lines.append("  type       \(field.type.rawValue)\(table)")
    if !field.choices.isEmpty {
      lines.append("  choices    \(field.choices.map(\.id).joined(separator: ", "))")
    }
    if !field.wordings.isEmpty {
      lines.append("  also known as \(field.wordings.joined(separator: " · "))")
    }
    if let required = field.required {
      lines.append("required.\(heading("\(field.id)", required.wording))")
      if let when = required.when { lines.append("  only where \(when.source)") }
      lines += said(required.wording)
    }
    lines.append("type.\(heading("\(field.id)", field.unclear))")
    lines += said(field.unclear)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension DefinitionReport {
  private func explain(_ table: TableDefinition) -> String {
    let columns = form.fields.filter { $0.isColumn(of: table.id) }.map(\.id.description)
    let lines = [
      "\(table.id): a table, of which a row is called \(table.rowName)",
      "  columns    \(columns.joined(separator: ", "))",
      table.key.map { "  numbered by \($0)" },
      table.anchors.isEmpty
        ? nil : "  a row has  \(table.anchors.map(\.description).joined(separator: " or "))",
      table.parent.map { "  belongs to a row of \($0.table), by \($0.by)" },
      table.extends.map { "  reports on the rows of \($0), one each" },
      table.wordings.isEmpty ? nil : "  announced by \(table.wordings.joined(separator: " · "))",
    ]
    return lines.compactMap(\.self).joined(separator: "\n") + "\n"
  }
}

/// Nothing in the definition has this name.
package struct UnknownTopic: Error, Hashable, Sendable, CustomStringConvertible {
  package var topic: String
  /// The nearest name there is.
  package var meant: String?

  package var description: String {
    "“\(topic)” is no rule, question or table of this form"
      + (meant.map { "; did you mean “\($0)”?" } ?? ". 'plancheck schema export' shows them all.")
  }
}

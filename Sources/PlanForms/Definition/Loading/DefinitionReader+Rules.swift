extension DefinitionReader {
  static let wordingKeys = ["severity", "softer", "message", "help"]

  // MARK: Expressions

  mutating func expression(
    _ node: YAMLNode, _ scope: ExpressionScope, as type: ExpressionType? = nil
  ) -> Expression? {
    let source = text(node, "an expression")
    return checked(source, in: node, from: 0, scope, as: type)
      .map { Expression(source: source, checked: $0) }
  }

  /// Checks an expression that begins at `offset` of the node's text.
  private mutating func checked(
    _ source: String, in node: YAMLNode, from offset: Int, _ scope: ExpressionScope,
    as type: ExpressionType? = nil
  ) -> CheckedExpression? {
    do throws(ExpressionMistake) {
      return try ExpressionChecker(names: names, scope: scope).check(source, as: type)
    } catch {
      var mistake = error
      if let it = scope.it { mistake.message += " (where “it” is \(it))" }
      note(mistake, in: node, from: offset, source)
      return nil
    }
  }

  /// Points at the very place where the text stands in the file as it was read; a text that YAML
  /// folded or unescaped is pointed at as a whole, with the expression beside the message.
  private mutating func note(
    _ mistake: ExpressionMistake, in node: YAMLNode, from offset: Int, _ source: String
  ) {
    guard !hasUntypedField, case .scalar(let text, let isPlain) = node.content else { return }
    let column = node.mark.column + (isPlain ? 0 : 1)
    let inFile = String(
      line(of: node.mark).unicodeScalars.dropFirst(column - 1).prefix(text.unicodeScalars.count))
    if inFile == text {
      var mark = node.mark
      mark.column = column + offset + mistake.offset
      note(mistake.message, at: mark)
    } else {
      note("\(mistake.message) (in “\(Evaluator.clipped(source))”)", at: node.mark)
    }
  }

  // MARK: Wordings

  mutating func wording(_ keys: Members, _ scope: ExpressionScope) -> Wording {
    Wording(
      severity: one(of: Severity.self, keys["severity"], "severity", otherwise: .advice),
      message: template(keys["message"], scope), help: template(keys["help"], scope),
      softening: keys["softer"].flatMap { softening($0, scope) })
  }

  mutating func template(_ node: YAMLNode?, _ scope: ExpressionScope) -> MessageTemplate {
    guard let node else { return MessageTemplate("") }
    let source = text(node, "a message")
    if !MessageTemplate.isBalanced(source) {
      note("a “{” in this message has no “}”, or the other way round", at: node.mark)
    }
    return MessageTemplate(template: source) { checked($0, in: node, from: $1, scope) }
  }

  private mutating func softening(_ node: YAMLNode, _ scope: ExpressionScope) -> Softening? {
    let keys = members(
      of: node, in: "“softer”", allowed: ["severity", "when"], required: ["severity", "when"])
    guard let when = keys["when"].flatMap({ expression($0, scope, as: .truth) }) else { return nil }
    return Softening(
      severity: one(of: Severity.self, keys["severity"], "severity", otherwise: .warning),
      when: when)
  }

  /// What is said of answers that are none, and of columns and questions that are missing.
  mutating func standardWordings(_ node: YAMLNode?, into form: inout FormDefinition) {
    let states: [AnswerState] = [
      .unanswered, .placeholder, .deferred, .refers, .notApplicable, .unclear,
    ]
    let keys = node.map {
      members(
        of: $0, in: "“wordings”",
        allowed: states.map(\.rawValue) + ["blank_column", "missing_questions"])
    }
    let scope = ExpressionScope(isAboutAnswer: true)
    for state in states {
      form.stateWordings[state] =
        keys?[state.rawValue].map { said($0, scope) }
        ?? StandardWordings.states[state].map { (standard($0, scope), MessageTemplate("")) }
    }
    form.blankColumn =
      keys?["blank_column"].map { said($0, scope) }
      ?? (standard(StandardWordings.blankColumn, scope), MessageTemplate(""))
    form.missing =
      keys?["missing_questions"].map { missingQuestions($0, scope) } ?? standardMissing(scope)
  }

  /// A wording of the language itself, where the definition has none of its own.
  private func standard(_ source: String, _ scope: ExpressionScope) -> MessageTemplate {
    MessageTemplate(template: source) { words, _ in
      try? ExpressionChecker(names: names, scope: scope).check(words)
    }
  }

  private func standardMissing(_ scope: ExpressionScope) -> MissingQuestions {
    MissingQuestions(
      rule: StandardWordings.missingRule,
      wording: Wording(
        severity: .warning, message: standard(StandardWordings.missing, scope),
        help: standard(StandardWordings.missingHelp, scope)),
      errorAbovePercent: StandardWordings.missingErrorAbove)
  }

  private mutating func said(
    _ node: YAMLNode, _ scope: ExpressionScope
  ) -> (message: MessageTemplate, help: MessageTemplate) {
    let keys = members(
      of: node, in: "a wording", allowed: ["message", "help"], required: ["message"])
    return (template(keys["message"], scope), template(keys["help"], scope))
  }

  private mutating func missingQuestions(
    _ node: YAMLNode, _ scope: ExpressionScope
  ) -> MissingQuestions {
    let keys = members(
      of: node, in: "“missing_questions”", allowed: Self.wordingKeys + ["rule", "error_above"],
      required: ["rule", "severity", "message"])
    var percent = 100
    if let share = keys["error_above"] {
      percent = Int(text(share, "a share")) ?? -1
      if !(0...100).contains(percent) {
        note("“error_above” is a whole number of percent, from 0 to 100", at: share.mark)
      }
    }
    return MissingQuestions(
      rule: keys["rule"].map { text($0, "a rule") } ?? "", wording: wording(keys, scope),
      errorAbovePercent: percent)
  }

  // MARK: Rules

  /// Named expressions, each of which may use those above it.
  mutating func terms(_ node: YAMLNode?) {
    guard let node else { return }
    let terms = mapping(node, "“terms”")
    names.laterTerms = Set(terms.map(\.key))
    for member in terms {
      checkIdentifier(member.key, at: member.keyMark)
      defer { names.laterTerms.remove(member.key) }
      if names.fields[member.key] != nil {
        note("“\(member.key)” is a field already", at: member.keyMark)
      } else if let expression = expression(member.value, .form) {
        names.terms[member.key] = expression.checked
      }
    }
  }

  static let ruleKeys = [
    "stages", "each", "field", "of", "when", "check", "search", "for", "profile",
  ]

  mutating func rules(_ node: YAMLNode?, into form: inout FormDefinition) {
    guard let node else { return }
    form.rules = mapping(node, "“rules”").flatMap { rules($0, in: form) }
  }

  /// The rule; one for each of the questions that it is `of`.
  private mutating func rules(
    _ member: YAMLNode.Member, in form: FormDefinition
  ) -> [RuleDefinition] {
    checkRuleName(member.key, at: member.keyMark)
    let keys = members(
      of: member.value, in: "a rule", allowed: Self.wordingKeys + Self.ruleKeys,
      required: ["severity", "message"])
    guard let of = keys["of"] else {
      return [rule(member.key, keys, pointingAt: keys["field"], in: form)].compactMap(\.self)
    }
    if let field = keys["field"] {
      note("a rule points at what it is “of”, and needs no “field”", at: field.mark)
    }
    var rules: [RuleDefinition] = []
    let noted = mistakes.count
    let questions = list(of, "“of”")
    if questions.isEmpty { note("“of” needs at least one question", at: of.mark) }
    // What is wrong of one question would be told again of the next.
    for question in questions where mistakes.count == noted {
      rule(member.key, keys, pointingAt: question, isIt: true, in: form).map { rules.append($0) }
    }
    return rules
  }

  private mutating func rule(
    _ key: String, _ keys: Members, pointingAt field: YAMLNode?, isIt: Bool = false,
    in form: FormDefinition
  ) -> RuleDefinition? {
    let each = keys["each"].flatMap { name($0, "table", among: form.tables.map(\.id.description)) }
      .map { TableID($0) }
    let fields = pointing(field, each)
    let scope = ExpressionScope(
      row: each, isAboutAnswer: !fields.isEmpty || keys["search"] != nil,
      it: isIt ? fields.first?.description : nil)
    let wording = wording(keys, scope)
    guard let check = ruleCheck(keys, scope) else { return nil }
    return RuleDefinition(
      id: String(key.prefix { $0 != "/" }), wording: wording,
      stages: ruleStages(keys["stages"], in: form), each: each, fields: fields,
      when: keys["when"].flatMap { expression($0, scope, as: .truth) }, check: check,
      isForOfficerOnly: one(of: Reader.self, keys["for"], "reader", otherwise: .chair) == .officer,
      isCore: one(of: Profile.self, keys["profile"], "profile", otherwise: .core) == .core)
  }

  /// A rule's name is published with every finding, and what plancheck names itself is taken.
  private mutating func checkRuleName(_ name: String, at mark: YAMLNode.Mark) {
    if name.hasPrefix("required.") || name.hasPrefix("type.") {
      note("rules called required.… and type.… are made of what fields say of themselves", at: mark)
    } else if !Self.isName(name, with: "._-/") || name.hasPrefix("/") {
      note("“\(name)” cannot be a rule's name: use letters, digits and . _ - as in A01", at: mark)
    }
  }

  /// Whether a name is made of ASCII letters and digits and of `marks`, beginning with a letter or
  /// a digit.
  static func isName(_ name: String, with marks: String) -> Bool {
    let isPart = { (scalar: Unicode.Scalar) in
      scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    return name.unicodeScalars.first.map(isPart) == true && name.utf8.count <= 64
      && name.unicodeScalars.allSatisfy { isPart($0) || marks.unicodeScalars.contains($0) }
  }

  /// A finding can only point at an answer that stands in the row being checked, or outside rows.
  private mutating func pointing(_ node: YAMLNode?, _ each: TableID?) -> [FieldID] {
    guard let node else { return [] }
    let reach = each.map { names.reach(from: $0) } ?? []
    return list(node, "“field”").compactMap { item in
      guard let id = name(item, "field", among: fieldNames) else { return nil }
      if let table = names.fields[id]?.table, !reach.contains(table) {
        note("“\(id)” is a column of “\(table)”: the rule needs “each: \(table)”", at: item.mark)
      }
      return FieldID(id)
    }
  }

  private mutating func ruleCheck(_ keys: Members, _ scope: ExpressionScope) -> RuleCheck? {
    switch (keys["check"], keys["search"]) {
    case (let check?, nil): return expression(check, scope, as: .truth).map { .expression($0) }
    case (nil, let search?):
      return .search(one(of: RuleSearch.self, search, "search", otherwise: .personalData))
    default:
      note("a rule needs either “check” or “search”", at: keys.mark)
      return nil
    }
  }

  private mutating func ruleStages(_ node: YAMLNode?, in form: FormDefinition) -> [StageID] {
    guard let node else { return form.stages.map(\.id) }
    return list(node, "“stages”").compactMap {
      name($0, "stage", among: form.stages.map(\.id.description)).map { StageID($0) }
    }
  }
}

/// Whom a finding is for.
private enum Reader: String, CaseIterable {
  case chair, officer
}

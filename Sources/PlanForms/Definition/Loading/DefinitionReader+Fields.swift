extension DefinitionReader {
  static let fieldKeys = [
    "label", "wordings", "section", "table", "also_column_of", "stage", "checked_at", "type",
    "choices", "tags", "totals", "whole_of", "answers_like", "profile", "not_applicable",
    "below_zero", "required", "unclear",
  ]

  // MARK: Choices

  /// The named lists of choices that several fields share.
  mutating func choiceLists(_ node: YAMLNode?) -> [String: [Choice]] {
    guard let node else { return [:] }
    var lists: [String: [Choice]] = [:]
    for member in mapping(node, "“choices”") {
      checkIdentifier(member.key, at: member.keyMark)
      lists[member.key] = choices(in: member.value)
    }
    return lists
  }

  private mutating func choices(in node: YAMLNode) -> [Choice] {
    if case .list = node.content {
      note("choices are a group of keys: {high: High, low: Low}, not a list", at: node.mark)
      return []
    }
    let choices = entries(node, "a list of choices").map { member in
      checkIdentifier(member.key, at: member.keyMark)
      if case .scalar(let label, _) = member.value.content {
        if member.value.isBlank {
          note("the choice “\(member.key)” has no label", at: member.keyMark)
        }
        return Choice(id: member.key, label: label)
      }
      let keys = members(
        of: member.value, in: "a choice", allowed: ["label", "spellings", "fills"],
        required: ["label"])
      return Choice(
        id: member.key, label: keys["label"].map { text($0, "a label") } ?? "",
        spellings: texts(keys["spellings"], "a spelling"), fills: fills(keys["fills"]))
    }
    checkSpellings(of: choices, at: node.mark)
    return choices
  }

  /// A spelling that means two choices would be read as the first of them.
  private mutating func checkSpellings(of choices: [Choice], at mark: YAMLNode.Mark) {
    var known: [String: String] = [:]
    for choice in choices {
      for spelling in [choice.label] + choice.spellings {
        let other = known.updateValue(choice.id, forKey: FoldedText.fold(spelling))
        if let other, other != choice.id {
          note("“\(spelling)” means both “\(other)” and “\(choice.id)”", at: mark)
        }
      }
    }
  }

  private mutating func fills(_ node: YAMLNode?) -> [String] {
    guard let node else { return [] }
    return list(node, "the fills").map { item in
      let digits = text(item, "a fill").uppercased()
      if digits.utf8.count != 6 || !digits.allSatisfy(\.isHexDigit) {
        note("a fill is six hex digits in quotes, such as \"00B050\"", at: item.mark)
      }
      return digits
    }
  }

  // MARK: Fields

  /// Reads the questions: first what they are, then, once all are known, what is said of them.
  mutating func fields(
    _ node: YAMLNode?, choices: [String: [Choice]], into form: inout FormDefinition
  ) {
    guard let node else { return }
    let all = entries(node, "“fields”")
    let ids = all.map(\.key)
    let keys = all.map {
      members(
        of: $0.value, in: "a field", allowed: Self.fieldKeys,
        required: ["label", "section", "type"])
    }
    form.fields = zip(all, keys).map { member, keys in
      checkIdentifier(member.key, at: member.keyMark)
      return field(member.key, keys, among: ids, in: form, choices: choices)
    }
    for (field, keys) in zip(form.fields, keys) {
      if let node = keys["totals"] { checkTotal(field, of: form, at: node.mark) }
      if let node = keys["whole_of"] { checkParts(field, of: form, at: node.mark) }
    }
    names = ExpressionNames(fields: form.fields, tables: form.tables)
    fieldNames = names.fields.keys.sorted()
  }

  private mutating func field(
    _ id: String, _ keys: Members, among ids: [String], in form: FormDefinition,
    choices lists: [String: [Choice]]
  ) -> FieldDefinition {
    var field = FieldDefinition(
      id: FieldID(id), label: keys["label"].map { text($0, "a label") } ?? "")
    let tables = form.tables.map(\.id.description)
    field.wordings = texts(keys["wordings"], "a wording")
    field.table = keys["table"].flatMap { name($0, "table", among: tables) }.map { TableID($0) }
    field.alsoColumnOf =
      keys["also_column_of"].flatMap { name($0, "table", among: tables) }.map { TableID($0) }
    field.section =
      keys["section"].flatMap { name($0, "section", among: form.sections.map(\.id)) } ?? ""
    field.stage = stage(keys["stage"], in: form, otherwise: form.homeStage(of: field))
    field.checkedAt = checkedAt(keys["checked_at"], in: form, otherwise: field.stage)
    field.type = one(of: FieldType.self, keys["type"], "type", otherwise: .text)
    if keys["type"].map({ text($0, "a type") }) != field.type.rawValue { hasUntypedField = true }
    field.choices = fieldChoices(keys, field.type, lists)
    field.tags = [id] + texts(keys["tags"], "a tag")
    field.totals = keys["totals"].flatMap { name($0, "field", among: ids) }.map { FieldID($0) }
    field.wholeOf =
      keys["whole_of"].map { list($0, "“whole_of”") }?
      .compactMap { name($0, "field", among: ids) }.map { FieldID($0) } ?? []
    field.samples = texts(keys["answers_like"], "an answer")
    if let node = keys["answers_like"], field.type != .text {
      note("“answers_like” belongs to a field of type “text”", at: node.mark)
    }
    field.isCore = one(of: Profile.self, keys["profile"], "profile", otherwise: .full) == .core
    field.acceptsNotApplicable =
      one(of: Claim.self, keys["not_applicable"], "way to take N/A", otherwise: .asked) == .accepted
    field.acceptsBelowZero =
      one(of: Claim.self, keys["below_zero"], "way to take less than nothing", otherwise: .asked)
      == .accepted
    if let node = keys["below_zero"], field.type != .money {
      note("“below_zero” belongs to a field of type “money”", at: node.mark)
    }
    return field
  }

  /// What a question asks in one, its own table asks one by one, in answers of its type.
  private mutating func checkParts(
    _ field: FieldDefinition, of form: FormDefinition, at mark: YAMLNode.Mark
  ) {
    let parts = field.wholeOf.compactMap { form.field($0) }
    if Set(parts.map(\.id)).count < 2 {
      note("“whole_of” lists two fields or more", at: mark)
    } else if let other = parts.first(where: { $0.table != field.table || $0.type != field.type }) {
      note("“\(other.id)” is no field of the same table and type as “\(field.id)”", at: mark)
    }
  }

  /// A total is asked for once, of a column of its own type that can be added up.
  private mutating func checkTotal(
    _ field: FieldDefinition, of form: FormDefinition, at mark: YAMLNode.Mark
  ) {
    guard let id = field.totals, let column = form.field(id) else { return }
    if column.table == nil {
      note("“\(id)” is no column of a table, and has no total", at: mark)
    } else if field.table != nil {
      note("a total is asked for once, not in each row of “\(field.table ?? "")”", at: mark)
    } else if ![.money, .count, .number].contains(column.type) || field.type != column.type {
      note(
        "“\(field.id)” (\(field.type.rawValue)) cannot be the total of “\(id)” "
          + "(\(column.type.rawValue)): both must be money, count or number", at: mark)
    }
  }

  private mutating func checkedAt(
    _ node: YAMLNode?, in form: FormDefinition, otherwise: StageID
  ) -> [StageID] {
    guard let node else { return [otherwise] }
    return list(node, "“checked_at”").map { stage($0, in: form, otherwise: otherwise) }
  }

  private mutating func fieldChoices(
    _ keys: Members, _ type: FieldType, _ lists: [String: [Choice]]
  ) -> [Choice] {
    let takesChoices = type == .choice || type == .choices
    guard let node = keys["choices"] else {
      if takesChoices { note("a field of type “\(type.rawValue)” needs “choices”", at: keys.mark) }
      return []
    }
    if !takesChoices {
      note("“choices” belong to a field of type “choice” or “choices”", at: node.mark)
    }
    guard case .scalar = node.content else { return choices(in: node) }
    return name(node, "list of choices", among: lists.keys.sorted()).flatMap { lists[$0] } ?? []
  }

  // MARK: What is said of them

  mutating func requirements(_ node: YAMLNode?, into form: inout FormDefinition) {
    guard let node else { return }
    for (index, member) in mapping(node, "“fields”").enumerated() {
      guard case .mapping(let entries) = member.value.content,
        form.fields.indices.contains(index)
      else { continue }
      let scope = ExpressionScope(row: form.fields[index].table, isAboutAnswer: true)
      for entry in entries where entry.key == "required" {
        form.fields[index].required = requirement(entry.value, scope)
      }
      let required = form.fields[index].required?.wording
      form.fields[index].unclear = Wording(
        severity: required?.severity ?? .advice, message: MessageTemplate(""),
        help: required?.help ?? MessageTemplate(""), softening: required?.softening)
      for entry in entries where entry.key == "unclear" {
        form.fields[index].unclear = wording(
          members(
            of: entry.value, in: "“unclear”", allowed: Self.wordingKeys, required: ["severity"]),
          scope)
      }
    }
  }

  private mutating func requirement(_ node: YAMLNode, _ scope: ExpressionScope) -> Requirement? {
    guard case .mapping = node.content else {
      note(
        "“required” says how grave it is and in which words: "
          + "{severity: error, message: \"Who leads it?\"}", at: node.mark)
      return nil
    }
    let keys = members(
      of: node, in: "“required”", allowed: Self.wordingKeys + ["when"],
      required: ["severity", "message"])
    return Requirement(
      wording: wording(keys, scope),
      when: keys["when"].flatMap { expression($0, scope, as: .truth) })
  }
}

extension FormDefinition {
  /// The stage of a field that states none: its table's, else its section's.
  fileprivate func homeStage(of field: FieldDefinition) -> StageID {
    field.table.flatMap { table($0)?.stage }
      ?? sections.first { $0.id == field.section }?.stage ?? stages.first?.id ?? .plan
  }
}

/// What a claim of "not applicable", or an amount below zero, is taken for.
enum Claim: String, CaseIterable {
  case accepted, asked
}

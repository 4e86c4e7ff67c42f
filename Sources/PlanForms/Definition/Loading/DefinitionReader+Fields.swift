extension DefinitionReader {
  private static let fieldKeys = [
    "label", "wordings", "section", "table", "also_column_of", "stage", "checked_at", "type",
    "choices", "tags", "totals", "profile", "not_applicable", "required", "unclear",
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
    mapping(node, "a list of choices").map { member in
      checkIdentifier(member.key, at: member.keyMark)
      if case .scalar(let label, _) = member.value.content {
        return Choice(id: member.key, label: label)
      }
      let keys = members(
        of: member.value, in: "a choice", allowed: ["label", "spellings", "fills"],
        required: ["label"])
      return Choice(
        id: member.key, label: keys["label"].map { text($0, "a label") } ?? "",
        spellings: texts(keys["spellings"], "a spelling"), fills: fills(keys["fills"]))
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

  mutating func fields(
    _ node: YAMLNode?, in form: FormDefinition, choices: [String: [Choice]]
  ) -> [FieldDefinition] {
    guard let node else { return [] }
    let all = mapping(node, "“fields”")
    let names = all.map(\.key)
    return all.map { field($0, among: names, in: form, choices: choices) }
  }

  private mutating func field(
    _ member: YAMLNode.Member, among names: [String], in form: FormDefinition,
    choices lists: [String: [Choice]]
  ) -> FieldDefinition {
    checkIdentifier(member.key, at: member.keyMark)
    let keys = members(
      of: member.value, in: "a field", allowed: Self.fieldKeys,
      required: ["label", "section", "type"])
    var field = FieldDefinition(
      id: FieldID(member.key), label: keys["label"].map { text($0, "a label") } ?? "")
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
    field.choices = fieldChoices(keys, field.type, lists)
    field.tags = [member.key] + texts(keys["tags"], "a tag")
    field.totals = keys["totals"].flatMap { name($0, "field", among: names) }.map { FieldID($0) }
    field.isCore =
      one(of: Profile.self, keys["profile"], "profile", otherwise: .full) == .core
    field.acceptsNotApplicable =
      one(of: Claim.self, keys["not_applicable"], "way to take N/A", otherwise: .asked) == .accepted
    field.required = keys["required"].flatMap { requirement($0) }
    field.unclear =
      keys["unclear"].map { wording($0, in: "“unclear”") }
      ?? Wording(
        severity: field.required?.wording.severity ?? .advice, message: "",
        help: field.required?.wording.help ?? "")
    return field
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

  private mutating func requirement(_ node: YAMLNode) -> Requirement? {
    let keys = members(
      of: node, in: "“required”", allowed: ["severity", "when", "message", "help"],
      required: ["severity", "message"])
    return Requirement(
      wording: wording(keys), when: keys["when"].map { Expression(source: text($0, "“when”")) })
  }

  private mutating func wording(_ node: YAMLNode, in what: String) -> Wording {
    wording(
      members(
        of: node, in: what, allowed: ["severity", "message", "help"], required: ["severity"]))
  }

  private mutating func wording(_ keys: Members) -> Wording {
    Wording(
      severity: one(of: Severity.self, keys["severity"], "severity", otherwise: .advice),
      message: keys["message"].map { text($0, "a message") } ?? "",
      help: keys["help"].map { text($0, "a help") } ?? "")
  }
}

extension FormDefinition {
  /// The stage of a field that states none: its table's, else its section's.
  fileprivate func homeStage(of field: FieldDefinition) -> StageID {
    field.table.flatMap { table($0)?.stage }
      ?? sections.first { $0.id == field.section }?.stage ?? stages.first?.id ?? .plan
  }
}

/// How much of the form a missing question matters to.
enum Profile: String, CaseIterable {
  case core, full
}

/// What a claim of "not applicable" is taken for.
enum Claim: String, CaseIterable {
  case accepted, asked
}

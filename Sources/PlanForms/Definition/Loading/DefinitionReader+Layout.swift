extension DefinitionReader {
  mutating func stages(_ node: YAMLNode?) -> [StageDefinition] {
    guard let node else { return [] }
    let members = entries(node, "“stages”")
    checkPlanAndEvaluation(members)
    return members.map { member in
      checkIdentifier(member.key, at: member.keyMark)
      if member.value.isBlank { note("the stage “\(member.key)” has no title", at: member.keyMark) }
      return StageDefinition(id: StageID(member.key), title: text(member.value, "a stage's title"))
    }
  }

  /// Of several stages the first is `plan` and the last `evaluation`, whatever their titles: the two
  /// deadlines, the plan on file and the papers go by these names.
  private mutating func checkPlanAndEvaluation(_ members: [YAMLNode.Member]) {
    guard members.count > 1, let first = members.first, let last = members.last else { return }
    for (member, name) in [(first, "plan"), (last, "evaluation")] where member.key != name {
      note(
        "of several stages the first is called “plan” and the last “evaluation”, and only their "
          + "titles are yours: write “\(name)” for “\(member.key)”", at: member.keyMark)
    }
  }

  mutating func stage(_ node: YAMLNode?, in form: FormDefinition, otherwise: StageID) -> StageID {
    guard let node else { return otherwise }
    return name(node, "stage", among: form.stages.map(\.id.description)).map { StageID($0) }
      ?? otherwise
  }

  mutating func sections(_ node: YAMLNode?, in form: FormDefinition) -> [SectionDefinition] {
    guard let node else { return [] }
    let first = form.stages.first?.id ?? .plan
    return entries(node, "“sections”").map { member in
      checkIdentifier(member.key, at: member.keyMark)
      let keys = members(
        of: member.value, in: "a section", allowed: ["title", "stage", "wordings"],
        required: ["title"])
      return SectionDefinition(
        id: member.key, title: keys["title"].map { text($0, "a title") } ?? "",
        wordings: texts(keys["wordings"], "a wording"),
        stage: stage(keys["stage"], in: form, otherwise: first))
    }
  }

  static let tableKeys = [
    "row", "stage", "key", "parent", "extends", "wordings", "anchors",
  ]

  /// The tables, with the fields they name still unchecked: fields are read after them.
  mutating func tables(_ node: YAMLNode?, in form: FormDefinition) -> [TableDefinition] {
    guard let node else { return [] }
    let all = mapping(node, "“tables”")
    let names = all.map(\.key)
    let first = form.stages.first?.id ?? .plan
    return all.map { member in
      checkIdentifier(member.key, at: member.keyMark)
      let keys = members(
        of: member.value, in: "a table", allowed: Self.tableKeys, required: ["row"])
      var table = TableDefinition(
        id: TableID(member.key), rowName: keys["row"].map { text($0, "a row's name") } ?? "",
        stage: stage(keys["stage"], in: form, otherwise: first))
      table.key = keys["key"].map { FieldID(text($0, "the key")) }
      table.parent = keys["parent"].flatMap { parent($0, among: names) }
      table.extends = keys["extends"].flatMap {
        self.name($0, "table", among: names).map { TableID($0) }
      }
      table.wordings = texts(keys["wordings"], "a wording")
      table.anchors = texts(keys["anchors"], "an anchor").map { FieldID($0) }
      return table
    }
  }

  private mutating func parent(
    _ node: YAMLNode, among tables: [String]
  ) -> (table: TableID, by: FieldID)? {
    let keys = members(
      of: node, in: "a parent", allowed: ["table", "by"], required: ["table", "by"])
    guard let table = keys["table"], let by = keys["by"],
      let tableName = name(table, "table", among: tables)
    else { return nil }
    return (TableID(tableName), FieldID(text(by, "a field")))
  }

  /// Checks the fields that tables name, now that they are known.
  mutating func checkTables(_ form: FormDefinition, _ node: YAMLNode?) {
    guard let node else { return }
    for member in mapping(node, "“tables”") {
      guard case .mapping(let entries) = member.value.content else { continue }
      let columns = columns(of: TableID(member.key), in: form)
      for entry in entries {
        switch (entry.key, entry.value.content) {
        case ("key", _): _ = name(entry.value, "column of “\(member.key)”", among: columns)
        case ("anchors", .list(let anchors)):
          for anchor in anchors { _ = name(anchor, "column of “\(member.key)”", among: columns) }
        case ("anchors", .scalar):
          _ = name(entry.value, "column of “\(member.key)”", among: columns)
        case ("parent", .mapping(let parts)):
          for part in parts where part.key == "by" {
            _ = name(part.value, "column of “\(member.key)”", among: columns)
          }
        default: break
        }
      }
    }
    checkParentChains(of: form, at: node.mark)
  }

  /// The questions that a row of the table may answer: its own and those of the table it reports on.
  private func columns(of table: TableID, in form: FormDefinition) -> [String] {
    let tables = [table, form.table(table)?.extends]
    return form.fields.filter { field in
      field.table.map(tables.contains) == true || field.alsoColumnOf.map(tables.contains) == true
    }.map(\.id.description)
  }

  /// A table cannot be its own parent or extension, however many steps it takes.
  private mutating func checkParentChains(of form: FormDefinition, at mark: YAMLNode.Mark) {
    for table in form.tables {
      var seen: Set<TableID> = []
      var next: TableID? = table.id
      while let id = next, seen.insert(id).inserted {
        let definition = form.table(id)
        next = definition?.extends ?? definition?.parent?.table
      }
      if let next, next == table.id {
        note("the table “\(table.id)” leads back to itself through its parents", at: mark)
      }
    }
  }

  // MARK: Headers

  mutating func headers(_ node: YAMLNode?, into form: inout FormDefinition) {
    guard let node else { return }
    let keys = members(
      of: node, in: "“headers”",
      allowed: ["composite", "ambiguous", "totals", "headings", "same", "elsewhere"])
    let names = form.fields.map(\.id.description)
    form.composites = composites(keys["composite"], names)
    form.ambiguous = ambiguous(keys["ambiguous"], names)
    form.totalRowLabels = texts(keys["totals"], "a total row's label")
    if let same = keys["same"] {
      for member in mapping(same, "“same”") {
        form.sameWords[member.key] = texts(member.value, "a word")
      }
    }
    form.wordsElsewhere = texts(keys["elsewhere"], "a word")
    guard let headings = keys["headings"] else { return }
    let parts = form.stages.map(\.id.description) + ["declaration"]
    for member in mapping(headings, "“headings”") {
      if parts.contains(member.key) {
        form.sectionHeadings[member.key] = texts(member.value, "a heading")
      } else {
        let meant = Suggestion.clause(for: member.key, among: parts)
        note("“\(member.key)” is neither a stage nor “declaration”\(meant)", at: member.keyMark)
      }
    }
  }

  private mutating func composites(
    _ node: YAMLNode?, _ names: [String]
  ) -> [CompositeHeader] {
    guard let node else { return [] }
    return mapping(node, "“composite”").map {
      CompositeHeader(text: $0.key, fields: fieldNames($0.value, names))
    }
  }

  /// `Header: [one, other]`, or `Header: {could_be: […], beside: {one: […]}}`.
  private mutating func ambiguous(
    _ node: YAMLNode?, _ names: [String]
  ) -> [AmbiguousHeader] {
    guard let node else { return [] }
    return mapping(node, "“ambiguous”").map { member in
      guard case .mapping = member.value.content else {
        return AmbiguousHeader(header: member.key, couldBe: fieldNames(member.value, names))
      }
      let keys = members(
        of: member.value, in: "an ambiguous header", allowed: ["could_be", "beside"],
        required: ["could_be"])
      var beside: [FieldID: [FieldID]] = [:]
      if let node = keys["beside"] {
        for neighbour in mapping(node, "“beside”") {
          let key = YAMLNode(
            content: .scalar(neighbour.key, isPlain: true), mark: neighbour.keyMark)
          guard let meaning = name(key, "field", among: names) else { continue }
          beside[FieldID(meaning)] = fieldNames(neighbour.value, names)
        }
      }
      return AmbiguousHeader(
        header: member.key, couldBe: keys["could_be"].map { fieldNames($0, names) } ?? [],
        beside: beside)
    }
  }

  private mutating func fieldNames(_ node: YAMLNode, _ names: [String]) -> [FieldID] {
    list(node, "the fields under a header").compactMap {
      name($0, "field", among: names).map { FieldID($0) }
    }
  }
}

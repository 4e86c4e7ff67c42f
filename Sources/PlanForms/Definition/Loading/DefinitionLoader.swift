/// Reads a form definition from YAML and refuses it whole, with every mistake, if it is not sound.
///
///     let form = try DefinitionLoader.load(text, file: "recovery-2020.yaml")
///
/// What it builds on, if on anything, the caller finds: files and shipped forms are not known here.
package enum DefinitionLoader {
  /// Reads a definition.
  ///
  /// - Parameters:
  ///   - text: The definition's YAML.
  ///   - file: The name that messages use.
  ///   - isChecked: Whether this very text was found sound before, as that of a shipped form was by
  ///     the tests and a worker's by the process that sent it: its thousands of wordings are not
  ///     held against one another again.
  ///   - base: Finds the definition that `builds_on` names.
  /// - Returns: The definition.
  /// - Throws: `DefinitionError` with every mistake of the file, in its order.
  package static func load(
    _ text: String, file: String, isChecked: Bool = false,
    base: (String) throws(MissingBase) -> DefinitionText = MissingBase.everywhere
  ) throws(DefinitionError) -> FormDefinition {
    var texts = [DefinitionText(name: file, text: text)]
    var root: YAMLNode
    do throws(DefinitionMistake) {
      root = try parse(texts[0], number: 0)
      if let key = root["builds_on"] {
        let found = try DefinitionBase.text(namedBy: key, of: texts[0], base)
        root = try DefinitionBase(parse(found, number: 1), namedBy: key, of: texts[0]).under(root)
        texts.append(found)
      }
    } catch {
      throw DefinitionError([error])
    }
    var reader = DefinitionReader(texts)
    let definition = reader.definition(root, version: contentHash(texts), isChecked: isChecked)
    guard reader.mistakes.isEmpty else { throw DefinitionError(reader.mistakes) }
    return definition
  }

  private static func parse(
    _ text: DefinitionText, number: Int
  ) throws(DefinitionMistake) -> YAMLNode {
    // Editors on Windows begin a file with a byte order mark, which is no part of its text.
    let hasMark = text.text.first == "\u{FEFF}"
    return try YAMLFile.parse(
      hasMark ? String(text.text.dropFirst()) : text.text, file: text.name, number: number)
  }

  /// Sixteen hex digits that change with the texts (FNV-1a, 64 bits).
  ///
  /// It tells the register that a verdict was made by another edition; it guards against nothing.
  private static func contentHash(_ texts: [DefinitionText]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in texts {
      let bytes = text.text.utf8.span
      for offset in bytes.indices { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension DefinitionReader {
  static let keys = [
    "id", "title", "builds_on", "academic_year", "programme", "called", "fund", "group", "profile",
    "stages", "sections", "tables", "choices", "fields", "headers", "examples", "wordings", "terms",
    "rules",
  ]

  fileprivate mutating func definition(
    _ root: YAMLNode, version: String, isChecked: Bool
  ) -> FormDefinition {
    let top = members(
      of: root, in: "the definition", allowed: Self.keys,
      required: ["id", "title", "stages", "sections", "fields"])
    var form = FormDefinition(
      id: top["id"].map { text($0, "the id") } ?? "",
      title: top["title"].map { text($0, "the title") } ?? "", version: version)
    if let id = top["id"], !form.id.isEmpty, !Self.isName(form.id, with: "._-") {
      note("“\(form.id)” cannot be a form's id: use letters, digits and . _ -", at: id.mark)
    }
    form.academicYear = academicYear(top["academic_year"])
    form.called = called(top["called"])
    form.starter = starter(top["programme"])
    form.stages = stages(top["stages"])
    form.called.firstStage = form.stages.first?.title ?? ""
    form.sections = sections(top["sections"], in: form)
    form.tables = tables(top["tables"], in: form)
    fields(top["fields"], choices: choiceLists(top["choices"]), into: &form)
    // Where no question is said to be core, every question that is required is asked for.
    form.profile = one(
      of: Profile.self, top["profile"], "profile",
      otherwise: form.fields.contains(where: \.isCore) ? .core : .full)
    checkTables(form, top["tables"])
    if let node = top["group"] {
      let once = form.fields.filter { $0.table == nil }.map(\.id.description)
      form.groupField =
        name(node, "field outside tables", among: once).map { FieldID($0) } ?? .groupName
    }
    if let node = top["fund"] {
      let funds = form.field("fund")?.choices.map(\.id) ?? []
      form.fund = name(node, "choice of the question “fund”", among: funds)
    }
    headers(top["headers"], into: &form)
    if !isChecked { checkWordings(top["fields"], of: form) }
    form.exampleTexts = texts(top["examples"], "an example")
    terms(top["terms"])
    requirements(top["fields"], into: &form)
    standardWordings(top["wordings"], into: &form)
    rules(top["rules"], into: &form)
    form.names = names
    return form
  }

  private mutating func called(_ node: YAMLNode?) -> FundWords {
    guard let node else { return FundWords() }
    let keys = members(of: node, in: "“called”", allowed: ["chair", "area", "area_short"])
    var words = FundWords()
    words.chair = keys["chair"].map { text($0, "a word") }
    words.area = keys["area"].map { text($0, "a word") }
    words.areaShort = keys["area_short"].map { text($0, "a word") }
    return words
  }

  /// `2020-21`: four digits, and the last two of the year after.
  private mutating func academicYear(_ node: YAMLNode?) -> String {
    guard let node else { return "" }
    let year = text(node, "the academic year")
    let parts = year.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let first = Int(parts[0]), let last = Int(parts[1]), (first + 1) % 100 == last
    {
      return year
    }
    note("“\(year)” is no academic year; write it as 2020-21", at: node.mark)
    return ""
  }
}

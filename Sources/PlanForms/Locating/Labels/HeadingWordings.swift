/// The words that head parts of a definition's form and name the rows of its tables.
struct HeadingWordings {
  typealias Heading = LabelIndex.Heading

  private(set) var headings: [String: Heading] = [:]
  private(set) var rowNouns: [String: Int] = [:]

  init(_ definition: FormDefinition) {
    addHeadings(of: definition)
    addRowNouns(of: definition)
  }

  private mutating func addHeadings(of definition: FormDefinition) {
    for (number, table) in definition.tables.enumerated() {
      for words in table.wordings {
        headings[LabelText(words).words] = Heading(stage: table.stage, table: number)
      }
    }
    for section in definition.sections {
      for words in [section.title] + section.wordings {
        addHeading(
          words,
          Heading(
            stage: section.stage, section: section.id,
            isDeclaration: section.id.hasSuffix("declaration")))
      }
    }
    for (part, list) in definition.sectionHeadings.sorted(by: { $0.key < $1.key }) {
      let stage = definition.stages.first { $0.id.description == part }?.id
      for words in list {
        guard headings[LabelText(words).words] == nil else { continue }
        addHeading(words, Heading(stage: stage, isDeclaration: part == "declaration"))
      }
    }
  }

  /// A heading that two parts of the form share, as both sign-offs share "Declaration", says only
  /// what they have in common.
  private mutating func addHeading(_ words: String, _ heading: Heading) {
    let key = LabelText(words).words
    guard var known = headings[key] else {
      headings[key] = heading
      return
    }
    if known.stage != heading.stage { known.stage = nil }
    if known.section != heading.section { known.section = nil }
    known.isDeclaration = known.isDeclaration || heading.isDeclaration
    headings[key] = known
  }

  private mutating func addRowNouns(of definition: FormDefinition) {
    for (number, table) in definition.tables.enumerated() where table.extends == nil {
      addRowNoun(table.rowName, of: number, withInitial: true)
      for id in table.anchors {
        guard let field = definition.field(id), field.table == table.id else { continue }
        for noun in [field.label] + field.wordings { addRowNoun(noun, of: number) }
      }
      if let key = table.key, let field = definition.field(key) {
        for noun in [field.label] + field.wordings where LabelText(noun).ordinal != nil {
          addRowNoun(noun, of: number)
        }
      }
    }
  }

  private mutating func addRowNoun(_ noun: String, of table: Int, withInitial: Bool = false) {
    let words = LabelText(noun).unnumbered
    let count = words.utf8.split(separator: 0x20).count
    guard (1...3).contains(count), !words.hasSuffix("number"), words.utf8.count > 2 else { return }
    if rowNouns[words] == nil { rowNouns[words] = table }
    if withInitial, let initial = words.first.map({ String($0) }), rowNouns[initial] == nil {
      rowNouns[initial] = table
    }
  }
}

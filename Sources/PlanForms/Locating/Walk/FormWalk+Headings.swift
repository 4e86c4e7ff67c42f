import Documents

/// What headings say of the part of the form below them, and which rows they name.
extension FormWalk {
  /// A sheet may be one row's own: "Priority 2".
  mutating func readRowName(of title: Passage) {
    guard let name = labels.read(title.text).rowName, index.isParent(name.table) else { return }
    var blank = title
    blank.text = ""
    add(
      Spot(
        label: title.text, meanings: [], rowName: name, answer: blank, block: block,
        context: context, heading: openHeading(name)))
  }

  /// Notes that a row of a parent table begins here.
  ///
  /// - Returns: The heading's number.
  mutating func openHeading(_ name: (table: Int, ordinal: String)) -> Int {
    settleUnnamed()
    openPrefix = nil
    rowHeadings += 1
    // A second heading with no table under the first: they list the rows, and head nothing.
    // A sheet "Priority 1" with the heading "Priority 1: Reading" names one row.
    let isList =
      rowHeading.map { $0.table == name.table && $0.ordinal != name.ordinal } ?? false
      && !hasTableBelow
    rowHeading =
      isList
      ? nil
      : FoundTable.RowHeading(
        table: name.table, ordinal: name.ordinal, number: rowHeadings, level: level)
    hasTableBelow = false
    return rowHeadings
  }

  mutating func enterHeading(_ passage: Passage, isSheet: Bool = false) {
    let label = LabelText(passage.text)
    // A sentence set apart, "Costs are taken from your action plan.", names no part.
    let isName = passage.text.utf8.count <= 160 && !passage.text.hasSuffix(".")
    var heading = isName ? index.heading(label) : nil
    // "Actions" under the title of an evaluation heads what became of them.
    if let stage = context.stage, let first = index.definition.stages.first?.id, stage != first,
      heading?.stage == first,
      !label.words.split(separator: " ").contains(where: { $0.hasPrefix("plan") })
    {
      heading?.stage = nil
    }
    // "How we will keep it under review" is a promise, and no report.
    if let stage = heading?.stage, stage != index.definition.stages.first?.id,
      LabelWords.isFuture(label.bare), index.headings[label.words] == nil
    {
      heading?.stage = nil
    }
    if heading != nil { headingsMet += 1 }
    context = context.entering(heading, words: label.words, isSheet: isSheet)
  }

  /// Whether a line that no style makes a heading opens a part all the same: "SECTION 4: EVALUATION", and over its
  /// table "Table 3: Priorities".
  func opensPart(_ passage: Passage) -> Bool {
    let text = passage.text
    guard text.utf8.count <= 100, let first = text.utf8.first(where: { $0 > 0x40 }) else {
      return false
    }
    // Most lines begin otherwise and go on in small letters.
    let mayBeNumbered = [0x53, 0x73, 0x50, 0x70, 0x54].contains(first)  // S s P p T
    guard mayBeNumbered || !text.utf8.contains(where: { (0x61...0x7A).contains($0) }) else {
      return false
    }
    let label = LabelText(text)
    let words = label.words.split(separator: " ")
    let isNumbered =
      words.count > 2 && LabelText.isOrdinal(words[1])
      && (["section", "part"].contains(words[0]) || words[0] == "table" && isCaption(text))
    let isCapital = !text.unicodeScalars.contains { $0.properties.isLowercase }
    guard isNumbered || isCapital && words.count > 1 && index.heading(label) != nil else {
      return false
    }
    let parts = LabelledParts.split(passage, labels, isHeading: false)
    return parts.allSatisfy { $0.answer.isBlank && !$0.hasMark }
  }

  /// Whether a line that begins "Table 3" stands right over a table and parts its number from what it calls it;
  /// "Table 3 shows where we were" is a sentence of somebody's.
  private func isCaption(_ text: String) -> Bool {
    let number = text.utf8.drop { !(0x30...0x39).contains($0) }
    let rest = number.drop { (0x30...0x39).contains($0) }.drop { $0 == 0x20 }
    guard isOverGrid, let mark = rest.first else { return false }
    return mark == 0x3A || mark == 0x2E || mark == 0x2D || rest.starts(with: "–".utf8)
  }

  /// A heading as high as the one that opened a row ends that row's part.
  mutating func closeRowHeading() {
    guard let open = rowHeading else { return }
    guard open.level >= level else { return }
    settleUnnamed()
    rowHeading = nil
  }
}

import Documents

/// Rows that headings list under the heading that asks for them:
///
///     What we want to put right
///       1. Reading in Year 1
///       Half of the children knew fewer than twenty sounds.
///       2. …
///
/// Each numbered heading names a row, and the text below it says what the form asks of the row first.
extension FormWalk {
  /// The table whose rows the headings below may be, and the level of the heading that asks for them.
  struct Listing {
    var table: Int
    var level: Int
  }

  /// Notes a heading that asks what the rows of a parent table are, and forgets it at the next as high.
  private mutating func noteListing(_ heading: Passage) {
    if let open = listing, level <= open.level { listing = nil }
    let found = labels.read(heading.text)
    guard found.rowName == nil, let field = found.meanings.first?.fields.first,
      let table = index.tableOfField[field], index.isParent(table),
      index.definition.tables[table].anchors.first == index.definition.fields[field].id
    else { return }
    listing = Listing(table: table, level: level)
  }

  /// Reads a numbered heading under one that asks for rows.
  ///
  /// - Returns: Whether it was one.
  mutating func readListed(_ passage: Passage) -> Bool {
    guard let open = listing, level > open.level, passage.tags.isEmpty,
      let (ordinal, title) = numbered(passage)
    else {
      noteListing(passage)
      return false
    }
    if pending?.hasText == false, pending?.isHeading == true { pending = nil }
    settlePending()
    block += 1
    let name = (table: open.table, ordinal: ordinal)
    var spot = Spot(
      label: passage.text, meanings: [], rowName: name, answer: title, block: block,
      context: context)
    spot.heading = openHeading(name)
    add(spot)
    askFirst(of: name, number: rowHeadings, below: passage)
    return true
  }

  /// Lets the row's first question that is answered in words wait for the text below its heading.
  private mutating func askFirst(
    of name: (table: Int, ordinal: String), number: Int, below heading: Passage
  ) {
    let row = FoundTable.RowHeading(
      table: name.table, ordinal: name.ordinal, number: number, level: level)
    guard let field = openQuestions(of: row).fields.first else { return }
    let meaning = LabelIndex.Meaning(
      fields: [field], confidence: .position, fit: Weights.Words.order)
    let spot = Spot(
      label: FoldedText.collapse(heading.text), meanings: [meaning],
      answer: Passage(text: "", place: heading.place), block: block, context: context)
    pending = Pending(spot: spot, isHeading: true, isStyled: true, level: level)
  }

  /// A heading's number, typed or Word's own, and what stands behind it.
  private func numbered(_ passage: Passage) -> (ordinal: String, title: Passage)? {
    let bytes = Array(passage.text.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    if (1...2).contains(digits.count), digits.count + 1 < bytes.count,
      bytes[digits.count] == 0x2E || bytes[digits.count] == 0x29
    {
      let rest = LabelledParts.trimmed(bytes, digits.count + 1..<bytes.count)
      return rest.isEmpty
        ? nil : (String(decoding: digits, as: UTF8.self), passage.slice(rest))
    }
    guard let label = passage.listLabel.map(LabelText.init), let ordinal = label.ordinal else {
      return nil
    }
    return (ordinal, passage)
  }
}

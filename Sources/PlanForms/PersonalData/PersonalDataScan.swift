package import Documents

/// Looks through every part of a document for what may identify a pupil (X26).
///
/// Body, tables, text boxes, headers, footers, notes, comments, every sheet whether shown or hidden,
/// and the properties.  A few false alarms are better than a miss, but what the form itself asks for
/// (a chair's e-mail address) raises none.
package enum PersonalDataScan {
  /// One hit for each kind and place, in document order.
  package static func scan(_ document: Document) -> [PersonalDataHit] {
    var hits = Hits()
    hits.look(at: document.blocks)
    let stories =
      document.textBoxes + document.headers + document.footers + document.footnotes
      + document.endnotes
    for story in stories { hits.look(at: story.blocks) }
    for comment in document.comments {
      hits.look(at: comment.text, comment.anchor ?? comment.place)
    }
    for sheet in document.sheets {
      hits.look(at: sheet)
      for box in sheet.textBoxes { hits.look(at: box.blocks) }
    }
    for property in document.properties { hits.look(at: property.value, nil) }
    return hits.all
  }

  private static let dates = ValueReader()
  private static let date = FieldDefinition(id: "date", label: "", type: .date)

  /// Whether a text is a whole date: a day, a month and a year.
  static func isFullDate(_ text: String) -> Bool {
    guard case .date(let window)? = dates.read(RawAnswer(text), as: date).value else {
      return false
    }
    return window.isExact && window.start == window.end
      && text.unicodeScalars.count { ("0"..."9").contains($0) } > 3
  }
}

/// The hits so far.
private struct Hits {
  private struct Key: Hashable {
    var kind: PersonalDataKind
    var place: Place?
  }

  private(set) var all: [PersonalDataHit] = []
  private var places: [Key: Int] = [:]

  /// More than this in one file says nothing new.
  private static let limit = 200

  mutating func add(_ found: PersonalDataText.Found, _ place: Place?) {
    let key = Key(kind: found.kind, place: place)
    if let index = places[key] {
      if found.certainty == .sure { all[index].certainty = .sure }
    } else if all.count < Self.limit {
      places[key] = all.count
      all.append(
        PersonalDataHit(
          kind: found.kind, place: place, certainty: found.certainty, masked: found.masked))
    }
  }

  mutating func look(at text: String, _ place: Place?, _ signs: PersonalDataSigns? = nil) {
    let signs = signs ?? PersonalDataSigns(text)
    guard signs.mayIdentify else { return }
    for found in PersonalDataText(text, signs).found { add(found, place) }
  }

  // MARK: Parts

  mutating func look(at blocks: [Block]) {
    // A stack of what is still to be seen, because tables lie in tables; with the signs of a paragraph
    // that is all there is in its cell.
    var waiting = blocks.reversed().map { (block: $0, signs: PersonalDataSigns?.none) }
    while let next = waiting.popLast() {
      switch next.block {
      case .paragraph(let paragraph): look(at: paragraph.text, paragraph.place, next.signs)
      case .table(let table):
        let signs = look(under: table)
        for number in table.cells.indices.reversed() {
          let blocks = table.cells[number].blocks
          for block in blocks.reversed() {
            waiting.append((block, blocks.count == 1 ? signs[number] : nil))
          }
        }
      }
    }
  }

  /// Looks at the cells of a table by their headings.
  ///
  /// - Returns: The signs of the cells' texts.
  private mutating func look(under table: Table) -> [PersonalDataSigns] {
    var columns = LabelledCells()
    return table.cells.map { cell in
      let text = cell.text
      let signs = PersonalDataSigns(text)
      if let found = columns.meet(text, signs, row: cell.row, column: cell.column) {
        add(found, cell.paragraphs.first?.place ?? cell.place)
      }
      return signs
    }
  }

  mutating func look(at sheet: Sheet) {
    var columns = LabelledCells()
    // Most cells of a form are painted and hold nothing.
    for number in sheet.cells.indices where sheet.cells[number].kind != .empty {
      let cell = sheet.cells[number]
      let signs = PersonalDataSigns(cell.text)
      let own = cell.kind == .text ? PersonalDataText(cell.text, signs).found : []
      let beside = columns.meet(
        cell.text, signs, row: cell.reference.row, column: cell.reference.column)
      for found in own { add(found, .sheet(sheet.name, cell.reference)) }
      if let beside { add(beside, .sheet(sheet.name, cell.reference)) }
    }
  }
}

/// Knows which columns and rows are headed "DOB" or "Pupil's name", so that what stands there is
/// taken for that.
private struct LabelledCells {
  private var columns: [Int: PersonalDataKind] = [:]
  private var row: (number: Int, kind: PersonalDataKind)?

  /// What a cell holds by its heading; nil where there is no such heading or no such thing.
  mutating func meet(
    _ text: String, _ signs: PersonalDataSigns, row number: Int, column: Int
  ) -> PersonalDataText.Found? {
    if text.utf8.count <= 40, signs.mayHead, let kind = Self.kind(ofLabel: text) {
      columns[column] = kind
      row = (number, kind)
      return nil
    }
    guard row != nil else { return nil }  // So far there is no such heading at all.
    let beside = row.flatMap { $0.number == number ? $0.kind : nil }
    guard let kind = columns[column] ?? beside, Self.fits(text, kind) else { return nil }
    return PersonalDataText.Found(
      kind: kind, certainty: .sure, masked: PersonalDataHit.mask(FoldedText.collapse(text)))
  }

  private static func kind(ofLabel text: String) -> PersonalDataKind? {
    kinds.value(for: text) { kind(ofUnknown: text) }
  }

  private static let kinds = Memo<PersonalDataKind?>()

  private static func kind(ofUnknown text: String) -> PersonalDataKind? {
    switch FoldedText.tokens(FoldedText.labelFold(text)) {
    case ["dob"], ["d", "o", "b"], ["date", "of", "birth"], ["birth", "date"], ["pupil", "dob"]:
      .dateOfBirth
    case ["pupil", "name"], ["pupils", "name"], ["pupil", "names"], ["name", "of", "pupil"],
      ["child", "name"], ["childs", "name"], ["name", "of", "child"], ["student", "name"],
      ["names", "of", "pupils"], ["childrens", "names"], ["pupils", "names"]:
      .pupilName
    default: nil
    }
  }

  private static func fits(_ text: String, _ kind: PersonalDataKind) -> Bool {
    switch kind {
    case .dateOfBirth: return PersonalDataScan.isFullDate(text)
    default:
      let words = CasedWord.words(of: text)
      return (1...4).contains(words.count) && words.allSatisfy(\.isCapitalised)
        && !words.contains { PersonalDataWords.notNames.contains($0.folded) }
    }
  }
}

extension FormWalk {
  /// Notes a table under its header.
  ///
  /// - Returns: The first row that is no longer the table's.
  mutating func readTable(_ grid: Grid, _ header: HeaderRows.Header) -> Int {
    var reader = TableRegion(grid: grid, header: header, index: index, context: context)
    reader.findColumns(labels)
    lastTable = grid.sheet == nil ? reader : nil
    return readTable(reader)
  }

  /// Reads a table of a document that goes on the one before it without its header, as a page break
  /// or a program that made the document from pages has cut it.
  ///
  /// - Returns: Whether it does.
  mutating func readContinued(_ grid: Grid) -> Bool {
    guard let last = lastTable, last.grid.width == grid.width, grid.width > 2,
      let first = grid.rows.first
    else { return false }
    let filled = first.filled
    guard filled.count * 2 >= grid.width else { return false }
    let fitting = filled.count { last.mayHold(grid.cells[$0]) }
    let isHeader =
      HeaderRows(grid: grid, index: index).header(at: 0, labels) != nil
      || filled.contains { labels.read(grid.cells[$0].passage.text).isLabel }
    guard !isHeader || fitting > 1 && fitting * 2 >= filled.count else { return false }
    _ = readTable(last.continued(in: grid))
    return true
  }

  private mutating func readTable(_ reader: TableRegion) -> Int {
    let grid = reader.grid
    settleUnnamed()
    settlePending(
      beforeColumns: Set(reader.columns.flatMap { $0.column.meanings.flatMap(\.fields) }))
    var total: Int?
    var table = FoundTable(
      columns: reader.columns.map(\.column), toldStage: reader.toldStage, block: block,
      context: context)
    var row = reader.header.row + 1
    while row < grid.rows.count {
      switch reader.kind(of: row, after: total, labels) {
      case .gap, .repeated: break
      case .end:
        finish(table)
        return row
      case .note(let cell):
        let passage = grid.cells[cell].passage
        if asksOfOpenRow(passage) {
          readLine(passage, isHeading: false)
        } else {
          loose.append(passage)
        }
      case .afterTotal: readRest(grid, row)
      case .rowHeading(let cell):
        hasTableBelow = true
        readLine(grid.cells[cell].passage, isHeading: false)
        settlePending()
      case .parent:
        hasTableBelow = true
        _ = readRow(grid, row, after: nil)
      case .total(let label):
        total = row
        table.totals.append((label, reader.entries(of: row)))
      case .data:
        table.rows.append(
          FoundTable.Row(entries: reader.entries(of: row), heading: rowHeading, ordinal: nil))
        loose += reader.strays(of: row)
      }
      row += 1
    }
    finish(table)
    return row
  }

  /// Whether a note among rows answers what is asked of the row that the last heading named: "Evidence of need: …"
  /// under "Priority 1: Reading", over its actions.
  private func asksOfOpenRow(_ passage: Passage) -> Bool {
    guard let heading = rowHeading,
      case let parts = LabelledParts.split(passage, labels, isHeading: false), parts.count == 1,
      parts[0].hasMark, !parts[0].answer.isBlank, parts[0].found.rowName == nil
    else { return false }
    return parts[0].found.meanings.contains { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == heading.table }
    }
  }

  /// Notes what stands under a total, "Balance not spent", as a question that other places may answer
  /// better; what asks nothing is no part of the form.
  private mutating func readRest(_ grid: Grid, _ row: Int) {
    let filled = grid.rows[row].filled.map {
      grid.cells[$0].passage
    }
    guard let label = filled.first, let amount = filled.last else { return }
    let meanings = labels.read(label.text).meanings.filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
    }
    guard !meanings.isEmpty else {
      loose += filled
      return
    }
    rests.append(
      Spot(
        label: FoldedText.collapse(label.text), meanings: meanings, answer: amount, block: block,
        context: context))
  }

  private mutating func finish(_ table: FoundTable) {
    hasTableBelow = true
    block += 1
    guard !context.isExample else { return }
    var table = TickedChoices(index: index).joined(table)
    if hasStrayOfRows(table) { dropMeaningsOfRows(&table) }
    if asksOnce(table) || isOfCard(table) { return addSpots(of: table) }
    if table.rows.isEmpty {
      loose += table.columns.compactMap { column in
        guard column.meanings.isEmpty, !column.label.isEmpty, let place = column.place else {
          return nil
        }
        return Passage(text: column.label, place: place)
      }
    }
    items.append(.table(table))
  }

  /// Whether a table only asks questions that are asked once, with their answers in one row below.
  private func asksOnce(_ table: FoundTable) -> Bool {
    table.rows.count <= 1 && table.totals.isEmpty
      && !table.columns.contains { column in
        let fields = column.meanings.flatMap(\.fields)
        return !fields.isEmpty && fields.allSatisfy { index.tableOfField[$0] != nil }
      }
  }

  /// Whether one column of a single row seems to ask of an action, and the others, of which two surely ask what is
  /// asked once, need not: "How much" among what is asked of the lead.
  private func hasStrayOfRows(_ table: FoundTable) -> Bool {
    guard table.rows.count == 1, table.totals.isEmpty else { return false }
    let asked = table.columns.map { $0.meanings.flatMap(\.fields) }.filter { !$0.isEmpty }
    return asked.count { $0.allSatisfy { index.tableOfField[$0] != nil } } == 1
      && asked.count { $0.allSatisfy { index.tableOfField[$0] == nil } } > 1
  }

  private func dropMeaningsOfRows(_ table: inout FoundTable) {
    for column in table.columns.indices {
      table.columns[column].meanings.removeAll { meaning in
        meaning.fields.allSatisfy { index.tableOfField[$0] != nil }
      }
    }
  }

  /// Whether a table's only row goes on with the card of a row that a heading or a label has named, as "Number of
  /// children | Start | Cost" among the questions on "Action 1" does.
  ///
  /// All its columns that are known ask of that row, and none what it is called.
  private func isOfCard(_ table: FoundTable) -> Bool {
    guard table.rows.count == 1, table.totals.isEmpty, let card = openCard else { return false }
    let names = index.definition.tables[card].names.compactMap { index.positions[$0] }
    let asked = table.columns.map { $0.meanings.flatMap(\.fields) }.filter { !$0.isEmpty }
    return asked.count * 2 > table.columns.count
      && asked.allSatisfy { fields in
        Set(fields).isDisjoint(with: names) && fields.contains { rows(askedBy: $0) == card }
      }
  }

  /// The table of whose rows a question asks, in the plan or in a report on it.
  private func rows(askedBy field: Int) -> Int? {
    index.tableOfField[field].map { index.base(of: $0) ?? $0 }
  }

  /// The table whose row the last name named, where nothing but questions of that row has followed it.
  var openCard: Int? {
    var asked: [[Int]] = []
    for item in items.reversed() {
      guard case .spot(let spot) = item else { return nil }
      guard let name = spot.rowName else {
        asked.append(spot.meanings.flatMap(\.fields))
        continue
      }
      let isOpen = asked.allSatisfy { fields in
        fields.isEmpty || fields.contains { rows(askedBy: $0) == name.table }
      }
      return isOpen ? name.table : nil
    }
    return nil
  }

  private mutating func addSpots(of table: FoundTable) {
    for (number, column) in table.columns.enumerated() {
      let entry = table.rows.first.flatMap { $0.entries[number] }
      guard let passage = entry?.passage ?? column.place.map({ Passage(text: "", place: $0) })
      else { continue }
      let (label, meanings) = asked(by: number, of: table, answeredBy: passage)
      guard !meanings.isEmpty else {
        if !passage.isBlank { loose.append(passage) }
        continue
      }
      add(
        Spot(
          label: label, meanings: meanings, answer: passage, block: table.block,
          context: table.context))
    }
  }

  /// What a column asks that is asked once.
  ///
  /// What no column of rows is called may be a question like the form's own.  A header that says nothing, "Yes / no",
  /// under one that asks for both its columns, "All schools agreed?" over it and "Date", leaves the asking to that.
  private func asked(
    by number: Int, of table: FoundTable, answeredBy passage: Passage
  ) -> (label: String, meanings: [LabelIndex.Meaning]) {
    let column = table.columns[number]
    guard column.meanings.isEmpty, !column.label.isEmpty else {
      return (column.label, column.meanings)
    }
    let own = labels.readLike(column.label, answeredBy: passage).meanings
    let isFirst = number == 0 || table.columns[number - 1].band != column.band
    guard own.isEmpty, isFirst, let band = column.band else { return (column.label, own) }
    return (band, labels.readLike(band, answeredBy: passage).meanings)
  }
}

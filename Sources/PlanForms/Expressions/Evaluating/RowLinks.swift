/// Which rows belong together: an outcome and its action, an action and its priority.
///
/// Worked out once for each form, by the rows' references, then by their titles; where a table that
/// reports on another has neither and as many rows, the rows go together in order.
struct RowLinks: Sendable {
  /// For each table that has a parent or reports on another: the other table's row, from 0.
  private var links: [TableID: [Int?]] = [:]
  /// The same for the plan on file.
  private var onFile: [TableID: [Int?]] = [:]
  private let tables: [TableID: TableDefinition]

  init(_ definition: [TableDefinition], _ context: RuleContext) {
    tables = Dictionary(definition.map { ($0.id, $0) }) { first, _ in first }
    let reading = context.reading
    for table in definition {
      if let other = table.extends.flatMap({ tables[$0] }) {
        links[table.id] = Self.link(reading.rows(table.id), reading.rows(other.id), table, other)
      } else if let parent = table.parent, let other = tables[parent.table], let key = other.key {
        links[table.id] = Self.match(
          reading.rows(table.id).map { Self.reference($0[parent.by]) },
          reading.rows(other.id).map { Self.reference($0[key]) })
      }
      if let plan = context.planOnFile {
        let other = table.extends.flatMap { tables[$0] } ?? table
        onFile[table.id] = Self.link(reading.rows(table.id), plan.rows(other.id), table, other)
      }
    }
  }

  /// The row of `target` that a row of `table` belongs to, from 0.
  func row(_ row: Int, of table: TableID, in target: TableID) -> Int? {
    var (table, row) = (table, row)
    var steps = 0
    while table != target {
      guard let definition = tables[table], steps < tables.count,
        let next = definition.extends ?? definition.parent?.table,
        let links = links[table], links.indices.contains(row), let linked = links[row]
      else { return nil }
      (table, row) = (next, linked)
      steps += 1
    }
    return row
  }

  /// The row of the plan on file that reports on, or is, this row of `table`.
  func rowOnFile(_ row: Int, of table: TableID, in target: TableID) -> Int? {
    guard let definition = tables[table], (definition.extends ?? table) == target,
      let links = onFile[table], links.indices.contains(row)
    else { return nil }
    return links[row]
  }

  /// Whether a table that reports on `table` has a row for this one.
  func isReported(_ row: Int, of table: TableID) -> Bool {
    tables.values.contains { reporting in
      reporting.extends == table && links[reporting.id]?.contains(row) == true
    }
  }

  /// Whether a row of a table that reports on another has a row there.
  func reports(_ row: Int, of table: TableID) -> Bool {
    guard let links = links[table], links.indices.contains(row) else { return false }
    return links[row] != nil
  }

  // MARK: Matching

  private static func link(
    _ rows: [AnswerRow], _ others: [AnswerRow], _ table: TableDefinition, _ other: TableDefinition
  ) -> [Int?] {
    var links = [Int?](repeating: nil, count: rows.count)
    var named: [RowReference?] = []
    var otherNamed: [RowReference?] = []
    if let key = table.key, let otherKey = other.key {
      named = rows.map { reference($0[key]) }
      otherNamed = others.map { reference($0[otherKey]) }
      links = match(named, uniqueOnes(otherNamed))
    }
    if let title = other.anchors.first { linkTitles(rows, others, title, &links) }
    linkInTurn(named, otherNamed, &links)
    let isNumbered = table.key.map { key in rows.contains { reference($0[key]) != nil } } ?? false
    return isNumbered || links.contains { $0 != nil } ? links : inOrder(rows.count, others.count)
  }

  /// Only the references that no two rows share: "1" under each priority names no action.
  private static func uniqueOnes(_ references: [RowReference?]) -> [RowReference?] {
    let uses = references.reduce(into: [RowReference: Int]()) { uses, reference in
      if let reference { uses[reference, default: 0] += 1 }
    }
    return references.map { $0.flatMap { uses[$0] == 1 ? $0 : nil } }
  }

  /// Rows of a reference that several share and that no title has linked: in their order, where there
  /// are as many on both sides.
  private static func linkInTurn(
    _ references: [RowReference?], _ others: [RowReference?], _ links: inout [Int?]
  ) {
    let linked = Set(links.compactMap(\.self))
    let open = places(of: references) { links[$0] == nil }
    for (reference, free) in places(of: others, where: { !linked.contains($0) }) {
      guard let rows = open[reference], rows.count == free.count else { continue }
      for (row, other) in zip(rows, free) { links[row] = other }
    }
  }

  /// Where each reference stands among some rows.
  private static func places(
    of references: [RowReference?], where isMeant: (Int) -> Bool
  ) -> [RowReference: [Int]] {
    references.enumerated().reduce(into: [:]) { places, row in
      if let reference = row.element, isMeant(row.offset) {
        places[reference, default: []].append(row.offset)
      }
    }
  }

  /// Rows that no reference has linked, by the same title.
  private static func linkTitles(
    _ rows: [AnswerRow], _ others: [AnswerRow], _ title: FieldID, _ links: inout [Int?]
  ) {
    let linked = Set(links.compactMap(\.self))
    var free: [String: Int] = [:]
    for (index, other) in others.enumerated().reversed() where !linked.contains(index) {
      if let text = folded(other[title]) { free[text] = index }
    }
    for (index, row) in rows.enumerated() where links[index] == nil {
      if let text = folded(row[title]) { links[index] = free.removeValue(forKey: text) }
    }
  }

  private static func folded(_ answer: Answer) -> String? {
    guard answer.state == .answered, !answer.text.isEmpty else { return nil }
    return FoldedText.fold(answer.text)
  }

  private static func inOrder(_ count: Int, _ otherCount: Int) -> [Int?] {
    count == otherCount ? Array(0..<count) : Array(repeating: nil, count: count)
  }

  /// The first row with the same reference; nil where there is none or the reference is missing.
  private static func match(_ references: [RowReference?], _ others: [RowReference?]) -> [Int?] {
    var first: [RowReference: Int] = [:]
    for (index, reference) in others.enumerated() {
      if let reference, first[reference] == nil { first[reference] = index }
    }
    return references.map { $0.flatMap { first[$0] } }
  }

  private static func reference(_ answer: Answer) -> RowReference? {
    guard answer.state == .answered else { return nil }
    let text =
      if case .text(let value)? = answer.value { value } else { answer.text }
    let reference = RowReference(text)
    return reference.key.isEmpty ? nil : reference
  }
}

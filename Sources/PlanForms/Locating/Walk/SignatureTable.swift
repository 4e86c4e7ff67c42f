/// A table of signatures with a row for each office that signs: "Name | Position | Date" beside a blank corner,
/// over "Chair or deputy" and "Received (office use)".
///
/// What names a row there asks nothing, though "Chair" does elsewhere; the one row that is filled in holds the
/// answers.
struct SignatureTable {
  let grid: Grid
  let index: LabelIndex

  /// Such a table has few rows.
  private static let mostRows = 6
  /// As many rows as tell; a form has fewer.
  private static let mostSearched = 200

  /// The cells that are no part of a signature; none where the grid has no such table.
  func cells(_ labels: LabelReader) -> Set<Int> {
    let heads = grid.rows.indices.dropLast().prefix(Self.mostSearched).filter { isHead($0, labels) }
    return heads.reduce(into: []) { $0.formUnion(besideSignature(under: $1)) }
  }

  /// Whether a row heads what signers are asked, and nothing stands in its corner.
  private func isHead(_ row: Int, _ labels: LabelReader) -> Bool {
    let heads = grid.rows[row].filled
    guard heads.count > 1, let first = heads.first, column(first) > 0,
      let below = grid.rows[row + 1].filled.first, column(below) < column(first)
    else { return false }
    return heads.allSatisfy { asksOfSigner(grid.cells.text(of: $0), labels) }
  }

  /// The corner, the offices and the rows of those who have not signed.
  private func besideSignature(under head: Int) -> Set<Int> {
    let first = grid.rows[head].filled.first.map(column) ?? 0
    let end =
      grid.rows.indices[(head + 1)...].first { row in
        grid.rows[row].line > grid.rows[row - 1].line + 1
          || grid.rows[row].filled.first.map { column($0) >= first } ?? true
      } ?? grid.rows.count
    let rows = head + 1..<end
    let signed = rows.filter { row in
      grid.rows[row].filled.contains { column($0) >= first }
    }
    guard rows.count <= Self.mostRows, signed.count == 1 else { return [] }
    let others = rows.filter { !signed.contains($0) }.flatMap { grid.rows[$0].cells }
    let offices = ([head] + signed).flatMap { row in
      grid.rows[row].cells.filter { column($0) < first }
    }
    return Set(others + offices)
  }

  private func column(_ cell: Int) -> Int { grid.cells.columns(of: cell).lowerBound }

  private func asksOfSigner(_ head: String, _ labels: LabelReader) -> Bool {
    labels.readHeader(head).meanings.contains { meaning in
      meaning.fields.allSatisfy { index.definition.fields[$0].isInDeclaration }
    }
  }
}

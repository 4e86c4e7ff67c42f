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

  /// The cells that are no part of the signature; none where the grid is no such table.
  func cells(_ labels: LabelReader) -> Set<Int> {
    guard (2...Self.mostRows).contains(grid.rows.count), let corner = grid.rows[0].cells.first,
      grid.cells.columns(of: corner).lowerBound == 0, grid.cells.isBlank(corner),
      case let heads = grid.rows[0].filled, heads.count > 1,
      heads.allSatisfy({ asksOfSigner(grid.cells.text(of: $0), labels) })
    else { return [] }
    let names = grid.rows.dropFirst().compactMap(\.cells.first)
    let signed = grid.rows.indices.dropFirst().filter { row in
      grid.rows[row].filled.contains { grid.cells.columns(of: $0).lowerBound > 0 }
    }
    guard names.count == grid.rows.count - 1, names.allSatisfy({ !grid.cells.isBlank($0) }),
      signed.count == 1
    else { return [] }
    let others = grid.rows.indices.dropFirst().filter { !signed.contains($0) }
    return Set([corner] + names + others.flatMap { grid.rows[$0].cells })
  }

  private func asksOfSigner(_ head: String, _ labels: LabelReader) -> Bool {
    labels.readHeader(head).meanings.contains { meaning in
      meaning.fields.allSatisfy { index.definition.fields[$0].isInDeclaration }
    }
  }
}

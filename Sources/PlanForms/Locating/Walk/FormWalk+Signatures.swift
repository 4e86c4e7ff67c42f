import Documents

/// Tables in which several sign, each at a stage of their own.
///
///     |                      | Name     | Position | Date    |
///     | Plan signed by       | A Person | Chair    | 28/9/20 |
///     | Evaluation signed by |          |          |         |
extension FormWalk {
  /// Reads such a table, each cell as what its header asks at the stage that its row names.
  ///
  /// - Returns: The first row behind it; nil where none begins at the row.
  mutating func readSignatures(_ grid: Grid, _ row: Int) -> Int? {
    let heads = grid.rows[row].filled
    guard heads.count > 1, heads.count <= Self.mostOfSigner,
      let first = heads.first.map({ grid.cells.columns(of: $0).lowerBound }), first > 0,
      row + 1 < grid.rows.count, let below = grid.rows[row + 1].filled.first,
      grid.cells.columns(of: below).lowerBound < first
    else { return nil }
    let asked = heads.map { askedOfSigner(labels.readHeader(grid.cells.text(of: $0)).meanings) }
    guard !asked.contains(where: \.isEmpty) else { return nil }
    var end = row + 1
    var signers: [(row: Int, label: String, stage: StageID)] = []
    while end < grid.rows.count, grid.rows[end].line == grid.rows[end - 1].line + 1,
      let label = grid.rows[end].filled.first.map({ grid.cells[$0] }), label.column < first,
      case let stages = Set(askedOfSigner(labels.read(label.passage.text).meanings).map(stage)),
      stages.count == 1, let stage = stages.first
    {
      signers.append((end, FoldedText.collapse(label.passage.text), stage))
      end += 1
    }
    guard signers.count > 1, Set(signers.map(\.stage)).count == signers.count else { return nil }
    settlePending(beforeGrid: true)
    for signer in signers {
      for (head, meanings) in zip(heads, asked) {
        addSignature(
          grid, head, of: signer.row, signer.label, meanings.filter { stage($0) == signer.stage })
      }
    }
    return end
  }

  /// What is asked of signers, and no more columns.
  private static let mostOfSigner = 5

  private mutating func addSignature(
    _ grid: Grid, _ head: Int, of row: Int, _ label: String, _ meanings: [LabelIndex.Meaning]
  ) {
    let column = grid.cells.columns(of: head).lowerBound
    let place = grid.place(row: row, column: column) ?? grid.cells[head].passage.place
    let cell = grid.cell(row: row, column: column).map { grid.cells[$0].passage }
    guard !meanings.isEmpty else {
      if let cell, !cell.isBlank { loose.append(cell) }
      return
    }
    add(
      Spot(
        label: label + " – " + FoldedText.collapse(grid.cells.text(of: head)), meanings: meanings,
        answer: cell ?? Passage(text: "", place: place), block: block, context: context))
  }

  /// Those of some meanings that ask in a declaration.
  private func askedOfSigner(_ meanings: [LabelIndex.Meaning]) -> [LabelIndex.Meaning] {
    meanings.filter { meaning in
      !meaning.isComposite
        && meaning.fields.allSatisfy { index.definition.fields[$0].isInDeclaration }
    }
  }

  private func stage(_ meaning: LabelIndex.Meaning) -> StageID {
    index.definition.fields[meaning.fields[0]].stage
  }
}

extension Grid {
  /// How a cell is set: bold, coloured, both or neither.
  struct Look: Hashable {
    var isBold: Bool
    var fill: String

    var isPlain: Bool { !isBold && fill.isEmpty }
  }
}

extension Grid.Cell {
  var look: Grid.Look { Grid.Look(isBold: isBold, fill: fill ?? "") }
}

extension LabelIndex {
  /// Sums, numbers, dates and sign-offs are never found by some shared words alone.
  func mustBeNamedWholly(_ field: Int) -> Bool {
    isFigure(field) || definition.fields[field].isInDeclaration
  }

  func isFigure(_ field: Int) -> Bool {
    let type = definition.fields[field].type
    return type.isNumeric || type == .date
  }
}

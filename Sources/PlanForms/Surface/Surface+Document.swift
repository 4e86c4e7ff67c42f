import Documents

extension Surface {
  /// - Parameters:
  ///   - document: The document.
  ///   - showsHidden: Whether hidden sheets are read as the others are.
  ///   - hasAsides: Whether the text beside the form is noted.
  ///   - asks: Whether a line is a question of the form, under a heading.
  init(
    _ document: Document, showsHidden: Bool = false, hasAsides: Bool = true,
    asks: (_ line: String, _ heading: String) -> Bool
  ) {
    self.init()
    self.showsHidden = showsHidden
    add(document.blocks)
    for box in document.textBoxes { add(box.blocks) }
    add(document.sheets, names: document.definedNames)
    dropItalicHelp(unless: asks)
    if hasAsides { addAsides(of: document) }
  }
}

import Documents

extension Surface {
  /// - Parameters:
  ///   - document: The document.
  ///   - showsHidden: Whether hidden sheets are read as the others are.
  ///   - hasAsides: Whether the text beside the form is noted.
  init(_ document: Document, showsHidden: Bool = false, hasAsides: Bool = true) {
    self.init()
    self.showsHidden = showsHidden
    add(document.blocks)
    for box in document.textBoxes { add(box.blocks) }
    add(document.sheets, names: document.definedNames)
    dropItalicHelp()
    if hasAsides { addAsides(of: document) }
  }
}

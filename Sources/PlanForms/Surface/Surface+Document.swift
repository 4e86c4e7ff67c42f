import Documents

extension Surface {
  init(_ document: Document, showsHidden: Bool = false) {
    self.init()
    self.showsHidden = showsHidden
    add(document.blocks)
    for box in document.textBoxes { add(box.blocks) }
    add(document.sheets, names: document.definedNames)
    addAsides(of: document)
  }
}

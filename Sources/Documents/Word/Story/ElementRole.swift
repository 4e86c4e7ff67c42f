/// What an open element means to the reader of a story: the same name can be content in one place
/// and a property in another (`w:tab`, `w:del`, `w:t`), so the parent's role decides.
enum ElementRole: UInt8 {
  /// A wrapper that is read through, known or not: body, hyperlink, smart tag, `w:ins` and the
  /// wrappers that nobody knows.
  case wrapper
  /// A wrapper whose text an unaccepted change put in.
  case insertion
  case paragraph, paragraphProperties, markProperties, numberingProperties, section
  case run, runProperties
  /// An element whose characters are text.
  case text
  case table, tableGrid
  case row, rowProperties, droppedRow
  case cell, cellProperties, droppedCell
  case control, controlProperties, controlContent, controlChoices
  case fieldCharacter, formField, formCheckBox, formList
  case alternatives, alternative
  case textBox
  /// A footnote, endnote or comment inside its part.
  case note
}

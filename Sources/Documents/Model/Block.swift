/// A paragraph or a table, in the order in which they stand.
package enum Block: Sendable {
  case paragraph(Paragraph)
  case table(Table)
}

/// A paragraph in its accepted view: insertions in, deletions out, controls and links read through.
package struct Paragraph: Sendable {
  /// Tabs and breaks are `\t` and `\n`; tick boxes of any kind are `☐` and `☒` (or `☑`, `✓`).
  package var text: String
  /// The style's name as the user sees it, or its identifier where styles are missing.
  package var style: String?
  /// 1 to 9 where the paragraph is a heading, by its style or its outline level.
  package var headingLevel: Int?
  /// The number or bullet that Word puts before the text, such as `2.` or `a)`; not part of `text`.
  package var listLabel: String?
  package var place: Place
  /// What is known about stretches of the text, ordered by where they begin.
  package var annotations: [Annotation]

  package init(
    text: String, style: String? = nil, headingLevel: Int? = nil, listLabel: String? = nil,
    place: Place, annotations: [Annotation] = []
  ) {
    self.text = text
    self.style = style
    self.headingLevel = headingLevel
    self.listLabel = listLabel
    self.place = place
    self.annotations = annotations
  }
}

/// Something known about a stretch of a paragraph's text.
package struct Annotation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Struck-through text: on a form it means "not this one".
    case struck
    /// Text that Word does not show.
    case hidden
    /// Bold text; forms often set labels so.
    case bold
    /// Italic text; forms often set help so.
    case italic
    /// Text that an unaccepted change put in.
    case inserted
    /// A prompt that the author of the form left for the answer to replace.
    case placeholder
    /// A content control (ECMA-376-1, 17.5.2).
    case control(ContentControl)
    /// A legacy form field (17.16.17).
    case formField(FormField)
  }

  package var kind: Kind
  /// Offsets into the text's UTF-8; empty where the control or field is.
  package var range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

package struct ContentControl: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case text, richText, dropDown, comboBox, date, checkBox, repeatingSection, picture, group, other
  }

  /// Numbers the controls of a document in order, so that a control over several paragraphs is
  /// known as one.
  package var number: Int
  package var kind: Kind
  package var tag: String?
  package var alias: String?
  package var showsPlaceholder: Bool
  /// A check box's state.
  package var isChecked: Bool?
  /// The machine-readable date beside the shown one, ISO 8601 (`2020-11-02`).
  package var fullDate: String?
  /// The entries of a drop-down or combo box, as shown.
  package var choices: [String]
  /// The XPath of the data that the control shows, where it is bound to some (17.5.2.6).
  package var dataBinding: String?

  package init(
    number: Int, kind: Kind, tag: String? = nil, alias: String? = nil,
    showsPlaceholder: Bool = false, isChecked: Bool? = nil, fullDate: String? = nil,
    choices: [String] = [], dataBinding: String? = nil
  ) {
    self.number = number
    self.kind = kind
    self.tag = tag
    self.alias = alias
    self.showsPlaceholder = showsPlaceholder
    self.isChecked = isChecked
    self.fullDate = fullDate
    self.choices = choices
    self.dataBinding = dataBinding
  }
}

package struct FormField: Hashable, Sendable {
  package enum Kind: String, Sendable { case text, dropDown, checkBox }

  package var kind: Kind
  /// The field's bookmark, which forms use as its tag.
  package var name: String?
  package var isChecked: Bool?
  package var choices: [String]

  package init(kind: Kind, name: String? = nil, isChecked: Bool? = nil, choices: [String] = []) {
    self.kind = kind
    self.name = name
    self.isChecked = isChecked
    self.choices = choices
  }
}

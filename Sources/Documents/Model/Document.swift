/// The two kinds of package that are read.
package enum OfficeFormat: String, Sendable {
  case docx
  case xlsx
}

/// A document as its author sees it, with no form in mind: what `inspect` shows.
///
/// One type for both formats, so that everything behind it has one way in.  A word-processing
/// document has `blocks`; a workbook has `sheets`; the rest is shared.
package struct Document: Sendable {
  package var format: OfficeFormat
  /// The body of a word-processing document, in order.
  package var blocks: [Block] = []
  package var textBoxes: [SideStory] = []
  package var headers: [SideStory] = []
  package var footers: [SideStory] = []
  package var footnotes: [SideStory] = []
  package var endnotes: [SideStory] = []
  package var comments: [Comment] = []
  /// The sheets of a workbook, in the order of their tabs.
  package var sheets: [Sheet] = []
  package var definedNames: [DefinedName] = []
  /// Core and custom properties that hold text, sorted by name.
  package var properties: [Property] = []
  /// What a careful reader should know about how the file was read, in document order.
  package var notices: [Notice] = []

  package init(format: OfficeFormat) {
    self.format = format
  }
}

/// Text that stands beside the body: a text box, a header, a note.
package struct SideStory: Sendable {
  package var place: Place
  package var blocks: [Block]

  package init(place: Place, blocks: [Block]) {
    self.place = place
    self.blocks = blocks
  }
}

/// A reviewer's comment, or a cell's note.
package struct Comment: Sendable {
  /// Where the comment itself is counted (`comment 2`).
  package var place: Place
  /// What it is about, where the file says so.
  package var anchor: Place?
  package var author: String
  package var text: String

  package init(place: Place, anchor: Place?, author: String, text: String) {
    self.place = place
    self.anchor = anchor
    self.author = author
    self.text = text
  }
}

package struct Property: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// Something about the file that is no fault of reading, but that an officer should know.
package struct Notice: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// Insertions, deletions or moves that nobody has accepted; the accepted view was read.
    case unacceptedChanges = "unaccepted_changes"
    case struckThrough = "struck_through"
    case hiddenText = "hidden_text"
    case hiddenSheet = "hidden_sheet"
    case hiddenRowsOrColumns = "hidden_rows_or_columns"
    case comment
    /// A formula that the writing program left without a result.
    case formulaWithoutValue = "formula_without_value"
    /// Text beyond a stated limit was left out.
    case textCut = "text_cut"
    /// A picture or embedded object, whose content is not read.
    case picture
    case embeddedObject = "embedded_object"
    /// Another document that Word would merge in (`altChunk`).
    case importedPart = "imported_part"
    /// A part could not be read, but the document could.
    case damagedPart = "damaged_part"
    case clamped
  }

  package var kind: Kind
  package var place: Place?
  /// What is shown to people; never holds text of the document.
  package var detail: String

  package init(_ kind: Kind, at place: Place? = nil, detail: String = "") {
    self.kind = kind
    self.place = place
    self.detail = detail
  }
}

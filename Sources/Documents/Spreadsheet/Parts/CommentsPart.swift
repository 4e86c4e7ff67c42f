import OpenPackaging

/// A note or a threaded comment on a cell.
struct CellComment {
  var reference: CellReference
  var author: String
  var text: String
}

/// Reads the notes of a sheet, which Excel calls comments in the file (ECMA-376-1, 18.7).
struct CommentsPart: XMLEventHandler {
  private(set) var comments: [CellComment] = []
  private var authors: [String] = []
  private var author: [UInt8]?
  private var open: (reference: CellReference, author: Int)?
  private var text = RichText()
  private let limits: Limits

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    if text.isOpen {
      text.start(name)
      return
    }
    guard case .spreadsheet = name.namespace else { return }
    switch name.local {
    case .author: author = []
    case .comment:
      open = attributes.string(.ref).flatMap { CellReference($0) }.map {
        ($0, attributes.integer(.authorId) ?? -1)
      }
    case .text where open != nil: text.open()
    default: break
    }
  }

  mutating func characters(_ piece: Span<UInt8>) {
    if text.isOpen {
      text.append(piece, limits)
    } else {
      author?.append(copying: piece)
    }
  }

  mutating func endElement(_ name: XMLName) {
    guard case .spreadsheet = name.namespace else {
      if text.isOpen { text.end(name) }
      return
    }
    switch name.local {
    case .author where !text.isOpen:
      authors.append(author.map { ExcelText.string($0) } ?? "")
      author = nil
    case .text where text.isOpen: close()
    case .comment: open = nil
    default:
      if text.isOpen { text.end(name) }
    }
  }

  private mutating func close() {
    text.close()
    guard let open else { return }
    comments.append(
      CellComment(
        reference: open.reference,
        author: authors.indices.contains(open.author) ? authors[open.author] : "",
        text: ExcelText.string(text.bytes(upTo: limits.charactersKeptPerCell))))
  }
}

/// Reads the threaded comments of a sheet ([MS-XLSX], 2.6.205), in the order of the file.
struct ThreadedCommentsPart: XMLEventHandler {
  private(set) var comments: [CellComment] = []
  private let people: [String: String]
  private var open: CellComment?
  private var isInText = false
  private var text: [UInt8] = []
  private let limits: Limits

  /// - Parameters:
  ///   - people: Names by the identifiers of the persons part.
  ///   - limits: What is kept of a comment's text.
  init(people: [String: String], limits: Limits) {
    self.people = people
    self.limits = limits
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    guard case .excel2018ThreadedComments = name.namespace else { return }
    switch name.local {
    case .threadedComment:
      let person = attributes.string(.personId).flatMap { people[$0] }
      open = attributes.string(.ref).flatMap { CellReference($0) }.map {
        CellComment(reference: $0, author: person ?? "", text: "")
      }
    case .text:
      isInText = true
      text.removeAll(keepingCapacity: true)
    default: break
    }
  }

  mutating func characters(_ piece: Span<UInt8>) {
    if isInText, text.count < limits.charactersReadPerCell { text.append(copying: piece) }
  }

  mutating func endElement(_ name: XMLName) {
    guard case .excel2018ThreadedComments = name.namespace else { return }
    switch name.local {
    case .text:
      isInText = false
      let end = text.endOfCharacters(limits.charactersKeptPerCell)
      open?.text = ExcelText.string(text[..<end])
    case .threadedComment:
      if let comment = open { comments.append(comment) }
      open = nil
    default: break
    }
  }
}

/// Reads who wrote threaded comments ([MS-XLSX], 2.6.203).
struct PersonsPart: XMLEventHandler {
  private(set) var names: [String: String] = [:]

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    guard name == XMLName(.excel2018ThreadedComments, .person),
      let id = attributes.string(.id), let shown = attributes.string(.displayName)
    else { return }
    names[id] = shown
  }

  mutating func endElement(_ name: XMLName) {}
  mutating func characters(_ text: Span<UInt8>) {}
}

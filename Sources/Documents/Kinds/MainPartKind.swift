import OpenPackaging

/// What a package's main part is.
enum MainPartKind: Equatable {
  case word
  case excel
  case other(FileKind)

  /// By the declared media type; nil where it is none that is known.
  ///
  /// Macro-enabled files and templates hold the same documents as plain ones.
  init?(contentType: String) {
    if let usual = Self.usual[contentType] {
      self = usual
      return
    }
    let type = contentType.lowercased()
    let kind = Self.known.first { type.utf8.contains($0.words.utf8) }?.kind
    guard let kind else { return nil }
    self = kind
  }

  private static let known: [(words: String, kind: MainPartKind)] = [
    ("wordprocessingml", .word), ("ms-word.", .word),
    ("sheet.binary", .other(.excelBinary)),
    ("spreadsheetml", .excel), ("ms-excel.", .excel),
    ("presentationml", .other(.powerPoint)), ("ms-powerpoint.", .other(.powerPoint)),
    ("visio", .other(.visio)),
    ("fixeddocument", .other(.xps)), ("xps", .other(.xps)),
  ]

  /// The types that nearly every file has, known whole: searching a text costs as much as opening the
  /// file does.
  private static let usual: [String: MainPartKind] = [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": .word,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": .excel,
  ]

  /// By the root element, for packages whose media type says nothing.
  init(root: XMLName?) {
    self =
      switch root?.namespace {
      case .wordprocessing: .word
      case .spreadsheet: .excel
      default: .other(.zipArchive)
      }
  }
}

/// Looks at the root element of a part.
struct RootElementPart: XMLEventHandler {
  private(set) var root: XMLName?

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    root = root ?? name
  }

  mutating func endElement(_ name: XMLName) {}
  mutating func characters(_ text: Span<UInt8>) {}
}

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
    let type = contentType.lowercased()
    let known: [(String, MainPartKind)] = [
      ("wordprocessingml", .word), ("ms-word.", .word),
      ("sheet.binary", .other(.excelBinary)),
      ("spreadsheetml", .excel), ("ms-excel.", .excel),
      ("presentationml", .other(.powerPoint)), ("ms-powerpoint.", .other(.powerPoint)),
      ("visio", .other(.visio)),
      ("fixeddocument", .other(.xps)), ("xps", .other(.xps)),
    ]
    guard let kind = known.first(where: { type.utf8.contains($0.0.utf8) })?.1 else { return nil }
    self = kind
  }

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

extension XMLNamespace {
  /// The namespace that a declaration names; `unknown` for those that no reader knows.
  ///
  /// The caller gives the name's `hash` where it has it already.
  init(uri: Span<UInt8>, hash: UInt64? = nil) {
    self = uri.isEmpty ? .none : Self.byURI.value(of: uri, hash: hash) ?? .unknown
  }

  /// Transitional names by ECMA-376-1, strict ones by ISO/IEC 29500-1, Microsoft's by [MS-DOCX]
  /// and [MS-XLSX].
  private static let byURI = ByteStringTable<XMLNamespace>(
    openXML + strict + microsoft + shared)

  private static let openXML = under(
    "http://schemas.openxmlformats.org/",
    [
      ("wordprocessingml/2006/main", .wordprocessing),
      ("spreadsheetml/2006/main", .spreadsheet),
      ("officeDocument/2006/relationships", .officeRelationships),
      ("package/2006/relationships", .packageRelationships),
      ("package/2006/content-types", .contentTypes),
      ("markup-compatibility/2006", .markupCompatibility),
      ("drawingml/2006/main", .drawing),
      ("drawingml/2006/wordprocessingDrawing", .wordprocessingDrawing),
      ("drawingml/2006/spreadsheetDrawing", .spreadsheetDrawing),
      ("officeDocument/2006/math", .math),
      ("package/2006/metadata/core-properties", .coreProperties),
      ("officeDocument/2006/extended-properties", .extendedProperties),
      ("officeDocument/2006/custom-properties", .customProperties),
      ("officeDocument/2006/docPropsVTypes", .variantTypes),
    ])

  private static let strict = under(
    "http://purl.oclc.org/ooxml/",
    [
      ("wordprocessingml/main", .wordprocessing),
      ("spreadsheetml/main", .spreadsheet),
      ("officeDocument/relationships", .officeRelationships),
      ("drawingml/main", .drawing),
      ("drawingml/wordprocessingDrawing", .wordprocessingDrawing),
      ("drawingml/spreadsheetDrawing", .spreadsheetDrawing),
      ("officeDocument/math", .math),
      ("officeDocument/extendedProperties", .extendedProperties),
      ("officeDocument/customProperties", .customProperties),
      ("officeDocument/docPropsVTypes", .variantTypes),
    ])

  private static func under(
    _ start: String, _ names: [(String, XMLNamespace)]
  ) -> [(String, XMLNamespace)] { names.map { (start + $0.0, $0.1) } }

  private static let microsoft: [(String, XMLNamespace)] = [
    ("http://schemas.microsoft.com/office/word/2010/wordml", .word2010),
    ("http://schemas.microsoft.com/office/word/2012/wordml", .word2012),
    (
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", .wordprocessingShape
    ),
    (
      "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", .wordprocessingGroup
    ),
    ("urn:schemas-microsoft-com:vml", .vml),
    ("urn:schemas-microsoft-com:office:office", .vmlOffice),
    ("urn:schemas-microsoft-com:office:excel", .vmlExcel),
    ("http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", .excel2009),
    (
      "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
      .excel2018ThreadedComments
    ),
    ("http://schemas.microsoft.com/office/excel/2006/main", .officeExcelMain),
  ]

  private static let shared: [(String, XMLNamespace)] = [
    ("http://www.w3.org/XML/1998/namespace", .xml),
    ("http://purl.org/dc/elements/1.1/", .dublinCore),
    ("http://purl.org/dc/terms/", .dublinCoreTerms),
  ]
}

extension XMLLocalName {
  /// The name that these bytes spell; `other` for names that no reader knows.
  init(_ bytes: Span<UInt8>) { self = Self.bySpelling.value(of: bytes) ?? .other }

  private static let bySpelling = ByteStringTable(
    allCases.lazy.filter { $0 != .other }.map { ($0.rawValue, $0) })
}

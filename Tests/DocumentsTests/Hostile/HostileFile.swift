import Documents
import TestSupport
import Testing

/// A hostile or odd file and the one thing that may come of it.
struct HostileFile: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// Nil where the file must be read: to refuse an honest oddity is a failure too.
  var reason: Unreadable.Reason?
  /// It is read, and `inspect` says that it is `too_large`.
  var isTooLongToShow = false
  var bytes: @Sendable () -> [UInt8]

  init(
    _ name: String, _ reason: Unreadable.Reason? = nil, bytes: @escaping @Sendable () -> [UInt8]
  ) {
    testDescription = name
    self.reason = reason
    self.bytes = bytes
  }

  /// A sound document whose archive is spoilt; its members are in the order of `parts`.
  static func zip(
    _ name: String, _ reason: Unreadable.Reason? = nil,
    spoil: @escaping @Sendable (inout ZipBuilder) -> Void
  ) -> HostileFile {
    HostileFile("zip: \(name)", reason) {
      var zip = ZipBuilder(parts)
      spoil(&zip)
      return zip.bytes()
    }
  }

  /// A document whose main part holds these bytes.
  static func xml(
    _ name: String, _ reason: Unreadable.Reason? = nil, part: @escaping @Sendable () -> [UInt8]
  ) -> HostileFile {
    HostileFile("xml: \(name)", reason) {
      var zip = ZipBuilder(parts)
      zip.members[document] = .init("word/document.xml", part())
      return zip.bytes()
    }
  }

  /// A document with this body.
  static func word(
    _ name: String, _ reason: Unreadable.Reason? = nil, body: @escaping @Sendable () -> String
  ) -> HostileFile {
    HostileFile("docx: \(name)", reason) { WordDocument.bytes(body()) }
  }

  /// A workbook with these rows.
  static func excel(
    _ name: String, _ reason: Unreadable.Reason? = nil, rows: @escaping @Sendable () -> String
  ) -> HostileFile {
    HostileFile("xlsx: \(name)", reason) { SketchedWorkbook(rows: rows()).bytes() }
  }

  // MARK: A sound document

  static let types = 0
  static let relationships = 1
  static let document = 2
  static let picture = 3

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let text = "<w:p><w:r><w:t>words</w:t></w:r></w:p>"

  static func root(_ body: String, attributes: String = "") -> String {
    "<w:document xmlns:w=\"\(namespace)\" \(attributes)><w:body>\(body)</w:body></w:document>"
  }

  static var parts: KeyValuePairs<String, String> {
    [
      "[Content_Types].xml": """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default \
      Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/><Override \
      PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
      wordprocessingml.document.main+xml"/></Types>
      """,
      "_rels/.rels": link(to: "word/document.xml"),
      "word/document.xml": root(text),
      "word/media/picture.png": "no picture",
    ]
  }

  static func link(to target: String, mode: String = "") -> String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
    relationships/officeDocument" Target="\(target)" \(mode)/></Relationships>
    """
  }
}

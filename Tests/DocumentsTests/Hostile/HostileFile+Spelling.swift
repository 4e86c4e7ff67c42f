import Documents
import OpenPackaging

extension HostileFile {
  /// The main part in odd spellings of XML.
  static let spellings: [HostileFile] = encodings + characters + declarations + scopes + longPieces

  private static let encodings: [HostileFile] = [
    ("UTF-16, the high byte first", nil, [0xFE, 0xFF] + wide(root(text), 2, highFirst: true)),
    ("UTF-16 without a mark", nil, wide(root(text), 2, highFirst: false)),
    ("UTF-32", .corrupt, [0xFF, 0xFE, 0, 0] + wide(root(text), 4, highFirst: false)),
    (
      "UTF-32, the high byte first", .corrupt,
      [0, 0, 0xFE, 0xFF] + wide(root(text), 4, highFirst: true)
    ),
    ("UTF-8 that says it is UTF-16", .corrupt, declared("UTF-16")),
    ("UTF-8 that says it is Latin", .corrupt, declared("ISO-8859-1", "é")),
    ("UTF-8 that says it is of Windows", .corrupt, declared("windows-1252", "é")),
    ("UTF-8 that says it is of IBM", .corrupt, declared("IBM037")),
    ("a name that no encoding has", .corrupt, declared("UTF-8\u{0}")),
    ("two marks", .corrupt, [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array(root(text).utf8)),
    ("a mark in the middle", nil, Array(root(text + "\u{FEFF}").utf8)),
  ].map { (name: String, reason: Unreadable.Reason?, bytes: [UInt8]) in
    xml("spelt in \(name)", reason) { bytes }
  }

  private static func wide(_ text: String, _ width: Int, highFirst: Bool) -> [UInt8] {
    text.utf8.flatMap { byte in
      let rest = [UInt8](repeating: 0, count: width - 1)
      return highFirst ? rest + [byte] : [byte] + rest
    }
  }

  private static func declared(_ encoding: String, _ words: String = "words") -> [UInt8] {
    Array(
      "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\(root("<w:p><w:r><w:t>\(words)</w:t></w:r></w:p>"))"
        .utf8)
  }

  private static let characters: [HostileFile] =
    [
      ("an overlong zero", [0xC0, 0x80]), ("an overlong slash", [0xE0, 0x80, 0xAF]),
      ("half a pair", [0xED, 0xA0, 0x80]), ("beyond the last", [0xF4, 0x90, 0x80, 0x80]),
      ("a lone second byte", [0x80]), ("U+FFFE", [0xEF, 0xBF, 0xBE]), ("a bell", [7]),
      ("a vertical tab", [11]), ("an escape", [27]),
    ].map { name, bytes in
      xml("a character that is \(name)", .corrupt) {
        Array("<w:document xmlns:w=\"\(namespace)\"><w:body><w:p><w:r><w:t>".utf8) + bytes
          + Array("</w:t></w:r></w:p></w:body></w:document>".utf8)
      }
    }
    + [
      ("delete", "\u{7F}"), ("a next line", "\u{85}"), ("the last plane", "\u{10FFFD}"),
      ("CDATA", "<![CDATA[<w:p>&nope;]]>"), ("an empty CDATA", "<![CDATA[]]>"),
      ("a comment", "<!-- words -->"), ("an instruction", "<?print words?>"),
      ("the five entities", "&lt;&gt;&amp;&quot;&apos;&#x1F600;"),
    ].map { name, words in
      xml("text that is \(name)") { Array(root("<w:p><w:r><w:t>\(words)</w:t></w:r></w:p>").utf8) }
    }
    + [
      ("the end of a section alone", "]]>"), ("a control by number", "&#1;"),
      ("an instruction named xml", "<?xml version=\"1.0\"?>"), ("an entity of HTML", "&nbsp;"),
      ("a definition", "<!DOCTYPE d>"), ("an element's declaration", "<!ELEMENT a ANY>"),
      ("a CDATA in another", "<![CDATA[<![CDATA[]]>]]>"),
    ].map { name, words in xml("text with \(name)", .corrupt) { Array(root(words).utf8) } }

  private static let declarations: [HostileFile] = [
    ("a definition behind a comment", .unsafe, "<!-- c --><!DOCTYPE d>" + root(text)),
    ("a definition behind an instruction", .unsafe, "<?a b?>\n<!DOCTYPE d>" + root(text)),
    ("a definition behind the document", .corrupt, root(text) + "<!DOCTYPE d>"),
    ("a definition in small letters", .corrupt, "<!doctype d>" + root(text)),
    ("version 1.1", nil, "<?xml version=\"1.1\"?>" + root(text)),
    ("version 2.0", .corrupt, "<?xml version=\"2.0\"?>" + root(text)),
    ("two declarations", .corrupt, "<?xml version=\"1.0\"?><?xml version=\"1.0\"?>" + root(text)),
    ("a declaration behind a comment", .corrupt, "<!-- c --><?xml version=\"1.0\"?>" + root(text)),
    (
      "a style sheet to be fetched", nil,
      "<?xml-stylesheet href=\"http://localhost/x\"?>" + root(text)
    ),
    ("comments behind the document", nil, root(text) + "<!-- c --><?a b?>\n"),
    ("NULs behind the document", .corrupt, root(text) + "\0\0"),
  ].map { (name: String, reason: Unreadable.Reason?, content: String) in
    xml("begun with \(name)", reason) { Array(content.utf8) }
  }

  private static let scopes: [HostileFile] = [
    (
      "one name by two prefixes", .corrupt,
      "<a xmlns:p=\"u\" xmlns:q=\"u\" p:b=\"1\" q:b=\"2\"/>"
    ),
    ("a prefix taken away", .corrupt, root("<a xmlns:w=\"\"/>")),
    (
      "a prefix for the reserved name", .corrupt,
      root("<a xmlns:q=\"http://www.w3.org/2000/xmlns/\"/>")
    ),
    ("names with two colons", .corrupt, root("<w:a:b/>")),
    (
      "the vocabulary under another prefix", nil,
      "<document xmlns=\"\(namespace)\"><body><p><r><t>words</t></r></p></body></document>"
    ),
    ("another vocabulary", .corrupt, "<w:document xmlns:w=\"urn:other\"><w:body/></w:document>"),
    ("no body", .corrupt, "<w:document xmlns:w=\"\(namespace)\"/>"),
  ].map { (name: String, reason: Unreadable.Reason?, content: String) in
    xml("names: \(name)", reason) { Array(content.utf8) }
  }

  private static let longPieces: [HostileFile] = [
    xml("a comment of 300 kB", .tooLarge) {
      Array(root("<!-- \(String(repeating: "x", count: 300_000)) -->").utf8)
    },
    xml("an instruction of 300 kB", .tooLarge) {
      Array(root("<?a \(String(repeating: "x", count: 300_000))?>").utf8)
    },
    xml("1,025 namespaces around one another", .unsafe) {
      let open = (0..<205).map { level in
        "<a \((0..<5).map { "xmlns:a\(level)b\($0)='u'" }.joined(separator: " "))>"
      }
      return Array(root(open.joined() + String(repeating: "</a>", count: 205)).utf8)
    },
    xml("more elements than there may be", .tooLarge) {
      Array(root(String(repeating: "<a/>", count: Limits.standard.elementsPerPart)).utf8)
    },
    xml("100,000 references") {
      Array(root(p(r(String(repeating: "&amp;", count: 100_000)))).utf8)
    },
  ]
}

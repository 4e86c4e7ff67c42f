import Documents

extension HostileFile {
  static let markup: [HostileFile] = cuts + doctypes + encodings + counts + malformed

  /// The main part ends too early, at every eighth of its bytes.
  private static let cuts: [HostileFile] = (1..<8).map { eighth in
    xml("cut after \(eighth) eighths", .corrupt) {
      let whole = Array(root(text).utf8)
      return Array(whole[..<(whole.count * eighth / 8)])
    }
  }

  private static let doctypes: [HostileFile] = [
    ("plain", "<!DOCTYPE d>"),
    ("file", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
    ("network", "<!DOCTYPE d SYSTEM \"http://localhost/d.dtd\">"),
    ("laughs", "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"),
    ("parameters", "<!DOCTYPE d [<!ENTITY % a \"ha\"><!ENTITY % b \"%a;%a;%a;\"> %b;]>"),
  ].flatMap { name, doctype in
    [
      xml("doctype, \(name)", .unsafe) { Array("\(doctype)\(root(text))".utf8) },
      xml("doctype in UTF-16, \(name)", .unsafe) { utf16("\(doctype)\(root(text))") },
    ]
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let encodings: [HostileFile] = [
    xml("byte order mark") { [0xEF, 0xBB, 0xBF] + Array(root(text).utf8) },
    xml("UTF-16") { utf16(root(text)) },
    xml("UTF-16, half a unit", .corrupt) { utf16(root(text)) + [0x3C] },
    xml("invalid UTF-8 in a name", .corrupt) { Array("<a".utf8) + [0xFF, 0x3E] },
    xml("invalid UTF-8 in text", .corrupt) {
      Array(root(text).utf8).map { $0 == UInt8(ascii: "o") ? 0xFF : $0 }
    },
    xml("NUL in text", .corrupt) { Array(root("<w:p>\0</w:p>").utf8) },
    xml("UTF-7", .corrupt) { Array("<?xml version='1.0' encoding='UTF-7'?>\(root(text))".utf8) },
    xml("EBCDIC", .corrupt) { [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40] },
  ]

  private static let counts: [HostileFile] =
    [
      xml("100,000 attributes", .unsafe) {
        let attributes = (0..<100_000).map { "a\($0)=''" }.joined(separator: " ")
        return Array(root(text, attributes: attributes).utf8)
      },
      xml("257 attributes", .unsafe) {
        let attributes = (0..<257).map { "a\($0)=''" }.joined(separator: " ")
        return Array(root(text, attributes: attributes).utf8)
      },
      xml("257 namespaces", .unsafe) {
        let spaces = (0..<257).map { "xmlns:a\($0)='u'" }.joined(separator: " ")
        return Array(root(text, attributes: spaces).utf8)
      },
      xml("a name of 1,025 bytes", .corrupt) {
        Array(root("<\(String(repeating: "n", count: 1_025))/>").utf8)
      },
      xml("a tag of 300 kB", .tooLarge) {
        Array(root(text, attributes: "a='\(String(repeating: "x", count: 300_000))'").utf8)
      },
    ]
    + [255, 1_000, 100_000].map { depth in
      xml("\(depth) levels within the body", .tooLarge) {
        let open = String(repeating: "<w:a>", count: depth)
        return Array(root(open + String(repeating: "</w:a>", count: depth)).utf8)
      }
    }

  private static let malformed: [HostileFile] = [
    ("empty", ""), ("blank", "  "), ("text alone", "words"), ("two roots", root(text) + "<a/>"),
    ("text behind the root", root(text) + "words"), ("no end tag", "<a><b></a>"),
    ("an attribute twice", "<a b='' b=''/>"), ("no quotes", "<a b=c/>"),
    ("open quote", "<a b=\"/>"),
    ("a prefix nobody declared", "<q:a/>"), ("an entity nobody declared", root("&nope;")),
    ("a lone ampersand", root("&")), ("a lone surrogate", root("&#xD800;")),
    ("a character too far", root("&#x110000;")), ("a number too long", root("&#99999999999999;")),
    ("NUL by number", root("&#0;")), ("a comment in a comment", root("<!-- -- -->")),
    ("an open comment", root("<!-- ")), ("an open CDATA", root("<![CDATA[")),
    ("a tag that begins with a digit", root("<1/>")), ("less-than in a value", "<a b='<'/>"),
  ].map { name, content in xml(name, .corrupt) { Array(content.utf8) } }
}

import OpenPackaging
import TestSupport
import Testing

/// Rules that both parsers keep; a case is one document.
@Suite struct `XML reading` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var document: [UInt8]
    /// The kind of refusal.
    var refused: String

    init(_ name: String, _ document: String, _ refused: String = "corrupt") {
      self.init(name, Array(document.utf8), refused)
    }

    init(_ name: String, _ document: [UInt8], _ refused: String = "corrupt") {
      testDescription = name
      self.document = document
      self.refused = refused
    }
  }

  @Test(arguments: XMLReader.Parser.allCases, malformed + hostile)
  func `refuses`(_ parser: XMLReader.Parser, _ example: Case) {
    switch EventRecorder.events(example.document, by: parser) {
    case .success(let events): Issue.record("read: \(events.prefix(5))")
    case .failure(let error): #expect(error.kind == example.refused, "\(error)")
    }
  }

  static let malformed: [Case] = [
    Case("empty", ""), Case("blank", " \n"), Case("no element", "<?xml version='1.0'?>"),
    Case("cut in text", "<a>b"), Case("cut in a tag", "<a b="), Case("cut in a value", "<a b='c"),
    Case("cut in an end tag", "<a></a"), Case("cut in a comment", "<a/><!-- b"),
    Case("cut in a section", "<a><![CDATA[b"), Case("one of two closed", "<a><b></a>"),
    Case("end tag too many", "<a/></a>"), Case("two roots", "<a/><b/>"),
    Case("text before", "b<a/>"), Case("text behind", "<a/>b"), Case("other end", "<a></b>"),
    Case("longer end", "<a></ab>"), Case("attribute twice", "<a b='1' b='2'/>"),
    Case("attributes not apart", "<a b='1'c='2'/>"), Case("value without quotes", "<a b=1/>"),
    Case("no value", "<a b/>"), Case("mark in a value", "<a b='<'/>"),
    Case("lone ampersand", "<a>b & c</a>"), Case("unknown entity", "<a>&nbsp;</a>"),
    Case("character NUL", "<a>&#0;</a>"), Case("character beyond Unicode", "<a>&#x110000;</a>"),
    Case("surrogate", "<a>&#xD800;</a>"), Case("section's end in text", "<a>]]></a>"),
    Case("hyphens in a comment", "<a><!-- b -- c --></a>"), Case("digit first", "<1/>"),
    Case("declaration late", "<a/><?xml version='1.0'?>"), Case("blank in front", "< a/>"),
    Case("undeclared prefix", "<p:a/>"), Case("undeclared prefix of an attribute", "<a p:b=''/>"),
    Case("two names for one attribute", "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>"),
    Case("prefix declared empty", "<a xmlns:p=''/>"),
    Case("prefix declared twice", "<a xmlns:p='u' xmlns:p='v'/>"),
    Case("two colons", "<a:b:c xmlns:a='u'/>"), Case("control", "<a>\u{1}</a>"),
    Case("noncharacter", "<a>\u{FFFE}</a>"), Case("NUL behind", Array("<a/>".utf8) + [0]),
    Case("lone byte", [0x3C, 0x61, 0xFF, 0x3E]),
    Case("overlong", Array("<a>".utf8) + [0xC0, 0xAF]),
    Case("other encoding", "<?xml version='1.0' encoding='UTF-7'?><a/>"),
    Case("Latin 1 beyond ASCII", "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>"),
    Case("unknown version", "<?xml version='2.0'?><a/>"),
    Case("name of 1,025 bytes", "<" + String(repeating: "n", count: 1_025) + "/>"),
  ]

  static let hostile: [Case] = [
    Case("definition", "<!DOCTYPE a><a/>", "unsafe"),
    Case("entities that laugh", laughs, "unsafe"),
    Case(
      "entities that laugh in UTF-16",
      [0xFF, 0xFE] + laughs.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "unsafe"),
    Case(
      "a file from outside", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
      "unsafe"),
    Case("257 attributes", "<a \(numbered(257) { "a\($0)=''" })/>", "unsafe"),
    Case("257 declarations", "<a \(numbered(257) { "xmlns:a\($0)='u'" })/>", "unsafe"),
    Case(
      "1,100 declarations in all",
      String(repeating: "<a \(numbered(100) { "xmlns:a\($0)='u'" })>", count: 11), "unsafe"),
    Case("257 levels", String(repeating: "<a>", count: 257), "tooLarge"),
    Case("a long value", "<a b='\(String(repeating: "c", count: 262_200))'/>", "tooLarge"),
    Case("a long comment", "<a><!--\(String(repeating: "c", count: 262_200))--></a>", "tooLarge"),
    Case(
      "a long instruction", "<a><?c \(String(repeating: "c", count: 262_200))?></a>", "tooLarge"),
  ]

  private static let laughs =
    "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;'><!ENTITY % d '&c;'>]><a>&c;</a>"

  private static func numbered(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: " ")
  }

  @Test(arguments: XMLReader.Parser.allCases)
  func `gives names by namespace, values resolved, text as it reads`(_ parser: XMLReader.Parser) {
    let document = """
      \u{FEFF}<?xml version="1.0" encoding="us-ascii"?>\r
      <!-- a --><?b c?><w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" \
      xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" w:val="&#x41;&amp;&#10;b\t\r\nc">\
      one\r\ntwo\rthree &lt;&#65;<r/><![CDATA[<&>]]>]]<x:r xmlns:x="urn:other"/>\
      <r xmlns=""/></w:p>
      """
    let ascii = document.unicodeScalars.dropFirst().allSatisfy(\.isASCII)
    #expect(ascii)
    #expect(
      EventRecorder.events(Array(document.utf8), by: parser)
        == .success([
          "<wordprocessing:p wordprocessing:val=\"A&\\nb  c\"", "\"one\\ntwo\\nthree <A\"",
          "<spreadsheet:r", ">spreadsheet:r", "\"<&>]]\"", "<unknown:r", ">unknown:r", "<none:r",
          ">none:r", ">wordprocessing:p",
        ]))
  }

  @Test(arguments: [true, false], [true, false])
  func `reads UTF-16`(_ isBigEndian: Bool, _ hasMark: Bool) {
    let text = (hasMark ? "\u{FEFF}" : "") + "<?xml version='1.0' encoding='UTF-16'?><a>é😀</a>"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 255)]
      return isBigEndian ? pair : pair.reversed()
    }
    #expect(
      EventRecorder.events(bytes, by: .scanner)
        == .success(["<none:", "\"é😀\"", ">none:"]))
  }

  @Test func `what a handler throws ends the document and comes out`() {
    for parser in XMLReader.Parser.allCases {
      var reader = XMLReader(preferring: parser)
      var handler = Stopper()
      #expect(throws: PackageError.encrypted) {
        try reader.read(Array("<a><p/><r/></a>".utf8), part: "part", &handler)
      }
      #expect(handler.seen == 2)
    }
  }

  private struct Stopper: XMLEventHandler {
    var seen = 0
    mutating func startElement(
      _ name: XMLName, _ attributes: borrowing XMLAttributes
    ) throws(PackageError) {
      seen += 1
      if name.local == .p { throw .encrypted }
    }
    mutating func endElement(_ name: XMLName) {}
    mutating func characters(_ text: Span<UInt8>) {}
  }

  @Test func `attribute values read as numbers and switches`() throws {
    var reader = XMLReader()
    var handler = ValueReader()
    let document = "<a id=' -12 ' r='2147483648' t='on' p='0' tab='maybe' val=''/>"
    try reader.read(Array(document.utf8), part: "part", &handler)
    #expect(handler.numbers == [-12, nil, nil, 0, nil, nil, nil])
    #expect(handler.switches == [nil, nil, true, false, nil, nil, nil])
  }

  private struct ValueReader: XMLEventHandler {
    var numbers: [Int?] = []
    var switches: [Bool?] = []
    mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
      for local: XMLLocalName in [.id, .r, .t, .p, .tab, .val, .body] {
        numbers.append(attributes.integer(local))
        switches.append(attributes.boolean(local))
      }
    }
    mutating func endElement(_ name: XMLName) {}
    mutating func characters(_ text: Span<UInt8>) {}
  }
}

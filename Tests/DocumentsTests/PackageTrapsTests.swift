import Documents
import OpenPackaging
import TestSupport
import Testing

/// However a package is put together, what is in it reads the same.
@Suite struct `One document in many packages` {
  /// What the parts may be made into before they are packed.
  struct Trap: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout [Part]) -> Void = { _ in }
    var pack: @Sendable (inout ZipBuilder) -> Void = { _ in }
  }

  struct Part: Sendable {
    var name: String
    var bytes: [UInt8]

    var text: String {
      get { String(decoding: bytes, as: UTF8.self) }
      set { bytes = Array(newValue.utf8) }
    }
    var isMain: Bool { name.hasSuffix("document.xml") || name.hasSuffix("sheet1.xml") }
  }

  private static let word = WordDocument.bytes(
    p(r("Größe £5")) + tbl(tr(tc("a"), tc("b"))) + p(r("end")),
    [.styles("<w:style w:styleId=\"x\"/>"), .header(p(r("head")))])

  private static let workbook: [UInt8] = {
    var workbook = SketchedWorkbook(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44137</v></c>\
        <c r="C1" t="inlineStr"><is><t>£5</t></is></c></row>
        """)
    workbook.strings = ["<t>Größe</t>"]
    workbook.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    return workbook.bytes()
  }()

  /// What stands in a document of either kind.
  private static func sketch(_ bytes: [UInt8]) throws -> String {
    let document = try DocumentReader.read(bytes)
    return WordDocument.sketch(document.blocks) + document.sheets.flatMap(\.sketch).joined()
      + document.headers.map { WordDocument.sketch($0.blocks) }.joined()
  }

  static let traps = packing + parts

  private static let parts = [
    Trap(testDescription: "parts in US-ASCII, the rest as numbers") { parts in
      recode(&parts, "us-ascii") { text in
        text.unicodeScalars.flatMap {
          $0.isASCII ? Array("\($0)".utf8) : Array("&#\($0.value);".utf8)
        }
      }
    },
    Trap(testDescription: "parts in UTF-16, the low byte first") { parts in
      recode(&parts, "UTF-16") {
        [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      }
    },
    Trap(testDescription: "parts in UTF-16, the high byte first") { parts in
      recode(&parts, "UTF-16") {
        [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
      }
    },
    Trap(testDescription: "parts with a byte order mark") { parts in
      for index in parts.indices { parts[index].bytes = [0xEF, 0xBB, 0xBF] + parts[index].bytes }
    },
    Trap(testDescription: "the namespaces of the strict edition") { parts in
      for index in parts.indices {
        parts[index].text = parts[index].text
          .replacing(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            with: "http://purl.oclc.org/ooxml/officeDocument/relationships"
          )
          .replacing(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            with: "http://purl.oclc.org/ooxml/spreadsheetml/main"
          )
          .replacing(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            with: "http://purl.oclc.org/ooxml/wordprocessingml/main")
      }
    },
    Trap(testDescription: "another prefix for the main namespace") { parts in
      for index in parts.indices where !parts[index].name.hasSuffix("rels") {
        let text = parts[index].text
        guard text.contains("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml") else {
          parts[index].text = text.replacing("w:", with: "zz:").replacing(
            "xmlns:w=", with: "xmlns:zz=")
          continue
        }
        parts[index].text = text.replacing("xmlns=", with: "xmlns:x=")
          .replacing(/<(\/?)([a-z][A-Za-z0-9]*)([\s\/>])/) {
            "<\($0.output.1)x:\($0.output.2)\($0.output.3)"
          }
      }
    },
    Trap(testDescription: "absolute targets") { parts in
      for index in parts.indices where parts[index].name.hasSuffix("rels") {
        let folder = parts[index].name.hasPrefix("xl") ? "/xl/" : "/word/"
        guard parts[index].name != "_rels/.rels" else { continue }
        parts[index].text = parts[index].text.replacing("Target=\"", with: "Target=\"\(folder)")
      }
    },
    Trap(testDescription: "targets in other letters than the parts' names") { parts in
      for index in parts.indices where parts[index].name.hasSuffix("rels") {
        parts[index].text = parts[index].text.replacing(
          "sharedStrings.xml", with: "SHAREDSTRINGS.xml"
        )
        .replacing("document.xml", with: "Document.XML").replacing("sheet1", with: "Sheet1")
        .replacing("part1", with: "Part1")
      }
    },
    Trap(testDescription: "all parts in the root") { parts in
      for index in parts.indices {
        let name = parts[index].name
        if name == "_rels/.rels" {
          parts[index].text = parts[index].text.replacing("/xl/", with: "/")
            .replacing("/word/", with: "/")
        } else if name.hasSuffix("rels") {
          parts[index].name = "_rels/" + name.split(separator: "/")[2]
          parts[index].text = parts[index].text.replacing("worksheets/", with: "")
        } else if name == "[Content_Types].xml" {
          parts[index].text = parts[index].text.replacing("/xl/", with: "/")
            .replacing("/word/", with: "/")
        } else {
          parts[index].name = name.split(separator: "/").last.map(String.init) ?? name
        }
      }
    },
    Trap(testDescription: "backslashes in the parts' names") { parts in
      for index in parts.indices { parts[index].name.replace("/", with: "\\") }
    },
    Trap(testDescription: "another document.xml and sheet1.xml, a glossary's") { parts in
      let other = Part(
        name: "word/glossary/document.xml",
        bytes: Array("<w:document xmlns:w=\"x\"><w:body/></w:document>".utf8))
      parts.insert(other, at: 0)
      parts.insert(Part(name: "xl/old/worksheets/sheet1.xml", bytes: other.bytes), at: 0)
    },
    Trap(testDescription: "a property part that is not well formed") { parts in
      parts.append(Part(name: "docProps/app.xml", bytes: Array("<Properties><a>".utf8)))
    },
  ]

  private static let packing = [
    Trap(
      testDescription: "sizes behind the data",
      pack: { zip in
        for index in zip.members.indices { zip.members[index].useDescriptor() }
      }),
    Trap(
      testDescription: "content types last",
      pack: { zip in
        zip.members.append(zip.members.removeFirst())
      }),
    Trap(testDescription: "ZIP64 records", pack: { $0.isZip64 = true }),
    Trap(
      testDescription: "something before and behind the archive",
      pack: { zip in
        zip.prefix = Array("#!/bin/sh\n".utf8)
        zip.suffix = Array("\r\n--boundary--".utf8)
      }),
    Trap(
      testDescription: "a folder's own entry",
      pack: { zip in
        zip.members.insert(ZipBuilder.Member("word/", [], isDeflated: false), at: 0)
      }),
  ]

  private static func recode(
    _ parts: inout [Part], _ encoding: String, _ encode: (String) -> [UInt8]
  ) {
    for index in parts.indices where parts[index].isMain || parts[index].name.hasSuffix("ings.xml")
    {
      parts[index].bytes = encode(
        "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\(parts[index].text)")
    }
  }

  @Test(arguments: traps + [Trap(testDescription: "nothing deflated")], [word, workbook])
  func `reads the same`(_ trap: Trap, _ plain: [UInt8]) throws {
    let expected = try Self.sketch(plain)
    #expect(expected.contains("Größe"))
    var parts = try Self.parts(of: plain)
    trap.change(&parts)
    var zip = ZipBuilder([:])
    zip.members = parts.map {
      ZipBuilder.Member($0.name, $0.bytes, isDeflated: trap.testDescription != "nothing deflated")
    }
    trap.pack(&zip)
    #expect(try Self.sketch(zip.bytes()) == expected)
  }

  /// Parts are UTF-8 or UTF-16 (ECMA-376-2); what says that it is neither is refused, never garbled.
  @Test(arguments: ["windows-1252", "ISO-8859-1", "UTF-7", "EBCDIC"])
  func `is refused in an encoding that no package may have`(_ encoding: String) throws {
    for plain in [Self.word, Self.workbook] {
      var parts = try Self.parts(of: plain)
      Self.recode(&parts, encoding) {
        $0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      }
      var zip = ZipBuilder([:])
      zip.members = parts.map { ZipBuilder.Member($0.name, $0.bytes) }
      let error = #expect(throws: Unreadable.self) { try Self.sketch(zip.bytes()) }
      #expect(error?.reason == .corrupt)
    }
  }

  private static func parts(of bytes: [UInt8]) throws -> [Part] {
    let archive = try ZipArchive(bytes)
    let package = try OfficePackage(archive)
    return try archive.members.map { member in
      Part(
        name: String(member.name.description.drop { $0 == "/" }),
        bytes: try package.bytes(of: member.name))
    }
  }
}

import TestSupport
import Testing

@testable import OpenPackaging

@Suite struct `A part that many files have alike` {
  private let known = KnownParts<String>()

  /// A file with a part of these bytes among others.
  private static func file(_ text: String, isDeflated: Bool = true) -> [UInt8] {
    var zip = ZipBuilder([
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="x/officeDocument" Target="doc.xml"/></Relationships>
      """,
      "doc.xml": text,
    ])
    zip.members[2] = .init("doc.xml", Array(text.utf8), isDeflated: isDeflated)
    return zip.bytes()
  }

  /// What a file's part is said to be, where it says `text` and whoever reads it says `told`.
  private func value(
    _ text: String, told: String, limits: Limits = .standard, isDeflated: Bool = true
  ) throws -> String {
    let package = try OfficePackage(
      bytes: Self.file(text, isDeflated: isDeflated), limits: limits)
    return try package.value(of: package.mainPart, from: known) { told }
  }

  @Test func `is known by all its bytes`() throws {
    #expect(try value("<a>0123456789</a>", told: "first") == "first")
    #expect(try value("<a>0123456789</a>", told: "second") == "first")
    #expect(try value("<a>0123456788</a>", told: "second") == "second")
    #expect(try value("<a>012345678</a>", told: "third") == "third")
  }

  @Test func `is another where it is stored otherwise`() throws {
    #expect(try value("<a/>", told: "deflated") == "deflated")
    #expect(try value("<a/>", told: "stored", isDeflated: false) == "stored")
  }

  @Test func `is read anew under other limits`() throws {
    #expect(try value("<a/>", told: "first") == "first")
    var limits = Limits.standard
    limits.cellFormats -= 1
    #expect(try value("<a/>", told: "second", limits: limits) == "second")
  }

  @Test func `counts as read where it is known`() throws {
    #expect(try value("<a/>", told: "first") == "first")
    let package = try OfficePackage(bytes: Self.file("<a/>"))
    #expect(try package.value(of: package.mainPart, from: known) { "second" } == "first")
    #expect(package.partsRead == [package.mainPart])
  }

  @Test func `is not remembered where it does not read`() throws {
    let package = try OfficePackage(bytes: Self.file("<a/>"))
    #expect(throws: PackageError.notOffice) {
      try package.value(of: package.mainPart, from: known) { () throws(PackageError) in
        throw .notOffice
      }
    }
    #expect(try value("<a/>", told: "second") == "second")
  }

  @Test func `is forgotten when others were met since`() throws {
    let names = (0...KnownParts<String>.most).map { "<a>\($0)</a>" }
    for name in names { #expect(try value(name, told: name) == name) }
    let kept = try names.reversed().count { try value($0, told: "forgotten") == $0 }
    #expect(kept == KnownParts<String>.most)
  }

  @Test func `is not kept where it is large`() throws {
    let text = String(repeating: " ", count: KnownParts<String>.mostBytes + 1)
    #expect(try value(text, told: "first") == "first")
    #expect(try value(text, told: "second") == "second")
  }
}

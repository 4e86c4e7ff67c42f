@testable import Documents
import OpenPackaging
import TestSupport
import Testing

@Suite struct `What a file is` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var reason: Unreadable.Reason
    /// Words that the message must hold.
    var says: String

    init(_ name: String, _ bytes: [UInt8], _ reason: Unreadable.Reason, _ says: String) {
      (testDescription, self.bytes, self.reason, self.says) = (name, bytes, reason, says)
    }

    init(_ name: String, _ text: String, _ reason: Unreadable.Reason, _ says: String) {
      self.init(name, Array(text.utf8), reason, says)
    }
  }

  private static let filler = [UInt8](repeating: 0xA7, count: 300)

  private static func binary(_ start: [UInt8], padding: Int = 600) -> [UInt8] {
    start + (0..<padding).map { UInt8($0 * 37 % 251) }
  }

  private static func archive(_ names: [String], first content: String = "x") -> [UInt8] {
    var writer = ZipWriter()
    for (index, name) in names.enumerated() {
      writer.add(name, Array((index == 0 ? content : "x").utf8))
    }
    return writer.finish()
  }

  /// An archive whose first member is `mimetype`, stored.
  private static func typed(_ type: String) -> [UInt8] {
    let name = Array("mimetype".utf8)
    let header = [0x50, 0x4B, 3, 4, 20] + [UInt8](repeating: 0, count: 21) + [8, 0, 0, 0]
    return header + name + Array(type.utf8) + archive(["content.xml"])
  }

  private static func package(_ type: String, main: String = "ppt/presentation.xml") -> [UInt8] {
    UnpackedPackage(
      [
        "[Content_Types].xml":
          """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/\(main)" ContentType="\(type)"/></Types>
        """,
        "_rels/.rels":
          """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
        relationships/officeDocument" Target="\(main)"/></Relationships>
        """,
        main: "<p:presentation xmlns:p=\"urn:p\"/>",
      ] as KeyValuePairs
    ).bytes()
  }

  static let office = [
    Case("nothing", [], .empty, "empty"),
    Case(
      "Word 97", SketchedCompoundFile(names: ["WordDocument"]).bytes(), .legacyFormat,
      "Word 97–2003"),
    Case(
      "Excel 97", SketchedCompoundFile(names: ["Workbook"]).bytes(), .legacyFormat, "Excel 97–2003"),
    Case(
      "encrypted", SketchedCompoundFile(names: ["EncryptedPackage"]).bytes(), .encrypted, "password"
    ),
    Case("Word 2", binary([0xDB, 0xA5, 0x2D, 0x00]), .legacyFormat, "old Word"),
    Case("Word for Macintosh", binary([0xFE, 0x37, 0x00, 0x23]), .legacyFormat, "old Word"),
    Case("Excel 4", binary([0x09, 0x04, 0x06, 0x00]), .legacyFormat, "old Excel"),
    Case("Excel 2", binary([0x09, 0x00, 0x04, 0x00]), .legacyFormat, "old Excel"),
    Case(
      "Word 2003 XML",
      "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>",
      .legacyFormat, "Word 2003 XML"),
    Case(
      "Excel 2003 XML",
      "\u{FEFF}<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
      .legacyFormat, "Excel 2003 XML"),
    Case(
      "flat Word XML",
      "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>",
      .legacyFormat, "saved as XML"),
    Case(
      "page in one file",
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\nThis document is a Single File Web Page",
      .legacyFormat, "web page"),
    Case("cut package", Array(SketchedWorkbook().bytes().dropLast(200)), .corrupt, "damaged"),
    Case("start of a package", Array(SketchedWorkbook().bytes().prefix(40)), .corrupt, "damaged"),
    Case("package without types", archive(["word/document.xml"]), .corrupt, "damaged"),
  ]

  static let documents = [
    Case("PDF", "%PDF-1.7\n%âãÏÓ\n1 0 obj", .wrongKind, "PDF"),
    Case("PDF after a blank line", "\n%PDF-1.4\n1 0 obj", .wrongKind, "PDF"),
    Case("PostScript", "%!PS-Adobe-3.0\n", .wrongKind, "printed copy"),
    Case("RTF", "{\\rtf1\\ansi Plan}", .wrongKind, "Rich Text"),
    Case(
      "OpenDocument text",
      typed("application/vnd.oasis.opendocument.text"),
      .wrongKind, "(.odt)"),
    Case(
      "OpenDocument spreadsheet",
      typed("application/vnd.oasis.opendocument.spreadsheet"), .wrongKind,
      "(.ods)"),
    Case(
      "OpenDocument presentation",
      typed("application/vnd.oasis.opendocument.presentation"), .wrongKind,
      "OpenDocument"),
    Case(
      "OpenDocument without its type", archive(["content.xml", "META-INF/manifest.xml"]),
      .wrongKind, "OpenDocument"),
    Case(
      "StarOffice", typed("application/vnd.sun.xml.calc"), .wrongKind,
      "(.ods)"),
    Case(
      "flat OpenDocument",
      "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"/>",
      .wrongKind, "(.odt)"),
    Case("EPUB", typed("application/epub+zip"), .wrongKind, "e-book"),
    Case(
      "PowerPoint",
      package("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
      .wrongKind, "PowerPoint"),
    Case(
      "XLSB",
      package("application/vnd.ms-excel.sheet.binary.macroEnabled.main", main: "xl/workbook.bin"),
      .wrongKind, "(.xlsb)"),
    Case(
      "Visio", package("application/vnd.ms-visio.drawing.main+xml", main: "visio/document.xml"),
      .wrongKind, "Visio"),
    Case(
      "XPS", archive(["FixedDocumentSequence.fdseq"]), .wrongKind, "printed copy"),
    Case(
      "PowerPoint 97", SketchedCompoundFile(names: ["PowerPoint Document"]).bytes(), .wrongKind,
      "PowerPoint"),
    Case("Publisher", SketchedCompoundFile(names: ["Quill"]).bytes(), .wrongKind, "Publisher"),
    Case("Visio 2003", SketchedCompoundFile(names: ["VisioDocument"]).bytes(), .wrongKind, "Visio"),
    Case("Works", SketchedCompoundFile(names: ["MatOST"]).bytes(), .wrongKind, "Works"),
    Case("WordPerfect", binary([0xFF, 0x57, 0x50, 0x43]), .wrongKind, "WordPerfect"),
    Case("Access", binary([0, 1, 0, 0] + Array("Standard ACE DB".utf8)), .wrongKind, "Access"),
    Case(
      "OneNote", binary([0xE4, 0x52, 0x5C, 0x7B, 0x8C, 0xD8, 0xA7, 0x4D]), .wrongKind, "OneNote"),
    Case(
      "Pages", archive(["Index/Document.iwa", "Metadata/Properties.plist"]), .wrongKind, "Pages"),
    Case(
      "Numbers",
      archive(["Index/CalculationEngine.iwa", "Index/Document.iwa", "Index/Tables/x.iwa"]),
      .wrongKind, "Numbers"),
    Case("Keynote", archive(["Index/Slide-1.iwa", "Index/Document.iwa"]), .wrongKind, "Keynote"),
    Case(
      "Pages 2009", archive(["index.xml.gz", "buildVersionHistory.plist"]), .wrongKind, "Apple"),
  ]

  static let media = [
    Case("PNG", binary([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), .wrongKind, "picture"),
    Case("JPEG", binary([0xFF, 0xD8, 0xFF, 0xE0]), .wrongKind, "picture"),
    Case("GIF", binary(Array("GIF89a".utf8)), .wrongKind, "picture"),
    Case("TIFF", binary([0x49, 0x49, 0x2A, 0x00]), .wrongKind, "picture"),
    Case("TIFF of a Macintosh", binary([0x4D, 0x4D, 0x00, 0x2A]), .wrongKind, "picture"),
    Case("BMP", binary(Array("BM".utf8) + [9, 9, 0, 0, 0, 0, 0, 0]), .wrongKind, "picture"),
    Case("HEIC", binary([0, 0, 0, 24] + Array("ftypheic".utf8)), .wrongKind, "picture"),
    Case("AVIF", binary([0, 0, 0, 24] + Array("ftypavif".utf8)), .wrongKind, "picture"),
    Case("WebP", binary(Array("RIFF____WEBPVP8 ".utf8)), .wrongKind, "picture"),
    Case("SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", .wrongKind, "picture"),
    Case("Photoshop", binary(Array("8BPS".utf8)), .wrongKind, "picture"),
    Case("MP4", binary([0, 0, 0, 24] + Array("ftypisom".utf8)), .wrongKind, "video"),
    Case("MP3", binary(Array("ID3".utf8)), .wrongKind, "sound"),
    Case("WAV", binary(Array("RIFF____WAVEfmt ".utf8)), .wrongKind, "sound"),
    Case(
      "e-mail",
      "Received: from mx\nFrom: head@school.example\nTo: a@b.example\nSubject: Plan\n\nHello",
      .wrongKind, "e-mail"),
    Case(
      "e-mail as saved", "From: head@school.example\r\nSubject: Plan\r\nDate: Mon\r\n\r\nHello",
      .wrongKind, "e-mail"),
    Case(
      "Outlook message", SketchedCompoundFile(names: ["__properties_version1.0"]).bytes(),
      .wrongKind, "e-mail"),
    Case("Outlook folder", binary([0x21, 0x42, 0x44, 0x4E]), .wrongKind, "folder of e-mails"),
    Case("winmail.dat", binary([0x78, 0x9F, 0x3E, 0x22]), .wrongKind, "e-mail"),
  ]

  static let others = [
    Case(
      "Google Docs link", "{\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\"}",
      .notOffice, "Google"),
    Case("Windows shortcut", "[InternetShortcut]\r\nURL=https://x.example", .notOffice, "shortcut"),
    Case("Windows link", binary([0x4C, 0, 0, 0, 1, 0x14, 2, 0]), .notOffice, "shortcut"),
    Case(
      "Macintosh link",
      "<?xml version=\"1.0\"?><!DOCTYPE plist><plist><dict><key>URL</key></dict></plist>",
      .notOffice, "shortcut"),
    Case(
      "address alone", "https://council-my.sharepoint.example/:w:/g/plan\n", .notOffice, "shortcut"),
    Case(
      "iCloud placeholder", Array("bplist00".utf8) + Array("xxNSURLNameKeyxx".utf8), .notOffice,
      "kept online"),
    Case(
      "lock file",
      [5] + Array("Maria".utf8) + [UInt8](repeating: 0x20, count: 48)
        + [UInt8](repeating: 0, count: 108), .notOffice, "while a document is open"),
    Case("AppleDouble", binary([0, 5, 0x16, 7]), .notOffice, "keeps for itself"),
    Case("folder view", binary([0, 0, 0, 1] + Array("Bud1".utf8)), .notOffice, "keeps for itself"),
    Case(
      "thumbnails", SketchedCompoundFile(names: ["Catalog"]).bytes(), .notOffice, "keeps for itself"
    ),
    Case("ZIP", archive(["Alcester plan.docx", "photo.jpg"]), .notOffice, "archive"),
    Case("empty ZIP", ZipWriter().finish(), .notOffice, "archive"),
    Case("7z", binary([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), .notOffice, "archive"),
    Case("RAR", binary([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]), .notOffice, "archive"),
    Case("gzip", binary([0x1F, 0x8B]), .notOffice, "archive"),
    Case(
      "tar", [UInt8](repeating: 0x61, count: 257) + Array("ustar".utf8) + filler, .notOffice,
      "archive"),
    Case("Windows program", Array("MZ".utf8) + filler + [0], .notOffice, "program"),
    Case("Linux program", binary([0x7F, 0x45, 0x4C, 0x46]), .notOffice, "program"),
    Case("database", binary(Array("SQLite format 3\0".utf8)), .notOffice, "database"),
    Case("HTML", "<!DOCTYPE html>\n<html><body>Sign in</body></html>", .notOffice, "web page"),
    Case(
      "HTML of Excel", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table/></html>",
      .notOffice, "web page"),
    Case("HTML by its table", "\n\n<table><tr><td>1</td></tr></table>", .notOffice, "web page"),
    Case(
      "XHTML", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>", .notOffice,
      "web page"),
    Case("XML", "<?xml version=\"1.0\"?><plan/>", .notOffice, "plain text"),
    Case("JSON", "{\"group\": \"Alcester\"}", .notOffice, "plain text"),
    Case("CSV", "id,name\n1,Alcester\n2,Bidford\n", .notOffice, "plain table"),
    Case("calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR", .notOffice, "calendar"),
    Case("text", "Our plan for recovery\n\nWe will…", .notOffice, "plain text"),
    Case(
      "text of Windows",
      Array("We spent ".utf8) + [0xA3] + Array("500 on books for the children.".utf8), .notOffice,
      "plain text"),
    Case(
      "UTF-16 text", [0xFF, 0xFE] + Array("plan".utf8).flatMap { [$0, 0] }, .notOffice, "plain text"
    ),
    Case(
      "UTF-16 text, high byte first", [0xFE, 0xFF] + Array("plan".utf8).flatMap { [0, $0] },
      .notOffice, "plain text"),
    Case(
      "UTF-16 text without mark", Array("our plan".utf8).flatMap { [$0, 0] }, .notOffice,
      "plain text"),
    Case("blanks", " \n\t\n ", .notOffice, "blanks"),
    Case("zeros", [UInt8](repeating: 0, count: 5_000), .notOffice, "blanks"),
    Case("one byte", [0x01], .notOffice, "not a Word or Excel"),
    Case("noise", binary([0x93, 0x01, 0x02, 0xF3]), .notOffice, "not a Word or Excel"),
    Case(
      "compound file", SketchedCompoundFile(names: ["Thing"]).bytes(), .notOffice,
      "not a Word or Excel"),
  ]

  static let cases = office + documents + media + others

  @Test(arguments: cases)
  func `is told from its content, and its sender told what to do`(_ example: Case) {
    let error = #expect(throws: Unreadable.self) { try DocumentReader.read(example.bytes) }
    #expect(error?.reason == example.reason)
    #expect(error?.message.contains(example.says) == true)
    #expect(error?.help.isEmpty == false)
  }

  @Test func `every kind has words, and a reason that belongs to content`() {
    let reasons: Set<Unreadable.Reason> = [
      .empty, .notOffice, .wrongKind, .legacyFormat, .encrypted, .corrupt,
    ]
    for kind in FileKind.allCases {
      let unreadable = kind.unreadable
      #expect(reasons.contains(unreadable.reason))
      #expect(unreadable.message.hasSuffix("."))
      #expect(unreadable.help.hasSuffix("."))
      #expect(!unreadable.message.contains("MIME") && !unreadable.help.contains("extension"))
    }
  }

  @Test func `a package is a package whatever stands before it`() throws {
    let workbook = SketchedWorkbook(rows: "<row><c><v>1</v></c></row>").bytes()
    let document = try DocumentReader.read(Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + workbook)
    #expect(document.sheets.first?.sketch == ["A1=1"])
  }

  @Test func `any beginning of any kind is told without a fault`() {
    for example in Self.cases {
      for length in [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233] {
        let cut = Array(example.bytes.prefix(length))
        #expect(throws: Unreadable.self) { try DocumentReader.read(cut) }
      }
    }
  }

  @Test func `what a package lacks or exceeds has its reason and words`() {
    let cases: [(PackageError, Unreadable.Reason)] = [
      (.notAPackage, .notOffice), (.notOffice, .notOffice), (.encrypted, .encrypted),
      (.corrupt(part: nil, detail: ""), .corrupt), (.missingPart("x"), .corrupt),
      (.unsafe(part: nil, detail: ""), .unsafe),
      (.tooLarge(part: nil, what: "cells", limit: 10), .tooLarge),
    ]
    for (error, reason) in cases {
      #expect(Unreadable(error).reason == reason)
      #expect(!Unreadable(error).help.isEmpty)
    }
  }
}

import Documents
import OpenPackaging
import TestSupport

extension HostileFile {
  /// Other things under the name of a form.
  static let disguises: [HostileFile] = compounds + encryptions + texts + archivesOfOthers

  private static let compounds: [HostileFile] = [
    ("an old Word file", .legacyFormat, SketchedCompoundFile(names: ["WordDocument"]).bytes()),
    ("an old Excel file", .legacyFormat, SketchedCompoundFile(names: ["Workbook"]).bytes()),
    (
      "a message of Outlook's", .wrongKind,
      SketchedCompoundFile(names: ["__nameid_version1.0"]).bytes()
    ),
    (
      "an old Word file, its table cut off", .legacyFormat,
      Array(SketchedCompoundFile(names: ["WordDocument"]).bytes().prefix(1_536))
    ),
    (
      "the signature of a compound file alone", .notOffice,
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    ),
    (
      "a compound file of ones", .notOffice,
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0xFF, count: 5_000)
    ),
    (
      "a compound file of zeros", .notOffice,
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 5_000)
    ),
    (
      "an encrypted file without its package", .encrypted,
      SketchedCompoundFile(names: ["EncryptionInfo", "EncryptedPackage"]).bytes()
    ),
  ].map { (name: String, reason: Unreadable.Reason?, bytes: [UInt8]) in
    HostileFile(name, reason) { bytes }
  }

  private static let encryptions: [HostileFile] =
    EncryptedFile.Kind.allCases.flatMap { kind in
      [
        HostileFile("encrypted under Excel's own password, \(kind)") {
          EncryptedFile(kind).bytes(SketchedWorkbook().bytes())
        },
        HostileFile("encrypted under another password, \(kind)", .encrypted) {
          var file = EncryptedFile(kind)
          file.password = "Swordfish"
          return file.bytes(SketchedWorkbook().bytes())
        },
        HostileFile("encrypted under Excel's own password, no package, \(kind)", .notOffice) {
          EncryptedFile(kind).bytes([UInt8](repeating: 0x20, count: 64))
        },
        HostileFile("encrypted under Excel's own password, encrypted again, \(kind)", .notOffice) {
          EncryptedFile(kind).bytes(EncryptedFile(kind).bytes(SketchedWorkbook().bytes()))
        },
      ]
    } + [
      // The password does not fit what was calculated; what counts is that it was, in little time.
      HostileFile("encrypted with as many rounds as are calculated", .encrypted) {
        var file = EncryptedFile(.agile)
        file.statedRounds = 1_000_000
        return file.bytes(SketchedWorkbook().bytes())
      }
    ]

  private static let texts: [HostileFile] =
    [
      ("one byte", .notOffice, "P"), ("two letters of a package", .notOffice, "PK"),
      (
        "a page in one file", .legacyFormat,
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n<html></html>"
      ),
      ("an e-mail", .wrongKind, "From: a@b\nTo: c@d\nSubject: Plan\nDate: x\n\nSee attached."),
      (
        "a link of Google's", .notOffice,
        "{\"url\":\"https://docs.google.com/open?id=x\",\"doc_id\":\"x\"}"
      ),
      (
        "a link of Windows'", .notOffice,
        "[InternetShortcut]\r\nURL=https://onedrive.live.com/x\r\n"
      ),
      (
        "a flat Word file", .legacyFormat,
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"
      ),
      ("a table of values", .notOffice, "a,b\n1,2\n3,4\n"),
      ("blanks", .notOffice, String(repeating: " ", count: 5_000)),
      ("zeros", .notOffice, String(repeating: "\0", count: 5_000)),
      (
        "laughs", .notOffice,
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>"
      ),
    ].map { (name: String, reason: Unreadable.Reason?, text: String) in
      HostileFile(name, reason) { Array(text.utf8) }
    }

  private static let archivesOfOthers: [HostileFile] = [
    (["Index/Document.iwa", "Index/Metadata.iwa"], .wrongKind), (["index.xml.gz"], .wrongKind),
    (["Index/CalculationEngine.iwa", "Index/Document.iwa"], .wrongKind),
    (["content.xml", "META-INF/manifest.xml"], .wrongKind),
    (["META-INF/container.xml"], .wrongKind), (["plan.docx", "other.docx"], .notOffice),
    (["word/document.xml"], .corrupt), (["FixedDocumentSequence.fdseq"], .wrongKind),
  ].map { (names: [String], reason: Unreadable.Reason?) in
    HostileFile("an archive with \(names[0])", reason) {
      var writer = ZipWriter()
      for name in names { writer.add(name, Array("x".utf8)) }
      return writer.finish()
    }
  }
}

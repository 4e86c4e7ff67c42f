import Foundation
import Glibc
import TestSupport
import Testing

/// A folder with one file for each reason that a file can't be read for, and a form beside them.
@Suite struct `What can't be read` {
  /// How a file of each reason comes to lie in the folder.
  private static let makers:
    [(reason: String, name: String, make: @Sendable (String) throws -> Void)] = [
      ("empty", "empty.docx", { try write([], $0) }),
      ("not_office", "notes.docx", { try write(Array("Our plan is to read more.".utf8), $0) }),
      ("wrong_kind", "rich.docx", { try write(Array("{\\rtf1\\ansi Plan}".utf8), $0) }),
      (
        "legacy_format", "old.xlsx",
        {
          try write(
            Array(
              "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>".utf8),
            $0)
        }
      ),
      (
        "encrypted", "locked.docx",
        {
          try write(
            zip { zip in
              for index in zip.members.indices { zip.members[index].central.flags = 1 }
            }, $0)
        }
      ),
      ("corrupt", "cut.docx", { try write(Array(form("plan").dropLast(60)), $0) }),
      (
        "unsafe", "entity.docx",
        {
          try write(
            zip { zip in
              zip.members[2] = .init(
                "word/document.xml", Array("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".utf8))
            }, $0)
        }
      ),
      (
        "too_large", "photos.docx",
        { path in
          try write([0x50], path)
          let isLong = unsafe truncate(path, (64 << 20) + 1) == 0
          try #require(isLong)
        }
      ),
      ("not_a_file", "link.docx", { try make(unsafe symlink("form.docx", $0)) }),
      ("not_a_file", "pipe.xlsx", { try make(unsafe mkfifo($0, 0o600)) }),
      ("not_a_file", "folder.docx", { try make(unsafe mkdir($0, 0o700)) }),
      ("not_this_form", "menu.docx", { try write(form("Monday: soup. Tuesday: stew."), $0) }),
      (
        "io", "private.docx",
        {
          try write(form("plan"), $0)
          try make(unsafe chmod($0, 0))
        }
      ),
    ]

  private static func make(_ result: Int32) throws { try #require(result == 0) }

  private static func write(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private static func form(_ text: String) -> [UInt8] {
    UnpackedPackage.word(body: "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>").bytes()
  }

  /// A document put together byte by byte.
  private static func zip(_ spoil: (inout ZipBuilder) -> Void) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org"
    var zip = ZipBuilder([
      "[Content_Types].xml": """
      <Types xmlns="\(office)/package/2006/content-types"><Override PartName="/word/document.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      </Types>
      """,
      "_rels/.rels": """
      <Relationships xmlns="\(office)/package/2006/relationships"><Relationship Id="a" \
      Type="\(office)/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
      </Relationships>
      """,
      "word/document.xml": "<w:document xmlns:w=\"x\"/>",
    ])
    spoil(&zip)
    return zip.bytes()
  }

  /// Runs the command as somebody whom permissions hold back.
  private static func run(_ command: String, in folder: String) throws -> Products.Outcome {
    let root = getuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search " : ""
    return try Products.run(
      path: "/bin/sh", ["-c", "exec \(root)\"$0\" \(command)", "\(Products.folder)/plancheck"],
      in: folder)
  }

  @Test func `is told by every command with one reason and a cure, and holds up nothing else`()
    throws
  {
    let folder = try ScratchFolder()
    let inbox = "\(folder.path)/inbox"
    try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
    let labels = ["Name of consortium", "Chair", "Priority 1", "Signed (name)"]
    let rows = labels.map { label in
      "<w:tr>\([label, "Ashby"].map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined())</w:tr>"
    }
    try Self.write(
      UnpackedPackage.word(body: "<w:tbl>\(rows.joined())</w:tbl>").bytes(), "\(inbox)/form.docx")
    var expected = ["inbox/form.docx": "null"]
    for (reason, name, make) in Self.makers {
      try make("\(inbox)/\(name)")
      expected["inbox/\(name)"] = reason
    }
    let named = expected.keys.sorted()
    var said: [String: JSONTree] = [:]
    for command in ["check", "read", "inspect"] {
      for format in ["json", "jsonl"] {
        let outcome = try Self.run("\(command) --format \(format) inbox", in: folder.path)
        #expect(outcome.status == 1)
        let records =
          format == "json"
          ? try JSONTree(outcome.output).items : try outcome.lines.map { try JSONTree($0) }
        #expect(records.compactMap { $0["file"]?.text } == named, "\(command)")
        for record in records {
          let file = try #require(record["file"]?.text)
          var reason = expected[file]
          // No form is in mind.
          if command == "inspect", reason == "not_this_form" { reason = "null" }
          #expect(record["unreadable"]?["reason"]?.text ?? "null" == reason, "\(command) \(file)")
          guard reason != "null", let unreadable = record["unreadable"] else { continue }
          // The same words, whichever command says them.
          #expect(said[file, default: unreadable] == unreadable, "\(command) \(file)")
          said[file] = unreadable
          #expect(PublishedShape.unreadable.faults(of: unreadable).isEmpty)
        }
      }
      let text = try Self.run("\(command) inbox", in: folder.path)
      #expect(text.status == 1)
      let words = text.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for (file, unreadable) in said where command != "inspect" || expected[file] != "not_this_form"
      {
        #expect(words.contains(file))
        #expect(words.contains(unreadable["message"]?.text ?? "?"), "\(command) \(file)")
        #expect(words.contains(unreadable["help"]?.text ?? "?"), "\(command) \(file)")
      }
    }
    // Eleven of the twelve reasons; the twelfth is a fault of ours.
    #expect(Set(expected.values).subtracting(["null"]).count == 11)
    // By itself each is judged as it is among the others.
    for (file, reason) in expected where reason != "null" {
      let alone = try Self.run("check --format jsonl '\(file)'", in: folder.path)
      #expect(alone.status == 1)
      #expect(try JSONTree(alone.output)["unreadable"] == said[file], "\(file)")
    }
  }

  /// A reader that is given too little memory fails; the batch goes on, and says so even if quiet.
  @Test(
    .disabled(if: Products.areSanitized, "a sanitizer's memory is not under the limit"),
    arguments: ["check", "inspect"])
  func `through a fault of ours is said to be one`(_ command: String) throws {
    let folder = try ScratchFolder()
    let paragraphs = String(repeating: "<w:p><w:r><w:t>word</w:t></w:r></w:p>", count: 120_000)
    try Self.write(UnpackedPackage.word(body: paragraphs).bytes(), "\(folder.path)/big.docx")
    try folder.write("", to: "z.docx")
    let outcome = try Products.run(
      "plancheck",
      [command, "--quiet", "--worker-memory", "16", "--jobs", "1", "--format", "jsonl", "."],
      in: folder.path)
    #expect(outcome.status == 1)
    let records = try outcome.lines.map { try JSONTree($0) }
    #expect(records.map { $0["file"]?.text } == ["./big.docx", "./z.docx"])
    #expect(records[0]["unreadable"]?["reason"]?.text == "crashed")
    #expect(outcome.diagnostics.contains("./big.docx: "))
    #expect(outcome.diagnostics.contains("the batch went on"))
    let lenient = try Products.run(
      "plancheck", ["inspect", "--jobs", "1", "big.docx"], in: folder.path)
    #expect(lenient.status == 0)
  }
}

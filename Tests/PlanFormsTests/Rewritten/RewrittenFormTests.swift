import Documents
import FoundationEssentials
import OpenPackaging
import PlanForms
import TestSupport
import Testing

/// Real forms written down otherwise, in ways that nobody sees who opens them: every answer has to be
/// the same.
@Suite struct `A form that is written otherwise` {
  /// A rewriting of a package's main part, or of all its texts.
  struct Rewriting: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rewrite: @Sendable (String) -> String

    init(_ name: String, _ rewrite: @escaping @Sendable (String) -> String) {
      (testDescription, self.rewrite) = (name, rewrite)
    }

    /// Something round every run.
    static func runs(_ name: String, in before: String, _ after: String) -> Rewriting {
      Rewriting(name) { markup in
        markup.replacing("<w:r>", with: before + "<w:r>").replacing("<w:r ", with: before + "<w:r ")
          .replacing("</w:r>", with: "</w:r>" + after)
      }
    }

    /// Every text put another way.
    static func texts(_ name: String, _ change: @escaping @Sendable (String) -> String) -> Rewriting
    {
      Rewriting(name) { WordTexts.changed(in: $0, change) }
    }
  }

  static let inWord = [
    Rewriting("runs cut in two") { WordTexts.cutInTwo(in: $0) },
    .runs("runs in links", in: "<w:hyperlink w:anchor=\"a\">", "</w:hyperlink>"),
    .runs("runs in smart tags", in: "<w:smartTag w:element=\"x\">", "</w:smartTag>"),
    .runs("runs put in by a change", in: "<w:ins w:id=\"7\" w:author=\"b\">", "</w:ins>"),
    .runs("runs in controls", in: "<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    .runs("runs in custom XML", in: "<w:customXml>", "</w:customXml>"),
    .runs(
      "what was deleted behind every run", in: "",
      "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>£999</w:delText></w:r></w:del>"),
    .runs(
      "comments on every run", in: "<w:commentRangeStart w:id=\"0\"/><w:proofErr/>",
      "<w:commentRangeEnd w:id=\"0\"/>"),
    Rewriting("cells in controls") { markup in
      markup.replacing("<w:tc>", with: "<w:sdt><w:sdtPr/><w:sdtContent><w:tc>")
        .replacing("</w:tc>", with: "</w:tc></w:sdtContent></w:sdt>")
    },
    Rewriting("an empty paragraph at the end of every cell") { markup in
      markup.replacing("</w:tc>", with: "<w:p/></w:tc>")
    },
    Rewriting("a line break at the end of every cell") { markup in
      markup.replacing("</w:p></w:tc>", with: "<w:r><w:br/></w:r></w:p></w:tc>")
    },
    Rewriting("every table in a table of its own") { markup in
      markup.replacing("<w:tbl>", with: "<w:tbl><w:tr><w:tc><w:tbl>")
        .replacing("</w:tbl>", with: "</w:tbl><w:p/></w:tc></w:tr></w:tbl>")
    },
    Rewriting("empty paragraphs round every table") { markup in
      markup.replacing("<w:body>", with: "<w:body><w:p/><w:p/>")
        .replacing("</w:tbl>", with: "</w:tbl><w:p/><w:p/>")
    },
    Rewriting("all of it in one control") { markup in
      markup.replacing("<w:body>", with: "<w:body><w:sdt><w:sdtContent>")
        .replacing("</w:body>", with: "</w:sdtContent></w:sdt></w:body>")
    },
    .texts("blanks at which no line breaks") { $0.replacing(" ", with: "\u{A0}") },
    .texts("narrow blanks at which no line breaks") { $0.replacing(" ", with: "\u{202F}") },
    .texts("letters and accents apart") { $0.replacing("é", with: "e\u{301}") },
    .texts("blanks of no width") { "\u{200B}" + $0 },
  ]

  static let inExcel = [
    Rewriting.texts("blanks at which no line breaks") { $0.replacing(" ", with: "\u{A0}") },
    .texts("a line break at the end of every text") { $0 + "\n" },
    .texts("a line break before every text") { "\n" + $0 },
    .texts("blanks round every text") { "  \($0)  " },
    .texts("blanks of no width") { "\u{200B}" + $0 },
    .texts("Windows line ends") { $0.replacing("\n", with: "_x000D_\n") },
    Rewriting("no dimension, no spans") { markup in
      markup.replacing("<dimension ", with: "<other ").replacing(" spans=\"", with: " other=\"")
    },
  ]

  struct FormFile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path: String
  }

  /// The forms of the example programme, and the samples where they are there.
  static let forms: [FormFile] = {
    let folder = "\(SharedFiles.repository)/fixtures/programme/submissions"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let own = names.sorted().filter { $0.hasSuffix("x") }.map {
      FormFile(testDescription: $0, path: "\(folder)/\($0)")
    }
    return own
      + SharedFiles.files(in: "samples/forms").map {
        FormFile(testDescription: $0.name, path: $0.path)
      }
  }()

  static func outline(_ bytes: [UInt8]) throws -> String {
    let locator = try SchemaFiles.recoveryLocator.get()
    let document = try DocumentReader.read(bytes)
    guard let reading = locator.read(document, values: ValueReader()) else { return "" }
    return Self.outline(reading, locator.definition)
  }

  /// Every answer with its state and its value, a line each.
  static func outline(_ reading: FormReading, _ form: FormDefinition) -> String {
    func line(_ name: String, _ answer: Answer?) -> String? {
      answer.map {
        "\(name): \($0.state.rawValue) “\($0.text)” \($0.value.map { "\($0)" } ?? "no value")"
      }
    }
    let fields = form.fields.map(\.id)
    let once = fields.compactMap { line("\($0)", reading.fields[$0]) }
    let rows = form.tables.flatMap { table in
      reading.rows(table.id).enumerated().flatMap { number, row in
        fields.compactMap { line("\(table.id) \(number + 1) \($0)", row.answers[$0]) }
      }
    }
    return (once + rows).joined(separator: "\n")
  }

  /// Or the same answers would be none.
  @Test func `is read, but for the few that nobody can read`() {
    let unread = Self.forms.filter { file in
      let bytes = FileManager.default.contents(atPath: file.path).map { [UInt8]($0) } ?? []
      return (try? Self.outline(bytes))?.isEmpty ?? true
    }
    #expect(unread.count <= 3 && Self.forms.count > 20, "\(unread.map(\.testDescription))")
  }

  @Test(arguments: forms) func `gives the same answers`(_ file: FormFile) throws {
    let plain = [UInt8](try Data(contentsOf: URL(filePath: file.path)))
    guard let expected = try? Self.outline(plain), !expected.isEmpty else { return }
    let isWord = file.testDescription.hasSuffix(".docx")
    let rewritings = isWord ? Self.inWord : Self.inExcel
    let number = Self.forms.firstIndex { $0.path == file.path } ?? 0
    // Each form in a few ways, each way on many forms.
    for (index, rewriting) in rewritings.enumerated() where (index + number) % 4 == 0 {
      let outline = try Self.outline(Self.rewritten(plain, rewriting))
      if outline != expected {
        Issue.record(
          "\(file.testDescription), \(rewriting.testDescription): \(Self.difference(expected, outline))"
        )
      }
    }
  }

  static func rewritten(_ bytes: [UInt8], _ rewriting: Rewriting) throws -> [UInt8] {
    let archive = try ZipArchive(bytes)
    let package = try OfficePackage(archive)
    var writer = ZipWriter()
    for member in archive.members {
      let name = String(member.name.description.drop { $0 == "/" })
      var part = try package.bytes(of: member.name)
      if name.hasSuffix("document.xml") || name.hasSuffix("Strings.xml") || name.contains("/sheet")
      {
        part = Array(rewriting.rewrite(String(decoding: part, as: UTF8.self)).utf8)
      }
      writer.add(name, part)
    }
    return writer.finish()
  }

  static func difference(_ one: String, _ other: String) -> String {
    let (one, other) = (one.split(separator: "\n"), other.split(separator: "\n"))
    let line = zip(one, other).prefix { $0 == $1 }.count
    return
      "“\(line < one.count ? one[line] : "")” has become “\(line < other.count ? other[line] : "")”"
  }
}

import Documents
import Testing

/// Content controls and legacy form fields.
@Suite struct `Controls in Word` {
  static func sdt(_ properties: String, _ content: String) -> String {
    "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }

  /// A paragraph's annotation with what it covers.
  static func covered(_ paragraph: Paragraph) -> [(Annotation.Kind, String)] {
    paragraph.annotations.map { annotation in
      (
        annotation.kind,
        String(decoding: Array(paragraph.text.utf8)[annotation.range], as: UTF8.self)
      )
    }
  }

  static func controls(_ document: Document) -> [(control: ContentControl, text: String)] {
    document.blocks.allParagraphs.flatMap(covered).compactMap { kind, text in
      if case .control(let control) = kind { (control, text) } else { nil }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var properties: String
    var content = r("x")
    var expected: ContentControl
    var text = "x"
  }

  static let cases = [
    Case(
      testDescription: "plain text with tag and title",
      properties: "<w:alias w:val=\"Name\"/><w:tag w:val=\"name\"/><w:text/>",
      expected: ContentControl(number: 1, kind: .text, tag: "name", alias: "Name")),
    Case(
      testDescription: "no kind is rich text", properties: "<w:id w:val=\"1\"/>",
      expected: ContentControl(number: 1, kind: .richText)),
    Case(
      testDescription: "drop-down, shown words before values",
      properties: """
        <w:dropDownList><w:listItem w:displayText="Yes, all" w:value="y"/>\
        <w:listItem w:value="No"/></w:dropDownList>
        """, expected: ContentControl(number: 1, kind: .dropDown, choices: ["Yes, all", "No"])),
    Case(
      testDescription: "combo box",
      properties: "<w:comboBox><w:listItem w:value=\"A\"/></w:comboBox>",
      expected: ContentControl(number: 1, kind: .comboBox, choices: ["A"])),
    Case(
      testDescription: "date beside the words",
      properties:
        "<w:date w:fullDate=\"2020-11-02T00:00:00Z\"><w:dateFormat w:val=\"d\"/></w:date>",
      expected: ContentControl(number: 1, kind: .date, fullDate: "2020-11-02")),
    Case(
      testDescription: "ticked box",
      properties: "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", content: r("☒"),
      expected: ContentControl(number: 1, kind: .checkBox, isChecked: true), text: "☒"),
    Case(
      testDescription: "empty box with a glyph of its own",
      properties: "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>", content: r("◯"),
      expected: ContentControl(number: 1, kind: .checkBox, isChecked: false), text: "☐"),
    Case(
      testDescription: "prompt", properties: "<w:showingPlcHdr/><w:text/>",
      expected: ContentControl(number: 1, kind: .text, showsPlaceholder: true)),
    Case(
      testDescription: "bound to data", properties: "<w:dataBinding w:xpath=\"/a/b\"/><w:text/>",
      expected: ContentControl(number: 1, kind: .text, dataBinding: "/a/b")),
    Case(
      testDescription: "repeating section", properties: "<w15:repeatingSection/>",
      expected: ContentControl(number: 1, kind: .repeatingSection)),
    Case(
      testDescription: "empty", properties: "<w:text/>", content: "",
      expected: ContentControl(number: 1, kind: .text), text: ""),
  ]

  @Test(arguments: cases) func `say what they are and what they hold`(_ example: Case) throws {
    let document = try WordDocument.read(
      p(r("é "), Self.sdt(example.properties, example.content), r(" after")))
    let found = Self.controls(document)
    #expect(found.map(\.control) == [example.expected])
    #expect(found.map(\.text) == [example.text])
  }

  @Test func `over several paragraphs or cells are one control each`() throws {
    let document = try WordDocument.read(
      Self.sdt("<w:tag w:val=\"block\"/>", p(r("one")) + p(r("two")))
        + tbl(tr(Self.sdt("<w:tag w:val=\"cell\"/>", tc("three"))))
        + p(r("a"), Self.sdt("<w:tag w:val=\"outer\"/>", r("b") + Self.sdt("", r("c")))))
    let found = Self.controls(document)
    #expect(
      found.map { "\($0.control.number) \($0.control.tag ?? "") \($0.text)" } == [
        "1 block one", "1 block two", "2 cell three", "3 outer bc", "4  c",
      ])
  }

  @Test func `mark their prompts as placeholders`() throws {
    let document = try WordDocument.read(
      p(Self.sdt("<w:showingPlcHdr/>", r("Click here"))) + p(r("own")),
      [.styles("")])
    let kinds = document.blocks.allParagraphs.map {
      $0.annotations.contains(Annotation(.placeholder, 0..<10))
    }
    #expect(kinds == [true, false])
  }

  // MARK: Legacy form fields

  static func formField(_ data: String, result: String = "") -> String {
    """
    <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f1"/><w:enabled/>\(data)\
    </w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(result)<w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
  }

  struct FieldCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var data: String
    var result = ""
    var expected: FormField
    var text: String
  }

  static let list = "<w:listEntry w:val=\"Red\"/><w:listEntry w:val=\"Green\"/>"

  @Test(arguments: [
    FieldCase(
      testDescription: "text", data: "<w:textInput/>", result: r("Ann"),
      expected: FormField(kind: .text, name: "f1"), text: "Ann"),
    FieldCase(
      testDescription: "chosen entry", data: "<w:ddList><w:result w:val=\"1\"/>\(list)</w:ddList>",
      expected: FormField(kind: .dropDown, name: "f1", choices: ["Red", "Green"]), text: "Green"),
    FieldCase(
      testDescription: "first entry by default", data: "<w:ddList>\(list)</w:ddList>",
      expected: FormField(kind: .dropDown, name: "f1", choices: ["Red", "Green"]), text: "Red"),
    FieldCase(
      testDescription: "an entry that is not there",
      data: "<w:ddList><w:result w:val=\"7\"/>\(list)</w:ddList>",
      expected: FormField(kind: .dropDown, name: "f1", choices: ["Red", "Green"]), text: ""),
    FieldCase(
      testDescription: "ticked",
      data: "<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>",
      expected: FormField(kind: .checkBox, name: "f1", isChecked: true), text: "☒"),
    FieldCase(
      testDescription: "not ticked since",
      data: "<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>",
      expected: FormField(kind: .checkBox, name: "f1", isChecked: false), text: "☐"),
  ])
  func `from older forms show their state as text`(_ example: FieldCase) throws {
    let document = try WordDocument.read(
      p(r("a"), Self.formField(example.data, result: example.result), r("b")))
    let paragraph = try #require(document.blocks.allParagraphs.first)
    #expect(paragraph.text == "a\(example.text)b")
    #expect(Self.covered(paragraph).map(\.0) == [.formField(example.expected)])
    #expect(Self.covered(paragraph).map(\.1) == [example.text])
  }
}

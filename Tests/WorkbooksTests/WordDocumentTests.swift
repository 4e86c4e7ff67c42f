import TestSupport
import Testing
import Workbooks

@Suite struct `A Word document` {
  static let sample = WordDocument(
    title: "Letter & more", author: "Officer", created: "2020-10-02T00:00:00Z",
    footer: "Recovery fund <2020>",
    blocks: [
      .title("Letter & more"), .heading(1, "What you get"),
      .paragraph(WordText([.init("Amount: "), .init("£5,000", bold: true), .init("\nby BACS")])),
      .numbers(["one", "two"]), .paragraph("between"), .numbers(["one again"]),
      .bullets(["a \u{B} b"]), .caption("Table 1: Inputs"),
      .table(
        WordTable(
          columns: [.init(3), .init(1, numeric: true)], header: ["What", "Figure"],
          rows: [["Schools", "12"], [.init("Pupils", fill: "FFF2CC")]],
          altText: "Schools and pupils of the group.")),
      .pageBreak, .note("Made with invented figures."),
    ])

  @Test func `has the same bytes each time`() {
    #expect(Self.sample.docx() == Self.sample.docx())
  }

  @Test(.enabled(if: Python.has("docx"), "python-docx is not installed"))
  func `is read by python-docx as it was meant`() throws {
    let script = """
      import docx
      document = docx.Document(path)
      print(document.core_properties.title, document.core_properties.created.isoformat())
      for paragraph in document.paragraphs:
          print(paragraph.style.name, '|', repr(paragraph.text))
      for row in document.tables[0].rows:
          print([cell.text for cell in row.cells])
      """
    let shown = try Python.run(script, on: Self.sample.docx(), name: "letter.docx")
    #expect(
      shown == """
        Letter & more 2020-10-02T00:00:00+00:00
        Title | 'Letter & more'
        Heading 1 | 'What you get'
        Normal | 'Amount: £5,000\\nby BACS'
        List Number | 'one'
        List Number | 'two'
        Normal | 'between'
        List Number | 'one again'
        List Bullet | 'a  b'
        Caption | 'Table 1: Inputs'
        Normal | ''
        Note | 'Made with invented figures.'
        ['What', 'Figure']
        ['Schools', '12']
        ['Pupils', '']
        """)
  }

  @Test(.enabled(if: Python.has("openxml_audit"), "openxml-audit is not installed"))
  func `has nothing that the Open XML SDK's rules object to`() throws {
    let script = """
      import subprocess, sys
      done = subprocess.run(
          [sys.executable, '-m', 'openxml_audit', '-o', 'json', path], capture_output=True)
      print(done.returncode, done.stdout.decode() if done.returncode else '')
      """
    #expect(try Python.run(script, on: Self.sample.docx(), name: "letter.docx") == "0")
  }
}

import Documents
import PlanForms
import TestSupport
import Testing

@Suite struct `Personal data` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String { text.debugDescription }
    var text: String
    var hits: [String]

    init(_ text: String, _ hits: [String]) {
      self.text = text
      self.hits = hits
    }
  }

  private func hits(_ text: String) -> [String] {
    var document = Document(format: .docx)
    document.blocks = [.paragraph(Paragraph(text: text, place: .paragraph(1)))]
    return PersonalDataScan.scan(document).map { "\($0.kind.rawValue) \($0.certainty.rawValue)" }
  }

  @Test(arguments: [
    Case("UPN B999999920001.", ["upn sure"]), Case("(t999999920123)", ["upn sure"]),
    Case("A99999992012A", ["upn sure"]), Case("C999999920001", ["upn likely"]),
    Case("ULN: 1234567890", ["uln sure"]), Case("DOB 3/4/2012", ["date_of_birth sure"]),
    Case("He was born on 3 April 2012", ["date_of_birth sure"]),
    Case("D.O.B.: 03.04.12", ["date_of_birth sure"]),
    Case("a pupil called Jacob", ["pupil_name likely"]),
    Case("the girl Zofia", ["pupil_name likely"]),
    Case("Child B moved a level", ["pupil_name likely"]),
    Case("Jacob in Y5", ["pupil_name likely"]),
    Case("JB (Y5) made progress", ["pupil_initials likely"]),
    Case("one of ten (Y5, JB)", ["pupil_initials likely"]),
    Case("Please ring the parent on 07700 900123", ["phone likely"]),
    Case("Send it to the parent at mum@home.example.", ["email likely"]),
    Case("our only LAC pupil in Y3", ["rare_group likely"]),
    Case("one child with an EHC plan", ["rare_group likely"]),
    Case("one pupil is on a CP plan", ["safeguarding likely"]),
    Case("his social worker agreed", ["safeguarding likely"]),
  ])
  func `is found by its kind`(_ example: Case) { #expect(hits(example.text) == example.hits) }

  @Test(
    arguments: [
      "Pupil Premium pupils in Y5", "Pupil Voice and Child Protection training", "a pupil survey",
      "head@school.example", "Mrs D. Example, 01926 400000", "ELSA (Y5)", "RWI (Y1) and TT in Y4",
      "Student Council", "1:1 support for LAC", "All staff had early help training", "Y5 Maths",
      "Autumn Term (Y5, PP)", "12345678901234567890", "children born in summer",
      "Each child in Year 5",
      "the child protection policy", "Summer in Year 6 was hard for many", "A pupil I met",
    ])
  func `is not seen in what every plan says`(_ text: String) { #expect(hits(text) == []) }

  @Test func `is found in every part, masked and with its place`() {
    let number = "B999999920001"
    func story(_ place: Place) -> SideStory {
      SideStory(place: place, blocks: [.paragraph(Paragraph(text: number, place: place))])
    }
    var document = Document(format: .xlsx)
    document.textBoxes = [story(.paragraph(1, in: .textBox(1)))]
    document.headers = [story(.paragraph(1, in: .header(1)))]
    document.footnotes = [story(.paragraph(1, in: .footnote(1)))]
    document.comments = [
      Comment(place: .paragraph(1, in: .comment(1)), anchor: nil, author: "", text: number)
    ]
    let cell = SheetCell(reference: CellReference(row: 3, column: 1), kind: .text, text: number)
    document.sheets = [Sheet(name: "Old", state: .veryHidden, cells: [cell])]
    document.properties = [Property(name: "subject", value: number)]
    let hits = PersonalDataScan.scan(document)
    #expect(hits.count == 6)
    #expect(hits.allSatisfy { $0.masked == "B•••••••••••1" && $0.certainty == .sure })
    #expect(hits.contains { $0.place?.description == "Old!B4" })
    #expect(hits.last?.place == nil)
  }

  @Test func `is known by the heading of its column`() {
    func cell(_ row: Int, _ column: Int, _ text: String) -> TableCell {
      let place = Place.cell(table: 1, row: row + 1, column: column + 1)
      return TableCell(
        row: row, column: column, place: place,
        blocks: [.paragraph(Paragraph(text: text, place: place))])
    }
    var document = Document(format: .docx)
    document.blocks = [
      .table(
        Table(
          place: .cell(table: 1, row: 1, column: 1), rowCount: 2, columnCount: 3,
          cells: [
            cell(0, 0, "Pupil’s name"), cell(0, 1, "DOB"), cell(0, 2, "Action"),
            cell(1, 0, "Zofia Nowak"), cell(1, 1, "03/04/2012"), cell(1, 2, "Reading Support"),
          ]))
    ]
    #expect(PersonalDataScan.scan(document).map(\.kind) == [.pupilName, .dateOfBirth])
  }

  @Test(.timeLimit(.minutes(10))) func `takes no longer than a text is long`() {
    for piece in ["one LAC ", "child ", "Y5 (", "@", "0", "07700 ", "e\u{301}", "dob "] {
      _ = hits(String(repeating: piece, count: 30_000))
    }
  }
}

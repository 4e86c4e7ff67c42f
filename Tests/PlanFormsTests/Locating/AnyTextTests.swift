import Documents
import PlanForms
import TestSupport
import Testing

/// Forms put together at random out of labels, signs and answers, as no chair would write them: what
/// they say is of no account, only that they are read to the end and that nobody could tell more.
@Suite struct `Locating answers in any texts` {
  /// A few lines and a table of a form.
  struct Texts {
    var lines: [String] = []
    var rows: [[String]] = []

    init(seed: UInt64, _ labels: [String]) {
      var random = SplitMix(seed: seed)
      for _ in 0..<Int.random(in: 1...6, using: &random) { lines.append(random.text(labels)) }
      let width = Int.random(in: 1...4, using: &random)
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        rows.append((0..<width).map { _ in random.text(labels) })
      }
    }

    func document(endingTextsWith end: String = "") -> Document {
      var document = Document(format: .docx)
      for (number, line) in lines.enumerated() {
        let paragraph = Paragraph(text: line + end, place: .paragraph(number + 1))
        document.blocks.append(.paragraph(paragraph))
      }
      let cells = rows.enumerated().flatMap { row, texts in
        texts.enumerated().map { column, text in
          let place = Place.cell(table: 1, row: row + 1, column: column + 1)
          return TableCell(
            row: row, column: column, place: place,
            blocks: [.paragraph(Paragraph(text: text + end, place: place))])
        }
      }
      document.blocks.append(
        .table(
          Table(
            place: .cell(table: 1, row: 1, column: 1), rowCount: rows.count,
            columnCount: rows.first?.count ?? 0, cells: cells)))
      return document
    }
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func `reads each to its end, and as well where blanks follow its texts`(seed: UInt64) throws {
    let locator = try SchemaFiles.recoveryLocator.get()
    let form = locator.definition
    let values = ValueReader()
    let labels = form.fields.flatMap { [$0.label] + $0.wordings.prefix(4) }
    for number in 0..<12 {
      let texts = Texts(seed: seed << 8 + UInt64(number), labels)
      let plain = locator.read(texts.document(), values: values)
      let blanks = locator.read(texts.document(endingTextsWith: " "), values: values)
      #expect(
        plain.map { FormOutline.text($0, of: form) }
          == blanks.map { FormOutline.text($0, of: form) },
        "\(texts)")
      for answer in plain?.fields.values.map(\.self) ?? [] {
        #expect((answer.state == .answered) == (answer.value != nil), "\(texts)")
      }
    }
  }
}

extension SplitMix {
  /// Labels of the form, signs that part labels from answers, and answers, in any order.
  fileprivate mutating func text(_ labels: [String]) -> String {
    (0..<Int.random(in: 0...5, using: &self)).map { _ in
      let pieces = Bool.random(using: &self) ? labels : Self.signs
      return pieces[Int.random(in: pieces.indices, using: &self)]
    }.joined(separator: Bool.random(using: &self) ? " " : "")
  }

  private static let signs = [
    " - ", " – ", "-", "–", ":", ": ", "：", "?", "? ", "____", "......", "…", "\t", "\n", "\u{A0}",
    "  ", "|", "/", ";", ",", "(", ")", "1.", "2)", "Q3.", "a)", "•", "*", "☐", "☒",
    "☐ Yes ☐ No", "✓", "£", "£1,200", "1.5k", "½", "2 November 2020", "w/c 2 Nov", "Autumn 2",
    "30", "approx 30", "50%", "TBC", "n/a", "as above", "Yes", "A Chair", "Y5/6 (n=22)", "P1",
    "Priority 2", "Action 3", "Total", "e.g.", "2020-21", "chair@school.example", "é", "🏫",
    "\u{301}",
  ]
}

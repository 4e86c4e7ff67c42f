import Documents
import TestSupport
import Testing
import Workbooks

/// What we write is what our own readers read.
@Suite struct `What is written` {
  @Test(arguments: 1...60)
  func `is read back from a workbook cell by cell`(_ seed: UInt64) throws {
    var numbers = SplitMix(seed: seed)
    var expected: [String] = []
    let rows = (0..<8).map { _ in
      SheetRow((0..<5).map { _ in Self.cell(&numbers, &expected) })
    }
    let bytes = try Workbook(
      title: "t", createdSeconds: 0,
      sheets: [WorkbookSheet(name: numbers.oddText(longest: 50), columns: [], rows: rows)]
    ).xlsx()
    let sheet = try #require(try DocumentReader.read(bytes).sheets.first)
    #expect(sheet.cells.filter { $0.kind != .empty }.map(\.text) == expected)
    #expect(sheet.cells.allSatisfy { $0.formula == nil })
    #expect(!sheet.name.isEmpty && sheet.name.utf16.count <= 31)
  }

  /// A cell, and what is to be read of it where it holds anything.
  private static func cell(_ numbers: inout SplitMix, _ expected: inout [String])
    -> Workbooks.SheetCell
  {
    let number = Int.random(in: -99_999...99_999, using: &numbers)
    switch Int.random(in: 0...5, using: &numbers) {
    case 0: return .blank
    case 1:
      expected.append("\(number)")
      return .whole(number)
    case 2:
      expected.append(decimal(number, places: 2))
      return .money(pence: number)
    case 3:
      // Excel's first day is 1 January 1900.
      let day = Int.random(in: -25_567...47_481, using: &numbers)
      expected.append(plainDay(day))
      return .day(daysSince1970: day)
    case 4:
      expected.append(decimal(number, places: 1))
      return SheetCell(.number(.decimal(digits: number, places: 1)))
    default:
      let text = numbers.oddText()
      let kept = String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter {
            $0 == "\t" || $0 == "\n" || $0.value >= 0x20 && !(0xFFFE...0xFFFF).contains($0.value)
          }))
      if !kept.isEmpty { expected.append(kept) }
      return .text(text)
    }
  }

  private static func decimal(_ digits: Int, places: Int) -> String {
    let whole = "\(digits.magnitude)"
    let padded = String(repeating: "0", count: max(0, places + 1 - whole.count)) + whole
    var (left, right) = (padded.dropLast(places), padded.suffix(places))
    while right.last == "0" { right = right.dropLast() }
    let sign = digits < 0 ? "-" : ""
    if left.isEmpty { left = "0" }
    return sign + left + (right.isEmpty ? "" : ".\(right)")
  }

  /// The day counted off from 1970, year by year and month by month.
  private static func plainDay(_ days: Int) -> String {
    func length(_ year: Int) -> Int {
      year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365
    }
    var (year, rest) = (1970, days)
    while rest < 0 {
      year -= 1
      rest += length(year)
    }
    while rest >= length(year) {
      rest -= length(year)
      year += 1
    }
    var month = 1
    for days in [31, length(year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
      guard rest >= days else { break }
      rest -= days
      month += 1
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(rest + 1))"
  }

  @Test func `is cut where Excel would refuse the file, counted as Excel counts`() throws {
    for letter in ["a", "🏫"] {
      let sheet = WorkbookSheet(
        name: "long", columns: [],
        rows: [SheetRow([.text(String(repeating: letter, count: 40_000))])])
      let bytes = try Workbook(title: "t", createdSeconds: 0, sheets: [sheet]).xlsx()
      let text = try #require(try DocumentReader.read(bytes).sheets.first?.cells.first?.text)
      #expect(text.utf16.count <= 32_767 && text.utf16.count > 32_760)
      #expect(text.hasSuffix("…"))
    }
  }

  @Test(arguments: 1...40)
  func `is read back from a letter paragraph by paragraph`(_ seed: UInt64) throws {
    var numbers = SplitMix(seed: seed)
    let texts = (0..<6).map { _ in numbers.oddText() }
    let rows = (0..<2).map { _ in (0..<2).map { _ in numbers.oddText() } }
    let document = WordDocument(
      title: numbers.oddText(), author: numbers.oddText(), created: "2020-10-02T00:00:00Z",
      footer: numbers.oddText(),
      blocks: texts.map { .paragraph(WordText([.init($0)])) } + [
        .table(
          WordTable(
            columns: [.init(1), .init(1)], header: ["A", "B"],
            rows: rows.map { $0.map { .init($0) } }, altText: numbers.oddText()))
      ])
    let read = try DocumentReader.read(document.docx())
    let paragraphs = read.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { Self.words(paragraph.text) } else { nil }
    }
    #expect(Array(paragraphs.prefix(6)) == texts.map(Self.words))
    var cells: [String] = []
    for case .table(let table) in read.blocks {
      cells += table.cells.dropFirst(2).map { Self.words($0.text) }
    }
    #expect(cells == rows.joined().map(Self.words))
  }

  /// The visible letters, for tabs and breaks have their own elements in Word.
  private static func words(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.value > 0x20 && !(0xFFFE...0xFFFF).contains($0.value) && !$0.properties.isWhitespace
        }))
  }
}

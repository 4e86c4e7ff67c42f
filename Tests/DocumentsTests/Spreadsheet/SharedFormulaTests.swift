import Testing

@testable import Documents

@Suite struct `Shared formulas` {
  struct Case: Sendable, CustomTestStringConvertible {
    var master: String
    var cell = "C4"
    var text: String
    var testDescription: String { "\(master) in \(cell)" }

    init(_ master: String, in cell: String = "C4", _ text: String) {
      (self.master, self.cell, self.text) = (master, cell, text)
    }
  }

  /// The first cell is always B2, so C4 lies two rows down and one column to the right.
  @Test(arguments: [
    Case("A2*2", "B4*2"), Case("$A2*2", "$A4*2"), Case("A$2*2", "B$2*2"), Case("$A$2*2", "$A$2*2"),
    Case("A2*2", in: "B2", "A2*2"), Case("SUM(A1:B2)", "SUM(B3:C4)"), Case("a2+b2", "B4+C4"),
    Case("Sheet1!A2", "Sheet1!B4"), Case("'My A1 sheet'!A2", "'My A1 sheet'!B4"),
    Case("'It''s A1'!A2", "'It''s A1'!B4"), Case("\"A1\"&A1", "\"A1\"&B3"),
    Case("\"say \"\"A1\"\"\"&A1", "\"say \"\"A1\"\"\"&B3"), Case("LOG10(A1)", "LOG10(B3)"),
    Case("A1B2", "A1B2"), Case("Rate_A1", "Rate_A1"), Case("TRUE", "TRUE"),
    Case("1E3+A1", "1E3+B3"),
    Case("A:A", "B:B"), Case("$A:C", "$A:D"), Case("1:1", "3:3"), Case("$1:2", "$1:4"),
    Case("Table1[Cost]*A1", "Table1[Cost]*B3"),
    Case("Table1[[#This Row],[A1]]", "Table1[[#This Row],[A1]]"),
    Case("[1]Sheet1!A1", "[1]Sheet1!B3"), Case("A1048575", "#REF!"), Case("XFD1", "#REF!"),
    Case("A1", in: "A1", "#REF!"), Case("XFE1", "XFE1"), Case("A0", "A0"),
    Case("A1048577", "A1048577"),
    Case("Sheet1!A1:B2", "Sheet1!B3:C4"), Case("IF(A1>0,\"ok\",B1)", "IF(B3>0,\"ok\",C3)"),
    Case("_xlfn.XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(B3,C:C,D:D)"), Case("", ""),
    Case("\"unclosed A1", "\"unclosed A1"), Case("[unclosed A1", "[unclosed A1"),
    Case("é1+A1", "é1+B3"),
    Case("A1.5", "A1.5"), Case("$", "$"), Case("$$A$1", "$$A$1"),
  ])
  func `move relative references and nothing else`(_ example: Case) throws {
    let origin = try #require(CellReference("B2"))
    let cell = try #require(CellReference(example.cell))
    let shared = SharedFormula(master: example.master, origin: origin)
    #expect(shared.text(at: cell) == example.text)
  }
}

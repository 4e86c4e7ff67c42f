import PlanForms
import Reports
import Testing
import Workbooks

@Suite struct `A list` {
  static var sample: Listing {
    var listing = Listing(
      title: "Payments", kind: "payments",
      columns: [.init("Group", "group"), .init("Amount", "amount"), .init("Note", "note")],
      rows: [
        [.text("=cmd"), .money(pence: 100_050), .text("a, \"b\"")],
        [.text("\u{1B}[31mRed"), .money(pence: 5), .blank],
      ])
    listing.addTotal(summing: ["amount"])
    return listing
  }

  @Test func `is CSV that no spreadsheet runs`() {
    #expect(
      String(decoding: Self.sample.csv, as: UTF8.self)
        == "\u{FEFF}group,amount,note\r\n'=cmd,1000.50,\"a, \"\"b\"\"\"\r\n"
        + "\u{FFFD}[31mRed,0.05,\r\n")
  }

  @Test func `lines up in a terminal and moves no cursor`() {
    #expect(
      Self.sample.text() == """
        Payments

        Group             Amount  Note
        --------------------------------
        =cmd           £1,000.50  a, "b"
        \\u{1B}[31mRed      £0.05
        --------------------------------
        Total          £1,000.55

        """)
  }

  @Test func `adds up by a formula that comes to the same`() {
    let total = Self.sample.sheet.rows.last
    #expect(total?.cells[1] == .formula("SUM(B4:B5)", result: .money(pence: 100_055)))
  }
}

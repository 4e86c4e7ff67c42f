import PlanForms
import Programmes
import Testing

@Suite struct `The sheet of times of receipt` {
  static func sheet(_ rows: String) -> ReceivedSheet {
    ReceivedSheet(bytes: Array("file,received\n\(rows)\n".utf8))
  }

  @Test(arguments: [
    ("2020-10-01T16:20", "2020-10-01 980"), ("2020-10-01 16:20", "2020-10-01 980"),
    ("2020-10-01T16:20:59", "2020-10-01 980"), ("2020-10-01", "2020-10-01 0"),
  ])
  func `reads a day with and without its time`(_ written: String, _ expected: String) {
    let times = Self.sheet("submissions/a.docx,\(written)").times
    #expect(times["submissions/a.docx"].map { "\($0.day) \($0.minute)" } == expected)
  }

  @Test func `takes Windows' own slashes for ours`() {
    #expect(
      Self.sheet("submissions\\east\\a.docx,2020-10-01").times["submissions/east/a.docx"] != nil)
  }

  @Test(arguments: [
    (
      "a.docx,05/10/2020 09:00",
      "received.csv, line 2: \"05/10/2020 09:00\" is no day that can be read. "
        + "If you mean 5 October 2020, write 2020-10-05, and the time behind it: 2020-10-05Thh:mm."
    ),
    (
      "a.docx,2020-10-01T16:2x:30",
      "received.csv, line 2: \"2020-10-01T16:2x:30\" is no day that can be read. "
        + "Write it as 2020-10-01 or 2020-10-01T16:20."
    ),
    (
      "a.docx,last week",
      "received.csv, line 2: \"last week\" is no day that can be read. "
        + "Write it as 2020-10-01 or 2020-10-01T16:20."
    ),
    (
      "a.docx,2020-10-01\na.docx,2020-10-02",
      "received.csv, line 3: a.docx stands on line 2 already, with another time. "
        + "Keep the one that is right."
    ),
  ])
  func `says what it can't take`(_ rows: String, _ expected: String) {
    #expect(Self.sheet(rows).mistakes.map(\.description) == [expected])
  }

  @Test func `notes a name that no file has`() {
    let notes = Self.sheet("here.docx,2020-10-01\nslip.docx,2020-10-01").notesOnMissing {
      $0 == "here.docx"
    }
    #expect(
      notes.map(\.description) == [
        "received.csv, line 3: There is no file \"slip.docx\". "
          + "Give its path from the programme folder, as submissions/plan.docx."
      ])
  }
}

import Foundation
import TestSupport
import Testing

/// Answers of every type and of every state through `read`, by a definition of one's own.
@Suite struct `An answer in JSON` {
  private static let definition = """
    id: types
    title: One question of each type
    academic_year: 2020-21
    stages: {plan: Plan}
    sections: {all: {title: Everything}}
    choices:
      colour:
        red: {label: Red, spellings: [Crimson]}
        blue: {label: Blue}
    fields:
      words: {label: Our story, section: all, type: text}
      leader: {label: Who leads it, section: all, type: person}
      colour: {label: Favourite colour, section: all, type: choice, choices: colour}
      colours: {label: Colours of the flag, section: all, type: choices, choices: colour}
      link: {label: Which aim it serves, section: all, type: reference}
      mail: {label: E-mail address, section: all, type: email}
      site: {label: School that hosts it, section: all, type: school}
      cost: {label: What it costs, section: all, type: money}
      day: {label: When it starts, section: all, type: date}
      pupils: {label: Number of pupils, section: all, type: count}
      size: {label: Size of the hall, section: all, type: number}
      share: {label: Share of boys, section: all, type: percent}
      mark: {label: Average mark, section: all, type: score}
      agreed: {label: Have all agreed, section: all, type: yes_no}
      years: {label: Year groups, section: all, type: year_groups}
    """

  private static let labels = [
    "words": "Our story", "leader": "Who leads it", "colour": "Favourite colour",
    "colours": "Colours of the flag", "link": "Which aim it serves", "mail": "E-mail address",
    "site": "School that hosts it", "cost": "What it costs", "day": "When it starts",
    "pupils": "Number of pupils", "size": "Size of the hall", "share": "Share of boys",
    "mark": "Average mark", "agreed": "Have all agreed", "years": "Year groups",
  ]

  /// A question, what is written, and the value as published; a state for what has none.
  private static let cases: [(field: String, text: String, expected: String)] = [
    ("words", "As we said  before\tand after", "\"As we said before and after\""),
    ("words", "“£5” & <b>\\\"é\u{1F3EB}", "\"“£5” & <b>\\\\\\\"é\u{1F3EB}\""),
    ("words", "", "unanswered"), ("words", "Click or tap here to enter text.", "placeholder"),
    ("words", "TBC", "deferred"), ("words", "See attached", "refers"),
    ("words", "N/A", "not_applicable"), ("words", "No", "not_applicable"),
    ("leader", "Mrs A. Hill", "\"Mrs A. Hill\""), ("leader", "tbc", "deferred"),
    ("leader", "—", "unanswered"), ("leader", "As above", "refers"),
    ("colour", "crimson", "\"red\""), ("colour", "BLUE", "\"blue\""),
    ("colour", "Red or blue", "unclear"), ("colour", "Green", "unclear"),
    ("colour", "Choose an item.", "placeholder"), ("colour", "☒ Red ☐ Blue", "\"red\""),
    ("colour", "☐ Red ☐ Blue", "unanswered"), ("colour", "Red / Blue", "unanswered"),
    ("colours", "Red and blue", "[\"red\",\"blue\"]"), ("colours", "Blue", "[\"blue\"]"),
    ("colours", "☒ Red ☒ Blue", "[\"red\",\"blue\"]"), ("colours", "☐ Red ☒ Blue", "[\"blue\"]"),
    ("link", "Priority 2", "\"2\""), ("link", "P1", "\"1\""), ("link", "1a", "\"1a\""),
    ("link", "", "unanswered"),
    ("mail", "a.hill@school.example", "\"a.hill@school.example\""),
    ("mail", "Mrs Hill", "unclear"), ("mail", "a.hill@school", "unclear"),
    ("site", "Ashby Lane Primary", "\"Ashby Lane Primary\""),
    ("cost", "£5,600", money(560_000)), ("cost", "£15,196.25", money(1_519_625)),
    ("cost", "148400", money(14_840_000)), ("cost", "£1.5k", money(150_000)),
    ("cost", "£0", money(0)), ("cost", "Nil", money(0)), ("cost", "c. £180", money(18_000, "true")),
    ("cost", "£80 per child x 55 = £4,400", money(440_000, worked: "440000")),
    ("cost", "9 x £200 = £1,600", money(160_000, worked: "180000")),
    ("cost", "£2050 + £770", money(282_000, worked: "282000")),
    ("cost", "£500-£700", "unclear"), ("cost", "£5.000", "unclear"), ("cost", "TBC", "deferred"),
    ("cost", "£17.50 per hour", "unclear"), ("cost", "£450 + VAT", "unclear"),
    ("cost", "(£200)", "unclear"), ("cost", "£", "unanswered"), ("cost", "as above", "refers"),
    ("cost", "N/A", "not_applicable"), ("cost", "#REF!", "unclear"), ("cost", "£5,OO0", "unclear"),
    ("cost", "£450 (half day supply)", money(45_000)), ("cost", "£92233720368547758080", "unclear"),
    ("day", "2nd October 2020", day("2020-10-02")), ("day", "02/10/2020", day("2020-10-02")),
    ("day", "05.03.21", day("2021-03-05")), ("day", "2020-10-02", day("2020-10-02")),
    ("day", "w/c 9th November 2020", window("2020-11-09", "2020-11-13")),
    ("day", "Autumn 2", window("2020-11-02", "2020-12-18")),
    ("day", "January 2021", window("2021-01-01", "2021-01-31")), ("day", "31/09/2020", "unclear"),
    ("day", "30 February 2021", "unclear"), ("day", "ongoing", "unclear"),
    ("day", "termly", "unclear"),
    ("day", "29/02/2020", day("2020-02-29")), ("day", "29/02/2021", "unclear"),
    ("pupils", "24", count(24, 24)), ("pupils", "20-24", count(20, 24)),
    ("pupils", "about 20", count(20, 20, "true")), ("pupils", "24 (Y5/6)", count(24, 24)),
    ("pupils", "6 per school x 9", count(54, 54)), ("pupils", "15 (9 PP)", count(15, 15)),
    ("pupils", "all PP", "unclear"), ("pupils", "37(13)", "unclear"),
    ("pupils", "20/25", "unclear"),
    ("pupils", "Oct-20", "unclear"), ("pupils", "0", count(0, 0)), ("pupils", "None", count(0, 0)),
    ("pupils", "99999999999999999999", "unclear"), ("pupils", "-3", "unclear"),
    ("size", "63.50", number("63.50")), ("size", "1,250", number("1250")),
    ("size", "-4", number("-4")), ("size", "n/a", "not_applicable"),
    ("share", "47%", number("47", "percent")), ("share", "47.5 %", number("47.5", "percent")),
    ("share", "about half", "unclear"), ("mark", "98", number("98")),
    ("agreed", "Yes", "true"), ("agreed", "☒", "true"), ("agreed", "No", "false"),
    ("agreed", "YES/NO", "unanswered"), ("agreed", "☐", "unanswered"), ("agreed", "✓", "true"),
    ("agreed", "☒ Yes ☐ No", "true"), ("agreed", "☐ Yes ☒ No", "false"),
    ("agreed", "Agreed", "true"), ("agreed", "Perhaps", "unclear"),
    ("years", "R, Y1 and KS2", "[\"R\",\"Y1\",\"Y3\",\"Y4\",\"Y5\",\"Y6\"]"),
    ("years", "Y5/6", "[\"Y5\",\"Y6\"]"), ("years", "EYFS", "unclear"),
    ("years", "Year 13", "[\"Y13\"]"), ("years", "Nursery", "[\"N\"]"),
    ("years", "LKS2", "[\"Y3\",\"Y4\"]"), ("years", "Whole school", "unclear"),
  ]

  private static let companions = [
    ("leader", "Mr B. Ward"), ("colour", "Red"), ("agreed", "Yes"), ("years", "Y5"),
    ("mail", "b.ward@school.example"), ("words", "We met and talked"),
  ]

  private static func money(
    _ pence: Int, _ approximate: String = "false", worked: String = "null"
  ) -> String {
    "{\"pence\":\(pence),\"approximate\":\(approximate),\"worked_pence\":\(worked)}"
  }

  private static func window(_ start: String, _ end: String, _ exact: String = "false") -> String {
    "{\"start\":\"\(start)\",\"end\":\"\(end)\",\"exact\":\(exact)}"
  }

  private static func day(_ day: String) -> String { window(day, day, "true") }

  private static func count(_ low: Int, _ high: Int, _ approximate: String = "false") -> String {
    "{\"low\":\(low),\"high\":\(high),\"approximate\":\(approximate)}"
  }

  private static func number(_ digits: String, _ unit: String? = nil) -> String {
    "{\"number\":\"\(digits)\",\"unit\":\(unit.map { "\"\($0)\"" } ?? "null")}"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      "\t", with: "</w:t><w:tab/><w:t>")
  }

  /// The n-th answers of all questions stand in the n-th form.
  @Test func `has a state, and where it is sure a value of its type`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.definition, to: "types.yaml")
    var forms: [[(field: String, text: String, expected: String)]] = []
    for example in Self.cases {
      let number = forms.firstIndex { form in !form.contains { $0.field == example.field } }
      if let number { forms[number].append(example) } else { forms.append([example]) }
    }
    for (number, form) in forms.enumerated() {
      // Enough answers to know the form by.
      let filled =
        form.map { ($0.field, $0.text) }
        + Self.companions.filter { field, _ in
          !form.contains { $0.field == field }
        }
      let rows = filled.map { field, text in
        let cells = [Self.labels[field, default: ""], text].map {
          "<w:tc><w:p><w:r><w:t xml:space=\"preserve\">\(Self.escaped($0))</w:t></w:r></w:p></w:tc>"
        }
        return "<w:tr>\(cells.joined())</w:tr>"
      }
      let bytes = UnpackedPackage.word(body: "<w:tbl>\(rows.joined())</w:tbl>").bytes()
      try Data(bytes).write(
        to: URL(fileURLWithPath: "\(folder.path)/form\(number + 10).docx"))
    }
    let read = try Products.run(
      "plancheck", ["read", "--form", "types.yaml", "--format", "jsonl", "."], in: folder.path)
    let records = try read.lines.map { try JSONTree($0) }
    // The definition is a file, and judged as one.
    try #require(records.count == forms.count + 1)
    for (form, record) in zip(forms, records) {
      for (row, example) in form.enumerated() {
        let answer = try #require(record["fields"]?[example.field], "\(example)")
        let state = answer["state"]?.text ?? ""
        if example.expected.wholeMatch(of: /[a-z_]+/) != nil,
          !["true", "false"].contains(example.expected)
        {
          #expect(state == example.expected, "\(example): \(answer)")
          #expect(answer["value"] == nil, "\(example)")
        } else {
          #expect(state == "answered", "\(example): \(answer)")
          #expect(answer["value"] == (try JSONTree(example.expected)), "\(example): \(answer)")
        }
        #expect(answer["at"]?.text == "table 1, row \(row + 1), column 2", "\(example)")
        #expect(answer["confidence"]?.text == "exact")
        #expect(answer["label"]?.text == Self.labels[example.field])
        // Runs of white space are one space.
        let folded = example.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(answer["text"]?.text == folded, "\(example)")
      }
      for field in Self.labels.keys where !form.contains(where: { $0.field == field }) {
        guard !Self.companions.contains(where: { $0.0 == field }) else { continue }
        #expect(record["fields"]?[field]?["state"] == .text("not_on_form"), "\(field)")
      }
    }
  }
}

import Documents
import PlanForms
import TestSupport
import Testing

/// Headers of two rows, and cells that answer two questions of one type, in a form of our own: the
/// shipped forms have neither.
@Suite struct `Locating under divided headers` {
  static let form = """
    id: return
    title: Spending return
    stages: {return: Spending return}
    sections:
      spend: {title: Spending}
    tables:
      spend: {row: strategy, key: ref, anchors: [strategy]}
    fields:
      spent: {label: Spent, section: spend, type: money}
      ref: {label: No., section: spend, table: spend, type: reference}
      strategy: {label: Strategy, section: spend, table: spend, type: text}
      from: {label: First day, section: spend, table: spend, type: date}
      until: {label: Last day, section: spend, table: spend, type: date}
      autumn_plan: {label: Autumn planned, section: spend, table: spend, type: money}
      autumn: {label: Autumn spent, section: spend, table: spend, type: money}
      spring_plan: {label: Spring planned, section: spend, table: spend, type: money}
      spring: {label: Spring spent, section: spend, table: spend, type: money}
      note: {label: Notes, section: spend, table: spend, type: text}
    headers:
      composite:
        Dates: [from, until]
    """

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sketch: String
  }

  static let twoRows = [
    Case(
      testDescription: "merged over and beside",
      sketch: """
        | No. | Strategy | Autumn | < | Spring | < | Notes |
        | ^ | ^ | Planned | Spent | Planned | Spent | ^ |
        | 1 | Phonics | £10 | £11 | £12 | £13 | Late |
        """),
    Case(
      testDescription: "not merged",
      sketch: """
        | No. | Strategy | Autumn | | Spring | | Notes |
        | | | Planned | Spent | Planned | Spent | |
        | 1 | Phonics | £10 | £11 | £12 | £13 | Late |
        """),
    Case(
      testDescription: "the single headers in the lower row",
      sketch: """
        | | | Autumn | < | Spring | < | |
        | No. | Strategy | Planned | Spent | Planned | Spent | Notes |
        | 1 | Phonics | £10 | £11 | £12 | £13 | Late |
        """),
    Case(
      testDescription: "divided the other way round",
      sketch: """
        | No. | Strategy | Autumn | < | Spring | < | Notes |
        | ^ | ^ | Spent | Planned | Spent | Planned | ^ |
        | 1 | Phonics | £11 | £10 | £13 | £12 | Late |
        """),
  ]

  @Test(arguments: twoRows)
  func `a lower header is read with the one above it`(_ example: Case) throws {
    let form = try DefinitionLoader.load(Self.form, file: "return.yaml")
    let locator = FormLocator(form)
    for document in [LayoutSketch.word(example.sketch), LayoutSketch.workbook(example.sketch)] {
      let reading = try #require(locator.read(document, values: ValueReader()))
      #expect(
        FormOutline.text(reading, of: form) == """
          spend 1 ref: 1
          spend 1 strategy: Phonics
          spend 1 autumn_plan: £10
          spend 1 autumn: £11
          spend 1 spring_plan: £12
          spend 1 spring: £13
          spend 1 note: Late
          """, "\(document.format)")
    }
  }

  @Test func `rows below a header of one row are no header`() throws {
    let form = try DefinitionLoader.load(Self.form, file: "return.yaml")
    let sketch = """
      | No. | Strategy | Spent in Autumn | Autumn planned |
      | 1 | Planned | £10 | £11 |
      | 2 | Spent | £12 | £13 |
      """
    let reading = try #require(
      FormLocator(form).read(LayoutSketch.workbook(sketch), values: ValueReader()))
    #expect(reading.rows("spend").count == 2)
  }

  /// What is written under "Dates", and the first and last day that are read from it; nil where a day
  /// can't be told, and all of the words stand for it.
  static let spans: [(written: String, first: String, last: String)] = [
    ("5 August 2024 - 16 August 2024", "5 August 2024", "16 August 2024"),
    ("05/08/24 - 16/08/24", "05/08/24", "16/08/24"),
    ("05/08/24-16/08/24", "05/08/24", "16/08/24"),
    ("13/08/2024 to 16/08/2024", "13/08/2024", "16/08/2024"),
    ("2024-08-13 – 2024-08-16", "2024-08-13", "2024-08-16"),
    ("13/08/2024 / 16/08/2024", "13/08/2024 / 16/08/2024", "13/08/2024 / 16/08/2024"),
    ("13/08/2024\\n16/08/2024", "13/08/2024", "16/08/2024"),
    ("5 - 16 August 2024", "5 - 16 August 2024", "5 - 16 August 2024"),
    ("August 2024", "August 2024", "August 2024"),
    ("29 July - 9 August 2025", "29 July - 9 August 2025", "29 July - 9 August 2025"),
  ]

  @Test(arguments: spans)
  func `the first of two days in a cell is the first question's`(
    _ written: String, _ first: String, _ last: String
  ) throws {
    let form = try DefinitionLoader.load(Self.form, file: "return.yaml")
    let sketch = """
      | Strategy | Dates | Autumn planned |
      | Phonics | \(written) | £10 |
      """
    let reading = try #require(
      FormLocator(form).read(LayoutSketch.word(sketch), values: ValueReader()))
    let row = try #require(reading.rows("spend").first)
    #expect(row["from"].text == first)
    #expect(row["until"].text == last)
  }
}

import Testing

@testable import PlanForms

/// What the language says of another fund's form: its own places, its own lists.
@Suite struct `Rules of another fund` {
  private static let text = """
    id: grant
    title: Inclusion grant
    stages: {application: Application}
    sections: {all: {title: All}}
    tables: {measures: {row: measure, anchors: [measure]}}
    choices:
      district: {northvale: Northvale, quay: Harbour and Quay}
    fields:
      district: {label: District, section: all, type: choice, choices: district}
      home: {label: Home district, section: all, type: choice, choices: district}
      urn: {label: URN, section: all, type: text}
      asked: {label: Asked for, section: all, type: money}
      measure: {label: Measure, section: all, table: measures, type: text}
      before: {label: Before, section: all, table: measures, type: number}
      after: {label: After, section: all, table: measures, type: number}
    rules:
      most:
        severity: error
        field: asked
        check: asked <= £1 * number(lookup('districts.csv', 'district', district, 'most'))
        message: "{district} gives up to {£1 * number(lookup('districts.csv', 'district', district, 'most'))}."
      away:
        severity: warning
        field: district
        check: district = lookup('schools.csv', 'urn', urn, 'district')
        message: "The school is in {lookup('schools.csv', 'urn', urn, 'district')}, not in {district}."
      home:
        severity: warning
        check: district = home
        message: "{district} is not {home}."
      share:
        severity: error
        each: measures
        of: [before, after]
        when: unit(it) = 'percent'
        check: it <= 100%
        message: "{it} of {row} can’t be right."

    """

  private static func said(_ sketch: String) throws -> [String] {
    let form = try DefinitionLoader.load(text, file: "grant.yaml")
    var context = RuleContext(reading: AnswerSketch.reading(sketch, "application", form))
    context.programme = ProgrammeFacts(
      name: "", academicYear: "", form: "grant", dates: ProgrammeDates(),
      lists: [
        "districts.csv": FactList(
          columns: ["district", "most"],
          rows: [["Northvale", "5000"], ["Harbour and Quay", "900"]]),
        "schools.csv": FactList(columns: ["urn", "district"], rows: [["100001", "northvale"]]),
      ])
    return FormRules(form).check(context).findings.map {
      "\($0.field?.description ?? ""): \($0.message)"
    }
  }

  @Test(arguments: [
    ("district: northvale\nasked: £5,000", []),
    ("district: quay\nasked: £1,000", ["asked: Harbour and Quay gives up to £900."]),
    ("district: northvale\nurn: 100001", []),
    (
      "district: quay\nurn: 100001",
      ["district: The school is in northvale, not in Harbour and Quay."]
    ),
    ("district: quay\nurn: 999999", []),
    ("district: northvale\nhome: quay", [": Northvale is not Harbour and Quay."]),
    (
      "measures: measure = A | before = 120% | after = 101%\nmeasures: measure = B | after = 120",
      [
        "before: 120% of the measure “A” can’t be right.",
        "after: 101% of the measure “A” can’t be right.",
      ]
    ),
  ])
  func `say places by their names, and look choices up by their labels`(
    _ sketch: String, _ expected: [String]
  ) throws {
    #expect(try Self.said(sketch) == expected)
  }

  @Test func `name the lists that a programme needs`() throws {
    let form = try DefinitionLoader.load(Self.text, file: "grant.yaml")
    #expect(
      form.neededLists == [
        NeededList(name: "districts.csv", columns: ["district", "most"]),
        NeededList(name: "schools.csv", columns: ["urn", "district"]),
      ])
  }

  @Test(arguments: [
    ("of: [before, after]", "of: [before, afer]", "“afer” is not a field; did you mean “after”?"),
    ("of: [before, after]", "of: [district]", "(where “it” is district)"),
    ("of: [before, after]", "of: []", "“of” needs at least one question"),
    ("of: [before, after]", "field: before", "“it” is not a field"),
    ("of: [before, after]", "of: after\n    field: before", "and needs no “field”"),
    ("check: district = home", "check: district = 'quay'", "a choice is written without quotes"),
  ])
  func `that cannot be meant are told`(
    _ sound: String, _ slip: String, _ expected: String
  ) throws {
    let error = try #require(throws: DefinitionError.self) {
      try DefinitionLoader.load(
        Self.text.replacing(sound, with: slip), file: "grant.yaml")
    }
    #expect("\(error)".contains(expected), "\(error)")
  }
}

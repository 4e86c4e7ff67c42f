import PlanForms
import Programmes
import Testing

@Suite struct `A programme folder` {
  static let settings = """
    name: Recovery fund
    academic_year: 2020-21
    dates:
      plan_deadline: 2020-10-02T23:59
    """
  static let groups = """
    id,name,aliases,type,aag,chair,chair_email,chair_school,deputy,allocation
    alcester,Alcester Consortium,Alcester,primary_consortium,South,Mrs A,a@a.example,Oak School,Mr B,5000.50
    north,North Network,,secondary_network,North,Dr C,c@c.example,High School,,
    """
  static let schools = """
    urn,laestab,name,group,phase,status,roll
    100001,937/2001,Oak School,alcester,primary,maintained,"1,046"
    100002,9372002,High School,north,secondary,academy,700
    """

  static func load(
    settings: String = settings, groups: String = groups, schools: String = schools
  ) throws(ProgrammeError) -> Programme {
    try ProgrammeFolder.parse(
      settings: Array(settings.utf8), groups: Array(groups.utf8), schools: Array(schools.utf8))
  }

  @Test func `gives its groups, schools and dates as values`() throws {
    let programme = try Self.load()
    #expect(programme.groups.map(\.allocationPence) == [500_050, nil])
    #expect(programme.groups.map(\.aliases) == [["Alcester"], []])
    #expect(programme.schools.map(\.roll) == [1_046, 700])
    #expect(programme.schools.map(\.laestab) == ["9372001", "9372002"])
    #expect(programme.areas == ["South", "North"])
    #expect(programme.deadline(of: .plan)?.minute == 23 * 60 + 59)
    #expect(programme.notes.isEmpty)
  }

  @Test func `may have groups of no type`() throws {
    let groups = Self.groups.replacing("primary_consortium", with: "")
      .replacing("secondary_network", with: "")
    #expect(try Self.load(groups: groups).groups.map(\.kind) == [.other, .other])
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var settings = `A programme folder`.settings
    var groups = `A programme folder`.groups
    var schools = `A programme folder`.schools
    var expected: [String]

    func replacing(_ old: String, _ new: String) -> Slip {
      var copy = self
      copy.settings = settings.replacing(old, with: new)
      copy.groups = groups.replacing(old, with: new)
      copy.schools = schools.replacing(old, with: new)
      return copy
    }
  }

  @Test(arguments: [
    Slip(
      testDescription: "unknown AAG",
      expected: [
        "groups.csv, line 2: \"Suoth\" under aag isn't one of the programme's areas. "
          + "Did you mean \"South\"?"
      ]
    ).replacing("primary_consortium,South", "primary_consortium,Suoth")
      .replacing("academic_year: 2020-21", "areas: [North, South]"),
    Slip(
      testDescription: "a school in two groups",
      expected: [
        "schools.csv, line 4: Oak School is in two groups: \"alcester\" on line 2, \"other\" here. "
          + "Keep it in the group that it belongs to; its pupils count once."
      ]
    ).replacing("academy,700", "academy,700\n100001,9372001,Oak School,other,,,")
      .replacing(
        "c.example,High School,,", "c.example,High School,,\nother,Other,,primary_consortium,South"),
    Slip(
      testDescription: "a malformed URN",
      expected: ["schools.csv, line 2: The URN is \"1000\". A URN has six digits."]
    ).replacing("100001", "1000"),
    Slip(
      testDescription: "a URN that Excel shortened",
      expected: [
        "schools.csv, line 2: The URN is \"1E+05\". A URN has six digits. "
          + "Excel has shortened it: format the column as a number with no decimals."
      ]
    ).replacing("100001", "1E+05"),
    Slip(
      testDescription: "a malformed LAESTAB",
      expected: [
        "schools.csv, line 2: The LAESTAB is \"937/20\". It has seven digits, as in 937/2001."
      ]
    ).replacing("937/2001", "937/20"),
    Slip(
      testDescription: "money that is no money",
      expected: [
        "groups.csv, line 2: The allocation is \"5k\". Write pounds, as in 5000 or 5000.50."
      ]
    ).replacing("5000.50", "5k"),
    Slip(
      testDescription: "a group nobody knows",
      expected: [
        "schools.csv, line 2: There is no group with the id \"alcestr\". Did you mean \"alcester\"?"
      ]
    ).replacing("Oak School,alcester", "Oak School,alcestr"),
    Slip(
      testDescription: "a group's line with a comma too many, whatever schools it has",
      expected: [
        "groups.csv, line 2: There are 11 fields, but the first line names 10. "
          + "A comma inside a field needs quotation marks round the field."
      ]
    ).replacing("Mrs A,", "A, Mrs,")
      .replacing("academy,700", "academy,700\n100003,9372003,Elm School,alcester,,,"),
    Slip(
      testDescription: "a group's id misspelt, whatever schools it has",
      expected: [
        "schools.csv, line 2: There is no group with the id \"alcester\", which 2 schools are said "
          + "to be in. Did you mean \"alcestr\"?"
      ]
    ).replacing("alcester,Alcester", "alcestr,Alcester")
      .replacing("academy,700", "academy,700\n100003,9372003,Elm School,alcester,,,"),
    Slip(
      testDescription: "one id twice",
      expected: [
        "groups.csv, line 3: The id \"alcester\" stands on line 2 already. "
          + "Give each group an id of its own."
      ]
    ).replacing("north,North", "alcester,North").replacing("High School,north", "High School,"),
    Slip(
      testDescription: "one name for two groups",
      expected: [
        "groups.csv, line 3: \"alcester\" is also a name of the group \"alcester\" on line 2. "
          + "Take it out of one of them."
      ]
    ).replacing("North Network,,", "North Network,ALCESTER,"),
    Slip(
      testDescription: "a date that is none",
      expected: [
        "programme.yaml, line 4: \"dates.plan_deadline\" is \"2 Oct\". "
          + "Write year, month, day and time, as in 2020-10-02T23:59."
      ]
    ).replacing("2020-10-02T23:59", "2 Oct"),
    Slip(
      testDescription: "a file that is no YAML",
      expected: [
        "programme.yaml, line 2: This isn't valid YAML: mapping values are not allowed in this "
          + "context. Put quotation marks round a value that has a colon in it, as in "
          + "name: \"Fund: a\"."
      ]
    ).replacing("academic_year: 2020-21", "academic_year: 2020: 21"),
    Slip(
      testDescription: "a column missing",
      expected: [
        "groups.csv, line 1: There is no column \"type\". If it is the one headed \"typ\", head it "
          + "\"type\"."
      ]
    ).replacing(",type,", ",typ,"),
    Slip(
      testDescription: "a quotation mark that nothing closes",
      expected: [
        "schools.csv, line 2: A quotation mark opens here and nothing closes it. "
          + "Close it, or take it out."
      ]
    ).replacing("\"1,046\"", "\"1,046"),
    Slip(
      testDescription: "a heading that people use",
      expected: [
        "schools.csv, line 1: There is no column \"group\". If it is the one headed "
          + "\"Consortium\", head it \"group\"."
      ]
    ).replacing("name,group,phase", "name,Consortium,phase"),
    Slip(
      testDescription: "no header",
      expected: [
        "schools.csv, line 1: The first line names none of the columns. "
          + "Put a line above it that reads urn,laestab,name,group,phase,status,roll."
      ]
    ).replacing("urn,laestab,name,group,phase,status,roll\n", ""),
    Slip(
      testDescription: "a title above the header",
      expected: [
        "schools.csv, line 1: The first line names none of the columns. "
          + "They are named on line 2: take out what stands above it."
      ]
    ).replacing("urn,laestab", "Schools of the county,,,,,,\nurn,laestab"),
    Slip(
      testDescription: "a workbook by the sheet's name",
      expected: [
        "schools.csv: This is a workbook (.xlsx or .ods), not a CSV file. Open it in Excel and save "
          + "it as “CSV UTF-8 (comma delimited)” under the same name."
      ]
    ).replacing("urn,laestab", "PK\u{3}\u{4}urn,laestab"),
    Slip(
      testDescription: "a school by its group's name",
      expected: [
        "schools.csv, line 2: There is no group with the id \"Alcester Consortium\". "
          + "Did you mean \"alcester\"?"
      ]
    ).replacing("Oak School,alcester", "Oak School,Alcester Consortium"),
    Slip(
      testDescription: "a type in other words",
      expected: [
        "groups.csv, line 2: The type is \"Primary\". Did you mean primary_consortium?"
      ]
    ).replacing("primary_consortium", "Primary"),
    Slip(
      testDescription: "a type left out beside others",
      expected: [
        "groups.csv, line 2: The type is empty. Write primary_consortium or secondary_network, as "
          + "for the other groups."
      ]
    ).replacing("primary_consortium", ""),
    Slip(
      testDescription: "a day as people here write it",
      expected: [
        "programme.yaml, line 4: \"dates.plan_deadline\" is \"02/10/2020\". "
          + "If you mean 2 October 2020, write 2020-10-02."
      ]
    ).replacing("2020-10-02T23:59", "02/10/2020"),
    Slip(
      testDescription: "a day in words with its time",
      expected: [
        "programme.yaml, line 4: \"dates.plan_deadline\" is \"2nd October 2020 16:00\". "
          + "If you mean 2 October 2020, write 2020-10-02, and the time behind it: 2020-10-02Thh:mm."
      ]
    ).replacing("2020-10-02T23:59", "2nd October 2020 16:00"),
    Slip(
      testDescription: "a day that the month has not",
      expected: [
        "programme.yaml, line 4: \"dates.plan_deadline\" is \"2020-09-31\". "
          + "September 2020 has 30 days."
      ]
    ).replacing("2020-10-02T23:59", "2020-09-31"),
    Slip(
      testDescription: "a tab before a setting",
      expected: [
        "programme.yaml, line 4: This isn't valid YAML: found character that cannot start any "
          + "token. The line begins with a tab: put spaces in its place."
      ]
    ).replacing("  plan_deadline", "\tplan_deadline"),
    Slip(
      testDescription: "curly quotation marks",
      expected: [
        "programme.yaml, line 1: \"name\" begins with a curly quotation mark. "
          + "Type a straight one, or none: curly ones become part of the text."
      ]
    ).replacing("name: Recovery fund", "name: “Recovery fund”"),
    Slip(
      testDescription: "a time zone by its city",
      expected: [
        "programme.yaml, line 2: \"time_zone\" is \"London\". Did you mean \"Europe/London\"?"
      ]
    ).replacing("academic_year: 2020-21", "time_zone: London"),
  ])
  func `says file, line and cure of what must be mended`(_ slip: Slip) throws {
    let error = #expect(throws: ProgrammeError.self) {
      try Self.load(settings: slip.settings, groups: slip.groups, schools: slip.schools)
    }
    guard case .mistakes(let mistakes) = error else {
      Issue.record("the folder was taken as it is")
      return
    }
    #expect(mistakes.map(\.description) == slip.expected)
  }

  @Test(arguments: [
    Slip(
      testDescription: "a chair's school outside the group",
      expected: [
        "groups.csv, line 2: The chair's school, High School, isn't in Alcester Consortium. "
          + "schools.csv, line 3, has it in \"north\". "
          + "The chair's payment waits until that is settled."
      ]
    ).replacing("a.example,Oak School", "a.example,High School"),
    Slip(
      testDescription: "a setting nobody knows",
      expected: [
        "programme.yaml, line 4: \"dates.plan_dedline\" isn't a setting that plancheck knows. "
          + "Did you mean \"dates.plan_deadline\"?"
      ]
    ).replacing("plan_deadline", "plan_dedline"),
    Slip(
      testDescription: "an address that is none",
      expected: [
        "groups.csv, line 2: \"a at a.example\" doesn't look like an e-mail address. "
          + "Give one address."
      ]
    ).replacing("a@a.example", "a at a.example"),
    Slip(
      testDescription: "a status that settles no payment",
      expected: [
        "schools.csv, line 2: The status is \"maintainted\", which doesn't say how the school is "
          + "paid. Did you mean \"maintained\"?"
      ]
    ).replacing("maintained", "maintainted"),
    Slip(
      testDescription: "a chair's school cut short",
      expected: [
        "groups.csv, line 2: The chair's school, Oak Primary, isn't in Alcester Consortium. "
          + "Did you mean \"Oak Primary School\"?"
      ]
    ).replacing("Oak School,alc", "Oak Primary School,alc")
      .replacing("a.example,Oak School", "a.example,Oak Primary"),
    Slip(
      testDescription: "a roll under another heading",
      expected: [
        "schools.csv, line 1: There is no column \"roll\". If it is the one headed \"NOR\", head it "
          + "\"roll\"."
      ]
    ).replacing("status,roll", "status,NOR"),
  ])
  func `notes what is worth a look`(_ slip: Slip) throws {
    let programme = try Self.load(
      settings: slip.settings, groups: slip.groups, schools: slip.schools)
    #expect(programme.notes.map(\.description) == slip.expected)
  }

  struct Dialect: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rewrite: @Sendable (String) -> [UInt8]
  }

  @Test(arguments: [
    Dialect(testDescription: "UTF-8 with a mark") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
    Dialect(testDescription: "CRLF") { Array($0.replacing("\n", with: "\r\n").utf8) },
    Dialect(testDescription: "semicolons") { text in
      Array(
        text.replacing("\"1,046\"", with: "1046").replacing(",", with: ";").utf8)
    },
    Dialect(testDescription: "sep= line") { Array("sep=,\n\($0)".utf8) },
    Dialect(testDescription: "tabs in UTF-16") { text in
      [0xFF, 0xFE]
        + text.replacing("\"1,046\"", with: "1046").replacing(",", with: "\t").utf16
        .flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    },
    Dialect(testDescription: "blank rows at the end") { Array("\($0)\n,,,,,,\n\n".utf8) },
    Dialect(testDescription: "a line break inside quotes") { text in
      Array(text.replacing("Oak School,alc", with: "\"Oak\n School\",alc").utf8)
    },
  ])
  func `reads what Excel saves`(_ dialect: Dialect) throws {
    let plain = try Self.load()
    let programme = try ProgrammeFolder.parse(
      settings: Array(Self.settings.utf8), groups: dialect.rewrite(Self.groups),
      schools: dialect.rewrite(Self.schools))
    #expect(programme.groups == plain.groups)
    #expect(programme.schools == plain.schools)
  }

  @Test func `reads Windows-1252 where the bytes are no UTF-8`() throws {
    let groups = Self.groups.replacing("Mrs A", with: "Mrs ?").utf8.map {
      $0 == UInt8(ascii: "?") ? 0xC9 : $0
    }
    let programme = try ProgrammeFolder.parse(
      settings: Array(Self.settings.utf8), groups: groups, schools: Array(Self.schools.utf8))
    #expect(programme.groups.first?.chair == "Mrs É")
  }

  @Test func `has another version when any of its files changes`() throws {
    let versions = try [
      Self.load(), Self.load(settings: Self.settings + "\n"),
      Self.load(groups: Self.groups + "\n"), Self.load(schools: Self.schools + "\n"),
    ].map(\.version)
    #expect(Set(versions).count == 4)
  }
}

import Documents
import PlanForms
import Testing

/// Sentences of plans and evaluations, each with what of it may identify a pupil.
///
/// Expected from the brief's patterns (X26): numbers, birthdays and named pupils are seen however they
/// are written; what a plan says of groups, staff and schools is left alone, above all as an error,
/// which would hold the money.
@Suite struct `Sentences that may speak of one pupil` {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// Kinds that must be found, `!` before those that must be sure.
    var kinds: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ kinds: String) { (self.text, self.kinds) = (text, kinds) }
  }

  private static func hits(_ text: String) -> [PersonalDataHit] {
    var document = Document(format: .docx)
    document.blocks = [.paragraph(Paragraph(text: text, place: .paragraph(1)))]
    return PersonalDataScan.scan(document)
  }

  @Test(arguments: [
    Case("B999999920001", "!upn"), Case("UPN: B999999920001", "!upn"),
    Case("upn=b999999920001;", "!upn"),
    Case("Pupil B999999920001, Y5", "!upn"), Case("B999999920001/T999999920123", "!upn"),
    Case("“B999999920001”", "!upn"), Case("(UPN B999999920001)", "!upn"),
    Case("B999999920001\tY5", "!upn"),
    Case("A99999992012A", "!upn"), Case("B999999920002", "upn"),
    Case("ULN 1234567890", "!uln"), Case("Unique learner number 1234567890", "!uln"),
    Case("DOB 3/4/2012", "!date_of_birth"), Case("DoB: 03-04-2012", "!date_of_birth"),
    Case("dob 3.4.12", "!date_of_birth"),
    Case("D.O.B. 3 April 2012", "!date_of_birth"),
    Case("Date of birth: 3rd April 2012", "!date_of_birth"),
    Case("born on 3/4/2012", "!date_of_birth"), Case("(born 3 April 2012)", "!date_of_birth"),
    Case("a pupil named Zofia", "pupil_name"), Case("the boy called Ali", "pupil_name"),
    Case("Child A", "pupil_name"),
    Case("Pupil X made progress", "pupil_name"), Case("Student B", "pupil_name"),
    Case("Oliver (Y3) read daily", "pupil_name"),
    Case("Y3: Oliver", ""), Case("Support for Amelia in Year 4", "pupil_name"),
    Case("AB in Y5 needs help", "pupil_initials"),
    Case("Work with ZN (Y6)", "pupil_initials"), Case("Call the parent on 01926 123456", "phone"),
    Case("Parents can text +44 7700 900123", "phone"),
    Case("Please e-mail mum at zofia.mum@home.example", "email"),
    Case("the only traveller pupil in the school", "rare_group"),
    Case("one refugee child in Y2", "rare_group"),
    Case("our one deaf pupil", "rare_group"), Case("a single LAC pupil", "rare_group"),
    Case("One Y6 pupil is on a child protection plan.", "safeguarding"),
    Case("A Year 3 boy has a social worker.", "safeguarding"),
    Case("This child was permanently excluded.", "safeguarding"),
    Case("One girl is in foster care.", "safeguarding"),
  ])
  func `are seen`(_ example: Case) {
    let hits = Self.hits(example.text)
    let wanted = example.kinds.split(separator: " ").map { String($0) }
    for kind in wanted {
      let name = kind.drop { $0 == "!" }
      #expect(
        hits.contains {
          $0.kind.rawValue == name && ($0.certainty == .sure || !kind.hasPrefix("!"))
        },
        "\(hits)")
    }
    // The words themselves stand in no hit.
    #expect(hits.allSatisfy { $0.masked.count < 3 || $0.masked.contains("•") })
  }

  @Test(arguments: [
    "Reading catch-up for 24 pupils in Years 5 and 6", "Y5 and Y6 pupils with low prior attainment",
    "Each pupil has a reading record.", "The pupil premium lead is Mrs Smith.",
    "Child Development (EYFS)",
    "Pupil Progress meetings in Autumn 2", "Boys and girls in Year 1", "a child-centred approach",
    "PIRA (Y3) and PUMA (Y4) tests", "RWI (YR, Y1)", "TA in Y4", "SENCO in Year 3",
    "HLTA (Y6) 12 hours", "PP (Y5)",
    "GDS in Y6", "NFER in Y4", "ELSA in Y2", "NELI (YR)", "EAL in Y1", "One TA per class",
    "One LSA trained in Makaton",
    "Only one school took part.", "One school has a high number of traveller families.",
    "1:1 support for SEND pupils",
    "one day of LAC training", "One deaf awareness course for staff",
    "Staff training on domestic abuse",
    "Early Help training for all leaders", "exclusions fell from 14 to 9",
    "Fewer pupils were excluded this year.",
    "Our Young Carers group met weekly.", "LAC, PP and SEND pupils",
    "children looked after by the authority",
    "Tel: 01926 400000", "Mr Jacob Smith, Headteacher", "Oliver Goldsmith Primary School",
    "Led by Amelia Jones (Deputy Head)",
    "Order number 1234567890", "Invoice A12345678901", "The programme was born out of lockdown.",
    "Parents’ evening on 3/4/2021", "Children born in the summer of 2016", "Date: 03/04/2021",
    "3 April 2021",
    "Year 5 Spring", "Ruby class (Y2)", "Daisy Class in Year 1", "Poppy, Lily and Rose classes",
    "Jasmine (Year 3 class)",
    "William Shakespeare in Year 6", "the story of Harry Potter in Year 5", "Oak Class (Y4)",
    "April in Year 6 is for tests",
  ])
  func `are not seen where nobody is spoken of`(_ text: String) {
    #expect(Self.hits(text).filter { $0.certainty == .sure } == [])
  }

  /// A question to the chair that has no reason wastes a day: of these no more than a few may raise one.
  @Test(arguments: [
    "Reading catch-up for 24 pupils in Years 5 and 6", "PIRA (Y3) and PUMA (Y4) tests",
    "RWI (YR, Y1)", "TA in Y4",
    "HLTA (Y6) 12 hours", "PP (Y5)", "NFER in Y4", "ELSA in Y2", "NELI (YR)", "EAL in Y1",
    "One TA per class",
    "Only one school took part.", "1:1 support for SEND pupils", "Mr Jacob Smith, Headteacher",
    "Oliver Goldsmith Primary School", "The pupil premium lead is Mrs Smith.",
    "Each pupil has a reading record.",
    "LAC, PP and SEND pupils", "Fewer pupils were excluded this year.",
    "Staff training on domestic abuse",
    "Ruby class (Y2)", "Daisy Class in Year 1", "Poppy, Lily and Rose classes", "Oak Class (Y4)",
    "SENCO in Year 3", "one day of LAC training", "One deaf awareness course for staff",
  ])
  func `raise no question`(_ text: String) {
    #expect(Self.hits(text) == [])
  }
}

import Impact
import InventedProgrammes
import Reports
import Testing

/// Sentences made of numbers hold for none, one and many, in every paper of many programmes.
@Suite struct `The sentences of papers` {
  /// What no sentence of British English holds, as patterns.
  private static let faults: [(name: String, pattern: String)] = [
    (
      "one of many",
      #"\b(1|[Oo]ne) (actions|groups|schools|pupils|results|places|staff places|areas|evaluations|forms|returns|measures|files|questions|points|weeks|months)\b"#
    ),
    (
      "many of one",
      #"\b([2-9]|1\d+|\d{2,}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) (action|group|school|pupil|result|place|area|evaluation|return|measure|file|question)\b(?! (place|reached))"#
    ),
    (
      "one that were",
      #"\b(1|[Oo]ne) (action|group|school|pupil|result|place) (were|have|rest|give|are)\b"#
    ),
    ("two blanks", #"\S  +\S"#), ("two stops", #"\.\.(?!\.)"#),
    ("a blank before a stop", #" [.,;:](?!\d)"#),
    ("an empty bracket", #"\(\s*\)"#), ("nothing after a colon", #": *\.$"#),
    ("a list of nothing", #"(, ,|\band and\b|\band\.|, and [.,]|\babout no\b)"#),
    ("Swift", #"(Optional\(|nil\b|Rational|Sourced)"#), ("a minus after the pound", #"£-"#),
    ("nothing out of nothing", #"\b0 of the 0\b"#),
    ("a small letter after a stop", #"[a-z]\. [a-z]"#),
    ("American", #"\b(program|center|organize|organization|color)\b"#),
  ]

  /// Paragraphs: tables line columns up with blanks, and their cells are no sentences.
  private static func sentences(of paper: Paper) -> [String] {
    PaperText.text(of: paper).split(separator: "\n").map(String.init).filter {
      !$0.contains(" | ") && $0.contains(" ") && !$0.allSatisfy { $0 == "=" || $0 == "-" }
    }
  }

  @Test(arguments: [false, true])
  func `hold for none, one and many`(_ isPublic: Bool) throws {
    let patterns = try Self.faults.map { ($0.name, try Regex($0.pattern)) }
    var kinds: Set<String> = []
    for seed in 0..<60 {
      // Small programmes, where most counts are none or one.
      let invented = InventedProgramme(
        seed: seed, areas: 1 + seed % 2, groupsPerArea: 1 + seed % 4)
      let report = ImpactReport(invented, isPublic: isPublic)
      for paper in report.areas.indices.map({ report.areaPaper($0) }) + [report.countyPaper] {
        for sentence in Self.sentences(of: paper) {
          kinds.insert(sentence.replacing(#/[\d,.]+/#, with: "#"))
          for (name, pattern) in patterns {
            #expect(sentence.firstMatch(of: pattern) == nil, "\(name): \(sentence)")
          }
        }
      }
    }
    #expect(kinds.count > 150)
  }
}

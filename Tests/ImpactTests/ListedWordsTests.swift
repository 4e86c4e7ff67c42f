import Foundation
import Impact
import InventedProgrammes
import PlanForms
import TestSupport
import Testing

/// The shared lists of measures, themes and cues are known here, every word of them.
@Suite(.enabled(if: SharedFiles.root != nil, "the shared lists are not beside the repository"))
struct `The listed words of June` {
  private struct List: Decodable {
    struct Measure: Decodable {
      var name: String
      var aka: [String]
      var better: String
    }
    struct Theme: Decodable {
      var id: String
      var cues: [String]
    }
    struct Cues: Decodable {
      struct Level: Decodable {
        var level: String
        var cues: [String]
      }
      var evidence_strength: [Level]
    }
    var measure_names: [Measure]
    var themes: [Theme]
    var text_cues: Cues
  }

  private static func list() throws -> List {
    let url = URL(fileURLWithPath: "\(try #require(SharedFiles.root))/domain/spellings.json")
    return try JSONDecoder().decode(List.self, from: Data(contentsOf: url))
  }

  /// Words that the list gives and that say something else more often: full-time equivalents, any
  /// audit, a publisher, any starting point, any teams.
  private static let ambiguous: Set<String> = ["FTE", "audit", "GL", "baseline", "Teams"]

  @Test func `hold every measure, with the way in which it gets better`() throws {
    for measure in try Self.list().measure_names {
      for name in [measure.name] + measure.aka where !Self.ambiguous.contains(name) {
        let known = try #require(MeasureCatalogue.find(name), "\(name)")
        let isLower = measure.better.hasPrefix("lower") || name.contains("Boxall")
        #expect(known.isLowerBetter == isLower, "\(name)")
      }
    }
  }

  @Test func `lead to their theme`() throws {
    for theme in try Self.list().themes {
      for cue in theme.cues where !Self.ambiguous.contains(cue) {
        let action = try #require(
          Sketch.action(plan: ["intervention_title": .text("Our \(cue) work")], outcome: [:]))
        let found = [action.themes.primary] + action.themes.others
        #expect(found.map(\.rawValue).contains(theme.id), "\(cue): \(found)")
      }
    }
  }

  @Test func `carry their level of evidence`() throws {
    let levels: [String: EvidenceLevel] = [
      "reported": .reported, "asserted": .stated, "activity_only": .activityOnly,
    ]
    for entry in try Self.list().text_cues.evidence_strength {
      guard let level = levels[entry.level] else { continue }
      for cue in entry.cues {
        let action = try #require(
          Sketch.action(outcome: ["impact_summary": .text("This term \(cue) in our schools.")]))
        #expect(action.grade.level == level, "\(cue): \(action.grade)")
      }
    }
  }
}

@Suite struct `Figures in words` {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var level: EvidenceLevel
    var testDescription: String { text }
  }

  /// Without the number of pupils both values count as the one at the end.
  @Test(arguments: [
    Case(text: "63% → 90% (+27%)", level: .measuredAtEnd),
    Case(text: "Attendance: 92.1% attendance to 95.4%", level: .measuredAtEnd),
    Case(text: "12/40 to 31/40", level: .measuredAtEnd),
    Case(text: "SS 88 to 94", level: .measuredAtEnd),
    Case(text: "SDQ 19 → 14", level: .measuredAtEnd),
    Case(text: "PA down from 14 to 9 pupils", level: .measuredAtEnd),
    Case(text: "67% of the cohort (22 of 33)", level: .measuredAtEnd),
    Case(text: "75% plus children had returned to EXS", level: .measuredAtEnd),
    Case(text: "Most children made good progress", level: .stated),
    Case(text: "Pupils were making good progress prior to 'lockdown'.", level: .stated),
    Case(
      text: "Positive impact. Future measurements of this will be more rigorous.", level: .stated),
    Case(text: "Groups of 3 to 5 met twice a week", level: .stated),
    Case(text: "Sessions of 1.5 to 2 hours were delivered", level: .activityOnly),
    Case(text: "Years 5 to 6 were delivered the sessions", level: .activityOnly),
  ])
  func `count for what they are`(_ example: Case) throws {
    let action = try #require(Sketch.action(outcome: ["impact_summary": .text(example.text)]))
    #expect(action.grade.level == example.level, "\(action.grade)")
  }
}

@Suite struct `The form and the papers` {
  /// An answer that a form may hold and the papers do not know would be lost between them.
  @Test func `know the same statuses and ratings`() throws {
    let url = URL(fileURLWithPath: "\(SharedFiles.repository)/schemas/recovery-2020.yaml")
    let form = try DefinitionLoader.load(
      String(contentsOf: url, encoding: .utf8), file: "recovery-2020.yaml")
    let statuses = try #require(form.field("delivery_status")).choices.map(\.id)
    #expect(statuses.compactMap(DeliveryStatus.init(choice:)) == DeliveryStatus.allCases)
    let ratings = try #require(form.field("impact_rating")).choices.map(\.id)
    #expect(ratings.count == 5)
    // What was not delivered is a status; no aim of it can be rated.
    #expect(
      ratings.filter { ImpactRating(choice: $0) == nil } == ["not_delivered"])
    let themes = try #require(form.field("priority_theme")).choices.map(\.id)
    #expect(themes == Theme.allCases.map(\.rawValue))
  }
}

import PlanForms
import Programmes
import TestSupport
import Testing

@Suite struct `Plans that read alike` {
  static let table: TableID = "interventions"
  static let actions = [
    "Daily reading in small groups with a trained teaching assistant for ten weeks after lunch",
    "Phonics booster sessions before school for pupils in Year 1 who missed the summer term",
    "A shared family worker visits homes of pupils whose attendance fell below ninety percent",
    "Mathematics tutoring in pairs by teachers of the partner secondary school on two evenings",
  ]

  static func plan(_ actions: [String]) -> FormReading {
    var reading = FormReading(stage: .plan)
    reading.tables[table] = actions.map {
      AnswerRow(answers: [
        "intervention_title": Answer(state: .answered, text: $0),
        "planned_cost": Answer(state: .answered, text: "£1,200"),
      ])
    }
    return reading
  }

  static func found(_ plans: (String, [String])...) -> [String] {
    let alike = AlikePlans(
      plans.map { (group: $0.0, reading: plan($0.1)) }, table: table)
    return plans.flatMap { group, actions in
      actions.indices.map { alike.groups(like: $0, of: group).joined(separator: "+") }
    }
  }

  @Test func `are named on each of the rows that are alike`() {
    let retold = Self.actions.map { $0.replacing("Daily", with: "Regular") }
    #expect(
      Self.found(("oak", Self.actions), ("elm", retold.reversed()))
        == Array(repeating: "elm", count: 4) + Array(repeating: "oak", count: 4))
  }

  @Test func `need three actions in common`() {
    let two = Array(Self.actions[..<2])
    #expect(
      Self.found(("oak", Self.actions), ("elm", two))
        == ["", "", "", "", "", ""])
    // The same row three times is one row.
    #expect(
      Self.found(("oak", Self.actions), ("elm", [two[0], two[0], two[0]]))
        == Array(repeating: "", count: 7))
  }

  @Test func `name every other group, in the register’s order`() {
    let three = Array(Self.actions[..<3])
    #expect(
      Self.found(("oak", three), ("elm", three), ("ash", three))
        == [
          "elm+ash", "elm+ash", "elm+ash", "oak+ash", "oak+ash", "oak+ash", "oak+elm", "oak+elm",
          "oak+elm",
        ])
  }

  @Test func `are not those that share their short answers only`() {
    let short = ["Tutoring in small groups", "Extra phonics", "A family worker"]
    #expect(Self.found(("oak", short), ("elm", short)) == Array(repeating: "", count: 6))
  }

  /// Against every pair compared in full.
  @Test func `are found as by comparing every pair`() {
    var seed = SplitMix(seed: 18)
    let words = (0..<40).map { "word\($0)" }
    for _ in 0..<40 {
      let base = (0..<6).map { _ in (0..<20).map { _ in words.randomElement(using: &seed) ?? "" } }
      let plans = (0..<4).map { group in
        (
          group: "g\(group)",
          texts: base.map { text -> [String] in
            var text = text
            for _ in 0..<Int.random(in: 0...3, using: &seed) {
              text[Int.random(in: 0..<text.count, using: &seed)] =
                words.randomElement(using: &seed) ?? ""
            }
            return text
          }
        )
      }
      let alike = AlikePlans(
        plans.map {
          (group: $0.group, reading: Self.plan($0.texts.map { $0.joined(separator: " ") }))
        },
        table: Self.table)
      for one in plans {
        let others = plans.filter {
          $0.group != one.group && Self.slow(one.texts, $0.texts).count > 2
            && Self.slow($0.texts, one.texts).count > 2
        }
        for row in one.texts.indices {
          let expected = others.filter { Self.slow([one.texts[row]], $0.texts).count == 1 }
          #expect(alike.groups(like: row, of: one.group) == expected.map(\.group))
        }
      }
    }
  }

  /// The rows of `one` that have their like in `other`.
  static func slow(_ one: [[String]], _ other: [[String]]) -> [Int] {
    one.indices.filter { index in
      let words = Set(one[index])
      return words.count >= 8
        && other.contains { text in
          let others = Set(text)
          return others.count >= 8
            && words.intersection(others).count * 10 >= max(words.count, others.count) * 9
        }
    }
  }
}

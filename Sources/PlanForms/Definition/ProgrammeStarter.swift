/// What the settings of a new programme of a form begin with; of no meaning once there is one.
package struct ProgrammeStarter: Sendable {
  /// The settings that a form may give, by section.
  static let keys = [
    (
      "dates",
      [
        "plan_issued", "plan_deadline", "evaluation_opens", "evaluation_deadline", "actions_from",
        "actions_to",
      ]
    ),
    ("terms", ["autumn_1", "autumn_2", "spring_1", "spring_2", "summer_1", "summer_2"]),
    ("money", ["floor", "network", "chair"]),
  ]

  /// The programme's name; nil where the form's title does.
  package internal(set) var name: String?
  private var settings: [String: String] = [:]

  /// As it is written in `programme.yaml`; nil where the form gives none.
  package subscript(section: String, key: String) -> String? {
    get { settings["\(section).\(key)"] }
    set { settings["\(section).\(key)"] = newValue }
  }
}

extension DefinitionReader {
  mutating func starter(_ node: YAMLNode?) -> ProgrammeStarter {
    var starter = ProgrammeStarter()
    guard let node else { return starter }
    let top = members(
      of: node, in: "“programme”", allowed: ["name"] + ProgrammeStarter.keys.map(\.0))
    starter.name = top["name"].map { text($0, "a name") }
    for (section, keys) in ProgrammeStarter.keys {
      guard let node = top[section] else { continue }
      let given = members(of: node, in: "“\(section)”", allowed: keys)
      for key in keys { starter[section, key] = given[key].map { text($0, "a setting") } }
    }
    return starter
  }
}

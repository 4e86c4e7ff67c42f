import PlanForms
import Testing

/// A form that builds on another takes what it names, and says what it asks otherwise.
@Suite struct `A definition that builds on another` {
  typealias Small = `Loading a definition`

  /// The small form, in which the two forms meet every kind of entry.
  static let base =
    Small.form + """
      choices:
        yesno: {yes: Agreed, no: Not agreed}
      headers:
        ambiguous:
          Sum: [allocation, total]
          Amount: [total, planned_cost, allocation]
        composite: {Action and cost: [title, planned_cost]}
      wordings: {deferred: {message: Later.}}
      terms: {spent: sum(actions.planned_cost), half: spent * 0.5, most: allocation * 0.9}
      rules:
        R1: {severity: error, check: total <= most, message: Too much.}

      """

  static let own = """
    id: own
    title: Another form
    builds_on: small
    stages: {plan: }
    sections: {money: }
    fields:
      total: {label: All of it, wordings: [Sum of it], required: {severity: advice, message: How much?}}
      allocation:
      note: {label: Note, section: money, type: text}

    """

  private static func load(_ yaml: String, on base: String = base) throws(DefinitionError)
    -> FormDefinition
  {
    try DefinitionLoader.load(yaml, file: "own.yaml") { name throws(MissingBase) in
      guard name == "small" else { throw MissingBase("look again") }
      return DefinitionText(name: "small.yaml", text: base)
    }
  }

  private static func mistakes(_ yaml: String, on base: String = base) -> [String] {
    do {
      _ = try load(yaml, on: base)
      return []
    } catch {
      return error.mistakes.map(\.description)
    }
  }

  @Test func `takes the questions that it names, in its own order`() throws {
    let form = try Self.load(Self.own)
    #expect(form.fields.map(\.id) == ["total", "allocation", "note"])
    #expect(form.field("allocation")?.label == "Allocation")
    #expect(form.field("total")?.type == .money)
    #expect(form.field("total")?.label == "All of it")
    #expect(form.tables.isEmpty && form.rules.isEmpty)
  }

  @Test func `adds wordings, and a label that gives way is one`() throws {
    let base = Self.base.replacing("{label: Total,", with: "{label: Total, wordings: [In all],")
    let form = try Self.load(Self.own, on: base)
    #expect(form.field("total")?.wordings == ["In all", "Sum of it", "Total"])
  }

  @Test func `takes away what it names with nothing after it`() throws {
    let base = Self.base.replacing(
      "{label: Allocation,", with: "{label: Allocation, below_zero: accepted,")
    #expect(try Self.load(Self.own, on: base).field("allocation")?.acceptsBelowZero == true)
    let yaml = Self.own.replacing("  allocation:\n", with: "  allocation: {below_zero: }\n")
    #expect(try Self.load(yaml, on: base).field("allocation")?.acceptsBelowZero == false)
  }

  @Test func `takes tables and rules by name, and lays what it says over them`() throws {
    let yaml =
      Self.own + """
          ref:
          title:
        tables: {actions: {row: activity}}
        rules: {R1: {severity: warning}}

        """
    let form = try Self.load(yaml)
    #expect(form.table("actions")?.rowName == "activity")
    #expect(form.table("actions")?.anchors == ["title"])
    #expect(form.rules.map(\.id) == ["R1"])
    #expect(form.rules.first?.wording.severity == .warning)
  }

  @Test func `keeps headers, wordings and terms, but none that names what is not taken`() throws {
    let form = try Self.load(
      Self.own + "rules: {R2: {severity: error, check: total <= most, message: No.}}\n")
    #expect(form.ambiguous.map(\.header) == ["Sum", "Amount"])
    #expect(form.ambiguous.last?.couldBe == ["total", "allocation"])
    #expect(form.composites.isEmpty)
    #expect(form.stateWordings[.deferred] != nil)
    let gone = Self.own + "rules: {R2: {severity: error, check: total <= half, message: No.}}\n"
    #expect(Self.mistakes(gone).count == 1)
  }

  @Test func `says otherwise of single headers and terms`() throws {
    let form = try Self.load(
      Self.own + "headers: {ambiguous: {Sum: , Amount: [note, total]}}\nterms: {most: 5}\n")
    #expect(form.ambiguous.map(\.couldBe) == [["note", "total"]])
  }

  @Test func `is another edition when either text changes`() throws {
    let version = try Self.load(Self.own).version
    #expect(try Self.load(Self.own + "# more\n").version != version)
    #expect(try Self.load(Self.own, on: Self.base + "# more\n").version != version)
    #expect(try Self.load(Self.own).version == version)
  }

  @Test(arguments: [
    // A column of a table that is not taken.
    ("  allocation:\n", "  title:\n", "small.yaml:13:49: “actions” is not a table"),
    ("  allocation:\n", "  allocation: {type: monye}\n", "own.yaml:8:22: “monye” is no type"),
    ("  allocation:\n", "  alocation:\n", "own.yaml:8:13: a field needs the key “label”"),
    ("builds_on: small", "builds_on: tall", "own.yaml:3:12: there is no “tall” to build on: look"),
    ("builds_on: small", "builds_on:", "own.yaml:3:11: “builds_on” names one other form"),
    ("builds_on: small", "builds_on: [small]", "own.yaml:3:12: “builds_on” names one other form"),
  ])
  func `says a mistake in the file in which it stands`(_ old: String, _ new: String, says: String) {
    let mistakes = Self.mistakes(Self.own.replacing(old, with: new))
    #expect(mistakes.first?.hasPrefix(says) == true, "\(mistakes)")
  }

  @Test func `builds on one sound form, and not on itself`() {
    let further = Self.mistakes(Self.own, on: Self.base + "builds_on: third\n")
    #expect(
      further == [
        "own.yaml:3:12: “small” builds on “third” itself, and only one form can be built on "
          + "another; build on “third”"
      ])
    #expect(Self.mistakes(Self.own, on: Self.own) == ["own.yaml:3:12: “small” is this form itself"])
    let large = Self.mistakes(Self.own, on: String(repeating: "# nothing\n", count: 200_000))
    #expect(large.first?.hasPrefix("own.yaml:3:12: “small” is larger than 1000000 bytes") == true)
    #expect(Self.mistakes(Self.own, on: "a: [b").first?.hasPrefix("small.yaml:") == true)
    #expect(Self.mistakes(Self.own, on: "- a").count > 1)
  }

  @Test func `builds on nothing where no other form is known`() {
    let error = #expect(throws: DefinitionError.self) {
      try DefinitionLoader.load(Self.own, file: "own.yaml")
    }
    #expect(error?.mistakes.first?.line == 3)
  }
}

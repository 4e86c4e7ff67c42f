import PlanForms
import Testing

/// Slips of the hand in a sound definition: what editors who are no programmers type.
@Suite struct `A slip in a definition` {
  struct Slip: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// What stands in the sound form, and what was typed in its place.
    var was: String
    var typed: String
    var expected: String

    init(_ name: String, _ was: String, _ typed: String, _ expected: String) {
      testDescription = name
      self.was = was
      self.typed = typed
      self.expected = expected
    }
  }

  static let form = """
    id: small
    title: A small form
    stages: {plan: Plan}
    sections:
      money: {title: Money}
    tables:
      actions: {row: action, key: ref, anchors: [title]}
    fields:
      allocation:
        label: Allocation
        section: money
        type: money
        required:
          severity: error
          message: How much?
      ref: {label: No., section: money, table: actions, type: reference}
      title: {label: Action, section: money, table: actions, type: text}
      cost: {label: Cost, section: money, table: actions, type: money}
      how:
        label: How
        section: money
        type: choice
        choices: {well: Well, badly: Badly}
    rules:
      R1: {severity: error, check: sum(actions.cost) <= allocation, message: Too much.}

    """

  static let needsQuotes =
    "not YAML: a text that begins with one of * & ! | > @ % ` - ? needs quotes"
  static let goesOn =
    "not YAML: the text is over before this: a text that begins with { [ \" or ' needs quotes around "
    + "all of it, as in message: \"{row} has no cost.\""

  @Test(arguments: [
    Slip(
      "a fund that no question offers", "title: A small form", "title: A small form\nfund: remote",
      "3:7: “remote” is not a choice of the question “fund”"),
    Slip(
      "a message that begins with a brace", "How much?", "{row} has no cost.", "15:22: " + goesOn),
    Slip("words after a quoted text", "How much?", "\"Cost\" is missing", "15:23: " + goesOn),
    Slip("an apostrophe in single quotes", "How much?", "'It's much'", "15:20: " + goesOn),
    Slip(
      "a brace inside braces", "Too much.", "What is {row} for?",
      "25:82: not YAML: this cannot stand inside the brackets opened in line 25: a text with "
        + "{ } [ ] , or “: ” in it needs quotes, as in message: \"What is {row} for?\"; or a “}” is "
        + "missing"),
    Slip(
      "a colon in a text", "How much?", "Note: how much?",
      "15:20: not YAML: a second “: ” stands here: a text with “: ” in it needs quotes; or this line "
        + "is indented further than the line before allows"),
    Slip(
      "a tab", "    label: Allocation", "\tlabel: Allocation",
      "10:1: not YAML: a tab stands here; indent with spaces"),
    Slip(
      "a line too far left", "    section: money\n    type: money",
      "   section: money\n    type: money",
      "11:4: not YAML: this line is not indented as its neighbours are; what belongs together begins "
        + "in one column"),
    Slip(
      "no space after the colon", "section: money\n    type: money",
      "section:money\n    type: money",
      "11:5: not YAML: this has no “: ” (with its space) after the key"),
    Slip(
      "a quote left open", "label: Allocation", "label: \"Allocation",
      "10:12: not YAML: the quotes opened here are never closed"),
    Slip(
      "a backslash", "How much?", "\"a\\d\"",
      "15:18: not YAML: in double quotes “\\” has a meaning of its own: write “\\\\”, or use single "
        + "quotes"),
    Slip("a sign of YAML's own", "How much?", "@chair: how much?", "15:16: " + needsQuotes),
    Slip("a star", "How much?", "* how much?", "15:17: " + needsQuotes),
    Slip(
      "an exclamation mark, which would swallow a word", "How much?", "!How much?",
      "15:16: a text that begins with “!” needs quotes"),
    Slip(
      "a hash, which makes the rest a remark", "How much?", "# of pounds?",
      "15:15: “message” is empty; a text that begins with # needs quotes"),
    Slip(
      "a control character", "How much?", "How\u{1} much?",
      "15:19: not YAML: control characters are not allowed"),
    Slip(
      "a key twice", "    section: money\n    type: money",
      "    section: money\n    section: money\n    type: money",
      "12:5: “section” is written twice in the same group of keys"),
    Slip("no stages", "{plan: Plan}", "{}", "3:9: “stages” needs at least one entry"),
    Slip("a label of spaces", "label: Allocation", "label: ' '", "10:12: “label” is empty"),
    Slip(
      "a blank wording", "label: Allocation", "label: Allocation\n    wordings: ['']",
      "11:16: a wording cannot be empty"),
    Slip(
      "an anchor that is no column", "anchors: [title]", "anchors: [allocation]",
      "7:46: “allocation” is not a column of “actions”; it can be ref, title, cost"),
    Slip(
      "a table that extends itself", "row: action,", "row: action, extends: actions,",
      "7:3: the table “actions” leads back to itself through its parents"),
    Slip(
      "choices as a list", "{well: Well, badly: Badly}", "[Well, Badly]",
      "23:14: choices are a group of keys: {high: High, low: Low}, not a list"),
    Slip(
      "a spelling of two choices", "badly: Badly}", "badly: {label: Badly, spellings: [well]}}",
      "23:14: “well” means both “well” and “badly”"),
    Slip(
      "a total of no column", "type: money\n    required",
      "type: money\n    totals: how\n    required",
      "13:13: “how” is no column of a table, and has no total"),
    Slip(
      "a total of words", "type: money\n    required",
      "type: money\n    totals: title\n    required",
      "13:13: “allocation” (money) cannot be the total of “title” (text): both must be money, count "
        + "or number"),
    Slip(
      "a type that is none, and nothing of what follows from it", "type: money\n    required",
      "type: mony\n    required", "12:11: “mony” is no type; did you mean “money”?"),
    Slip(
      "an identifier with a space", "id: small", "id: my form",
      "1:5: “my form” cannot be a form's id: use letters, digits and . _ -"),
    Slip(
      "required as a word", "    required:\n      severity: error\n      message: How much?\n",
      "    required: yes\n",
      "13:15: “required” says how grave it is and in which words: {severity: error, message: \"Who "
        + "leads it?\"}"),
    Slip(
      "money below zero of a text", "table: actions, type: text",
      "table: actions, type: text, below_zero: accepted",
      "17:82: “below_zero” belongs to a field of type “money”"),
    Slip(
      "a look of answers that are sums", "type: money\n    required",
      "type: money\n    answers_like: [£1]\n    required",
      "13:19: “answers_like” belongs to a field of type “text”"),
    Slip(
      "a whole of one part", "table: actions, type: text",
      "table: actions, type: text, whole_of: [title]",
      "17:80: “whole_of” lists two fields or more"),
    Slip(
      "a whole of parts of another kind", "table: actions, type: text",
      "table: actions, type: text, whole_of: [title, allocation]",
      "17:80: “allocation” is no field of the same table and type as “title”"),
    Slip(
      "a year of one number", "title: A small form", "title: A small form\nacademic_year: 2020",
      "3:16: “2020” is no academic year; write it as 2020-21"),
  ])
  func `is told with its line and its cure`(_ slip: Slip) {
    let text = Self.form.replacing(slip.was, with: slip.typed, maxReplacements: 1)
    #expect(text != Self.form)
    let error = #expect(throws: DefinitionError.self) {
      try DefinitionLoader.load(text, file: "small.yaml")
    }
    #expect(error?.description == "small.yaml:" + slip.expected)
  }

  /// What other editors and other languages make of a file does no harm.
  @Test(arguments: [
    ("a byte order mark", "\u{FEFF}" + form),
    ("Windows' line ends", form.replacing("\n", with: "\r\n")),
    ("old line ends", form.replacing("\n", with: "\r")),
    (
      "words that YAML elsewhere takes for yes and no", form.replacing("well: Well", with: "no: No")
    ),
    ("a number for a title", form.replacing("A small form", with: "2020")),
    (
      "very many wordings",
      form.replacing(
        "label: How",
        with:
          "label: How\n    wordings: [\((0..<10_000).map { "way \($0)" }.joined(separator: ", "))]")
    ),
  ])
  func `is none`(_ name: String, _ text: String) throws {
    #expect(try DefinitionLoader.load(text, file: "small.yaml").fields.count == 5, "\(name)")
  }

  @Test func `leaves no answer without its words`() throws {
    let form = try DefinitionLoader.load(Self.form, file: "small.yaml")
    for state in [AnswerState.placeholder, .deferred, .refers, .notApplicable, .unclear] {
      #expect(form.stateWordings[state]?.message.isEmpty == false, "\(state)")
    }
    #expect(form.blankColumn != nil)
    #expect(form.missing?.rule == "missing_questions")
    // No question is said to be core, so every required one is missed when it is missing.
    #expect(form.profile == .full)
  }
}

/// The complex fields that are open (ECMA-376-1, 17.16.18): instructions are no text, results are.
struct FieldStack {
  struct Field {
    /// Still between `begin` and `separate`, where the instruction stands.
    var isInInstruction = true
    /// A legacy form field, where the field is one.
    var form: FormField?
    /// The chosen entry of a drop-down, from 0.
    var chosen: Int?
    /// Where its result begins in the open paragraph.
    var resultStart: Int
    /// The reader's count of what it had read when the result began.
    var contributionsBefore: Int
  }

  private(set) var fields: [Field] = []
  private(set) var openInstructions = 0

  /// Whether text that arrives now belongs to an instruction.
  var isInInstruction: Bool { openInstructions > 0 }

  mutating func begin(at start: Int, contributions: Int) {
    fields.append(Field(resultStart: start, contributionsBefore: contributions))
    openInstructions += 1
  }

  /// The innermost field's result begins.
  mutating func separate(at start: Int, contributions: Int) {
    guard var field = fields.popLast() else { return }
    if field.isInInstruction {
      field.isInInstruction = false
      openInstructions -= 1
    }
    field.resultStart = start
    field.contributionsBefore = contributions
    fields.append(field)
  }

  /// Closes the innermost field; nil where none is open.
  mutating func end() -> Field? {
    guard let field = fields.popLast() else { return nil }
    if field.isInInstruction { openInstructions -= 1 }
    return field
  }

  mutating func changeForm(_ change: (inout Field) -> Void) {
    guard !fields.isEmpty else { return }
    change(&fields[fields.count - 1])
  }

  /// A new paragraph: results that are still open go on at its start.
  mutating func restartResults() {
    for index in fields.indices { fields[index].resultStart = 0 }
  }
}

/// The names that expressions of one definition may use.
struct ExpressionNames: Sendable {
  let fields: [String: FieldDefinition]
  let tables: [String: TableDefinition]
  /// Expressions that the definition gives a name to.
  var terms: [String: CheckedExpression] = [:]
  /// Names of the terms that are not read yet, while they are read in their order.
  var laterTerms: Set<String> = []

  init(fields: [FieldDefinition], tables: [TableDefinition]) {
    self.fields = Dictionary(fields.map { ($0.id.description, $0) }) { first, _ in first }
    self.tables = Dictionary(tables.map { ($0.id.description, $0) }) { first, _ in first }
  }

  /// The tables whose columns can be named from a row of `table`: itself, the table it reports on,
  /// the parents of its rows.
  func reach(from table: TableID) -> [TableID] {
    var reached: [TableID] = []
    var next: TableID? = table
    while let id = next, !reached.contains(id), let definition = tables[id.description] {
      reached.append(id)
      next = definition.extends ?? definition.parent?.table
    }
    return reached
  }

  /// The labels of the choices that an expression may give, by their identifiers.
  func labels(ofChoicesIn expression: CheckedExpression) -> [String: String] {
    let choices = expression.references.flatMap { fields[$0.field.description]?.choices ?? [] }
    return Dictionary(choices.map { ($0.id, $0.label) }) { first, _ in first }
  }

  /// Every name that may stand alone, sorted, for suggestions.
  var bareNames: [String] {
    (Array(fields.keys) + Array(terms.keys)).sorted() + AnswerWord.allCases.map(\.rawValue)
  }
}

/// Where an expression stands, which decides what it may name.
struct ExpressionScope: Sendable {
  /// The table whose row is being looked at; nil at the level of the whole form.
  var row: TableID?
  /// The tables of the rows around it, where an aggregate's filter looks outward.
  var outer: [TableID] = []
  /// Whether one answer is being spoken of (`text`, `label`, `doubt`).
  var isAboutAnswer = false
  /// The question that `it` stands for, in a rule over several.
  var it: String?

  static let form = ExpressionScope()
}

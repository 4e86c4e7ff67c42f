/// What an expression gives.
package enum ExpressionType: Hashable, Sendable {
  case money
  case number
  /// A share in hundredths, which no plain number is compared with by mistake.
  case percent
  case date
  case text
  case texts
  case truth
  case yearGroups
  /// One of the choices of a field, by their identifiers.
  case choice([String])
  /// Several of them.
  case choices([String])

  /// As messages to an editor name it.
  package var name: String {
    switch self {
    case .money: "money"
    case .number: "a number"
    case .percent: "a percentage"
    case .date: "a date"
    case .text: "a text"
    case .texts: "a list of texts"
    case .truth: "yes or no"
    case .yearGroups: "year groups"
    case .choice: "a choice"
    case .choices: "a list of choices"
    }
  }

  /// The type of the answers to a question.
  package init(_ field: FieldDefinition) {
    switch field.type {
    case .text, .person, .reference, .email, .school, .schools: self = .text
    case .choice: self = .choice(field.choices.map(\.id))
    case .choices: self = .choices(field.choices.map(\.id))
    case .money: self = .money
    case .date: self = .date
    case .count, .number, .score: self = .number
    case .percent: self = .percent
    case .yesNo: self = .truth
    case .yearGroups: self = .yearGroups
    }
  }
}

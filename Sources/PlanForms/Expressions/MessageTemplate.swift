/// A text for people with `{expression}`s in it, worked out when the text is needed.
package struct MessageTemplate: Sendable {
  enum Part: Sendable {
    case words(String)
    case value(CheckedExpression)
  }

  /// As it stands in the definition.
  package let source: String
  let parts: [Part]

  /// A text that is said as it stands, braces and all.
  package init(_ words: String) {
    source = words
    parts = words.isEmpty ? [] : [.words(words)]
  }

  /// Reads a template; `check` checks each expression and notes what is wrong with it.
  ///
  /// It is given an expression and the expression's offset in Unicode scalars.
  init(
    template source: String, check: (_ expression: String, _ offset: Int) -> CheckedExpression?
  ) {
    self.source = source
    var parts: [Part] = []
    var rest = Substring(source).unicodeScalars
    var offset = 0
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let words = rest[..<open]
      if !words.isEmpty { parts.append(.words(String(words))) }
      let inside = rest[rest.index(after: open)..<close]
      offset += words.count + 1
      if let value = check(String(inside), offset) { parts.append(.value(value)) }
      offset += inside.count + 1
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }

  /// Whether every `{` has its `}` after it, and no brace stands inside another.
  static func isBalanced(_ source: String) -> Bool {
    var isOpen = false
    for scalar in source.unicodeScalars where scalar == "{" || scalar == "}" {
      guard isOpen == (scalar == "}") else { return false }
      isOpen.toggle()
    }
    return !isOpen
  }

  var expressions: [CheckedExpression] {
    parts.compactMap { part in
      if case .value(let expression) = part { expression } else { nil }
    }
  }

  package var isEmpty: Bool { parts.isEmpty }
}

extension MessageTemplate {
  /// The text with its values said, beginning with a capital.
  ///
  /// A value that is not known is said as the words that stand there, or as "(not given)".
  func spoken(by evaluator: Evaluator) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .value(let expression): text += evaluator.spoken(expression)
      }
    }
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }
}

extension Evaluator {
  fileprivate func spoken(_ expression: CheckedExpression) -> String {
    if let value = evaluate(expression).value {
      return value.spoken { label(ofChoice: $0, in: expression) }
    }
    if case .answer(let reference) = expression.kind {
      let text = answer(to: reference).text
      if !text.isEmpty { return "“\(Self.clipped(text))”" }
    }
    return "(not given)"
  }

  /// As the form prints it: nobody can tell a word of its own from the name of a place or a feast.
  private func label(ofChoice id: String, in expression: CheckedExpression) -> String {
    names.labels(ofChoicesIn: expression)[id] ?? id
  }
}

import Testing

@testable import PlanForms

/// A rule that said a little more or a little less would be another rule: each comparison, figure and
/// connective of every shipped rule is held by a case that would come out otherwise.
@Suite struct `Every comparison and figure of the shipped rules` {
  typealias Rule = `Every rule of every shipped form`.Rule

  @Test(arguments: Result { try `Every rule of every shipped form`.rules() }.rules)
  func `is held by a case`(_ rule: Rule) throws {
    let expected = try said(by: rule.alone, of: rule.cases)
    for mutant in Self.mutants(of: rule) {
      let isNoticed = try said(by: mutant.form, of: rule.cases) != expected
      #expect(isNoticed, "\(rule.testDescription): nobody notices “\(mutant.source)”")
    }
  }

  private func said(by form: FormDefinition, of cases: [RuleCase]) throws -> [[String]] {
    try cases.map { try $0.said(by: form, of: try $0.reading()) }
  }

  // MARK: - Mutants

  private struct Mutant {
    var source: String
    var form: FormDefinition
  }

  /// The rule with one thing changed in what it checks or in when it does.
  private static func mutants(of rule: Rule) -> [Mutant] {
    guard case .expression(let check) = rule.rule.check else { return [] }
    func mutant(_ source: String, _ change: (inout RuleDefinition) -> Void) -> Mutant {
      var form = rule.alone
      change(&form.rules[0])
      return Mutant(source: source, form: form)
    }
    var mutants = changes(of: check.source).compactMap { source in
      expression(source, of: rule).map { changed in
        mutant(source) { $0.check = .expression(changed) }
      }
    }
    guard let when = rule.rule.when else { return mutants }
    mutants.append(mutant("without “when”") { $0.when = nil })
    return mutants
      + changes(of: when.source).compactMap { source in
        expression(source, of: rule).map { changed in
          mutant("when \(source)") { $0.when = changed }
        }
      }
  }

  private static func expression(_ source: String, of rule: Rule) -> Expression? {
    let scope = ExpressionScope(
      row: rule.rule.each, isAboutAnswer: !rule.rule.fields.isEmpty,
      it: rule.rule.fields.first?.description)
    let checker = ExpressionChecker(names: rule.form.names, scope: scope)
    return (try? checker.check(source, as: .truth)).map { Expression(source: source, checked: $0) }
  }

  private static let swaps = [
    (" <= ", " < "), (" < ", " <= "), (" >= ", " > "), (" > ", " >= "), (" = ", " != "),
    (" != ", " = "), (" and ", " or "), (" or ", " and "), (" + ", " - "), (" - ", " + "),
    (" * ", " / "), (" / ", " * "), ("not ", ""), (" in ", " not in "),
  ]

  /// The source with one sign or figure changed; texts in quotes stay.
  private static func changes(of source: String) -> [String] {
    let source = source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let quotes = source.ranges(of: /'[^']*'/)
    func isPlain(_ range: Range<String.Index>) -> Bool {
      !quotes.contains { $0.overlaps(range) }
    }
    let signs = swaps.flatMap { old, new in
      source.ranges(of: old).filter(isPlain).map { source.replacingCharacters(in: $0, with: new) }
    }
    let figures = source.ranges(of: /\b[0-9][0-9,]*/).filter(isPlain).compactMap { range in
      Int(source[range].filter { $0 != "," }).map {
        source.replacingCharacters(in: range, with: "\($0 + 1)")
      }
    }
    return signs + figures
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

extension Result where Success == [`Every rule of every shipped form`.Rule] {
  fileprivate var rules: Success { (try? get()) ?? [] }
}

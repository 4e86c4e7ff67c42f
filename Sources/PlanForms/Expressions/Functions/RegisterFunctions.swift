extension ExpressionFunction {
  /// Functions that look something up in what the programme knows.
  static let registerFunctions: [ExpressionFunction] = [
    ExpressionFunction(
      name: "in_group", usage: "in_group(schools)",
      summary: "every school named is one of the group's; “all” and bare numbers are",
      parameters: [.value(.text)], result: .fixed(.truth),
      body: .values { values, context in
        guard !context.schools.isEmpty else { return .unknown("the group's schools are unknown") }
        return .truth(strangers(in: text(values, 0), context.schools).isEmpty)
      }),
    ExpressionFunction(
      name: "outside_group", usage: "outside_group(schools)",
      summary: "the schools named that are not the group's, as they are written",
      parameters: [.value(.text)], result: .fixed(.texts),
      body: .values { values, context in
        guard !context.schools.isEmpty else { return .unknown("the group's schools are unknown") }
        return .known(.texts(strangers(in: text(values, 0), context.schools)))
      }),
    ExpressionFunction(
      name: "known_school", usage: "known_school(school)",
      summary: "the register has a school of this name, in any group",
      parameters: [.value(.text)], result: .fixed(.truth),
      body: .values { values, context in
        guard let all = context.programme?.schools, !all.isEmpty else {
          return .unknown("no schools are registered")
        }
        return .truth(strangers(in: text(values, 0), all).isEmpty)
      }),
    ExpressionFunction(
      name: "schools_named", usage: "schools_named(schools)",
      summary: "how many schools are meant: “3”, “All 5” or a list of names; not “all” alone",
      parameters: [.value(.text)], result: .fixed(.number),
      body: .values { values, _ in
        guard let count = SchoolList(text(values, 0)).count else {
          return .unknown("no number of schools is given")
        }
        return .known(
          .number(
            ExactRange(ExactNumber(count.lowerBound), ExactNumber(count.upperBound)), unit: nil))
      }),
    ExpressionFunction(
      name: "listed", usage: "listed('sheet.csv', 'column', text)",
      summary: "the text stands in this column of a list of the programme",
      parameters: [.value(.text), .value(.text), .value(.text)], result: .fixed(.truth),
      body: .values { values, context in
        guard let column = column(values, context) else { return noList(values) }
        let wanted = FoldedText.fold(text(values, 2))
        return .truth(column.contains { FoldedText.fold($0.key) == wanted })
      }),
    ExpressionFunction(
      name: "lookup", usage: "lookup('sheet.csv', 'column', text, 'other column')",
      summary: "what stands in the other column beside the text",
      parameters: [.value(.text), .value(.text), .value(.text), .value(.text)],
      result: .fixed(.text),
      body: .values { values, context in
        guard let column = column(values, context) else { return noList(values) }
        let wanted = FoldedText.fold(text(values, 2))
        guard let found = column.first(where: { FoldedText.fold($0.key) == wanted })?.beside else {
          return .unknown("“\(text(values, 2))” is not in \(text(values, 0))")
        }
        return .known(.text(found))
      }),
  ]

  private static func strangers(in text: String, _ schools: [SchoolFacts]) -> [String] {
    let known = schools.map { SchoolName($0.name) }
    return SchoolList(text).names.flatMap { name in
      // "Ashby and Elm" are two schools unless one is called so.
      let whole = SchoolName(name)
      let parts = known.contains(where: whole.isPart) ? [name] : SchoolList.parts(of: name)
      return parts.filter { part in
        let wanted = SchoolName(part)
        return !wanted.isEmpty && !known.contains(where: wanted.mayBe)
      }
    }
  }

  private static func noList(_ values: [ExpressionValue]) -> Outcome {
    .unknown("the programme has no list “\(text(values, 0))” with these columns")
  }

  /// The cells of a list's column, each with the cell of the fourth argument's column beside it.
  private static func column(
    _ values: [ExpressionValue], _ context: RuleContext
  ) -> [(key: String, beside: String?)]? {
    guard let list = context.programme?.lists[text(values, 0)],
      let key = list.columns.firstIndex(of: text(values, 1))
    else { return nil }
    let other = values.count > 3 ? list.columns.firstIndex(of: text(values, 3)) : nil
    if values.count > 3, other == nil { return nil }
    return list.rows.compactMap { row in
      guard row.indices.contains(key) else { return nil }
      return (row[key], other.flatMap { row.indices.contains($0) ? row[$0] : nil })
    }
  }
}

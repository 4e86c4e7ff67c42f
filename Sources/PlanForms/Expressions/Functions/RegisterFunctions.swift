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
        guard let count = SchoolList.known(text(values, 0)).count else {
          return .unknown("no number of schools is given")
        }
        return .known(
          .number(
            ExactRange(ExactNumber(count.lowerBound), ExactNumber(count.upperBound)), unit: nil))
      }),
    ExpressionFunction(
      name: "listed", usage: "listed('sheet.csv', 'column', value, …)",
      summary: "one row of a list of the programme has these values in these columns",
      parameters: [.value(.text), .value(.text), .cell], repeats: 2, result: .fixed(.truth),
      body: .values { values, context in
        guard let list = context.programme?.lists[text(values, 0)] else { return noList(values) }
        var wanted: [(column: Int, value: ExpressionValue)] = []
        for name in stride(from: 1, to: values.count - 1, by: 2) {
          guard let column = list.columns.firstIndex(of: text(values, name)) else {
            return noList(values)
          }
          wanted.append((column, values[name + 1]))
        }
        return .truth(
          list.rows.contains { row in
            wanted.allSatisfy {
              row.indices.contains($0.column) && $0.value.isWritten(row[$0.column])
            }
          })
      }),
    ExpressionFunction(
      name: "lookup", usage: "lookup('sheet.csv', 'column', value, 'other column')",
      summary: "what stands in the other column beside the value",
      parameters: [.value(.text), .value(.text), .cell, .value(.text)],
      result: .fixed(.text),
      body: .values { values, context in
        guard let list = context.programme?.lists[text(values, 0)],
          let key = list.columns.firstIndex(of: text(values, 1)),
          let other = list.columns.firstIndex(of: text(values, 3))
        else { return noList(values) }
        let found = list.rows.first { $0.indices.contains(key) && values[2].isWritten($0[key]) }
        guard let found, found.indices.contains(other) else {
          return .unknown("“\(values[2].spoken { $0 })” is not in \(text(values, 0))")
        }
        return .known(.text(found[other]))
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
}

extension ExpressionValue {
  /// Whether a cell of a list says this value: an amount in pounds with or without its sign, any
  /// other text without regard to case.
  fileprivate func isWritten(_ cell: String) -> Bool {
    switch self {
    case .money(let range):
      ExactNumber(decimal: cell.filter { !"£, ".contains($0) })
        .flatMap { ExactRange($0).multiplied(by: ExactRange(ExactNumber(100))) }
        .flatMap { range.isEqual(to: $0) } ?? false
    case .number(let range, _):
      ExactNumber(decimal: cell.filter { !",% ".contains($0) })
        .flatMap { range.isEqual(to: ExactRange($0)) } ?? false
    case .text(let text): FoldedText.fold(text) == FoldedText.fold(cell)
    default: false
    }
  }
}

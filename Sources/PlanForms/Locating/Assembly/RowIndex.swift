/// What the rows of a table that are told so far go by, so that none need be looked for one by one.
struct RowIndex {
  private var counted = 0
  private var titles: [String: Int] = [:]
  private var numbers: [Value: Int] = [:]
  private var parents: Set<Int> = []

  /// Takes in the rows told since, but for the last, which is still in the making.
  mutating func takeIn(
    _ rows: [FormAssembly.BuiltRow], key: FieldID?, anchor: FieldID?
  ) {
    while counted < rows.count - 1 {
      let row = rows[counted]
      if let parent = row.parent { parents.insert(parent) }
      if let number = key.flatMap({ row.answers[$0]?.value }), numbers[number] == nil {
        numbers[number] = counted
      }
      if let title = anchor.flatMap({ row.answers[$0] }), title.isContent {
        let words = FormAssembly.titleWords(title.text)
        if titles[words] == nil { titles[words] = counted }
      }
      counted += 1
    }
  }

  func row(titled words: String) -> Int? { words.isEmpty ? nil : titles[words] }
  func row(numbered number: Value) -> Int? { numbers[number] }
  func hasRows(of parent: Int) -> Bool { parents.contains(parent) }
}

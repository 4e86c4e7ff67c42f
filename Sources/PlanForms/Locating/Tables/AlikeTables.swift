/// Tables of one form under the same headers, as a plan has that parts its actions by their kind or
/// their priority: they ask the same, and the answers of all of them tell what.
struct AlikeTables {
  private struct Header: Hashable {
    var words: [String]
    var stages: [StageID?]
    var context: PartContext
  }

  private var rows: [Header: [FoundTable.Row]] = [:]
  /// So many rows tell what a column asks.
  private static let mostRows = 24

  init(_ walk: FormWalk) {
    for case .table(let table) in walk.items {
      let known = rows[Self.header(of: table)] ?? []
      guard known.count < Self.mostRows else { continue }
      rows[Self.header(of: table)] = known + table.rows.prefix(Self.mostRows - known.count)
    }
  }

  /// The table with the rows of all that are headed as it is; its own where it stands alone.
  func whole(of table: FoundTable) -> FoundTable {
    guard let all = rows[Self.header(of: table)], all.count > table.rows.count else { return table }
    var whole = table
    whole.rows = all
    return whole
  }

  private static func header(of table: FoundTable) -> Header {
    var context = table.context
    context.section = nil
    return Header(
      words: table.columns.map(\.words), stages: table.columns.map(\.stage), context: context)
  }
}

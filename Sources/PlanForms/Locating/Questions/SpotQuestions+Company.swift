/// What stands together in the parts of a form.
extension SpotQuestions {
  /// What stands together in the blocks of a form before its first row that has a name.
  struct Company {
    /// How many places of each block ask only what rows of a table are asked.
    private var rowsAsked: [Int: [Int: Int]] = [:]
    /// How many places of each block ask nothing but what is asked once.
    private var askedOnce: [Int: Int] = [:]
    /// The blocks in which some place asks what makes a row one.
    private var blocksOfRows: Set<Int> = []
    /// Blocks in which something is to be signed.
    let signedBlocks: Set<Int>

    init(
      _ places: some Sequence<(Spot, Set<Int?>)>, _ index: LabelIndex, signatures: [Int]
    ) {
      signedBlocks = Set(signatures)
      for (spot, home) in places {
        if home == [nil] { askedOnce[spot.block, default: 0] += 1 }
        if spot.meanings.contains(where: { $0.fields.contains(where: index.isAnchor) }) {
          blocksOfRows.insert(spot.block)
        }
        guard !home.contains(nil) else { continue }
        for table in home.compactMap(\.self) {
          rowsAsked[spot.block, default: [:]][table, default: 0] += 1
        }
      }
    }

    /// Whether a place asks a row's question where no other place asks one of that row.
    func isAlone(_ spot: Spot, _ home: Set<Int?>) -> Bool {
      !home.isEmpty && home.allSatisfy { $0.map { rowsAsked[spot.block]?[$0] == 1 } ?? false }
    }

    /// Whether a block asks several things once and nothing that makes a row one: then it asks of no row.
    func asksOnce(in block: Int) -> Bool {
      askedOnce[block, default: 0] >= Self.leastOnce && !blocksOfRows.contains(block)
    }

    private static let leastOnce = 3
  }

  /// The labels in each block of a form that ask only what rows of one table are asked.
  struct Rows {
    private var asked: [Int: [Int: Set<String>]] = [:]

    init(_ places: some Sequence<(Spot, Set<Int?>)>) {
      for (spot, home) in places where home.count == 1 {
        guard let table = home.first ?? nil else { continue }
        asked[spot.block, default: [:]][table, default: []].insert(spot.label)
      }
    }

    func labels(of table: Int, in block: Int) -> Set<String> { asked[block]?[table] ?? [] }
  }
}

/// In which looks a form sets rows of questions over rows of answers.
///
/// Two blocks that ask what is asked once show the manner.  A block that asks of a table's rows may as well be a
/// header over the table's only row, and is none only where many blocks are set alike and it is narrow:
/// "Who will lead it? | Which pupils is it for?" among "Name of the chair | School of the chair".
struct BlockManner {
  /// The looks of blocks that ask what is asked once.
  private var shown: Set<Grid.Look> = []
  /// Those in which so many are set that all of them are blocks.
  private var usual: Set<Grid.Look> = []

  var isShown: Bool { !shown.isEmpty }

  /// Whether many blocks are set in one look.
  func isUsual(_ look: Grid.Look) -> Bool { usual.contains(look) }

  init(of blocks: [Grid.Block], asking asked: (Grid.Block) -> Grid.Asked) {
    self.init(blocks.map { (look: $0.look, asked: asked($0)) })
  }

  init(_ blocks: [(look: Grid.Look, asked: Grid.Asked)]) {
    let all = blocks.reduce(into: [:]) { $0[$1.look, default: 0] += 1 }
    let once = blocks.reduce(into: [:]) { $0[$1.look, default: 0] += $1.asked == .once ? 1 : 0 }
    shown = Set(once.keys.filter { once[$0, default: 0] >= 2 })
    usual = shown.filter { all[$0, default: 0] >= Self.tellingBlocks }
  }

  /// Whether a block of a form in this manner is one.
  func holds(_ block: Grid.Block, asking asked: Grid.Asked) -> Bool {
    switch asked {
    case .nothing: false
    case .once: shown.contains(block.look)
    case .ofRows: usual.contains(block.look) && block.pairs.count <= Self.widest
    }
  }

  private static let tellingBlocks = 4
  /// A header of more columns is one of a table.
  private static let widest = 3
}

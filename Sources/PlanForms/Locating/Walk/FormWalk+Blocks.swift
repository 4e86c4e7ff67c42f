/// Rows of questions over rows of answers.
extension FormWalk {
  /// What a row of questions asks.
  private func asked(_ block: Grid.Block) -> Grid.Asked {
    // "Priority 1" over its title asks too; beside "Priority 2", or over one question for each, it is a card across.
    let found = block.pairs.map { labels.readLike($0.label.text, inTable: false) }
    guard found.count(where: { $0.rowName != nil }) < 2,
      Set(found.map(\.text.words)).count == found.count
    else { return .nothing }
    let known = found.filter(\.isLabel)
    let once = known.count { found in
      found.meanings.contains { index.tableOfField[$0.fields[0]] == nil }
    }
    let marked = block.pairs.count { $0.label.text.hasSuffix("?") }
    let answering = block.pairs.count { labels.read($0.answer.text).isLabel }
    guard max(known.count, marked) * 2 > block.pairs.count else { return .nothing }
    // "Priority 1" is a label in other places; where it answers, only the form's manner tells.
    let isOnce =
      known.count * 2 > block.pairs.count && once * 2 > known.count
      && answering * 4 <= block.pairs.count
    return isOnce ? .once : .ofRows
  }

  /// The manner of a document's tables of two rows.
  func blockManner(of surface: Surface) -> BlockManner {
    let blocks = surface.pieces.compactMap { piece -> Grid.Block? in
      guard case .grid(let grid) = piece, grid.isOfTwoRows, !grid.cells.isTagged else { return nil }
      return grid.block(at: 0) ?? plainBlock(of: grid)
    }
    // One table of two rows shows no manner.
    return blocks.count > 1 ? BlockManner(of: blocks, asking: asked) : BlockManner([])
  }

  /// Whether a table is one of many by which a form asks, each question over its answer: a part of the form holds
  /// several.
  func isOfBlocks(_ grid: Grid) -> Bool {
    blockManner.isShown && (grid.isBox || grid.isOfTwoRows && !blocks(of: grid).isEmpty)
  }

  /// The parts of a grid in which questions stand over their answers; nil for any other.
  func cutAtBlocks(_ grid: Grid) -> [Grid]? {
    let blocks = blocks(of: grid)
    return blocks.isEmpty ? nil : grid.cut(at: blocks)
  }

  /// The rows of questions that no table's header is.
  private func blocks(of grid: Grid) -> [Grid.Block] {
    if let column = grid.blocksInOneColumn() {
      return column.count { asked($0) != .nothing } * 2 > column.count ? column : []
    }
    var blocks = grid.blocks { asked($0) != .nothing }
    if grid.isOfTwoRows {
      if blocks.isEmpty { blocks = plainBlock(of: grid).map { [$0] } ?? [] }
      // A table of one column that asks once is a question with its answer in any form.
      return blocks.filter {
        let asked = asked($0)
        return grid.width == 1 && asked == .once || blockManner.holds($0, asking: asked)
          || $0.look.isPlain && blockManner.isUsual($0.look)
      }
    }
    guard !blocks.isEmpty else { return [] }
    guard grid.sheet != nil else { return grid.alternate(blocks) ? blocks : [] }
    let manner = BlockManner(of: blocks, asking: asked)
    return blocks.filter { manner.holds($0, asking: asked($0)) }
  }

  /// The block of a table of two rows that nothing sets apart.
  ///
  /// All cells of the first row ask, and the first of the second does not; among many such tables the first row asks,
  /// whatever its words.
  private func plainBlock(of grid: Grid) -> Grid.Block? {
    guard grid.isOfTwoRows, let block = grid.plainBlock() else { return nil }
    if blockManner.isUsual(block.look) { return block }
    guard asked(block) != .nothing, block.pairs.allSatisfy({ asks($0.label.text) }),
      let first = block.pairs.first, !asks(first.answer.text)
    else { return nil }
    return block
  }

  private func asks(_ text: String) -> Bool {
    text.hasSuffix("?") || labels.readLike(text, inTable: false).isLabel
  }
}

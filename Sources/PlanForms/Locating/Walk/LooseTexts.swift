import Documents

/// Texts that belong to no question, with their places and nothing else that the file says of them.
///
/// A large sheet can be all such text: of its cells only the numbers are kept, and their texts are
/// looked up once they are wanted, which for a file that is no form they never are.
struct LooseTexts: Sendable {
  private enum Piece: Sendable {
    case text(Leftover)
    /// Cells that follow one another; the blank ones among them hold no text.
    case cells(Grid.Cells, Range<Int>)
  }

  private var pieces: [Piece] = []
  /// Whether the last piece is cells of the grid that is being read.
  private var isOpen = false

  /// Says that what follows lies in another grid.
  mutating func beginGrid() { isOpen = false }

  mutating func append(_ passage: Passage) {
    pieces.append(.text(Leftover(text: passage.text, place: passage.place)))
    isOpen = false
  }

  static func += (texts: inout Self, passages: some Sequence<Passage>) {
    for passage in passages { texts.append(passage) }
  }

  /// Adds the cells of a row that are not blank.
  mutating func append(_ numbers: [Int], of cells: Grid.Cells) {
    guard let first = numbers.first, let last = numbers.last else { return }
    guard cells.isSeen, last - first == numbers.count - 1 else {
      for number in numbers where !cells.isBlank(number) { append(cells[number].passage) }
      return
    }
    if isOpen, case .cells(_, let range)? = pieces.last, range.upperBound == first {
      pieces[pieces.count - 1] = .cells(cells, range.lowerBound..<last + 1)
    } else {
      pieces.append(.cells(cells, first..<last + 1))
      isOpen = true
    }
  }

  /// As a form's reading lists them, in the order in which they were met.
  var leftovers: [Leftover] {
    pieces.flatMap { piece in
      switch piece {
      case .text(let text): [Leftover(text: FoldedText.collapse(text.text), place: text.place)]
      case .cells(let cells, let numbers):
        numbers.filter { !cells.isBlank($0) }.map { number in
          Leftover(
            text: FoldedText.collapse(cells.text(of: number)), place: cells.place(of: number))
        }
      }
    }
  }
}

/// A pattern of `matches`: small enough that no pattern and no text make it slow.
///
/// `#` is a digit, `@` a letter, `?` any character, `*` any number of characters, `~` before one of
/// these the character itself; everything else stands for itself, folded.
struct WildcardPattern {
  fileprivate enum Piece: Equatable {
    case digit, letter, any, anyNumber
    case character(Character)
  }

  private var pieces: [Piece] = []

  init(_ source: String) {
    var isLiteral = false
    for character in FoldedText.fold(source) {
      if character == "~", !isLiteral {
        isLiteral = true
        continue
      }
      pieces.append(isLiteral ? .character(character) : Self.piece(character))
      isLiteral = false
    }
  }

  private static func piece(_ character: Character) -> Piece {
    switch character {
    case "#": .digit
    case "@": .letter
    case "?": .any
    case "*": .anyNumber
    default: .character(character)
    }
  }

  /// Whether the whole of `text`, already folded, fits.
  ///
  /// After a mismatch only the last `*` is tried again, one character on: at most the product of
  /// the two lengths, and no recursion.
  func matches(_ text: String) -> Bool {
    var position = text.startIndex
    var piece = 0
    var retry: (piece: Int, position: String.Index)?
    while position < text.endIndex {
      if piece < pieces.count, pieces[piece] == .anyNumber {
        retry = (piece + 1, position)
        piece += 1
      } else if piece < pieces.count, pieces[piece].fits(text[position]) {
        piece += 1
        position = text.index(after: position)
      } else if let last = retry {
        position = text.index(after: last.position)
        piece = last.piece
        retry = (piece, position)
      } else {
        return false
      }
    }
    return pieces[min(piece, pieces.count)...].allSatisfy { $0 == .anyNumber }
  }
}

extension WildcardPattern.Piece {
  fileprivate func fits(_ other: Character) -> Bool {
    switch self {
    case .digit: other.isDigit
    case .letter: other.isLetter
    case .any: true
    case .anyNumber: false
    case .character(let character): character == other
    }
  }
}

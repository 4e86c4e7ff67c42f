/// Watches the length of tags, comments and processing instructions in bytes that arrive in pieces.
///
/// It knows no more of XML than where such a construct ends; what it misjudges is not well formed
/// and fails in the parser behind it.
struct TagLengths {
  private enum State {
    case text
    /// Behind `<`; the construct is told by what follows.
    case opened
    case tag
    case quoted(UInt8)
    /// Behind `<!`: a comment, a CDATA section or a document type definition.
    case declaration
    case comment
    case section
    case instruction
  }

  private let limit: Int
  private var state = State.text
  private var length = 0
  private var previous: (UInt8, UInt8) = (0, 0)

  init(limit: Int) { self.limit = limit }

  /// False as soon as a construct is longer than the limit.
  mutating func admit(_ piece: Span<UInt8>) -> Bool {
    for index in piece.indices {
      let byte = piece[index]
      advance(byte)
      previous = (previous.1, byte)
      guard length <= limit else { return false }
    }
    return true
  }

  private mutating func advance(_ byte: UInt8) {
    length += 1
    switch state {
    case .text:
      length = 0
      if byte == UInt8(ascii: "<") { state = .opened }
    case .opened:
      switch byte {
      case UInt8(ascii: "!"): state = .declaration
      case UInt8(ascii: "?"): state = .instruction
      case UInt8(ascii: ">"): state = .text
      default: state = .tag
      }
    case .tag:
      if byte == UInt8(ascii: ">") { state = .text }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { state = .quoted(byte) }
    case .quoted(let quote): if byte == quote { state = .tag }
    case .declaration:
      if byte == UInt8(ascii: "[") { state = .section }
      if byte == UInt8(ascii: "-"), previous.1 == byte { state = .comment }
    case .comment: if ends(byte, with: UInt8(ascii: "-")) { state = .text }
    case .section:
      // Text by another name, so its length is not a tag's.
      length = 0
      if ends(byte, with: UInt8(ascii: "]")) { state = .text }
    case .instruction:
      if byte == UInt8(ascii: ">"), previous.1 == UInt8(ascii: "?") { state = .text }
    }
  }

  private func ends(_ byte: UInt8, with mark: UInt8) -> Bool {
    byte == UInt8(ascii: ">") && previous == (mark, mark)
  }
}

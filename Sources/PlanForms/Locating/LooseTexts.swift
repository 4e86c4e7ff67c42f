import Documents

/// Texts that belong to no question, with their places and nothing else that the file says of them:
/// a large sheet can be all such text.
struct LooseTexts: Sendable {
  private var texts: [Leftover] = []

  mutating func append(_ text: String, _ place: Place) {
    texts.append(Leftover(text: text, place: place))
  }

  mutating func append(_ passage: Passage) { append(passage.text, passage.place) }

  static func += (texts: inout Self, passages: some Sequence<Passage>) {
    for passage in passages { texts.append(passage) }
  }

  /// As a form's reading lists them, in the order in which they were met.
  var leftovers: [Leftover] {
    texts.map { Leftover(text: FoldedText.collapse($0.text), place: $0.place) }
  }
}

/// A row of tick boxes with their labels: `☒ Yes ☐ No`, `Yes ☑ No ☐`, `[x] Met [ ] Not met`.
struct TickList {
  struct Option: Hashable {
    /// As written, white space folded.
    var label: String
    var isTicked: Bool
  }

  private(set) var options: [Option] = []
  /// What stands before the first box and belongs to none.
  private(set) var lead = ""

  var ticked: [Option] { options.filter(\.isTicked) }

  /// Nil where the text holds no tick box.
  init?(_ written: String) {
    var pieces: [(box: Bool?, text: String.UnicodeScalarView)] = [(nil, .init())]
    let scalars = Array(written.unicodeScalars)
    var position = 0
    while position < scalars.count {
      if let (box, length) = Self.box(at: position, scalars) {
        pieces.append((box, .init()))
        position += length
      } else {
        pieces[pieces.count - 1].text.append(scalars[position])
        position += 1
      }
    }
    let labels = pieces.map { FoldedText.collapse(String($0.text)) }
    guard pieces.count > 1 else { return nil }
    // A label belongs to the box before it, unless the text begins with a label and ends with a box.
    let follows = Self.isLabel(labels[0]) && labels.last.map(Self.isLabel) == false
    if !follows { lead = labels[0] }
    for index in pieces.indices.dropFirst() {
      guard let isTicked = pieces[index].box else { continue }
      options.append(Option(label: labels[follows ? index - 1 : index], isTicked: isTicked))
    }
  }

  private static func isLabel(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: ScalarFolding.isWordPart)
  }

  /// A box at a position, whether it is ticked, and how many scalars it takes.
  private static func box(at position: Int, _ scalars: [Unicode.Scalar]) -> (Bool, Int)? {
    let scalar = scalars[position]
    if ticks.contains(scalar) { return (true, 1) }
    if emptyBoxes.contains(scalar) { return (false, 1) }
    let closing: Unicode.Scalar = scalar == "[" ? "]" : ")"
    guard scalar == "[" || scalar == "(", position + 1 < scalars.count else { return nil }
    if scalars[position + 1] == closing { return (false, 2) }
    guard position + 2 < scalars.count, scalars[position + 2] == closing else { return nil }
    switch scalars[position + 1] {
    case " ", "\u{A0}", "_": return (false, 3)
    case "x", "X", "✓", "✔", "✗", "✘", "☒": return (true, 3)
    default: return nil
    }
  }

  static let ticks: Set<Unicode.Scalar> = ["☒", "☑", "✓", "✔", "🗹", "🗷", "✅", "⮽"]
  static let emptyBoxes: Set<Unicode.Scalar> = ["☐", "□", "▢", "❏", "❑", "◻", "⬜", "🗌"]
}

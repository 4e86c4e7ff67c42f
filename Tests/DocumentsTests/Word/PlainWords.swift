import OpenPackaging

/// The words of a Word part, gathered a second and plain way: a tree, and one recursive walk.
///
/// It knows only what is not to be read (deletions, instructions, the other branch of an
/// alternative, the gloss of a ruby) and takes every `w:t` that remains, whatever is around it.
struct PlainWords: XMLEventHandler {
  final class Node {
    let name: XMLName
    let fieldCharacter: String?
    /// What a footnote is, where it is none: a separator.
    let type: String?
    var children: [Node] = []
    var text = ""

    init(_ name: XMLName, fieldCharacter: String? = nil, type: String? = nil) {
      self.name = name
      self.fieldCharacter = fieldCharacter
      self.type = type
    }
  }

  private let root = Node(XMLName(.none, .other))
  private var path: [Node] = []

  /// The words of a part, sorted; one word may stand in several runs.
  static func words(of part: PartName, in package: OfficePackage) throws -> [String] {
    var handler = PlainWords()
    try package.readXML(part, &handler)
    var text = ""
    var instructions: [Bool] = []
    handler.root.gather(&text, &instructions)
    return split(text)
  }

  static func split(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init).sorted()
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    let node = Node(
      name,
      fieldCharacter: name.local == .fldChar
        ? attributes.string(.fldCharType, .wordprocessing) : nil,
      type: name.local == .footnote || name.local == .endnote
        ? attributes.string(.type, .wordprocessing) : nil)
    (path.last ?? root).children.append(node)
    path.append(node)
  }

  mutating func endElement(_ name: XMLName) { path.removeLast() }

  mutating func characters(_ text: Span<UInt8>) { path.last?.text += String(copyingUTF8: text) }
}

extension PlainWords.Node {
  /// Adds the words below; `instructions` says for each open field whether its own goes on.
  fileprivate func gather(_ text: inout String, _ instructions: inout [Bool]) {
    switch name.local {
    case .del, .moveFrom, .delText, .instrText, .delInstrText, .rt, .pPr, .sectPrChange: return
    case .footnote where type != nil, .endnote where type != nil: return
    case .tr where properties(.trPr).contains { $0 == .del }: return
    case .tc where properties(.tcPr).contains { $0 == .cellDel }: return
    case .fldChar:
      switch fieldCharacter {
      case "begin": instructions.append(true)
      case "separate": if !instructions.isEmpty { instructions[instructions.count - 1] = false }
      default: _ = instructions.popLast()
      }
    case .t where name.namespace == .wordprocessing || name.namespace == .math:
      if !instructions.contains(true) { text += self.text }
    case .tab, .br, .cr, .ptab: text += " "
    case .noBreakHyphen: text += "-"
    case .AlternateContent:
      children.first { $0.name.local == .Choice }?.gather(&text, &instructions)
    case .p, .tc, .txbxContent:
      // A text box stands inside a paragraph and in its words' way: it is set apart at the end.
      var own = ""
      for child in children { child.gather(&own, &instructions) }
      text += name.local == .txbxContent ? "" : own
      if name.local == .txbxContent { text = "\(own) \u{0} \(text)" }
      if !isJoined { text += " " }
    default:
      for child in children { child.gather(&text, &instructions) }
    }
  }

  private func properties(_ element: XMLLocalName) -> [XMLLocalName] {
    children.filter { $0.name.local == element }.flatMap { $0.children.map(\.name.local) }
  }

  /// A paragraph whose mark is deleted, and that goes on in the next one.
  private var isJoined: Bool {
    guard name.local == .p else { return false }
    let marks = children.filter { $0.name.local == .pPr }.flatMap(\.children)
      .filter { $0.name.local == .rPr }.flatMap(\.children).map(\.name.local)
    return marks.contains(.del) || marks.contains(.moveFrom)
  }
}

/// Texts of the form's own author that tell how to answer, and answer nothing themselves.
enum GuidanceText {
  /// Whether a text tells its reader how to answer: "tell us briefly why you chose these".
  static func isInstruction(_ text: String) -> Bool {
    if saysLength(text) || LabelReader.withoutLength(text) != nil { return true }
    let folded = LabelFolding.foldedBytes(text)
    let words = folded.span
    var count = 0
    var (tells, isPolite) = (false, false)
    words.forEachWord { word in
      count += 1
      isPolite = isPolite || words.isWord("please", word)
      tells =
        tells || isPolite
        || count <= 2 && instructions.value(of: word, in: words) != nil
      return count < 6
    }
    return tells && (count > 2 || isPolite && count > 1)
  }

  /// Whether a text only says how long an answer may be: "About 100 words", "(40 words at most)", "Two or three
  /// sentences".
  static func saysLength(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let folded = LabelFolding.fold(text)
    let words = folded.utf8.span
    var (count, units) = (0, 0)
    let isLength = words.forEachWord { word in
      if words.isWord("(", word) || words.isWord(")", word) { return true }
      count += 1
      if lengthWords.value(of: word, in: words) == true { units += 1 }
      return lengthWords.value(of: word, in: words) != nil || Int(words.text(word)) != nil
    }
    return isLength && units == 1 && count > 1
  }

  /// The words of which such a text is made, and whether each is a unit.
  private static let lengthWords = WordTable(
    [
      "about", "no", "not", "more", "less", "fewer", "than", "up", "to", "max", "maximum", "min",
      "minimum", "around", "roughly", "approximately", "approximate", "approx", "in", "or", "and",
      "between", "at", "most", "least", "a", "few", "limit", "number", "one", "two", "three",
      "four", "five",
    ].map { (word: $0, value: false) }
      + ["words", "sentences", "characters", "lines"].map { (word: $0, value: true) })

  /// What an instruction begins with, perhaps after "briefly".
  private static let instructions = WordTable(
    set: [
      "please", "tell", "describe", "explain", "summarise", "outline", "list", "give", "state",
      "say", "include", "specify", "enter", "type", "choose", "select", "pick", "note", "fill",
      "click",
    ])

  /// Whether a text is all in brackets and says how to answer: "(a short paragraph)", "(optional)".
  static func isAside(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.first == 0x28, bytes.last == 0x29 else { return false }
    return LabelFolding.fold(text).split(separator: " ").contains(where: manners.contains)
  }

  private static let manners: Set<Substring> = [
    "paragraph", "sentence", "sentences", "short", "brief", "briefly", "please", "optional", "up",
    "maximum", "max",
  ]

  /// Whether a text speaks to who fills in the form, and not of their own schools, as "Show your working" does.
  static func addressesReader(_ text: String) -> Bool {
    let words = Set(LabelFolding.fold(text).split(separator: " "))
    return !words.isDisjoint(with: ["you", "your", "please"])
      && words.isDisjoint(with: ["we", "our", "us"])
  }

  /// Whether a text offers yes and no to choose from: "Y/N", "Yes / No / Partly", "Yes or no".
  static func isChoiceOfAnswers(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let folded = LabelFolding.foldedBytes(text)
    // Nearly no text does, and need not be cut to be told so.
    guard folded.span.hasWord("or") || text.utf8.contains(UInt8(ascii: "/")) else { return false }
    let all = String(decoding: folded, as: UTF8.self).split(separator: " ")
    let words = all.filter { $0 != "or" }
    guard words.count < all.count || text.utf8.contains(UInt8(ascii: "/")) else { return false }
    return words.count > 1 && words[0].first == "y" && words[1].first == "n"
      && words.prefix(2).allSatisfy { ["y", "n", "yes", "no", "number"].contains($0) }
  }
}

/// Texts of the form's own author that tell how to answer, and answer nothing themselves.
enum GuidanceText {
  /// Whether a text tells its reader how to answer: "tell us briefly why you chose these".
  static func isInstruction(_ text: String) -> Bool {
    if bidsLength(text) { return true }
    let folded = LabelFolding.foldedBytes(text)
    let words = folded.span
    var count = 0
    var (tells, isPolite, isLed, isRequest) = (false, false, true, false)
    words.forEachWord { word in
      count += 1
      isPolite = isPolite || words.isWord("please", word)
      // "Please could training be offered again?" asks for something else than an answer.
      if count == 2, tells, isPolite, let isSure = requests.value(of: word, in: words) {
        isRequest = isSure || !namesAnswer(words)
        return !isRequest
      }
      // "Teachers list 31 children" tells of teachers, and "Give each child a book" is an action.
      if isLed, let isSure = instructions.value(of: word, in: words) {
        tells = isSure || namesAnswer(words)
      }
      isLed = count == 1 && manner.value(of: word, in: words) != nil
      tells = tells || isPolite
      return count < 6
    }
    return !isRequest && tells && (count > 2 || isPolite && count > 1)
  }

  /// Whether a text says how long an answer may be, alone or before what it bids: "In no more than 100 words,
  /// explain what your schools have found".
  static func bidsLength(_ text: String) -> Bool {
    saysLength(text) || LabelReader.withoutLength(text) != nil
  }

  /// Whether a text speaks to its reader, or of what they write: "Give the name and the number of pupils".
  private static func namesAnswer(_ words: Span<UInt8>) -> Bool {
    !words.forEachWord { answerWords.value(of: $0, in: words) == nil }
  }

  /// What a request of one's own goes on with behind "please", and whether no instruction does: "Please consider
  /// joint training again", but "Please consider what you will measure".
  private static let requests = WordTable(
    ["could", "can", "may", "might", "would", "will"].map { (word: $0, value: true) }
      + ["consider", "offer", "arrange", "extend", "repeat", "fund", "run", "thank", "pass"].map {
        (word: $0, value: false)
      })

  /// What may stand before an instruction: "Briefly describe …".
  private static let manner = WordTable(
    set: ["briefly", "now", "then", "also", "just", "simply", "clearly", "and"])

  private static let answerWords = WordTable(
    set: [
      "you", "your", "below", "above", "here", "box", "boxes", "table", "tables", "column", "row",
      "rows", "name", "names", "date", "dates", "number", "numbers", "figure", "figures", "words",
      "sentence", "sentences", "whether", "detail", "details", "reason", "reasons", "example",
      "examples", "amount", "amounts", "option", "options", "list", "pounds", "brief",
    ])

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

  /// What an instruction begins with, perhaps after "briefly", and whether hardly an answer does.
  private static let instructions = WordTable(
    [
      "please", "tell", "describe", "summarise", "outline", "list", "state", "specify", "enter",
      "type", "fill", "click", "explain",
    ].map { (word: $0, value: true) }
      + ["give", "say", "include", "choose", "select", "pick", "note"].map {
        (word: $0, value: false)
      })

  /// Whether a text behind a label is all in brackets and says how to answer: "(a short paragraph)", "(optional)";
  /// behind a question mark, as words enough to say anything, "(A few lines on the local picture will help.)".
  static func isAside(_ text: String, behind label: String) -> Bool {
    guard isInBrackets(text) else { return false }
    let words = LabelFolding.fold(text).split(separator: " ")
    return label.hasSuffix("?") && words.count > 5 || words.contains(where: manners.contains)
  }

  /// Whether one pair of brackets holds the whole of a text.
  static func isInBrackets(_ text: String) -> Bool {
    let bytes = text.utf8
    return [(0x28, 0x29), (0x5B, 0x5D)].contains { open, close in
      bytes.first == open && bytes.last == close && bytes.count(where: { $0 == open }) == 1
    }
  }

  private static let manners: Set<Substring> = [
    "paragraph", "sentence", "sentences", "short", "brief", "briefly", "please", "optional", "up",
    "maximum", "max",
  ]

  /// Whether a text only says how much will do, as "Two or three is plenty." does.
  static func saysEnough(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = LabelFolding.fold(text).split(separator: " ")
    return words.count > 2 && words.last.map { ["plenty", "enough", "fine"].contains($0) } ?? false
  }

  /// Whether a text speaks to who fills in the form, and not of their own schools, as "Show your working" does.
  static func addressesReader(_ text: String) -> Bool {
    let words = Set(LabelFolding.fold(text).split(separator: " "))
    return !words.isDisjoint(with: ["you", "your", "please"])
      && words.isDisjoint(with: ["we", "our", "us"])
  }

  /// Whether a text behind a question says in any way how to answer it.
  ///
  /// "A few sentences about your schools." does, and "One line for each action."
  static func saysHow(_ text: String) -> Bool {
    isInBrackets(text) || isInstruction(text) || bidsLength(text) || saysEnough(text)
      || addressesReader(text)
      || LabelFolding.fold(text).split(separator: " ").contains(where: measures.contains)
  }

  /// In what an answer is measured.
  private static let measures: Set<Substring> = [
    "line", "lines", "sentence", "sentences", "paragraph", "paragraphs", "word", "words",
  ]

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

  /// Whether a line closes a letter, and answers nothing: "Yours sincerely,".
  static func closesLetter(_ text: String) -> Bool {
    text.utf8.count <= 40 && closings.contains(LabelFolding.fold(text))
  }

  private static let closings: Set<String> = [
    "yours sincerely", "yours faithfully", "yours truly", "kind regards", "best regards",
    "with kind regards", "regards", "best wishes", "with best wishes", "many thanks",
  ]
}

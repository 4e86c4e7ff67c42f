/// Labels that name the form, its fund or its group where others say "this", "the money" or "you".
extension LabelReader {
  /// The questions asked once that a label asks without what names the form or whose it is: "How much
  /// has the group been allocated?" asks what "How much have you been allocated?" does.
  ///
  /// Two telling words must be left: "Name of the group" asks for more than a name.
  func meaningsUnnamed(_ label: LabelText) -> [Meaning] {
    guard mayName(label.bare) else { return [] }
    var words = (index.titleChoices.unnamed(label.bare) ?? label.bare).split(separator: " ")
    let count = words.count
    Self.drop(Self.forms, from: &words)
    let isOfForm = words.count < count
    if isOfForm, case let rest = words.joined(separator: " "),
      case let whole = index.lookUp(LabelText(rest), written: rest), !whole.isEmpty
    {
      return whole
    }
    if isOfForm {
      // "No pupil can be identified from this proposal" asks what it asks of "this form".
      for paper in ["form", "plan"] {
        let asked = Self.renamed(label.bare, paper)
        let whole = index.lookUp(LabelText(asked), written: asked)
        if !whole.isEmpty { return whole }
      }
    }
    Self.drop(index.groupNouns, from: &words)
    let rest = LabelText(words.joined(separator: " "))
    guard rest.words != label.bare, Self.tells(rest) else { return [] }
    return index.lookUpWords(of: rest, isAsked: true).filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
    }
  }

  /// Whether there is anything in a label to be left out.
  private func mayName(_ label: String) -> Bool {
    let text = label.utf8.span
    var isPointedAt = false
    let isUnnamed = text.forEachWord { word in
      if isPointedAt,
        Self.forms.value(of: word, in: text) != nil
          || index.groupNouns.value(of: word, in: text) != nil
      {
        return false
      }
      isPointedAt = Self.pointers.value(of: word, in: text) != nil
      return true
    }
    return !isUnnamed || index.titleChoices.mayBeNamed(in: label)
  }

  /// Whether two words and more of a label tell something, the years that date it left out.
  private static func tells(_ label: LabelText) -> Bool {
    let words = LabelWords.withoutYears(label.words)
    return LabelWords.telling(in: words).count + (words.hasPrefix("how ") ? 1 : 0) > 1
  }

  /// Leaves out "plan" of "this plan", "consortium" of "your consortium": the words that a table lists,
  /// where something points at them.
  private static func drop(_ named: WordTable<Bool>, from words: inout [Substring]) {
    for place in words.indices.dropFirst().reversed()
    where named.contains(String(words[place])) && pointers.contains(String(words[place - 1])) {
      words.remove(at: place)
    }
  }

  /// A label with another name for the paper that it points at.
  private static func renamed(_ label: String, _ paper: String) -> String {
    var words = label.split(separator: " ")
    for place in words.indices.dropFirst()
    where forms.contains(String(words[place])) && pointers.contains(String(words[place - 1])) {
      words[place] = paper[...]
    }
    return words.joined(separator: " ")
  }

  private static let forms = WordTable(set: LabelWords.papers)
  private static let pointers = WordTable(set: ["the", "this", "your", "our"])
}

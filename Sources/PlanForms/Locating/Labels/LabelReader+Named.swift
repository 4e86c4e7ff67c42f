/// Labels that name the form, its fund or its group where others say "this", "the money" or "you".
extension LabelReader {
  /// The questions asked once that a label asks without what names the form or whose it is: "How much
  /// has the group been allocated?" asks what "How much have you been allocated?" does.
  ///
  /// Two telling words must be left: "Name of the group" asks for more than a name.
  func meaningsUnnamed(_ label: LabelText) -> [Meaning] {
    var words = (index.titleChoices.unnamed(label.bare) ?? label.bare).split(separator: " ")
    let count = words.count
    dropForm(&words)
    let isOfForm = words.count < count
    if isOfForm, case let rest = words.joined(separator: " "),
      case let whole = index.lookUp(LabelText(rest), written: rest), !whole.isEmpty
    {
      return whole
    }
    dropGroup(&words)
    let rest = LabelText(words.joined(separator: " "))
    guard rest.words != label.bare, Self.tells(rest) else { return [] }
    return index.lookUpWords(of: rest, isAsked: true).filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
    }
  }

  /// Whether two words and more of a label tell something, the years that date it left out.
  private static func tells(_ label: LabelText) -> Bool {
    let words = LabelWords.withoutYears(label.words)
    return LabelWords.telling(in: words).count + (words.hasPrefix("how ") ? 1 : 0) > 1
  }

  /// "This plan", "your evaluation".
  private func dropForm(_ words: inout [Substring]) {
    for place in words.indices.dropFirst().reversed()
    where Self.forms.contains(words[place]) && Self.pointers.contains(words[place - 1]) {
      words.remove(at: place)
    }
  }

  /// "The group", "your consortium", where they do or get something.
  private func dropGroup(_ words: inout [Substring]) {
    for place in words.indices.dropFirst().reversed()
    where (words[place] == "group" || index.groupNouns.contains(String(words[place])))
      && Self.pointers.contains(words[place - 1])
    {
      words.remove(at: place)
    }
  }

  private static let forms: Set<Substring> = [
    "plan", "evaluation", "form", "return", "report", "review", "application", "document",
    "template",
  ]
  private static let pointers: Set<Substring> = ["the", "this", "your", "our"]
}

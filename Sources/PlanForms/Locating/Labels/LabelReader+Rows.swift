/// What labels ask of the rows that they name.
extension LabelReader {
  /// What is asked of a row that the label names: "Evidence for priority 1" asks for a priority's.
  func meaningsOfNumberedRow(_ text: LabelText) -> [Meaning] {
    guard text.ordinal != nil else { return [] }
    var words = text.unnumbered.split(separator: " ")
    guard words.count > 1, let noun = words.popLast(), let table = index.rowNouns[String(noun)]
    else {
      return []
    }
    while let last = words.last, LabelWords.roles.value(of: String(last)) == .idle {
      words.removeLast()
    }
    return read(words.joined(separator: " ")).meanings.filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == table }
    }
  }

  /// What a label asks of the row that its brackets ask about: "Evidence base (what told you this is a priority?)" is
  /// "Evidence base for priority".
  func meaningsOfRowInAside(_ text: LabelText) -> [Meaning] {
    guard text.aside.utf8.contains(0x20), !text.bare.isEmpty, index.meanings[text.words] == nil
    else { return [] }
    // "What" and "a" name rows too, in "What?" and "A1".
    let rows = text.aside.split(separator: " ").filter { $0.utf8.count > 4 }.compactMap { word in
      index.rowNouns[String(word)].map { (noun: word, table: $0) }
    }
    guard let row = rows.first, rows.allSatisfy({ $0.table == row.table }) else { return [] }
    let asked = "\(text.bare) for \(row.noun)"
    return (index.meanings[LabelText(asked).words] ?? []).filter { meaning in
      meaning.fields.allSatisfy { index.tableOfField[$0] == row.table }
    }
  }

  /// What is asked of a row that a question names in the middle of it: "How do you know that priority 1 is needed?".
  func meaningsOfNamedRow(_ text: LabelText) -> [Meaning] {
    guard let (question, table) = withoutRowName(text) else { return [] }
    return read(question).meanings.filter { meaning in
      meaning.fields.allSatisfy { index.isAsked($0, ofRowsOf: table) }
    }
  }

  /// What a label asks of the row that stands in brackets at the end of its first line: "How do you know? (need 1)".
  func meaningsOfRowInBrackets(_ written: String) -> [Meaning] {
    let line = written.utf8.prefix { $0 != 0x0A }
    guard let end = line.lastIndex(where: { $0 != 0x20 }), line[end] == 0x29,
      let open = line[..<end].lastIndex(of: 0x28), open > line.startIndex,
      case let aside = Substring(line[open..<end].dropFirst()), aside.utf8.count <= 24,
      aside.utf8.contains(where: { (0x30...0x39).contains($0) }),
      let row = index.rowName(LabelText(aside))
    else { return [] }
    return read(String(Substring(line[..<open]))).meanings.filter { meaning in
      meaning.fields.allSatisfy { index.isAsked($0, ofRowsOf: row.table) }
    }
  }
}

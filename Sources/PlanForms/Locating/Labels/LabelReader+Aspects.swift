/// Labels that say in brackets what they ask of what they name.
extension LabelReader {
  /// The questions that a label asks with words in brackets behind it: "Led by (name, school)" asks who leads a row
  /// and from which school, "Focus pupils (who and how many)" for whom it is and how many they are, "Agreed by the
  /// schools (yes/no and date)" whether and when.
  ///
  /// Brackets with any other word hold help, as those of "Monitoring (who, how, when)" do.  A label that may name
  /// several things, as "Lead" does, asks the same of each, if the brackets name it too: "Pupils (number)" asks
  /// for their number alone.  Of what is asked once, only one may be meant.
  func meaningsOfAspects(_ text: LabelText) -> [Meaning] {
    guard !text.aside.isEmpty else { return [] }
    if Self.kindsNamed[text.aside]?.contains(.count) ?? false,
      // "Staff (n)" is "Number of staff", and no name with a number beside it.
      case let number = meanings(of: .count, text.bare, askedAs: ["Number of \(text.bare)"]),
      !number.isEmpty
    {
      return number
    }
    guard let types = furtherTypes(text.aside) else { return [] }
    let named = index.lookUp(LabelText(text.bare), written: text.bare)
    let namesIt = text.aside.split(separator: " ").contains { Self.named.contains($0) }
    return meanings(named, with: types, namesIt: namesIt)
  }

  /// The sum that a label asks for by its sign alone where, without that, it asks for none: "Release (£)" is "Cost of
  /// release", and not for how long somebody is released.
  func meaningsOfSign(_ candidate: LabelLook.Candidate) -> [Meaning] {
    guard candidate.text.aside.isEmpty, Self.hasPoundSign(candidate.written) else { return [] }
    let named = candidate.text.words
    // Rows of one table may be called by several names.
    let names = index.rowNouns[named].map { table in
      index.rowNouns.filter { $0.value == table }.keys.sorted()
    }
    let costs = ([named] + (names ?? [])).map { "Cost of \($0)" }
    return meanings(of: .money, named, askedAs: costs + ["\(named) cost"])
  }

  private static func hasPoundSign(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return bytes.indices.contains {
      bytes[$0] == 0xC2 && $0 + 1 < bytes.count && bytes[$0 + 1] == 0xA3
    }
  }

  /// What some wordings ask for that are all of one type, where what is named asks for nothing of that type by itself.
  private func meanings(
    of type: FieldType, _ named: String, askedAs wordings: [String]
  ) -> [Meaning] {
    func isOfType(_ meaning: Meaning) -> Bool {
      !meaning.isComposite && index.definition.fields[meaning.fields[0]].type == type
    }
    guard !index.lookUp(LabelText(named), written: named).contains(where: isOfType) else {
      return []
    }
    let found = wordings.lazy.map { index.lookUp(LabelText($0), written: $0) }
    return found.first { !$0.isEmpty && $0.allSatisfy(isOfType) } ?? []
  }

  /// What is named with what its brackets ask for beside it.
  private func meanings(
    _ named: [Meaning], with types: [FieldType], namesIt: Bool
  ) -> [Meaning] {
    let fields = index.definition.fields
    let composites = named.compactMap { meaning -> [Int]? in
      guard let field = meaning.fields.first, !meaning.isComposite,
        namesIt || named.count == 1 && index.tableOfField[field] != nil
      else { return nil }
      let others = types.compactMap { type -> Int? in
        let asked =
          index.tableOfField[field].map { of(row: $0, type, like: fields[field]) }
          ?? once(type, like: fields[field])
        return asked.count == 1 && asked[0] != field ? asked[0] : nil
      }
      return others.count == types.count ? [field] + others : nil
    }
    let ofRows = composites.filter { index.tableOfField[$0[0]] != nil }
    let meant = ofRows.isEmpty && composites.count == 1 ? composites : ofRows
    return meant.map { Meaning(fields: $0, confidence: .known, fit: Weights.Words.joined) }
  }

  /// The questions of a label that goes on to ask when, how many or which school: "Have all the schools agreed, and
  /// when?", "Chair of the consortium and their school".
  func meaningsOfFurtherQuestion(_ written: String) -> [Meaning] {
    guard let and = Self.lastAnd(in: written.utf8.span), case let bytes = written.utf8,
      case let last = String(Substring(bytes.dropFirst(and.upperBound))),
      case let asking = written.hasSuffix("?") ? Self.asking : Self.theirs,
      let type = asking[LabelFolding.fold(last)]
    else { return [] }
    let asked = read(String(Substring(bytes.prefix(and.lowerBound))))
    return meanings(asked.meanings, with: [type], namesIt: true)
  }

  /// Where the last " and " of a text stands, near its end: hardly any text has one there, and each is asked.
  private static func lastAnd(in text: Span<UInt8>) -> Range<Int>? {
    let length = 5
    let first = max(1, text.count - longestFurther - length)
    var start = text.count - length - 1
    while start >= first {
      if text[start] == 0x20, text[start + 1] == 0x61, text[start + 2] == 0x6E,
        text[start + 3] == 0x64, text[start + 4] == 0x20
      {
        return start..<start + length
      }
      start -= 1
    }
    return nil
  }

  /// What more a label may ask is short, in bytes.
  private static let longestFurther = 24

  /// What words that end such a label ask for.
  private static let asking: [String: FieldType] = [
    "when": .date, "on what date": .date, "how many": .count, "which school": .school,
    "from which school": .school, "at which school": .school, "in which school": .school,
    "what school": .school,
  ]

  /// What words at the end of a label without a mark ask for of whom it names.
  private static let theirs: [String: FieldType] = [
    "chairs school": .school, "leads school": .school, "their school": .school,
    "their own school": .school, "his or her school": .school,
    "which school": .school, "at which school": .school, "from which school": .school,
    "whose school": .school, "when": .date, "date": .date, "the date": .date, "on what date": .date,
  ]

  /// The types of answers that words ask for; nil where brackets hold help, or only name again what stands
  /// before them.
  private func furtherTypes(_ aside: String) -> [FieldType]? {
    var types: Set<FieldType> = []
    let words = aside.split(separator: " ")
    for (number, word) in words.enumerated() {
      // "Yes/no" is folded as a number's "no." is.
      if number > 0, word == "number", words[number - 1] == "yes" { continue }
      if let type = Self.further[word] {
        types.insert(type)
      } else if !Self.named.contains(word) {
        return nil
      }
    }
    return types.isEmpty ? nil : types.sorted { $0.rawValue < $1.rawValue }
  }

  /// The questions of a table's rows for answers of a type, at the stage of another one.
  private func of(row table: Int, _ type: FieldType, like field: FieldDefinition) -> [Int] {
    let fields = index.definition.fields
    return fields.indices.filter { other in
      index.tableOfField[other] == table && fields[other].type == type
        && fields[other].stage == field.stage
        && (type != .count || CountedKind(fields[other]) == .pupils)
    }
  }

  /// The questions asked once for answers of a type in the same part of the form: of several, the one that the
  /// definition has beside the label's own.
  private func once(_ type: FieldType, like field: FieldDefinition) -> [Int] {
    let definition = index.definition
    let asked = definition.fields.indices.filter { number in
      let other = definition.fields[number]
      return other.type == type && other.section == field.section && other.stage == field.stage
        && index.tableOfField[number] == nil
    }
    let beside = asked.filter { number in
      definition.ambiguous.contains {
        $0.beside[definition.fields[number].id]?.contains(field.id) ?? false
      }
    }
    return beside.isEmpty ? asked : beside
  }

  /// What words of such brackets ask for beside what is named.
  private static let further: [Substring: FieldType] = [
    "school": .school, "many": .count, "number": .count, "date": .date,
  ]
  /// Words that name it again.
  private static let named: Set<Substring> = [
    "name", "names", "who", "and", "job", "role", "post", "title", "how", "yes",
    "or", "of", "the", "their", "lead", "leader", "worker", "person", "meeting", "agreement",
    "agreed",
  ]
}

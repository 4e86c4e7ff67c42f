/// What a label that nobody listed says of whom it counts, of what kind the answer is, and which row it asks of.
extension LabelReader {
  /// A label's meanings without those that its own words rule out.
  ///
  /// "Participants (staff)" counts no pupils, "Last tested (date)" asks for a day, and "Actions to meet the
  /// priority" for the action.  A wording that the definition lists as it stands says itself what it asks.
  func withinWords(_ found: Found) -> [Meaning] {
    guard !found.meanings.isEmpty, index.meanings[found.text.words] == nil else {
      return found.meanings
    }
    let asked = ofRowAsked(found.text, ofKind(found.text, counting(found.text, found.meanings)))
    return found.text.words.hasSuffix(" for") ? withoutOwnNumbers(asked) : asked
  }

  /// What a label asks that says what something is for, without the number of what it is for: "Which priority number is
  /// this for?" is asked of an action.
  private func withoutOwnNumbers(_ meanings: [Meaning]) -> [Meaning] {
    meanings.filter { meaning in
      index.tableNumbered(by: meaning.fields[0]) == nil
        || !meanings.contains { index.nameSameParent($0.fields[0], meaning.fields[0]) }
    }
  }

  /// The meanings with those for a number of others changed for the number of those whom the label counts, asked at the
  /// same stage of the same rows; left out where none is asked.
  private func counting(_ text: LabelText, _ meanings: [Meaning]) -> [Meaning] {
    let fields = index.definition.fields
    guard meanings.contains(where: { !$0.isComposite && fields[$0.fields[0]].type == .count }),
      let kind = Self.counted(text)
    else { return meanings }
    var counted: [Meaning] = []
    for meaning in meanings {
      let field = meaning.fields[0]
      guard !meaning.isComposite, fields[field].type == .count, CountedKind(fields[field]) != kind
      else {
        counted.append(meaning)
        continue
      }
      let others = fields.indices.filter {
        fields[$0].type == .count && CountedKind(fields[$0]) == kind
          && fields[$0].stage == fields[field].stage
          && index.tableOfField[$0] == index.tableOfField[field]
      }
      guard others.count == 1, !meanings.contains(where: { $0.fields == others }) else { continue }
      counted.append(Meaning(fields: others, confidence: .close, fit: meaning.fit))
    }
    return counted
  }

  /// Whom a label counts: whom its words name, or else the brackets behind them.
  ///
  /// Nil where they name several kinds or none, or schools, where those may be who are counted: "Number on roll (all
  /// schools)".
  private static func counted(_ text: LabelText) -> CountedKind? {
    let bare = kinds(in: text.bare)
    let named = bare.isEmpty ? kinds(in: text.aside) : bare
    return named.count == 1 && named[0] != .schools ? named[0] : nil
  }

  private static func kinds(in words: String) -> [CountedKind] {
    let words = words.split(separator: " ").map { String($0) }
    return [CountedKind.pupils, .staff, .schools].filter { kind in
      words.contains { kind.nouns.contains($0) && !anybody.contains($0) }
    }
  }

  /// Words for people of either kind.
  private static let anybody: Set<String> = [
    "participants", "attendees", "people", "places", "starters", "leads", "heads", "leaders",
    "infant", "junior", "infants", "juniors", "setting", "settings",
  ]

  /// The meanings of the kind that brackets name: "(date)", "(figure)", "(name)".
  private func ofKind(_ text: LabelText, _ meanings: [Meaning]) -> [Meaning] {
    guard let types = Self.kindsNamed[text.aside],
      meanings.contains(where: { $0.confidence == .close })
    else { return meanings }
    let fields = index.definition.fields
    return meanings.filter { meaning in
      meaning.confidence != .close || meaning.fields.contains { types.contains(fields[$0].type) }
    }
  }

  /// What brackets that name a kind of answer and nothing else ask for.
  static let kindsNamed: [String: Set<FieldType>] = {
    let number: Set<FieldType> = [.number, .count]
    let people: Set<FieldType> = [.count, .text, .yearGroups]
    return [
      "pupils": people, "children": people, "learners": people, "students": people,
      "date": [.date], "dates": [.date, .text], "day": [.date], "name": [.person, .school, .text],
      "figure": number, "value": number, "score": number, "number": number, "date term": [.date],
      "how many": number, "n": number, "headcount": number,
    ]
  }()

  /// The meanings without other rows' titles, and with the own row's, where a label names two.
  ///
  /// The first noun heads what is asked, "Actions to meet the priority", but one right before another only tells which:
  /// "Priority actions".
  private func ofRowAsked(_ text: LabelText, _ meanings: [Meaning]) -> [Meaning] {
    // What is asked once is asked of no row.
    guard meanings.contains(where: { index.tableOfField[$0.fields[0]] != nil }),
      text.bare.utf8.count <= Self.longestOfTwo, !AskingText.begins(text.bare),
      case let words = text.bare.split(separator: " "), (3...12).contains(words.count)
    else { return meanings }
    let nouns = words.enumerated().compactMap { place, word in
      (index.rowNouns[String(word)] ?? index.rowNouns[LabelWords.stem(String(word))]).map {
        (place: place, table: $0)
      }
    }
    guard let first = nouns.first, let second = nouns.dropFirst().first,
      second.place > first.place + 1, second.table != first.table
    else { return meanings }
    let tables = index.definition.tables
    let others = tables[second.table].anchors.compactMap { index.positions[$0] }
    let asked = meanings.filter { !$0.fields.allSatisfy(others.contains) }
    guard asked.allSatisfy({ $0.confidence == .close }), tables[first.table].parent != nil,
      let title = tables[first.table].anchors.first.flatMap({ index.positions[$0] }),
      !asked.contains(where: { $0.fields == [title] }), let fit = meanings.map(\.fit).max()
    else { return asked }
    return asked + [Meaning(fields: [title], confidence: .close, fit: fit)]
  }

  /// What brackets name in the form's own words behind a word or two that it does not know: "Project sponsor (chair)",
  /// "Requirement (priority)", "Volume (number of pupils)".
  ///
  /// A person, a school, an address, a sum or a number must answer it, or a row's own title.
  func meaningsOfAside(_ text: LabelText) -> [Meaning] {
    let fields = index.definition.fields
    guard !text.aside.isEmpty, text.bare.utf8.split(separator: 0x20).count <= 2,
      // "Schs (n)" asks how many, and for no row's number.
      Self.kindsNamed[text.aside] == nil, let told = index.meanings[text.aside],
      told.allSatisfy({ meaning in
        guard !meaning.isComposite, let field = meaning.fields.first else { return false }
        return isOfRow(meaning)
          || [.person, .school, .email, .money, .count].contains(fields[field].type)
            && !fields[field].isInDeclaration
      })
    else { return [] }
    return told.map { meaning in
      var meaning = meaning
      meaning.fit = min(meaning.fit, Weights.Words.telling)
      return meaning
    }
  }

  /// Whether a meaning is a row's own title or number.
  private func isOfRow(_ meaning: Meaning) -> Bool {
    meaning.fields.allSatisfy { field in
      index.definition.tables.contains { table in
        (table.anchors + [table.key, table.parent?.by].compactMap(\.self)).contains(
          index.definition.fields[field].id)
      }
    }
  }

  /// Whose name a label asks for that calls them otherwise and says in brackets who they are: "Name of contracting body
  /// (consortium / network)".
  func meaningsOfNamedAside(_ text: LabelText) -> [Meaning] {
    guard text.bare.hasPrefix("name of "),
      let who = text.aside.split(separator: " ").first(where: {
        index.groupNouns.contains(String($0))
      })
    else { return [] }
    return index.meanings[LabelText("Name of \(who)").words] ?? []
  }

  /// What brackets ask, or call by the form's own words as the reader's, behind words that say nothing of it: "You
  /// said… (what’s the priority?)", "How big is your pot? (your allocation)".
  func meaningsAskedInAside(_ candidate: LabelLook.Candidate) -> [Meaning] {
    guard !candidate.text.aside.isEmpty, candidate.written.utf8.last == 0x29,
      let open = candidate.written.utf8.lastIndex(of: 0x28),
      case let aside = candidate.written[open...].dropFirst().dropLast(),
      aside.hasSuffix("?") || ["your ", "our "].contains(where: aside.lowercased().hasPrefix)
    else { return [] }
    return read(String(aside)).meanings.filter { !$0.isComposite && $0.confidence != .close }
      .map { meaning in
        var meaning = meaning
        meaning.fit = min(meaning.fit, Weights.Words.telling)
        return meaning
      }
  }
}

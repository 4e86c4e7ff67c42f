/// Reads texts as labels.
struct LabelReader {
  typealias Meaning = LabelIndex.Meaning

  let index: LabelIndex

  /// A text read as a label.
  struct Found: Sendable {
    var text: LabelText
    var meanings: [Meaning]
    /// The row it names, as "Priority 2" does.
    var rowName: (table: Int, ordinal: String)?

    var isLabel: Bool { !meanings.isEmpty || rowName != nil }
  }

  /// Longer texts are answers, whatever they say.
  static let longestLabel = 240

  static let nothing = Found(text: LabelText(""), meanings: [], rowName: nil)

  init(_ index: LabelIndex) { self.index = index }

  /// The meanings of a text that a listed wording states wholly.
  func read(_ written: String) -> Found {
    guard written.utf8.count <= Self.longestLabel else { return Self.nothing }
    // Most cells of a large sheet are figures, each another; no table need remember them.
    if let digits = Self.digits(ofFigure: written),
      index.figures.value(of: 0..<digits.count, in: digits.span) == nil
    {
      return Self.nothing
    }
    return index.known.labels.value(for: written) {
      var found = readAnew(written)
      found.meanings = withinWords(found)
      return found
    }
  }

  /// The digits of a text that has nothing else but the signs of amounts, dates and ratios; nil for
  /// other texts.
  static func digits(ofFigure text: String) -> [UInt8]? {
    let bytes = text.utf8.span
    for offset in bytes.indices {
      switch bytes[offset] {
      case 0x30...0x39: continue
      case 0x20, 0x25, 0x28, 0x29, 0x2B...0x2F, 0x3A: continue  // % ( ) + , - . / :
      case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA3: continue  // £
      case 0xA3 where offset > 0 && bytes[offset - 1] == 0xC2: continue
      default: return nil
      }
    }
    let digits = [UInt8](room: bytes.count) { digits in
      for offset in bytes.indices where (0x30...0x39).contains(bytes[offset]) {
        digits.append(bytes[offset])
      }
    }
    return digits.isEmpty ? nil : digits
  }

  private func readAnew(_ written: String) -> Found {
    let words = LabelFolding.words(of: written)
    let text = LabelText(LabelFolding.folded(words), of: written)
    guard index.vocabulary.isMet(in: words) else {
      return Found(text: text, meanings: [], rowName: nil)
    }
    // "No" is an answer, and only "No." a column of numbers.
    guard text.words != "number" || !Self.isPlainNo(written), !Self.isReference(text),
      !text.isCount
    else { return Self.nothing }
    if written.hasSuffix("?"), let field = index.questionOfChoices(text) {
      let meaning = Meaning(fields: [field], confidence: .known, fit: Weights.Words.listed)
      return Found(text: text, meanings: [meaning], rowName: nil)
    }
    // "Delivery (as planned / with changes / not delivered)" asks which of them it is.
    if !text.aside.isEmpty, let field = index.offered.question(offeredIn: written),
      index.tableOfField[field] != nil
    {
      let meaning = Meaning(fields: [field], confidence: .known, fit: Weights.Words.telling)
      return Found(text: text, meanings: [meaning], rowName: nil)
    }
    var found = Found(text: text, meanings: meaningsOfAspects(text), rowName: nil)
    if found.meanings.isEmpty { found.meanings = meaningsOfRowInAside(text) }
    if found.meanings.isEmpty { found.meanings = meaningsOfFurtherQuestion(written) }
    if found.meanings.isEmpty { found.meanings = meaningsOfSlashed(written, text) }
    if found.meanings.isEmpty { found.meanings = index.lookUp(text, written: written) }
    if found.meanings.isEmpty || text.ordinal != nil { found.rowName = index.rowName(text) }
    if !found.isLabel { found.meanings = meaningsOfNumberedRow(text) }
    if !found.isLabel, let field = index.offered.question(offeredIn: written) {
      found.meanings = [
        Meaning(fields: [field], confidence: .known, fit: Weights.Words.telling)
      ]
    }
    guard !found.isLabel else { return found }
    // "Sign-off" heads a part of the form, and asks for nothing like "Signed off by"; no more does
    // "Evaluation – complete by June".
    let mayBeHeading = index.headingStarts.mayBegin(text)
    let isHeading =
      mayBeHeading && beginsWithHeading(written, text) && !namesWhatItAsks(written)
    // "Chair – school" asks for the chair's school, and not for the chair with help after it.
    if !isHeading {
      found.meanings = meaningsBehindColon(written)
      if found.meanings.isEmpty, let post = meaningsOfPost(written) {
        found.meanings = post
        return found
      }
      if found.meanings.isEmpty { found.meanings = meaningsOfQuestion(written) }
      if found.meanings.isEmpty { found.meanings = meaningsOfTwo(written, text) }
      if found.meanings.isEmpty {
        found.meanings = index.lookUpWords(of: text, isAsked: Self.hasMark(written))
      }
      if found.meanings.isEmpty { found.meanings = meaningsOfBoth(written, text) }
    }
    if found.meanings.isEmpty, let undated = Self.withoutDeadline(written, text) {
      found.meanings = read(undated).meanings
    }
    if found.meanings.isEmpty, mayBeHeading { found.meanings = meaningsUnderStage(written) }
    if found.meanings.isEmpty {
      found.meanings = meaningsOfParts(written, folded: text, isHeading: isHeading)
    }
    if found.meanings.isEmpty, !isHeading { found.meanings = meaningsUnnamed(text) }
    if found.meanings.isEmpty,
      let rest = Self.withoutCode(written) ?? Self.withoutSectionNumbers(written)
        ?? Self.withoutCondition(written) ?? Self.withoutLength(written)
        ?? Self.withoutEmphasis(written) ?? Self.withoutDeputy(written)
        ?? Self.withoutCopula(written)
    {
      found.meanings = read(rest).meanings
    }
    if found.meanings.isEmpty, let rest = Self.withoutAdjunct(text) {
      found.meanings = read(rest).meanings
    }
    if !found.isLabel { found.meanings = meaningsOfAside(text) }
    if !found.isLabel, let (question, table) = withoutRowName(text) {
      found.meanings = read(question).meanings.filter { meaning in
        meaning.fields.allSatisfy { index.tableOfField[$0] == table }
      }
    }
    return found
  }

  /// What is asked of a row that the label names: "Evidence for priority 1" asks for a priority's.
  private func meaningsOfNumberedRow(_ text: LabelText) -> [Meaning] {
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

  /// What brackets name in the form's own words behind a word or two that it does not know: "Project sponsor (chair)".
  ///
  /// A person, a school, an address or a sum must answer it.
  private func meaningsOfAside(_ text: LabelText) -> [Meaning] {
    guard !text.aside.isEmpty, text.bare.utf8.split(separator: 0x20).count <= 2,
      let told = index.meanings[text.aside], told.count == 1, !told[0].isComposite,
      told[0].ambiguity == nil, case let field = index.definition.fields[told[0].fields[0]],
      [.person, .school, .email, .money].contains(field.type), !field.isInDeclaration
    else { return [] }
    var meaning = told[0]
    meaning.fit = min(meaning.fit, Weights.Words.telling)
    return [meaning]
  }

  /// Whether a colon or a question mark ends a text.
  private static func hasMark(_ written: String) -> Bool {
    let mark = written.utf8.last { $0 != 0x20 && $0 != 0x2A }
    return mark == 0x3F || mark == 0x3A
  }

  /// Whether a text is a number alone, which names a row and asks for nothing: "1.1".
  private static func isReference(_ text: LabelText) -> Bool {
    !text.words.isEmpty && text.words.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  /// The meanings of a text that is all label, with nothing after it: "Recovery fund" is one,
  /// "Recovery fund – our plan" is a title that begins like one.
  func readWhole(_ written: String) -> Found {
    index.known.wholeLabels.value(for: written) { readWholeAnew(written) }
  }

  private func readWholeAnew(_ written: String) -> Found {
    var found = read(written)
    if !found.meanings.isEmpty, index.lookUp(found.text, written: written).isEmpty,
      !found.meanings.contains(where: \.isComposite),
      index.lookUpWords(of: found.text, isAsked: true).isEmpty,
      meaningsUnnamed(found.text).isEmpty
    {
      // "Signed by the chair (typing your name is fine)" is all label too.
      found.meanings = Self.withoutAside(written).map { readWhole($0).meanings } ?? []
    }
    return found
  }

  /// Whether a text is one of the choices that a label offers: "Completed" beside "Status" answers it,
  /// though "Completed?" asks elsewhere.
  func offers(_ meanings: [Meaning], _ written: String) -> Bool {
    guard let mark = written.utf8.last, mark != UInt8(ascii: "?"), mark != UInt8(ascii: ":") else {
      return false
    }
    var words: String?
    for meaning in meanings {
      for field in meaning.fields {
        guard let choices = index.choiceWords[field] else { continue }
        let folded = words ?? LabelFolding.fold(written)
        if choices.contains(folded) { return true }
        words = folded
      }
    }
    return false
  }

  /// Whether a listed wording's words are the whole of a text.
  func isWhole(_ written: String) -> Bool {
    let text = LabelText(written)
    return !index.lookUp(text, written: written).isEmpty
      || !index.lookUpWords(of: text, isAsked: false).isEmpty
  }

  /// The meanings of a text that heads a column, and so asks: also of one telling word, "Leader".
  func readColumn(_ written: String) -> Found {
    var found = readHeader(written)
    if !found.isLabel { found.meanings = index.lookUpWords(of: found.text, isAsked: true) }
    return found
  }

  /// The meanings of a header, where "No" heads a column of numbers.
  func readHeader(_ written: String) -> Found {
    let found = read(written)
    return found.isLabel || !Self.isPlainNo(written) ? found : read(written + ".")
  }

  /// Whether a text is "No" and nothing else but signs, other than the stop that makes it a header.
  private static func isPlainNo(_ written: String) -> Bool {
    let bytes = written.utf8.span
    var letters: (first: Unicode.Scalar, last: Unicode.Scalar) = (" ", " ")
    var count = 0
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = bytes.scalar(at: offset)
      if scalar == "." { return false }
      if scalar.isASCII ? isLetter(bytes[offset]) : scalar.properties.isAlphabetic {
        guard count < 2 else { return false }
        letters = (count == 0 ? scalar : letters.first, scalar)
        count += 1
      }
      offset += length
    }
    return count == 2 && (letters == ("N", "o") || letters == ("n", "o") || letters == ("N", "O"))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The meanings of a question with its stage before it: "Evaluation – what difference did it make?".
  private func meaningsUnderStage(_ written: String) -> [Meaning] {
    // "Evaluation signed by the chair" needs no dash, nor does "Looking back signed by the chair".
    let ends = Self.labelEnds(written.utf8.span).prefix(1)
    let candidates = ends.isEmpty ? Self.wordEnds(written.utf8.span, most: 3) : Array(ends)
    var told: (end: Int, stage: StageID)?
    for end in candidates where end <= 40 {
      let part = String(decoding: written.utf8.prefix(end), as: UTF8.self)
      if let stage = index.headings[LabelText(part).words]?.stage { told = (end, stage) }
    }
    guard let (end, stage) = told, !sumsUp(written) else { return [] }
    let rest = written.utf8.dropFirst(end).drop { !Self.isWordByte($0) }
    guard rest.count > 3 else { return [] }
    return read(String(decoding: rest, as: UTF8.self)).meanings.filter { meaning in
      !meaning.isComposite
        && meaning.fields.allSatisfy { index.definition.fields[$0].stage == stage }
    }
  }

  /// Where each of the first words of a text ends.
  private static func wordEnds(_ text: Span<UInt8>, most: Int) -> [Int] {
    var ends: [Int] = []
    text.forEachWord { word in
      ends.append(word.upperBound)
      return ends.count < most
    }
    return ends
  }

  /// Whether a colon parts a label from what of it is asked: "Expert lead: school".
  private func namesWhatItAsks(_ written: String) -> Bool {
    let parts = written.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[1].utf8.count <= 24 else { return false }
    let rest = LabelText(parts[1])
    return !index.lookUp(rest, written: String(parts[1])).isEmpty
  }

  private func beginsWithHeading(_ written: String, _ folded: LabelText) -> Bool {
    index.headings[LabelWords.withoutYears(folded.words)] != nil
      || Self.labelEnds(written.utf8.span).contains { end in
        let part = String(decoding: written.utf8.prefix(end), as: UTF8.self)
        return index.headings[LabelText(part).words] != nil
      }
  }
}

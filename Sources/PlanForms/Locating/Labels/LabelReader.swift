/// Reads texts as labels.
struct LabelReader {
  typealias Meaning = LabelIndex.Meaning

  let index: LabelIndex
  /// What the form being read calls its rows, beside the words that its definition lists.
  var ownRowNouns: [String: Int] = [:]

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
    var found = index.known.labels.value(for: written) {
      var found = readAnew(written)
      found.meanings = withinWords(found)
      return found
    }
    if !ownRowNouns.isEmpty, !found.isLabel, let ordinal = found.text.ordinal,
      let table = ownRowNouns[found.text.unnumbered]
    {
      found.rowName = (table, ordinal)
    }
    return found
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
      !text.isCount, !LabelWords.keepsForOffice(text.aside)
    else { return Self.nothing }
    let candidate = LabelLook.Candidate(written: written, text: text)
    var found = Found(
      text: text, meanings: meanings(of: candidate, by: Self.looksAtWholes), rowName: nil)
    if found.meanings.isEmpty || text.ordinal != nil { found.rowName = index.rowName(text) }
    guard !found.isLabel else { return found }
    found.meanings = meanings(of: withHeading(candidate), by: Self.looksAtParts)
    return found
  }

  /// Whether a colon or a question mark ends a text.
  static func hasMark(_ written: String) -> Bool {
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
}

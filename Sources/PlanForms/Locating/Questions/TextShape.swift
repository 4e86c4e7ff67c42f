import Documents

/// What an answer looks like at a glance, without reading its value.
///
/// Only used to tell questions apart ("Budget" over amounts or over words); the value itself is
/// always read by `ValueReader`.
struct TextShape: OptionSet, Sendable {
  let rawValue: UInt32

  static let blank = TextShape(rawValue: 1 << 0)
  /// A currency sign or word.
  static let money = TextShape(rawValue: 1 << 1)
  /// Begins with a digit.
  static let number = TextShape(rawValue: 1 << 2)
  /// Digits and their punctuation only.
  static let pureNumber = TextShape(rawValue: 1 << 3)
  /// A month, a term or a date written in numbers.
  static let date = TextShape(rawValue: 1 << 4)
  static let email = TextShape(rawValue: 1 << 5)
  /// A short reference: `2`, `P1`, `Priority 3`.
  static let reference = TextShape(rawValue: 1 << 6)
  static let school = TextShape(rawValue: 1 << 7)
  /// More words than a name or an amount has.
  static let long = TextShape(rawValue: 1 << 8)
  static let tick = TextShape(rawValue: 1 << 9)
  static let yearGroup = TextShape(rawValue: 1 << 10)
  /// Several things in one: commas, semicolons or lines.
  static let list = TextShape(rawValue: 1 << 11)
  static let placeholder = TextShape(rawValue: 1 << 12)
  /// A person's title or two capitalised words.
  static let person = TextShape(rawValue: 1 << 13)
  /// Ends as the names of schools do; "Schools were shut" is of schools, and no name.
  static let schoolName = TextShape(rawValue: 1 << 14)
  /// How an amount was worked out: "3 schools x £1,450", "120 hours @ £20".
  static let working = TextShape(rawValue: 1 << 15)
  /// Begins with a person's title, "Mrs".
  static let titled = TextShape(rawValue: 1 << 16)
  /// Names in a row and nothing else, as schools are called for short: "Inkwell, Knoll and Lapwing".
  static let nameList = TextShape(rawValue: 1 << 17)

  /// Two sentences and more.
  static let sentences = TextShape(rawValue: 1 << 18)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What a text looks like, whatever else the file says of it.
  init(text: String) {
    self = []
    readSigns(text)
    readWords(text)
    let bytes = text.utf8.span
    if contains(.money), Self.isWorking(bytes) { insert(.working) }
    if bytes.count > 5, Self.beginsWithNumericDate(bytes) {
      insert(.date)
      subtract([.pureNumber, .reference])
    } else if bytes.count <= 40, !bytes.forEachWord({ !Self.isNumericDate($0, of: bytes) }) {
      insert(.date)  // "At our meeting on 22/09/20".
    }
  }

  /// The shape of a passage whose text has a shape that is known.
  fileprivate init(_ passage: Passage, text shape: TextShape) {
    self = shape
    if passage.marks.contains(where: { $0.kind == .placeholder }) { insert(.placeholder) }
    guard let cell = passage.cell else { return }
    if cell.kind == .date {
      insert(.date)
      subtract([.number, .pureNumber, .reference])
    } else if cell.kind == .number, let format = cell.numberFormat,
      format.contains("£") || format.contains("GBP") || format.contains("809")
    {
      insert(.money)
      subtract(.reference)
    }
  }

  private mutating func readSigns(_ text: String) {
    let bytes = text.utf8.span
    var onlyNumber = true
    var at = false
    var first: Unicode.Scalar?
    var offset = 0
    var scalars = 0
    while offset < bytes.count, scalars < 400 {
      scalars += 1
      let byte = bytes[offset]
      if byte == 0x20 || (byte | 0x20) &- 0x61 < 26 {  // Nearly all are letters and spaces.
        offset += 1
        if byte != 0x20 { onlyNumber = false }
        if first == nil, byte != 0x20 { first = Unicode.Scalar(byte) }
        continue
      }
      let (scalar, length) = bytes.scalar(at: offset)
      offset += length
      if first == nil, scalar != "£", !scalar.properties.isWhitespace { first = scalar }
      switch scalar {
      case "0"..."9", ".", ",", "%", "-", "/", "+", "\u{A0}": continue
      case "£", "€": insert(.money)
      case "@":
        // "120 hours @ £20" is no address.
        if offset < 2 || bytes[offset - 2] != 0x20 { at = true }
        onlyNumber = false
      case "☐", "☒", "☑", "✓", "✔", "✗", "✘":
        insert(.tick)
        onlyNumber = false
      case ";", "\n":
        insert(.list)
        onlyNumber = false
      default: onlyNumber = false
      }
    }
    if at, !text.utf8.contains(0x20) || text.utf8.contains(0x2E) { insert(.email) }
    if onlyNumber { insert(.pureNumber) }
    if let first, ("0"..."9").contains(first) { insert(.number) }
    if Self.hasListComma(bytes) { insert(.list) }
    if bytes.count > 40, Self.hasSentences(bytes) { insert(.sentences) }
  }

  /// Whether a full stop behind three small letters stands before a capital, as none does behind “St”.
  private static func hasSentences(_ bytes: Span<UInt8>) -> Bool {
    for offset in 3..<max(3, bytes.count - 2)
    where bytes[offset] == 0x2E && bytes[offset + 1] == 0x20 && isCapital(bytes[offset + 2])
      && (offset - 3..<offset).allSatisfy({ (0x61...0x7A).contains(bytes[$0]) })
    {
      return true
    }
    return false
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func hasListComma(_ bytes: Span<UInt8>) -> Bool {
    for offset in 1..<max(1, bytes.count)
    where bytes[offset] == 0x20 && bytes[offset - 1] == UInt8(ascii: ",") { return true }
    return false
  }

  /// What single words tell, wherever they stand in the text.
  static let signs = WordTable<TextShape>(
    words(
      """
      jan january feb february mar march apr april may jun june jul july aug august sep sept
      september oct october nov november dec december autumn spring summer term easter christmas
      ongoing going termly weekly year
      """, .date)
      + words("school schools academy primary infant junior college nursery", .school)
      + words("gbp pounds", .money)
      + words("ks1 ks2 ks3 ks4 eyfs lks2 uks2 yr rec reception", .yearGroup))
  /// What a text's first word tells.
  private static let openings = WordTable<TextShape>(
    words("mr mrs ms miss dr rev sir", [.person, .titled]) + words("yes no agreed", .tick))

  private static func words(_ list: String, _ shape: TextShape) -> [(
    word: String, value: TextShape
  )] {
    list.split { $0 == " " || $0 == "\n" }.map { (word: String($0), value: shape) }
  }

  /// The first 200 scalars of a text.
  private static func opening(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.count > 200 else { return text }
    var scalars = 0
    let end = bytes.span.indices.first { offset in
      if bytes.span[offset] & 0xC0 != 0x80 { scalars += 1 }  // Where a scalar begins.
      return scalars > 200
    }
    return end.map { String(decoding: bytes.prefix($0), as: UTF8.self) } ?? text
  }

  /// Reads the first words of a text; what makes an answer long stands in them.
  private mutating func readWords(_ text: String) {
    let bytes = FoldedText.wordBytes(Self.opening(text))
    let words = bytes.span
    var count = 0
    var shape = TextShape()
    var opening = TextShape()
    var begin: [Range<Int>] = []
    begin.reserveCapacity(4)
    var isSchoolLast = false
    var dating = 0
    var years = SchoolYears()
    FoldedText.forEachToken(in: words) { word in
      if count == 0 { opening = Self.openings.value(of: word, in: words) ?? [] }
      count += 1
      let sign = Self.signs.value(of: word, in: words) ?? []
      shape.formUnion(sign)
      if sign.contains(.date) || Self.isDigit(words[word.lowerBound]) { dating += 1 }
      years.read(word, of: words, isDate: sign.contains(.date))
      isSchoolLast = sign.contains(.school) && words[word.upperBound - 1] != UInt8(ascii: "s")
      if words[word.lowerBound] == UInt8(ascii: "y"), Self.isYearNumber(bytes[word]) {
        shape.insert(.yearGroup)
      }
      if count <= 4 { begin.append(word) }
      return count < 30
    }
    // "10 days from November to March" says how long.
    if count > 3, Self.isLength(begin, words) { shape.remove(.date) }
    // "Spelling ages catch up by the summer" names a time, and is none; no more is "Groups ran online from January to
    // March", which begins with none.
    if count > 5, dating * 4 < count || dating * 3 < count && !Self.beginsWithTime(begin, words) {
      shape.remove(.date)
    }
    if years.areAll {
      shape.remove(.date)
      shape.insert(.yearGroup)
    }
    if isSchoolLast, Self.isNamedSchool(text) { shape.insert(.schoolName) }
    if count < 9, Self.isNameList(text) { shape.insert(.nameList) }
    formUnion(shape)
    readCount(begin, words)
    if count > 7 { insert(.long) }
    if count <= 6 { formUnion(opening.intersection([.person, .titled])) }
    if count < 8 { formUnion(opening.intersection(.tick)) }
    if (1...3).contains(count), !contains(.money), let last = begin.last,
      isReference(bytes[last], isAlone: count == 1)
    {
      insert(.reference)
    }
  }

  private static let counting = WordTable<TextShape>(
    words("about approx approximately circa c around", .number)
      + words("pupils children students learners staff schools", .pureNumber))

  /// Sees "about 50" as the number it is, "21 pupils" as a count, and "n/a" as no answer at all.
  private mutating func readCount(_ words: [Range<Int>], _ text: Span<UInt8>) {
    func says(_ one: String, _ other: String? = nil) -> Bool {
      guard words.count == (other == nil ? 1 : 2), text.isWord(one, words[0]) else { return false }
      return other.map { text.isWord($0, words[1]) } ?? true
    }
    if says("n", "a") || says("na") || says("tbc") { insert(.placeholder) }
    if says("not", "yet") || says("y") || says("n") { insert(.tick) }
    let sign = words.first.flatMap { Self.counting.value(of: $0, in: text) }
    let rest = words.dropFirst(sign == .number ? 1 : 0)
    guard let first = rest.first,
      first.allSatisfy({ Self.isDigit(text[$0]) }) || CountWords.numbers[text.text(first)] != nil
    else { return }
    insert(.number)
    let isCounted = rest.dropFirst().first.map {
      Self.counting.value(of: $0, in: text) == .pureNumber
    }
    if !contains(.money), rest.count == 1 || rest.count == 2 && isCounted ?? false {
      insert(.pureNumber)
    }
  }

  private func isReference(_ last: ArraySlice<UInt8>, isAlone: Bool) -> Bool {
    LabelText.isOrdinal(last)
      || isAlone && last.count <= 3
        && (contains(.number) || last.dropFirst().allSatisfy { $0 < 0x3A })
      || isAlone && Self.isCode(last)
  }

  /// `ws1`, `obj2`; `ks1`, `fs2` and `yr3` say which pupils.
  private static func isCode(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.prefix { (0x61...0x7A).contains($0) }
    return LabelText.isCode(word) && letters.count > 1
      && !["ks", "fs", "yr", "yrs"].contains { letters.elementsEqual($0.utf8) }
  }

  /// `y5`, `y11`.
  private static func isYearNumber(_ word: ArraySlice<UInt8>) -> Bool {
    (2...4).contains(word.count) && word.first == UInt8(ascii: "y")
      && word.dropFirst().allSatisfy(isDigit)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a text begins with a date in numbers, as a range of two does: `12/10/2020 – 1/4/2021`.
  private static func beginsWithNumericDate(_ text: Span<UInt8>) -> Bool {
    var end = 0
    while end < text.count, text[end] != 0x20 { end += 1 }
    return isNumericDate(0..<end, of: text)
  }

  /// Whether a word is three numbers of up to four digits: `12/10/2020`, `1.4.21`.
  private static func isNumericDate(_ word: Range<Int>, of text: Span<UInt8>) -> Bool {
    var (digits, marks) = (0, 0)
    for offset in word {
      switch text[offset] {
      case 0x30...0x39: digits += 1
      case 0x2D...0x2F where digits > 0:  // - . /
        digits = 0
        marks += 1
      default: return false
      }
      guard digits <= 4 else { return false }
    }
    return marks == 2 && digits > 0
  }
}

extension LabelIndex {
  /// What an answer looks like; a text is looked at once, however often it stands in a form.
  func shape(of passage: Passage) -> TextShape {
    guard !passage.isBlank else { return .blank }
    return TextShape(passage, text: shape(ofText: passage.text))
  }

  /// What a text that is not blank looks like, whatever else the file says of it.
  func shape(ofText text: String) -> TextShape {
    known.shapes.value(for: text) { TextShape(text: text) }
  }
}

/// Schools and numbers of pupils that stand in one cell with whom or what they belong to.
extension SharedCell {
  /// The school named behind a person and the rest, as in "Deputy head (Heron Pool Junior School)".
  func takeSchool(from passage: Passage) -> (part: Passage?, rest: Passage) {
    let bytes = Array(passage.text.utf8)
    for cut in bytes.indices.dropFirst().reversed()
    where [0x2C, 0x28, 0x3B, 0x0A, 0x2F].contains(bytes[cut - 1]) || isDash(bytes, before: cut) {
      let school = passage.slice(inner(bytes, cut..<bytes.count))
      guard reader.index.shape(of: school).contains(.school) else { continue }
      return (school, passage.slice(inner(bytes, 0..<cut)))
    }
    return takeSchool(behindWordIn: passage, bytes)
  }

  /// A school that a word puts behind who works there: "English lead at Tanyard Primary School".
  private func takeSchool(
    behindWordIn passage: Passage, _ bytes: [UInt8]
  ) -> (part: Passage?, rest: Passage) {
    for joint in [" at ", " from "] {
      let word = Array(joint.utf8)
      guard bytes.count > word.count,
        let start = bytes.indices.dropLast(word.count).dropFirst()
          .first(where: { bytes[$0..<$0 + word.count].elementsEqual(word) }),
        case let school = passage.slice(inner(bytes, start + word.count..<bytes.count)),
        reader.index.shape(of: school).contains(.school)
      else { continue }
      return (school, passage.slice(inner(bytes, 0..<start)))
    }
    return (nil, passage)
  }

  /// Whether nothing parts a text into what could be two names.
  func isOneName(_ passage: Passage) -> Bool {
    let bytes = Array(passage.text.utf8)
    let isParted = bytes.indices.dropFirst().contains { cut in
      [0x2C, 0x28, 0x3B, 0x0A, 0x2F].contains(bytes[cut - 1]) || isDash(bytes, before: cut)
    }
    let words = LabelFolding.fold(passage.text)
    return !isParted && !words.utf8.span.hasWord("at") && !words.utf8.span.hasWord("of")
  }

  private func isDash(_ bytes: [UInt8], before cut: Int) -> Bool {
    bytes[cut - 1] == 0x20 && (bytes[cut] == 0x2D || bytes[cut] == 0xE2)
  }

  /// The one number in a text that stands before what is counted: "60 pupils" of "60 pupils in Y5 and Y6".
  func counted(in passage: Passage, _ field: Int) -> Passage? {
    let nouns = CountedKind(reader.index.definition.fields[field]).nouns
    let text = passage.text.utf8
    let words = passage.text.split(whereSeparator: \.isWhitespace)
    let found = words.indices.dropLast().filter { place in
      words[place].utf8.allSatisfy { (0x30...0x39).contains($0) }
        && nouns.contains(LabelFolding.fold(words[place + 1])) && !namesYear(words[..<place])
    }
    guard found.count == 1, let place = found.first else { return nil }
    let isHedged = place > 0 && CountWords.approximate.contains(words[place - 1].lowercased())
    let start = words[isHedged ? place - 1 : place].startIndex
    let range = [start, words[place + 1].endIndex].map {
      text.distance(from: text.startIndex, to: $0)
    }
    return passage.slice(range[0]..<range[1])
  }

  /// Whether what stands before a number makes it a school year: "Year 9 to" and "Years 4 and", not "in Y5:".
  private func namesYear(_ before: ArraySlice<Substring>) -> Bool {
    let joining: Set<Substring> = ["to", "and", "or", "&", "-", "–"]
    let lead = before.last { word in
      !joining.contains(word) && !word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C }
    }
    return lead.map { ["year", "years", "yr", "yrs"].contains($0.lowercased()) } ?? false
  }
}

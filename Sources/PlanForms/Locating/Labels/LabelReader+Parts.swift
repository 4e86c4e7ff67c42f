/// Texts of which only a part is a label, or that hold two.
extension LabelReader {
  /// A label with help after it, or two labels in one.
  ///
  /// With `isHeading` the text begins with a heading; then it is known by no words but a wording's own.
  func meaningsOfParts(_ written: String, folded: LabelText, isHeading: Bool) -> [Meaning] {
    guard folded.words.utf8.count > 3 else { return [] }
    let bytes = Array(written.utf8)
    let known = knownParts(bytes, folded)
    guard known.isEmpty, !isHeading,
      let end = bytes.firstIndex(where: { [0x0A, 0x3A, 0x3F].contains($0) })
    else { return known }
    return index.lookUpWords(
      of: LabelText(String(decoding: bytes[..<end], as: UTF8.self)), isAsked: true)
  }

  private func knownParts(_ bytes: [UInt8], _ folded: LabelText) -> [Meaning] {
    // Each part begins as the text does; one that begins with a sign may be known by its signs.
    guard index.begins(folded) || !Self.isWordByte(bytes.first { $0 != 0x20 } ?? 0x20) else {
      return []
    }
    for end in Self.labelEnds(bytes) {
      let part = String(decoding: bytes[..<end], as: UTF8.self)
      let label = LabelText(part)
      let meanings = label.words.utf8.count > 2 ? index.lookUp(label, written: part) : []
      if !meanings.isEmpty {
        return meanings.map {
          var meaning = $0
          meaning.fit -= 4
          return meaning
        }
      }
    }
    return composite(bytes)
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Where a label may end and its help begin: at a line break, a question mark, a dash, a colon.
  static func labelEnds(_ text: [UInt8]) -> [Int] {
    var ends: [Int] = []
    var previous: UInt8 = 0x20
    for (offset, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "*"),
        UInt8(ascii: ","):
        ends.append(offset)
      case UInt8(ascii: "?"), UInt8(ascii: "."): ends.append(offset + 1)
      case UInt8(ascii: "-") where previous == 0x20: ends.append(offset)
      case 0xE2 where previous == 0x20 && isDash(text, offset): ends.append(offset)
      default: break
      }
      previous = byte
    }
    return ends.filter { $0 > 0 }
  }

  /// Whether U+2013 or U+2014 stands at an offset.
  private static func isDash(_ text: [UInt8], _ offset: Int) -> Bool {
    offset + 2 < text.count && text[offset + 1] == 0x80
      && (text[offset + 2] == 0x93 || text[offset + 2] == 0x94)
  }

  /// "Lead / When", "Cost and lead": each part a whole wording, all of one kind of row.
  private func composite(_ written: [UInt8]) -> [Meaning] {
    for separators in Self.separators {
      var parts = [written[...]]
      for separator in separators { parts = parts.flatMap { Self.split($0, at: separator) } }
      guard (2...3).contains(parts.count) else { continue }
      let lists = parts.map { part in
        let part = String(decoding: part, as: UTF8.self)
        return index.lookUp(LabelText(part), written: part)
      }
      guard lists.allSatisfy({ !$0.isEmpty }) else { continue }
      let tables = lists.map { Set($0.flatMap(\.fields).map { index.tableOfField[$0] }) }
      let shared = tables.dropFirst().reduce(tables[0]) { $0.intersection($1) }
      guard let table = shared.sorted(by: { ($0 ?? -1) < ($1 ?? -1) }).last else { continue }
      var fields: [Int] = []
      for list in lists {
        let one = list.first { $0.fields.allSatisfy { index.tableOfField[$0] == table } }
        fields += (one?.fields ?? []).filter { !fields.contains($0) }
      }
      // "What went well and what would you do differently?" asks one question twice.
      guard fields.count > 1 || lists.allSatisfy({ $0.count == 1 }) else { continue }
      return [Meaning(fields: fields, confidence: .known, fit: 88)]
    }
    return []
  }

  /// What stands between two labels in one, by the kinds that go together.
  private static let separators = [["/"], ["\n"], ["&", " and "], ["+"], [",", " and "]]
    .map { $0.map { Array($0.utf8) } }

  /// The parts between separators; parts of nothing but space are left out.
  private static func split(
    _ text: ArraySlice<UInt8>, at separator: [UInt8]
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var offset = start
    while offset + separator.count <= text.endIndex {
      if text[offset] == separator[0], text[offset...].starts(with: separator) {
        parts.append(text[start..<offset])
        offset += separator.count
        start = offset
      } else {
        offset += 1
      }
    }
    parts.append(text[start...])
    return parts.filter { part in !part.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
  }
}

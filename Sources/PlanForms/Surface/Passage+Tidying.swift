import Documents

/// What says nothing is left out of a passage once, where it is made: behind the surface a blank is a
/// blank, and a text begins and ends with what stands there.
extension Passage {
  mutating func tidy() {
    makeBlanksPlain()
    dropBlankEnds()
  }

  /// A text of which nothing is known besides, as its passage would have it.
  static func tidied(_ text: String) -> String {
    guard mayBeUntidy(text) else { return text }
    var passage = Passage(text: text, place: .paragraph(1))
    passage.tidy()
    return passage.text
  }

  private static func mayBeUntidy(_ text: String) -> Bool {
    text.utf8.first == lineEnd || text.utf8.last.map(isBlank) == true
      || mayHoldFixedBlank(text.utf8.span)
  }

  /// Whether the first byte of a fixed blank stands in a text: C2 or E2.
  private static func mayHoldFixedBlank(_ text: Span<UInt8>) -> Bool {
    for offset in text.indices where text[offset] | 0x20 == 0xE2 { return true }
    return false
  }

  /// Blanks at which no line may break, which come with text that is pasted, as plain ones: behind the
  /// surface a blank is a blank.
  private mutating func makeBlanksPlain() {
    guard Self.mayHoldFixedBlank(text.utf8.span),
      text.unicodeScalars.contains(where: Self.isFixedBlank)
    else { return }
    var plain = String.UnicodeScalarView()
    // How many bytes are saved up to where each replaced blank ended.
    var savings: [(end: Int, inAll: Int)] = []
    var saved = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      offset += length
      if Self.isFixedBlank(scalar) {
        saved += length - 1
        savings.append((offset, saved))
      }
      plain.append(Self.isFixedBlank(scalar) ? " " : scalar)
    }
    func moved(_ old: Int) -> Int {
      let before = savings.firstSorted { $0.end > old }
      return before > 0 ? old - savings[before - 1].inAll : old
    }
    marks = marks.map {
      Annotation($0.kind, moved($0.range.lowerBound)..<moved($0.range.upperBound))
    }
    text = String(plain)
  }

  private static func isFixedBlank(_ scalar: Unicode.Scalar) -> Bool {
    [0xA0, 0x2007, 0x202F].contains(scalar.value)
  }

  /// Empty lines at either end, as somebody leaves them who pressed Enter once too often; one that a
  /// control or a form field lies in is none.
  private mutating func dropBlankEnds() {
    guard text.utf8.first == Self.lineEnd || text.utf8.last.map(Self.isBlank) == true else {
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.contains(Self.lineEnd), let start = bytes.firstIndex(where: { !Self.isBlank($0) }),
      let last = bytes.lastIndex(where: { !Self.isBlank($0) })
    else { return }
    let from = bytes[..<start].lastIndex(of: Self.lineEnd).map { $0 + 1 } ?? 0
    let to = bytes[(last + 1)...].firstIndex(of: Self.lineEnd) ?? bytes.count
    let isFree = marks.allSatisfy { mark in
      switch mark.kind {
      case .control, .formField: from <= mark.range.lowerBound && mark.range.upperBound <= to
      default: true
      }
    }
    guard isFree, from..<to != bytes.indices else { return }
    let (cell, label) = (cell, listLabel)
    self = slice(from..<to)
    (self.cell, listLabel) = (cell, label)
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == lineEnd
  }
}

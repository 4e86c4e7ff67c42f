import OpenPackaging

extension [UInt8] {
  /// Where the first `count` characters end.
  func endOfCharacters(_ count: Int) -> Int {
    var seen = 0
    for (index, byte) in enumerated() where byte & 0xC0 != 0x80 {
      if seen == count { return index }
      seen += 1
    }
    return self.count
  }

  /// Without blanks, tabs and line breaks on either side.
  var trimmed: ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return [] }
    return self[first...last]
  }
}

extension Span<UInt8> {
  /// The Unicode scalars of valid UTF-8.
  var characterCount: Int {
    var count = 0
    for index in indices where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension Int {
  /// Reads digits with blanks around them; nil for anything else and for numbers beyond 2³¹.
  init?(utf8 text: Span<UInt8>) {
    var number: Int?
    for index in text.indices where text[index] > 0x20 {
      guard case 0x30...0x39 = text[index], number ?? 0 <= 1 << 31 else { return nil }
      number = (number ?? 0) * 10 + Int(text[index] & 0xF)
    }
    guard let number else { return nil }
    self = number
  }
}

extension CellReference {
  /// Reads the `r` of a cell: capital or small letters and a row; nil for anything else.
  init?(utf8 text: Span<UInt8>) {
    var column = 0
    var index = 0
    while index < text.count, index < 4, case let letter = text[index] & 0xDF,
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter), text[index] >= 0x41
    {
      column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
      index += 1
    }
    let digits = text.count - index
    guard column > 0, column - 1 <= Self.lastColumn, (1...7).contains(digits) else { return nil }
    var row = 0
    while index < text.count {
      guard (0x30...0x39).contains(text[index]) else { return nil }
      row = row * 10 + Int(text[index] & 0xF)
      index += 1
    }
    guard row > 0, row - 1 <= Self.lastRow else { return nil }
    self.init(row: row - 1, column: column - 1)
  }
}

/// `<?xml version="1.0" encoding="UTF-8"?>` (XML 1.0, 2.8).
struct XMLDeclaration {
  /// The bytes up to and with `?>`; 0 where the document has no declaration.
  private(set) var byteCount = 0
  /// In lower case; nil where none is declared.
  private(set) var encoding: String?

  /// Nil where a declaration has begun and breaks off or breaks the rules.
  init?(_ document: Span<UInt8>) {
    var cursor = Cursor(document)
    guard cursor.take("<?xml"), cursor.skipBlanks() else { return }
    // Every 1.x is read as 1.0 (XML 1.0, 2.8).
    guard cursor.take("version"), let version = cursor.value(), version.starts(with: "1.".utf8),
      version.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    var hasBlanks = cursor.skipBlanks()
    if hasBlanks, cursor.take("encoding") {
      guard let name = cursor.value(), let first = name.first,
        (0x61...0x7A).contains(first | 0x20)
      else { return nil }
      encoding = String(decoding: name, as: UTF8.self).lowercased()
      hasBlanks = cursor.skipBlanks()
    }
    if hasBlanks, cursor.take("standalone") {
      guard let answer = cursor.value(),
        answer.elementsEqual("yes".utf8) || answer.elementsEqual("no".utf8)
      else { return nil }
      cursor.skipBlanks()
    }
    guard cursor.take("?>") else { return nil }
    byteCount = cursor.offset
  }

  /// Whether the declared encoding is the one that the bytes are in.
  ///
  /// Encodings that are ASCII in their lower half are the same as UTF-8 where no other half occurs.
  func agrees(with encoding: XMLEncoding, isASCII: Bool) -> Bool {
    guard let declared = self.encoding else { return true }
    switch encoding {
    case .utf8:
      return ["utf-8", "utf8"].contains(declared)
        || isASCII && ["us-ascii", "ascii", "iso-8859-1", "windows-1252"].contains(declared)
    case .utf16: return ["utf-16", "utf-8"].contains(declared)
    }
  }

  /// Walks over a copy of the declaration, which is short.
  private struct Cursor {
    private var text: [UInt8] = []
    private(set) var offset = 0

    init(_ document: Span<UInt8>) {
      text.reserveCapacity(80)
      for index in 0..<min(document.count, 1_024) {
        text.append(document[index])
        if document[index] == UInt8(ascii: ">") { break }
      }
    }

    private var byte: UInt8 { offset < text.count ? text[offset] : 0 }

    @discardableResult
    mutating func skipBlanks() -> Bool {
      let start = offset
      while byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
      return offset > start
    }

    mutating func take(_ word: String) -> Bool {
      guard text[offset...].starts(with: word.utf8) else { return false }
      offset += word.utf8.count
      return true
    }

    /// What stands between quotes behind `=`; nil where that is not what follows.
    mutating func value() -> ArraySlice<UInt8>? {
      skipBlanks()
      guard take("=") else { return nil }
      skipBlanks()
      let quote = byte
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
      guard let end = text[(offset + 1)...].firstIndex(of: quote) else { return nil }
      let value = text[offset + 1..<end]
      offset = end + 1
      let isWord = value.allSatisfy { $0 < 0x80 && $0 != 0x20 && !(0x09...0x0D).contains($0) }
      return isWord ? value : nil
    }
  }
}

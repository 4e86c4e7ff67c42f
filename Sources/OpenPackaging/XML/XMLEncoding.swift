/// How a document's bytes spell characters: UTF-8 or UTF-16, nothing else (ECMA-376-2, 6.2.5).
enum XMLEncoding: Equatable {
  case utf8(markBytes: Int)
  case utf16(markBytes: Int, isBigEndian: Bool)

  /// Told from the byte order mark, or from the `<` that every document begins with
  /// (XML 1.0, appendix F).
  init(of bytes: Span<UInt8>) {
    let first = bytes.count > 0 ? bytes[0] : 0x20
    let second = bytes.count > 1 ? bytes[1] : 0x20
    self =
      switch (first, second) {
      case (0xEF, 0xBB) where bytes.count > 2 && bytes[2] == 0xBF: .utf8(markBytes: 3)
      case (0xFE, 0xFF): .utf16(markBytes: 2, isBigEndian: true)
      case (0xFF, 0xFE): .utf16(markBytes: 2, isBigEndian: false)
      case (0, 0x3C): .utf16(markBytes: 0, isBigEndian: true)
      case (0x3C, 0): .utf16(markBytes: 0, isBigEndian: false)
      default: .utf8(markBytes: 0)
      }
  }

  /// How many of the first bytes are the byte order mark.
  var markBytes: Int {
    switch self {
    case .utf8(let markBytes), .utf16(let markBytes, _): markBytes
    }
  }

  /// A whole document as UTF-8, its byte order mark taken off.
  func utf8(_ document: Span<UInt8>, part: String) throws(PackageError) -> [UInt8] {
    let text = document.extracting(droppingFirst: markBytes)
    guard case .utf16(_, let isBigEndian) = self else {
      var bytes: [UInt8] = []
      bytes.append(copying: text)
      return bytes
    }
    return try Self.utf8(text, isBigEndian: isBigEndian, part: part)
  }

  private static func utf8(
    _ bytes: Span<UInt8>, isBigEndian: Bool, part: String
  ) throws(PackageError) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw .corrupt(part: part, detail: "half a UTF-16 unit")
    }
    func unit(_ index: Int) -> UInt16 {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let first = unit(index)
      index += 2
      var value = UInt32(first)
      if UTF16.isLeadSurrogate(first), index < bytes.count, UTF16.isTrailSurrogate(unit(index)) {
        value = 0x10000 + (value & 0x3FF) << 10 + UInt32(unit(index) & 0x3FF)
        index += 2
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw .corrupt(part: part, detail: "half a surrogate pair")
      }
      XMLReferences.append(scalar, to: &text)
    }
    return text
  }
}

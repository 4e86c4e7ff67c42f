/// Tells kinds of text apart by how they begin.
enum TextKinds {
  private static let bytesLookedAt = 8_192

  /// Nil where the bytes are no text.
  static func kind(of file: [UInt8]) -> FileKind? {
    guard let text = text(file) else { return nil }
    let lowered = text.lowercased()
    let start = String(lowered.drop { $0.isWhitespace })
    if start.isEmpty { return .blank }
    if start.hasPrefix("{\\rtf") { return .rtf }
    if lowered.contains("%pdf-") { return .pdf }
    if start.hasPrefix("<") { return markup(start) }
    return message(start) ?? link(start) ?? plain(start)
  }

  // MARK: Markup

  private static func markup(_ text: String) -> FileKind {
    let namespaces: [(String, FileKind)] = [
      ("schemas.microsoft.com/office/2006/xmlpackage", .flatWordXML),
      ("schemas.microsoft.com/office/word/2003/wordml", .wordXML),
      ("schemas.microsoft.com/office/word/2003/2/wordml", .wordXML),
      ("<workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"", .spreadsheetXML),
      ("progid=\"word.document\"", .wordXML), ("progid=\"excel.sheet\"", .spreadsheetXML),
      ("application/vnd.oasis.opendocument.text", .openDocumentText),
      ("application/vnd.oasis.opendocument.spreadsheet", .openDocumentSpreadsheet),
      ("urn:oasis:names:tc:opendocument", .openDocumentOther),
      ("http://www.w3.org/2000/svg", .image), ("<svg", .image),
      ("<!doctype plist", .link), ("<plist", .link),
    ]
    if isHTML(text) { return .html }
    if let kind = namespaces.first(where: { text.contains($0.0) })?.1 { return kind }
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .spreadsheetXML }
    return text.hasPrefix("<?xml") || text.contains("xmlns") ? .xml : .html
  }

  private static func isHTML(_ text: String) -> Bool {
    let body =
      text.hasPrefix("<?xml") || text.hasPrefix("<!--") ? text.prefix(2_048) : text.prefix(512)
    return ["<!doctype html", "<html", "<head", "<body", "<meta ", "<script", "<table", "<div"]
      .contains { tag in
        text.hasPrefix(tag) || body.range(ofText: tag)
      }
  }

  // MARK: Messages and links

  /// A message begins with header lines; a page saved in one file does so too, but was sent to
  /// nobody.
  private static func message(_ text: String) -> FileKind? {
    let head = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(60)
      .prefix { !$0.allSatisfy(\.isWhitespace) }
    let names = Set(head.compactMap { line in line.firstIndex(of: ":").map { line[..<$0] } })
    let isMessage =
      !names.isDisjoint(with: ["received", "message-id", "return-path", "delivered-to"])
      || (names.isSuperset(of: ["from", "subject"]) && !names.isDisjoint(with: ["to", "date"]))
    let isPage =
      names.contains("mime-version")
      && (text.contains("multipart/related") || text.contains("text/html"))
    if names.contains("snapshot-content-location") || (isPage && !names.contains("to")) {
      return names.contains("received") ? .email : .singleFileWebPage
    }
    return isMessage ? .email : nil
  }

  private static func link(_ text: String) -> FileKind? {
    if text.hasPrefix("{"), text.contains("docs.google.com") || text.contains("\"doc_id\"") {
      return .googleLink
    }
    let isLink =
      text.hasPrefix("[internetshortcut]") || text.hasPrefix("[desktop entry]")
      || text.hasPrefix("[{000214a0")
    let isAddress =
      (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.utf8.count < 4_096
      && !text.contains { $0 == " " }
    return isLink || isAddress ? .link : nil
  }

  // MARK: Plain text

  private static func plain(_ text: String) -> FileKind {
    if text.hasPrefix("begin:vcalendar") || text.hasPrefix("begin:vcard") { return .calendar }
    if let first = text.first, "{[".contains(first),
      let last = text.last(where: { !$0.isWhitespace }),
      "}]".contains(last)
    {
      return .json
    }
    return isTable(text) ? .csv : .text
  }

  /// At least two lines, and the first few with the same number of separators.
  private static func isTable(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).prefix(5)
    guard lines.count >= 2 else { return false }
    return [",", ";", "\t"].contains { (separator: Character) in
      let counts = Set(lines.map { line in line.count { $0 == separator } })
      return counts.count == 1 && counts.first.map { $0 > 0 } == true
    }
  }

  // MARK: Is it text?

  /// The beginning of the file as text: UTF-8, UTF-16 with a mark or with zeros at every other
  /// place, or an older code page; nil where control characters say that it is none.
  private static func text(_ file: [UInt8]) -> String? {
    var start = file.prefix(bytesLookedAt)
    if start.starts(with: [0xFF, 0xFE]) { return utf16(start.dropFirst(2), lowFirst: true) }
    if start.starts(with: [0xFE, 0xFF]) { return utf16(start.dropFirst(2), lowFirst: false) }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    if start.count >= 8, alternatesWithZeros(start) { return utf16(start, lowFirst: true) }
    let controls = start.count { $0 < 0x09 || (0x0E..<0x20).contains($0) && $0 != 0x1B }
    guard controls == 0 else { return nil }
    // Text in any language of Europe is mostly letters of ASCII; noise is not.
    let isPlausible = String(validating: start.dropLast(4), as: UTF8.self) != nil
    let high = start.count { $0 >= 0x80 }
    guard isPlausible || high * 3 < start.count else { return nil }
    return String(decoding: start, as: UTF8.self)
  }

  private static func alternatesWithZeros(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.prefix(64).enumerated().allSatisfy { ($1 == 0) == ($0 % 2 == 1) }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> String? {
    let start = bytes.startIndex
    let units = stride(from: start, to: bytes.endIndex - 1, by: 2).map { index in
      let (one, other) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return lowFirst ? one | other << 8 : other | one << 8
    }
    guard !units.contains(where: { $0 < 0x09 || (0x0E..<0x20).contains($0) }) else { return nil }
    return String(decoding: units, as: UTF16.self)
  }
}

extension Substring {
  /// Whether `text` occurs; both are in lower case already.
  fileprivate func range(ofText text: String) -> Bool {
    Array(utf8).firstRange(of: Array(text.utf8)) != nil
  }
}

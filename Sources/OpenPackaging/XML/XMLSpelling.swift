/// How a document spells its text: the encoding that its first bytes and its declaration say, and
/// which characters have occurred so far.
struct XMLSpelling {
  private let encoding: XMLEncoding
  private let declaration: XMLDeclaration
  private let part: String
  /// How many bytes of the text come before the document: its declaration and white space.
  ///
  /// Office ends the declaration's line with two characters and has no other line break: without
  /// this one, the text of the document is read as it stands.
  let prologBytes: Int
  private var characters = XMLCharacters()

  /// A carriage return has occurred: line breaks must be made one character (XML 1.0, 2.11).
  var hasCarriageReturns: Bool { characters.hasCarriageReturns }

  /// Looks at a text's declaration.
  ///
  /// - Parameters:
  ///   - text: The beginning of the text in UTF-8, without a byte order mark.
  ///   - encoding: What the text was written in.
  ///   - part: What to call the document in errors.
  /// - Throws: `corrupt` where the declaration is none.
  init(_ text: Span<UInt8>, _ encoding: XMLEncoding, part: String) throws(PackageError) {
    guard let declaration = XMLDeclaration(text) else {
      throw .corrupt(part: part, detail: "XML declaration")
    }
    var start = declaration.byteCount
    while start < text.count, [0x09, 0x0A, 0x0D, 0x20].contains(text[start]) { start += 1 }
    (self.encoding, self.declaration, self.part) = (encoding, declaration, part)
    prologBytes = start
  }

  /// Looks at more of the document, whole characters each time.
  ///
  /// - Throws: `corrupt` for what is no text, and for another encoding than declared.
  mutating func admit(_ text: Span<UInt8>) throws(PackageError) {
    guard characters.admit(text) else {
      throw .corrupt(part: part, detail: "bytes that are no text")
    }
    guard declaration.agrees(with: encoding, isASCII: characters.isASCII) else {
      throw .corrupt(part: part, detail: "another encoding than declared")
    }
  }
}

/// Reads one XML document as events.  Nothing else in the project knows which parser does it.
///
/// What is read: XML 1.0 with namespaces, in UTF-8 or UTF-16.  What never is: a document type
/// definition, an entity that is not one of the five, anything outside the document.  A document
/// that is cut short is corrupt, whatever was read of it.
package enum XMLReader {
  /// Reads a whole document.
  ///
  /// - Parameters:
  ///   - bytes: The document, with or without a byte order mark.
  ///   - part: What to call the document in errors.
  ///   - limits: What is refused, by count.
  ///   - handler: Receives the events.
  /// - Throws: `corrupt`, `unsafe`, `tooLarge`, or what the handler throws.
  package static func read<Handler: XMLEventHandler>(
    _ bytes: Span<UInt8>, part: String, limits: Limits = .standard, _ handler: inout Handler
  ) throws(PackageError) {
    try read(PartBuffer(copying: bytes), part: part, limits: limits, &handler)
  }

  /// Reads a whole document that lies in a padded buffer.
  static func read<Handler: XMLEventHandler>(
    _ document: borrowing PartBuffer, part: String, limits: Limits, _ handler: inout Handler
  ) throws(PackageError) {
    try document.withBytes { (bytes) throws(PackageError) in
      switch XMLEncoding(of: bytes) {
      case .utf8(let markBytes):
        try LibXML2Reader.read(
          bytes.extracting(droppingFirst: markBytes), part: part, limits: limits, &handler)
      case .utf16(let markBytes, let isBigEndian):
        let text = try XMLEncoding.utf8(
          bytes.extracting(droppingFirst: markBytes), isBigEndian: isBigEndian, part: part)
        try LibXML2Reader.read(text.span, part: part, limits: limits, &handler)
      }
    }
  }
}

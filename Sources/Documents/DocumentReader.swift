package import OpenPackaging

/// From the bytes of a file to a document, whatever the file's name says.
package enum DocumentReader {
  /// Reads a Word or Excel package.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: What is refused before it is allocated.
  /// - Returns: The document, with every text's place.
  /// - Throws: `Unreadable` with one of the published reasons, told from the content.
  package static func read(_ bytes: [UInt8], limits: Limits = .standard) throws(Unreadable)
    -> Document
  {
    throw Unreadable(.notOffice, message: "This file can't be read yet.", help: "")
  }
}

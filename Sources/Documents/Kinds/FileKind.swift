import OpenPackaging

/// What a file that is no Word or Excel package turns out to be.
///
/// Told from its content, cheapest first, because the name is often wrong: `plan.docx` may be an
/// old Word file, a photo of a form, or the link that a cloud drive leaves behind.  What each kind
/// is called, and what its sender is asked for, stands in `FileKind+Wording.swift`.
package enum FileKind: String, Hashable, Sendable, CaseIterable {
  // Nothing in it
  case empty, blank
  // Word and Excel, but not as packages
  case oldWord, oldExcel, ancientWord, ancientExcel
  case wordXML, flatWordXML, spreadsheetXML, singleFileWebPage
  case protectedOffice
  // Other documents
  case excelBinary, powerPoint, oldPowerPoint, publisher, oldVisio, visio, access, oneNote
  case openDocumentText, openDocumentSpreadsheet, openDocumentOther
  case pages, numbers, keynote, appleDocument
  case works, wordPerfect, hangul, pdf, postScript, xps, rtf, ePub
  case image, sound, email, outlookMessage, outlookFolder
  // Files that only point elsewhere, or that programs leave behind
  case googleLink, link, cloudPlaceholder, lockFile, appleDouble, systemFile
  // Everything else
  case damagedPackage, zipArchive, otherArchive, program, database
  case html, xml, json, csv, calendar, text, compoundFile, noise

  /// What the bytes are by their first few, and for compound files by their directory; nil for ZIP
  /// archives, which need a further look, and for what only reading as text can tell.
  static func bySignature(_ bytes: [UInt8]) -> FileKind? {
    if bytes.isEmpty { return .empty }
    if let kind = FileSignatures.kind(of: bytes) { return kind }
    return CompoundFile(bytes).map(\.kind)
  }

  /// What bytes without a known signature are: kinds of text, or noise.
  static func byReading(_ bytes: [UInt8]) -> FileKind {
    TextKinds.kind(of: bytes) ?? .noise
  }
}

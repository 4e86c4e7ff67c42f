import OpenPackaging

/// Tells ZIP archives apart that are no Office packages.
enum ArchiveKinds {
  /// - Parameters:
  ///   - file: The whole file; OpenDocument and EPUB say what they are at its very beginning.
  ///   - names: The members' names, absolute.
  /// - Returns: What the archive is; `zipArchive` where nothing tells.
  static func kind(of file: [UInt8], names: [PartName]) -> FileKind {
    if let kind = statedKind(file) { return kind }
    let known = Set(names.map { $0.description.lowercased() })
    func holds(_ prefix: String) -> Bool { known.contains { $0.hasPrefix(prefix) } }
    if known.contains("/meta-inf/container.xml") { return .ePub }
    if known.contains("/content.xml"), known.contains("/meta-inf/manifest.xml") {
      return .openDocumentOther
    }
    if let kind = appleKind(known) { return kind }
    if known.contains("/fixeddocumentsequence.fdseq") || holds("/documents/1/fixeddocument") {
      return .xps
    }
    let isPartOfPackage = ["/word/", "/xl/", "/_rels/.rels", "/[content_types].xml"].contains {
      holds($0)
    }
    return isPartOfPackage ? .damagedPackage : .zipArchive
  }

  /// The first member of an OpenDocument or EPUB file is `mimetype`, stored, without extra field
  /// (ODF 1.3, part 2, 3.3): the type stands 38 bytes into the file.
  private static func statedKind(_ file: [UInt8]) -> FileKind? {
    let start = String(decoding: file.prefix(160).dropFirst(30), as: UTF8.self)
    guard start.hasPrefix("mimetype") else { return nil }
    let type = start.dropFirst("mimetype".count)
    if type.hasPrefix("application/epub") { return .ePub }
    guard
      type.hasPrefix("application/vnd.oasis.opendocument.")
        || type.hasPrefix("application/vnd.sun.xml.")
    else { return nil }
    if type.contains("spreadsheet") || type.contains(".calc") { return .openDocumentSpreadsheet }
    let isText = type.contains("opendocument.text") || type.contains("xml.writer")
    return isText ? .openDocumentText : .openDocumentOther
  }

  private static func appleKind(_ names: Set<String>) -> FileKind? {
    if names.contains("/index.apxl") || names.contains("/index.apxl.gz") { return .keynote }
    let isApple = names.contains { name in
      name.hasSuffix(".iwa") || name == "/index.zip" || name.hasSuffix("/index.zip")
        || name == "/buildversionhistory.plist" || name == "/index.xml.gz"
    }
    guard isApple else { return nil }
    if names.contains(where: { $0.hasPrefix("/index/slide") }) { return .keynote }
    if names.contains(where: { $0.hasPrefix("/index/calculationengine") }) {
      return names.contains("/index/documentmetadata.iwa")
        && names.contains(where: { $0.hasPrefix("/index/section") }) ? .pages : .numbers
    }
    return names.contains("/index/document.iwa") ? .pages : .appleDocument
  }
}

package import OpenPackaging

/// From the bytes of a file to a document, whatever the file's name says.
package enum DocumentReader {
  /// Reads a Word or Excel package.
  ///
  /// What the file is, is told from its content, cheapest first: its size, its first bytes, its
  /// directory, the type of its main part.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: What is refused before it is allocated.
  /// - Returns: The document, with every text's place.
  /// - Throws: `Unreadable` with one of the published reasons.
  package static func read(_ bytes: [UInt8], limits: Limits = .standard) throws(Unreadable)
    -> Document
  {
    do throws(Obstacle) {
      let bytes = try opened(bytes)
      let package = try package(bytes, limits)
      switch try mainPart(of: package) {
      case .word:
        return try wrapped { () throws(PackageError) in
          try WordReader.read(package, limits: limits)
        }
      case .excel:
        return try wrapped { () throws(PackageError) in
          try WorkbookReader.read(package, limits: limits)
        }
      case .other(let kind): throw Obstacle.kind(kind)
      }
    } catch {
      switch error {
      case .kind(let kind): throw kind.unreadable
      case .package(let error): throw Unreadable(error)
      }
    }
  }

  /// Why there is no document: the file is something else, or it is a package that cannot be read.
  private enum Obstacle: Error {
    case kind(FileKind)
    case package(PackageError)
  }

  /// The bytes of the package itself: those of the file, or what it encrypts under the password
  /// that Excel knows.
  private static func opened(_ bytes: [UInt8]) throws(Obstacle) -> [UInt8] {
    guard let kind = FileKind.bySignature(bytes) else { return bytes }
    guard kind == .protectedOffice, let file = CompoundFile(bytes) else { throw .kind(kind) }
    let package = try wrapped { () throws(PackageError) in try EncryptedPackage.opened(file) }
    guard let package else { throw .kind(kind) }
    return package
  }

  private static func package(
    _ bytes: [UInt8], _ limits: Limits
  ) throws(Obstacle) -> OfficePackage {
    let archive: ZipArchive
    do {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      throw error == .notAPackage ? .kind(.byReading(bytes)) : .package(error)
    }
    do {
      return try OfficePackage(archive, limits: limits)
    } catch {
      guard error == .notOffice else { throw .package(error) }
      throw .kind(ArchiveKinds.kind(of: bytes, names: archive.members.map(\.name)))
    }
  }

  private static func mainPart(of package: OfficePackage) throws(Obstacle) -> MainPartKind {
    let stated = package.contentType(of: package.mainPart)
    if let kind = stated.flatMap(MainPartKind.init(contentType:)) { return kind }
    var part = RootElementPart()
    try wrapped { () throws(PackageError) in try package.readXML(package.mainPart, &part) }
    return MainPartKind(root: part.root)
  }

  private static func wrapped<Result>(
    _ read: () throws(PackageError) -> Result
  ) throws(Obstacle) -> Result {
    do { return try read() } catch { throw .package(error) }
  }
}

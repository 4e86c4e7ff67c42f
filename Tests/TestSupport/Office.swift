import FoundationEssentials

/// LibreOffice as a second reader of documents that we write; tests that need it are skipped
/// without it.
package enum Office {
  private static let program = "/usr/bin/soffice"

  package static var isHere: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// What LibreOffice makes of a file: `fodt` (flat XML) or `pdf`.
  package static func convert(_ bytes: [UInt8], to format: String) throws -> [UInt8] {
    let folder = try ScratchFolder()
    try Data(bytes).write(to: URL(filePath: "\(folder.path)/paper.docx"))
    _ = try Products.run(
      path: program,
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        format, "--outdir", folder.path, "\(folder.path)/paper.docx",
      ])
    return Array(try Data(contentsOf: URL(filePath: "\(folder.path)/paper.\(format)")))
  }
}

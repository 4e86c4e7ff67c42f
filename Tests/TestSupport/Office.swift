import FoundationEssentials

/// LibreOffice as a second reader of what we write; tests that need a part of it are skipped
/// without that part.
package enum Office {
  private static let program = "/usr/bin/soffice"

  /// The parts of LibreOffice, which Debian installs one by one, by the library each is known by.
  package enum Part: String {
    case writer = "libswlo.so"
    case calc = "libsclo.so"
  }

  package static func has(_ part: Part) -> Bool {
    FileManager.default.isExecutableFile(atPath: program)
      && FileManager.default.fileExists(atPath: "/usr/lib/libreoffice/program/\(part.rawValue)")
  }

  /// What LibreOffice makes of a file: `fodt` (flat XML) or `pdf`.
  package static func convert(_ bytes: [UInt8], to format: String) throws -> [UInt8] {
    let folder = try ScratchFolder()
    let made = "\(folder.path)/paper.\(format)"
    try Data(bytes).write(to: URL(filePath: "\(folder.path)/paper.docx"))
    // On a busy machine it gives up now and then before it has read anything: it is asked twice.
    for attempt in 1...2 where !FileManager.default.fileExists(atPath: made) {
      _ = try Products.run(
        path: program,
        [
          "-env:UserInstallation=file://\(folder.path)/profile\(attempt)", "--headless",
          "--convert-to", format, "--outdir", folder.path, "\(folder.path)/paper.docx",
        ])
    }
    return Array(try Data(contentsOf: URL(filePath: made)))
  }
}

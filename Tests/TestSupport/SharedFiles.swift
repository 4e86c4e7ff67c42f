import FoundationEssentials
import Testing

/// The folder of samples and real files that lies beside the repository, where it is there.
package enum SharedFiles {
  /// The repository's root.
  package static let repository: String = {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// `PLANCHECK_SHARED`, or `shared` beside the repository; nil, with a notice, where it is missing.
  package static let root: String? = {
    let path =
      ProcessInfo.processInfo.environment["PLANCHECK_SHARED"] ?? repository + "/../shared"
    if FileManager.default.fileExists(atPath: path) { return path }
    print("notice: \(path) is missing; tests of real files and samples are skipped")
    return nil
  }()

  /// The files in a folder of it, by name, sorted; none where it is missing.
  package static func files(
    in folder: String, suffix: String = ""
  ) -> [TestFile] {
    guard let root,
      let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)
    else { return [] }
    return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted().map {
      TestFile(name: $0, path: "\(root)/\(folder)/\($0)")
    }
  }

  /// Every Office file among the real ones and the samples.
  package static var officeFiles: [TestFile] {
    ["docx", "xlsx"].flatMap { suffix in
      files(in: "real/files", suffix: suffix) + files(in: "samples/forms", suffix: suffix)
    }
  }
}

/// A file for a test; prints as its name.
package struct TestFile: Sendable, CustomTestStringConvertible, CustomStringConvertible {
  package var name: String
  package var path: String

  package var description: String { name }
  package var testDescription: String { name }

  package func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }
}

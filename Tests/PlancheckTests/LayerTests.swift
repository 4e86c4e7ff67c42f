import Foundation
import TestSupport
import Testing

/// SwiftPM does not stop a module from importing another's dependencies, so the imports themselves
/// are read and held against this table: arrows point one way.
@Suite struct `Imports point one way` {
  static let allowed: [String: Set<String>] = [
    "ShippedForms": ["CShippedForms"],
    "Platform": ["CLibCrypto", "CSystemCalls", "Glibc"],
    "OpenPackaging": ["CZlib", "CLibXML2", "CLibCrypto", "Synchronization"],
    "Documents": ["OpenPackaging", "Synchronization"],
    "YAMLEvents": ["CYaml"],
    "PlanForms": ["Documents", "YAMLEvents", "Synchronization"],
    "Programmes": [
      "PlanForms", "Documents", "Platform", "Yams", "SwiftCSV", "FoundationEssentials",
    ],
    "PlanRegister": [
      "Programmes", "PlanForms", "Documents", "Platform", "GRDB", "FoundationEssentials",
    ],
    "Workbooks": ["CXlsxWriter", "OpenPackaging", "Glibc"],
    "Impact": ["PlanForms", "Programmes", "Documents"],
    "Reports": [
      "PlanForms", "Programmes", "Impact", "Workbooks", "Platform", "Documents", "OpenPackaging",
      "Mustache", "FoundationEssentials",
    ],
    "PlanRecords": ["Documents", "PlanForms", "Platform", "Reports", "ShippedForms"],
    "plancheck": [
      "Platform", "OpenPackaging", "Documents", "PlanForms", "ShippedForms", "Programmes",
      "PlanRegister", "Impact", "Reports", "Workbooks", "ArgumentParser", "Glibc",
    ],
  ]

  @Test(arguments: allowed.keys.sorted())
  func `and every one is on the list`(_ module: String) throws {
    let files = try Self.files(under: "Sources/\(module)")
    #expect(!files.isEmpty)
    for (path, text) in files {
      for name in Self.imports(of: text) {
        #expect(Self.allowed[module]?.contains(name) == true, "\(path) imports \(name)")
      }
    }
  }

  @Test func `and unsafe code stays in the modules that own C`() throws {
    let owners = [
      "OpenPackaging", "Platform", "Workbooks", "ShippedForms", "CShippedForms", "YAMLEvents",
    ]
    for module in Self.allowed.keys.sorted() where !owners.contains(module) {
      for (path, text) in try Self.files(under: "Sources/\(module)") {
        #expect(!text.contains(/\bunsafe [A-Za-z_]+[.(]/), "\(path) holds unsafe code")
      }
    }
  }

  private static func imports(of text: String) -> [String] {
    text.matches(
      of:
        /(?m)^(?:(?:package|public|internal|private|@[a-z_]+) )*import (?:struct |enum |func |class )?(\w+)/
    )
    .map { String($0.output.1) }
  }

  private static func files(under folder: String) throws -> [(path: String, text: String)] {
    let root = "\(SharedFiles.repository)/\(folder)"
    return try (FileManager.default.subpaths(atPath: root) ?? []).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { ("\(folder)/\($0)", try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)) }
  }
}

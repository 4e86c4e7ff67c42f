import CSystemCalls
import Foundation

/// The programs built beside the tests.
package enum Products {
  /// The folder that holds this test run's products.
  package static var folder: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return String(tests[..<(tests.lastIndex(of: "/") ?? tests.startIndex)])
  }

  /// Whether the programs carry AddressSanitizer or ThreadSanitizer, whose own files and memory know
  /// no limits.
  package static var areSanitized: Bool { csystem_is_sanitized() }

  /// What a finished program has said.
  package struct Outcome: Sendable {
    package var status: Int32
    package var output: String
    package var diagnostics: String
  }

  /// Runs a product and waits for it.
  package static func run(
    _ name: String, _ arguments: [String], in directory: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(path: "\(folder)/\(name)", arguments, in: directory, environment: environment)
  }

  /// Runs a program by its path and waits for it.
  package static func run(
    path: String, _ arguments: [String], in directory: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, diagnostics) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = diagnostics
    try process.run()
    // Standard error is short in every command; the result may be long, so it is drained first.
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let remarks = diagnostics.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      diagnostics: String(decoding: remarks, as: UTF8.self))
  }
}

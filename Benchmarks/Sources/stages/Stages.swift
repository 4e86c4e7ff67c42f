import Documents
import Glibc
import OpenPackaging
import PlanForms

/// Says where the time of checking forms goes.
///
///     stages ROUNDS YAML FILE...      seconds by stage, as JSON; the fastest of the rounds
///     stages manifest FILE...         which parts are read, one a line, for the floor
@main enum Stages {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let rounds = arguments.first.flatMap({ Int($0) }), let form = arguments.dropFirst().first
    else {
      for path in arguments.dropFirst() { try printManifest(path, contents(path)) }
      return
    }
    let definition = try DefinitionLoader.load(
      String(decoding: contents(form), as: UTF8.self), file: form
    ) { name in
      // What it builds on stands beside it.
      let folder = form.lastIndex(of: "/").map { form[...$0] } ?? ""
      let path = "\(folder)\(name).yaml"
      return DefinitionText(name: path, text: String(decoding: contents(path), as: UTF8.self))
    }
    let files = arguments.dropFirst(2).map { contents($0) }
    var fastest: [String: Double] = [:]
    for _ in 0..<rounds {
      let seconds = try reading(files).merging(try checking(files, definition)) { $1 }
      for (stage, seconds) in seconds {
        fastest[stage] = min(fastest[stage] ?? .infinity, seconds)
      }
    }
    let stages = [
      "open", "inflate", "xml", "document", "locate and read values", "look for pupils", "rules",
    ]
    .map { "\"\($0)\": \(fastest[$0] ?? 0)" }
    print("{\"files\": \(files.count), \(stages.joined(separator: ", "))}")
  }

  /// Seconds of what is done with a document, each stage by itself.
  private static func checking(
    _ files: [[UInt8]], _ definition: FormDefinition
  ) throws -> [String: Double] {
    let documents = try files.map { try DocumentReader.read($0) }
    let locator = FormLocator(definition)
    let values = ValueReader(exampleTexts: definition.exampleTexts)
    let rules = FormRules(definition)
    func seconds(_ body: () -> Void) -> Double {
      let start = processorSeconds()
      body()
      return processorSeconds() - start
    }
    var readings: [FormReading] = []
    return [
      "locate and read values": seconds {
        readings = documents.compactMap { locator.read($0, values: values) }
      },
      "look for pupils": seconds {
        for document in documents { _ = PersonalDataScan.scan(document) }
      },
      "rules": seconds {
        for reading in readings { _ = rules.check(RuleContext(reading: reading)) }
      },
    ]
  }

  /// Seconds by stage, each measured by itself: inflating, and scanning with handlers that do
  /// nothing, hold the opening; the document holds all three.
  private static func reading(_ files: [[UInt8]]) throws -> [String: Double] {
    let parts = try files.map { try partsRead($0) }
    func seconds(_ body: ([UInt8], [PartName]) throws -> Void) rethrows -> Double {
      let start = processorSeconds()
      for (bytes, parts) in zip(files, parts) { try body(bytes, parts) }
      return processorSeconds() - start
    }
    let open = try seconds { bytes, _ in _ = try OfficePackage(bytes: bytes) }
    let inflate = try seconds { bytes, parts in
      let package = try OfficePackage(bytes: bytes)
      for part in parts { _ = try package.bytes(of: part) }
    }
    let scan = try seconds { bytes, parts in
      let package = try OfficePackage(bytes: bytes)
      var handler = EmptyHandler()
      for part in parts { try package.readXML(part, &handler) }
    }
    let document = try seconds { bytes, _ in _ = try DocumentReader.read(bytes) }
    return [
      "open": open, "inflate": inflate - open, "xml": scan - inflate, "document": document - scan,
    ]
  }

  private struct EmptyHandler: XMLEventHandler {
    mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {}
    mutating func endElement(_ name: XMLName) {}
    mutating func characters(_ text: Span<UInt8>) {}
  }

  private static func printManifest(_ path: String, _ bytes: [UInt8]) throws {
    let opening = [PartName("[Content_Types].xml"), PartName("_rels/.rels")]
    for part in try opening + partsRead(bytes) { print("\(path)\t\(part.description.dropFirst())") }
  }

  private static func partsRead(_ bytes: [UInt8]) throws -> [PartName] {
    let package = try OfficePackage(bytes: bytes)
    let isWorkbook = package.contentType(of: package.mainPart)?.contains("spreadsheetml") == true
    if isWorkbook {
      _ = try WorkbookReader.read(package)
    } else {
      _ = try WordReader.read(package)
    }
    return package.partsRead
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func contents(_ path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { fatalError("cannot open \(path)") }
    defer { unsafe fclose(file) }
    unsafe fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: unsafe ftell(file))
    unsafe rewind(file)
    guard unsafe fread(&bytes, 1, bytes.count, file) == bytes.count else {
      fatalError("cannot read \(path)")
    }
    return bytes
  }
}

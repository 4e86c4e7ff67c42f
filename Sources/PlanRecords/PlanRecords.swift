internal import Documents
internal import PlanForms
internal import Platform
internal import Reports
internal import ShippedForms

/// Forms of one kind, read and checked for another program: a file's bytes in, its record out.
///
///     let records = try PlanRecords(definition: yaml, named: "our-fund.yaml")
///     print(records.record(of: bytes, named: "Alder Vale plan.docx"))
///
/// The limits on what a file may hold are those of the command.  Its worker processes are not here,
/// so a program that must outlive any file at all should run this in a process of its own.
public struct PlanRecords: Sendable {
  /// A definition that can't be used; its description has every mistake, one a line, each with file,
  /// line, column and what was meant.
  public struct RefusedDefinition: Error, CustomStringConvertible {
    public let description: String
  }

  private let checker: PlanChecker
  private let writer: RecordWriter

  /// Prepares a form for any number of files.
  ///
  /// - Parameters:
  ///   - definition: The definition's YAML, as in `schemas/`; what it builds on must be a form of
  ///     `schemas/`.
  ///   - name: What the definition's file is called in messages.
  /// - Throws: `RefusedDefinition` where the definition has any mistake.
  public init(definition: String, named name: String) throws(RefusedDefinition) {
    do throws(DefinitionError) {
      let form = try DefinitionLoader.load(definition, file: name, base: Self.shipped)
      checker = PlanChecker(definition: form, facts: nil)
      writer = RecordWriter(definition: form, includesValues: true)
    } catch {
      throw RefusedDefinition(description: error.description)
    }
  }

  /// A definition that comes as a text has no folder, and builds on what comes with plancheck.
  private static func shipped(_ form: String) throws(MissingBase) -> DefinitionText {
    guard let text = ShippedForms.text(of: form) else {
      throw MissingBase(
        "here a form can only build on one of \(ShippedForms.identifiers.joined(separator: ", "))")
    }
    return DefinitionText(name: "\(form).yaml", text: text)
  }

  /// Reads and checks one file: exactly one record, whatever it holds.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its name, which the record repeats.
  /// - Returns: A line of JSON, as `plancheck check --values --format jsonl` writes it.
  public func record(of bytes: [UInt8], named name: String) -> String {
    var record = FileRecord(
      file: Array(name.utf8), sha256: SHA256.hex(bytes), bytes: bytes.count,
      form: checker.definition.id, verdict: .unreadable)
    do throws(Unreadable) {
      let document = try DocumentReader.read(bytes)
      record.format = document.format
      let check = try checker.check(document, fileName: name)
      record.stage = check.reading.stage
      record.reading = check.reading
      record.findings = check.findings
      record.skipped = check.skipped
      record.verdict = Verdict(check.findings)
    } catch {
      record.format = nil
      record.unreadable = error
    }
    var json = JSONWriter()
    writer.write(record, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

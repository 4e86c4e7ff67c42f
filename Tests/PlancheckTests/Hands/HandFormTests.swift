import Documents
import FoundationEssentials
import TestSupport
import Testing

/// Forms by other hands: each is written as an Office file and read by the command itself.
@Suite struct `Forms by other hands` {
  /// The record of each form, by how it is sent and by its name: all are checked together, once.
  private static let records: Result<[String: JSONTree], any Error> = Result {
    let scratch = try ScratchFolder()
    var records: [String: JSONTree] = [:]
    for (definition, forms) in Dictionary(grouping: HandForm.all, by: \.form) {
      let folder = "\(scratch.path)/\(definition)"
      let bare = HandForm.bare.filter { $0.form == definition }.map { ($0, Sending.bare) }
      let blanked = HandForm.blanked.filter { $0.form == definition }.map { ($0, Sending.blanked) }
      let estranged = HandForm.estranged.map(\.form).filter { $0.form == definition }
        .map { ($0, Sending.estranged) }
      let others = bare + blanked + estranged
      for (form, sending) in forms.flatMap({ [($0, .plain), ($0, .moved)] }) + others {
        let place = "\(folder)/\(sending)/\(form.name)"
        try FileManager.default.createDirectory(
          atPath: place, withIntermediateDirectories: true)
        try Data(OfficeFile.bytes(of: sending.document(of: form)))
          .write(to: URL(filePath: "\(place)/\(form.file)"))
      }
      let said = try Products.run(
        "plancheck",
        [
          "check", "--programme", "\(HandForm.folder)/programme", "--form", definition,
          "--no-record", "--values", "--format", "jsonl", folder,
        ])
      for line in said.output.split(separator: "\n") {
        let record = try JSONTree(line)
        let path = record["file"]?.text?.dropFirst(folder.count + 1) ?? ""
        // The folder is the form's name; the file's own may hold anything but a slash.
        records[String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])] = record
      }
    }
    return records
  }

  @Test(arguments: HandForm.all, [Sending.plain, .moved])
  func `are read as their authors meant them`(_ form: HandForm, _ sending: Sending) throws {
    let record = try #require(
      try Self.records.get()["\(sending)/\(form.name)"], "there is no record")
    let faults = HandJudge(form.truth, record).faults
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test(arguments: HandForm.bare)
  func `are read less well without their looks, and never wrongly`(_ form: HandForm) throws {
    let record = try #require(
      try Self.records.get()["\(Sending.bare)/\(form.name)"], "there is no record")
    let faults = HandJudge(form.truth, record).wrongValues
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test(arguments: HandForm.blanked)
  func `give nothing else for an answer that was left out`(_ form: HandForm) throws {
    let record = try #require(
      try Self.records.get()["\(Sending.blanked)/\(form.name)"], "there is no record")
    let faults = HandJudge(form.truth, record).wrongValues
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test(arguments: HandForm.estranged.indices)
  func `take nothing from a question of another form`(_ number: Int) throws {
    let (form, stranger) = HandForm.estranged[number]
    let record = try #require(
      try Self.records.get()["\(Sending.estranged)/\(form.name)"], "there is no record")
    let rows = (record["tables"]?.keys ?? []).flatMap { record["tables"]?[$0]?.items ?? [] }
    for answers in [record["fields"]].compactMap(\.self) + rows {
      for field in answers.keys where answers[field]?["state"]?.text == "answered" {
        let text = answers[field]?["text"]?.text
        #expect(text != stranger.answer, "\(form.name): \(field) under “\(stranger.question)”")
      }
    }
  }

  @Test(arguments: HandForm.all)
  func `are the same documents when they are read back`(_ form: HandForm) throws {
    let sketch = try LayoutSketch.text(of: form.document)
    let back = try DocumentReader.read(OfficeFile.bytes(of: form.document))
    #expect(Snapshot.firstDifference(sketch, try LayoutSketch.text(of: back)) == nil)
    #expect(Snapshot.firstDifference(form.sketch, sketch) == nil)
  }

  private static let sent = ProcessInfo.processInfo.environment["PLANCHECK_SKETCH"]

  /// Not a test: sketches the files of a folder, for somebody to write the answers beside.
  @Test(.enabled(if: sent != nil, "PLANCHECK_SKETCH names no folder to sketch"))
  func `are sketched from the files of a folder`() throws {
    let folder = try #require(Self.sent)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".docx") || name.hasSuffix(".xlsx") {
      let path = "\(folder)/\(name)"
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      do {
        let sketch = try LayoutSketch.text(of: try DocumentReader.read(bytes))
        try Data(sketch.utf8).write(to: URL(filePath: path + ".sketch"))
      } catch {
        print("\(name) is not sketched: \(error)")
      }
    }
  }

  @Test func `are many, and seven in ten can be sent with an answer or a question changed`() {
    #expect(HandForm.all.count >= 150)
    #expect(HandForm.blanked.count * 10 >= HandForm.all.count * 7)
    #expect(HandForm.estranged.count * 10 >= HandForm.all.count * 7)
  }
}

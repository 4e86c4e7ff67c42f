import PlanForms
import Platform

/// What a worker is told before its first file.
///
/// The form's text travels with it, so that all workers of a run judge by the same words even if
/// somebody saves the definition meanwhile.
struct CheckSetup: Sendable {
  enum Task: String, Sendable {
    /// Judge a form; the answer is its record.
    case check
    /// Show a document; the answer is its inspection.
    case inspect
  }

  var task: Task = .check
  /// The definition, and what it builds on.
  var form = DefinitionText(name: "", text: "")
  var base: DefinitionText?
  var programmeFolder: FilePath?
  var stage: StageID?
  var includesValues = false
  /// For `inspect`: JSON rather than text.
  var asJSON = true
  /// The address space that a worker may use.
  var memoryBytes = WorkerLoop.standardMemoryBytes
  /// The groups that the officer told some forms to be from, by the identity of the submission.
  var groups: [String: String] = [:]

  /// The fields joined by zero bytes, which none of them can hold.
  var bytes: [UInt8] {
    let told = groups.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }
    let texts = [
      task.rawValue, form.name, form.text, base?.name ?? "", base?.text ?? "",
      stage?.description ?? "", includesValues ? "values" : "", told.joined(separator: "\n"),
      asJSON ? "json" : "", "\(memoryBytes)",
    ]
    let fields = [programmeFolder?.bytes ?? []] + texts.map { Array($0.utf8) }
    return Array(fields.joined(separator: [0]))
  }

  init() {}

  /// Nil for bytes that no supervisor of this version sent.
  init?(bytes: [UInt8]) {
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
    let texts = fields.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    guard texts.count == 10, let task = Task(rawValue: texts[0]), let memory = Int(texts[9]) else {
      return nil
    }
    programmeFolder = fields[0].isEmpty ? nil : FilePath(bytes: Array(fields[0]))
    self.task = task
    form = DefinitionText(name: texts[1], text: texts[2])
    base = texts[3].isEmpty ? nil : DefinitionText(name: texts[3], text: texts[4])
    stage = texts[5].isEmpty ? nil : StageID(texts[5])
    includesValues = !texts[6].isEmpty
    for line in texts[7].split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      if parts.count == 2 { groups[String(parts[0])] = String(parts[1]) }
    }
    asJSON = !texts[8].isEmpty
    memoryBytes = memory
  }
}

import PlanForms

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
  /// The definition's name for messages, and its YAML.
  var formName = ""
  var formText = ""
  var programmeFolder: String?
  var stage: StageID?
  var includesValues = false
  /// The day the forms were received, where it is not the file's own time.
  var received: CalendarDay?
  /// For `inspect`: JSON rather than text.
  var asJSON = true

  /// The fields joined by zero bytes, which none of them can hold.
  var bytes: [UInt8] {
    let fields = [
      task.rawValue, formName, formText, programmeFolder ?? "", stage?.description ?? "",
      includesValues ? "values" : "", received?.description ?? "", asJSON ? "json" : "",
    ]
    return Array(fields.joined(separator: "\u{0}").utf8)
  }

  init() {}

  /// Nil for bytes that no supervisor of this version sent.
  init?(bytes: [UInt8]) {
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 8, let task = Task(rawValue: fields[0]) else { return nil }
    self.task = task
    formName = fields[1]
    formText = fields[2]
    programmeFolder = fields[3].isEmpty ? nil : fields[3]
    stage = fields[4].isEmpty ? nil : StageID(fields[4])
    includesValues = !fields[5].isEmpty
    received = CalendarDay(iso: fields[6])
    asJSON = !fields[7].isEmpty
  }
}

import Documents
import OpenPackaging
import PlanForms
import Platform
import Reports

/// From a path to an inspection: the document itself, or why it can't be read.
struct FileInspector {
  let asJSON: Bool
  private let limits = Limits.standard

  init(asJSON: Bool) {
    self.asJSON = asJSON
  }

  func inspect(_ path: FilePath) -> WorkerAnswer {
    do throws(FileProblem) {
      let content = try PlainFile.read(path, limit: limits.fileBytes)
      return inspect(content.bytes, path)
    } catch {
      return Self.unreadable(path, Unreadable(error), asJSON: asJSON)
    }
  }

  private func inspect(_ bytes: [UInt8], _ path: FilePath) -> WorkerAnswer {
    do throws(Unreadable) {
      let document = try DocumentReader.read(bytes, limits: limits)
      return WorkerAnswer(verdict: .complete, payload: try show(document, path))
    } catch {
      return Self.unreadable(path, error, asJSON: asJSON)
    }
  }

  private func show(_ document: Document, _ path: FilePath) throws(Unreadable) -> [UInt8] {
    guard asJSON else {
      let text = try InspectionText.text(of: document, file: path.display, limits: limits)
      return Array(Escaping.terminalLines(text).utf8)
    }
    return try InspectionJSON.json(of: document, file: path.display, limits: limits)
  }

  /// What a batch shows for one file; a file whose worker died twice is said to be our fault.
  static func answer(
    _ outcome: WorkerPool.Outcome, to path: FilePath, asJSON: Bool
  ) -> WorkerAnswer {
    if case .answer(let bytes) = outcome, let answer = WorkerAnswer(bytes: bytes) { return answer }
    return unreadable(path, .crashed, asJSON: asJSON)
  }

  private static func unreadable(
    _ path: FilePath, _ unreadable: Unreadable, asJSON: Bool
  ) -> WorkerAnswer {
    guard asJSON else {
      let text = """
        \(Escaping.terminal(path.display))
          \(unreadable.message)
          \(unreadable.help)

        """
      return WorkerAnswer(verdict: .unreadable, payload: Array(text.utf8))
    }
    var json = JSONWriter()
    json.object { json in
      json.member("file", path.display)
      json.key("unreadable")
      json.object { json in
        json.member("reason", unreadable.reason.rawValue)
        json.member("message", unreadable.message)
        json.member("help", unreadable.help)
      }
    }
    return WorkerAnswer(verdict: .unreadable, payload: json.bytes)
  }
}

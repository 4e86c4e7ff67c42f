import Documents
import PlanForms
import Platform
import Programmes
import Reports

/// What a worker process does: reads one file after another, locked down.
enum FileWorker {
  /// The argument that makes this program a worker.
  static let argument = "--worker"

  static func run() {
    WorkerLoop.run { bytes in
      guard let setup = CheckSetup(bytes: bytes) else { return { _ in [] } }
      let answer = task(setup)
      WorkerLoop.lockDown(memoryBytes: setup.memoryBytes)
      return answer
    }
  }

  private static func task(_ setup: CheckSetup) -> ([UInt8]) -> [UInt8] {
    switch setup.task {
    case .inspect:
      return { FileInspector(asJSON: setup.asJSON).inspect(FilePath(bytes: $0)).bytes }
    case .check:
      // The supervisor has loaded the same text before; a failure here ends the worker.
      guard let checker = FileChecker(setup) else { return { _ in [] } }
      return { FileRequest(bytes: $0).map { checker.check($0).bytes } ?? [] }
    }
  }
}

import ArgumentParser
import Platform
import Programmes
import Reports

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Starts a programme folder with commented settings.")

  @Argument(help: "The folder; made where it is missing. What is in it already stays.")
  var folder: String

  @OptionGroup(visibility: .hidden) var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions

  func run() throws {
    guard !folder.isEmpty else { throw CommandProblem("the folder's name is empty.") }
    let root = ArgumentPaths.path(folder)
    for (name, text) in StarterFolder.files {
      let path = root.appending(name)
      if Folder.kindFollowingLinks(of: path) != .missing {
        Diagnostics.say("\(Escaping.terminal(path.display)) is there already and stays.")
        continue
      }
      try OutputFolder(root).write(OutputFile(name: name, text: text))
    }
    for name in StarterFolder.folders {
      do throws(FileProblem) {
        try Folder.make(root.appending(name))
      } catch {
        throw CommandProblem(root.appending(name), error, doing: "make")
      }
    }
    try Terminal.write(
      """
      Started a programme in \(Self.shown(root)). Next: fill in groups.csv and schools.csv, look
      through programme.yaml, put what chairs send into submissions/, and run 'plancheck check' there.

      """, to: .output)
  }

  /// The folder as a person knows it: `.` has a name of its own.
  private static func shown(_ root: FilePath) -> String {
    let own = root.lastComponent.display
    return Escaping.terminal(
      [".", ".."].contains(own) ? Folder.realPath(of: root).display : root.display)
  }
}

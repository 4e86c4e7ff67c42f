import ArgumentParser
import PlanForms
import Platform
import Programmes
import Reports

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Starts a programme folder with commented settings.",
    discussion: """
      With --form, the settings fit that form: its stages, its school year, the
      lists that its rules look into. A definition of your own is copied into
      the folder, with the one it builds on.

        plancheck init fund
        plancheck init grant --form my-form.yaml
      """)

  @Argument(help: "The folder; made where it is missing. What is in it already stays.")
  var folder: String

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions

  func run() throws {
    guard !folder.isEmpty else { throw CommandProblem("the folder's name is empty.") }
    let root = ArgumentPaths.path(folder)
    var source = try FormSource.find(common.form ?? FormSource.defaultForm, in: nil)
    let definition = try source.load()
    let formName = source.path?.lastComponent.display ?? definition.id
    let starter = StarterFolder(form: definition, named: formName)
    for (name, text) in starter.files + source.files {
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
      through programme.yaml, put what is sent to you into submissions/, and run 'plancheck check'
      there.

      """, to: .output)
  }

  /// The folder as a person knows it: `.` has a name of its own.
  private static func shown(_ root: FilePath) -> String {
    let own = root.lastComponent.display
    return Escaping.terminal(
      [".", ".."].contains(own) ? Folder.realPath(of: root).display : root.display)
  }
}

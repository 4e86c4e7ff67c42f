import ArgumentParser
import Programmes
import Reports

/// What `plancheck help` is asked about.
enum HelpTopic {
  /// Lets pass what there is help on.
  ///
  /// ArgumentParser answers `help nosuch` with the help of the whole, as if that had been asked for.
  ///
  /// - Parameter arguments: The command line, without the program's name.
  /// - Throws: `CommandProblem` where a word after `help` is no command.
  static func check(_ arguments: ArraySlice<String>) throws(CommandProblem) {
    guard arguments.first == "help" else { return }
    var commands = Plancheck.configuration.subcommands
    for word in arguments.dropFirst() where !word.hasPrefix("-") {
      guard let command = commands.first(where: { $0.configuration.commandName == word }) else {
        let names = commands.compactMap { $0.configuration.commandName }
        let near = Likeness.nearest(to: word, among: names).map { "Did you mean “\($0)”?" }
        throw CommandProblem(
          "there is no help on “\(Escaping.terminal(word))”. "
            + (near ?? "'plancheck help' lists the commands."))
      }
      commands = command.configuration.subcommands
    }
  }
}

import ArgumentParser
import PlanForms
import Platform
import Reports
import ShippedForms

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Checks, explains and lists form definitions.",
    subcommands: [Check.self, Explain.self, List.self, Export.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Says what is wrong with a definition, line by line.")

    @Argument(help: "The definition's file, or the name of one that comes with plancheck.")
    var file: String

    @OptionGroup(visibility: .hidden) var common: CommonOptions
    @OptionGroup(visibility: .hidden) var batch: BatchOptions

    func run() throws {
      var source = try FormSource.find(file, in: nil)
      let definition = try source.load()
      try Terminal.write(
        Escaping.terminal("sound: \(DefinitionReport(definition).summary)") + "\n", to: .output)
    }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Says what a rule or a question asks, when, and what a chair is told.")

    @Argument(
      help: "A rule or a question: X01, planned_cost, required.planned_cost; types; expressions.")
    var topic: String

    @OptionGroup var common: CommonOptions
    @OptionGroup(visibility: .hidden) var batch: BatchOptions

    func run() throws {
      let definition = try Session(common).definition
      do throws(UnknownTopic) {
        let text = try DefinitionReport(definition).explain(topic)
        try? Terminal.write(Escaping.terminalLines(text) + "\n", to: .output)
      } catch {
        throw CommandProblem(Escaping.terminal("\(error)"))
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the definitions that come with plancheck.")

    @OptionGroup(visibility: .hidden) var common: CommonOptions
    @OptionGroup(visibility: .hidden) var batch: BatchOptions

    func run() throws {
      for identifier in ShippedForms.identifiers {
        var source = try FormSource.find(identifier, in: nil)
        let definition = try source.load()
        try Terminal.write("\(identifier)  \(Escaping.terminal(definition.title))\n", to: .output)
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Prints a definition that comes with plancheck, to start your own from.")

    @Argument(help: "The definition's name.")
    var name: String

    @OptionGroup(visibility: .hidden) var common: CommonOptions
    @OptionGroup(visibility: .hidden) var batch: BatchOptions

    func run() throws {
      try Terminal.write(FormSource.find(name, in: nil).text.text, to: .output)
    }
  }
}

import ArgumentParser

@main
struct Plancheck: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Reads action plans.")
}

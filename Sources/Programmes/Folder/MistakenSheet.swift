/// A sheet of the programme folder that collects what is wrong with it.
protocol MistakenSheet {
  /// The file's name, for messages.
  static var file: String { get }
  var mistakes: [ProgrammeMistake] { get set }
}

extension MistakenSheet {
  /// Something that has to be put right.
  mutating func fault(_ line: Int, _ message: String, _ cure: String) {
    mistakes.append(
      ProgrammeMistake(file: Self.file, line: line, message: message, cure: cure))
  }

  /// Something worth a look.
  mutating func note(_ line: Int, _ message: String, _ cure: String) {
    mistakes.append(
      ProgrammeMistake(
        file: Self.file, line: line, message: message, cure: cure, weight: .note))
  }
}

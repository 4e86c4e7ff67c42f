/// Something in the programme folder that its owner has to put right, or ought to look at.
package struct ProgrammeMistake: Error, Hashable, Sendable {
  package enum Weight: Hashable, Sendable {
    /// The programme cannot be relied on until it is mended.
    case mustFix
    /// Worth a look; work goes on.
    case note
  }

  /// The file's name inside the folder: `groups.csv`.
  package var file: String
  /// From 1; nil where the mistake has no line, such as a missing file.
  package var line: Int?
  /// What is wrong, with the words that stand there.
  package var message: String
  /// How to put it right.
  package var cure: String
  package var weight: Weight

  package init(
    file: String, line: Int? = nil, message: String, cure: String, weight: Weight = .mustFix
  ) {
    self.file = file
    self.line = line
    self.message = message
    self.cure = cure
    self.weight = weight
  }
}

extension ProgrammeMistake: CustomStringConvertible {
  /// Place, fault and cure in one line, as in `groups.csv, line 3: …`.
  package var description: String {
    let place = line.map { "\(file), line \($0)" } ?? file
    return cure.isEmpty ? "\(place): \(message)" : "\(place): \(message) \(cure)"
  }
}

/// Why a programme folder cannot be used.
package enum ProgrammeError: Error, Hashable, Sendable {
  /// No folder from `start` upwards holds a `programme.yaml`.
  case noProgramme(start: String)
  /// A file of the folder cannot be read; `reason` is a phrase such as "it isn't there".
  case unreadable(file: String, reason: String)
  /// Everything that must be put right, in the order of the files and their lines.
  case mistakes([ProgrammeMistake])
}

extension ProgrammeError: CustomStringConvertible {
  /// One line for each thing to put right.
  package var description: String {
    switch self {
    case .noProgramme(let start):
      "There is no programme.yaml in \(start) or above it. "
        + "Start one with 'plancheck init DIR', or name its folder with --programme."
    case .unreadable(let file, let reason):
      "\(file) can't be read: \(reason). It belongs beside programme.yaml; "
        + "'plancheck init' puts one there to start from, and leaves alone what is there."
    case .mistakes(let mistakes):
      mistakes.map(\.description).joined(separator: "\n")
    }
  }
}

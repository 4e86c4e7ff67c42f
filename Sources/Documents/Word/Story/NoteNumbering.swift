/// Numbers the notes of a part by the order in which the body refers to them, as Word does.
struct NoteNumbering {
  private let story: (Int) -> Place.Story
  private let numbers: [Int: Int]
  private var next: Int

  /// - Parameters:
  ///   - references: The notes' identifiers, in the order of the body.
  ///   - story: What kind of notes they are.
  init(references: [Int], _ story: @escaping (Int) -> Place.Story) {
    var numbers: [Int: Int] = [:]
    for identifier in references where numbers[identifier] == nil {
      numbers[identifier] = numbers.count + 1
    }
    self.story = story
    self.numbers = numbers
    next = numbers.count + 1
  }

  /// The story of a note; those that nothing refers to follow the others.
  mutating func story(of identifier: Int, kind: String?) -> Place.Story {
    if let number = numbers[identifier] { return story(number) }
    // Separators are no notes and take no number.
    guard kind == nil || kind == "normal" else { return story(0) }
    defer { next += 1 }
    return story(next)
  }
}

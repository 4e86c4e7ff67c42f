internal import YAMLEvents

/// Says in an editor's words what the YAML library found, and how to put it right.
///
/// The library tells what it looked for and not what an editor did, which is nearly always one of a
/// few things: a text that needs quotes, a bracket or a quote left open, a line that is indented
/// otherwise than its neighbours, a tab.
struct YAMLProblem {
  let mark: YAMLNode.Mark
  let words: String

  /// `lines` are the file's, without their ends.
  init(_ fault: YAMLFault, lines: [Substring]) {
    switch fault.kind {
    case .syntax:
      self.init(
        fault.problem, at: YAMLNode.Mark(line: fault.mark.line, column: fault.mark.column),
        from: fault.start.map { YAMLNode.Mark(line: $0.line, column: $0.column) }, lines: lines)
    case .character:
      self.init(
        mark: Self.firstControlCharacter(lines) ?? YAMLNode.Mark(line: 0, column: 0),
        words: "not YAML: \(fault.problem)")
    case .memory:
      self.init(
        mark: YAMLNode.Mark(line: 0, column: 0), words: "there is too little memory to read it")
    }
  }

  private init(mark: YAMLNode.Mark, words: String) {
    self.mark = mark
    self.words = words
  }

  private init(
    _ problem: String, at place: YAMLNode.Mark, from start: YAMLNode.Mark?, lines: [Substring]
  ) {
    func line(_ number: Int) -> Substring {
      lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }
    let before = line(place.line).unicodeScalars.prefix(max(0, place.column - 1))
    let first = line(place.line).unicodeScalars.dropFirst(max(0, place.column - 1)).first
    let isAtLineStart = before.allSatisfy { $0 == " " }
    var place = place
    let cure: String
    switch problem {
    case _ where first == "\t" || problem.contains("tab character"):
      cure = "a tab stands here; indent with spaces"
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      let bracket = problem.suffix(2).prefix(1)
      cure =
        "this cannot stand inside the brackets opened in line \(start?.line ?? place.line): a text "
        + "with { } [ ] , or “: ” in it needs quotes, as in message: \"What is {row} for?\"; or a "
        + "“\(bracket)” is missing"
    case "did not find expected key" where !isAtLineStart,
      "did not find expected '-' indicator" where !isAtLineStart:
      cure =
        "the text is over before this: a text that begins with { [ \" or ' needs quotes around all "
        + "of it, as in message: \"{row} has no cost.\""
    case "did not find expected key", "did not find expected '-' indicator":
      cure =
        "this line is not indented as its neighbours are; what belongs together begins in one "
        + "column"
    case "mapping values are not allowed in this context":
      cure =
        "a second “: ” stands here: a text with “: ” in it needs quotes; or this line is indented "
        + "further than the line before allows"
    case "could not find expected ':'":
      place = start ?? place
      cure = "this has no “: ” (with its space) after the key"
    case "found unexpected end of stream":
      place = start ?? place
      cure = "the quotes opened here are never closed"
    case "found unknown escape character":
      cure = "in double quotes “\\” has a meaning of its own: write “\\\\”, or use single quotes"
    case "did not find expected <document start>":
      cure = "this belongs to no key; the definition is one group of keys, each at the line's start"
    case "did not find expected node content":
      cure = "something is missing or left open before this: a value, a closing bracket"
    case _ where first.map { "@`%*&!|>-?".unicodeScalars.contains($0) } == true,
      _ where problem.hasSuffix("alphabetic or numeric character"),
      _ where problem == "did not find expected comment or line break":
      cure = "a text that begins with one of * & ! | > @ % ` - ? needs quotes"
    default: cure = problem
    }
    self.init(mark: place, words: "not YAML: \(cure)")
  }

  private static func firstControlCharacter(_ lines: [Substring]) -> YAMLNode.Mark? {
    for (index, line) in lines.enumerated() {
      let place = line.unicodeScalars.enumerated().first {
        ($0.element.value < 0x20 && $0.element != "\t" && $0.element != "\r")
          || (0x7F...0x9F).contains($0.element.value)
      }
      if let place { return YAMLNode.Mark(line: index + 1, column: place.offset + 1) }
    }
    return nil
  }
}

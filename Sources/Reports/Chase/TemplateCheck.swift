import Programmes

/// Looks through an officer's template before the library does, whose own messages name neither the
/// tag nor, for a section that is never closed, the line where it opens; and which prints nothing for
/// a name that it doesn't know.
struct TemplateCheck {
  /// What templates may use.
  static let names = [
    "group", "chair", "area", "area_kind", "programme", "form", "deadline", "deadline_day",
    "received", "file", "officer", "role", "council", "late", "errors", "has_errors",
    "warnings", "has_warnings", "unreadable", "message", "help", "at",
  ]

  private let file: String
  private var open: [(name: String, line: Int)] = []

  /// - Throws: `TemplateProblem` with line and cure, for the first thing that is wrong.
  static func check(_ text: String, file: String) throws(TemplateProblem) {
    var check = TemplateCheck(file: file)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() { try check.read(line, number: index + 1) }
    if let left = check.open.last {
      throw check.problem(left.line, "“{{#\(left.name)}}” is never closed by “{{/\(left.name)}}”")
    }
  }

  private init(file: String) {
    self.file = file
  }

  private mutating func read(_ line: Substring, number: Int) throws(TemplateProblem) {
    var rest = line
    while let start = rest.firstRange(of: "{{") {
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "}}") else {
        throw problem(number, "“{{” is not closed by “}}” on its line")
      }
      try take(rest[..<end.lowerBound], number)
      rest = rest[end.upperBound...]
    }
  }

  private mutating func take(_ tag: Substring, _ line: Int) throws(TemplateProblem) {
    let mark = tag.first ?? " "
    let hasMark = "#^/!&{>=<$".contains(mark)
    let name = (hasMark ? tag.dropFirst() : tag).filter { !$0.isWhitespace && $0 != "}" }
    switch mark {
    case "!": return
    case ">", "=", "<", "$": throw problem(line, "“{{\(tag)}}” is more than these templates can do")
    case "/":
      guard open.last?.name == name else {
        throw problem(
          line,
          open.last.map { "“{{/\(name)}}” stands where “{{/\($0.name)}}” has to (line \($0.line))" }
            ?? "“{{/\(name)}}” closes nothing that is open")
      }
      open.removeLast()
    default:
      guard Self.names.contains(name) else {
        let near = Likeness.nearest(to: name, among: Self.names)
        throw problem(
          line,
          "there is nothing called “\(name)”; "
            + (near.map { "did you mean “\($0)”?" }
              ?? "it may be \(Self.names.joined(separator: ", "))"))
      }
      if mark == "#" || mark == "^" { open.append((name, line)) }
    }
  }

  private func problem(_ line: Int, _ detail: String) -> TemplateProblem {
    TemplateProblem(file: file, line: line, detail: detail)
  }
}

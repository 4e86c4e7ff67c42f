package import Documents

/// A text as a sketch writes it, with what is known about stretches of it.
///
///     **Chair:** Mrs A. Person
///     Agreed? [[dropDown; choices Yes / No => Yes]]
///
/// `**` sets in bold, two backticks in italics, `~~` strikes through, `<<…>>` is in the style of prompts, `[[…]]` is a content
/// control: its kind, what else it says, and behind `=>` what stands in it.  `\n`, `\t`, `\s` and `\_`
/// are a line break, a tab, a blank at an edge and a blank at which no line breaks; a backslash
/// before any sign of these makes it plain.
package struct SketchedText {
  package var text = ""
  package var annotations: [Annotation] = []

  private static let marks: [(open: String, close: String, kind: Annotation.Kind)] = [
    ("**", "**", .bold), ("``", "``", .italic), ("~~", "~~", .struck),
    ("<<", ">>", .placeholder),
  ]
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "n": "\n", "t": "\t", "s": " ", "_": "\u{A0}",
  ]
  private static let signs = Set("\\|*~`[]<>{}#@^=".unicodeScalars)

  /// Reads a sketch.
  ///
  /// - Parameters:
  ///   - sketch: The text with its marks.
  ///   - controls: How many controls stand before it; it is moved on.
  package init(_ sketch: some StringProtocol, controls: inout Int) {
    let scalars = Array(sketch.unicodeScalars)
    var scan = Scan(scalars: scalars)
    while let scalar = scan.next {
      if scalar == "\\", let following = scan.peek(1),
        let plain = Self.letters[following] ?? (Self.signs.contains(following) ? following : nil)
      {
        append(plain)
        scan.index += 2
      } else if !takeMark(&scan), !takeControl(&scan, &controls) {
        append(scalar)
        scan.index += 1
      }
    }
    annotations.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  private struct Scan {
    var scalars: [Unicode.Scalar]
    var index = 0
    /// Where each mark that is open began, by its place in the list.
    var starts: [Int: Int] = [:]
    var controls: [(control: ContentControl, start: Int)] = []

    var next: Unicode.Scalar? { peek(0) }
    func peek(_ offset: Int) -> Unicode.Scalar? {
      index + offset < scalars.count ? scalars[index + offset] : nil
    }
    func has(_ sign: String, at index: Int) -> Bool {
      scalars[index...].starts(with: sign.unicodeScalars)
    }
    /// Where a sign stands next, behind a position and not behind a backslash.
    func find(_ sign: String, from start: Int) -> Int? {
      (start..<max(start, scalars.count)).first {
        has(sign, at: $0) && ($0 == 0 || scalars[$0 - 1] != "\\")
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) { text.unicodeScalars.append(scalar) }

  private mutating func takeMark(_ scan: inout Scan) -> Bool {
    for (number, mark) in Self.marks.enumerated() {
      if let start = scan.starts[number], scan.has(mark.close, at: scan.index) {
        annotations.append(Annotation(mark.kind, start..<text.utf8.count))
        scan.starts[number] = nil
      } else if scan.starts[number] == nil, scan.has(mark.open, at: scan.index),
        scan.find(mark.close, from: scan.index + 2) != nil
      {
        scan.starts[number] = text.utf8.count
      } else {
        continue
      }
      scan.index += 2
      return true
    }
    return false
  }

  private mutating func takeControl(_ scan: inout Scan, _ count: inout Int) -> Bool {
    if scan.has("[[", at: scan.index), let arrow = scan.find("=>", from: scan.index + 2) {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scan.scalars[(scan.index + 2)..<arrow])
      guard let control = ContentControl(sketch: String(words), number: count + 1) else {
        return false
      }
      count += 1
      scan.controls.append((control, text.utf8.count))
      scan.index = arrow + 2
      if scan.next == " " { scan.index += 1 }
      return true
    }
    guard scan.has("]]", at: scan.index), let open = scan.controls.popLast() else { return false }
    if open.control.showsPlaceholder, open.start < text.utf8.count {
      annotations.append(Annotation(.placeholder, open.start..<text.utf8.count))
    }
    annotations.append(Annotation(.control(open.control), open.start..<text.utf8.count))
    scan.index += 2
    return true
  }
}

// MARK: - The way back

extension SketchedText {
  /// The sketch of a text.
  ///
  /// - Throws: `Unsketchable` for what sketches do not say.
  package static func sketch(
    of text: String, _ annotations: [Annotation]
  ) throws(Unsketchable) -> String {
    let spans = try spans(annotations)
    let end = text.utf8.count
    var (sketch, offset) = ("", 0)
    let scalars = Array(text.unicodeScalars)
    for index in 0...scalars.count {
      for span in spans.reversed()
      where span.range.upperBound == offset && !span.range.isEmpty { sketch += span.close }
      for span in spans where span.range.lowerBound == offset {
        sketch += span.range.isEmpty ? span.open + span.close : span.open
      }
      guard index < scalars.count else { break }
      let isInControl = spans.contains { $0.close == "]]" && $0.range.contains(offset) }
      let following = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isAtEdge = offset == 0 || offset == end - 1
      sketch += shown(scalars[index], before: following, isAtEdge, isInControl)
      offset += UTF8.width(scalars[index])
    }
    return sketch
  }

  private static func shown(
    _ scalar: Unicode.Scalar, before following: Unicode.Scalar?, _ isAtEdge: Bool,
    _ isInControl: Bool
  ) -> String {
    if let letter = letters.first(where: { $0.value == scalar }) {
      if scalar != " " || isAtEdge { return "\\\(letter.key)" }
    }
    let isMark =
      switch scalar {
      case "\\", "|", "*", "~": true
      case "`": scalar == following
      case "[", "]", "<", ">": scalar == following || isInControl
      case "}": following == nil
      default: false
      }
    return isMark ? "\\\(scalar)" : "\(scalar)"
  }

  private typealias Span = (range: Range<Int>, open: String, close: String)

  private static func spans(_ annotations: [Annotation]) throws(Unsketchable) -> [Span] {
    let prompts = annotations.filter {
      if case .control(let control) = $0.kind { control.showsPlaceholder } else { false }
    }
    var spans: [Span] = []
    for annotation in annotations {
      if case .control(let control) = annotation.kind {
        spans.append((annotation.range, "[[\(try control.sketch) => ", "]]"))
        continue
      }
      guard let mark = marks.first(where: { $0.kind == annotation.kind }) else {
        throw Unsketchable("\(annotation.kind)")
      }
      let isOfPrompt =
        annotation.kind == .placeholder
        && prompts.contains { $0.range.clamped(to: annotation.range) == annotation.range }
      if isOfPrompt { continue }
      // Runs of one look that touch are one stretch.
      if let last = spans.lastIndex(where: { $0.open == mark.open }),
        spans[last].range.upperBound >= annotation.range.lowerBound
      {
        spans[last].range = spans[last].range.lowerBound..<annotation.range.upperBound
      } else {
        spans.append((annotation.range, mark.open, mark.close))
      }
    }
    return spans
  }
}

/// What a document holds and no sketch can say.
package struct Unsketchable: Error, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}

extension ContentControl {
  /// `date 2020-11-02; tag agreed; title Agreed on; prompt; choices Yes / No; ticked`.
  init?(sketch: String, number: Int) {
    let parts = sketch.split(separator: ";").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let words = parts.first?.split(separator: " ") ?? []
    guard let kind = words.first.flatMap({ Kind(rawValue: String($0)) }) else { return nil }
    self.init(number: number, kind: kind)
    if words.count > 1 { fullDate = String(words[1]) }
    for part in parts.dropFirst() {
      func rest(_ key: String) -> String? {
        part.hasPrefix(key + " ") ? String(part.dropFirst(key.count + 1)) : nil
      }
      if let name = rest("tag") { tag = name }
      if let title = rest("title") { alias = title }
      if let list = rest("choices") { choices = list.split(separator: " / ").map(String.init) }
      if part == "prompt" { showsPlaceholder = true }
      if part == "ticked" || part == "blank" { isChecked = part == "ticked" }
    }
  }

  /// The words that `init(sketch:number:)` reads.
  fileprivate var sketch: String {
    get throws(Unsketchable) {
      guard dataBinding == nil else { throw Unsketchable("a control bound to data") }
      var parts = [([kind.rawValue] + [fullDate].compactMap(\.self)).joined(separator: " ")]
      if let tag { parts.append("tag \(tag)") }
      if let alias { parts.append("title \(alias)") }
      if showsPlaceholder { parts.append("prompt") }
      if let isChecked { parts.append(isChecked ? "ticked" : "blank") }
      if !choices.isEmpty { parts.append("choices " + choices.joined(separator: " / ")) }
      let words = parts.joined(separator: "; ")
      guard ContentControl(sketch: words, number: number) == self else {
        throw Unsketchable("the control “\(words)”")
      }
      return words
    }
  }
}

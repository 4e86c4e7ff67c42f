import Documents
import TestSupport
import Testing

/// List numbers counted over again by looking back from each paragraph.
@Suite struct `A made-up list` {
  private struct Level {
    var start: Int
    var format: Int
    var text: String
    /// Nil for any higher level, 0 for never, n for level n alone and those above it.
    var restart: Int?
  }

  private static let formats: [(name: String, shown: @Sendable (Int) -> String)] = [
    ("decimal", { String($0) }), ("decimalZero", { $0 < 10 ? "0\($0)" : "\($0)" }),
    ("lowerLetter", { repeated($0, "abcdefghijklmnopqrstuvwxyz") }),
    ("upperLetter", { repeated($0, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") }),
    ("lowerRoman", { roman($0).lowercased() }), ("upperRoman", { roman($0) }),
    ("none", { _ in "" }),
    ("chicago", { String($0) }),
  ]

  /// `z`, `aa`, `bb`: the alphabet, then every letter twice.
  private static func repeated(_ number: Int, _ alphabet: String) -> String {
    let rounds = (1...40).flatMap { times in
      alphabet.map { String(repeating: String($0), count: times) }
    }
    return rounds[number - 1]
  }

  /// As tallies, figure by figure.
  private static func roman(_ number: Int) -> String {
    let tallies = [
      ("MMMMM", "M"), ("DD", "M"), ("CCCCC", "D"), ("LL", "C"), ("XXXXX", "L"), ("VV", "X"),
      ("IIIII", "V"),
    ]
    var text = String(repeating: "I", count: number)
    for (many, one) in tallies.reversed() { text = text.replacing(many, with: one) }
    let short = [
      ("DCCCC", "CM"), ("CCCC", "CD"), ("LXXXX", "XC"), ("XXXX", "XL"), ("VIIII", "IX"),
      ("IIII", "IV"),
    ]
    for (long, brief) in short { text = text.replacing(long, with: brief) }
    return text
  }

  @Test(arguments: 1...50)
  func `is numbered as it is counted by hand`(_ seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let levels = (0..<9).map { number in
      Level(
        start: Int.random(in: 1...3, using: &dice),
        format: Int.random(in: 0..<Self.formats.count, using: &dice),
        text: (0...number).filter { _ in Bool.random(using: &dice) }.map { "%\($0 + 1)." }.joined()
          + "%\(number + 1))",
        restart: number > 0 && Int.random(in: 0..<4, using: &dice) == 0
          ? Int.random(in: 0...number, using: &dice) : nil)
    }
    // Nobody begins further down than one level below what was there.
    var items = [0]
    for _ in 0..<60 {
      items.append(Int.random(in: 0...min(8, (items.last ?? 0) + 1), using: &dice))
    }
    let definition = levels.enumerated().map { number, level in
      """
      <w:lvl w:ilvl="\(number)"><w:start w:val="\(level.start)"/>\
      <w:numFmt w:val="\(Self.formats[level.format].name)"/>\
      \(level.restart.map { "<w:lvlRestart w:val=\"\($0)\"/>" } ?? "")<w:lvlText w:val="\(level.text)"/>\
      </w:lvl>
      """
    }
    let numbering = WordDocument.Part.numbering(
      "<w:abstractNum w:abstractNumId=\"4\">\(definition.joined())</w:abstractNum>"
        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num>")
    let body = items.map { level in
      p(
        "<w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>",
        r("x"))
    }
    let read = try WordDocument.read(body.joined(), [numbering]).blocks.allParagraphs
    for (index, paragraph) in read.enumerated() {
      var label = levels[items[index]].text
      for other in 0...items[index] {
        let number = Self.number(of: other, at: index, items, levels)
        label = label.replacing(
          "%\(other + 1)", with: Self.formats[levels[other].format].shown(number))
      }
      let shown = label.isEmpty ? nil : label
      guard paragraph.listLabel != shown else { continue }
      Issue.record(
        "\(index), level \(items[index]): \(paragraph.listLabel ?? "none"), not \(label)")
      return
    }
  }

  /// How many items of a level there are up to `index` since the last that begins it anew.
  private static func number(of level: Int, at index: Int, _ items: [Int], _ levels: [Level]) -> Int
  {
    var count = 0
    for earlier in (0...index).reversed() {
      if items[earlier] == level { count += 1 }
      if items[earlier] < level, begins(items[earlier], levels[level].restart) { break }
    }
    return levels[level].start + max(count, 1) - 1
  }

  private static func begins(_ higher: Int, _ restart: Int?) -> Bool {
    restart.map { $0 > 0 && higher < $0 } ?? true
  }
}

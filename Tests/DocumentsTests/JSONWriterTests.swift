import Documents
import TestSupport
import Testing

@Suite struct `JSON` {
  @Test(arguments: 1...60)
  func `says what was said, and nothing that moves on a terminal`(_ seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let texts = (0..<20).map { _ in dice.oddText(longest: 40) }
    var json = JSONWriter()
    json.object { json in
      json.key("texts")
      json.array(texts) { $0.string($1) }
      for (number, text) in texts.enumerated() { json.member("\(number)\(text)", text) }
    }
    let tree = try JSONTree(json.text)
    #expect(tree["texts"] == .array(texts.map { .text($0) }))
    for (number, text) in texts.enumerated() { #expect(tree["\(number)\(text)"] == .text(text)) }
    let moving = json.text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case ..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(moving.isEmpty)
  }

  /// Every character by itself, and beside the ones before it.
  @Test func `knows every character`() throws {
    var text = String.UnicodeScalarView()
    for value in UInt32(0)...0x2FFF { Unicode.Scalar(value).map { text.append($0) } }
    var json = JSONWriter()
    json.string(String(text))
    #expect(try JSONTree(json.text) == .text(String(text)))
  }
}

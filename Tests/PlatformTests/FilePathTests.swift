import Platform
import Testing

@Suite struct `A path is bytes` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path: [UInt8]
    var last: String
    var parent: String
    var display: String
  }

  static let cases = [
    Case(
      testDescription: "plain", path: Array("in/plan.docx".utf8), last: "plan.docx", parent: "in",
      display: "in/plan.docx"),
    Case(
      testDescription: "no folder", path: Array("plan.docx".utf8), last: "plan.docx", parent: ".",
      display: "plan.docx"),
    Case(
      testDescription: "trailing slash", path: Array("in/box/".utf8), last: "box", parent: "in/box",
      display: "in/box/"),
    Case(
      testDescription: "at the root", path: Array("/plan".utf8), last: "plan", parent: "/",
      display: "/plan"),
    Case(
      testDescription: "a byte that is no UTF-8", path: [0x61, 0xFF, 0x62], last: "a\\xFFb",
      parent: ".", display: "a\\xFFb"),
    Case(
      testDescription: "cut character at the end", path: [0x61, 0xC3], last: "a\\xC3", parent: ".",
      display: "a\\xC3"),
  ]

  @Test(arguments: cases)
  func `is taken apart without being decoded`(_ example: Case) {
    let path = FilePath(bytes: example.path)
    #expect(path.lastComponent.display == example.last)
    #expect(path.parent.display == example.parent)
    #expect(path.display == example.display)
  }

  @Test func `is found again behind a decoded argument, each once`() {
    let arguments: [[UInt8]] = [Array("check".utf8), [0x61, 0xFF], [0x61, 0xFE], Array("b".utf8)]
    let paths = ArgumentPaths.paths(["a\u{FFFD}", "a\u{FFFD}", "b", "c"], of: arguments)
    #expect(paths.map(\.bytes) == [[0x61, 0xFF], [0x61, 0xFE], Array("b".utf8), Array("c".utf8)])
  }

  @Test func `sorts byte by byte`() {
    let sorted = [FilePath("b"), FilePath("B"), FilePath("a é"), FilePath("a z")].sorted()
    #expect(sorted.map(\.display) == ["B", "a z", "a é", "b"])
  }
}

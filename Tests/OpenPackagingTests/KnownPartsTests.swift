import OpenPackaging
import Testing

@Suite struct `A part that many files have alike` {
  private let known = KnownParts<String>()

  private func value(_ text: String, _ limits: Limits = .standard) -> String? {
    known.value(for: Array(text.utf8).span, limits)
  }

  private func add(_ text: String) { known.add(text, for: Array(text.utf8), .standard) }

  @Test func `is known by all its bytes`() {
    add("0123456789")
    #expect(value("0123456789") == "0123456789")
    #expect(value("0123456788") == nil)
    #expect(value("012x456789") == nil)
    #expect(value("012345678") == nil)
  }

  @Test func `is read anew under other limits`() {
    add("part")
    var limits = Limits.standard
    limits.cellFormats -= 1
    #expect(value("part", limits) == nil)
  }

  @Test func `is forgotten when others were met since`() {
    for name in ["a", "b", "c", "d"] { add(name) }
    #expect(value("a") == "a")
    add("e")
    #expect(value("a") == "a")
    #expect(["a", "b", "c", "d", "e"].count { value($0) != nil } == 4)
  }

  @Test func `is not kept where it is large`() {
    let bytes = [UInt8](repeating: 1, count: KnownParts<String>.mostBytes + 1)
    known.add("large", for: bytes, .standard)
    #expect(known.value(for: bytes.span, .standard) == nil)
  }
}

import Testing

@testable import PlanForms

@Suite struct `What is remembered of a text` {
  @Test func `is worked out once`() {
    let memo = Memo<Int>()
    var count = 0
    for _ in 0..<3 {
      #expect(
        memo.value(for: "Cost") {
          count += 1
          return 4
        } == 4)
    }
    #expect(count == 1)
  }

  @Test func `is forgotten when there is too much of it`() {
    let memo = Memo<Int>(limit: 2)
    var made: [String] = []
    for text in ["a", "b", "c", "a", "c"] {
      _ = memo.value(for: text) {
        made.append(text)
        return 0
      }
    }
    #expect(made == ["a", "b", "c", "a"])
  }

  @Test func `keeps two spellings apart that only look alike`() {
    let memo = Memo<String>()
    #expect(memo.value(for: "caf\u{E9}") { "composed" } == "composed")
    #expect(memo.value(for: "cafe\u{301}") { "two parts" } == "two parts")
  }

  @Test func `is one thing for each subject`() {
    let memo = Memo<Int>()
    #expect(memo.value(for: "4", of: 1) { 1 } == 1)
    #expect(memo.value(for: "4", of: 2) { 2 } == 2)
    #expect(memo.value(for: "4", of: 1) { 3 } == 1)
    #expect(memo.value(for: "4") { 4 } == 4)
  }

  @Test func `is nothing for prose`() {
    let memo = Memo<Int>()
    let prose = String(repeating: "words ", count: 60)
    var count = 0
    for _ in 0..<2 {
      _ = memo.value(for: prose) {
        count += 1
        return 0
      }
    }
    #expect(count == 2)
  }
}

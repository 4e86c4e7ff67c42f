@testable import Documents
import Testing

/// List numbers, read back by the plainest means.
@Suite struct `Formats of list numbers` {
  /// The value of roman figures, by adding each and taking away those before a larger one.
  private static func value(ofRoman figures: String) -> Int {
    let values = figures.map {
      ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1_000][$0] ?? 0
    }
    return values.indices.reduce(0) { sum, index in
      let isBeforeLarger = index + 1 < values.count && values[index] < values[index + 1]
      return sum + (isBeforeLarger ? -values[index] : values[index])
    }
  }

  @Test func `roman figures mean their number and never stand four in a row`() {
    for number in 1...3_999 {
      let figures = NumberFormat.upperRoman.shown(number)
      #expect(Self.value(ofRoman: figures) == number)
      #expect(!["IIII", "XXXX", "CCCC", "VV", "LL", "DD"].contains(where: figures.contains))
    }
  }

  @Test func `letters are repeated after z`() {
    let shown = [1, 26, 27, 52, 53, 780, 781, 0].map { NumberFormat.lowerLetter.shown($0) }
    #expect(
      shown == ["a", "z", "aa", "zz", "aaa", String(repeating: "z", count: 30), "781", "0"])
  }

  @Test func `ordinals end as they are spoken`() {
    let shown = [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map { NumberFormat.ordinal.shown($0) }
    #expect(
      shown == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th"])
  }

  @Test func `unknown formats read as figures`() {
    #expect(NumberFormat("chineseCounting").shown(12) == "12")
    #expect(NumberFormat(nil).shown(-3) == "-3")
    #expect(NumberFormat("decimalZero").shown(7) == "07")
  }
}

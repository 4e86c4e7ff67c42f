import TestSupport
import Testing

@testable import Documents

@Suite struct `Cell colours` {
  struct Case: Sendable, CustomTestStringConvertible {
    var source: CellColour.Source
    var tint = 0.0
    var hex: String?
    var testDescription: String { "\(source) with tint \(tint)" }
  }

  /// The tints are those of the palette of theme colours.
  ///
  /// Excel rounds hue and saturation to whole
  /// steps before it tints, so its own colours may differ by a few units from the standard's.
  @Test(arguments: [
    Case(source: .rgb("FFFFC000"), hex: "FFC000"), Case(source: .rgb("ffc000"), hex: "FFC000"),
    Case(source: .rgb("00FF00FF"), hex: "FF00FF"), Case(source: .rgb("red"), hex: nil),
    Case(source: .rgb("GGGGGGGG"), hex: nil), Case(source: .rgb(""), hex: nil),
    Case(source: .indexed(10), hex: "FF0000"), Case(source: .indexed(2), hex: "FF0000"),
    Case(source: .indexed(13), hex: "FFFF00"), Case(source: .indexed(63), hex: "333333"),
    Case(source: .indexed(64), hex: "000000"), Case(source: .indexed(65), hex: "FFFFFF"),
    Case(source: .indexed(66), hex: nil), Case(source: .indexed(-1), hex: nil),
    Case(source: .theme(0), hex: "FFFFFF"), Case(source: .theme(1), hex: "000000"),
    Case(source: .theme(3), hex: "44546A"), Case(source: .theme(4), hex: "4472C4"),
    Case(source: .theme(12), hex: nil), Case(source: .theme(-1), hex: nil),
    Case(source: .theme(0), tint: -0.149_998_474_074_526_21, hex: "D9D9D9"),
    Case(source: .theme(0), tint: -0.049_989_318_521_683_403, hex: "F2F2F2"),
    Case(source: .theme(1), tint: 0.499_984_740_745_262, hex: "7F7F7F"),
    Case(source: .theme(4), tint: 0.799_981_688_894_314, hex: "DAE3F3"),
    Case(source: .theme(4), tint: 0.399_975_585_192_419, hex: "8FAADC"),
    Case(source: .theme(4), tint: -0.249_977_111_117_893, hex: "2F5597"),
    Case(source: .theme(9), tint: 0.599_993_896_298_105, hex: "C5E0B4"),
    Case(source: .rgb("FF0000"), tint: 1, hex: "FFFFFF"),
    Case(source: .rgb("FF0000"), tint: -9, hex: "000000"),
    Case(source: .rgb("FF0000"), tint: .nan, hex: "FF0000"),
    Case(source: .rgb("FF0000"), tint: .infinity, hex: "FF0000"),
  ])
  func `are worked out as ECMA-376-1 18.8.19 says`(_ example: Case) {
    let colour = CellColour(source: example.source, tint: example.tint)
    #expect(colour.hex(palette: [], theme: []) == example.hex)
  }

  /// By hue, lightness and saturation, the way the standard tells it, with the hue worked out and back.
  @Test func `are tinted in the circle of hues`() throws {
    var dice = SplitMix(seed: 18_819)
    for _ in 0..<4_000 {
      let parts = (0..<3).map { _ in Int.random(in: 0...255, using: &dice) }
      let tint = Double(Int.random(in: -100...100, using: &dice)) / 100
      let hex = parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
      let colour = CellColour(source: .rgb(hex), tint: tint)
      let read = try #require(colour.hex(palette: [], theme: []))
      let value = try #require(Int(read, radix: 16))
      let expected = Hue(parts.map { Double($0) / 255 }).tinted(tint)
      for (shift, part) in zip([16, 8, 0], expected) {
        #expect(abs(Double(value >> shift & 0xFF) - part * 255) <= 0.51, "\(hex) by \(tint)")
      }
    }
  }

  @Test func `a workbook's own palette and theme come first`() {
    let own = CellColour(source: .indexed(1), tint: 0)
    #expect(own.hex(palette: ["FF111111", "FF222222"], theme: []) == "222222")
    let theme = (0..<12).map { "0000\($0 < 10 ? "0" : "")\($0)" }
    #expect(CellColour(source: .theme(0), tint: 0).hex(palette: [], theme: theme) == "000001")
    #expect(CellColour(source: .theme(2), tint: 0).hex(palette: [], theme: theme) == "000003")
    #expect(CellColour(source: .theme(5), tint: 0).hex(palette: [], theme: theme) == "000005")
    #expect(CellColour(source: .theme(5), tint: 0).hex(palette: [], theme: ["x"]) == nil)
  }
}

/// A colour by its angle on the circle of hues.
private struct Hue {
  var angle = 0.0
  var lightness: Double
  var saturation = 0.0

  init(_ parts: [Double]) {
    let (red, green, blue) = (parts[0], parts[1], parts[2])
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    lightness = (high + low) / 2
    guard high > low else { return }
    saturation = (high - low) / (lightness <= 0.5 ? high + low : 2 - high - low)
    let sixth =
      red == high
      ? (green - blue) / (high - low)
      : green == high ? 2 + (blue - red) / (high - low) : 4 + (red - green) / (high - low)
    angle = (sixth < 0 ? sixth + 6 : sixth) / 6
  }

  func tinted(_ tint: Double) -> [Double] {
    let moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint
    let upper = moved <= 0.5 ? moved * (1 + saturation) : moved + saturation - moved * saturation
    let lower = 2 * moved - upper
    return [angle + 1.0 / 3, angle, angle - 1.0 / 3].map { turn in
      let turn = turn < 0 ? turn + 1 : turn > 1 ? turn - 1 : turn
      if turn < 1.0 / 6 { return lower + (upper - lower) * 6 * turn }
      if turn < 0.5 { return upper }
      return turn < 2.0 / 3 ? lower + (upper - lower) * (4 - 6 * turn) : lower
    }
  }
}

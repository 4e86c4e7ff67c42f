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

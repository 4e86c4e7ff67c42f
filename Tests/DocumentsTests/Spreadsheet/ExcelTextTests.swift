import Testing

@testable import Documents

@Suite struct `Text in SpreadsheetML` {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("caf\u{E9}", "café"),
    ("a_x000D_\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a_x000A_b", "a\nb"), ("_x0041_", "A"),
    ("_x00e9_", "é"), ("_x005F_x0041_", "_x0041_"), ("_x005f__x0041_", "_A"),
    ("_xD83D__xDE00_", "😀"), ("_xD83D_", "_xD83D_"), ("_xDE00__xD83D_", "_xDE00__xD83D_"),
    ("_xD83D_x", "_xD83D_x"), ("_xFFFF_", "\u{FFFF}"), ("_x00_", "_x00_"), ("_x00G0_", "_x00G0_"),
    ("_x0041", "_x0041"), ("_X0041_", "_X0041_"), ("_xlfn.XLOOKUP", "_xlfn.XLOOKUP"), ("_x", "_x"),
    ("Ref_x0020_no", "Ref no"), ("lone_x000D_return", "lone\rreturn"),
  ])
  func `decodes escapes once, surrogates in pairs alone`(_ written: String, _ text: String) {
    #expect(ExcelText.string(written) == text)
  }
}

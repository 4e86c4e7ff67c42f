/// A whole theme, as Word expects beside every document.
enum WordTheme {
  /// `word/theme/theme1.xml` (ECMA-376-1, 20.1.6.9): colours, two fonts, and the three fills, lines
  /// and effects that the schema demands.
  static let part = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="plancheck">\
    <a:themeElements><a:clrScheme name="plancheck">\
    <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>\
    <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>\
    \(colours.map { "<a:\($0)><a:srgbClr val=\"\($1)\"/></a:\($0)>" }.joined())\
    </a:clrScheme><a:fontScheme name="plancheck">\
    <a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>\
    <a:fmtScheme name="plancheck"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
    <a:lnStyleLst>\(line(6_350))\(line(12_700))\(line(19_050))</a:lnStyleLst>\
    <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>\
    <a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme>\
    </a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>
    """

  private static let colours = [
    ("dk2", "1F4E79"), ("lt2", "EDEDED"), ("accent1", "1F4E79"), ("accent2", "C55A11"),
    ("accent3", "548235"), ("accent4", "7F6000"), ("accent5", "5B2C83"), ("accent6", "2E75B6"),
    ("hlink", "0563C1"), ("folHlink", "954F72"),
  ]
  private static let font =
    "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
  private static let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
  private static let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"

  private static func line(_ width: Int) -> String {
    "<a:ln w=\"\(width)\" cap=\"flat\" cmpd=\"sng\" algn=\"ctr\">\(fill)"
      + "<a:prstDash val=\"solid\"/></a:ln>"
  }
}

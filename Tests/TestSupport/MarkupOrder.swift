/// Holds markup that we write to the order of elements that its schema demands.
///
/// Office opens a part whose elements are all allowed and in another order with an offer to repair
/// it.  The tables are those of ECMA-376-1, annex A, cut to the elements that we write.
package enum MarkupOrder {
  /// The children an element may have, in their order; elements that are not listed here are not
  /// looked into.
  private static let children: [String: [String]] = [
    "w:body": ["w:p", "w:tbl", "w:sectPr"],
    "w:pPr": [
      "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:numPr", "w:pBdr", "w:shd",
      "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl",
    ],
    "w:rPr": [
      "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:sz", "w:szCs", "w:u",
      "w:lang",
    ],
    "w:numPr": ["w:ilvl", "w:numId"],
    "w:sectPr": ["w:headerReference", "w:footerReference", "w:pgSz", "w:pgMar", "w:cols"],
    "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
    "w:tblPr": [
      "w:tblStyle", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout",
      "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription",
    ],
    "w:tblBorders": ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
    "w:tr": ["w:trPr", "w:tc"],
    "w:tc": ["w:tcPr", "w:p"],
    "w:tcPr": ["w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:vAlign"],
    "w:styles": ["w:docDefaults", "w:latentStyles", "w:style"],
    "w:docDefaults": ["w:rPrDefault", "w:pPrDefault"],
    "w:style": [
      "w:name", "w:basedOn", "w:next", "w:link", "w:uiPriority", "w:semiHidden",
      "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr",
    ],
    "w:numbering": ["w:abstractNum", "w:num"],
    "w:abstractNum": ["w:multiLevelType", "w:lvl"],
    "w:lvl": ["w:start", "w:numFmt", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr"],
    "w:num": ["w:abstractNumId", "w:lvlOverride"],
    "w:settings": [
      "w:zoom", "w:defaultTabStop", "w:characterSpacingControl", "w:compat", "w:themeFontLang",
      "w:clrSchemeMapping", "w:decimalSymbol", "w:listSeparator",
    ],
    "wp:inline": ["wp:extent", "wp:effectExtent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"],
    "c:chartSpace": [
      "c:date1904", "c:lang", "c:roundedCorners", "c:style", "c:chart", "c:spPr", "c:txPr",
      "c:externalData",
    ],
    "c:chart": [
      "c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs",
    ],
    "c:plotArea": ["c:layout", "c:barChart", "c:lineChart", "c:catAx", "c:valAx", "c:spPr"],
    "c:barChart": [
      "c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:gapWidth", "c:overlap",
      "c:axId",
    ],
    "c:lineChart": [
      "c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:dropLines", "c:hiLowLines",
      "c:upDownBars", "c:marker", "c:smooth", "c:axId",
    ],
    "c:ser": [
      "c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:marker", "c:dPt", "c:dLbls",
      "c:cat", "c:val", "c:smooth",
    ],
    "c:dLbls": [
      "c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal", "c:showCatName",
      "c:showSerName", "c:showPercent", "c:showBubbleSize",
    ],
    "c:strRef": ["c:f", "c:strCache"], "c:numRef": ["c:f", "c:numCache"],
    "c:strCache": ["c:ptCount", "c:pt"], "c:numCache": ["c:formatCode", "c:ptCount", "c:pt"],
    "c:legend": ["c:legendPos", "c:layout", "c:overlay", "c:txPr"],
    "c:scaling": ["c:logBase", "c:orientation", "c:max", "c:min"],
    "c:catAx": [
      "c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt",
      "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx",
      "c:crosses", "c:auto", "c:lblAlgn", "c:lblOffset", "c:tickLblSkip", "c:noMultiLvlLbl",
    ],
    "c:valAx": [
      "c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt",
      "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx",
      "c:crosses", "c:crossBetween", "c:majorUnit",
    ],
    "c:txPr": ["a:bodyPr", "a:lstStyle", "a:p"],
    "a:p": ["a:pPr", "a:r", "a:endParaRPr"],
  ]

  /// Elements whose children may come in any order, as long as the last ones stay last.
  private static let mixed: Set<String> = ["w:body"]

  /// What is out of order in a part, or not allowed where it stands; empty for a sound part.
  package static func faults(in part: [UInt8]) -> [String] {
    var faults: [String] = []
    var open: [(name: String, last: Int)] = []
    for tag in tags(of: String(decoding: part, as: UTF8.self)) {
      if tag.hasPrefix("/") {
        if open.popLast()?.name != String(tag.dropFirst()) { faults.append("unbalanced \(tag)") }
        continue
      }
      let name = String(tag.prefix { !" \n/>".contains($0) })
      if let parent = open.last, let allowed = children[parent.name] {
        if let position = allowed.firstIndex(of: name) {
          let isFree = mixed.contains(parent.name) && position < allowed.count - 1
          if position < parent.last, !isFree || parent.last == allowed.count - 1 {
            faults.append("\(name) after \(allowed[parent.last]) in \(parent.name)")
          }
          open[open.count - 1].last = max(parent.last, position)
        } else {
          faults.append("\(name) in \(parent.name)")
        }
      }
      if !tag.hasSuffix("/") { open.append((name, 0)) }
    }
    return faults + open.map { "\($0.name) is not closed" }
  }

  /// What stands between angle brackets, declarations left out: our own writer sets no `>` in an
  /// attribute.
  private static func tags(of text: String) -> [Substring] {
    text.split(separator: "<").compactMap { piece in
      guard let end = piece.firstIndex(of: ">"), !piece.hasPrefix("?"), !piece.hasPrefix("!") else {
        return nil
      }
      return piece[..<end]
    }
  }
}

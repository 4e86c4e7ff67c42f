import OpenPackaging

/// A native chart that Word draws and an officer can restyle: DrawingML (ECMA-376-1, 21.2).
///
/// The figures stand in the part itself; with `workbook` they can also be edited, because Word opens
/// that file for "Edit Data".  Both hold the same cells: categories in column A from row 2, one
/// series a column from B, its name in row 1.
package struct DrawingChart: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Lying bars side by side, the first category on top.
    case bars
    /// Marks without lines, joined for each category: before and after.
    case dumbbell
  }

  package struct Series: Sendable, Hashable {
    package var name: String
    /// Plain decimals, one a category; nil is left blank.
    package var values: [String?]
    /// Six hexadecimal digits.
    package var colour: String

    package init(name: String, values: [String?], colour: String) {
      self.name = name
      self.values = values
      self.colour = colour
    }
  }

  package var kind: Kind
  package var title: String
  package var categories: [String]
  package var series: [Series]
  /// As Excel writes formats: `"£"#,##0`.
  package var numberFormat: String

  package init(
    _ kind: Kind, title: String, categories: [String], series: [Series], numberFormat: String
  ) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.series = series
    self.numberFormat = numberFormat
  }

  /// The name of the workbook's sheet.
  package static let sheetName = "Figures"
  private static let categoryAxis = "111111111"
  private static let valueAxis = "222222222"

  /// The chart part; `hasWorkbook` where a workbook is embedded beside it as `rId1`.
  package func part(hasWorkbook: Bool) -> [UInt8] {
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    var xml = XMLWriter()
    xml.element(
      "c:chartSpace",
      [
        "xmlns:c": "\(drawing)/chart", "xmlns:a": "\(drawing)/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      ]
    ) { xml in
      xml.element("c:date1904", ["val": "0"])
      xml.element("c:lang", ["val": "en-GB"])
      xml.element("c:roundedCorners", ["val": "0"])
      xml.element("c:chart") { xml in
        // The caption above the chart is its title.
        xml.element("c:autoTitleDeleted", ["val": "1"])
        xml.element("c:plotArea") { xml in
          xml.element("c:layout")
          kind == .bars ? writeBars(&xml) : writeMarks(&xml)
          writeCategoryAxis(&xml)
          writeValueAxis(&xml)
        }
        if series.count > 1 {
          xml.element("c:legend") {
            $0.element("c:legendPos", ["val": "b"])
            $0.element("c:overlay", ["val": "0"])
          }
        }
        xml.element("c:plotVisOnly", ["val": "1"])
        xml.element("c:dispBlanksAs", ["val": "gap"])
      }
      // As large as the text of tables.
      Self.writeTextSize(900, &xml)
      if hasWorkbook {
        xml.element("c:externalData", ["r:id": "rId1"]) {
          $0.element("c:autoUpdate", ["val": "0"])
        }
      }
    }
    return xml.bytes
  }

  // MARK: Plots

  private func writeBars(_ xml: inout XMLWriter) {
    xml.element("c:barChart") { xml in
      xml.element("c:barDir", ["val": "bar"])
      xml.element("c:grouping", ["val": "clustered"])
      xml.element("c:varyColors", ["val": "0"])
      for index in series.indices {
        xml.element("c:ser") { xml in
          writeHead(index, &xml)
          xml.element("c:spPr") { Self.fill(series[index].colour, &$0) }
          xml.element("c:invertIfNegative", ["val": "0"])
          writeLabels("outEnd", &xml)
          writeData(index, &xml)
        }
      }
      xml.element("c:gapWidth", ["val": "60"])
      writeAxisNumbers(&xml)
    }
  }

  private func writeMarks(_ xml: inout XMLWriter) {
    xml.element("c:lineChart") { xml in
      xml.element("c:grouping", ["val": "standard"])
      xml.element("c:varyColors", ["val": "0"])
      for index in series.indices {
        xml.element("c:ser") { xml in
          writeHead(index, &xml)
          xml.element("c:spPr") {
            $0.element("a:ln", ["w": "19050"]) { $0.element("a:noFill") }
          }
          // The marks differ in shape as well as in colour.
          xml.element("c:marker") {
            $0.element("c:symbol", ["val": index == 0 ? "circle" : "diamond"])
            $0.element("c:size", ["val": index == 0 ? "9" : "11"])
            $0.element("c:spPr") { Self.fill(series[index].colour, &$0) }
          }
          writeLabels(index == 0 ? "l" : "r", &xml)
          writeData(index, &xml)
          xml.element("c:smooth", ["val": "0"])
        }
      }
      xml.element("c:hiLowLines") {
        $0.element("c:spPr") {
          $0.element("a:ln", ["w": "19050"]) { Self.fill("595959", &$0) }
        }
      }
      xml.element("c:marker", ["val": "1"])
      writeAxisNumbers(&xml)
    }
  }

  private func writeHead(_ index: Int, _ xml: inout XMLWriter) {
    xml.element("c:idx", ["val": "\(index)"])
    xml.element("c:order", ["val": "\(index)"])
    xml.element("c:tx") {
      $0.element("c:strRef") {
        $0.element("c:f") { $0.text("\(Self.sheetName)!$\(Self.column(index))$1") }
        Self.cache("c:strCache", [series[index].name], format: nil, &$0)
      }
    }
  }

  private func writeData(_ index: Int, _ xml: inout XMLWriter) {
    let last = categories.count + 1
    xml.element("c:cat") {
      $0.element("c:strRef") {
        $0.element("c:f") { $0.text("\(Self.sheetName)!$A$2:$A$\(last)") }
        Self.cache("c:strCache", categories, format: nil, &$0)
      }
    }
    xml.element("c:val") {
      $0.element("c:numRef") {
        let column = Self.column(index)
        $0.element("c:f") { $0.text("\(Self.sheetName)!$\(column)$2:$\(column)$\(last)") }
        Self.cache("c:numCache", series[index].values, format: numberFormat, &$0)
      }
    }
  }

  /// `B` for the first series; a chart has a handful.
  private static func column(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "B") + UInt8(clamping: min(index, 20))))
  }

  private static func cache(
    _ name: String, _ values: [String?], format: String?, _ xml: inout XMLWriter
  ) {
    xml.element(name) { xml in
      if let format { xml.element("c:formatCode") { $0.text(format) } }
      xml.element("c:ptCount", ["val": "\(values.count)"])
      for (index, value) in values.enumerated() {
        guard let value else { continue }
        xml.element("c:pt", ["idx": "\(index)"]) {
          $0.element("c:v") { $0.text(value) }
        }
      }
    }
  }

  private func writeLabels(_ position: String, _ xml: inout XMLWriter) {
    xml.element("c:dLbls") { xml in
      xml.element("c:numFmt", ["formatCode": numberFormat, "sourceLinked": "0"])
      Self.writeTextSize(800, &xml)
      xml.element("c:dLblPos", ["val": position])
      for (name, shown) in [
        ("c:showLegendKey", "0"), ("c:showVal", "1"), ("c:showCatName", "0"),
        ("c:showSerName", "0"), ("c:showPercent", "0"), ("c:showBubbleSize", "0"),
      ] { xml.element(name, ["val": shown]) }
    }
  }

  private static func fill(_ colour: String, _ xml: inout XMLWriter) {
    xml.element("a:solidFill") { $0.element("a:srgbClr", ["val": colour]) }
  }

  /// In hundredths of a point.
  private static func writeTextSize(_ size: Int, _ xml: inout XMLWriter) {
    xml.element("c:txPr") {
      $0.element("a:bodyPr")
      $0.element("a:p") {
        $0.element("a:pPr") { $0.element("a:defRPr", ["sz": "\(size)"]) }
        $0.element("a:endParaRPr", ["lang": "en-GB"])
      }
    }
  }

  // MARK: Axes

  private func writeAxisNumbers(_ xml: inout XMLWriter) {
    xml.element("c:axId", ["val": Self.categoryAxis])
    xml.element("c:axId", ["val": Self.valueAxis])
  }

  private func writeCategoryAxis(_ xml: inout XMLWriter) {
    xml.element("c:catAx") {
      $0.element("c:axId", ["val": Self.categoryAxis])
      // Lying bars count upwards; turned round, the first category stands on top.
      $0.element("c:scaling") {
        $0.element("c:orientation", ["val": kind == .bars ? "maxMin" : "minMax"])
      }
      $0.element("c:delete", ["val": "0"])
      $0.element("c:axPos", ["val": kind == .bars ? "l" : "b"])
      $0.element("c:majorTickMark", ["val": "none"])
      $0.element("c:minorTickMark", ["val": "none"])
      $0.element("c:tickLblPos", ["val": "low"])
      $0.element("c:crossAx", ["val": Self.valueAxis])
      $0.element("c:crosses", ["val": "autoZero"])
      $0.element("c:auto", ["val": "1"])
      $0.element("c:lblAlgn", ["val": "ctr"])
      $0.element("c:lblOffset", ["val": "100"])
      $0.element("c:tickLblSkip", ["val": "1"])
      $0.element("c:noMultiLvlLbl", ["val": "0"])
    }
  }

  private func writeValueAxis(_ xml: inout XMLWriter) {
    xml.element("c:valAx") {
      $0.element("c:axId", ["val": Self.valueAxis])
      $0.element("c:scaling") {
        $0.element("c:orientation", ["val": "minMax"])
        $0.element("c:min", ["val": "0"])
      }
      $0.element("c:delete", ["val": "0"])
      $0.element("c:axPos", ["val": kind == .bars ? "b" : "l"])
      $0.element("c:majorGridlines") {
        $0.element("c:spPr") {
          $0.element("a:ln", ["w": "6350"]) { Self.fill("D9D9D9", &$0) }
        }
      }
      $0.element("c:numFmt", ["formatCode": numberFormat, "sourceLinked": "0"])
      $0.element("c:majorTickMark", ["val": "none"])
      $0.element("c:minorTickMark", ["val": "none"])
      $0.element("c:tickLblPos", ["val": "nextTo"])
      $0.element("c:crossAx", ["val": Self.categoryAxis])
      $0.element("c:crosses", ["val": kind == .bars ? "max" : "autoZero"])
      $0.element("c:crossBetween", ["val": "between"])
    }
  }
}

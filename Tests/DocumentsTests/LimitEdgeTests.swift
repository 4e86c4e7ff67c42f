import Documents
import OpenPackaging
import TestSupport
import Testing

/// At each limit of documents: what just fits is read, and one more is refused by name, or cut.
@Suite struct `A document at the edge of a limit` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var limit: any WritableKeyPath<Limits, Int> & Sendable
    var most: Int
    /// A document with so many of what is counted.
    var make: @Sendable (Int) -> [UInt8]

    init(
      _ name: String, _ limit: any WritableKeyPath<Limits, Int> & Sendable, _ most: Int,
      make: @escaping @Sendable (Int) -> [UInt8]
    ) {
      (testDescription, self.limit, self.most, self.make) = (name, limit, most, make)
    }
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: max(count, 0))
  }

  /// A row of cells that hold numbers.
  private static func row(_ cells: Int) -> String {
    "<row>\(repeated("<c><v>7</v></c>", cells))</row>"
  }

  private static func workbook(_ change: (inout SketchedWorkbook) -> Void) -> [UInt8] {
    var workbook = SketchedWorkbook()
    change(&workbook)
    return workbook.bytes()
  }

  private static func field(_ count: Int) -> String {
    let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    return p(repeated(begin, count) + repeated(end, count))
  }

  static let words: [Case] = [
    Case("cells of a table", \.cellsPerDocument, 6) { count in
      WordDocument.bytes("<w:tbl>\(repeated(tr(tc("a")), count))</w:tbl>")
    },
    Case("cells of two tables", \.cellsPerDocument, 6) { count in
      WordDocument.bytes(
        tbl(tr(tc("a"))) + p() + "<w:tbl>\(repeated(tr(tc("a")), count - 1))</w:tbl>")
    },
    Case("paragraphs", \.paragraphsPerDocument, 6) { WordDocument.bytes(repeated(p(), $0)) },
    Case("paragraphs of body and header", \.paragraphsPerDocument, 6) { count in
      let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>"
      return WordDocument.bytes(repeated(p(), count - 2) + section, [.header(p() + p())])
    },
    Case("characters", \.charactersInAll, 40) { count in
      WordDocument.bytes(p(r("four")) + p(r(repeated("x", count - 4))))
    },
    Case("fields inside one another", \.openFields, 5) { WordDocument.bytes(field($0)) },
    Case("links of the document", \.relationshipsPerPart, 5) { count in
      WordDocument.bytes(p(), Array(repeating: .header(p()), count: count))
    },
  ]

  static let workbooks: [Case] = [
    Case("cells of a row", \.cellsPerWorkbook, 9) { count in workbook { $0.rows = row(count) } },
    Case("cells of two sheets", \.cellsPerWorkbook, 9) { count in
      workbook {
        $0.rows = row(count - 4)
        $0.others = [("S", "", "<sheetData>\(row(4))</sheetData>")]
      }
    },
    Case("sheets", \.sheets, 4) { count in
      workbook { $0.others = (1..<count).map { ("S\($0)", "", "<sheetData/>") } }
    },
    Case("shared strings", \.sharedStrings, 6) { count in
      workbook { $0.strings = Array(repeating: "<t>a</t>", count: count) }
    },
    Case("cell formats", \.cellFormats, 6) { count in
      workbook { $0.styles = "<cellXfs>\(repeated("<xf/>", count))</cellXfs>" }
    },
    Case("merges", \.merges, 6) { count in
      workbook { workbook in
        let merges = (0..<count).map { "<mergeCell ref=\"A\($0 + 1):B\($0 + 1)\"/>" }.joined()
        workbook.afterRows = "<mergeCells>\(merges)</mergeCells>"
      }
    },
    Case("characters in cells", \.charactersInAll, 60) { count in
      workbook {
        $0.rows = "<row><c t=\"inlineStr\"><is><t>\(repeated("x", count))</t></is></c></row>"
      }
    },
  ]

  @Test(arguments: words + workbooks)
  func `is read while it fits and refused beyond`(_ example: Case) {
    var limits = Limits()
    limits[keyPath: example.limit] = example.most
    func reason(_ count: Int) -> Unreadable.Reason? {
      do throws(Unreadable) {
        _ = try DocumentReader.read(example.make(count), limits: limits)
        return nil
      } catch { return error.reason }
    }
    #expect(reason(example.most) == nil)
    #expect(reason(example.most + 1) == .tooLarge)
  }

  /// A text of more characters than are kept is cut there, and said to be.
  @Test(arguments: [0, 1]) func `keeps so many characters of a cell`(_ more: Int) throws {
    var limits = Limits()
    limits.charactersKeptPerCell = 20
    let text = String(repeating: "é", count: 20 + more)
    for isShared in [true, false] {
      var sketch = SketchedWorkbook(
        rows: isShared
          ? "<row><c t=\"s\"><v>0</v></c></row>"
          : "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>")
      if isShared { sketch.strings = ["<t>\(text)</t>"] }
      let document = try sketch.document(limits: limits)
      #expect(document.sheets.first?.cells.first?.text.count == 20)
      #expect(document.notices.contains { $0.kind == .textCut } == (more > 0))
    }
  }

  /// Word itself has no more columns than these; what claims more is held to them and said to be.
  @Test(arguments: [62, 63, 64, 99_999]) func `has so many columns in a table`(_ span: Int) throws {
    let body = tbl(tr(tc("a", "<w:gridSpan w:val=\"\(span)\"/>")))
    let document = try WordDocument.read(body)
    guard case .table(let table)? = document.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.cells.first?.columnSpan == min(span, 63))
    #expect(document.notices.contains { $0.kind == .clamped } == (span > 63))
  }
}

import Documents
import PlanForms
import TestSupport
import Testing

/// Layouts that forms come in, each sketched, with what must be found in it.
@Suite struct `Locating answers in layouts` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sketch: String
    var expected: String
    /// The kinds of document that the sketch is tried as.
    var kinds: [OfficeFormat] = [.docx, .xlsx]

    func check(_ locator: Result<FormLocator, any Error> = SchemaFiles.recoveryLocator) throws {
      let locator = try locator.get()
      let form = locator.definition
      for kind in kinds {
        let document = kind == .docx ? LayoutSketch.word(sketch) : LayoutSketch.workbook(sketch)
        let reading = try #require(locator.read(document, values: ValueReader()), "\(kind)")
        let outline = FormOutline.text(reading, of: form)
        #expect(outline == expected, "\(kind)\n\(outline)")
      }
    }
  }

  @Test(arguments: Case.all)
  func `are read as an officer reads them`(_ example: Case) throws {
    try example.check()
  }
}

extension `Locating answers in layouts`.Case {
  typealias Case = Self

  /// Every layout, in a list for each thing that layouts show.
  static let all: [Case] = [
    pairs, companions, kept, italics, boxes, blocks, offices, shared, mistaken, told, sums, below,
    lines, parts, strays, own, among, reports,
    signOffs,
    choices,
    unknownLabels,
    tables,
    tableEnds, unknownHeaders, announced,
    counted, helpLines, referring, evaluations, combined, cards, cardsBelow, across, workbooks,
    doubtful,
  ].flatMap(\.self)
}

package import Impact
import Workbooks

/// The formats of the June papers by the names they have on the command line.
package enum PaperFormat: String, Sendable, CaseIterable {
  case docx, html, xlsx, csv, json, text
}

/// Turns the report of June into files; the same report always gives the same bytes.
package struct PaperRenderer: Sendable {
  package let report: ImpactReport

  package init(_ report: ImpactReport) { self.report = report }

  /// The files of `formats`, in the order of the papers: each area's, then the county's, then those
  /// that hold all papers.
  ///
  /// Papers are made one after another, so that memory does not grow with their number.
  ///
  /// - Throws: `WorkbookError`, or what the sink throws.
  package func render(_ formats: Set<PaperFormat>, into sink: inout some OutputSink) throws {
    let figures = "\(report.asAt)-impact-figures"
    let (jsonName, csvName) = ("\(figures).json", "\(figures).csv")
    var json = PaperJSON(asAt: report.asAt)
    if formats.contains(.csv) { try sink.add(PaperCSV.begin, to: csvName) }
    for paper in papers {
      let stem = "\(report.asAt)-impact-\(Escaping.fileName(paper.id))"
      if formats.contains(.docx) {
        try sink.write(OutputFile(name: "\(stem).docx", bytes: PaperWord(report).docx(paper)))
      }
      if formats.contains(.html) {
        let page = PaperHTML(showsSources: !report.isPublic).page(paper)
        try sink.write(OutputFile(name: "\(stem).html", bytes: page.bytes))
      }
      if formats.contains(.text) {
        try sink.write(OutputFile(name: "\(stem).txt", text: PaperText.text(of: paper)))
      }
      if formats.contains(.json) { try sink.add(json.add(paper), to: jsonName) }
      if formats.contains(.csv) { try sink.add(PaperCSV.lines(of: paper), to: csvName) }
    }
    if formats.contains(.json) {
      try sink.add(json.end, to: jsonName)
      try sink.keep(jsonName)
    }
    if formats.contains(.csv) { try sink.keep(csvName) }
    if formats.contains(.xlsx) {
      let workbook = OfficerWorkbook(report).workbook
      try sink.write(
        OutputFile(name: "\(report.asAt)-impact-officer-only.xlsx", bytes: workbook.xlsx()))
    }
  }

  /// The files of `formats`, all at once.
  package func files(_ formats: Set<PaperFormat>) throws -> [OutputFile] {
    var sink = GatheredFiles()
    try render(formats, into: &sink)
    return sink.files
  }

  /// The numbers behind the papers, as `report --format json` prints them, piece by piece.
  package func json(_ write: ([UInt8]) throws -> Void) rethrows {
    var json = PaperJSON(asAt: report.asAt)
    for paper in papers { try write(json.add(paper)) }
    try write(json.end)
  }

  private var papers: some Sequence<Paper> {
    (0...report.areas.count).lazy.map { index in
      index < report.areas.count ? report.areaPaper(index) : report.countyPaper
    }
  }
}

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
  /// `write` takes each file as it is made.
  ///
  /// - Throws: `WorkbookError`, or what `write` throws.
  package func render(_ formats: Set<PaperFormat>, _ write: (OutputFile) throws -> Void) throws {
    var json = PaperJSON(asAt: report.asAt)
    var csv = PaperCSV()
    for paper in papers {
      let stem = "\(report.asAt)-impact-\(Escaping.fileName(paper.id))"
      if formats.contains(.docx) {
        try write(OutputFile(name: "\(stem).docx", bytes: PaperWord(report).docx(paper)))
      }
      if formats.contains(.html) {
        let page = PaperHTML(showsSources: !report.isPublic).page(paper)
        try write(OutputFile(name: "\(stem).html", bytes: page.bytes))
      }
      if formats.contains(.text) {
        try write(OutputFile(name: "\(stem).txt", text: PaperText.text(of: paper)))
      }
      if formats.contains(.json) { json.add(paper) }
      if formats.contains(.csv) { csv.add(paper) }
    }
    if formats.contains(.json) {
      try write(OutputFile(name: "\(report.asAt)-impact-figures.json", bytes: json.bytes))
    }
    if formats.contains(.csv) {
      try write(OutputFile(name: "\(report.asAt)-impact-figures.csv", bytes: csv.bytes))
    }
    if formats.contains(.xlsx) {
      let workbook = OfficerWorkbook(report).workbook
      try write(
        OutputFile(name: "\(report.asAt)-impact-officer-only.xlsx", bytes: workbook.xlsx()))
    }
  }

  /// The files of `formats`, all at once.
  package func files(_ formats: Set<PaperFormat>) throws -> [OutputFile] {
    var files: [OutputFile] = []
    try render(formats) { files.append($0) }
    return files
  }

  /// The numbers behind the papers, as `report --format json` prints them.
  package var json: [UInt8] {
    var json = PaperJSON(asAt: report.asAt)
    for paper in papers { json.add(paper) }
    return json.bytes
  }

  private var papers: some Sequence<Paper> {
    (0...report.areas.count).lazy.map { index in
      index < report.areas.count ? report.areaPaper(index) : report.countyPaper
    }
  }
}

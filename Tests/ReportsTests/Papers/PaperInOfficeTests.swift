import Impact
import InventedProgrammes
import Reports
import TestSupport
import Testing

@Suite(.enabled(if: Office.has(.writer), "LibreOffice Writer is not installed"))
struct `The papers in LibreOffice` {
  private static let report = ImpactReport(InventedProgramme(seed: 7, areas: 2, groupsPerArea: 4))

  @Test func `open with every heading, table and chart`() throws {
    let paper = Self.report.areaPaper(0)
    let flat = try Office.convert(PaperWord(Self.report).docx(paper), to: "fodt")
    let text = String(decoding: flat, as: UTF8.self)
    func count(_ markup: String) -> Int { text.split(separator: markup).count - 1 }
    let body = text.split(separator: "<office:text").last ?? ""
    #expect(body.split(separator: "text:outline-level=\"1\"").count - 1 == paper.sections.count)
    #expect(count("<table:table table:name=\"Table") == paper.tables.count)
    #expect(count("<chart:chart ") == paper.charts.count)
  }

  @Test func `make four pages, and those of the appendix`() throws {
    let paper = Self.report.areaPaper(0)
    func pages(_ sections: [PaperSection]) throws -> Int {
      var cut = paper
      cut.sections = sections
      let pdf = try Office.convert(PaperWord(Self.report).docx(cut), to: "pdf")
      return String(decoding: pdf, as: UTF8.self).matches(of: /\/Type\s?\/Page\b/).count
    }
    #expect(try (3...4).contains(pages(paper.sections.filter { $0.id != "appendix" })))
    #expect(try (4...8).contains(pages(paper.sections)))
  }
}

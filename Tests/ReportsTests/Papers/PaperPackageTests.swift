import Impact
import InventedProgrammes
import OpenPackaging
import Reports
import TestSupport
import Testing

/// The papers' Word files against the standard: what Word would repair without saying why.
@Suite struct `The packages of the papers` {
  private static let report = ImpactReport(InventedProgramme(seed: 7, areas: 2, groupsPerArea: 4))

  private static func packages() throws -> [(paper: Paper, package: OfficePackage)] {
    try Self.report.papers.map { paper in
      (paper, try OfficePackage(bytes: PaperWord(Self.report).docx(paper)))
    }
  }

  @Test func `keep the schema’s order in every part`() throws {
    for (paper, package) in try Self.packages() {
      for part in package.partNames where part.fileExtension == "xml" {
        #expect(MarkupOrder.faults(in: try package.bytes(of: part)) == [], "\(paper.id): \(part)")
      }
    }
  }

  @Test func `know the type of every part and the target of every relationship`() throws {
    for (_, package) in try Self.packages() {
      for part in package.partNames {
        #expect(package.contentType(of: part) != nil, "\(part)")
        let relationships = try package.relationships(of: part)
        for target in relationships.map(\.target) {
          #expect(try package.contains(#require(target)), "\(part)")
        }
        guard part.fileExtension == "xml" else { continue }
        let text = String(decoding: try package.bytes(of: part), as: UTF8.self)
        let used = text.matches(of: /r:(?:id|embed)="([^"]+)"/).map { String($0.output.1) }
        #expect(Set(used).isSubset(of: relationships.map(\.id)), "\(part)")
      }
    }
  }

  @Test func `hold each heading, table, caption and chart of the paper once`() throws {
    for (paper, package) in try Self.packages() {
      let part = try #require(package.partNames.first { "\($0)".hasSuffix("word/document.xml") })
      let text = String(decoding: try package.bytes(of: part), as: UTF8.self)
      func count(_ markup: String) -> Int { text.split(separator: markup).count - 1 }
      #expect(count("w:val=\"Heading1\"") == paper.sections.count)
      #expect(count("<w:tbl>") == paper.tables.count)
      #expect(count("<w:tblHeader/>") == paper.tables.count)
      #expect(count("<w:drawing>") == paper.charts.count)
      #expect(count("w:val=\"Caption\"") == paper.tables.count + paper.charts.count)
      #expect(count("descr=\"") == paper.charts.count)
    }
  }

  @Test func `the order of elements is really looked at`() {
    let turned = "<w:pPr><w:jc w:val=\"right\"/><w:pStyle w:val=\"Title\"/></w:pPr>"
    #expect(MarkupOrder.faults(in: Array(turned.utf8)) == ["w:pStyle after w:jc in w:pPr"])
    #expect(MarkupOrder.faults(in: Array("<w:tbl><w:p/></w:tbl>".utf8)) == ["w:p in w:tbl"])
    let last = "<w:body><w:sectPr/><w:p/></w:body>"
    #expect(MarkupOrder.faults(in: Array(last.utf8)) == ["w:p after w:sectPr in w:body"])
  }
}

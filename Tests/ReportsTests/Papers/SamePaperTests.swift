import Documents
import Impact
import InventedProgrammes
import OpenPackaging
import Reports
import Testing

/// What an outsider finds in `figures.csv` is all there is: documents and sentences say no more.
@Suite struct `A paper in every form` {
  private static let reports = [false, true].map {
    ImpactReport(InventedProgramme(seed: 7, areas: 2, groupsPerArea: 4), isPublic: $0)
  }

  @Test func `has the same cells in Word as in the paper`() throws {
    for report in Self.reports {
      for paper in report.papers {
        let document = try DocumentReader.read(PaperWord(report).docx(paper))
        let tables = document.blocks.compactMap { block -> [[String]]? in
          guard case .table(let table) = block else { return nil }
          return Dictionary(grouping: table.cells, by: \.row).sorted { $0.key < $1.key }
            .map { $0.value.map(\.text) }
        }
        #expect(tables == paper.tables.map(Self.cells), "\(paper.id)")
      }
    }
  }

  @Test func `has the same cells on its page as in the paper`() throws {
    for report in Self.reports {
      for paper in report.papers {
        let bytes = PaperHTML(showsSources: !report.isPublic).page(paper).bytes
        let page = String(decoding: bytes, as: UTF8.self)
        let tables = page.matches(of: /<table.*?<\/table>/.dotMatchesNewlines()).map { table in
          table.output.matches(of: /<tr.*?<\/tr>/.dotMatchesNewlines()).map { row in
            row.output.matches(of: /<t[dh][^>]*>(.*?)<\/t[dh]>/.dotMatchesNewlines())
              .map { Self.text($0.output.1) }
          }
        }
        #expect(tables == paper.tables.map(Self.cells), "\(paper.id)")
      }
    }
  }

  @Test(arguments: [false, true])
  func `says no number of pupils in a sentence that no table prints`(isPublic: Bool) throws {
    var said = 0
    for seed in 0..<40 {
      let report = ImpactReport(InventedProgramme(seed: seed), isPublic: isPublic)
      for paper in report.papers {
        let cells = paper.tables.flatMap(Self.cells).joined() + paper.figures.map(\.cell.text)
        let printed = Set(cells)
        for sentence in Self.sentences(paper) {
          // The rules' own figures, which are the same in every paper.
          let sentence = sentence.replacing("up to 10 pupils", with: "")
            .replacing("from 1 to 5 pupils", with: "")
          for match in sentence.matches(of: /([0-9][0-9,]*) (?:pupil|pupils)\b/) {
            said += 1
            let isPrinted = printed.contains(String(match.output.1))
            #expect(isPrinted, "seed \(seed), \(paper.id): \(sentence)")
          }
        }
      }
    }
    #expect(said > 20)
  }

  private static func cells(_ table: PaperTable) -> [[String]] {
    [table.columns.map(\.title)]
      + (table.rows + (table.totals.map { [$0] } ?? [])).map { $0.map(\.text) }
  }

  private static func text(_ markup: Substring) -> String {
    String(markup.replacing(/<[^>]*>\n?/, with: ""))
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private static func sentences(_ paper: Paper) -> [String] {
    paper.cover.map(\.text) + [paper.draftNotice].compactMap(\.self)
      + paper.sections.flatMap(\.blocks).flatMap { block in
        switch block {
        case .paragraph(let text), .heading(let text): [text]
        case .bullets(let items), .numbered(let items): items
        case .quote(let text, _): [text]
        case .table(let table): [table.caption] + table.notes
        case .chart(let chart): [chart.title, chart.alternative]
        }
      }
  }
}

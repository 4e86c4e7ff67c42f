import Documents
import PlanForms
package import Programmes
package import Workbooks

/// The formats of `status`, by their names on the command line.
package enum StatusFormat: String, Sendable, CaseIterable {
  case text, json, csv, xlsx, html
}

/// Who has sent what, on its way out.
package struct StatusReport: Sendable {
  package var status: ProgrammeStatus
  package var programme: Programme

  package init(_ status: ProgrammeStatus, _ programme: Programme) {
    self.status = status
    self.programme = programme
  }

  /// The report's bytes.
  ///
  /// - Parameters:
  ///   - format: How it is written.
  ///   - style: For text.
  /// - Returns: The whole file or output.
  /// - Throws: `WorkbookError`, for `xlsx` only.
  package func bytes(
    _ format: StatusFormat, style: TextStyle = TextStyle()
  ) throws(WorkbookError) -> [UInt8] {
    switch format {
    case .text: Array(text(style).utf8)
    case .json: json
    case .csv: status.listing(of: programme).csv
    case .xlsx: try workbook()
    case .html: page.bytes
    }
  }

  /// What the groups of an area stand under; a programme may have no areas.
  private func heading(_ area: String) -> String {
    if !area.isEmpty { return area }
    return status.areas.count == 1 ? "All groups" : programme.called.noArea
  }

  // MARK: Text

  private func text(_ style: TextStyle) -> String {
    let listing = status.listing(of: programme)
    var lines = [style.ink(Escaping.terminal(listing.title), .bold)]
    lines += listing.remarks.map { style.wrap(Escaping.terminal($0)) }
    let name = status.rows.map { Escaping.terminal($0.group.name).count }.max() ?? 0
    for area in status.areas {
      lines += ["", style.ink(Escaping.terminal(heading(area)), .bold)]
      lines += status.rows(in: area).map { line($0, nameWidth: name, style) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ row: ProgrammeStatus.Row, nameWidth: Int, _ style: TextStyle) -> String {
    let name = Escaping.terminal(row.group.name)
    let state = row.state.rawValue
    let facts = [
      row.received.map { "\($0.day.spoken)" },
      row.version > 1 ? "version \(row.version)" : nil,
      row.errors > 0 ? "\(row.errors) to put right" : nil,
      row.warnings > 0 ? "\(row.warnings) to ask" : nil,
      row.daysLate > 0 ? "\(row.daysLate) working \(row.daysLate == 1 ? "day" : "days") late" : nil,
      row.release == nil ? nil : "released",
      row.decision.map { "decided by \(Escaping.terminal($0.by))" },
    ].compactMap(\.self).joined(separator: ", ")
    let gap = String(repeating: " ", count: nameWidth - name.count + 2)
    let stateGap = String(repeating: " ", count: max(0, 12 - state.count))
    let line = "  \(name)\(gap)\(style.ink(state, row.state.ink))"
    return facts.isEmpty ? line : line + stateGap + facts
  }

  // MARK: JSON (the published contract)

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("as_at", status.asAt.description)
      json.member("stage", status.stage.description)
      json.member("deadline", status.deadline?.iso)
      json.key("groups")
      json.array(status.rows) { json, row in
        json.newline()
        Self.write(row, to: &json)
      }
      json.key("totals")
      json.object { json in
        json.member("groups", status.rows.count)
        for state in ProgrammeStatus.State.allCases {
          json.member(state.rawValue, status.count(state))
        }
        json.member("late", status.late)
        json.member("unmatched", status.unmatched.count)
      }
      json.key("unmatched")
      json.array(status.unmatched) { json, submission in json.string(submission.file) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ row: ProgrammeStatus.Row, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", row.group.id)
      json.member("name", row.group.name)
      json.member("type", row.group.kind.rawValue)
      json.member("aag", row.group.area)
      json.member("state", row.state.rawValue)
      json.member("received", row.received?.iso)
      json.member("first_received", row.firstReceived?.iso)
      json.member("days_late", row.daysLate)
      json.member("file", row.submission?.file)
      json.member("version", row.version)
      json.member("errors", row.errors)
      json.member("warnings", row.warnings)
      json.member("verdict", row.submission?.verdict.rawValue)
      json.member("decided_by", row.decision?.by)
      json.member("decided_because", row.decision?.reason)
      json.member("released", row.release?.on.description)
    }
  }

  // MARK: Workbook and page

  private func workbook() throws(WorkbookError) -> [UInt8] {
    try Listing.workbook(
      [status.listing(of: programme), totals], title: "Status as at \(status.asAt.spoken)",
      author: programme.settings.officer.council, asAt: status.asAt)
  }

  /// How many groups of each area are in each state.
  var totals: Listing {
    let states = ProgrammeStatus.State.allCases
    var listing = Listing(
      title: "By \(programme.called.areaShort ?? programme.called.area ?? "area")",
      kind: "status-by-aag",
      columns: [
        .init(programme.called.areaHeading, "aag", width: 24), .init("Groups", "groups"),
      ]
        + states.map { .init($0.rawValue.capitalizedFirst, $0.rawValue) }
        + [.init("Late", "late")],
      rows: status.areas.map { area in
        let rows = status.rows(in: area)
        return [.text(heading(area)), .whole(rows.count)]
          + states.map { state in .whole(rows.count { $0.state == state }) }
          + [.whole(rows.count { $0.daysLate > 0 })]
      })
    listing.addTotal(summing: Set(listing.columns.dropFirst().map(\.key)))
    return listing
  }

  private var page: HTMLPage {
    let listing = status.listing(of: programme)
    var body = HTMLText()
    body.element("a", ["class": "skip", "href": "#main"], "Skip to the list")
    body.element("main", ["id": "main"]) { main in
      main.element("h1", listing.title)
      for remark in listing.remarks { main.element("p", remark) }
      main.append(totals.html)
      for area in status.areas {
        main.element("h2", heading(area))
        main.append(groups(in: area, columns: listing.columns))
      }
    }
    return HTMLPage(title: listing.title, body: body)
  }

  /// The whole list's rows of one area, without the columns that the heading says already.
  private func groups(in area: String, columns: [Listing.Column]) -> HTMLText {
    var part = status
    part.areas = [area]
    var listing = part.listing(of: programme)
    let kept = listing.columns.indices.filter {
      !["id", "aag", "type"].contains(listing.columns[$0].key)
    }
    listing.rows = listing.rows.map { row in kept.map { row[$0] } }
    listing.columns = kept.map { listing.columns[$0] }
    listing.title = area.isEmpty ? "Groups of none" : "Groups of \(area)"
    return listing.html
  }
}

extension ProgrammeStatus.State {
  fileprivate var ink: TextStyle.Ink {
    switch self {
    case .complete: .green
    case .questions: .yellow
    case .incomplete, .unreadable: .red
    case .missing: .dim
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

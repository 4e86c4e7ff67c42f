import Documents
package import PlanForms
package import Programmes
package import Workbooks

/// The formats of `allocate`, by their names on the command line.
package enum AllocationFormat: String, Sendable, CaseIterable {
  case text, json, csv, xlsx
}

/// An allocation on its way out: list, county sheet, letters.
package struct AllocationReport: Sendable {
  /// What the list, the sheet and the letters show: what was issued, else what is worked out now.
  package let allocation: Allocation
  package let programme: Programme
  /// What was issued before; empty where nothing was.
  package let issued: [IssuedAllocation]
  package let asAt: CalendarDay
  /// What is no longer as it was when allocations were issued.
  package let changes: [String]
  /// The settings come to other amounts than those that were issued.
  package let contradictsIssued: Bool

  /// - Parameters:
  ///   - current: The allocation by today's figures.
  ///   - programme: Names, settings, schools.
  ///   - issued: What was issued before.
  ///   - asAt: The day of the letters.
  package init(
    _ current: Allocation, _ programme: Programme, issued: [IssuedAllocation] = [],
    asAt: CalendarDay
  ) {
    let again = Allocation(issued: issued, programme)
    allocation = again ?? current
    contradictsIssued = again == nil && !issued.isEmpty
    changes = programme.changes(since: issued, current: current)
    self.programme = programme
    self.issued = issued
    self.asAt = asAt
  }

  /// The report's bytes.
  ///
  /// Throws `WorkbookError`, for `xlsx` only.
  package func bytes(
    _ format: AllocationFormat, style: TextStyle = TextStyle()
  ) throws(WorkbookError) -> [UInt8] {
    switch format {
    case .text: Array(text(style).utf8)
    case .json: json
    case .csv: listing.csv
    case .xlsx: try workbook()
    }
  }

  // MARK: The list

  package var listing: Listing {
    let names = Dictionary(
      programme.groups.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    var listing = Listing(
      title: "\(programme.settings.name): allocations", kind: "allocations",
      remarks: [rule, ratesSentence].compactMap(\.self),
      columns: [
        .init("Group", "group", width: 34), .init("Id", "id", width: 16),
        .init(programme.called.areaHeading, "aag", width: 18),
        .init("Schools", "schools", width: 9),
        .init("Pupils", "pupils", width: 9), .init("Score", "score", width: 18),
        .init("Allocation", "allocation"), .init("How", "how", width: 30),
      ],
      rows: allocation.shares.map { share in
        [
          .text(names[share.group.id]?.name ?? share.group.id), .text(share.group.id),
          .text(names[share.group.id].map { programme.called.area(of: $0) } ?? ""),
          .whole(share.group.schools),
          .whole(share.group.pupils), .text("\(share.score)"), .money(pence: share.pence),
          .text(share.isFloored ? "the minimum" : "by schools and pupils"),
        ]
      })
    listing.addTotal(summing: ["schools", "pupils", "allocation"])
    return listing
  }

  /// The rule in one sentence, as the letters and the sheet give it.
  var rule: String {
    let money = allocation.request
    let pot = Pounds.shown(money.potPence)
    let weights =
      allocation.isBySchoolsOnly
      ? "by the number of schools alone, because no pupils are known"
      : "\(100 - money.pupilWeight)% by schools and \(money.pupilWeight)% by pupils "
        + "(\(programme.settings.money.rollBasis))"
    let unit = money.unit == .pound ? "pounds" : "pence"
    return switch money.method {
    case .redistribute:
      "\(pot) is shared \(weights), with at least \(Pounds.shown(money.floorPence)) for each "
        + "group; the others share what is left. Amounts are whole \(unit), left-over "
        + "\(unit) going to the largest remainders."
    case .topUp:
      "\(pot) is shared \(weights); groups below \(Pounds.shown(money.floorPence)) are topped "
        + "up to it, which costs \(Pounds.shown(allocation.extraPence)) more than the pot."
    case .basePlusShare:
      "Each group gets \(Pounds.shown(money.basePence)) first; the rest of \(pot) is shared "
        + "\(weights). Amounts are whole \(unit)."
    }
  }

  var ratesSentence: String? {
    allocation.rates.map { rates in
      "Above the minimum it comes to about \(Pounds.precise(rates.perSchool / 100)) a school"
        + (allocation.isBySchoolsOnly
          ? "." : " and \(Pounds.precise(rates.perPupil / 100)) a pupil.")
    }
  }

  var networks: [GroupFacts] { programme.groups.filter { $0.kind == .secondaryNetwork } }

  private func text(_ style: TextStyle) -> String {
    let money = programme.settings.money
    var lines = [listing.text(style: style)]
    for check in allocation.checks {
      lines.append("\(check.holds ? "holds" : "FAILS")  \(check.sentence)")
    }
    if !networks.isEmpty {
      let sum = networks.count * money.networkPence
      lines.append(
        "\nSecondary networks: \(networks.count) × \(Pounds.shown(money.networkPence)) = "
          + "\(Pounds.shown(sum)).")
    }
    let chairs = programme.groups.count * money.chairPence
    if chairs > 0 {
      lines.append(
        "For the time of each \(programme.called.sender): \(programme.groups.count) × "
          + "\(Pounds.shown(money.chairPence)) = \(Pounds.shown(chairs)).")
    }
    if let day = issued.first?.on {
      lines.append(
        contradictsIssued
          ? "\nThis is NOT what was issued on \(day.spoken): the settings have changed since. "
            + "What was issued stands."
          : "\nIssued on \(day.spoken) and frozen since.")
      lines += changes.map { style.wrap(Escaping.terminal($0), lead: "changed  ", indent: "  ") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: JSON (the published contract)

  private var json: [UInt8] {
    let money = programme.settings.money
    var json = JSONWriter()
    json.object { json in
      json.member("pot_pence", allocation.request.potPence)
      json.member("floor_pence", allocation.request.floorPence)
      json.member("pupil_weight", allocation.request.pupilWeight)
      json.member("unit", allocation.request.unit.rawValue)
      json.member("method", allocation.request.method.rawValue)
      json.key("groups")
      json.array(allocation.shares) { json, share in
        json.newline()
        json.object {
          $0.member("id", share.group.id)
          $0.member("schools", share.group.schools)
          $0.member("pupils", share.group.pupils)
          $0.member("score", "\(share.score)")
          $0.member("pence", share.pence)
          $0.member("floored", share.isFloored)
        }
      }
      json.member("total_pence", allocation.totalPence)
      json.member("extra_pence", allocation.extraPence)
      json.key("networks")
      json.array(networks) { json, group in
        json.object {
          $0.member("id", group.id)
          $0.member("pence", money.networkPence)
        }
      }
      json.member("chair_pence", money.chairPence)
      json.key("checks")
      json.array(allocation.checks) { json, check in
        json.object {
          $0.member("check", check.sentence)
          $0.member("holds", check.holds)
        }
      }
      json.member("issued_on", issued.first?.on.description)
      json.member("contradicts_issued", contradictsIssued)
      json.key("changes")
      json.array(changes) { $0.string($1) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func workbook() throws(WorkbookError) -> [UInt8] {
    try Workbook(
      title: listing.title, author: programme.settings.officer.council,
      createdSeconds: asAt.seconds, sheets: [listing.sheet, AllocationSheet(self).sheet]
    ).xlsx()
  }

  // MARK: Files

  /// The county sheet as workbook and CSV, and a letter for each group.
  ///
  /// - Returns: Files named by date, kind and group.
  /// - Throws: `WorkbookError`.
  package func files() throws(WorkbookError) -> [OutputFile] {
    let sheets = [
      OutputFile(name: "\(asAt)-allocations-county.xlsx", bytes: try workbook()),
      OutputFile(name: "\(asAt)-allocations-county.csv", bytes: listing.csv),
    ]
    return sheets
      + programme.groups.compactMap { group in
        AllocationLetter(self, group).map { letter in
          OutputFile(
            name: "letters/\(asAt)-allocation-\(Escaping.fileName(group.id)).docx",
            bytes: letter.document.docx())
        }
      }
  }

  /// What `--apply` issues: every consortium's share, all at once and never again, and every
  /// network's fixed sum that was not issued before.
  package var toIssue: [IssuedAllocation] {
    let done = Set(issued.map(\.group))
    let shares = allocation.shares.map {
      IssuedAllocation(
        group: $0.group.id, schools: $0.group.schools, pupils: $0.group.pupils, pence: $0.pence,
        on: asAt)
    }
    return (shares.contains { done.contains($0.group) } ? [] : shares)
      + networks.filter { !done.contains($0.id) }.map { group in
        let schools = programme.schools(of: group.id)
        return IssuedAllocation(
          group: group.id, schools: schools.count,
          pupils: schools.compactMap(\.roll).reduce(0, +),
          pence: programme.settings.money.networkPence, on: asAt)
      }
  }
}

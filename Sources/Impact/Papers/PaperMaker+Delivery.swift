import PlanForms

/// What became of the actions, what was learned, and what a reader must bear in mind.
extension PaperMaker {
  var delivery: PaperSection {
    let reported = account.reported
    guard !reported.isEmpty else {
      return PaperSection(
        id: "delivery", title: "What was changed or not delivered",
        blocks: [.paragraph("No action has been reported on yet.")])
    }
    let kinds = DeliveryStatus.allCases.map(Optional.some) + [nil]
    let rows = kinds.compactMap { status -> [PaperCell]? in
      let own = reported.filter { $0.status == status }
      guard !own.isEmpty else { return nil }
      return [
        .text(Grammar.sentence(status?.words ?? "not said")), .whole(own.count),
        .whole(own.count(where: \.wasHitByClosure)),
      ]
    }
    let table = PaperTable(
      id: "status", caption: "What became of the actions",
      columns: [
        .init("status", "What happened", isNumeric: false), .init("actions", "Actions"),
        .init("closure", "Because schools closed"),
      ],
      rows: rows,
      totals: [
        .text("All"), .whole(reported.count), .whole(reported.count(where: \.wasHitByClosure)),
      ],
      notes: ["Schools were closed to most pupils for part of the year; a change is no failure."])
    var blocks: [PaperBlock] = [.table(table)]
    if !isCounty {
      let items = named(.notDelivered) + named(.replaced) + named(.movedLater) + unreportedItems
      if !items.isEmpty { blocks.append(.bullets(items)) }
    }
    if let sentence = ratingSentence { blocks.append(.paragraph(sentence)) }
    return PaperSection(
      id: "delivery", title: "What was changed or not delivered", blocks: blocks)
  }

  private func named(_ status: DeliveryStatus) -> [String] {
    let own = account.reported.filter { $0.status == status }.map(label)
    return own.isEmpty
      ? [] : ["\(Grammar.sentence(status.words)): \(Grammar.series(own))."]
  }

  private var unreportedItems: [String] {
    account.groups.compactMap { group in
      let own = group.unreported.map(\.story.label)
      return own.isEmpty
        ? nil : "Not reported on by \(group.facts.name): \(Grammar.series(own))."
    }
  }

  /// The chairs' own ratings, apart from what was delivered; words, never a colour.
  private var ratingSentence: String? {
    let kinds: [(ImpactRating?, String)] = [
      (.met, "met"), (.partly, "partly met"), (.notMet, "not met"),
      (.tooEarly, "too early to say"), (nil, "not rated"),
    ]
    let parts = kinds.compactMap { rating, words -> String? in
      let number = account.count(rating: rating)
      return number == 0 ? nil : "\(words) in \(Grammar.count(number, "action"))"
    }
    guard !parts.isEmpty else { return nil }
    return "The aims in the chairs’ own judgement, not checked against the figures: "
      + "\(Spoken.list(parts))."
  }

  // MARK: Learning

  /// Only what the officer picked, edited and checked.
  var learning: PaperSection {
    let ids = Set(account.groups.map(\.id))
    let own = report.excerpts.filter { ids.contains($0.group) }
    let headings: [(Excerpt.Kind, String)] = [
      (.learning, "What groups learned"), (.quote, "What people said"),
      (.barrier, "What got in the way"), (.next, "What happens next"),
    ]
    var blocks: [PaperBlock] = []
    for (kind, heading) in headings {
      let excerpts = own.filter { $0.kind == kind }
      guard !excerpts.isEmpty else { continue }
      blocks.append(.heading(heading))
      // A quotation without its group is harder to trace to a child.
      blocks += excerpts.map {
        .quote($0.text, from: kind == .quote ? "" : groupNames[$0.group] ?? "")
      }
    }
    if blocks.isEmpty {
      let groups = account.groups.count(where: \.hasLessons)
      let what =
        groups == 0
        ? "No return tells what was learned."
        : "\(Grammar.opening(groups, "return")) "
          + "\(Grammar.does(groups, "tell", "tells")) what was learned. "
          + "Nothing has been picked and checked for this paper yet."
      blocks.append(.paragraph(what))
    }
    return PaperSection(id: "learning", title: "Learning worth sharing", blocks: blocks)
  }

  // MARK: Caveats

  var caveats: PaperSection {
    var items = [
      "Everything here is what groups report of their own work; nobody has checked it on site."
    ]
    if account.count(level: .measuredAgainstOthers) < account.delivered.count {
      items.append(
        "Most results have no comparison group: pupils would have changed somewhat anyway, and "
          + "those chosen for low scores tend to score nearer the average the second time.")
    }
    items += [
      "Groups used different measures, which are never mixed. Numbers are small, and a few pupils can "
        + "move a percentage a long way. Reach counts places, not pupils.",
      "Schools were closed to most pupils from January to 8 March 2021, and national tests in "
        + "summer 2021 were cancelled.",
    ]
    if !account.missingReturns.isEmpty {
      let missing = account.missingReturns.map(\.facts.name)
      items.append(
        "\(Grammar.list(missing)) \(Grammar.has(missing.count)) not reported, and "
          + "\(Grammar.does(missing.count, "are", "is")) left out of spending, reach and results.")
    }
    if !rules.showsEverything {
      items.append(
        "Counts from 1 to \(rules.suppressBelow - 1) pupils, and what could give them away, are "
          + "not shown (c)."
          + (rules.roundTo.map { " Pupils are rounded to the nearest \($0)." } ?? ""))
    }
    return PaperSection(id: "caveats", title: "Please bear in mind", blocks: [.bullets(items)])
  }
}

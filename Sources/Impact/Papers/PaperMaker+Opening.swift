import PlanForms
import Programmes

/// The half-page summary and the recommendations.
extension PaperMaker {
  var summary: PaperSection {
    var sentences = [returnsSentence]
    if account.returns > 0 {
      sentences += [spendingSentence, reachSentence, evidenceSentence, deliverySentence]
        .compactMap(\.self)
    } else {
      sentences.append(
        "This paper can therefore say what was planned, and nothing yet about what it did.")
    }
    sentences.append(
      "The \(isCounty ? "council" : "group") is asked to agree the recommendations below.")
    return PaperSection(
      id: "summary", title: "In short", blocks: [.paragraph(sentences.joined(separator: " "))])
  }

  private var returnsSentence: String {
    let (returned, all) = (account.returns, account.groups.count)
    let missing = account.missingReturns.map(\.facts.name)
    if all == 0 { return "No groups belong to this area." }
    if returned == 0 {
      return all == 1
        ? "The one group has not sent an evaluation."
        : "None of the \(all) groups has sent an evaluation."
    }
    if missing.isEmpty {
      return all == 1
        ? "The one group has sent its evaluation." : "All \(all) groups have sent an evaluation."
    }
    return "\(returned) of \(Grammar.count(all, "group")) \(Grammar.has(returned)) sent an "
      + "evaluation; \(Grammar.list(missing, most: 6)) \(Grammar.has(missing.count)) not."
  }

  private var spendingSentence: String {
    let spent = account.spent.sum.value
    let allocated = account.allocatedToReturned.value
    let actions = account.reported.count { ($0.story.reported?.cost?.value ?? 0) > 0 }
    let themes = account.themes.filter { $0.spent.value > 0 && $0.theme != .other }.prefix(2)
      .map(\.theme.words)
    let mostly = themes.isEmpty ? "" : ", mostly \(Spoken.list(themes))"
    let bought = "on \(Grammar.count(actions, "action"))\(mostly)"
    let whose = account.missingReturns.isEmpty ? "" : " to the groups that have"
    if spent > allocated {
      return "\(Spoken.money(pence: spent)) was spent \(bought): "
        + "\(Spoken.money(pence: spent - allocated)) more than the "
        + "\(Spoken.money(pence: allocated)) allocated\(whose)."
    }
    return "Of \(Spoken.money(pence: allocated)) allocated\(whose), "
      + "\(Spoken.money(pence: spent)) was spent \(bought)."
  }

  private var reachSentence: String {
    let pupils = count(account.places(of: account.delivered), scope.key(nil))
    let staff = account.staff.value
    let withStaff = staff > 0 ? " and \(Grammar.count(staff, "staff place"))" : ""
    guard case .whole(let places) = pupils.content else {
      return "The number of pupil places is not shown, to protect pupils."
    }
    // None is none, rounded or not, and nobody is counted twice in it.
    let about = rules.roundTo == nil || places == 0 ? "" : "about "
    let twice = places == 0 ? "" : "; a pupil in two actions counts twice"
    return "The actions gave \(about)\(Grammar.count(places, "pupil place"))\(withStaff)\(twice)."
  }

  private var evidenceSentence: String? {
    let all = account.delivered.count
    guard all > 0 else { return nil }
    func level(_ level: EvidenceLevel) -> Int { account.count(level: level) }
    let (against, both) = (level(.measuredAgainstOthers), level(.measuredBeforeAndAfter))
    let none = level(.stated) + level(.activityOnly)
    let compared =
      against == 0
      ? "" : ", \(against) of them beside similar pupils who did not take part"
    let (end, said) = (level(.measuredAtEnd), level(.reported))
    let parts = [
      both + against == 0
        ? nil
        : "\(both + against) \(Grammar.has(both + against)) figures from before and after\(compared)",
      end == 0 ? nil : "\(end) \(Grammar.has(end)) a result at the end only",
      said == 0 ? nil : "\(said) \(Grammar.does(said, "rest", "rests")) on what people report",
      none == 0 ? nil : "\(none) \(Grammar.does(none, "give", "gives")) no evidence of change",
    ].compactMap(\.self)
    return "Of \(all == 1 ? "the one action" : "the \(all) actions") that took place, "
      + "\(Spoken.list(parts))."
  }

  private var deliverySentence: String? {
    // What still runs has neither been changed nor stopped.
    let asMeant: [DeliveryStatus?] = [nil, .asPlanned, .stillRunning]
    let changed = account.reported.filter { !asMeant.contains($0.status) }
    guard !changed.isEmpty else {
      return account.reported.isEmpty ? nil : "No action is reported as changed or stopped."
    }
    let closed = changed.count(where: \.wasHitByClosure)
    let why =
      closed == 0
      ? "" : ", \(closed == changed.count ? "all" : "\(closed)") of them because schools closed"
    return "\(Grammar.opening(changed.count, "action")) "
      + "\(Grammar.was(changed.count)) changed, moved or stopped\(closed == 1 && changed.count == 1 ? ", because schools closed" : why)."
  }

  // MARK: Recommendations

  var recommendations: PaperSection {
    let officer = report.programme.settings.officer.role
    let who = officer.isEmpty ? "the officer" : officer
    let soon = report.asAt.adding(days: 14)?.spoken ?? "two weeks"
    let reader = isCounty ? "The council" : "The group"
    var items = [
      "Note what the money bought, and how far its effect is known. (\(reader), at this meeting)"
    ]
    let missing = account.missingReturns.map(\.facts.name)
    if !missing.isEmpty {
      items.append(
        "Ask \(Grammar.list(missing, most: 6)) for "
          + "\(missing.count == 1 ? "the missing evaluation" : "the missing evaluations"). "
          + "(\(Grammar.sentence(who)), by \(soon))")
    }
    let silent = account.groups.filter { !$0.unreported.isEmpty }.map(\.facts.name)
    if !silent.isEmpty {
      items.append(
        "Ask \(Grammar.list(silent, most: 6)) what became of the actions not reported on. "
          + "(\(Grammar.sentence(who)), by \(soon))")
    }
    if let item = unspentItem { items.append("\(item) (\(reader), at this meeting)") }
    if let item = practiceItem { items.append("\(item) (\(reader), next meeting)") }
    let measured = account.delivered.count { $0.level >= .measuredBeforeAndAfter }
    if items.count < 5, measured * 2 < account.delivered.count {
      items.append(
        "Ask every group to use one measure before and after, and to say how many pupils it "
          + "covers. (\(reader), before the next plans)")
    }
    return PaperSection(
      id: "recommendations", title: "Recommendations",
      blocks: [
        .paragraph("\(reader) is asked to:"), .numbered(Array(items.prefix(5))),
      ])
  }

  private var unspentItem: String? {
    let over = account.groups.filter { ($0.unspent?.value ?? 0) > 10_000 }
    guard !over.isEmpty else { return nil }
    let sum = over.reduce(0) { $0 + ($1.unspent?.value ?? 0) }
    return "Decide what happens to \(Spoken.money(pence: sum)) unspent in "
      + "\(Grammar.list(over.map(\.facts.name), most: 6))."
  }

  /// The action with the surest good result, among groups that do not refuse to share.
  private var practiceItem: String? {
    let sharing = Set(account.groups.filter { $0.sharesPractice != false }.map(\.id))
    let good = account.delivered.filter { action in
      guard sharing.contains(action.id.group), action.level >= .measuredBeforeAndAfter,
        rules.showsActions, !release.hides(.measured(action.id)),
        let result = action.result, let improvement = result.improvement
      else { return false }
      return improvement > .zero && result.known?.isSelfReport == false
    }
    guard let best = good.max(by: { $0.level < $1.level }) else { return nil }
    let group = groupNames[best.id.group] ?? best.id.group
    return
      "Hear from \(group) about \(best.paperLabel), where results were better after than before."
  }
}

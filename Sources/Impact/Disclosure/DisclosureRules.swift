package import Programmes

/// What a paper may show of small numbers: rules D1 to D7 with their settings.
package struct DisclosureRules: Hashable, Sendable {
  /// D1, D2: counts of pupils from 1 up to, not including, this number are not shown, nor are
  /// percentages and means over so few.
  package var suppressBelow = 6
  /// D1: a result of none or all is hidden up to this many pupils.
  package var allOrNoneUpTo = 10
  /// D2: results over up to this many pupils are shown in whole numbers.
  package var wholeNumbersUpTo = 10
  /// D5: a result over fewer schools than this is hidden, unless the group has consented.
  package var minimumSchools = 3
  /// D5: the groups that have agreed to results from few schools being shown.
  package var consenting: Set<String> = []
  /// D6: pupils are rounded to the nearest multiple of this; nil where they are not.
  package var roundTo: Int?
  /// Results of single actions are shown; a public paper shows pooled ones only.
  package var showsActions = true
  /// Where a form does not say how many schools a result covers, it counts as all of the group's.
  package var trustsUnstatedSchools = true
  /// D3; off only to show what it is for.
  package var complementary = true
  /// Nothing is hidden: the officer's own workbook.
  package var showsEverything = false

  package init() {}

  /// The rules for the members of an Area Analysis Group, or the stricter ones for the public.
  package init(_ settings: DisclosureSettings, isPublic: Bool) {
    suppressBelow = settings.suppressBelow
    allOrNoneUpTo = settings.allOrNoneUpTo
    wholeNumbersUpTo = settings.wholeNumbersUpTo
    consenting = Set(settings.consenting)
    minimumSchools = settings.minimumSchools
    roundTo = settings.roundTo
    guard isPublic || settings.paper == .public else { return }
    suppressBelow = max(suppressBelow, 6)
    allOrNoneUpTo = max(allOrNoneUpTo, 20)
    wholeNumbersUpTo = max(wholeNumbersUpTo, 20)
    consenting = []
    roundTo = roundTo ?? 5
    showsActions = false
    trustsUnstatedSchools = false
  }

  package static let officer: DisclosureRules = {
    var rules = DisclosureRules()
    rules.showsEverything = true
    return rules
  }()

  /// How far apart the bounds of a small count must stay for any reader, whatever is added up: as
  /// far as the smallest and the largest count that the rule hides.
  package var leastWidth: Int { max(1, suppressBelow - 1) }
}

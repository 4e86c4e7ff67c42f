/// What a fund calls those whom drafts, lists and papers speak of, in the middle of a sentence; what
/// the form does not say goes by words that are right for any fund.
package struct FundWords: Sendable, Hashable {
  /// Who answers for a group and is written to: `chair`, `principal`.
  package var chair: String?
  /// What brings groups together and reads their reports: `Area Analysis Group`.
  package var area: String?
  /// The same where there is little room: `AAG`.
  package var areaShort: String?

  /// What the form calls its first stage, as `Action plan`; empty where nobody says.
  package var firstStage = ""

  package init() {}

  /// A stage's title in the middle of a sentence: `action plan`, `HAF application`.
  package static func inASentence(_ title: String) -> String {
    let isAbbreviation = title.dropFirst().first?.isUppercase ?? false
    return isAbbreviation ? title : title.prefix(1).lowercased() + title.dropFirst()
  }

  package var sender: String { chair ?? "sender" }
  /// How somebody without a name is addressed: `Chair`.
  package var salutation: String { chair.map(Self.capitalised) ?? "colleague" }
  package var areaHeading: String { Self.capitalised(areaShort ?? area ?? "area") }
  /// What stands for the area of a group that has none.
  package var noArea: String { "No \(areaShort ?? area ?? "area")" }

  /// The area's name, or that there is none.
  package func area(of group: GroupFacts) -> String { group.area.isEmpty ? noArea : group.area }

  package static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

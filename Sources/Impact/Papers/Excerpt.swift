package import PlanForms
package import Programmes

/// Words from a return that an officer picked, edited and checked for identifying detail.
///
/// Nothing else that a school wrote comes into a paper (rule D7).
package struct Excerpt: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case learning, quote, barrier, next
  }

  package var group: String
  /// The action's number; empty for the whole return.
  package var action: String
  package var kind: Kind
  package var text: String
  package var checkedBy: String
  package var checkedOn: CalendarDay

  package init(
    group: String, action: String = "", kind: Kind = .learning, text: String, checkedBy: String,
    checkedOn: CalendarDay
  ) {
    self.group = group
    self.action = action
    self.kind = kind
    self.text = text
    self.checkedBy = checkedBy
    self.checkedOn = checkedOn
  }
}

/// `excerpts.csv`: `group,action,kind,text,checked_by,date`.
package enum ExcerptSheet {
  package static let columns = ["group", "action", "kind", "text", "checked_by", "date"]

  package struct Reading: Sendable {
    package var excerpts: [Excerpt]
    package var mistakes: [ProgrammeMistake]
  }

  /// Reads the picked excerpts; one that nobody has ticked as checked is named and left out.
  package static func read(_ bytes: [UInt8], file: String) -> Reading {
    let sheet = HeadedSheet(
      file: file, bytes: bytes,
      columns: columns.map {
        HeadedSheet.Column(name: $0, isRequired: $0 != "action" && $0 != "kind")
      })
    var reading = Reading(excerpts: [], mistakes: sheet.mistakes.filter { $0.weight == .mustFix })
    for row in sheet.rows where !row["text"].isEmpty {
      guard !row["checked_by"].isEmpty, let day = CalendarDay(iso: row["date"]) else {
        reading.mistakes.append(
          ProgrammeMistake(
            file: file, line: row.line,
            message: "The excerpt isn’t ticked as checked, so it is left out of the papers.",
            cure: "Put your name in checked_by and the day in date, as 2021-06-04.",
            weight: .note))
        continue
      }
      reading.excerpts.append(
        Excerpt(
          group: row["group"], action: row["action"],
          kind: Excerpt.Kind(rawValue: row["kind"].lowercased()) ?? .learning, text: row["text"],
          checkedBy: row["checked_by"], checkedOn: day))
    }
    return reading
  }
}

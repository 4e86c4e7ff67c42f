import PlanForms
package import Programmes

/// The sheet an officer corrects grades in: one row an action, what was found beside empty columns.
///
/// It is written with corrections made earlier already in place, so that it can be edited and read
/// back any number of times.  A filled column is a correction and needs a reason and a name.
package enum GradingSheet {
  package static let columns = [
    "group", "action", "title", "level_found", "why", "missing_for_next_level", "level",
    "theme_found", "theme_cues", "theme", "status_found", "status", "rating_found", "rating",
    "reason", "by", "date",
  ]

  /// One row an action, in the order of `columns`.
  package static func rows(_ actions: [GradedAction]) -> [[String]] {
    actions.map { action in
      let last = action.corrections.last
      return [
        action.id.group, action.id.key, action.story.title?.value ?? "",
        "\(action.grade.level.rawValue)", cues(action.grade.cues),
        action.grade.missing.joined(separator: "; "),
        action.level == action.grade.level ? "" : "\(action.level.rawValue)",
        action.themes.primary.rawValue, cues(action.themes.cues),
        action.theme == action.themes.primary ? "" : action.theme.rawValue,
        action.story.reported?.status?.value.rawValue ?? "",
        action.status == action.story.reported?.status?.value ? "" : action.status?.rawValue ?? "",
        action.story.reported?.rating?.value.rawValue ?? "",
        action.rating == action.story.reported?.rating?.value ? "" : action.rating?.rawValue ?? "",
        last?.reason ?? "", last?.by ?? "", last?.on.map { "\($0)" } ?? "",
      ]
    }
  }

  private static func cues(_ cues: [Cue]) -> String {
    cues.map { cue in
      let places = cue.sources.map { "\($0.file), \($0.at)" }.joined(separator: "; ")
      return "\(cue.meaning): \(cue.words)" + (places.isEmpty ? "" : " [\(places)]")
    }.joined(separator: " | ")
  }

  /// The corrections a sheet holds, and what is wrong with it by line.
  package struct Reading: Sendable {
    package var corrections: [Correction]
    package var mistakes: [ProgrammeMistake]
  }

  /// Reads a sheet back, as Excel or a text editor left it.
  package static func read(_ bytes: [UInt8], file: String) -> Reading {
    let required = ["group", "action", "reason", "by"]
    let sheet = HeadedSheet(
      file: file, bytes: bytes,
      columns: columns.map {
        HeadedSheet.Column(name: $0, isRequired: required.contains($0))
      })
    var reading = Reading(
      corrections: [], mistakes: sheet.mistakes.filter { $0.weight == .mustFix })
    for row in sheet.rows { read(row, file: file, into: &reading) }
    return reading
  }

  private static func read(_ row: HeadedSheet.Row, file: String, into reading: inout Reading) {
    func fault(_ message: String, _ cure: String) {
      reading.mistakes.append(
        ProgrammeMistake(
          file: file, line: row.line, message: message, cure: cure, weight: .mustFix))
    }
    var changes: [Correction.Change] = []
    func take(_ column: String, _ names: [String], _ make: (String) -> Correction.Change?) {
      let written = row[column]
      guard !written.isEmpty else { return }
      if let change = make(written) {
        changes.append(change)
      } else {
        fault(
          "\"\(written)\" isn’t a \(column).", "Write one of \(names.joined(separator: ", ")).")
      }
    }
    take("level", EvidenceLevel.allCases.map { "\($0.rawValue)" }) { written in
      Int(written.prefix { $0.isNumber }).flatMap(EvidenceLevel.init(rawValue:)).map { .level($0) }
    }
    take("theme", Theme.allCases.map(\.rawValue)) { written in
      Theme.allCases.first { $0.rawValue == written || $0.words == written }.map { .theme($0) }
    }
    take("status", DeliveryStatus.allCases.map(\.rawValue)) { written in
      DeliveryStatus(choice: written).map { .status($0) }
    }
    take("rating", ImpactRating.allCases.map(\.rawValue)) { written in
      ImpactRating(choice: written).map { .rating($0) }
    }
    guard !changes.isEmpty else { return }
    guard !row["reason"].isEmpty, !row["by"].isEmpty else {
      fault("A correction has no reason or no name.", "Fill in the columns reason and by.")
      return
    }
    let action = ActionID(group: row["group"], key: row["action"])
    reading.corrections += changes.map {
      Correction(
        action: action, change: $0, reason: row["reason"], by: row["by"],
        on: CalendarDay(iso: row["date"]))
    }
  }
}

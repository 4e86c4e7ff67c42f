package import PlanForms

/// What `programme.yaml` sets, with the defaults that hold until the officer decides otherwise.
package struct ProgrammeSettings: Sendable, Hashable {
  package var name = ""
  /// The form's definition: an identifier or a path.
  package var form = "recovery-2020"
  /// `2020-21`.
  package var academicYear = ""
  /// Only `Europe/London` and `UTC` are known.
  package var timeZone = TimeZoneRule.europeLondon
  package var dates = ProgrammeDates()
  /// The Area Analysis Groups; empty where `groups.csv` alone names them.
  package var areas: [String] = []
  package var money = MoneySettings()
  package var disclosure = DisclosureSettings()
  package var officer = OfficerSettings()
  package var decisions = DecisionSettings()
  package var chase = ChaseSettings()
  package var calendar = SchoolCalendar.england2020
  /// Days on which nobody works besides weekends and England's bank holidays.
  package var closedDays: [CalendarDay] = []
  /// Further sheets of facts for rules: names and the files' names in the folder.
  package var lists: [NamedFile] = []

  package init() {}
}

/// A sheet of facts named in the settings.
package struct NamedFile: Sendable, Hashable {
  package var name: String
  package var file: String
  /// The line of `programme.yaml` that names it.
  package var line: Int?
}

/// How the money is shared out; amounts in pence.
package struct MoneySettings: Sendable, Hashable {
  /// What happens where a fair share is below the floor.
  package enum Method: String, Sendable, CaseIterable {
    /// Groups below the floor are lifted to it and the others share the rest: the pot is exact.
    case redistribute
    /// Groups below the floor are lifted to it and the total rises above the pot.
    case topUp = "top_up"
    /// A base for every group first, then the rest by shares.
    case basePlusShare = "base_plus_share"
  }

  /// The smallest amount that is handed out.
  package enum Unit: String, Sendable, CaseIterable {
    case pound
    case penny

    package var pence: Int { self == .pound ? 100 : 1 }
  }

  /// The least a primary consortium gets.
  package var floorPence = 500_000
  /// What each secondary network gets.
  package var networkPence = 800_000
  /// What each chair's school gets for the chair's time.
  package var chairPence = 500_000
  /// What the primary consortia share; nil until it is known.
  package var potPence: Int?
  /// How much of the share goes by pupils, of 100; the rest goes by schools.
  package var pupilWeight = 50
  package var unit = Unit.pound
  package var method = Method.redistribute
  /// The base of `base_plus_share`.
  package var basePence = 0
  /// What a group's remote-learning lead may cost; nil where it is not set.
  package var remoteLeadPence: Int?
  /// For the payment lists.
  package var costCode = ""
  /// Which count the rolls are, as printed on the sheet.
  package var rollBasis = "the rolls that we hold"

  package init() {}
}

/// What may be shown of small numbers in papers.
package struct DisclosureSettings: Sendable, Hashable {
  package enum Paper: String, Sendable, CaseIterable {
    case members
    case `public`
  }

  /// Counts of pupils from 1 up to, not including, this number are not shown.
  package var suppressBelow = 6
  /// A result of none or all of the pupils is not shown for up to this many pupils.
  package var allOrNoneUpTo = 10
  /// Results over up to this many pupils are shown in whole numbers.
  package var wholeNumbersUpTo = 10
  /// A measure over fewer schools than this is not shown.
  package var minimumSchools = 3
  /// The groups that have agreed to results from fewer schools being shown.
  package var consenting: [String] = []
  /// Pupils are rounded to the nearest multiple of this; nil where they are not rounded.
  package var roundTo: Int?
  package var paper = Paper.members

  package init() {}
}

/// Who writes the letters.
package struct OfficerSettings: Sendable, Hashable {
  package var name = ""
  package var role = ""
  package var email = ""
  package var council = ""

  package init() {}
}

/// What the council has settled about money and records.
package struct DecisionSettings: Sendable, Hashable {
  package enum LatePlans: String, Sendable, CaseIterable {
    case pay
    case hold
  }

  package var latePlans = LatePlans.pay
  /// Who signs the release of money; empty where nobody is named.
  package var releasedBy = ""
  /// How long plans and evaluations are kept.
  package var retentionYears = 3

  package init() {}
}

/// When reminders are due.
package struct ChaseSettings: Sendable, Hashable {
  /// Calendar days before a deadline on which a group with nothing in is reminded.
  package var reminderDays = 7
  /// The folder of the officer's own templates, inside the programme folder.
  package var templates = "templates"

  package init() {}
}

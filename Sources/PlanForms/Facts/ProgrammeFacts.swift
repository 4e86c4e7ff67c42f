/// What the programme's register knows, as the rules may ask for it: plain values, no files.
package struct ProgrammeFacts: Sendable {
  package var name: String
  /// `2020-21`.
  package var academicYear: String
  /// The default form.
  package var form: String
  package var dates: ProgrammeDates
  package var calendar: SchoolCalendar
  /// The least a primary consortium gets, and what each network gets; pence.
  package var floorPence: Int
  package var networkPence: Int
  /// In the order of groups.csv.
  package var groups: [GroupFacts]
  /// In the order of schools.csv.
  package var schools: [SchoolFacts]
  /// Further sheets of facts that rules look values up in, by file name: header and rows.
  package var lists: [String: FactList]

  package init(
    name: String, academicYear: String, form: String, dates: ProgrammeDates,
    calendar: SchoolCalendar = .england2020, floorPence: Int = 500_000, networkPence: Int = 800_000,
    groups: [GroupFacts] = [], schools: [SchoolFacts] = [], lists: [String: FactList] = [:]
  ) {
    self.name = name
    self.academicYear = academicYear
    self.form = form
    self.dates = dates
    self.calendar = calendar
    self.floorPence = floorPence
    self.networkPence = networkPence
    self.groups = groups
    self.schools = schools
    self.lists = lists
  }
}

package struct FactList: Sendable, Hashable {
  package var columns: [String]
  package var rows: [[String]]

  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// A day and a minute of it, in the programme's own time zone.
package struct LocalMinute: Hashable, Sendable, Comparable {
  package var day: CalendarDay
  /// Minutes since midnight.
  package var minute: Int

  package init(day: CalendarDay, minute: Int) {
    self.day = day
    self.minute = minute
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.day, one.minute) < (other.day, other.minute)
  }
}

package struct ProgrammeDates: Sendable, Hashable {
  package var planIssued: CalendarDay?
  package var planDeadline: LocalMinute?
  package var evaluationOpens: CalendarDay?
  package var evaluationDeadline: LocalMinute?
  package var actionsFrom: CalendarDay?
  package var actionsTo: CalendarDay?

  package init() {}
}

/// The halves of the terms and the days schools were shut, as the council publishes them.
package struct SchoolCalendar: Sendable, Hashable {
  /// In order; each with its name: `autumn_1` … `summer_2`.
  package struct HalfTerm: Sendable, Hashable {
    package var id: String
    package var first: CalendarDay
    package var last: CalendarDay

    package init(id: String, first: CalendarDay, last: CalendarDay) {
      self.id = id
      self.first = first
      self.last = last
    }
  }

  package var halfTerms: [HalfTerm]
  package var easterSunday: CalendarDay?
  /// The calendar year in which the school year begins; nil where nobody has said which it is.
  package var startYear: Int?

  package init(halfTerms: [HalfTerm], easterSunday: CalendarDay? = nil, startYear: Int? = nil) {
    self.halfTerms = halfTerms
    self.easterSunday = easterSunday
    self.startYear = startYear ?? halfTerms.first?.first.year
  }

  /// What is known of a school year by its name alone, such as `2024-25`.
  ///
  /// That is when it begins, and for 2020-21 its terms.  A name that is none gives a year that is not
  /// known.
  package init(academicYear: String) {
    let first = Int(academicYear.prefix(4))
    self = first == 2020 ? .england2020 : SchoolCalendar(halfTerms: [], startYear: first)
  }

  /// The first day of the autumn term, 1 September where the terms are not known.
  package var firstDay: CalendarDay? {
    halfTerms.first?.first ?? startYear.flatMap { CalendarDay(year: $0, month: 9, day: 1) }
  }

  /// The windows of 2020–21 that the brief gives, used until a council sets its own.
  package static let england2020: SchoolCalendar = {
    func half(_ id: String, _ first: String, _ last: String) -> HalfTerm? {
      guard let first = CalendarDay(iso: first), let last = CalendarDay(iso: last) else {
        return nil
      }
      return HalfTerm(id: id, first: first, last: last)
    }
    return SchoolCalendar(
      halfTerms: [
        half("autumn_1", "2020-09-01", "2020-10-23"), half("autumn_2", "2020-11-02", "2020-12-18"),
        half("spring_1", "2021-01-04", "2021-02-12"), half("spring_2", "2021-02-22", "2021-04-01"),
        half("summer_1", "2021-04-19", "2021-05-28"), half("summer_2", "2021-06-07", "2021-07-21"),
      ].compactMap(\.self),
      easterSunday: CalendarDay(iso: "2021-04-04"))
  }()
}

package struct GroupFacts: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case primaryConsortium = "primary_consortium"
    case secondaryNetwork = "secondary_network"
    /// Neither: a programme of another fund has no such kinds.
    case other
  }

  package var id: String
  package var name: String
  package var aliases: [String]
  package var kind: Kind
  /// The Area Analysis Group it reports to.
  package var area: String
  package var chair: String
  package var chairEmail: String
  package var chairSchool: String
  package var deputy: String
  package var allocationPence: Int?

  package init(
    id: String, name: String, aliases: [String] = [], kind: Kind = .primaryConsortium,
    area: String = "", chair: String = "", chairEmail: String = "", chairSchool: String = "",
    deputy: String = "", allocationPence: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.area = area
    self.chair = chair
    self.chairEmail = chairEmail
    self.chairSchool = chairSchool
    self.deputy = deputy
    self.allocationPence = allocationPence
  }
}

package struct SchoolFacts: Sendable, Hashable {
  package var urn: String
  package var laestab: String
  package var name: String
  package var group: String
  package var phase: String
  package var status: String
  package var roll: Int?

  package init(
    urn: String, laestab: String = "", name: String, group: String, phase: String = "",
    status: String = "", roll: Int? = nil
  ) {
    self.urn = urn
    self.laestab = laestab
    self.name = name
    self.group = group
    self.phase = phase
    self.status = status
    self.roll = roll
  }
}

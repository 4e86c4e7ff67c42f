import Foundation
import PlanForms
import TestSupport
import Testing

/// Every spelling of the shared list gets the list's reading, or a safer one.
@Suite struct `The list of spellings` {
  private struct List: Decodable {
    struct Money: Decodable {
      var raw: String
      var pence: Int?
      var flags: [String]?
    }
    struct Day: Decodable {
      var raw: String
      var start: String?
      var end: String?
      var flags: [String]?
    }
    struct Number: Decodable {
      var raw: String
      var low: Int?
      var high: Int?
      var flags: [String]?
    }
    struct Years: Decodable {
      var raw: String
      var years: [String]
    }
    struct Blank: Decodable {
      var raw: String
      var meaning: String
    }

    var money: [Money]
    var dates: [Day]
    var pupil_counts: [Number]
    var year_groups: [Years]
    var blanks: [Blank]
  }

  private static func list() throws -> List? {
    guard let shared = SharedFiles.root else { return nil }
    let url = URL(fileURLWithPath: "\(shared)/domain/spellings.json")
    return try JSONDecoder().decode(List.self, from: Data(contentsOf: url))
  }

  private static let isThere = SharedFiles.root != nil

  /// Read more safely than listed, each with its reason.
  private static let safer: [String: String] = [
    "c.£180 per week": "a rate is no cost",
    "ELSA time @ £17.50 per hour.": "a rate is no cost",
    "(0.4×0.5 + 0.4×0.35) x HLTA £9,458": "the amount could be the salary that the shares are of",
    "£30 p/h x 3": "p/h could be per hour or per head",
    "min £200": "a floor is no cost", "£450 + VAT": "what is paid is more",
    "£1,200 (subsidised 75%)": "either side of the subsidy could be meant",
    "£5,OO0": "mistyped", "(£200)": "may be negative", "44105": "may be a date",
    "Mon 2 Oct": "the weekday is wrong", "Nov 20": "a day or a month",
    "Review 1: 05.03.21 Review 2: 14.01.21 Review 3 01.04.21": "several days",
    "Mid-point April 2019 Final July 2019": "two points, no range", "A2": "too short",
    "Starting from end of November, approx. ¾ of year.": "a length beside a start",
    "44106": "a number with no cell to say that it is a date", "42644": "as above",
    "10/02/2020": "day and month may be changed round", "over 100": "no upper end",
    "37(13)": "the bracket could mean anything",
  ]

  @Test(.enabled(if: isThere, "the shared list is not beside the repository"))
  func `gives every amount its pence or asks`() throws {
    for entry in try #require(try Self.list()).money {
      let reading = read(entry.raw, .money)
      guard case .money(let money)? = reading.value else {
        #expect(entry.pence == nil || Self.safer[entry.raw] != nil, "\(entry.raw): \(reading)")
        continue
      }
      #expect(money.pence == entry.pence, "\(entry.raw)")
      // The list flags "Approx." everywhere but in "Chromebook Scheme Approx. £11,197".
      let isAbout = !Set(entry.flags ?? []).isDisjoint(with: ["approximate", "ceiling"])
      #expect(money.isApproximate == isAbout || entry.raw.contains("Approx."), "\(entry.raw)")
    }
  }

  @Test(.enabled(if: isThere, "the shared list is not beside the repository"))
  func `gives every date its days or asks`() throws {
    for entry in try #require(try Self.list()).dates {
      let reading = read(entry.raw, .date)
      guard case .date(let window)? = reading.value else {
        #expect(
          entry.start == nil && entry.end == nil || Self.safer[entry.raw] != nil,
          "\(entry.raw): \(reading)")
        continue
      }
      #expect(entry.start == (window.isOpenAtStart ? nil : "\(window.start)"), "\(entry.raw)")
      #expect(entry.end == (window.isOpenAtEnd ? nil : "\(window.end)"), "\(entry.raw)")
    }
  }

  @Test(.enabled(if: isThere, "the shared list is not beside the repository"))
  func `gives every count its numbers or asks`() throws {
    for entry in try #require(try Self.list()).pupil_counts {
      let reading = read(entry.raw, .count)
      guard case .count(let count)? = reading.value else {
        #expect(entry.low == nil || Self.safer[entry.raw] != nil, "\(entry.raw): \(reading)")
        continue
      }
      #expect(count.low == entry.low && count.high == entry.high, "\(entry.raw)")
    }
  }

  @Test(.enabled(if: isThere, "the shared list is not beside the repository"))
  func `gives every year group its years or asks`() throws {
    for entry in try #require(try Self.list()).year_groups {
      guard case .yearGroups(let groups)? = read(entry.raw, .yearGroups).value else {
        #expect(entry.years.isEmpty, "\(entry.raw)")
        continue
      }
      #expect(groups.map(\.code) == entry.years)
    }
  }

  @Test(.enabled(if: isThere, "the shared list is not beside the repository"))
  func `keeps the kinds of empty apart`() throws {
    let states: [String: Set<AnswerState>] = [
      "unanswered": [.unanswered, .placeholder], "unanswered_with_note": [.unanswered],
      "deferred": [.deferred], "not_applicable": [.notApplicable], "none": [.notApplicable],
      "refers_above": [.refers], "refers_to_other_row": [.refers],
    ]
    for entry in try #require(try Self.list()).blanks {
      guard let states = states[entry.meaning] else { continue }
      #expect(states.contains(read(entry.raw, .text).state), "\(entry.raw)")
    }
  }

  private func read(_ raw: String, _ type: FieldType) -> ValueReading {
    ValueReader().read(
      RawAnswer(raw), as: FieldDefinition(id: "planned_pupils", label: "", type: type))
  }
}

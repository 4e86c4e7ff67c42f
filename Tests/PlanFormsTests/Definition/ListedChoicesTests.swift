import FoundationEssentials
import PlanForms
import TestSupport
import Testing

/// The shipped form's choices read the shared list's spellings as the list does, or ask.
@Suite(.enabled(if: Samples.exist, "the shared list is not beside the repository"))
struct `The listed spellings of choices` {
  private struct List: Decodable {
    struct Entry: Decodable {
      var raw: String
      var rating: String?
      var status: String?
      var value: Bool?
      var kind: String?
      var flags: [String]?

      var isAsked: Bool { flags?.contains("ask") ?? false }
    }
    var ratings: [Entry]
    var delivery_status: [Entry]
    var yes_no: [Entry]
    var people: [Entry]
  }

  private static func list() throws -> List {
    try JSONDecoder().decode(List.self, from: Data(Samples.text("domain/spellings.json").utf8))
  }

  private func read(_ raw: String, _ field: FieldID) throws -> ValueReading {
    let form = try SchemaFiles.recoveryForm.get()
    return ValueReader().read(RawAnswer(raw), as: try #require(form.field(field)))
  }

  /// Whole sentences, which say more than a status: asked about.
  private static let sentences: Set<String> = [
    "CPD continued to run all year, much of this remotely.",
    "students could not receive the last 4 months of in school intervention",
    "re-allocated over the course of the year",
  ]

  @Test func `rate as listed`() throws {
    for entry in try Self.list().ratings where !entry.raw.hasPrefix("(") {
      let value = try read(entry.raw, "impact_rating").value
      if entry.isAsked || entry.rating == nil {
        #expect(value == nil, "\(entry.raw)")
      } else {
        #expect(value == entry.rating.map { .choice($0) }, "\(entry.raw)")
      }
    }
  }

  @Test func `tell what happened as listed`() throws {
    for entry in try Self.list().delivery_status {
      let value = try read(entry.raw, "delivery_status").value
      let expected = Self.sentences.contains(entry.raw) ? nil : entry.status
      #expect(value == expected.map { .choice($0) }, "\(entry.raw)")
    }
  }

  @Test func `say yes and no as listed`() throws {
    for entry in try Self.list().yes_no {
      let reading = try read(entry.raw.replacing(" (in a tick box)", with: ""), "agreed_by_group")
      let isSafe = !["X", "☐", "Not yet"].contains { entry.raw.hasPrefix($0) }
      if isSafe { #expect(reading.value == entry.value.map { .yesNo($0) }, "\(entry.raw)") }
      #expect(reading.value == nil || reading.value == entry.value.map { .yesNo($0) })
    }
  }

  @Test func `take a name or a post, and ask after groups and initials`() throws {
    for entry in try Self.list().people {
      let reading = try read(entry.raw, "lead_name")
      let isSure = entry.kind == "role"
      #expect((reading.value != nil) == isSure, "\(entry.raw): \(reading)")
    }
  }
}

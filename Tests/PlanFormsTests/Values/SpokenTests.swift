import PlanForms
import Testing

@Suite struct `Spoken values` {
  @Test func `says money as pounds, with pence only where there are some`() {
    #expect(Money(pence: 560_000).spoken == "£5,600")
    #expect(Money(pence: 1_250).spoken == "£12.50")
    #expect(Money(pence: 5).spoken == "£0.05")
    #expect(Money(pence: -20_000).spoken == "-£200")
    #expect(Money(pence: 60_000, isApproximate: true).spoken == "about £600")
    #expect(Spoken.money(pence: .min) == "-£92,233,720,368,547,758.08")
  }

  @Test func `says counts`() {
    #expect(Count(low: 1240, high: 1240).spoken == "1,240")
    #expect(Count(low: 20, high: 25).spoken == "20 to 25")
    #expect(Count(low: 24, high: 24, isApproximate: true).spoken == "about 24")
  }

  @Test func `says windows as shortly as they can be said`() throws {
    func window(_ start: String, _ end: String) throws -> DateWindow {
      DateWindow(
        start: try #require(CalendarDay(iso: start)), end: try #require(CalendarDay(iso: end)),
        isExact: true)
    }
    #expect(try window("2020-10-02", "2020-10-02").spoken == "2 October 2020")
    #expect(try window("2020-11-02", "2020-11-06").spoken == "2 to 6 November 2020")
    #expect(try window("2020-11-02", "2020-12-18").spoken == "2 November to 18 December 2020")
    #expect(try window("2021-03-01", "2021-03-31").spoken == "March 2021")
    #expect(
      try window("2020-11-01", "2021-03-31").spoken == "1 November 2020 to 31 March 2021")
    var by = try window("2020-09-01", "2021-04-01")
    by.isOpenAtStart = true
    #expect(by.spoken == "by 1 April 2021")
  }

  @Test func `says a choice by its label`() {
    let choices = [Choice(id: "sem", label: "SEMH"), Choice(id: "quay", label: "Quay Side")]
    #expect(Value.choice("quay").spoken(choices: choices) == "Quay Side")
    #expect(Value.choices(["sem", "quay"]).spoken(choices: choices) == "SEMH and Quay Side")
  }

  @Test func `joins lists with and`() {
    #expect(Spoken.list([]) == "")
    #expect(Spoken.list(["Y5"]) == "Y5")
    #expect(Spoken.list(["Y4", "Y5", "Y6"]) == "Y4, Y5 and Y6")
  }
}

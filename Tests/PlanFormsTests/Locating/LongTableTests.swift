import Documents
import PlanForms
import TestSupport
import Testing

/// Tables with more rows than any form has, whose rows are looked up and not compared with one another.
@Suite struct `Rows of a long table` {
  @Test(arguments: [150, 400])
  func `are found by their numbers in a table of costs behind it`(count: Int) throws {
    let actions = (1...count).map { "| \($0) | Activity called \($0)x | Mr B. Lead |" }
    let costs = (1...count).map { "| \($0) | £\($0 + 1000) |" }
    let sketch =
      ["| Consortium | Alder Vale |", "", "| **Action no.** | **Action** | **Action lead** |"]
      + actions + ["", "| **Action no.** | **Planned cost** |"] + costs
    let locator = try SchemaFiles.recoveryLocator.get()
    let document = LayoutSketch.workbook(sketch.joined(separator: "\n"))
    let reading = try #require(locator.read(document, values: ValueReader()))
    let expected = (1...count).flatMap { number in
      [
        "interventions \(number) intervention_ref: \(number)",
        "interventions \(number) intervention_title: Activity called \(number)x",
        "interventions \(number) lead_name: Mr B. Lead",
        "interventions \(number) planned_cost: £\(number + 1000)",
      ]
    }
    let outline = FormOutline.text(reading, of: locator.definition)
    let whole = (["group_name: Alder Vale"] + expected).joined(separator: "\n")
    #expect(Snapshot.firstDifference(whole, outline) == nil)
  }
}

import Documents
import PlanForms
import TestSupport
import Testing

/// What the costings under a plan sum up for actions that say themselves what they cost.
@Suite struct `Costings of what actions cost` {
  private static let sums: [(title: String, sum: String, isShown: Bool)] = [
    ("another sum", "£450", true),
    ("the same sum in other words", "£400.00", false),
    ("the same sum", "£400", false),
  ]

  @Test(arguments: sums)
  func `leave an action its own sum, and show the officer another one`(
    _ title: String, sum: String, isShown: Bool
  ) throws {
    let document = LayoutSketch.word(
      """
      | Consortium | Alder Vale |

      | **Ref** | **What you will do** | **Cost** | **What should be different for children** |
      | 1 | Buddies | £500 | They read aloud |
      | 2 | Book club | £400 | They read at home |

      **Costs for action 2**

      | **What the money buys** | **Amount** |
      | Books | £150 |
      | Shelves | £250 |
      | Cost of action 2 | \(sum) |
      """)
    let locator = try SchemaFiles.recoveryLocator.get()
    let reading = try #require(locator.read(document, values: ValueReader()))
    #expect(reading.rows("interventions").map { $0["planned_cost"].text } == ["£500", "£400"])
    #expect(reading.leftovers.contains { $0.text == sum } == isShown)
  }
}

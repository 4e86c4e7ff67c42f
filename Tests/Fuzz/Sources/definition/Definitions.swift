import Documents
import FuzzSupport
import PlanForms

@main enum Definitions: Fuzzer {
  static func main() {
    unsafe run { start, count in
      Definitions.test(unsafe Definitions.bytes(start, count))
      return 0
    }
  }

  /// Loads the input as a form definition, and judges a form by it where it is sound.
  static func test(_ input: [UInt8]) {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    do throws(DefinitionError) {
      let definition = try DefinitionLoader.load(text, file: "fuzzed.yaml") { _ in base }
      let checker = PlanChecker(definition: definition, facts: nil)
      _ = try? checker.check(form, fileName: "plan.docx")
    } catch {
      precondition(!error.mistakes.isEmpty, "refused without a reason")
    }
  }

  /// What the input may build on.
  private static let base = DefinitionText(
    name: "base.yaml",
    text: """
      id: base
      title: Base
      stages: {plan: Plan}
      sections: {money: {title: Money}}
      tables: {actions: {row: action, key: ref, anchors: [title]}}
      fields:
        allocation: {label: Allocation, section: money, type: money, wordings: [Grant]}
        ref: {label: No., section: money, table: actions, type: reference}
        title: {label: Action, section: money, table: actions, type: text}
      headers: {ambiguous: {Item: [ref, title]}, composite: {Both: [ref, title]}}
      terms: {most: allocation * 0.9}
      rules: {R1: {severity: error, check: allocation > most, message: "{allocation}"}}
      """)

  private static let form: Document = {
    var document = Document(format: .docx)
    let texts = ["Allocation", "£5,000", "Agreed", "Yes", "Context: TBC", "Signed"]
    for (index, text) in texts.enumerated() {
      document.blocks.append(.paragraph(Paragraph(text: text, place: .paragraph(index + 1))))
    }
    return document
  }()
}

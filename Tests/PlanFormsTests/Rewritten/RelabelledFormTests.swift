import Documents
import FoundationEssentials
import TestSupport
import Testing

@testable import PlanForms

/// Real forms whose questions are put in other words of the definition's lists, as another author might
/// have put them: every answer has to be the same.
@Suite struct `A form that asks in other listed words` {
  typealias Written = `A form that is written otherwise`

  /// What may be put for what: each label that asks one question alone, and a wording of that question.
  struct Relabelling {
    private(set) var words: [String: String] = [:]

    init(_ reading: FormReading, _ form: FormDefinition, seed: UInt64) throws {
      var dice = SplitMix(seed: seed)
      var asked: [String: Set<FieldID>] = [:]
      var answers: Set<String> = []
      for (field, answer) in Self.answers(of: reading, form) {
        answers.insert(LabelFolding.fold(answer.text))
        if let label = answer.label, !label.isEmpty { asked[label, default: []].insert(field) }
      }
      var used = Set(asked.keys.map { LabelFolding.fold($0) })
      let safe = try Self.safeWordings.get()
      for (label, fields) in asked.sorted(by: { $0.key < $1.key }) {
        guard fields.count == 1, let field = fields.first,
          !answers.contains(LabelFolding.fold(label))
        else { continue }
        let choices = (safe[field] ?? []).filter { !used.contains(LabelFolding.fold($0)) }
        guard let wording = choices.randomElement(using: &dice) else { continue }
        used.insert(LabelFolding.fold(wording))
        words[label] = wording
      }
    }

    /// The labels of all answers, as they stand on the form.
    static func labels(of reading: FormReading, _ form: FormDefinition) -> Set<String> {
      Set(answers(of: reading, form).compactMap(\.1.label))
    }

    private static func answers(
      of reading: FormReading, _ form: FormDefinition
    ) -> [(FieldID, Answer)] {
      let rows = form.tables.flatMap { reading.rows($0.id).map(\.answers) }
      return form.fields.flatMap { field in
        ([reading.fields[field.id]] + rows.map { $0[field.id] }).compactMap(\.self)
          .map { (field.id, $0) }
      }
    }

    /// The wordings that ask one question in any company, in more than a word, and name no row or year.
    private static let safeWordings = SchemaFiles.recoveryIndex.map { index in
      let pairs = index.definition.fields.map { field in
        let safe = field.wordings.filter { wording in
          let meanings = index.lookUp(LabelText(wording), written: wording)
          return meanings.count == 1 && meanings.allSatisfy { $0.ambiguity == nil }
            && wording.contains(" ")
            && !wording.contains { "0123456789&<>:/|".contains($0) }
        }
        // The wordings of a choice may be the choices themselves: "Recovery fund".
        return (field.id, field.type == .choice ? [] : safe)
      }
      return Dictionary(pairs) { one, _ in one }
    }

    /// A text with its label put in other words; other texts as they are.
    func said(_ text: String) -> String {
      let label = text.prefix { $0 != ":" && $0 != "*" }
      let words = words[label.trimmingPrefix(while: \.isWhitespace).description] ?? words[text]
      guard let words else { return text }
      return words + (self.words[text] == nil ? text.dropFirst(label.count) : "")
    }
  }

  @Test(arguments: Written.forms) func `gives the same answers`(_ file: Written.FormFile) throws {
    let plain = [UInt8](try Data(contentsOf: URL(filePath: file.path)))
    let locator = try SchemaFiles.recoveryLocator.get()
    let form = locator.definition
    guard let document = try? DocumentReader.read(plain),
      let reading = locator.read(document, values: ValueReader())
    else { return }
    let number = Written.forms.firstIndex { $0.path == file.path } ?? 0
    let other = try Relabelling(reading, form, seed: UInt64(number))
    let rewriting = Written.Rewriting("other words") { markup in
      WordTexts.changed(in: markup) { other.said($0) }
    }
    let rewritten = try Written.rewritten(plain, rewriting)
    // Or nothing would have been asked in other words, and all of it would be the same.
    let asked =
      try locator.read(DocumentReader.read(rewritten), values: ValueReader())
      .map { Relabelling.labels(of: $0, form) } ?? []
    #expect(other.words.values.count { asked.contains($0) } * 2 >= other.words.count)
    #expect(other.words.count >= 3)
    let outline = try Written.outline(rewritten)
    let expected = Written.outline(reading, form)
    if outline != expected {
      Issue.record(
        "\(file.testDescription), \(other.words.sorted { $0.key < $1.key }): \(Written.difference(expected, outline))"
      )
    }
  }
}

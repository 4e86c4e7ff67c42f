import Testing

@testable import PlanForms

@Suite struct `The words of labels` {
  /// How chairs and their forms dress the words of a label.
  static let dresses: [@Sendable (String) -> String] = [
    { $0 }, { $0.uppercased() }, { "1. \($0):" }, { "a) \($0) *" }, { "\($0) (if known)" },
    { "\($0) – as agreed" }, { "Evaluation – \($0)" }, { "\($0) 2" }, { "\($0): A Person" },
  ]

  @Test(arguments: SchemaFiles.all)
  func `stand in every label, heading and row name, however it is dressed`(
    _ name: String
  ) throws {
    let form = try SchemaFiles.load(name)
    let index = LabelIndex(form)
    var labels: [String] = form.composites.map(\.text)
    labels += form.ambiguous.map(\.header)
    labels += form.tables.flatMap(\.wordings)
    labels += form.sectionHeadings.values.joined()
    for field in form.fields { labels += [field.label] + field.wordings }
    for section in form.sections { labels += [section.title] + section.wordings }
    // Signs alone are known by themselves, and not by their words.
    let worded = labels.filter { $0.unicodeScalars.contains(where: \.properties.isAlphabetic) }
    let nouns = index.rowNouns.keys.sorted()
    let dressed =
      worded.flatMap { label in Self.dresses.map { $0(label) } } + nouns.map { "\($0) 1" }
      + nouns.filter { $0.utf8.count == 1 }.map { "\($0)1" }
    let missed = dressed.filter { !index.vocabulary.isMet(in: $0) }
    #expect(missed == [])
  }

  @Test(arguments: ["£", "?", "Yes", "No", "A1", "P 2", "Nr.", "Yrs", "E-mail", "Org: consortia"])
  func `are not missed in what has hardly any`(_ text: String) throws {
    let vocabulary = try SchemaFiles.recoveryIndex.get().vocabulary
    let isMet = vocabulary.isMet(in: text)
    #expect(isMet)
  }

  @Test(arguments: ["Aldermere", "Miss O’Hara-Quill", "Zumba & judo", "DY8 4QX", "a Greenlow"])
  func `stand in no text of another kind`(_ text: String) throws {
    let vocabulary = try SchemaFiles.recoveryIndex.get().vocabulary
    let isMet = vocabulary.isMet(in: text)
    #expect(!isMet)
  }
}

import Documents

/// Reads what stands at a located place as the answer to a question.
///
/// A class, because it is asked for every answer of a form, and none changes it.
final class AnswerReader: Sendable {
  let index: LabelIndex
  let values: ValueReader
  /// The colours of the form's own boxes.
  private let boxFills: Set<String>
  private let known: Memo<ValueReading>

  init(index: LabelIndex, values: ValueReader, boxFills: Set<String> = []) {
    self.index = index
    self.values = values
    self.boxFills = boxFills
    known = index.known.readings.readings(by: values.settings)
  }

  /// The answer to a question, with how and where it was found.
  func answer(
    _ passage: Passage, to field: Int, label: String?, confidence: Confidence
  ) -> Answer {
    let type = index.definition.fields[field].type
    let passage = type == .school ? withoutPerson(passage) : passage
    let number = type == .reference && passage.isBlank ? passage.listLabel : nil
    let text = number ?? passage.text
    let reading = read(text, of: passage, to: label, as: field)
    return Answer(
      state: reading.state, text: FoldedText.collapse(text),
      value: reading.state == .answered ? reading.value : nil, place: passage.place, label: label,
      confidence: confidence, flags: reading.flags, doubt: reading.doubt, fill: passage.fill)
  }

  /// The school alone where somebody who works there stands before it: "Ms Collins, Holly Primary School".
  private func withoutPerson(_ passage: Passage) -> Passage {
    let (school, rest) = SharedCell(reader: self).takeSchool(from: passage)
    guard let school, index.shape(of: rest).contains(.titled) else { return passage }
    return school
  }

  /// A text whose question is in doubt, because its header may mean several.
  func doubtful(
    _ passage: Passage, label: String, confidence: Confidence, between fields: [Int]
  ) -> Answer {
    guard !passage.isBlank else {
      return Answer(
        state: .unanswered, place: passage.place, label: label, confidence: confidence)
    }
    let names = fields.map { "“\(index.definition.fields[$0].label)”" }
    return Answer(
      state: .unclear, text: FoldedText.collapse(passage.text), place: passage.place, label: label,
      confidence: confidence, flags: [.ambiguousLabel],
      doubt: "“\(label)” could ask for \(names.joined(separator: " or "))", fill: passage.fill)
  }

  func state(_ text: String, as field: Int) -> AnswerState {
    read(text, of: Passage(text: text, place: .paragraph(1)), to: nil, as: field).state
  }

  /// Reads the text of a place; what is known needs no more than a look at what else the file says.
  private func read(
    _ text: String, of passage: Passage, to question: String?, as field: Int
  ) -> ValueReading {
    let type = index.definition.fields[field].type
    // A choice may be told by its question.
    let isTold = type == .choice || type == .choices
    let subject = isTold ? nil : passage.setting(of: text).map { field << 2 | $0 }
    if let subject, let known = known.value(for: text, of: subject) { return known }
    var raw = RawAnswer(passage, to: question)
    raw.text = text
    raw.isFillOfForm = passage.fill.map(boxFills.contains) ?? false
    let reading = values.read(raw, as: index.definition.fields[field])
    if let subject { known.keep(reading, for: text, of: subject) }
    return reading
  }
}

extension RawAnswer {
  /// What stands at a place, as the answer to a question of these words.
  fileprivate init(_ passage: Passage, to question: String?) {
    self.init(passage.text)
    self.question = question
    cell = passage.cell
    fill = passage.fill
    for mark in passage.marks {
      switch mark.kind {
      case .struck: struck.append(mark.range)
      case .placeholder: placeholders.append(mark.range)
      case .control(let control):
        if control.showsPlaceholder, !mark.range.isEmpty { placeholders.append(mark.range) }
        if let date = control.fullDate, !control.showsPlaceholder, fullDate == nil {
          fullDate = date
        }
        if let isChecked = control.isChecked, Self.isOnlyBox(text) { isTicked = isChecked }
      case .formField(let field):
        if let isChecked = field.isChecked, Self.isOnlyBox(text) { isTicked = isChecked }
      default: break
      }
    }
    if let cell, cell.isStruck { struck = [0..<text.utf8.count] }
  }

  private static func isOnlyBox(_ text: String) -> Bool {
    let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    return signs.count <= 1
      && signs.allSatisfy { $0.value >= 0x2600 && $0.value < 0x2800 || $0.value == 0x25A1 }
  }
}

extension Evaluator {
  /// The most characters of a chair's own words that a message repeats.
  static let quotedLength = 60

  func value(of word: AnswerWord) -> Outcome {
    switch word {
    case .row: return frames.last.map { .known(.text(rowName($0))) } ?? noRow
    case .rowNumber: return frames.last.map { .known(.number($0.row + 1)) } ?? noRow
    case .rows:
      guard let table = frames.last?.table ?? subject?.field.table else { return noRow }
      return .known(.number(context.reading.rows(table).count))
    case .text:
      return subject.map { .known(.text(Self.clipped(Spoken.quote($0.answer.text)))) } ?? noSubject
    case .label: return subject.map { .known(.text(label($0))) } ?? noSubject
    case .question: return subject.map { .known(.text(question($0))) } ?? noSubject
    case .reported:
      return frames.last.map { .truth(links.isReported($0.row, of: $0.table)) } ?? noRow
    case .reports:
      return frames.last.map { .truth(links.reports($0.row, of: $0.table)) } ?? noRow
    case .questions: return questions.isEmpty ? noSubject : .known(.texts(questions))
    case .doubt: return subject.map { .known(.text($0.answer.doubt ?? "")) } ?? noSubject
    case .because:
      return subject.map { .known(.text($0.answer.doubt.map { " because \($0)" } ?? "")) }
        ?? noSubject
    }
  }

  private var noRow: Outcome { .unknown("there is no row") }
  private var noSubject: Outcome { .unknown("there is no answer") }

  private func label(_ subject: Subject) -> String {
    Self.clipped(FoldedText.collapse(subject.answer.label ?? subject.field.label))
  }

  /// “Start” of action 3; “Chair's school”.
  private func question(_ subject: Subject) -> String {
    let label = "“\(label(subject))”"
    guard subject.field.table != nil, let frame = frames.last else { return label }
    return "\(label) of \(rowName(frame))"
  }

  /// "action 3", "priority B"; the row's title where the form numbers none; its place else.
  func rowName(_ frame: Frame) -> String {
    guard let table = names.tables[frame.table.description] else { return "row \(frame.row + 1)" }
    if let reference = reference(of: frame, table) { return "\(table.rowName) \(reference)" }
    if let title = title(of: frame, table) {
      return "the \(table.rowName) “\(Self.clipped(FoldedText.collapse(title)))”"
    }
    return "\(table.rowName) \(frame.row + 1)"
  }

  /// The row's reference, where it is short enough to be one.
  private func reference(of frame: Frame, _ table: TableDefinition) -> String? {
    for candidate in [table, table.extends.flatMap { names.tables[$0.description] }] {
      guard let candidate, let key = candidate.key,
        let row = links.row(frame.row, of: frame.table, in: candidate.id)
      else { continue }
      let rows = context.reading.rows(candidate.id)
      guard rows.indices.contains(row), rows[row][key].state == .answered else { continue }
      let reference = RowReference.spoken(rows[row][key].text, of: table.rowName)
      if !reference.isEmpty, reference.count <= 6 { return reference }
    }
    return nil
  }

  private func title(of frame: Frame, _ table: TableDefinition) -> String? {
    let titled = table.extends.flatMap { names.tables[$0.description] } ?? table
    guard let anchor = titled.anchors.first,
      let row = links.row(frame.row, of: frame.table, in: titled.id)
    else { return nil }
    let rows = context.reading.rows(titled.id)
    guard rows.indices.contains(row), rows[row][anchor].state == .answered else { return nil }
    return rows[row][anchor].text
  }

  /// Cut at a word's end, with an ellipsis where something is left out.
  static func clipped(_ text: String) -> String {
    let collapsed = FoldedText.collapse(text)
    guard collapsed.count > quotedLength else { return collapsed }
    let head = collapsed.prefix(quotedLength)
    let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return cut + "…"
  }
}

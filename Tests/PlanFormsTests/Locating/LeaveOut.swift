@testable import PlanForms

/// Asks for a definition's wordings one by one, of an index that was made without them: how far the
/// words of a form that nobody has seen are known.
struct LeaveOut {
  /// What a label that was left out was taken for, among the questions whose answers look like its own
  /// question's.
  enum Verdict: Int, CaseIterable {
    case right, several, none, wrong
  }

  /// How the wordings are dealt out.
  enum Deal {
    /// Each by itself.
    case byText
    /// All wordings with a word together, so that the word is known by no other; a question's own label
    /// stays.
    case byWord
  }

  struct Asked {
    var field: FieldID
    var label: String
    var verdict: Verdict
    var found: [String]
  }

  let definition: FormDefinition
  var deal = Deal.byText
  var folds = 10
  /// How many of each question's wordings are asked for, from the first.
  ///
  /// New wordings go to the end of a list, and are added because nothing else led to them: counted in,
  /// each would lower the share that is known, though it makes others better known.
  var asked = 20

  /// Leaves one of the folds out and asks for what is in it.
  func ask(_ fold: Int) -> [Asked] {
    var rest = definition
    var left: [(field: Int, label: String)] = []
    for (number, field) in definition.fields.enumerated() {
      rest.fields[number].wordings = field.wordings.filter { wording in
        guard !wording.contains("|"), folds(of: wording).contains(fold) else { return true }
        if field.wordings.prefix(asked).contains(wording) { left.append((number, wording)) }
        return false
      }
    }
    let labels = LabelReader(LabelIndex(rest))
    return left.map { ask($0.label, of: $0.field, labels) }
  }

  private func ask(_ label: String, of field: Int, _ labels: LabelReader) -> Asked {
    let isColumn = definition.fields[field].table != nil
    var found = isColumn ? labels.readColumn(label) : labels.read(label)
    if !found.isLabel { found = labels.readLike(label, inTable: isColumn) }
    let type = Self.look(definition.fields[field].type)
    let meanings = found.meanings.filter { meaning in
      meaning.fields.contains { Self.look(definition.fields[$0].type) == type }
    }
    let best = meanings.map(\.fit).max() ?? 0
    let near = meanings.filter { best - $0.fit < Weights.Sure.marginOfNear }
    let verdict: Verdict =
      near.isEmpty
      ? .none
      : !near.contains { $0.fields.contains(field) }
        ? .wrong
        : near.count == 1 ? .right : .several
    return Asked(
      field: definition.fields[field].id, label: label, verdict: verdict,
      found: meanings.map { meaning in
        meaning.fields.map { definition.fields[$0].id.description }.joined(separator: "+")
          + " \(meaning.fit)"
      })
  }

  /// Types whose answers look alike go by one name.
  private static func look(_ type: FieldType) -> String {
    switch type {
    case .count, .number, .percent, .score: "number"
    case .school, .schools: "school"
    case .choice, .choices, .yesNo: "choice"
    default: "\(type)"
    }
  }

  private func folds(of wording: String) -> [Int] {
    let folded = LabelText(wording).bare
    switch deal {
    case .byText: return [Self.hash(folded) % folds]
    case .byWord:
      return LabelWords.telling(in: folded).map { Self.hash(LabelWords.stem($0)) % folds }
    }
  }

  /// Fowler, Noll and Vo's hash: the same on every run.
  private static func hash(_ text: String) -> Int {
    let bits = text.utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return Int(truncatingIfNeeded: bits >> 33)
  }
}

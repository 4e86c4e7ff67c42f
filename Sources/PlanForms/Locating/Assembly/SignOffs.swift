/// Tells the sign-offs of a form apart by their dates.
///
/// A form that is sent twice has two places to sign with the same words, or one that was signed at
/// either time.  All that stands together in one of them was signed at once.
struct SignOffs {
  /// The stage at which each place was signed, where a date beside it tells.
  private(set) var stages: [StageID?]

  init(_ spots: [Spot], _ index: LabelIndex, _ stageOfDate: (Passage) -> StageID?) {
    stages = Array(repeating: nil, count: spots.count)
    var start = 0
    while start < spots.count {
      guard Self.isShared(spots[start], index) else {
        start += 1
        continue
      }
      var end = start
      var hasPerson = false
      var hasDate = false
      while end < spots.count, end == start || Self.goesOn(spots[end], spots[start], index) {
        let isPerson = Self.asks(.person, spots[end], index)
        // A signature after a date begins the next sign-off.
        if isPerson, hasPerson, hasDate { break }
        hasPerson = hasPerson || isPerson
        hasDate = hasDate || !spots[end].answer.isBlank && Self.asks(.date, spots[end], index)
        end += 1
      }
      let cluster = spots[start..<end]
      let dates = cluster.filter { Self.asks(.date, $0, index) }
      let stage = dates.compactMap { stageOfDate($0.answer) }.first
      // A signature in words that nobody knows leaves its post.
      if hasPerson || cluster.contains(where: { Self.asks(.text, $0, index) }) {
        for number in start..<end { stages[number] = stage }
      }
      start = end
    }
  }

  private static func goesOn(_ spot: Spot, _ first: Spot, _ index: LabelIndex) -> Bool {
    (spot.block == first.block || spot.rowName == nil) && isShared(spot, index)
  }

  private static func asks(_ type: FieldType, _ spot: Spot, _ index: LabelIndex) -> Bool {
    spot.meanings.contains { meaning in
      index.definition.fields[meaning.fields[0]].type == type
        && index.definition.fields[meaning.fields[0]].isInDeclaration
    }
  }

  /// Whether a place may be part of the sign-offs of several stages.
  private static func isShared(_ spot: Spot, _ index: LabelIndex) -> Bool {
    let fields = index.definition.fields
    var first: StageID?
    for meaning in spot.meanings where !meaning.isComposite {
      let field = meaning.fields[0]
      guard fields[field].isInDeclaration else { continue }
      if let first, first != fields[field].stage { return true }
      first = fields[field].stage
    }
    return false
  }
}

import PlanForms

/// Which rows of a table's two versions are the same row, so that a row put in at the top does not
/// look like a change of every row below it.
struct RowAlignment {
  /// For each row of the new version its row in the old one, from 0; nil for a row put in.
  private(set) var before: [Int?]
  /// The rows of the old version that the new one has not, from 0, ascending.
  private(set) var gone: [Int]

  /// Beyond so many pairs rows go together in order: no form that people fill in has as many.
  private static let maxPairs = 250_000

  /// Rows go together in their order so that as many answers as can be are the same; between such
  /// pairs, in order one by one.
  init(_ old: [AnswerRow], _ new: [AnswerRow], fields: [FieldID]) {
    before = new.map { _ in nil }
    gone = []
    var anchors = Self.anchors(old, new, fields)
    anchors.append((old.count, new.count))
    var (fromOld, fromNew) = (0, 0)
    for (oldRow, newRow) in anchors {
      let (left, right) = (oldRow - fromOld, newRow - fromNew)
      for step in 0..<min(left, right) { before[fromNew + step] = fromOld + step }
      gone += Array((fromOld + min(left, right))..<oldRow)
      if newRow < new.count { before[newRow] = oldRow }
      (fromOld, fromNew) = (oldRow + 1, newRow + 1)
    }
  }

  /// The pairs of a longest common subsequence, weighed by equal answers.
  private static func anchors(
    _ old: [AnswerRow], _ new: [AnswerRow], _ fields: [FieldID]
  ) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count <= maxPairs / new.count else { return [] }
    func equals(_ one: Int, _ other: Int) -> Int {
      fields.count { field in
        let text = old[one][field].text
        return !text.isEmpty && text == new[other][field].text
      }
    }
    let width = new.count + 1
    var best = [Int](repeating: 0, count: (old.count + 1) * width)
    var same = [Int](repeating: 0, count: old.count * new.count)
    for one in old.indices.reversed() {
      for other in new.indices.reversed() {
        let score = equals(one, other)
        same[one * new.count + other] = score
        let paired = score > 0 ? score + best[(one + 1) * width + other + 1] : 0
        best[one * width + other] = max(
          paired, best[(one + 1) * width + other], best[one * width + other + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (one, other) = (0, 0)
    while one < old.count, other < new.count {
      let here = best[one * width + other]
      let score = same[one * new.count + other]
      if score > 0, here == score + best[(one + 1) * width + other + 1] {
        pairs.append((one, other))
        (one, other) = (one + 1, other + 1)
      } else if here == best[(one + 1) * width + other] {
        one += 1
      } else {
        other += 1
      }
    }
    return pairs
  }
}

/// Questions that ask in one for what others ask one by one, as "When" asks for a start and an end.
///
/// Beside "Start date" a column "By when" asks for the end, whatever it asks where it stands alone.
extension LabelIndex {
  /// A form's questions of one row, the label of a whole given to the one part that no other asks.
  func withParts(_ settled: [SettledQuestion?]) -> [SettledQuestion?] {
    guard !wholes.isEmpty else { return settled }
    var settled = settled
    let asked = settled.compactMap { $0?.fields }.joined()
    for (whole, parts) in wholes where asked.count(where: { $0 == whole }) == 1 {
      let open = parts.filter { !asked.contains($0) }
      guard open.count == 1, let part = open.first,
        let place = settled.firstIndex(where: { $0?.fields == [whole] })
      else { continue }
      settled[place]?.fields = [part]
      settled[place]?.rivals.removeAll { parts.contains($0) }
    }
    return settled
  }
}

extension SpotQuestions {
  /// The same with the questions of each row's wholes given to their parts.
  func ofParts(_ settled: [Settled?], _ runs: [Int]) -> [Settled?] {
    guard !index.wholes.isEmpty else { return settled }
    var settled = settled
    var start = 0
    while start < settled.count {
      let end = runs[start...].firstIndex { $0 != runs[start] } ?? runs.count
      settled.replaceSubrange(start..<end, with: index.withParts(Array(settled[start..<end])))
      start = end
    }
    return settled
  }
}

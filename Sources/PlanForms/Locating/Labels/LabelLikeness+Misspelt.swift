/// Words a slip away from those of a form's labels.
extension LabelLikeness {
  /// The one known word that is a slip away and begins alike: "living" is no "giving".
  func misspelt(_ stem: String) -> Int? {
    let bytes = Array(stem.utf8)
    guard bytes.count >= 5, bytes.count < stemsByLength.count - 1 else { return nil }
    let near = stemsByLength[(bytes.count - 1)...(bytes.count + 1)].joined()
      .filter { $0.first == bytes.first && Self.isOneSlip(bytes, $0) }
    guard near.count == 1 else { return nil }
    return words.number(of: near[0])
  }

  /// Whether one letter changed, dropped, added or swapped with its neighbour turns one into the
  /// other.
  static func isOneSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    var end = 0
    while end < short.count - start, short[short.count - 1 - end] == long[long.count - 1 - end] {
      end += 1
    }
    let left = short.count - start - end
    if short.count < long.count { return left == 0 }
    return left <= 1
      || left == 2 && short[start] == long[start + 1] && short[start + 1] == long[start]
  }
}

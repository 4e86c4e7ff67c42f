import PlanForms

/// The name that somebody probably meant.
package enum Likeness {
  /// The nearest of `candidates` to `text`, where it is near enough to be offered: at most one slip
  /// in four characters, or the only one that begins so; letter case and spaces at the ends are not
  /// counted.
  package static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(folded(text))
    guard !wanted.isEmpty else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = Slips.count(wanted, Array(folded(candidate)))
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    if let best, best.distance <= max(1, wanted.count / 4) { return best.candidate }
    let begun = candidates.filter { wanted.count > 3 && folded($0).hasPrefix(folded(text)) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// `text` without regard to case, accents kept, runs of white space as one space.
  package static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

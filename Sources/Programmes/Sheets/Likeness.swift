import PlanForms

/// The name that somebody probably meant.
enum Likeness {
  /// The nearest of `candidates` to `text`, where it is near enough to be offered: at most one slip
  /// in four characters, letter case and spaces at the ends not counted.
  static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(folded(text))
    guard !wanted.isEmpty else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = Slips.count(wanted, Array(folded(candidate)))
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    guard let best, best.distance <= max(1, wanted.count / 4) else { return nil }
    return best.candidate
  }

  /// `text` without regard to case, accents kept, runs of white space as one space.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

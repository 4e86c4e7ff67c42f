import Documents

/// Days that stand in one cell for several questions, as a first and a last day do.
extension SharedCell {
  /// Takes the stretch that answers several questions for a day, and divides it among them in the
  /// order of the header.
  ///
  /// Taking one after the other from the end would give the last day to the first question.  Where
  /// the days can't be told apart each question gets all of the stretch, and all of the text where
  /// there are figures in it besides.
  func takeDays(
    _ fields: [Int], from passage: Passage
  ) -> (parts: [Int: Passage], rest: Passage) {
    let end = passage.text.utf8.count
    var (stretch, rest) = (passage, passage.slice(end..<end))
    if !isValue(passage.text, .date, fields[0]) {
      let (part, other) = take(.date, fields[0], from: passage)
      guard let part else { return ([:], passage) }
      (stretch, rest) = (part, other)
    }
    if let days = ends(of: stretch, fields) {
      return (Dictionary(zip(fields, days)) { first, _ in first }, rest)
    }
    let hasFigures = rest.text.utf8.contains { (0x30...0x39).contains($0) }
    let whole = hasFigures ? passage : stretch
    return (Dictionary(fields.map { ($0, whole) }) { first, _ in first }, rest)
  }

  /// The two days that a span runs between: "5 August – 16 August", "05/08/24 to 16/08/24".
  ///
  /// Where the two apart say anything else than the whole, as "29 July" does before "9 August 2025",
  /// there is no telling.
  private func ends(of whole: Passage, _ fields: [Int]) -> [Passage]? {
    guard fields.count == 2, let span = window(whole, fields[0]) else { return nil }
    let bytes = Array(whole.text.utf8)
    for separator in [" to ", " until ", " till ", " - ", " – ", " — ", "–", "—", "-"] {
      let width = separator.utf8.count
      let cuts = bytes.indices.filter { bytes[$0...].starts(with: separator.utf8) }
      guard cuts.count == 1, let cut = cuts.first else { continue }
      let pieces = [0..<cut, cut + width..<bytes.count].map {
        whole.slice(LabelledParts.trimmed(bytes, $0))
      }
      guard let first = window(pieces[0], fields[0]), let last = window(pieces[1], fields[1]),
        first.start == first.end, last.start == last.end,
        span.start == first.start, span.end == last.end
      else { continue }
      return pieces
    }
    return nil
  }

  private func window(_ passage: Passage, _ field: Int) -> DateWindow? {
    let answer = reader.answer(passage, to: field, label: nil, confidence: .known)
    guard case .date(let window) = answer.value else { return nil }
    return window
  }
}

import PlanForms

extension FormReading {
  /// All text that belongs to no question of the form, each with its place: nothing that somebody wrote
  /// is left out of what is shown.
  ///
  /// A label that the form does not know stands before what stands at the same place, or behind the
  /// rest where nothing does.
  var textOutsideTheForm: [Leftover] {
    var labels = unknownLabels
    let texts = leftovers.map { text in
      guard let index = labels.firstIndex(where: { $0.place == text.place }) else { return text }
      let label = labels.remove(at: index)
      return Leftover(text: "\(label.text): \(text.text)", place: text.place)
    }
    return texts + labels
  }
}

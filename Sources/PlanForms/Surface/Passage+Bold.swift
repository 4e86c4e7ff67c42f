import Documents

/// What is set in bold at the beginning of a passage.
extension Passage {
  /// The words in bold that a text begins with, where several others follow that are not: a label before help.
  var boldLead: String? {
    guard let bold = marks.first(where: { $0.kind == .bold && $0.range.lowerBound == 0 }),
      !marks.contains(where: { $0.kind == .bold && $0.range.lowerBound > 0 })
    else { return nil }
    let bytes = text.utf8
    let lead = bytes.prefix(bold.range.upperBound)
    guard lead.count > 2, bytes.count - lead.count > 12 else { return nil }
    return String(decoding: lead, as: UTF8.self)
  }

  /// Whether the text is bold at least up to an offset.
  func isBoldUpTo(_ offset: Int) -> Bool {
    marks.contains { $0.kind == .bold && $0.range.lowerBound == 0 && $0.range.upperBound >= offset }
  }
}

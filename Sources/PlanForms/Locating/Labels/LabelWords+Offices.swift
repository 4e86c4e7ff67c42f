extension LabelWords {
  /// Whether folded words keep a box for those who receive the form: "office use", "for council use only".
  static func keepsForOffice(_ folded: String) -> Bool {
    let words = folded.split(separator: " ")
    guard (2...5).contains(words.count),
      let use = words.firstIndex(of: "use"), use > 0, offices.contains(words[use - 1])
    else { return false }
    return words[..<(use - 1)].allSatisfy { $0 == "for" }
      && words[(use + 1)...].allSatisfy { $0 == "only" }
  }

  private static let offices: Set<Substring> = [
    "office", "official", "council", "la", "lea", "authority", "trust", "admin", "finance",
    "internal", "our",
  ]
}

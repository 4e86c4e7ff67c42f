/// Reads who is named: a person or a post, but no crowd and no initials.
struct PersonReader {
  let text: AnswerText

  func reading() -> ValueReading {
    let words = text.words
    let collapsed = text.collapsed
    if isInitials(collapsed) {
      return .unclear("it gives initials, not a name or a job title", ["initials"])
    }
    if words.count <= 3 && Self.crowds.contains(words) || words.first == "all"
      || words.first == "various" || isCrowd(words)
    {
      return .unclear("it names a group, not one person", ["group"])
    }
    if words.count <= 2, ["yes", "no"].contains(words.first) {
      return .unclear("there is no name in it", ["no_name"])
    }
    if words.count <= 2 && Self.outsiders.contains(words) {
      return .unclear("it names an organisation, not a person", ["organisation"])
    }
    guard words.contains(where: { $0.contains { $0.isLetter } }),
      // "A typed name is fine" says how to sign.
      words.count < 3 || !words.contains("name") && !words.contains("typed")
    else {
      return .unclear("there is no name in it", ["no_name"])
    }
    var flags: [ReadingFlag] = []
    if words == ["chair"] { flags.append("resolve_to_chair") }
    if words.contains("and") || text.tokens.contains(where: { $0.isMark("&") || $0.isMark("/") }) {
      flags.append("two_people")
    }
    return ValueReading(.answered, .text(collapsed), flags: flags)
  }

  /// "Maths leads", "consortium heads": posts in the plural, with no name before them.
  private func isCrowd(_ words: [String]) -> Bool {
    guard (2...3).contains(words.count), let last = words.last, let first = words.first else {
      return false
    }
    return Self.plurals.contains(last) && !["mr", "mrs", "ms", "miss", "dr"].contains(first)
  }

  private static let plurals: Set<String> = [
    "heads", "headteachers", "leads", "leaders", "teachers", "tutors", "tas", "assistants",
    "coordinators", "sencos", "sendcos", "governors", "staff", "trainers", "consultants",
  ]

  /// `JS`, `J.S.`, `JS/KP`, `AB & CD`: capitals that are no post's usual short form.
  private func isInitials(_ collapsed: String) -> Bool {
    guard !Self.hasLongWord(collapsed) else { return false }
    let parts = collapsed.split { "/&,+ ".contains($0) }.filter { $0.lowercased() != "and" }
    guard !parts.isEmpty, parts.count <= 4 else { return false }
    // "js" and "x" are no name either: none is written small and without a vowel.
    if parts.count == 1, let part = parts.first, part.count <= 3,
      !Self.posts.contains(String(part)),
      part.allSatisfy({ $0.isLowercase && !"aeiouy".contains($0) })
    {
      return true
    }
    return parts.allSatisfy { part in
      let letters = part.filter { $0 != "." }
      return (1...3).contains(letters.count) && letters.allSatisfy { $0.isLetter && $0.isUppercase }
        && !Self.posts.contains(letters.lowercased()) && letters.lowercased() != "slt"
        && letters.lowercased() != "smt"
    }
  }

  /// Whether more than three letters of ASCII stand together, as in most names.
  private static func hasLongWord(_ text: String) -> Bool {
    var length = 0
    for byte in text.utf8 {
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      length = isLetter ? length + 1 : 0
      if length > 3 { return true }
    }
    return false
  }

  private static let posts: Set<String> = [
    "ht", "dht", "aht", "ao", "bm", "sbm", "hod", "hlta", "ta", "ep", "dsl", "ceo", "elsa",
    "eht", "nle", "sle", "lle", "sas", "la",
  ]

  private static let crowds: Set<[String]> = [
    ["slt"], ["smt"], ["all"], ["everyone"], ["heads"], ["headteachers"], ["class", "teachers"],
    ["teachers"], ["staff"], ["tas"], ["teaching", "assistants"], ["leaders"], ["leads"],
    ["senior", "leaders"], ["senior", "leadership", "team"], ["subject", "leaders"],
    ["school", "leaders"], ["school", "staff"], ["each", "school"], ["schools"], ["hts"],
    ["teachers", "and", "tas"], ["teachers", "tas"], ["the", "consortium"], ["consortium"],
    ["leadership", "team"], ["the", "team"], ["team"], ["us"], ["governors"], ["sencos"],
    ["sendcos"], ["multiple"], ["several"], ["school", "leads"], ["steering", "group"],
  ]

  private static let outsiders: Set<[String]> = [
    ["external", "provider"], ["provider"], ["external"], ["agency"], ["external", "agency"],
    ["supply", "agency"], ["outside", "agency"], ["contractor"], ["external", "trainer"],
  ]
}

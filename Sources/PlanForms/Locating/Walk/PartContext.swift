/// What the headings above a spot say of the part of the form that it stands in.
struct PartContext: Hashable, Sendable {
  var stage: StageID?
  /// Whether a heading right here names the stage, or an earlier part only passed it on.
  var isStageInherited = false
  var section: String?
  var table: Int?
  var isDeclaration = false
  /// The part shows how to fill the form in; nothing in it is an answer.
  var isExample = false
  /// The whole sheet tells how to fill the others in, whatever headings it has.
  private var isGuide = false
  /// The whole sheet is for signing, "Sign-off", whatever stages its headings name.
  private var isSigningSheet = false

  /// The part that a heading opens.
  ///
  /// An unknown heading keeps the stage it found: a declaration after the evaluation belongs to it.
  func entering(
    _ heading: LabelIndex.Heading?, words: String, isSheet: Bool = false
  ) -> PartContext {
    var inner = PartContext()
    inner.stage = heading?.stage ?? stage
    inner.isStageInherited = heading?.stage == nil
    inner.section = heading?.section
    inner.table = heading?.table
    inner.isSigningSheet = isSheet ? heading?.isDeclaration ?? false : isSigningSheet
    inner.isDeclaration = heading?.isDeclaration ?? false || inner.isSigningSheet
    inner.isGuide = isSheet ? Self.guides.contains(words) : isGuide
    inner.isExample = inner.isGuide || Self.announcesExample(words.split(separator: " "))
    return inner
  }

  /// What sheets are called that tell how to fill the others in.
  private static let guides: Set<String> = [
    "notes", "guidance", "guidance notes", "instructions", "help", "read me", "readme", "lists",
    "how to complete", "how to fill in", "notes for chairs", "notes for completion",
    "guidance for chairs", "guidance for completion", "how to complete this form",
    "how to fill this in", "about this form", "start here", "dropdowns", "look ups", "lookups",
  ]

  /// "Worked example: maths" does; "Choose from the list, for example Good" only explains.
  private static func announcesExample(_ words: [Substring]) -> Bool {
    guard words.count <= 10,
      let place = words.firstIndex(where: { ["example", "examples", "exemplar"].contains($0) })
    else { return false }
    return place == 0 || words[place - 1] != "for"
  }
}

extension LabelIndex {
  /// What a heading's words say, wholly or by a known heading within them.
  func heading(_ label: LabelText) -> Heading? {
    if let known = headings[label.words] ?? headings[label.bare]
      ?? headings[LabelWords.withoutYears(label.words)]
    {
      return known
    }
    return known.headings.value(for: label.words) { headingWithin(label) }
  }

  private func headingWithin(_ label: LabelText) -> Heading? {
    let padded = " " + label.words + " "
    var best: (words: String, heading: Heading)?
    var stages: Set<StageID> = []
    for (words, heading) in headings where padded.contains(" " + words + " ") {
      if let stage = heading.stage { stages.insert(stage) }
      let isLonger = best.map { ($0.words.utf8.count, words) < (words.utf8.count, $0.words) }
      if isLonger ?? true { best = (words, heading) }
    }
    for stage in definition.stages
    where padded.contains(" " + LabelFolding.fold(stage.id.description) + " ") {
      stages.insert(stage.id)
    }
    // A title that mentions the action plan does not open the table of actions.
    var heading = Heading(isDeclaration: best?.heading.isDeclaration ?? false)
    if stages.count > 1 { heading.stage = nil } else { heading.stage = stages.first }
    return best == nil && stages.isEmpty ? nil : heading
  }
}

/// What a header asks beside what its own words say.
extension TableRegion {
  /// What a header asks by its words, those over it and what the rows are called; forms made of one
  /// template have the same ones.
  func knownColumn(
    _ text: String, under bands: [String], _ noun: String?, _ labels: LabelReader
  ) -> FoundTable.Column {
    let isAlone = bands.isEmpty && noun == nil
    let key = isAlone ? text : Self.joined([text, noun ?? ""] + bands)
    return index.known.columns.value(
      for: key, of: (isAlone ? 2 : 0) + (header.isDivided ? 1 : 0)
    ) {
      column(text, under: bands, noun, labels)
    }
  }

  private func column(
    _ text: String, under bands: [String], _ noun: String?, _ labels: LabelReader
  ) -> FoundTable.Column {
    var label = text
    var found = labels.readColumn(text)
    // "Spent" asks once, and under "Autumn" of each row.
    let asksOnce =
      !found.meanings.isEmpty
      && found.meanings.allSatisfy { $0.ambiguity == nil && !index.mayHeadColumn($0) }
    let isListed = bands.last.map { band in
      (index.meanings[LabelText(band + " " + text).words] ?? []).contains(where: index.isColumn)
    }
    let isNamedByBand = header.isDivided || asksOnce || isListed ?? false
    if let joined = bands.last, joined != text,
      isNamedByBand || !found.meanings.contains(where: { $0.ambiguity == nil })
    {
      // The band settles what a bare word means; it does not make it mean something else, unless
      // the word means nothing in a table by itself.
      let both = labels.read(joined + " " + text).meanings.filter { meaning in
        isNamedByBand && index.isColumn(meaning)
          || found.meanings.isEmpty && !asks(meaning, band: joined, labels)
          || found.meanings.contains { $0.fields == meaning.fields }
      }
      // "PLAN (October)" over "Rationale" is no reason to ask for what no column asks.
      let staysColumn =
        both.contains(where: index.isColumn) || !found.meanings.contains(where: index.isColumn)
      if !both.isEmpty, staysColumn {
        found.meanings = both
        if isNamedByBand { label = joined + " " + text }
      }
    }
    if found.meanings.isEmpty, let noun, let rest = Self.without(noun, text) {
      found.meanings = labels.readColumn(rest).meanings
    }
    if found.meanings.isEmpty { found.meanings = outturn(of: text, labels) }
    let sums = summed(by: found.meanings)
    if asksOnce, sums.isEmpty, found.meanings.allSatisfy({ !index.mayHeadColumn($0) }) {
      found.meanings += labels.likeRows(found.text)
    }
    found.meanings += sums
    if found.meanings.isEmpty { found = labels.readLike(text, inTable: true) }
    return FoundTable.Column(
      label: FoldedText.collapse(label), meanings: found.meanings, stage: stage(of: bands),
      words: found.text.isEmpty ? LabelText(text).words : found.text.words)
  }

  /// Whether a band asks by itself what it asks with a header under it that nobody knows:
  /// "JUNE 2021 – leave until then" ends before the header.
  private func asks(
    _ meaning: LabelIndex.Meaning, band: String, _ labels: LabelReader
  ) -> Bool {
    meaning.fit < Weights.Words.listed
      && labels.read(band).meanings.contains {
        $0.fields == meaning.fields && $0.fit >= meaning.fit
      }
  }

  private func stage(of bands: [String]) -> StageID? {
    for band in bands.reversed() {
      // "Impact" over plan columns is a bare word of either stage, and says nothing.
      let meant = index.meanings[LabelText(band).words] ?? []
      let stages = Set(meant.flatMap(\.fields).map { index.definition.fields[$0].stage })
      guard stages.count < 2 else { continue }
      if let stage = index.heading(LabelText(band))?.stage { return stage }
    }
    return nil
  }

  /// What the author calls a row: a word that heads a column and stands in two other headers or more,
  /// as in "Provision | Provision lead | Cost of provision".
  func rowNoun() -> String? {
    let texts = grid.rows[header.row].filled.map { grid.cells[$0].passage.text }
    return index.known.rowNouns.value(for: Self.joined(texts)) { rowNoun(texts) }
  }

  /// Texts as one, which no others give: each stands behind its length.
  private static func joined(_ texts: [String]) -> String {
    texts.reduce(into: "") { joined, text in
      joined += String(text.utf8.count)
      joined += " "
      joined += text
    }
  }

  private func rowNoun(_ texts: [String]) -> String? {
    let headers = texts.map { LabelFolding.foldedBytes($0) }
    let nouns = headers.filter { $0.count > 3 && !$0.contains(0x20) }
      .map { String(decoding: $0, as: UTF8.self) }
    guard !nouns.isEmpty else { return nil }
    var uses = Dictionary(nouns.map { ($0, 0) }) { first, _ in first }
    for header in headers where header.contains(0x20) {
      let words = header.span
      var met: Set<String> = []
      words.forEachWord { word in
        // A noun has more letters.
        guard word.count > 3, case let noun = words.text(word), let known = uses[noun] else {
          return true
        }
        if met.insert(noun).inserted { uses[noun] = known + 1 }
        return true
      }
    }
    let used = nouns.filter { uses[$0, default: 0] >= 2 }
    return used.count == 1 ? used.first : nil
  }

  /// The one stage that all the sure meanings of a header are asked at.
  func stage(of meanings: [LabelIndex.Meaning]) -> StageID? {
    var told: StageID?
    for meaning in meanings where meaning.confidence != .close {
      for field in meaning.fields {
        let stage = index.definition.fields[field].stage
        guard told == nil || told == stage else { return nil }
        told = stage
      }
    }
    return told
  }

  /// What a header asks that names the sum of a column: "Total cost" over each row's own.
  private func summed(by meanings: [LabelIndex.Meaning]) -> [LabelIndex.Meaning] {
    meanings.compactMap { meaning in
      guard !meaning.isComposite,
        let column = index.definition.fields[meaning.fields[0]].totals.flatMap({
          index.positions[$0]
        }), !meanings.contains(where: { $0.fields == [column] })
      else { return nil }
      return LabelIndex.Meaning(
        fields: [column], confidence: meaning.confidence, fit: meaning.fit - Weights.Words.sum)
    }
  }

  /// What "Actual cohort size" asks: how that turned out which "Cohort size" asks before.
  private func outturn(of text: String, _ labels: LabelReader) -> [LabelIndex.Meaning] {
    let words = LabelText(text).words
    guard words.hasPrefix(LabelIndex.actual) else { return [] }
    let rest = String(words.dropFirst(LabelIndex.actual.count))
    var early = labels.readColumn(rest)
    if early.meanings.isEmpty { early = labels.readLike(rest, inTable: true) }
    return early.meanings.compactMap { meaning in
      guard !meaning.isComposite, let later = index.outturns[meaning.fields[0]] else { return nil }
      return LabelIndex.Meaning(
        fields: [later], confidence: meaning.confidence == .close ? .close : .known,
        fit: meaning.fit - Weights.Words.actual)
    }
  }

  /// A header without the word for its row; nil where it has none, or nothing else.
  private static func without(_ noun: String, _ text: String) -> String? {
    let words = LabelFolding.fold(text).split(separator: " ")
    var rest = words.filter { $0 != noun }
    guard rest.count < words.count else { return nil }
    // "Cost of provision" leaves "cost", which is known.
    while let last = rest.last, LabelWords.roles.value(of: String(last)) == .idle {
      rest.removeLast()
    }
    return rest.isEmpty ? nil : rest.joined(separator: " ")
  }
}

import Documents

/// Labels that nobody knows on the cards of a table's rows, told by the names beside them, "In whose hands |
/// Mrs Example", or by standing first on each card.
///
/// Where the rows must have one person's name and nothing on the form asks for it, the one label whose
/// answers all are names, or are put off, asks for it.
struct StrangeNames {
  let index: LabelIndex

  /// Finds the label and its question.
  ///
  /// - Parameters:
  ///   - places: The places with labels that mean nothing.
  ///   - items: What is known of the form, in order.
  /// - Returns: The places of the label, and the question; nil where none or several could be meant.
  func named(
    _ places: [FormWalk.Unnamed], among items: [FormWalk.Item]
  ) -> (places: [FormWalk.Unnamed], field: Int)? {
    guard !places.isEmpty else { return nil }
    let groups = Dictionary(grouping: places) { LabelText($0.label.text).words }
    let asked = Set(items.flatMap(mayBeAsked))
    let found = groups.sorted { $0.key < $1.key }.compactMap { words, places in
      missing(places, among: items, asked).flatMap { field in
        !words.isEmpty && !index.words.saysElse(words) && areNames(places, field)
          ? (places: places, field: field) : nil
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// Finds the label over the titles of a table's rows: the first on each of several cards alike, where
  /// nothing on the form asks for what the rows are.
  func titles(
    _ places: [FormWalk.Unnamed], among items: [FormWalk.Item]
  ) -> (places: [FormWalk.Unnamed], field: Int)? {
    guard places.count > 1 else { return nil }
    let groups = Dictionary(grouping: places) { LabelText($0.label.text).words }
    let asked = Set(items.flatMap(mayBeAsked))
    let found = groups.sorted { $0.key < $1.key }.compactMap {
      words, places -> (places: [FormWalk.Unnamed], field: Int)? in
      guard places.count > 1, !words.isEmpty, places.allSatisfy({ isFirst($0, of: items) }),
        places.allSatisfy({ isTitle($0.answer) }), Set(places.map(\.block)).count == places.count,
        case let tables = Set(places.map { table(after: $0, in: items) }), tables.count == 1,
        let table = tables.first ?? nil, index.definition.tables[table].extends == nil,
        let anchor = index.definition.tables[table].anchors.first.flatMap({ index.positions[$0] }),
        !asked.contains(anchor)
      else { return nil }
      return (places: places, field: anchor)
    }
    return found.count == 1 ? found.first : nil
  }

  private func isFirst(_ place: FormWalk.Unnamed, of items: [FormWalk.Item]) -> Bool {
    guard items.indices.contains(place.position - 1),
      case .spot(let before) = items[place.position - 1]
    else { return true }
    // "Action 1" with nothing beside it heads the card.
    return before.block != place.block || before.rowName != nil && before.answer.isBlank
  }

  private func isTitle(_ answer: Passage) -> Bool {
    index.shape(of: answer)
      .isDisjoint(with: [
        .date, .money, .pureNumber, .reference, .email, .tick, .titled, .schoolName,
      ])
  }

  /// The table of whose rows the two places right behind ask, in the same part.
  private func table(after place: FormWalk.Unnamed, in items: [FormWalk.Item]) -> Int? {
    let homes = items[place.position...].prefix(2).map { item -> Int? in
      guard case .spot(let spot) = item, spot.block == place.block else { return nil }
      let homes = Set(spot.meanings.flatMap(\.fields).map { index.tableOfField[$0] })
      return homes.count == 1 ? homes.first ?? nil : nil
    }
    return homes.count == 2 && homes[0] == homes[1] ? homes[0] : nil
  }

  private func mayBeAsked(_ item: FormWalk.Item) -> [Int] {
    switch item {
    case .spot(let spot): spot.meanings.flatMap(\.fields)
    case .table(let table): table.columns.flatMap(\.meanings).flatMap(\.fields)
    }
  }

  /// The question for a name that the rows in which all of some places stand must have and nothing asks.
  private func missing(
    _ places: [FormWalk.Unnamed], among items: [FormWalk.Item], _ asked: Set<Int>
  ) -> Int? {
    let tables = Set(places.map { table(of: $0, in: items) })
    guard tables.count == 1, let table = tables.first ?? nil else { return nil }
    let fields = index.definition.fields
    let missing = fields.indices.filter {
      index.tableOfField[$0] == table && fields[$0].type == .person && fields[$0].required != nil
        && !asked.contains($0)
    }
    return missing.count == 1 ? missing.first : nil
  }

  /// The table of whose rows the place right before asks, in the same part.
  private func table(of place: FormWalk.Unnamed, in items: [FormWalk.Item]) -> Int? {
    guard items.indices.contains(place.position - 1),
      case .spot(let before) = items[place.position - 1], before.block == place.block
    else { return nil }
    if let name = before.rowName { return name.table }
    let homes = Set(before.meanings.flatMap(\.fields).map { index.tableOfField[$0] })
    return homes.count == 1 ? homes.first ?? nil : nil
  }

  private func areNames(_ places: [FormWalk.Unnamed], _ field: Int) -> Bool {
    let shapes = places.map { index.shape(of: $0.answer) }
    return shapes.contains { $0.contains(.person) }
      && shapes.allSatisfy { !$0.isDisjoint(with: [.person, .placeholder]) && !$0.contains(.long) }
  }
}

extension SpotQuestions {
  /// What the places around a place ask for.
  struct Neighbours {
    private typealias Weight = Weights.Place

    private struct Place {
      var block: Int
      /// The question, where the label has one meaning.
      var field: FieldDefinition?
      /// All that the label may mean.
      var possible: [FieldID]
      /// The stage, where all that the label may mean is asked at one.
      var stage: StageID?
    }

    private var known: [Place]
    /// The places that a place belongs beside, nearest meaning first: see ``companions(_:)``.
    private var companions: [[Int]]

    init(_ spots: [Spot], _ index: LabelIndex) {
      companions = Self.companions(spots)
      known = spots.map { spot in
        let sole = spot.meanings.count == 1 ? spot.meanings[0].fields.first : nil
        return Place(
          block: spot.block, field: sole.map { index.definition.fields[$0] },
          possible: spot.meanings.flatMap(\.fields).map { index.definition.fields[$0].id }
            + Self.names(of: spot, index),
          stage: Self.stage(of: spot, index))
      }
    }

    /// What a label such as "Priority 1" gives: the row's number and its title.
    private static func names(of spot: Spot, _ index: LabelIndex) -> [FieldID] {
      spot.rowName.map { index.definition.tables[$0.table].names } ?? []
    }

    private static func stage(of spot: Spot, _ index: LabelIndex) -> StageID? {
      var told: StageID?
      for meaning in spot.meanings {
        for field in meaning.fields {
          let stage = index.definition.fields[field].stage
          guard told == nil || told == stage else { return nil }
          told = stage
        }
      }
      return told
    }

    /// The stage that the last place of one stage before this one asked at.
    func stageBefore(_ number: Int) -> StageID? {
      known[..<number].last { $0.stage != nil }?.stage
    }

    /// Whether what stands nearest of all that tell a label's meanings apart speaks for one of them.
    ///
    /// A place that may speak for several of them, "Which school are they from?", speaks for what stands before it; not in
    /// a sign-off, whose places speak for their neighbours alone.
    /// What stands beside each question that the label may ask tells them apart.
    func speak(
      for field: FieldDefinition, among beside: [FieldID: [FieldID]], next number: Int
    ) -> Bool {
      let isAlone = isAlone(number)
      for other in companions[number]
      where isAlone || known[other].block == known[number].block {
        var told = told(by: other, of: beside)
        guard !told.isEmpty else { continue }
        var place = other
        var steps = field.isInDeclaration ? 0 : Self.reachOfPerson
        while told.count > 1, steps > 0,
          let before = companions[place].first(where: { $0 < place }),
          known[before].block == known[number].block,
          case let earlier = self.told(by: before, of: beside), !earlier.isEmpty
        {
          (told, place, steps) = (earlier, before, steps - 1)
        }
        return told.contains(field.id)
      }
      return false
    }

    /// The questions for which a place speaks, by what it may ask.
    private func told(by place: Int, of beside: [FieldID: [FieldID]]) -> Set<FieldID> {
      Set(beside.filter { $1.contains(where: known[place].possible.contains) }.keys)
    }

    /// As many places before a label may tell of whom it asks.
    private static let reachOfPerson = 4

    /// Whether a place shares its block with none, as where empty rows part all questions of a sheet.
    private func isAlone(_ number: Int) -> Bool {
      ![number - 1, number + 1].contains {
        known.indices.contains($0) && known[$0].block == known[number].block
      }
    }

    /// How well a question suits its surroundings: near places of its own part count most.
    func support(_ field: FieldDefinition, at number: Int) -> Int {
      var score = 0
      for distance in 1...Weight.reach {
        for other in [number - distance, number + distance] where known.indices.contains(other) {
          guard known[other].block == known[number].block, let neighbour = known[other].field else {
            continue
          }
          if neighbour.section == field.section {
            score += Weight.neighbourOfSection / distance
          }
          score +=
            Weights.either(Weight.neighbourOfStage, neighbour.stage == field.stage) / distance
        }
      }
      return min(Weight.mostOfNeighbours, max(-Weight.mostOfNeighbours, score))
    }
  }
}

extension SpotQuestions {
  /// For each block, how many places ask for each table's questions, rows named included.
  func tableVotes(_ spots: [Spot]) -> [Int: [Int: Int]] {
    var votes: [Int: [Int: Int]] = [:]
    for spot in spots {
      if let table = spot.rowName?.table { votes[spot.block, default: [:]][table, default: 0] += 2 }
      // A label that may as well be asked once, as "Lead HT" may be the chair, is no sign of rows.
      let homes = spot.meanings.flatMap(\.fields).map { index.tableOfField[$0] }
      guard !homes.contains(nil) else { continue }
      for table in Set(homes.compactMap(\.self)) {
        votes[spot.block, default: [:]][table, default: 0] += 1
      }
      for number in index.definition.tables.indices {
        // A row's questions stand under its parent's: "Priority 1", then "Action".
        if let parent = index.parent(of: number), spot.rowName?.table == parent {
          votes[spot.block, default: [:]][number, default: 0] += 1
        }
      }
    }
    return votes
  }
}

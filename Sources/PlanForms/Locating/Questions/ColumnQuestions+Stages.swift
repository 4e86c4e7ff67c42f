/// At which stage the columns of a table ask: what its headers say together, the band over a column and the
/// heading over the table.
extension ColumnQuestions {
  private typealias Weight = Weights.Column

  /// What the stage of a question says for or against it under a column's header.
  func stage(_ field: Int, _ column: Int, _ table: FoundTable) -> Int {
    let own = index.definition.fields[field].stage
    if let band = table.columns[column].stage {
      return band == own ? Weight.stageOfBand : namesRows(field) ? 0 : -Weight.otherBand
    }
    // A heading of the other stage further up is no heading of a table that asks for none of that stage.
    let isToldByHeading =
      table.context.stage != nil && !table.context.isStageInherited
      && (table.context.stage == table.toldStage || asksAt(table.context.stage, table))
    if let told = table.toldStage, !isToldByHeading, !namesRows(field) {
      return Weights.either(Weight.stage, told == own)
    }
    guard let around = table.context.stage else { return 0 }
    let weight = table.context.isStageInherited ? Weight.stageAbove : Weight.stage
    return Weights.either(weight, around == own)
  }

  /// Whether a column surely asks for something of a stage, and of no other.
  func asksAt(_ stage: StageID?, _ table: FoundTable) -> Bool {
    table.columns.contains { column in
      !column.meanings.isEmpty
        && column.meanings.allSatisfy { meaning in
          meaning.confidence != .close
            && meaning.fields.allSatisfy {
              index.definition.fields[$0].stage == stage && !namesRows($0)
            }
        }
    }
  }

  /// Whether most headers ask at another stage than a question is asked, and nothing over the column says
  /// that it is this one's.
  func isOfOtherStage(_ field: Int, _ column: Int, _ table: FoundTable) -> Bool {
    table.columns[column].stage == nil && !namesRows(field)
      && table.toldStage.map { $0 != index.definition.fields[field].stage } ?? false
  }

  /// Whether a question that a header is only like is asked at another stage than the table's, of which no header
  /// surely asks and no heading tells.
  ///
  /// Among the plan's columns "Date of first delivery" asks for none that has been.  Beside how it turned out a report
  /// may say what was planned: "Agreed sum" before "Actual cost".
  func isGuessAtOtherStage(_ field: Int, _ column: Int, _ table: FoundTable) -> Bool {
    let own = index.definition.fields[field].stage
    return isOfOtherStage(field, column, table) && table.context.stage != own
      && !asksAt(own, table) && !asksOutturn(of: field, table)
  }

  /// Whether a column surely asks how something turned out.
  private func asksOutturn(of field: Int, _ table: FoundTable) -> Bool {
    let later = [index.outturns[field], index.twins[field]].compactMap(\.self)
    return table.columns.contains { column in
      column.meanings.contains { $0.confidence != .close && later.contains($0.fields[0]) }
    }
  }

  /// The stage that a heading right over a table names.
  func stageAround(_ table: FoundTable) -> StageID? {
    table.context.isStageInherited ? nil : table.context.stage
  }

  /// Whether a question names the rows of a table, as a report on them does again.
  func namesRows(_ field: Int) -> Bool {
    let id = index.definition.fields[field].id
    return index.definition.tables.contains {
      $0.key == id || $0.parent?.by == id || $0.anchors.contains(id)
    }
  }
}

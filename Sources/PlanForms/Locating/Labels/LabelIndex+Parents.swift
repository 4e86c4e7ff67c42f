/// What the definition and a label's words say of parents: the priorities that actions belong to.
extension LabelIndex {
  /// The section of the question for the group.
  var groupSection: String? { definition.field(definition.groupField)?.section }

  /// Whether a question asks for the title of rows that other rows belong to.
  func isParentTitle(_ field: Int) -> Bool {
    let id = definition.fields[field].id
    return definition.tables.contains { table in
      table.anchors.contains(id) && definition.tables.contains { $0.parent?.table == table.id }
    }
  }

  /// The table of parents whose rows a question numbers; nil for other questions.
  func tableNumbered(by field: Int) -> Int? {
    let id = definition.fields[field].id
    return definition.tables.firstIndex { table in
      table.key == id && definition.tables.contains { $0.parent?.table == table.id }
    }
  }

  /// The questions that say which row of a table theirs belongs to.
  func references(to table: Int) -> [Int] {
    definition.tables.compactMap { other in
      other.parent?.table == definition.tables[table].id
        ? other.parent.flatMap { positions[$0.by] } : nil
    }
  }

  /// Whether one of two questions asks for the number of a row that others belong to, and the other to
  /// which of those a row belongs: over one column both ask for the same.
  func nameSameParent(_ one: Int, _ other: Int) -> Bool {
    let asked: Set = [definition.fields[one].id, definition.fields[other].id]
    return definition.tables.contains { table in
      guard let parent = table.parent,
        let key = definition.tables.first(where: { $0.id == parent.table })?.key
      else { return false }
      return asked == [parent.by, key]
    }
  }

  /// Whether a label speaks of one row of a table that is another's parent: "Cost of this priority".
  func speaksOfParent(_ label: LabelText) -> Bool {
    let words = label.words.split(separator: " ")
    return definition.tables.indices.contains { child in
      guard let parent = parent(of: child) else { return false }
      return words.contains {
        $0.utf8.count > 2 && !$0.hasSuffix("s") && rowNouns[String($0)] == parent
      }
    }
  }
}

import Documents

/// How a form is sent: as it is, a little further down and to the right, or without its looks.
enum Sending: String, Sendable {
  case plain, moved, bare, blanked, estranged

  func document(of form: HandForm) -> Document {
    switch self {
    case .plain, .blanked, .estranged: form.document
    case .moved: form.document.moved
    case .bare: form.document.bare
    }
  }
}

extension HandForm {
  /// The forms that are sent without their looks too: every third, for the time that it takes.
  static let bare: [HandForm] = all.enumerated().filter { $0.offset.isMultiple(of: 3) }
    .map(\.element)
}

extension Document {
  /// The same form where somebody has put a line above it, and in a workbook a column before it.
  fileprivate var moved: Document {
    var moved = self
    for index in moved.sheets.indices { moved.sheets[index] = moved.sheets[index].moved }
    for index in moved.comments.indices {
      guard case .sheet(let sheet, let cell)? = moved.comments[index].anchor?.position else {
        continue
      }
      moved.comments[index].anchor = .sheet(sheet, cell.moved)
    }
    let line = Paragraph(
      text: "Please return this form by e-mail, and keep a copy.", place: .paragraph(1))
    if format == .docx { moved.blocks.insert(.paragraph(line), at: 0) }
    return moved
  }

  /// The same form where nothing is bold and no words stand on a colour, as after a paste of the text
  /// alone or from a program that keeps no looks.
  fileprivate var bare: Document {
    var bare = self
    bare.blocks = blocks.map(\.bare)
    for index in bare.textBoxes.indices {
      bare.textBoxes[index].blocks = textBoxes[index].blocks.map(\.bare)
    }
    for index in bare.sheets.indices { bare.sheets[index].cells = sheets[index].cells.map(\.bare) }
    return bare
  }
}

extension Block {
  fileprivate var bare: Block {
    switch self {
    case .paragraph(var paragraph):
      paragraph.annotations.removeAll { $0.kind == .bold }
      return .paragraph(paragraph)
    case .table(var table):
      for index in table.cells.indices {
        // A colour in an empty cell is an answer.
        if !table.cells[index].text.isEmpty { table.cells[index].fill = nil }
        table.cells[index].blocks = table.cells[index].blocks.map(\.bare)
      }
      return .table(table)
    }
  }
}

extension SheetCell {
  fileprivate var bare: SheetCell {
    SheetCell(
      reference: reference, kind: kind, text: text, serial: serial, formula: formula,
      hasCachedValue: hasCachedValue, numberFormat: numberFormat,
      fill: text.isEmpty ? fill : nil, isStruck: isStruck)
  }
}

extension Sheet {
  fileprivate var moved: Sheet {
    var moved = self
    for index in moved.cells.indices { moved.cells[index].reference = cells[index].reference.moved }
    moved.merges = merges.map { CellRange($0.first.moved, $0.last.moved) }
    moved.hiddenRows = hiddenRows.map { $0 + 1 }
    moved.hiddenColumns = hiddenColumns.map { $0 + 1 }
    for index in validations.indices {
      moved.validations[index].ranges = validations[index].ranges.map {
        CellRange($0.first.moved, $0.last.moved)
      }
    }
    return moved
  }
}

extension CellReference {
  fileprivate var moved: CellReference { CellReference(row: row + 1, column: column + 1) }
}

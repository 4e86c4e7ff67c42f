import OpenPackaging

/// The tables of properties, one for each kind of property element.
extension StoryHandler {
  mutating func property(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes, of parent: ElementRole
  ) throws(PackageError) -> ElementRole? {
    switch parent {
    case .paragraphProperties: return paragraphProperty(name, attributes)
    case .markProperties: markProperty(name)
    case .numberingProperties: numberingProperty(name, attributes)
    case .section: sectionProperty(name, attributes)
    case .runProperties: runProperty(name, attributes)
    case .rowProperties: rowProperty(name, attributes)
    case .cellProperties: cellProperty(name, attributes)
    case .controlProperties, .controlChoices:
      return controlProperty(name, attributes)
    case .fieldCharacter, .formField, .formCheckBox, .formList:
      return formProperty(name, attributes, of: parent)
    default: break
    }
    return nil
  }

  // MARK: Paragraphs

  private mutating func paragraphProperty(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes
  ) -> ElementRole? {
    switch name {
    case .pStyle:
      paragraph.properties.style =
        attributes.withBytes(.val, .wordprocessing) { record.styles.index(of: $0) } ?? nil
    case .outlineLvl:
      paragraph.properties.outlineLevel = attributes.integer(.val, .wordprocessing)
    case .numPr:
      paragraph.properties.numbering = NumberingReference()
      return .numberingProperties
    case .rPr: return .markProperties
    case .sectPr: return .section
    default: break
    }
    return nil
  }

  private mutating func markProperty(_ name: XMLLocalName) {
    switch name {
    case .del, .moveFrom:
      paragraph.properties.markIsDeleted = true
      noteChange()
    case .ins, .moveTo: noteChange()
    default: break
    }
  }

  private mutating func numberingProperty(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes
  ) {
    switch name {
    case .ilvl:
      paragraph.properties.numbering?.level = attributes.integer(.val, .wordprocessing)
    case .numId:
      paragraph.properties.numbering?.list = attributes.integer(.val, .wordprocessing)
    default: break
    }
  }

  private mutating func sectionProperty(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes
  ) {
    guard name == .headerReference || name == .footerReference,
      let id = attributes.string(.id, .officeRelationships)
    else { return }
    if name == .headerReference, !record.headers.contains(id) { record.headers.append(id) }
    if name == .footerReference, !record.footers.contains(id) { record.footers.append(id) }
  }

  // MARK: Runs

  private mutating func runProperty(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes
  ) {
    switch name {
    case .rStyle:
      run.style = attributes.withBytes(.val, .wordprocessing) { record.styles.index(of: $0) } ?? nil
    case .b: run.characters.bold = attributes.boolean(.val, .wordprocessing) ?? true
    case .i: run.characters.italic = attributes.boolean(.val, .wordprocessing) ?? true
    case .strike, .dstrike:
      // Either kind strikes the text, whatever the other says.
      let isOn = attributes.boolean(.val, .wordprocessing) ?? true
      run.characters.struck = isOn || run.characters.struck == true
    case .vanish: run.characters.hidden = attributes.boolean(.val, .wordprocessing) ?? true
    case .rFonts:
      run.symbolFont =
        attributes.withBytes(.ascii, .wordprocessing) { SymbolFont($0) } ?? nil
    default: break
    }
  }

  // MARK: Tables

  private mutating func rowProperty(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes
  ) {
    switch name {
    case .gridBefore:
      let columns = span(attributes, least: 0)
      containers[lastContainer].openTable?.skipColumnsBefore(columns)
    case .gridAfter:
      let columns = span(attributes, least: 0)
      containers[lastContainer].openTable?.skipColumnsAfter(columns)
    case .tblHeader:
      if attributes.boolean(.val, .wordprocessing) ?? true {
        containers[lastContainer].openTable?.repeatRow()
      }
    case .hidden:
      if attributes.boolean(.val, .wordprocessing) ?? true { noteObject(.hiddenText) }
    case .del, .moveFrom:
      noteChange()
      containers[lastContainer].openTable?.dropRow()
      replaceParentRole(.row, by: .droppedRow)
    case .ins, .moveTo: noteChange()
    default: break
    }
  }

  private mutating func cellProperty(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes
  ) {
    switch name {
    case .gridSpan:
      changeCell { [span = span(attributes, least: 1)] in $0.columnSpan = span }
    case .vMerge: changeCell { [merge = merge(attributes)] in $0.verticalMerge = merge }
    case .hMerge: changeCell { [merge = merge(attributes)] in $0.horizontalMerge = merge }
    case .shd:
      let shading = CellShading(attributes)
      if shading.themeColour != nil { record.needsTheme = true }
      changeCell { [fill = shading.colour(record.theme)] in $0.fill = fill }
    case .cellDel:
      noteChange()
      replaceParentRole(.cell, by: .droppedCell)
    case .cellIns: noteChange()
    default: break
    }
  }

  /// A number of columns, held to what Word allows.
  private mutating func span(_ attributes: borrowing XMLAttributes, least: Int) -> Int {
    let limit = record.limits.tableColumns
    guard let asked = attributes.integer(.val, .wordprocessing) else { return least }
    if asked > limit {
      record.note(
        .clamped, at: currentPlace,
        "A cell says it is wider than the \(limit) columns that Word allows.")
    }
    return min(max(asked, least), limit)
  }

  /// `restart` begins a merged cell; without a value the element continues one (17.4.84).
  private func merge(_ attributes: borrowing XMLAttributes) -> TableBuilder.Merge {
    attributes.string(.val, .wordprocessing) == "restart" ? .begins : .continues
  }

  private mutating func changeCell(_ change: (inout TableBuilder.OpenCell) -> Void) {
    guard lastContainer > 0 else { return }
    guard var cell = containers[lastContainer - 1].openTable?.openCell else { return }
    change(&cell)
    containers[lastContainer - 1].openTable?.openCell = cell
  }

  /// What a row or cell turns out to be once its properties are read.
  private mutating func replaceParentRole(_ role: ElementRole, by new: ElementRole) {
    let parent = roles.count - 2
    guard parent >= 0, roles[parent] == role else { return }
    roles[parent] = new
  }
}

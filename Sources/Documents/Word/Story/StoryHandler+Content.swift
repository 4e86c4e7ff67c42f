import OpenPackaging

/// The table of elements that hold or are text.
extension StoryHandler {
  mutating func content(
    _ name: XMLName, _ attributes: borrowing XMLAttributes, parent: ElementRole
  ) throws(PackageError) -> ElementRole? {
    switch name.namespace {
    case .wordprocessing:
      return try wordContent(name.local, attributes, parent)
    case .markupCompatibility where name.local == .AlternateContent:
      alternatives.append(false)
      return .alternatives
    case .math where name.local == .t:
      return isInInstruction ? nil : .text
    case .drawing:
      return try drawingContent(name.local)
    default:
      return try foreignContent(name, attributes)
    }
  }

  private mutating func wordContent(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes, _ parent: ElementRole
  ) throws(PackageError) -> ElementRole? {
    switch name {
    case .p:
      try beginParagraph()
      return .paragraph
    case .r:
      run = RunFormat()
      return .run
    case .t: return isInInstruction ? nil : .text
    case .pPr: return parent == .paragraph ? .paragraphProperties : nil
    case .rPr: return parent == .run ? .runProperties : nil
    case .tbl, .tblGrid, .tr, .trPr, .tc, .tcPr:
      return try tableContent(name, parent)
    case .tab, .ptab, .br, .cr, .noBreakHyphen, .sym:
      try appendCharacter(name, attributes)
      return nil
    case .sdt, .sdtPr, .sdtContent: return controlContent(name, parent)
    case .fldChar: return try fieldCharacter(attributes)
    case .ins, .moveTo:
      noteChange()
      insertions += 1
      return .insertion
    case .del, .moveFrom:
      noteChange()
      return nil
    case .sectPr: return .section
    case .txbxContent: return try beginTextBox()
    case .object:
      noteObject(.embeddedObject)
      return .wrapper
    case .altChunk, .subDoc:
      noteObject(.importedPart)
      return nil
    case .footnoteReference, .endnoteReference, .commentRangeStart, .commentReference:
      noteReference(name, attributes)
      return nil
    case .footnote, .endnote, .comment: return try beginNote(attributes)
    // What holds text that is none of the document's, or no text at all.
    case .delText, .instrText, .delInstrText, .rt, .rubyPr, .tblPr, .sdtEndPr, .smartTagPr,
      .customXmlPr, .sectPrChange, .pPrChange, .rPrChange, .tblPrChange, .tblPrExChange,
      .trPrChange, .tcPrChange, .tblGridChange, .numberingChange, .fldData:
      return nil
    default: return .wrapper
    }
  }

  private mutating func tableContent(_ name: XMLLocalName, _ parent: ElementRole)
    throws(PackageError) -> ElementRole?
  {
    switch name {
    case .tbl:
      guard containers[lastContainer].openTable == nil else { return .wrapper }
      try beginTable()
      return .table
    case .tblGrid: return .tableGrid
    case .tr:
      guard containers[lastContainer].openTable != nil else { return .wrapper }
      containers[lastContainer].openTable?.beginRow()
      return .row
    case .trPr: return parent == .row ? .rowProperties : nil
    case .tc:
      guard containers[lastContainer].openTable?.hasRow == true else { return .wrapper }
      try beginCell()
      return .cell
    default: return parent == .cell ? .cellProperties : nil
    }
  }

  private mutating func drawingContent(_ name: XMLLocalName) throws(PackageError) -> ElementRole? {
    switch name {
    case .txBody: return try beginTextBox()
    case .p:
      try beginParagraph()
      return .paragraph
    case .t: return .text
    case .br:
      try appendControl(0x0A)
      return nil
    case .rPr, .pPr: return nil
    case .blip:
      noteObject(.picture)
      return nil
    default: return .wrapper
    }
  }

  /// Elements of other vocabularies: a few that say what is there, and wrappers.
  private mutating func foreignContent(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError) -> ElementRole?
  {
    switch name.local {
    case .imagedata where name.namespace == .vml:
      noteObject(.picture)
      return nil
    case .chart, .relIds:
      noteObject(.embeddedObject)
      return nil
    case .symEx:
      // An emoji by its number; the fallback beside it holds the character itself.
      try appendSymbol(
        attributes.string(.char, name.namespace), attributes.string(.font, name.namespace))
      return nil
    default: return .wrapper
    }
  }

  // MARK: Alternatives

  /// One branch of `mc:AlternateContent` is read, never two (ECMA-376-3, 7.6).
  ///
  /// It is the first choice that asks for vocabularies Word 2010 and later have; if nothing we
  /// could show came of it, the next that gives something, and last the fallback.
  mutating func beginAlternative(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    -> ElementRole?
  {
    guard name.namespace == .markupCompatibility, alternatives.last == false else { return nil }
    switch name.local {
    case .Choice:
      let isKnown = attributes.withBytes(.Requires) { Vocabularies.areKnown($0) } ?? true
      guard isKnown else { return nil }
    case .Fallback: break
    default: return nil
    }
    contributionsBefore.append(contributions)
    return .alternative
  }

  mutating func endAlternative() {
    guard let before = contributionsBefore.popLast(), contributions > before,
      !alternatives.isEmpty
    else { return }
    alternatives[alternatives.count - 1] = true
  }
}

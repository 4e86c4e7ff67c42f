/// A namespace that the readers know; the strict and the transitional names of one namespace are
/// the same value, so nobody downstream can tell a Strict file from another.
package enum XMLNamespace: UInt8, Sendable, BitwiseCopyable {
  /// No namespace at all, as on most attributes.
  case none
  /// A namespace that no reader knows.
  case unknown
  case wordprocessing, spreadsheet, officeRelationships, packageRelationships, contentTypes
  case markupCompatibility, xml
  case word2010, word2012, wordprocessingShape, wordprocessingGroup, vml, vmlOffice, vmlExcel
  case drawing, wordprocessingDrawing, spreadsheetDrawing, math
  case excel2009, excel2018ThreadedComments, officeExcelMain
  case coreProperties, extendedProperties, customProperties, variantTypes, dublinCore,
    dublinCoreTerms
}

/// The name of an element or attribute, as two integers.
///
/// The handlers of large parts compare its halves by pattern, `case .c = name.local`, which is a look at a
/// byte; from another module `==` asks the conformance of each half first.
package struct XMLName: Hashable, Sendable, BitwiseCopyable {
  package var namespace: XMLNamespace
  package var local: XMLLocalName

  package init(_ namespace: XMLNamespace, _ local: XMLLocalName) {
    self.namespace = namespace
    self.local = local
  }
}

/// The local names that the readers know, interned once for all files; the rest are `other`.
///
/// A reader that needs a further name adds a case here; the tables behind it are derived.
package enum XMLLocalName: String, Sendable, CaseIterable, BitwiseCopyable {
  case other = ""
  // Packages
  case Relationships, Relationship, Id, `Type`, Target, TargetMode
  case Types, Default, Override, Extension, PartName, ContentType
  // Encryption
  case keyData, encryptedKey, spinCount, keyBits, hashAlgorithm, cipherAlgorithm, cipherChaining
  case saltValue, encryptedVerifierHashInput, encryptedVerifierHashValue, encryptedKeyValue
  // WordprocessingML
  case document, body, p, r, t, tab, br, cr, tbl, tr, tc, pPr, rPr, sdt, sdtPr, sdtContent, val, id
  case ptab, noBreakHyphen, sym, symEx, font, char, ruby, rubyPr, rt, altChunk, subDoc
  case ins, del, moveFrom, moveTo, delText, instrText, delInstrText, cellDel, cellIns
  case sectPrChange, pPrChange, rPrChange, tblPrChange, tblPrExChange, trPrChange, tcPrChange
  case tblGridChange, numberingChange
  case tblPr, tblGrid, gridCol, trPr, tcPr, gridBefore, gridAfter, gridSpan, vMerge, hMerge
  case tblHeader, hidden, shd, fill, color, themeFill, themeFillTint, themeFillShade
  case pStyle, rStyle, rFonts, ascii, hAnsi, b, i, strike, dstrike, vanish, outlineLvl, numPr, ilvl,
    numId
  case sectPr, headerReference, footerReference, footnoteReference, endnoteReference
  case commentRangeStart, commentReference, footnote, endnote, comment, type, author
  case alias, tag, showingPlcHdr, sdtEndPr, dropDownList, comboBox, listItem, displayText, value
  case date, fullDate, text, richText, picture, group, dataBinding, xpath, checkbox, checked
  case repeatingSection, repeatingSectionItem, docPartList, docPartObj, citation, bibliography
  case equation, smartTagPr, customXmlPr
  case fldChar, fldCharType, fldData, ffData, name, checkBox, ddList, result, listEntry, textInput
  case `default`
  case txbxContent, txBody, drawing, pict, object, imagedata, blip, OLEObject, control, chart,
    relIds
  case AlternateContent, Choice, Fallback, Requires
  case styles, style, styleId, basedOn, docDefaults, rPrDefault
  case numbering, abstractNum, abstractNumId, lvl, start, numFmt, lvlText, lvlRestart, isLgl
  case num, lvlOverride, startOverride, numStyleLink, styleLink
  case clrScheme, dk1, lt1, dk2, lt2, accent1, accent2, accent3, accent4, accent5, accent6
  case hlink, folHlink, srgbClr, sysClr, lastClr
  // Properties
  case title, subject, creator, keywords, description, lastModifiedBy, category, contentStatus
  case Company, Manager
  // SpreadsheetML: workbook, strings, styles
  case sheet, workbookPr, date1904, definedName, localSheetId, state
  case si, sst, rPh
  case numFmts, numFmtId, formatCode, fonts, fontId
  case fills, fillId, patternFill, patternType, fgColor, colors, rgbColor
  case rgb, theme, indexed, tint, cellXfs, xf
  // SpreadsheetML: worksheets
  case sheetData, row, c, s, v, f, `is`, col, min, max, mergeCell, ref, oleObject
  case dataValidation, sqref, prompt, promptTitle, formula1
  // SpreadsheetML: comments
  case authorId, threadedComment, personId, person, displayName
  // DrawingML
  case pic
  // Properties
  case property
  // Form controls of SpreadsheetML, in VML
  case ClientData, ObjectType, Anchor, Checked, textbox
}

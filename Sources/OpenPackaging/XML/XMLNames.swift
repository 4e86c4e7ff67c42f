/// A namespace that the readers know; the strict and the transitional names of one namespace are
/// the same value, so nobody downstream can tell a Strict file from another.
package enum XMLNamespace: UInt8, Sendable {
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
package struct XMLName: Hashable, Sendable {
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
package enum XMLLocalName: String, Sendable, CaseIterable {
  case other = ""
  // Packages
  case Relationships, Relationship, Id, `Type`, Target, TargetMode
  case Types, Default, Override, Extension, PartName, ContentType
  // WordprocessingML
  case document, body, p, r, t, tab, br, cr, tbl, tr, tc, pPr, rPr, sdt, sdtPr, sdtContent, val, id
}

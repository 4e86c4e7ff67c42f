extension InspectionJSON {
  static func writeWorkbook(_ document: Document, to json: inout JSONWriter) {}
}

extension InspectionText {
  mutating func addWorkbook(_ document: Document) {}
}

import OpenPackaging

extension CompoundFile {
  /// What the names make of the file; the encrypted package first, because whatever else is there
  /// then only describes it.
  var kind: FileKind {
    let known: [(String, FileKind)] = [
      ("EncryptedPackage", .protectedOffice), ("WordDocument", .oldWord),
      ("Workbook", .oldExcel), ("Book", .oldExcel), ("PowerPoint Document", .oldPowerPoint),
      ("PP40", .oldPowerPoint), ("VisioDocument", .oldVisio), ("Quill", .publisher),
      ("__properties_version1.0", .outlookMessage), ("__nameid_version1.0", .outlookMessage),
      ("MatOST", .works), ("PerfectOffice_MAIN", .wordPerfect),
      ("HwpSummaryInformation", .hangul), ("\u{5}HwpSummaryInformation", .hangul),
      ("Catalog", .systemFile),
    ]
    let names = names
    if let kind = known.first(where: { names.contains($0.0) })?.1 { return kind }
    return names.contains { $0.hasPrefix("__substg1.0_") } ? .outlookMessage : .compoundFile
  }
}

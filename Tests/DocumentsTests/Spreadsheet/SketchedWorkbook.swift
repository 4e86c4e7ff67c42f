import Documents
import OpenPackaging
import TestSupport

/// A workbook written down as the XML of its parts, so that a test shows what it reads.
struct SketchedWorkbook {
  private static let namespaces = """
    xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" \
    xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"
    """
  private static let officeRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// The `sheetData` of the first sheet.
  var rows = ""
  /// What follows the first sheet's data.
  var afterRows = ""
  /// What stands before it.
  var beforeRows = ""
  /// Further sheets: name, attributes of their entry, whole content.
  var others: [(name: String, attributes: String, content: String)] = []
  var workbookProperties = ""
  var definedNames = ""
  var strings: [String]?
  var styles: String?
  /// Links of the first sheet: kind and target.
  var sheetLinks: [(kind: String, target: String)] = []
  var workbookLinks: [(kind: String, target: String)] = []
  var parts: [(name: String, content: String)] = []

  func document(limits: Limits = .standard) throws(Unreadable) -> Document {
    try DocumentReader.read(bytes(), limits: limits)
  }

  /// The package, with the XML of the part `damaged` cut short.
  func bytes(damaging damaged: String? = nil) -> [UInt8] {
    var package = UnpackedPackage([:])
    package.parts = [("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", workbookRels)]
    let first = "<worksheet \(Self.namespaces)>\(beforeRows)<sheetData>\(rows)</sheetData>"
    package.parts.append(("xl/worksheets/sheet1.xml", "\(first)\(afterRows)</worksheet>"))
    for (index, sheet) in others.enumerated() {
      let content = "<worksheet \(Self.namespaces)>\(sheet.content)</worksheet>"
      package.parts.append(("xl/worksheets/sheet\(index + 2).xml", content))
    }
    if let strings {
      let items = strings.map { "<si>\($0)</si>" }.joined()
      package.parts.append(("xl/sharedStrings.xml", "<sst \(Self.namespaces)>\(items)</sst>"))
    }
    if let styles {
      package.parts.append(
        ("xl/styles.xml", "<styleSheet \(Self.namespaces)>\(styles)</styleSheet>"))
    }
    if !sheetLinks.isEmpty {
      package.parts.append(("xl/worksheets/_rels/sheet1.xml.rels", Self.links(sheetLinks)))
    }
    for part in parts {
      package.parts.removeAll { $0.name == part.name }
      let content = part.content.replacing("NAMESPACES", with: Self.namespaces)
      package.parts.append((part.name, content))
    }
    for index in package.parts.indices where package.parts[index].name == damaged {
      package.parts[index].content.removeLast()
    }
    return package.bytes()
  }

  private var workbook: String {
    let sheets = ([("Sheet1", "")] + others.map { ($0.name, $0.attributes) }).enumerated()
      .map { "<sheet name=\"\($1.0)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\" \($1.1)/>" }
    return """
      <workbook \(Self.namespaces)>\(workbookProperties)<sheets>\(sheets.joined())</sheets>\
      <definedNames>\(definedNames)</definedNames></workbook>
      """
  }

  private var workbookRels: String {
    var links = (0...others.count).map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    if strings != nil { links.append(("sharedStrings", "sharedStrings.xml")) }
    if styles != nil { links.append(("styles", "styles.xml")) }
    return Self.links(links + workbookLinks)
  }

  private static func links(_ links: [(kind: String, target: String)]) -> String {
    let links = links.enumerated().map { index, link in
      """
      <Relationship Id="rId\(index + 1)" Type="\(officeRelationships)\(link.kind)" \
      Target="\(link.target)"/>
      """
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(links.joined())</Relationships>
      """
  }
}

extension Sheet {
  /// `A1=text` for every cell that holds something, in order.
  var sketch: [String] {
    cells.filter { $0.kind != .empty || $0.formula != nil }.map { "\($0.reference)=\($0.text)" }
  }
}

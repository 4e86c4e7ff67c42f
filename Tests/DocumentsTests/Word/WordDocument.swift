import Documents
import OpenPackaging
import TestSupport

/// Word documents for tests, from the XML inside their parts' root elements.
enum WordDocument {
  /// A part beside the body: its relationship's type, its root element, what that holds.
  struct Part {
    var kind: String
    var root: String
    var content: String

    static func styles(_ content: String) -> Part {
      Part(kind: "styles", root: "w:styles", content: content)
    }
    static func numbering(_ content: String) -> Part {
      Part(kind: "numbering", root: "w:numbering", content: content)
    }
    static func footnotes(_ content: String) -> Part {
      Part(kind: "footnotes", root: "w:footnotes", content: content)
    }
    static func comments(_ content: String) -> Part {
      Part(kind: "comments", root: "w:comments", content: content)
    }
    static func header(_ content: String) -> Part {
      Part(kind: "header", root: "w:hdr", content: content)
    }
    static func theme(_ content: String) -> Part {
      Part(kind: "theme", root: "a:theme", content: content)
    }
  }

  /// The vocabularies that bodies here may use without declaring them.
  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
    xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:x="urn:nobody-knows-this"
    """

  /// The bytes of a document with this body; the parts are `rId1`, `rId2` and so on.
  static func bytes(_ body: String, _ parts: [Part] = []) -> [UInt8] {
    var package = UnpackedPackage([:])
    package.parts = [("word/document.xml", root("w:document", "<w:body>\(body)</w:body>"))]
    var links = ""
    for (index, part) in parts.enumerated() {
      let name = "part\(index + 1).xml"
      package.parts.append(("word/\(name)", root(part.root, part.content)))
      links += """
        <Relationship Id="rId\(index + 1)" Type="http://schemas.openxmlformats.org/\
        officeDocument/2006/relationships/\(part.kind)" Target="\(name)"/>
        """
    }
    package.parts.append(
      (
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(links)</Relationships>
        """
      ))
    return package.bytes()
  }

  /// Reads a document with this body.
  static func read(_ body: String, _ parts: [Part] = [], limits: Limits = .standard) throws
    -> Document
  {
    try WordReader.read(
      OfficePackage(bytes: bytes(body, parts), limits: limits), limits: limits)
  }

  private static func root(_ name: String, _ content: String) -> String {
    "<\(name) \(namespaces)>\(content)</\(name)>"
  }

  // MARK: Sketches

  /// Blocks as text: paragraphs as they are, tables as rows of `row,column spans: text`.
  static func sketch(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.text
      case .table(let table): "[" + table.cells.map(sketch).joined(separator: " | ") + "]"
      }
    }.joined(separator: "¶")
  }

  private static func sketch(_ cell: TableCell) -> String {
    let spans = cell.rowSpan * cell.columnSpan > 1 ? " \(cell.rowSpan)×\(cell.columnSpan)" : ""
    return "\(cell.row + 1),\(cell.column + 1)\(spans): \(sketch(cell.blocks))"
  }
}

/// Short forms of the elements that tests repeat.
func p(_ runs: String...) -> String { "<w:p>\(runs.joined())</w:p>" }
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t>\(text)</w:t></w:r>"
}
func tbl(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }
func tr(_ cells: String..., properties: String = "") -> String {
  "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells.joined())</w:tr>"
}
func tc(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(r(text)))</w:tc>"
}

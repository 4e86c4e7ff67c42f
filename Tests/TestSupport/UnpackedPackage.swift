import OpenPackaging

/// An Office package as a dictionary from part names to text, so that tests can be read.
///
/// Content types and the package's relationships are made up where they are not given.
package struct UnpackedPackage {
  /// In the order in which they are written.
  package var parts: [(name: String, content: String)]

  package init(_ parts: KeyValuePairs<String, String>) {
    self.parts = parts.map { ($0.key, $0.value) }
  }

  /// A Word document with this body; `others` are further parts, by name.
  package static func word(
    body: String, _ others: KeyValuePairs<String, String> = [:]
  ) -> UnpackedPackage {
    var package = UnpackedPackage(others)
    package.parts.insert(
      (
        "word/document.xml",
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <w:body>\(body)</w:body></w:document>
        """
      ), at: 0)
    return package
  }

  /// The package's bytes.
  package func bytes() -> [UInt8] {
    var writer = ZipWriter()
    for (name, content) in complete { writer.add(name, Array(content.utf8)) }
    return writer.finish()
  }

  private var complete: [(name: String, content: String)] {
    var all = parts
    func adds(_ name: String, _ content: String) {
      if !all.contains(where: { $0.name == name }) { all.insert((name, content), at: 0) }
    }
    let main = parts.first {
      $0.name.hasSuffix("document.xml") || $0.name.hasSuffix("workbook.xml")
    }
    adds(
      "_rels/.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/officeDocument" Target="/\(main?.name ?? "")"/></Relationships>
      """)
    adds("[Content_Types].xml", contentTypes(main: main?.name ?? ""))
    return all
  }

  private func contentTypes(main: String) -> String {
    let kind =
      main.hasSuffix("workbook.xml")
      ? "spreadsheetml.sheet.main+xml" : "wordprocessingml.document.main+xml"
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.\
      relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/\(main)" ContentType="application/vnd.openxmlformats-officedocument.\
      \(kind)"/></Types>
      """
  }
}

import Documents
import OpenPackaging
import TestSupport
import Testing

@Suite struct `Properties of Office files` {
  static let types = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
  static let links = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
    relationships/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="b" Type="\(types)/core-properties" Target="core.xml"/>\
    <Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
    relationships/custom-properties" Target="custom.xml"/></Relationships>
    """

  static func read(core: String, custom: String) throws -> [Property] {
    let package = UnpackedPackage.word(
      body: p(), ["_rels/.rels": links, "core.xml": core, "custom.xml": custom])
    return try WordReader.read(OfficePackage(bytes: package.bytes())).properties
  }

  static let core = """
    <cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="http://schemas.\
    openxmlformats.org/package/2006/metadata/core-properties"><dc:title> Our plan </dc:title>\
    <dc:creator>Ann</dc:creator><cp:revision>7</cp:revision><dc:subject/></cp:coreProperties>
    """
  static let custom = """
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
    xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
    <property name="Area"><vt:lpwstr>North</vt:lpwstr></property></Properties>
    """

  @Test func `are those that hold text, by name`() throws {
    #expect(
      try Self.read(core: Self.core, custom: Self.custom) == [
        Property(name: "Area", value: "North"), Property(name: "creator", value: "Ann"),
        Property(name: "title", value: "Our plan"),
      ])
  }

  /// LibreOffice's own tests hold a form of 3 kB with 47 MB of properties.
  @Test(arguments: ["<broken", "<a>" + String(repeating: " ", count: 49 << 20) + "</a>"])
  func `damaged or too large, leave the others`(_ core: String) throws {
    let properties = try Self.read(core: core, custom: Self.custom)
    #expect(properties == [Property(name: "Area", value: "North")])
  }
}

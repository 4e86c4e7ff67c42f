import OpenPackaging
import TestSupport
import Testing

/// What parts are and where links lead, however it is written down.
@Suite struct `Types and links of parts` {
  private static let namespace = "http://schemas.openxmlformats.org/package/2006/"

  private func package(
    types: String = "", links: String, root: String? = nil
  ) throws(PackageError) -> OfficePackage {
    let main =
      root ?? "<Relationship Id='m' Type='t/officeDocument' Target='word/document.xml'/>"
    return try OfficePackage(
      bytes: ZipBuilder([
        "[Content_Types].xml": "<Types xmlns='\(Self.namespace)content-types'>\(types)</Types>",
        "_rels/.rels":
          "<Relationships xmlns='\(Self.namespace)relationships'>\(main)</Relationships>",
        "word/document.xml": "<a/>", "word/styles.xml": "<a/>", "theme/My Theme.xml": "<a/>",
        "word/_rels/document.xml.rels":
          "<r:Relationships xmlns:r='\(Self.namespace)relationships' xmlns:o='urn:other'>\(links)</r:Relationships>",
      ]).bytes())
  }

  struct Link: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Within `Relationship`.
    var attributes: String
    /// The part of kind `styles` that is found; nil for none.
    var found: String?

    init(_ name: String, _ attributes: String, _ found: String?) {
      (testDescription, self.attributes, self.found) = (name, attributes, found)
    }
  }

  private static let transitional =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
  private static let styles = "/word/styles.xml"

  @Test(arguments: [
    Link("beside the part", "Id='a' Type='\(transitional)' Target='styles.xml'", styles),
    Link(
      "of the strict edition",
      "Id='a' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/styles' Target='styles.xml'",
      styles),
    Link("from the root", "Id='a' Type='x/styles' Target='/word/styles.xml'", styles),
    Link("by this folder", "Id='a' Type='x/styles' Target='./styles.xml'", styles),
    Link("by the folder above", "Id='a' Type='x/styles' Target='../word/styles.xml'", styles),
    Link("above the root", "Id='a' Type='x/styles' Target='../../../word/styles.xml'", styles),
    Link("in other letters", "Id='a' Type='x/styles' Target='STYLES.XML'", styles),
    Link("with backslashes", "Id='a' Type='x/styles' Target='..\\word\\styles.xml'", styles),
    Link("with a fragment", "Id='a' Type='x/styles' Target='styles.xml#b'", styles),
    Link(
      "with a blank as it is", "Id='a' Type='x/styles' Target='/theme/My Theme.xml'",
      "/theme/My Theme.xml"),
    Link(
      "with a blank escaped", "Id='a' Type='x/styles' Target='/theme/My%20Theme.xml'",
      "/theme/My%20Theme.xml"),
    Link(
      "said to be inside", "Id='a' Type='x/styles' Target='styles.xml' TargetMode='Internal'",
      styles),
    Link("outside", "Id='a' Type='x/styles' Target='styles.xml' TargetMode='External'", nil),
    Link("to nothing", "Id='a' Type='x/styles' Target='gone.xml'", nil),
    Link("to an empty name", "Id='a' Type='x/styles' Target=''", nil),
    Link("to a place in itself", "Id='a' Type='x/styles' Target='#here'", nil),
    Link("without an identifier", "Type='x/styles' Target='styles.xml'", nil),
    Link("without a type", "Id='a' Target='styles.xml'", nil),
    Link("without a target", "Id='a' Type='x/styles'", nil),
    Link("of another kind", "Id='a' Type='x/stylesWithEffects' Target='styles.xml'", nil),
    Link("of a kind in other letters", "Id='a' Type='x/Styles' Target='styles.xml'", nil),
  ])
  func `lead to one part or to none`(_ link: Link) throws {
    let package = try package(links: "<r:Relationship \(link.attributes)/>")
    let found = try package.part("styles", of: package.mainPart)
    #expect(found == link.found.map { PartName($0) })
    if let found { #expect(try package.bytes(of: found) == Array("<a/>".utf8)) }
  }

  @Test func `count the first that leads somewhere`() throws {
    let links = """
      <o:Relationship Id='z' Type='x/styles' Target='theme/x.xml'/>
      <r:Relationship Id='a' Type='x/styles' Target='gone.xml'/>
      <r:Relationship Id='b' Type='x/styles' Target='styles.xml'/>
      <r:Relationship Id='c' Type='x/styles' Target='/theme/My Theme.xml'/>
      <r:Relationship Id='b' Type='x/other' Target='/theme/My Theme.xml'/>
      <r:Relationship Id='d' Type='x/hyperlink' Target='https://example.org/' TargetMode='External'/>
      """
    let package = try package(links: links)
    let main = package.mainPart
    #expect(try package.relationships(of: main).map(\.id) == ["a", "b", "c", "b", "d"])
    #expect(try package.part("styles", of: main)?.description == Self.styles)
    #expect(try package.part(id: "b", of: main)?.description == Self.styles)
    #expect(try package.part(id: "a", of: main) == nil)
    #expect(try package.part(id: "d", of: main) == nil)
    #expect(try package.relationships(of: main).last?.externalTarget == "https://example.org/")
    #expect(try package.relationships(of: PartName("/word/styles.xml")).isEmpty)
  }

  @Test(
    arguments: [
      ("<Relationship Id='a' Type='t/officeDocument' Target='/word/document.xml'/>", nil),
      (
        "<Relationship Id='a' Type='t/officeDocument' Target='http://x/' TargetMode='External'/>"
          + "<Relationship Id='b' Type='t/officeDocument' Target='word/document.xml'/>", nil
      ),
      (
        "<Relationship Id='a' Type='t/officeDocument' Target='word/document.xml'/>"
          + "<Relationship Id='b' Type='t/officeDocument' Target='word/styles.xml'/>", nil
      ),
      ("<Relationship Id='a' Type='t/officeDocument' Target='gone.xml'/>", "missingPart"),
      ("<Relationship Id='a' Type='t/coreProperties' Target='word/document.xml'/>", "missingPart"),
      ("", "missingPart"),
    ] as [(String, String?)])
  func `name the document, or none can be read`(_ root: String, _ refused: String?) {
    do throws(PackageError) {
      let package = try package(links: "", root: root)
      #expect(refused == nil)
      #expect(package.mainPart == PartName("word/document.xml"))
    } catch { #expect(error.kind == refused) }
  }

  @Test(
    arguments: [
      ("<Override PartName='/word/document.xml' ContentType='a'/>", "a"),
      ("<Override PartName='word/document.xml' ContentType='a'/>", "a"),
      ("<Override PartName='/WORD/Document.XML' ContentType='a'/>", "a"),
      ("<Default Extension='xml' ContentType='a'/>", "a"),
      ("<Default Extension='XML' ContentType='a'/>", "a"),
      (
        "<Default Extension='xml' ContentType='a'/><Override PartName='/word/document.xml' ContentType='b'/>",
        "b"
      ),
      (
        "<Override PartName='/word/document.xml' ContentType='b'/><Default Extension='xml' ContentType='a'/>",
        "b"
      ),
      ("<Default Extension='xml' ContentType='a'/><Default Extension='xml' ContentType='b'/>", "a"),
      ("<Default Extension='.xml' ContentType='a'/>", nil),
      ("<Default Extension='rels' ContentType='a'/>", nil),
      ("<Override PartName='/word/styles.xml' ContentType='a'/>", nil),
      ("<Override PartName='/word/document.xml'/>", nil),
      ("<Override xmlns='urn:x' PartName='/word/document.xml' ContentType='a'/>", nil),
      (
        "<q:Override xmlns:q='http://schemas.openxmlformats.org/package/2006/content-types' PartName='/word/document.xml' ContentType='a'/>",
        "a"
      ),
    ] as [(String, String?)])
  func `say what a part is`(_ types: String, _ expected: String?) throws {
    let package = try package(types: types, links: "")
    #expect(package.contentType(of: package.mainPart) == expected)
  }
}

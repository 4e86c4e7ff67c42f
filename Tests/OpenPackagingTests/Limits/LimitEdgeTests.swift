import OpenPackaging
import TestSupport
import Testing

/// At each limit: what just fits is read, and one more is refused, in the way the limit is said to.
@Suite struct `At the edge of a limit` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var limit: any WritableKeyPath<Limits, Int> & Sendable
    var most: Int
    var refused: String
    /// A package, or an XML part, with so many of what is counted.
    var make: @Sendable (Int) -> [UInt8]

    init(
      _ name: String, _ limit: any WritableKeyPath<Limits, Int> & Sendable, _ most: Int,
      _ refused: String = "tooLarge", make: @escaping @Sendable (Int) -> [UInt8]
    ) {
      (testDescription, self.limit, self.most, self.refused) = (name, limit, most, refused)
      self.make = make
    }

    func limits() -> Limits {
      var limits = Limits()
      limits[keyPath: limit] = most
      return limits
    }
  }

  // MARK: Packages

  private static let types =
    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
  private static func links(_ count: Int = 1) -> String {
    let link = "<Relationship Id='a' Type='x/officeDocument' Target='doc.xml'/>"
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      + String(repeating: link, count: count) + "</Relationships>"
  }

  private static func zip(
    document: String = "<a/>", links: String = links(),
    change: (inout ZipBuilder) -> Void = { _ in }
  ) -> [UInt8] {
    var zip = ZipBuilder([
      "[Content_Types].xml": types, "_rels/.rels": links, "doc.xml": document,
    ])
    change(&zip)
    return zip.bytes()
  }

  static let packages: [Case] = [
    Case("bytes of the file", \.fileBytes, 5_000) { count in
      let short = zip().count
      return zip { $0.suffix = [UInt8](repeating: 0, count: count - short) }
    },
    Case("members", \.members, 7) { count in
      zip { $0.members += (3..<count).map { ZipBuilder.Member("m\($0)", []) } }
    },
    Case("members of which some are folders", \.members, 7) { count in
      zip { $0.members += (3..<count).map { ZipBuilder.Member("m\($0)/", []) } }
    },
    Case("bytes of a member's name", \.memberNameBytes, 40, "unsafe") { count in
      zip { $0.members.append(.init(String(repeating: "n", count: count), [])) }
    },
    Case("bytes of one part", \.inflatedBytesPerPart, 5_000) { count in
      zip(document: "<a>" + String(repeating: " ", count: count - 7) + "</a>")
    },
    Case("bytes of one part that is stored", \.inflatedBytesPerPart, 5_000) { count in
      let document = "<a>" + String(repeating: " ", count: count - 7) + "</a>"
      return zip { $0.members[2] = .init("doc.xml", Array(document.utf8), isDeflated: false) }
    },
    Case("bytes of all parts", \.inflatedBytesInAll, 5_000) { count in
      let others = types.utf8.count + links().utf8.count
      return zip(document: "<a>" + String(repeating: " ", count: count - others - 7) + "</a>")
    },
    Case("links of one part", \.relationshipsPerPart, 9) { zip(links: links($0)) },
  ]

  @Test(arguments: packages)
  func `of a package, what fits is read and one more is refused`(_ example: Case) {
    func outcome(_ count: Int) -> String? {
      do throws(PackageError) {
        let package = try OfficePackage(bytes: example.make(count), limits: example.limits())
        _ = try package.bytes(of: package.mainPart)
        return nil
      } catch { return error.kind }
    }
    #expect(outcome(example.most) == nil)
    #expect(outcome(example.most + 1) == example.refused)
  }

  @Test func `of parts read, what fits is read and one more is refused`() throws {
    var limits = Limits()
    limits.partsRead = 3
    let package = try OfficePackage(bytes: Self.zip(), limits: limits)
    for _ in 0..<3 { _ = try package.bytes(of: package.mainPart) }
    let error = #expect(throws: PackageError.self) { try package.bytes(of: package.mainPart) }
    #expect(error?.kind == "tooLarge")
  }

  // MARK: XML

  private static func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static let documents: [Case] = [
    Case("levels", \.xmlDepth, 12) { bytes(nested($0)) },
    Case("levels, the last one empty", \.xmlDepth, 12) {
      bytes(nested($0 - 1).replacing("<a></a>", with: "<a><b/></a>"))
    },
    Case("elements beside each other", \.elementsPerPart, 20) {
      bytes("<a>" + String(repeating: "<b/>", count: $0 - 1) + "</a>")
    },
    Case("attributes", \.attributesPerTag, 5, "unsafe") { count in
      bytes("<a" + (0..<count).map { " a\($0)=''" }.joined() + "/>")
    },
    Case("declarations on a tag", \.namespaceDeclarationsPerTag, 5, "unsafe") { count in
      bytes("<a" + (0..<count).map { " xmlns:n\($0)='u\($0)'" }.joined() + "/>")
    },
    Case("declarations in force", \.namespaceDeclarationsInScope, 6, "unsafe") { count in
      let open = (0..<count).map { "<a xmlns:n\($0)='u\($0)'>" }.joined()
      return bytes(open + String(repeating: "</a>", count: count))
    },
    Case("bytes of an element's name", \.xmlNameBytes, 40, "corrupt") {
      bytes("<" + String(repeating: "n", count: $0) + "/>")
    },
    Case("bytes of an attribute's name", \.xmlNameBytes, 40, "corrupt") {
      bytes("<a " + String(repeating: "n", count: $0) + "=''/>")
    },
  ]

  @Test(arguments: XMLReader.Parser.allCases, documents)
  func `of a document, what fits is read and one more is refused`(
    _ parser: XMLReader.Parser, _ example: Case
  ) {
    func outcome(_ count: Int) -> String? {
      switch EventRecorder.events(example.make(count), by: parser, limits: example.limits()) {
      case .success: nil
      case .failure(let error): error.kind
      }
    }
    #expect(outcome(example.most) == nil)
    #expect(outcome(example.most + 1) == example.refused)
  }

  /// Closed elements no longer count, nor do the declarations on them.
  @Test(arguments: XMLReader.Parser.allCases)
  func `what is closed is in force no more`(_ parser: XMLReader.Parser) {
    var limits = Limits()
    (limits.xmlDepth, limits.namespaceDeclarationsInScope) = (2, 1)
    let document = "<a>" + String(repeating: "<b xmlns:n='u'></b>", count: 50) + "</a>"
    let events = EventRecorder.events(Self.bytes(document), by: parser, limits: limits)
    #expect((try? events.get())?.count == 102)
  }

  @Test(
    arguments: XMLReader.Parser.allCases,
    [("<a b='", "'/>"), ("<!--", "--><a/>"), ("<?a ", "?><a/>")])
  func `a tag, a remark or an instruction has its most bytes`(
    _ parser: XMLReader.Parser, _ around: (open: String, close: String)
  ) {
    let (open, close) = around
    var limits = Limits()
    limits.bytesPerTag = 5_000
    func outcome(_ count: Int) -> String? {
      let filling = String(repeating: "x", count: count - open.utf8.count)
      switch EventRecorder.events(Self.bytes(open + filling + close), by: parser, limits: limits) {
      case .success: return nil
      case .failure(let error): return error.kind
      }
    }
    #expect(outcome(4_900) == nil)
    #expect(outcome(5_100) == "tooLarge")
  }
}

import Documents
import OpenPackaging
import Reports
import TestSupport
import Testing

/// No name or answer changes what a result is: only what stands in it.
@Suite struct `Hostile text in every result` {
  private static let worlds = Result {
    (plain: try HostileWorld.plain.results(), hostile: try HostileWorld.hostile.results())
  }

  /// Both worlds' results with names that end so, side by side.
  private func pairs(_ suffixes: String...) throws -> [(name: String, plain: Text, hostile: Text)] {
    let (plain, hostile) = try Self.worlds.get()
    #expect(plain.count == hostile.count)
    return zip(plain, hostile).filter { pair in suffixes.contains { pair.0.name.hasSuffix($0) } }
      .map { ($0.name, Text(bytes: $0.bytes), Text(bytes: $1.bytes)) }
  }

  private struct Text {
    var bytes: [UInt8]
    var string: String { String(decoding: bytes, as: UTF8.self) }
  }

  @Test func `opens no tag of its own in a page`() throws {
    for (name, plain, hostile) in try pairs(".html", ".htm") {
      #expect(Self.tags(plain.string) == Self.tags(hostile.string), "\(name)")
      #expect(!hostile.string.unicodeScalars.contains { Self.moves($0) }, "\(name)")
    }
  }

  /// The tags and the names of their attributes, counted; values and text left out.
  private static func tags(_ page: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for match in page.matches(of: /<[^>]*>/) {
      let tag = String(match.output).replacing(/"[^"]*"/, with: "")
      // Where a path may be broken; a hostile name has more slashes.
      if tag == "<wbr>" { continue }
      counts[tag, default: 0] += 1
    }
    return counts
  }

  @Test func `runs nothing in a spreadsheet and adds no column or row`() throws {
    for (name, plain, hostile) in try pairs(".csv") {
      let (few, many) = (PlainCSV(plain.string), PlainCSV(hostile.string))
      #expect(few.rows.map(\.count) == many.rows.map(\.count), "\(name)")
      for field in many.rows.joined() {
        let first = field.unicodeScalars.first { !$0.properties.isWhitespace }
        let isNumber = field.wholeMatch(of: /-[0-9]+(\.[0-9]+)?/) != nil
        #expect(
          !["=", "+", "@"].contains(first) && (first != "-" || isNumber), "\(name): \(field)")
        #expect(!field.unicodeScalars.contains { Self.moves($0) }, "\(name): \(field)")
      }
    }
  }

  @Test func `is text in every cell of a workbook`() throws {
    for (name, plain, hostile) in try pairs(".xlsx") {
      let sheets = try [plain, hostile].map { text in
        try WorkbookReader.read(OfficePackage(bytes: text.bytes)).sheets
      }
      #expect(sheets[0].map { $0.cells.count } == sheets[1].map { $0.cells.count }, "\(name)")
      #expect(
        sheets[0].map { $0.cells.compactMap(\.formula).count }
          == sheets[1].map { $0.cells.compactMap(\.formula).count }, "\(name)")
    }
  }

  @Test func `stays in its paragraph in a letter and a paper`() throws {
    for (name, plain, hostile) in try pairs(".docx") {
      let documents = try [plain, hostile].map { text in
        try WordReader.read(OfficePackage(bytes: text.bytes))
      }
      #expect(
        documents[0].blocks.allParagraphs.map(\.place)
          == documents[1].blocks.allParagraphs.map(\.place), "\(name)")
    }
  }

  @Test func `moves no cursor and rings no bell`() throws {
    for (name, _, hostile) in try pairs("text", ".txt", "read-back") {
      let moving = hostile.string.unicodeScalars.filter { $0 != "\n" && Self.moves($0) }
      #expect(moving.isEmpty, "\(name): \(moving)")
    }
  }

  @Test func `is one string in JSON`() throws {
    for (name, plain, hostile) in try pairs("json") {
      #expect(
        Self.shape(try JSONTree(plain.string)) == Self.shape(try JSONTree(hostile.string)),
        "\(name)")
    }
  }

  private static func shape(_ tree: JSONTree) -> String {
    switch tree {
    case .object(let members):
      "{\(members.map { "\($0.key):\(shape($0.value))" }.joined(separator: ","))}"
    case .array(let items): "[\(items.map(shape).sorted().joined(separator: ","))]"
    case .text: "text"
    case .number: "number"
    case .bool: "bool"
    case .null: "null"
    }
  }

  @Test func `adds no header to an e-mail`() throws {
    for (name, plain, hostile) in try pairs(".eml") {
      let names = [plain, hostile].map { text in
        text.string.split(separator: "\r\n\r\n", maxSplits: 1)[0]
          .matches(of: /(?m)^([A-Za-z-]+):/).map { String($0.output.1) }
      }
      #expect(names[0] == names[1], "\(name)")
    }
  }

  @Test func `names no file`() throws {
    for (name, _) in try Self.worlds.get().hostile {
      #expect(name.wholeMatch(of: /([a-z]+\/)?[A-Za-z0-9.\-]+/) != nil, "\(name)")
    }
  }

  /// What a terminal or a browser obeys instead of showing (C0, C1, and Unicode's own directions).
  private static func moves(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// CSV read as RFC 4180 says, letter by letter, with no mercy.
struct PlainCSV {
  var rows: [[String]] = [[]]

  init(_ text: String) {
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while let scalar = scalars.popFirst() {
      if isQuoted, scalar == "\"", scalars.first == "\"" {
        scalars.removeFirst()
        field.append("\"")
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        field.unicodeScalars.append(scalar)
      } else if scalar == "," {
        rows[rows.count - 1].append(field)
        field = ""
      } else if scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        rows[rows.count - 1].append(field)
        rows.append([])
        field = ""
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    rows.removeLast()
  }
}

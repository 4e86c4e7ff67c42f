import Documents
import OpenPackaging
import TestSupport
import Testing

/// Real files and samples, against a second way of gathering their words.
@Suite struct `Word files of other people` {
  static let files = ["real/files", "samples/forms"].flatMap {
    SharedFiles.files(in: $0, suffix: ".docx")
  }

  /// Every text of a document, a blank between paragraphs.
  static func text(_ document: Document) -> String {
    let beside = [
      document.textBoxes, document.headers, document.footers, document.footnotes,
      document.endnotes,
    ]
    let blocks = document.blocks + beside.joined().flatMap(\.blocks)
    return blocks.allText + "\n" + document.comments.map(\.text).joined(separator: "\n")
  }

  @Test(arguments: files) func `lose no word of their text`(_ file: TestFile) throws {
    let package = try OfficePackage(bytes: file.bytes())
    let document = try WordReader.read(package)
    var ours: [String: Int] = [:]
    for word in PlainWords.split(Self.text(document)) { ours[word, default: 0] += 1 }
    var lost: [String] = []
    for part in try Self.parts(of: package) {
      for word in try PlainWords.words(of: part, in: package)
      where word != "\u{0}" && !word.unicodeScalars.allSatisfy(Self.isGlyphOfAFont) {
        if let count = ours[word], count > 0 { ours[word] = count - 1 } else { lost.append(word) }
      }
    }
    #expect(lost == [], "\(file)")
  }

  /// Codes that mean something only in a symbol font; we read what the font shows (17.3.3.30).
  private static func isGlyphOfAFont(_ scalar: Unicode.Scalar) -> Bool {
    (0xF000...0xF0FF).contains(scalar.value)
  }

  /// The parts whose words we read: the body and what it refers to.
  private static func parts(of package: OfficePackage) throws -> [PartName] {
    let kinds: Set = ["footnotes", "endnotes", "comments", "header", "footer"]
    let beside = try package.relationships(of: package.mainPart).filter { kinds.contains($0.kind) }
      .compactMap(\.target).filter(package.contains)
    return [package.mainPart] + beside
  }
}

import OpenPackaging
import TestSupport
import Testing

/// libxml2 is the oracle: the scanner gives the same events and refuses the same documents.
@Suite struct `The scanner reads as libxml2 does` {
  @Test(arguments: SharedFiles.officeFiles)
  func `every part of a real file`(_ file: TestFile) throws {
    guard let package = try? OfficePackage(bytes: file.bytes()) else { return }
    for part in package.partNames where ["xml", "rels", "vml"].contains(part.fileExtension) {
      guard let bytes = try? package.bytes(of: part) else { continue }
      expectAgreement(bytes, "\(part)")
    }
  }

  @Test func `mutants of small parts`() throws {
    var random = SplitMix(seed: 20_200_901)
    for seed in Self.seeds {
      for round in 0..<400 {
        expectAgreement(random.mutant(of: Array(seed.utf8)), "mutant \(round) of \(seed)")
      }
    }
  }

  /// The window's edge falls on every byte of the part in turn, in text, in a CDATA section and
  /// before the root.
  @Test(arguments: [("<a>", "</a>"), ("<a><![CDATA[", "]]></a>"), ("<!-- a -->", "")])
  func `parts that are longer than a window`(_ around: (open: String, close: String)) {
    var limits = Limits()
    limits.bytesPerTag = 160
    let filling = around.close.isEmpty ? " " : "é]x]]\r\ny"
    for seed in Self.seeds.map({ $0.replacing(/^<\?xml.*?\?>/, with: "") }) {
      for count in 0..<seed.utf8.count + limits.bytesPerTag {
        let before = String(String(repeating: filling, count: 60).prefix(count + 200))
        let middle = around.open.hasSuffix("[") ? "]]>\(seed)<![CDATA[" : seed
        let part = around.open + before + middle + before + around.close
        expectAgreement(Array(part.utf8), "\(count) before \(seed)", within: limits)
      }
    }
  }

  @Test func `mutants in parts that are longer than a window`() {
    var limits = Limits()
    limits.bytesPerTag = 160
    var random = SplitMix(seed: 20_210_618)
    for seed in Self.seeds.map({ $0.replacing(/^<\?xml.*?\?>/, with: "") }) {
      for round in 0..<300 {
        let before = String(repeating: "x]é\r\n", count: Int.random(in: 20...110, using: &random))
        let part = "<a>\(before)\(seed)\(before)</a>"
        expectAgreement(
          random.mutant(of: Array(part.utf8)), "mutant \(round) of \(seed)", within: limits)
      }
    }
  }

  static let seeds: [String] = [
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a xmlns="u" b="c">d</a>"#,
    #"<w:p xmlns:w="w" xmlns:r='r'><w:r w:a="1" r:b="x&amp;y"/>t&lt;&#65;<!-- c --></w:p>"#,
    "<a>\r\n<b x='1\t2\r\n3'/><![CDATA[ ]] > ]]>\r<?pi some?></a>\n",
    #"<é xmlns:p="p" p:ö="–"><p:x xmlns:p="q" xml:space="preserve">€</p:x></é>"#,
    "<a><b><c><d/></c></b>]] &gt; &quot;&apos;</a><!-- end --><?end?>",
    #"<a xmlns:p="p" xmlns:q="p" p:x="1"><q:b p:y="2" q:z="3" y="4"/></a>"#,
  ]

  private func expectAgreement(
    _ document: [UInt8], _ name: String, within limits: Limits = .standard
  ) {
    let scanned = EventRecorder.events(document, by: .scanner, limits: limits)
    let expected = EventRecorder.events(document, by: .libxml2)
    switch (scanned, expected) {
    case (.success(let scanned), .success(let expected)):
      guard scanned != expected else { return }
      let place = zip(scanned, expected).prefix { $0 == $1 }.count
      Issue.record(
        "\(name): \(scanned.dropFirst(place).prefix(1)), expected \(expected.dropFirst(place).prefix(1))"
      )
    case (.failure, .failure): return
    case (.success, .failure(let error)):
      Issue.record(
        "\(name): read, expected \(error): \(String(decoding: document, as: UTF8.self).debugDescription)"
      )
    case (.failure(let error), .success):
      Issue.record(
        "\(name): \(error), expected to be read: \(String(decoding: document, as: UTF8.self).debugDescription)"
      )
    }
  }
}

extension SplitMix {
  /// The bytes with a few faults: changed, left out, put in, doubled, cut.
  mutating func mutant(of seed: [UInt8]) -> [UInt8] {
    let marks = Array("<>/?!&;:=\"'[]-# \t\r\nxa1\u{0}\u{7F}é€".utf8) + [0xFF, 0xC0, 0xED, 0xBF]
    var bytes = seed
    for _ in 0...Int.random(in: 0...2, using: &self) {
      let place = Int.random(in: 0..<max(bytes.count, 1), using: &self)
      let mark = marks[Int.random(in: 0..<marks.count, using: &self)]
      guard place < bytes.count else { return [mark] }
      switch Int.random(in: 0...5, using: &self) {
      case 0: bytes[place] = mark
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(mark, at: place)
      case 3: bytes.removeSubrange(place..<min(place + 6, bytes.count))
      case 4: bytes.insert(contentsOf: bytes[place..<min(place + 9, bytes.count)], at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}

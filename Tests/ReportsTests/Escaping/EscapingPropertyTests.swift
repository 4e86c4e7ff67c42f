import OpenPackaging
import Programmes
import Reports
import TestSupport
import Testing

/// What is escaped comes out of its sink as it went in, whatever it is.
@Suite struct `Any text` {
  @Test func `is read from XML as it was written, but for what XML has not`() throws {
    var numbers = SplitMix(seed: 1)
    for _ in 0..<2_000 {
      let text = numbers.oddText()
      let document = Array("<a b=\"\(Escaping.xml(text))\">|\(Escaping.xml(text))|</a>".utf8)
      let kept = String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter {
            $0.value >= 0x20 && $0.value < 0xFFFE || $0.value > 0xFFFF
              || "\t\n\r".unicodeScalars.contains($0)
          }))
      let events = try EventRecorder.events(document, by: .libxml2).get()
      #expect(
        events == [
          "<none: none:b=\(kept.debugDescription)", "|\(kept)|".debugDescription, ">none:",
        ])
      #expect(try EventRecorder.events(document, by: .scanner).get() == events)
    }
  }

  @Test func `is read from CSV as it was written, but for its controls`() {
    var numbers = SplitMix(seed: 2)
    for _ in 0..<2_000 {
      let fields = (0..<3).map { _ in numbers.oddText() }
      let line = "\u{FEFF}" + fields.map { Escaping.csv($0) }.joined(separator: ",") + "\r\n"
      let read = PlainCSV(line).rows
      guard read.map(\.count) == [3] else {
        Issue.record("\(fields) are \(read.map(\.count)) fields")
        continue
      }
      for (field, written) in zip(read[0], fields) {
        let isGuarded =
          field.unicodeScalars.first == "'" && written.unicodeScalars.first != "'"
        let plain = isGuarded ? String(field.unicodeScalars.dropFirst()) : field
        #expect(
          zip(plain.unicodeScalars, written.unicodeScalars).allSatisfy {
            $0 == $1 || $0 == "\u{FFFD}"
          }, "\(written.debugDescription) → \(field.debugDescription)")
        #expect(plain.unicodeScalars.count == written.unicodeScalars.count)
      }
    }
  }

  /// What we write for the officer to fill in is read back by our own reader of such sheets.
  @Test func `comes back from a sheet of ours with its white space tidied`() {
    var numbers = SplitMix(seed: 3)
    for _ in 0..<1_000 {
      let written = numbers.oddText()
      // An apostrophe of the officer's own before a sign is taken for ours.
      if written.unicodeScalars.first == "'" { continue }
      let sheet = "\u{FEFF}a,b\r\nx,\(Escaping.csv(written))\r\n"
      let read = HeadedSheet(
        file: "a.csv", bytes: Array(sheet.utf8), columns: [.init(name: "a"), .init(name: "b")])
      // Unicode's own line breaks count as controls.
      let marked = written.unicodeScalars.map {
        ["\u{85}", "\u{2028}"].contains($0) ? "\u{FFFD}" : Character($0)
      }
      let shown = String(marked).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let field = read.rows.first?["b"] else {
        Issue.record("\(written.debugDescription) is lost")
        continue
      }
      let isSame =
        field.unicodeScalars.count == shown.unicodeScalars.count
        && zip(field.unicodeScalars, shown.unicodeScalars).allSatisfy {
          $0 == $1 || $0 == "\u{FFFD}"
        }
      #expect(isSame, "\(written.debugDescription) → \(field.debugDescription)")
    }
  }

  @Test func `is no path and no hidden file as a file's name`() {
    var numbers = SplitMix(seed: 4)
    for _ in 0..<2_000 {
      let name = Escaping.fileName(numbers.oddText(longest: 120))
      #expect(!name.isEmpty && name.count <= 80 && !name.hasPrefix(".") && !name.hasPrefix("-"))
      #expect(!name.unicodeScalars.contains { "/\\\u{0}\n:*?\"<>|".unicodeScalars.contains($0) })
    }
  }

  @Test(arguments: [40, 61, 80, 120])
  func `keeps its words in order within the width`(_ width: Int) {
    var numbers = SplitMix(seed: UInt64(width))
    let style = TextStyle(width: width)
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        String(repeating: "w", count: Int.random(in: 1...50, using: &numbers))
      }
      let text = words.joined(separator: String(repeating: " ", count: 1))
      let lines = style.wrap(text, lead: "• ", indent: "    ").split(separator: "\n")
      #expect(lines.first?.hasPrefix("• ") ?? words.isEmpty)
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    ") })
      let inLines = lines.map { $0.drop { $0 == " " || $0 == "•" }.split(separator: " ") }
      #expect(inLines.joined().map(String.init) == words)
      for (line, parts) in zip(lines, inLines) { #expect(line.count <= width || parts.count == 1) }
      // No line could have taken the first word of the next.
      for (line, next) in zip(lines, inLines.dropFirst()) {
        #expect(line.count + 1 + (next.first?.count ?? 0) > width)
      }
    }
  }
}

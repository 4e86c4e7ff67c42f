import PlanForms
import Reports
import TestSupport
import Testing

/// Drafts taken apart again as RFC 5322, 2045 and 2047 say, by a reader that is plain and strict.
@Suite struct `A draft taken apart` {
  @Test(arguments: 1...120)
  func `holds the words that went into it`(_ seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let lines = (0..<Int.random(in: 1...6, using: &dice)).map { _ in
      Self.visible(dice.oddText(longest: 120)).replacing("\n", with: " ")
    }
    let (subject, name) = (dice.oddText(longest: 90), dice.oddText(longest: 40))
    let draft = MailDraft(
      fromName: dice.oddText(longest: 30), fromAddress: "s@council.example", toName: name,
      toAddress: "a@b.example", subject: subject, body: lines.joined(separator: "\n"),
      day: try #require(CalendarDay(iso: "2020-10-05")))
    let mail = try PlainMail(draft.bytes)
    #expect(Self.words(mail.header("Subject")) == Self.words(subject))
    let to = try #require(mail.header("To"))
    #expect(to.hasSuffix("<a@b.example>") || to == "a@b.example")
    // Quotation marks and backslashes are left out of a quoted name; nothing else is.
    let shown = Self.words(String(to.dropLast("<a@b.example>".count)))
    let isASCII = Self.words(name).allSatisfy(\.isASCII)
    let expected = Self.words(isASCII ? name.filter { $0 != "\"" && $0 != "\\" } : name)
    #expect(
      to == "a@b.example"
        ? expected.isEmpty : shown.filter { $0 != "\"" } == expected.filter { $0 != "\"" })
    #expect(mail.parts.map(\.type) == ["text/plain; charset=utf-8", "text/html; charset=utf-8"])
    #expect(mail.parts.first?.text == lines.joined(separator: "\n"))
    #expect(mail.parts.last?.text.hasPrefix("<!DOCTYPE html>\n") == true)
    #expect(mail.parts.last?.text.contains("<script") == false)
  }

  /// A body is made by us, of lines; controls other than tabs have left it before.
  private static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\r" && $0 != "\n" }))
  }

  /// Without controls and white space, which a header may lay out anew.
  private static func words(_ text: String?) -> [Unicode.Scalar] {
    (text ?? "").unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && scalar.value >= 0x20
        && !(0x7F...0x9F).contains(scalar.value)
    }
  }
}

/// A message of several parts, read letter by letter.
private struct PlainMail {
  struct Fault: Error { var what: String }

  private var headers: [(name: String, value: String)] = []
  private(set) var parts: [(type: String, text: String)] = []

  init(_ bytes: [UInt8]) throws {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { throw Fault(what: "not ASCII") }
    let lines = Self.lines(String(decoding: bytes, as: UTF8.self))
    guard lines.allSatisfy({ $0.utf8.count <= 78 && !$0.contains("\n") && !$0.contains("\r") })
    else {
      throw Fault(what: "a long or broken line")
    }
    let end = lines.firstIndex(of: "") ?? 0
    headers = try Self.headers(lines[..<end])
    guard let type = header("Content-Type"), let mark = type.firstRange(of: "boundary=\"") else {
      throw Fault(what: "no boundary")
    }
    let boundary = "--" + type[mark.upperBound...].dropLast()
    var inside: [String]?
    for line in lines[(end + 1)...] {
      guard line == boundary || line == boundary + "--" else {
        inside?.append(line)
        continue
      }
      if let part = inside { parts.append(try Self.part(part)) }
      inside = line == boundary ? [] : nil
    }
    guard inside == nil else { throw Fault(what: "no end") }
  }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  private static func lines(_ text: String) -> [String] {
    var (lines, line) = ([String](), String.UnicodeScalarView())
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        lines.append(String(line))
        line = String.UnicodeScalarView()
      } else {
        line.append(scalar)
      }
    }
    return lines + [String(line)]
  }

  /// Unfolded, encoded words read (RFC 2047): those that follow one another belong together.
  private static func headers(_ lines: ArraySlice<String>) throws -> [(String, String)] {
    var folded: [String] = []
    for line in lines {
      if line.hasPrefix(" "), let last = folded.popLast() {
        folded.append(last + line)
      } else {
        folded.append(line)
      }
    }
    return try folded.map { line in
      guard let colon = line.firstIndex(of: ":") else { throw Fault(what: line) }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]), try decoded(String(value)))
    }
  }

  private static func decoded(_ value: String) throws -> String {
    let joined = value.replacing("?= =?utf-8?B?", with: "")
    guard let start = joined.firstRange(of: "=?utf-8?B?"),
      let end = joined[start.upperBound...].firstRange(of: "?=")
    else { return value }
    // Each word is whole by itself, so their bytes may be joined.
    var bytes: [UInt8] = []
    for word in value.split(separator: " ") where word.hasPrefix("=?utf-8?B?") {
      guard word.utf8.count <= 75, word.hasSuffix("?=") else { throw Fault(what: "a long word") }
      let part = try base64(word.dropFirst(10).dropLast(2))
      guard String(validating: part, as: UTF8.self) != nil else {
        throw Fault(what: "a cut letter")
      }
      bytes += part
    }
    return joined[..<start.lowerBound] + String(decoding: bytes, as: UTF8.self)
      + joined[end.upperBound...]
  }

  private static func base64(_ text: Substring) throws -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits: [Bool] = []
    let digits = text.prefix { $0 != "=" }
    guard text.count % 4 == 0, text.count - digits.count <= 2 else { throw Fault(what: "padding") }
    for digit in digits {
      guard let value = alphabet.firstIndex(of: digit) else { throw Fault(what: "\(digit)") }
      for place in (0..<6).reversed() { bits.append(value >> place & 1 == 1) }
    }
    return stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in
      bits[start..<start + 8].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
  }

  private static func part(_ lines: [String]) throws -> (String, String) {
    let end = lines.firstIndex(of: "") ?? 0
    let own = try headers(lines[..<end])
    guard own.contains(where: { $0 == ("Content-Transfer-Encoding", "quoted-printable") }) else {
      throw Fault(what: "an encoding")
    }
    var bytes: [UInt8] = []
    let body = Array(lines[(end + 1)...])
    for (number, line) in body.enumerated() {
      guard line.utf8.count <= 76, line.last != " " else { throw Fault(what: "a blank at the end") }
      var rest = Array(line.utf8)[...]
      var isSoft = false
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "=") else {
          bytes.append(byte)
          continue
        }
        if rest.isEmpty {
          isSoft = true
        } else {
          guard let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
            throw Fault(what: "an escape")
          }
          bytes.append(code)
          rest = rest.dropFirst(2)
        }
      }
      if !isSoft, number < body.count - 1 { bytes.append(0x0A) }
    }
    let type = own.first { $0.0 == "Content-Type" }?.1 ?? ""
    return (type, String(decoding: bytes, as: UTF8.self))
  }
}

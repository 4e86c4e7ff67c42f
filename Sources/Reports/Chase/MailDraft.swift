package import PlanForms
import Platform
import Programmes

/// An e-mail draft as a file (RFC 5322) that a mail program opens for sending.
///
/// Nothing a form says can add a header: line breaks and controls leave every header's value, and
/// words beyond ASCII are encoded (RFC 2047).  The same draft has the same bytes: its identity and
/// its boundary come from its content, its date from the day it is written for.
package struct MailDraft: Sendable, Hashable {
  package var fromName: String
  package var fromAddress: String
  package var toName: String
  package var toAddress: String
  package var subject: String
  /// Paragraphs with `\n` between lines.
  package var body: String
  package var day: CalendarDay

  package init(
    fromName: String, fromAddress: String, toName: String, toAddress: String, subject: String,
    body: String, day: CalendarDay
  ) {
    self.fromName = fromName
    self.fromAddress = fromAddress
    self.toName = toName
    self.toAddress = toAddress
    self.subject = subject
    self.body = body
    self.day = day
  }

  /// The draft as bytes, lines ended by CRLF.
  package var bytes: [UInt8] {
    let identity = String(
      SHA256.hex(Array("\(toAddress)\n\(subject)\n\(day)\n\(body)".utf8)).prefix(32))
    let boundary = "=_plancheck_\(identity)"
    var lines = [
      "MIME-Version: 1.0",
      // Classic Outlook opens the file for writing rather than for reading.
      "X-Unsent: 1",
      "Date: \(date)",
      "Message-ID: <\(identity)@plancheck.invalid>",
    ]
    if let from = Self.mailbox(fromName, fromAddress) { lines.append("From: \(from)") }
    if let to = Self.mailbox(toName, toAddress) { lines.append("To: \(to)") }
    lines += [
      "Subject: \(Self.encoded(subject))",
      "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"",
      "",
    ]
    let parts = [("text/plain", body), ("text/html", html)]
    for (type, text) in parts {
      lines += [
        "--\(boundary)", "Content-Type: \(type); charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable", "", QuotedPrintable.encode(text),
      ]
    }
    lines += ["--\(boundary)--", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// Nine o'clock of the draft's day, as RFC 5322, 3.3, writes it.
  private var date: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let utcNine = day.seconds + 9 * 3_600
    let local = TimeZoneRule.europeLondon.local(secondsSince1970: utcNine)
    let isSummer = local.map { $0.minute != 9 * 60 } ?? false
    return "\(day.weekdayName.prefix(3)), \(day.day) \(months[day.month - 1]) \(day.year) "
      + "09:00:00 \(isSummer ? "+0100" : "+0000")"
  }

  // MARK: Headers

  /// `"Mrs A" <a@b.example>`; nil where the address is none that is safe in a header.
  static func mailbox(_ name: String, _ address: String) -> String? {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let isSafe = address.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F
        && !"<>()[]\\,;:\"".unicodeScalars.contains(scalar)
    }
    guard isSafe, parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, address.utf8.count <= 254
    else { return nil }
    let plain = oneLine(name)
    if plain.isEmpty { return address }
    let shown = plain.unicodeScalars.allSatisfy { $0.isASCII } ? quoted(plain) : encoded(plain)
    // Folded before the address, so that no line is longer than the format allows.
    return "\(shown)\r\n <\(address)>"
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.filter { $0 != "\"" && $0 != "\\" }.prefix(200))\""
  }

  /// Controls and line breaks as single blanks.
  private static func oneLine(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar -> Character in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}"
        || scalar == "\u{2029}" ? " " : Character(scalar)
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }

  /// Unstructured text as it may stand in a header: plain where it is short ASCII, else encoded
  /// words of at most 75 characters (RFC 2047, 2), on lines of their own.
  static func encoded(_ text: String) -> String {
    let plain = oneLine(text)
    let isPlain = plain.utf8.count <= 60 && plain.unicodeScalars.allSatisfy { $0.isASCII }
    if isPlain, !plain.contains("=?") { return plain }
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in plain.unicodeScalars {
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      // 36 bytes become 48 characters of Base64; 12 more stand round them, 9 before the first.
      if word.count + bytes.count > 36 {
        words.append(Base64.encode(word))
        word = []
      }
      word += bytes
    }
    words.append(Base64.encode(word))
    return words.map { "=?utf-8?B?\($0)?=" }.joined(separator: "\r\n ")
  }

  // MARK: The page

  /// The body as a page: paragraphs, and lists where lines begin with a dash.
  private var html: String {
    var page = HTMLText()
    for block in body.split(separator: "\n\n") {
      let lines = block.split(separator: "\n").map(String.init)
      let items = lines.drop { !$0.hasPrefix("- ") }
      let words = lines.prefix(lines.count - items.count)
      if !words.isEmpty { page.element("p") { Self.write(Array(words), to: &$0) } }
      if !items.isEmpty {
        page.element("ul") { list in
          for item in items {
            list.element("li", String(item.hasPrefix("- ") ? item.dropFirst(2) : item[...]))
          }
        }
      }
    }
    return "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>"
      + "\(Escaping.html(oneLineSubject))</title></head>\n<body>\n\(page.markup)</body></html>\n"
  }

  private var oneLineSubject: String { Self.oneLine(subject) }

  private static func write(_ lines: [String], to html: inout HTMLText) {
    for (index, line) in lines.enumerated() {
      if index > 0 { html.open("br") }
      html.text(line)
    }
  }
}

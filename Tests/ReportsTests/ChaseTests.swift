import PlanForms
import Programmes
import Reports
import TestSupport
import Testing

@Suite struct `A draft` {
  static func draft(
    subject: String = "Your plan", name: String = "Mrs A", address: String = "a@b.example",
    body: String = "Dear Mrs A,\n\nPlease put right:\n- One\n- Two <b>\n"
  ) throws -> MailDraft {
    MailDraft(
      fromName: "Sam Okafor", fromAddress: "s@council.example", toName: name, toAddress: address,
      subject: subject, body: body, day: try #require(CalendarDay(iso: "2020-10-05")))
  }

  @Test func `has the same bytes each time and no line that is too long`() throws {
    let body = String(repeating: "Würde é = ", count: 60) + "\n"
    let draft = try Self.draft(subject: String(repeating: "Anfang – ", count: 30), body: body)
    #expect(draft.bytes == draft.bytes)
    let lines = String(decoding: draft.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") })
  }

  @Test(arguments: [
    "Plan\r\nBcc: all@council.example", "Plan\nX: y", "Plan\u{2028}Bcc: x@y.example",
  ])
  func `lets nobody add a header`(_ text: String) throws {
    let draft = try Self.draft(subject: text, name: text)
    let head = String(decoding: draft.bytes, as: UTF8.self)
      .components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
    #expect(head.allSatisfy { !$0.hasPrefix("Bcc") && !$0.hasPrefix("X: ") })
  }

  @Test(arguments: [
    "", "a", "a@", "a b@c.example", "a@b.example>, <c@d.example", "a@b@c", "é@b.example",
  ])
  func `has no recipient rather than a wrong one`(_ address: String) throws {
    let text = String(decoding: try Self.draft(address: address).bytes, as: UTF8.self)
    #expect(!text.contains("\r\nTo:"))
  }

  @Test(.enabled(if: Python.has("email"), "Python is not installed"))
  func `is read by Python's mail parser as it was meant`() throws {
    let script = """
      import email, email.policy
      message = email.message_from_bytes(open(path, 'rb').read(), policy=email.policy.default)
      print(message.defects, message['X-Unsent'], message['Date'])
      print(message['To'], '|', message['From'], '|', message['Subject'])
      for part in message.iter_parts():
          print(part.get_content_type(), part.defects)
          print(part.get_content().replace('\\r\\n', '\\n'))
      """
    let draft = try Self.draft(subject: "Alcester – été: thank you for your plan", name: "Mrs É")
    let shown = try Python.run(script, on: draft.bytes, name: "draft.eml")
    #expect(
      shown == """
        [] 1 Mon, 05 Oct 2020 09:00:00 +0100
        Mrs É <a@b.example> | Sam Okafor <s@council.example> | Alcester – été: thank you for your plan
        text/plain []
        Dear Mrs A,

        Please put right:
        - One
        - Two <b>

        text/html []
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Alcester – été: thank you for your plan</title></head>
        <body>
        <p>Dear Mrs A,</p>
        <p>Please put right:</p>
        <ul><li>One</li>
        <li>Two &lt;b&gt;</li>
        </ul>
        </body></html>
        """)
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

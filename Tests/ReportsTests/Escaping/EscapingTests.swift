import Reports
import Testing

@Suite struct `Hostile text is made safe for its sink` {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var safe: String
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Case(text: "5 < 6 & \"7\" > '4'", safe: "5 &lt; 6 &amp; &quot;7&quot; &gt; &#39;4&#39;"),
    Case(text: "<script>alert(1)</script>", safe: "&lt;script&gt;alert(1)&lt;/script&gt;"),
    Case(text: "a\u{0}\u{1B}[2Jb", safe: "a[2Jb"),
    Case(text: "abc\u{202E}txt.exe", safe: "abc\u{FFFD}txt.exe"),
  ])
  func `HTML`(_ example: Case) { #expect(Escaping.html(example.text) == example.safe) }

  @Test(arguments: [
    Case(text: "\u{1B}]0;owned\u{7}", safe: "\\u{1B}]0;owned\\u{7}"),
    Case(text: "one\r\ntwo\tthree", safe: "one  two three"),
    Case(text: "\u{9B}31m", safe: "\\u{9B}31m"),
    Case(text: "£5,000 – Ünïcode", safe: "£5,000 – Ünïcode"),
  ])
  func `a terminal`(_ example: Case) { #expect(Escaping.terminal(example.text) == example.safe) }

  @Test(arguments: [
    Case(text: "plain", safe: "plain"),
    Case(text: "=HYPERLINK(\"x\")", safe: "\"'=HYPERLINK(\"\"x\"\")\""),
    Case(text: "  =1+1", safe: "'  =1+1"),
    Case(text: "-5", safe: "-5"),
    Case(text: "-1250.00", safe: "-1250.00"),
    Case(text: "-5+1", safe: "'-5+1"),
    Case(text: "-5.", safe: "'-5."),
    Case(text: "@SUM(A1)", safe: "'@SUM(A1)"),
    Case(text: "\tx", safe: "'\tx"),
    Case(text: "a,b", safe: "\"a,b\""),
    Case(text: "a\"\u{301},b", safe: "\"a\"\"\u{301},b\""),
    Case(text: "two\nlines", safe: "\"two\nlines\""),
    Case(text: "a;b", safe: "\"a;b\""),
    Case(text: "\u{1B}[2Ja\u{0}\u{9B}\u{202E}b", safe: "\u{FFFD}[2Ja\u{FFFD}\u{FFFD}\u{FFFD}b"),
    Case(text: "\u{0}=1+1", safe: "\u{FFFD}=1+1"),
  ])
  func `CSV`(_ example: Case) { #expect(Escaping.csv(example.text) == example.safe) }

  @Test(arguments: [
    Case(text: "a & b", safe: "a &amp; b"),
    Case(text: "\u{0}\u{1}\u{FFFF}", safe: ""),
    Case(text: "x\ny", safe: "x&#10;y"),
  ])
  func `XML`(_ example: Case) { #expect(Escaping.xml(example.text) == example.safe) }

  @Test(arguments: [
    Case(text: "../../etc/passwd", safe: "etc-passwd"),
    Case(text: ".hidden", safe: "hidden"),
    Case(text: "Harrow Lane / Consortium", safe: "Harrow-Lane-Consortium"),
    Case(text: "", safe: "unnamed"),
    Case(text: "\u{0}\u{7}", safe: "unnamed"),
  ])
  func `file names`(_ example: Case) { #expect(Escaping.fileName(example.text) == example.safe) }
}

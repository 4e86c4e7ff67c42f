import Foundation
import TestSupport
import Testing

/// A form whose name and answers mean harm, through every command that prints them.
@Suite struct `A hostile form in a hostile file` {
  private static let name = "=cmd|' \u{1B}]0;owned\u{7}\r\n<script>\u{202E}plan.docx"
  private static let text = "=1+1&lt;script&gt;\u{9B}31m\u{202E}\u{85}\u{2028}x"

  private static func form() -> [UInt8] {
    let labels = [
      "Name of consortium", "Chair", "Chair’s school", "Chair’s email", "Allocation", "Priority 1",
      "Why these priorities", "Signed (name)", "Date signed", "Total planned spend",
    ]
    let rows = labels.map { label in
      """
      <w:tr><w:tc><w:p><w:r><w:t>\(label)</w:t></w:r></w:p></w:tc>\
      <w:tc><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc></w:tr>
      """
    }
    let outside = "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
    return UnpackedPackage.word(body: "<w:tbl>\(rows.joined())</w:tbl>\(outside)").bytes()
  }

  @Test(arguments: [
    ["check"], ["check", "--format", "csv"], ["check", "--format", "html"], ["read"],
    ["read", "--format", "html"], ["inspect"], ["check", "--color", "always"],
  ])
  func `moves nothing on a terminal, in a page or in a sheet`(_ command: [String]) throws {
    let folder = try ScratchFolder()
    try Data(Self.form()).write(to: URL(fileURLWithPath: "\(folder.path)/\(Self.name)"))
    let outcome = try Products.run("plancheck", command + ["."], in: folder.path)
    #expect(outcome.status != 2, "\(outcome.diagnostics)")
    #expect(!outcome.output.isEmpty)
    for text in [outcome.output, outcome.diagnostics] {
      // Colours are ours, and whole.
      let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      let isColoured = command.contains("always")
      let odd = (isColoured ? plain : text).unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0x09, 0x0D: !command.contains("csv")
        case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(odd.isEmpty, "\(odd.map { String($0.value, radix: 16) })")
      if command.contains("html") { #expect(!text.contains("<script>")) }
    }
    if command.contains("csv") {
      for line in outcome.output.split(separator: "\r\n") {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        #expect(!fields.contains { $0.hasPrefix("=") || $0.hasPrefix("\"=") })
      }
    }
  }

  @Test(arguments: ["check", "read", "inspect"])
  func `is named in JSON as it is named on the disk`(_ command: String) throws {
    let folder = try ScratchFolder()
    try Data(Self.form()).write(to: URL(fileURLWithPath: "\(folder.path)/\(Self.name)"))
    let outcome = try Products.run(
      "plancheck", [command, "--format", "jsonl", "."], in: folder.path)
    let tree = try JSONTree(outcome.output)
    #expect(tree["file"] == .text("./\(Self.name)"))
  }
}
